import { useNavigate } from 'react-router-dom';

import type { StatisticsDimension } from '../../../generated/types.generated';
import { addsUp, kindOf, readFigure, shortFigure, type Measure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { ProjectFilter } from '../../../lib/projectFilter';
import { useNarrow } from '../../../lib/useNarrow';
import { BarChartH, Donut, LineTrend } from '../../../ui/charts';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { messages } from '../messages';
import { pointsOf, rowsOf, type Series } from '../model/segments';

export type ChartDimension = Extract<
  StatisticsDimension,
  'CITY_TIER' | 'REGION' | 'CLIENT_TYPE' | 'CLIENT_RATING' | 'PRODUCT_LINE' | 'STATUS' | 'SOURCE' | 'POSITIONING' | 'MARKET_TRACKER' | 'REGISTERED_MONTH'
>;

export interface SegmentChartProps {
  dimension: ChartDimension;
  /** Undefined until the server answered. */
  series: Series | undefined;
  measure: Measure;
  filter: ProjectFilter;
  kind: 'bars' | 'ring' | 'line';
  /** px of the drawing; its place is kept while nothing is there yet. */
  height: number;
}

/** Bars that still can be told apart in a drawing of that height. */
const mostBars = (height: number): number => Math.floor((height - 30) / 20);

/** One breakdown of the filter as a drawing and as a table; both lead to the projects of a segment. */
export function SegmentChart({ dimension, series, measure, filter, kind, height }: SegmentChartProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const rows = series ? rowsOf(series, { measure, filter, locale, unsetLabel: t('unset') }) : [];
  const name = t(`dimension.${dimension}`);
  const open = (row: ChartRow): void => {
    if (row.href) void navigate(row.href);
  };
  const format = (value: number): string => (kindOf(measure) === 'rate' ? `${Math.round(value)}%` : shortFigure(value, locale));
  const most = mostBars(height);
  const undated = kind === 'line' ? rows.find((row) => row.key === 'NONE') : undefined;
  const note =
    undated && undated.value > 0
      ? t('undated', { value: measure === 'COUNT' ? `${undated.detail} ${t('unit.COUNT')}` : (undated.detail ?? '') })
      : kind === 'bars' && rows.length > most
        ? t('firstOnly', { shown: most, all: rows.length })
        : null;
  const drawing = { onSelect: open, format, height, labelEms: narrow ? 10.5 : 16 };
  return (
    <div className="yz-stat-chart" style={{ minHeight: height + 48 }}>
      <ChartFrame
        title={t('by', { name: locale === 'en' ? name.toLowerCase() : name })}
        unit={t(`unit.${measure}`)}
        note={note}
        rows={rows}
        format={format}
        columns={{ label: name, value: t(`measure.${measure}`) }}
        {...(series ? { total: readFigure(series.total, measure, locale) } : {})}
        loading={!series}
      >
        {kind === 'bars' ? <BarChartH rows={rows.slice(0, most)} {...drawing} /> : null}
        {kind === 'ring' && !addsUp(measure) ? <BarChartH rows={rows.slice(0, most)} {...drawing} /> : null}
        {kind === 'ring' && addsUp(measure) ? <Donut rows={rows} {...drawing} /> : null}
        {kind === 'line' ? <LineTrend rows={pointsOf(rows)} {...drawing} /> : null}
      </ChartFrame>
    </div>
  );
}
