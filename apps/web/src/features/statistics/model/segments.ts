import type { StatisticsDimension } from '../../../generated/types.generated';
import { drawFigure, readFigure, type Measure } from '../../../lib/figures';
import type { Locale } from '../../../lib/locale';
import { projectListHref, segmentFilter, type ProjectFilter } from '../../../lib/projectFilter';
import { segmentLabel, segmentOrder } from '../../../lib/segments';
import type { ChartRow } from '../../../ui/ChartFrame';
import type { StatisticsPageQuery } from '../pages/StatisticsPage.generated';

export type Series = StatisticsPageQuery['statistics'][number];

/** Dimensions whose order has a meaning; the others stand by size. */
const ranked: ReadonlySet<StatisticsDimension> = new Set(['CITY_TIER', 'REGION', 'STATUS', 'POSITIONING', 'REGISTERED_MONTH', 'REGISTERED_YEAR']);

export interface RowOptions {
  readonly measure: Measure;
  /** What the series was drawn over; each row links to it and its own segment. */
  readonly filter: ProjectFilter;
  readonly locale: Locale;
  /** Name of the segment of rows in which the field is empty. */
  readonly unsetLabel: string;
}

/** The rows of a chart and of its table: labelled, ordered, each with the list of exactly what it counts. */
export function rowsOf(series: Series, { measure, filter, locale, unsetLabel }: RowOptions): ChartRow[] {
  const { dimension } = series;
  const rows = series.segments.map(({ key, label, figures }): ChartRow => {
    const narrowed = segmentFilter(filter, dimension, key);
    return {
      key,
      label: segmentLabel(dimension, key, label, locale) ?? unsetLabel,
      value: drawFigure(figures, measure),
      detail: readFigure(figures, measure, locale),
      ...(narrowed ? { href: projectListHref(narrowed) } : {}),
    };
  });
  const natural = segmentOrder(dimension);
  return rows.sort((a, b) => {
    if ((a.key === 'NONE') !== (b.key === 'NONE')) return a.key === 'NONE' ? 1 : -1;
    const place = natural?.(a.key, b.key) ?? 0;
    return (ranked.has(dimension) ? place : b.value - a.value || place) || a.label.localeCompare(b.label, 'zh');
  });
}

/** Months as points of one line: months without a project count nothing, rows without a date are left out. */
export function monthsOf(rows: readonly ChartRow[]): ChartRow[] {
  const known = new Map(rows.filter((row) => row.key !== 'NONE').map((row) => [row.key, row]));
  const keys = [...known.keys()].sort();
  const last = keys.at(-1);
  const points: ChartRow[] = [];
  for (let month = keys[0]; month !== undefined && last !== undefined && month <= last; month = monthAfter(month)) {
    points.push(known.get(month) ?? { key: month, label: month, value: 0 });
  }
  return points;
}

function monthAfter(month: string): string {
  const [year = 0, at = 0] = month.split('-').map(Number);
  return at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, '0')}`;
}
