import { useNavigate } from 'react-router-dom';

import type { StatisticsDimension } from '../../../generated/types.generated';
import { comparableForm, type SingleForm } from '../../../lib/exploration';
import { addsUp, axisFigure } from '../../../lib/figures';
import { homeChart } from '../../../lib/homeChart';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { periodOf } from '../../../lib/projectFilter';
import { Slot } from '../../../lib/slots';
import { useNarrow } from '../../../lib/useNarrow';
import { BarChartH, BarChartV, Donut, FunnelBars, LineTrend, Tiles } from '../../../ui/charts';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { columnsOf, pointsOf, topOf } from '../../../ui/segmentRows';
import { useAddToBoard } from '../boards/AddToBoard';
import { messages } from '../messages';
import { keyStep } from '../model/comparison';
import { conversionOf, funnelRows } from '../model/funnel';
import type { ChartScope } from '../model/scope';
import { rowsOf, type SegmentRow, type Series } from '../model/segments';
import { segmentSheet } from '../model/sheets';
import { SegmentTable } from './SegmentTable';

export interface SegmentChartProps {
  dimension: StatisticsDimension;
  /** Undefined until the server answered. */
  series: Series | undefined;
  /** The same of what the page compares with. */
  other?: Series | undefined;
  scope: ChartScope;
  form: SingleForm;
  /** px of the drawing; its place is kept while nothing is there yet. */
  height: number;
  /** Instead of what it is grouped by. */
  title?: string;
}

/** What can still be told apart in a drawing of that height. */
const mostOf = (form: SingleForm, height: number, narrow: boolean, bars: number): number =>
  ({ bars: Math.floor((height - 30) / (bars === 1 ? 20 : 28)), columns: Math.floor((narrow ? 12 : 30) / bars), ring: 8, tiles: 30, line: Infinity, area: Infinity, funnel: Infinity })[form];

/** One breakdown of the filter as a drawing and as a table: shapes narrow the page to a segment, the table leads to its projects. */
export function SegmentChart({ dimension, series, other, scope, form: wanted, height, title }: SegmentChartProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const { measure, filter, compared } = scope;
  const options = { measure, filter, locale, unsetLabel: t('unset') };
  const isCompared = compared !== null && other !== undefined;
  const segments = series ? rowsOf(series, options, isCompared ? { series: other, filter: compared.filter, step: keyStep(filter, compared.comparison, dimension) } : undefined) : [];
  const name = t(`dimension.${dimension}`);
  const format = axisFigure(measure, locale);
  // Parts of a ring that make no whole would be a lie, and two rings cannot be laid over each other.
  const summable = addsUp(measure) || (wanted !== 'ring' && wanted !== 'tiles') ? wanted : 'bars';
  const form = isCompared ? comparableForm(summable) : summable;
  const isFunnel = form === 'funnel';
  const rows = isFunnel ? funnelRows(segments, dimension, options) : segments;
  const shareOf = isFunnel ? (row: SegmentRow): string | null => conversionOf(rows, row) : undefined;
  const isLine = form === 'line' || form === 'area';
  const filled = rows.filter((row) => row.value !== 0 || (row.other?.value ?? 0) !== 0);
  const most = mostOf(form, height, narrow, isCompared ? 2 : 1);
  const time = periodOf(dimension);
  const shown = topOf(form === 'columns' && time ? columnsOf(filled, most) : filled, most, dimension, options, (count) => t('others', { count }));
  const undated = isLine ? rows.find((row) => row.key === 'NONE') : undefined;
  const note = isFunnel
    ? t('funnel.note')
    : undated && undated.value > 0 && time && addsUp(measure)
      ? t(`undated.${time}`, { value: measure === 'COUNT' ? `${undated.detail} ${t('unit.COUNT')}` : (undated.detail ?? '') })
      : !addsUp(measure) && filled.length > most
        ? t('firstOnly', { shown: most, all: filled.length })
        : null;
  const drawing = {
    onSelect: (row: ChartRow): void => void (row.href && scope.pick(row.href)),
    onSelectOther: (row: ChartRow): void => void (row.other?.href && navigate(row.other.href)),
    hint: (row: ChartRow): string | null => (row.href ? scope.hint(row.href) : null),
    ...(isCompared ? { names: { now: compared.now, other: compared.other } } : {}),
    format,
    height,
    labelEms: narrow ? 10.5 : 16,
  };
  const heading = title ?? t('by', { name: locale === 'en' ? name.toLowerCase() : name });
  const hasShares = addsUp(measure);
  const value = t('valueUnit', { measure: t(`measure.${measure}`), unit: t(`unit.${measure}`) });
  const otherTotal = isCompared ? other.total : null;
  const board = useAddToBoard({ dimension, within: null, measure, form: wanted, filter, title: `${t(`measure.${measure}`)} · ${name}` });
  return (
    <div className="yz-stat-chart" style={{ minHeight: height + 48 }}>
      <ChartFrame
        title={heading}
        unit={t(`unit.${measure}`)}
        note={note}
        actions={<Slot name="pinToHome" of={homeChart({ by: dimension, within: null, form, measure, filter }, `${t(`measure.${measure}`)} · ${name}`)} />}
        rows={rows}
        menu={board.menu}
        loading={!series}
        {...(series
          ? {
              table: <SegmentTable title={heading} rows={rows} total={series.total} otherTotal={otherTotal} measure={measure} hasShares={hasShares} heads={{ label: name, value: t(`measure.${measure}`) }} shares={shareOf ? { head: t('funnel.conversion'), of: shareOf } : undefined} isSummed={!isFunnel} scope={scope} />,
              saving: {
                title: `${heading} ${t(`measure.${measure}`)}`,
                filter: scope.about,
                day: scope.day,
                sheet: () =>
                  segmentSheet(rows, series.total, otherTotal, measure, hasShares, {
                    label: name,
                    value: isCompared ? `${value} · ${compared.now}` : value,
                    share: t('valueUnit', { measure: t(isFunnel ? 'funnel.conversion' : 'share'), unit: '%' }),
                    total: t('total'),
                    other: compared?.other ?? '',
                    difference: t('compare.difference'),
                    percent: t('compare.percent'),
                  }, shareOf),
              },
            }
          : {})}
      >
        {form === 'bars' ? <BarChartH rows={shown} {...drawing} /> : null}
        {form === 'columns' ? <BarChartV rows={shown} {...drawing} /> : null}
        {form === 'ring' ? <Donut rows={shown} {...drawing} /> : null}
        {isFunnel ? <FunnelBars rows={rows} noteOf={(row) => (conversionOf(rows, row) === null ? null : `${conversionOf(rows, row)}%`)} {...drawing} /> : null}
        {form === 'tiles' ? <Tiles rows={shown} {...drawing} /> : null}
        {isLine ? <LineTrend rows={pointsOf(rows)} filled={form === 'area'} {...drawing} /> : null}
      </ChartFrame>
      {board.dialog}
    </div>
  );
}
