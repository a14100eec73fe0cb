import type { StatisticsDimension } from '../../../generated/types.generated';
import { drawFigure, noFigures, readFigure, type Figures } from '../../../lib/figures';
import type { ProjectFilter } from '../../../lib/projectFilter';
import { isTime, segmentOrder } from '../../../lib/segments';
import type { ChartRow } from '../../../ui/ChartFrame';
import { segmentHref, segmentRow, type RowOptions } from '../../../ui/segmentRows';
import { laterKey } from './comparison';

/** One breakdown as the server answers it. */
export interface Series {
  readonly dimension: StatisticsDimension;
  readonly segments: readonly { readonly key: string; readonly label: string | null; readonly figures: Figures }[];
  readonly total: Figures;
}

/** Dimensions whose order has a meaning; the others stand by size. */
const ranked: ReadonlySet<StatisticsDimension> = new Set(['CITY_TIER', 'REGION', 'STATUS', 'TRACKING_STAGE', 'PURSUIT_STEP', 'POSITIONING', 'LAND_AREA_BAND', 'GFA_BAND', 'FAR_BAND', 'FEE_BAND']);

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

/**
 * The rows of a chart and of its table: labelled, ordered, each with the list of exactly what it counts; and beside it what the same segment
 * counts of what it is compared with.
 */
export function rowsOf(series: Series, options: RowOptions, other?: OtherSeries): SegmentRow[] {
  const { dimension } = series;
  const others = new Map(other?.series.segments.map((segment) => [laterKey(segment.key, other.step ?? 0), segment]));
  const own = new Set(series.segments.map(({ key }) => key));
  const gone = [...others].filter(([key]) => !own.has(key)).map(([key, { label }]) => ({ key, label, figures: noFigures }));
  const rows = [...series.segments, ...gone].map(({ key, label, figures }): SegmentRow => {
    const then = others.get(key);
    const thenFigures = then?.figures ?? noFigures;
    return {
      ...segmentRow({ key, label, figures }, dimension, options),
      figures,
      ...(other ? { otherFigures: thenFigures, other: { value: drawFigure(thenFigures, options.measure), detail: readFigure(thenFigures, options.measure, options.locale), ...segmentHref(other.filter, dimension, then?.key ?? laterKey(key, -(other.step ?? 0))) } } : {}),
    };
  });
  const natural = segmentOrder(dimension);
  return rows.sort((a, b) => {
    if ((a.key === 'NONE') !== (b.key === 'NONE')) return a.key === 'NONE' ? 1 : -1;
    const place = natural?.(a.key, b.key) ?? 0;
    return (ranked.has(dimension) || isTime(dimension) ? place : b.value - a.value || place) || a.label.localeCompare(b.label, 'zh');
  });
}
