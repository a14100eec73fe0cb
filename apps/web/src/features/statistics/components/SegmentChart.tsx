import { useNavigate } from 'react-router-dom';

import type { StatisticsDimension } from '../../../generated/types.generated';
import { addsUp, axisFigure, readFigure, type Measure } from '../../../lib/figures';
import { homeChart } from '../../../lib/homeChart';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { periodOf, type ProjectFilter } from '../../../lib/projectFilter';
import { Slot } from '../../../lib/slots';
import { useNarrow } from '../../../lib/useNarrow';
import { BarChartH, BarChartV, Donut, LineTrend, Tiles } from '../../../ui/charts';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { messages } from '../messages';
import type { SingleForm } from '../../../lib/exploration';
import { pointsOf, rowsOf, topOf, type Series } from '../model/segments';

export interface SegmentChartProps {
  dimension: StatisticsDimension;
  /** Undefined until the server answered. */
  series: Series | undefined;
  measure: Measure;
  filter: ProjectFilter;
  form: SingleForm;
  /** px of the drawing; its place is kept while nothing is there yet. */
  height: number;
  /** Instead of what it is grouped by. */
  title?: string;
}

/** What can still be told apart in a drawing of that height. */
const mostOf = (form: SingleForm, height: number, narrow: boolean): number =>
  ({ bars: Math.floor((height - 30) / 20), columns: narrow ? 12 : 30, ring: 8, tiles: 30, line: Infinity, area: Infinity })[form];

/** One breakdown of the filter as a drawing and as a table; both lead to the projects of a segment. */
export function SegmentChart({ dimension, series, measure, filter, form: wanted, height, title }: SegmentChartProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const options = { measure, filter, locale, unsetLabel: t('unset') };
  const rows = series ? rowsOf(series, options) : [];
  const name = t(`dimension.${dimension}`);
  const format = axisFigure(measure, locale);
  // Parts of a ring that make no whole would be a lie.
  const form = addsUp(measure) || (wanted !== 'ring' && wanted !== 'tiles') ? wanted : 'bars';
  const isLine = form === 'line' || form === 'area';
  const filled = rows.filter((row) => row.value !== 0);
  const most = mostOf(form, height, narrow);
  const shown = topOf(filled, most, dimension, options, (count) => t('others', { count }));
  const undated = isLine ? rows.find((row) => row.key === 'NONE') : undefined;
  const time = periodOf(dimension);
  const note =
    undated && undated.value > 0 && time && addsUp(measure)
      ? t(`undated.${time}`, { value: measure === 'COUNT' ? `${undated.detail} ${t('unit.COUNT')}` : (undated.detail ?? '') })
      : !addsUp(measure) && filled.length > most
        ? t('firstOnly', { shown: most, all: filled.length })
        : null;
  const drawing = { onSelect: (row: ChartRow): void => void (row.href && navigate(row.href)), format, height, labelEms: narrow ? 10.5 : 16 };
  return (
    <div className="yz-stat-chart" style={{ minHeight: height + 48 }}>
      <ChartFrame
        title={title ?? t('by', { name: locale === 'en' ? name.toLowerCase() : name })}
        unit={t(`unit.${measure}`)}
        note={note}
        actions={<Slot name="pinToHome" of={homeChart({ by: dimension, within: null, form, measure, filter }, `${t(`measure.${measure}`)} · ${name}`)} />}
        rows={rows}
        format={format}
        hasShares={addsUp(measure)}
        columns={{ label: name, value: t(`measure.${measure}`) }}
        {...(series ? { total: readFigure(series.total, measure, locale) } : {})}
        loading={!series}
      >
        {form === 'bars' ? <BarChartH rows={shown} {...drawing} /> : null}
        {form === 'columns' ? <BarChartV rows={shown} {...drawing} /> : null}
        {form === 'ring' ? <Donut rows={shown} {...drawing} /> : null}
        {form === 'tiles' ? <Tiles rows={shown} {...drawing} /> : null}
        {isLine ? <LineTrend rows={pointsOf(rows)} filled={form === 'area'} {...drawing} /> : null}
      </ChartFrame>
    </div>
  );
}
