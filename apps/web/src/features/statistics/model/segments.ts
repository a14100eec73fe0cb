import { cityTier, clientType, leadSource, positioning, productLine, projectStatus, region, type Catalogue } from '@yingzao/domain/catalogues';

import type { StatisticsDimension } from '../../../generated/types.generated';
import type { Locale } from '../../../lib/locale';
import { projectListHref, segmentFilter, type ProjectFilter } from '../../../lib/projectFilter';
import type { ChartRow } from '../../../ui/ChartFrame';
import type { StatisticsPageQuery } from '../pages/StatisticsPage.generated';
import { drawn, read, type Measure } from './measures';

export type Series = StatisticsPageQuery['statistics'][number];

const catalogues: Partial<Record<StatisticsDimension, Catalogue>> = {
  CITY_TIER: cityTier,
  REGION: region,
  CLIENT_TYPE: clientType,
  PRODUCT_LINE: productLine,
  STATUS: projectStatus,
  SOURCE: leadSource,
  POSITIONING: positioning,
};
/** Dimensions whose catalogue has a meaning in its order; the others stand by size. */
const ranked: ReadonlySet<StatisticsDimension> = new Set(['CITY_TIER', 'REGION', 'STATUS', 'POSITIONING']);
const byTime: ReadonlySet<StatisticsDimension> = new Set(['REGISTERED_MONTH', 'REGISTERED_YEAR']);

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
  const catalogue = catalogues[dimension];
  const rows = series.segments.map(({ key, label, figures }): ChartRow => {
    const narrowed = segmentFilter(filter, dimension, key);
    return {
      key,
      label: key === 'NONE' ? unsetLabel : (label ?? catalogue?.label(key, locale) ?? key),
      value: drawn(figures, measure),
      detail: read(figures, measure, locale),
      ...(narrowed ? { href: projectListHref(narrowed) } : {}),
    };
  });
  const place = (row: ChartRow): number => catalogue?.item(row.key)?.order ?? Number.MAX_SAFE_INTEGER;
  return rows.sort((a, b) => {
    if ((a.key === 'NONE') !== (b.key === 'NONE')) return a.key === 'NONE' ? 1 : -1;
    if (byTime.has(dimension)) return a.key < b.key ? -1 : 1;
    if (ranked.has(dimension)) return place(a) - place(b);
    return b.value - a.value || place(a) - place(b) || a.label.localeCompare(b.label, 'zh');
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
