import type { StatisticsDimension } from '../../../generated/types.generated';
import type { PlainForm } from '../../../lib/exploration';
import type { Locale } from '../../../lib/locale';
import { isTime, segmentOrder } from '../../../lib/segments';
import type { ChartRow } from '../../../ui/ChartFrame';
import { columnsOf, pointsOf, segmentRow, topOf, type RowOptions } from '../../../ui/segmentRows';
import type { StatisticsWidgetQuery } from '../widgets/Statistics.generated';
import type { FigureSettings } from './settings';
import { figureFilter } from './statisticsRequest';

export type SeriesData = StatisticsWidgetQuery['statistics'][number];

/** More would be hairlines in a frame of this size; what is over is summed into one. */
const mostRows: Readonly<Record<PlainForm, number>> = { bars: 12, columns: 16, ring: 8, tiles: 16, line: 120, area: 120 };

export interface DrawnSettings extends FigureSettings {
  readonly dimension: StatisticsDimension;
  readonly form: PlainForm;
}
export interface RowWords {
  readonly unfilled: string;
  readonly other: (count: number) => string;
}

const optionsOf = (settings: FigureSettings, locale: Locale, { unfilled }: Pick<RowWords, 'unfilled'>): RowOptions => ({ measure: settings.measure, filter: figureFilter(settings), locale, unsetLabel: unfilled });

/** The series as rows, the largest first, each with the address of the list of exactly its projects. */
export function rankedRows(series: SeriesData, settings: Omit<DrawnSettings, 'form'>, locale: Locale, words: Pick<RowWords, 'unfilled'>): ChartRow[] {
  const options = optionsOf(settings, locale, words);
  return series.segments
    .map((segment) => segmentRow(segment, settings.dimension, options))
    .filter((row) => row.value !== 0)
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
}

/** The series as rows to draw: in the order of their catalogue or of time where they have one and the form shows it, by size otherwise. */
export function chartRows(series: SeriesData, settings: DrawnSettings, locale: Locale, words: RowWords): readonly ChartRow[] {
  const { dimension, form } = settings;
  const order = segmentOrder(dimension);
  const bySize = !order || (form !== 'columns' && !isTime(dimension));
  const ranked = rankedRows(series, settings, locale, words);
  const rows = bySize ? ranked : ranked.sort((a, b) => order(a.key, b.key));
  if (form === 'line' || form === 'area') return pointsOf(rows).slice(-mostRows.line);
  // Of times it is the earliest that have no place.
  if (isTime(dimension)) return (form === 'columns' ? columnsOf(rows, mostRows[form]) : rows).slice(-mostRows[form]);
  return topOf(rows, mostRows[form], dimension, optionsOf(settings, locale, words), words.other);
}
