import type { StatisticsDimension } from '../../../generated/types.generated';
import { addsUp, drawFigure, readFigure, type Figures, type Measure } from '../../../lib/figures';
import type { Locale } from '../../../lib/locale';
import { projectListHref, restFilter, segmentFilter, type ProjectFilter } from '../../../lib/projectFilter';
import { isTime, segmentLabel, segmentOrder } from '../../../lib/segments';
import type { ChartRow } from '../../../ui/ChartFrame';
import { laterKey } from './comparison';

/** One breakdown as the server answers it. */
export interface Series {
  readonly dimension: StatisticsDimension;
  readonly segments: readonly { readonly key: string; readonly label: string | null; readonly figures: Figures }[];
  readonly total: Figures;
}

/** Dimensions whose order has a meaning; the others stand by size. */
const ranked: ReadonlySet<StatisticsDimension> = new Set(['CITY_TIER', 'REGION', 'STATUS', 'TRACKING_STAGE', 'PURSUIT_STEP', 'POSITIONING', 'LAND_AREA_BAND', 'GFA_BAND', 'FAR_BAND']);

/** A row with what it counts, and where the page compares with what. */
export interface SegmentRow extends ChartRow {
  readonly figures: Figures;
  readonly otherFigures?: Figures;
}

/** What a series is compared with. */
export interface OtherSeries {
  readonly series: Series;
  /** What it was drawn over. */
  readonly filter: ProjectFilter;
  /** By how many months its keys lie back; null where they cannot meet those of the series. */
  readonly step: number | null;
}

/** What is not among the segments counts nothing. */
const nothing: Figures = { count: 0, landAreaM2: '0.00', gfaM2: '0.00', quotedFen: '0', contractedFen: '0' };

export interface RowOptions {
  readonly measure: Measure;
  /** What the series was drawn over; each row links to it and its own segment. */
  readonly filter: ProjectFilter;
  readonly locale: Locale;
  /** Name of the segment of rows in which the field is empty. */
  readonly unsetLabel: string;
}

/**
 * The rows of a chart and of its table: labelled, ordered, each with the list of exactly what it counts; and beside it what the same segment
 * counts of what it is compared with.
 */
export function rowsOf(series: Series, { measure, filter, locale, unsetLabel }: RowOptions, other?: OtherSeries): SegmentRow[] {
  const { dimension } = series;
  const hrefOf = (over: ProjectFilter, key: string): { href?: string } => {
    const narrowed = segmentFilter(over, dimension, key);
    return narrowed ? { href: projectListHref(narrowed) } : {};
  };
  const others = new Map(other?.series.segments.map((segment) => [laterKey(segment.key, other.step ?? 0), segment]));
  const own = new Set(series.segments.map(({ key }) => key));
  const gone = [...others].filter(([key]) => !own.has(key)).map(([key, { label }]) => ({ key, label, figures: nothing }));
  const rows = [...series.segments, ...gone].map(({ key, label, figures }): SegmentRow => {
    const then = others.get(key);
    const thenFigures = then?.figures ?? nothing;
    return {
      key,
      label: segmentLabel(dimension, key, label, locale) ?? unsetLabel,
      value: drawFigure(figures, measure),
      detail: readFigure(figures, measure, locale),
      figures,
      ...hrefOf(filter, key),
      ...(other ? { otherFigures: thenFigures, other: { value: drawFigure(thenFigures, measure), detail: readFigure(thenFigures, measure, locale), ...hrefOf(other.filter, then?.key ?? laterKey(key, -(other.step ?? 0))) } } : {}),
    };
  });
  const natural = segmentOrder(dimension);
  return rows.sort((a, b) => {
    if ((a.key === 'NONE') !== (b.key === 'NONE')) return a.key === 'NONE' ? 1 : -1;
    const place = natural?.(a.key, b.key) ?? 0;
    return (ranked.has(dimension) || isTime(dimension) ? place : b.value - a.value || place) || a.label.localeCompare(b.label, 'zh');
  });
}

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

function timeAfter(time: string): string {
  const [year = '', part] = time.split('-');
  if (part === undefined) return String(Number(year) + 1);
  const [sign, most] = part.startsWith('Q') ? ['Q', 4] : ['', 12];
  const at = Number(part.replace('Q', ''));
  return at === most ? `${Number(year) + 1}-${sign || '0'}1` : `${year}-${sign}${sign ? at + 1 : String(at + 1).padStart(2, '0')}`;
}
