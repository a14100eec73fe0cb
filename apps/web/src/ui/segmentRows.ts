import type { ProjectFilter, StatisticsDimension } from '../generated/types.generated';
import { addsUp, drawFigure, readFigure, type Figures, type Measure } from '../lib/figures';
import type { Locale } from '../lib/locale';
import { projectListHref, restFilter, segmentFilter } from '../lib/projectFilter';
import { segmentLabel } from '../lib/segments';
import type { ChartRow } from './ChartFrame';

export interface RowOptions {
  readonly measure: Measure;
  /** What the series was drawn over; each row links to it and its own segment. */
  readonly filter: ProjectFilter;
  readonly locale: Locale;
  /** Name of the segment of projects in which the field is empty. */
  readonly unsetLabel: string;
}

/** Where the projects of a segment are listed; nothing where no filter can say them. */
export function segmentHref(over: ProjectFilter, dimension: StatisticsDimension, key: string): { href?: string } {
  const narrowed = segmentFilter(over, dimension, key);
  return narrowed ? { href: projectListHref(narrowed) } : {};
}

/** A segment as a row of a chart: named, read, and with the list of exactly what it counts. */
export const segmentRow = ({ key, label, figures }: { readonly key: string; readonly label: string | null; readonly figures: Figures }, dimension: StatisticsDimension, { measure, filter, locale, unsetLabel }: RowOptions): ChartRow => ({
  key,
  label: segmentLabel(dimension, key, label, locale) ?? unsetLabel,
  value: drawFigure(figures, measure),
  detail: readFigure(figures, measure, locale),
  ...segmentHref(filter, dimension, key),
});

/** Keys that an address can name together. */
const mostNamed = 60;

/**
 * As many rows as a drawing has room for. What is over is one row that sums it and leads to it, as far as a list can say it; of what does not add up
 * it is left to the table. The row without a value keeps its place at the end.
 */
export function topOf(rows: readonly ChartRow[], most: number, dimension: StatisticsDimension, { measure, filter }: Pick<RowOptions, 'measure' | 'filter'>, nameOf: (count: number) => string): readonly ChartRow[] {
  if (rows.length <= most) return rows;
  if (!addsUp(measure)) return rows.slice(0, most);
  const unset = rows.filter((row) => row.key === 'NONE');
  const named = rows.filter((row) => row.key !== 'NONE');
  const kept = most - 1 - unset.length;
  const rest = named.slice(kept);
  const narrowed = rest.length <= mostNamed ? restFilter(filter, dimension, rest.map((row) => row.key)) : null;
  const other: ChartRow = {
    key: 'OTHER',
    label: nameOf(rest.length),
    value: rest.reduce((sum, row) => sum + row.value, 0),
    ...(narrowed ? { href: projectListHref(narrowed) } : {}),
    ...(rest[0]?.other ? { other: { value: rest.reduce((sum, row) => sum + (row.other?.value ?? 0), 0) } } : {}),
  };
  return [...named.slice(0, kept), other, ...unset];
}

/** Months, quarters or years as points of one line: those without a project count nothing, rows without a date are left out. */
export function pointsOf(rows: readonly ChartRow[]): ChartRow[] {
  const known = new Map(rows.filter((row) => /^\d{4}(-|$)/.test(row.key)).map((row) => [row.key, row]));
  const keys = [...known.keys()].sort();
  const last = keys.at(-1);
  const points: ChartRow[] = [];
  for (let time = keys[0]; time !== undefined && last !== undefined && time <= last; time = timeAfter(time)) points.push(known.get(time) ?? { key: time, label: time, value: 0 });
  return points;
}

/** The same as columns: where there is room for those between that count nothing; what has no date stands last. */
export function columnsOf(rows: readonly ChartRow[], most: number): readonly ChartRow[] {
  const columns = [...pointsOf(rows), ...rows.filter((row) => row.key === 'NONE')];
  return columns.length <= most ? columns : rows;
}

function timeAfter(time: string): string {
  const [year = '', part] = time.split('-');
  if (part === undefined) return String(Number(year) + 1);
  const [sign, most] = part.startsWith('Q') ? ['Q', 4] : ['', 12];
  const at = Number(part.replace('Q', ''));
  return at === most ? `${Number(year) + 1}-${sign || '0'}1` : `${year}-${sign}${sign ? at + 1 : String(at + 1).padStart(2, '0')}`;
}
