import { addsUp, drawFigure, readFigure } from '../../../lib/figures';
import type { Measure } from '../../../lib/figures';
import { projectListHref, restFilter, segmentFilter } from '../../../lib/projectFilter';
import { isTime, segmentLabel, segmentOrder } from '../../../lib/segments';
import type { PlainForm } from '../../../lib/exploration';
import type { StatisticsDimension } from '../../../generated/types.generated';
import type { ChartRow } from '../../../ui/ChartFrame';
import type { StatisticsWidgetQuery } from '../widgets/Statistics.generated';
import type { FigureSettings } from './settings';
import { figureFilter } from './statisticsRequest';

export type SeriesData = StatisticsWidgetQuery['statistics'][number];

/** More would be hairlines in a frame of this size; what is over is summed into one. */
const mostRows: Readonly<Record<PlainForm, number>> = { bars: 12, columns: 16, ring: 8, tiles: 16, line: 120, area: 120 };
/** Keys that an address can name together. */
const mostNamed = 60;

export interface DrawnSettings extends FigureSettings {
  readonly dimension: StatisticsDimension;
  readonly form: PlainForm;
}
export interface RowWords {
  readonly unfilled: string;
  readonly other: (count: number) => string;
}

/** The series as rows, the largest first, each with the address of the list of exactly its projects. */
export function rankedRows(series: SeriesData, settings: Omit<DrawnSettings, 'form'>, locale: 'zh' | 'en', words: RowWords): ChartRow[] {
  const { dimension, measure } = settings;
  const base = figureFilter(settings);
  return series.segments
    .map((segment): ChartRow => {
      const filter = segmentFilter(base, dimension, segment.key);
      return {
        key: segment.key,
        label: segmentLabel(dimension, segment.key, segment.label, locale) ?? words.unfilled,
        value: drawFigure(segment.figures, measure),
        detail: readFigure(segment.figures, measure, locale),
        ...(filter ? { href: projectListHref(filter) } : {}),
      };
    })
    .filter((row) => row.value !== 0)
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
}

/** So many rows, and one that sums the others and leads to them; of what does not add up the others are left out. */
export function topRows(rows: readonly ChartRow[], most: number, settings: FigureSettings & { readonly dimension: StatisticsDimension; readonly measure: Measure }, words: RowWords): ChartRow[] {
  if (rows.length <= most) return [...rows];
  if (!addsUp(settings.measure)) return rows.slice(0, most);
  const rest = rows.slice(most - 1);
  const filter = rest.length <= mostNamed ? restFilter(figureFilter(settings), settings.dimension, rest.map(({ key }) => key)) : null;
  const other: ChartRow = { key: 'OTHER', label: words.other(rest.length), value: rest.reduce((sum, row) => sum + row.value, 0), ...(filter ? { href: projectListHref(filter) } : {}) };
  return [...rows.slice(0, most - 1), other];
}

/** The series as rows to draw: in the order of their catalogue or of time where they have one and the form shows it, by size otherwise. */
export function chartRows(series: SeriesData, settings: DrawnSettings, locale: 'zh' | 'en', words: RowWords): ChartRow[] {
  const { dimension, form } = settings;
  const order = segmentOrder(dimension);
  const bySize = !order || (form !== 'columns' && !isTime(dimension));
  const ranked = rankedRows(series, settings, locale, words);
  const rows = bySize ? ranked : ranked.sort((a, b) => order(a.key, b.key));
  if (form === 'line' || form === 'area') return rows.filter((row) => row.key !== 'NONE').slice(-mostRows.line);
  // Of times it is the earliest that have no place.
  if (isTime(dimension)) return rows.slice(-mostRows[form]);
  return topRows(rows, mostRows[form], settings, words);
}
