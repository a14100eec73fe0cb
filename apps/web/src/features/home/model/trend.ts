import { today } from '@yingzao/domain/measures';

import { drawFigure } from '../../../lib/figures';
import type { Figures, Measure } from '../../../lib/figures';
import { monthEnd, shiftMonths } from './periods';
import type { Period } from './periods';
import type { KpiSettings } from './settings';
import { figureFilter, statisticsRequest } from './statisticsRequest';
import type { SeriesQuestion } from './statisticsRequest';

/** Months in a trend, the present one included. */
export const trendMonths = 12;

/** Months between a period and the one it is compared with; all time is compared by its last twelve months. */
const stepOf: Readonly<Record<Period, number>> = { all: 12, year: 12, quarter: 3, month: 1, lastYear: 12, lastQuarter: 3, twelveMonths: 12 };

const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** The last twelve months, oldest first, as `YYYY-MM`. */
export function monthsBack(now = new Date()): string[] {
  const first = firstOfMonth(today(now));
  return Array.from({ length: trendMonths }, (_, n) => shiftMonths(first, n - trendMonths + 1).slice(0, 7));
}

/**
 * The figure; with a trend also the same figure by month of registration over the last twelve, and over the period before.
 * That ends on the day that corresponds to today, or to the end of a period that is over: half a month is compared with half a month.
 * Between days of one's own there is no trend.
 */
export function kpiRequests(settings: KpiSettings, now = new Date()): SeriesQuestion[] {
  const figure = statisticsRequest(settings, now);
  const range = figure.filter.registeredOn;
  if (!settings.trend || (range && settings.period === 'all')) return [figure];
  const day = today(now);
  const yearFrom = `${monthsBack(now)[0]}-01`;
  const back = -stepOf[settings.period];
  const until = range?.to ? monthEnd(range.to, back) : shiftMonths(day, back);
  const over = (dimension: SeriesQuestion['dimension'], registeredOn: { from: string; to?: string }): SeriesQuestion => ({ ...figure, dimension, filter: { ...figureFilter({ ...settings, period: 'all' }, now), registeredOn } });
  return [figure, over('REGISTERED_MONTH', { from: yearFrom }), over('STATUS', { from: shiftMonths(range?.from ?? yearFrom, back), to: until })];
}

interface SeriesLike {
  readonly segments: readonly { readonly key: string; readonly figures: Figures }[];
  readonly total: Figures;
}

export interface Trend {
  /** One a month, oldest first; months without projects are 0. */
  readonly points: readonly { readonly month: string; readonly value: number }[];
  readonly now: number;
  readonly before: number;
  /** (now - before) / before; null where there was nothing before. */
  readonly change: number | null;
}

/** What the answers to `kpiRequests` say; null when no trend was asked for. */
export function readTrend(
  [figure, months, before]: readonly SeriesLike[],
  { measure, period }: { readonly measure: Measure; readonly period: Period },
  now = new Date(),
): Trend | null {
  if (!figure || !months || !before) return null;
  const known = new Map(months.segments.map((segment) => [segment.key, drawFigure(segment.figures, measure)]));
  const [is, was] = [drawFigure((period === 'all' ? months : figure).total, measure), drawFigure(before.total, measure)];
  return {
    points: monthsBack(now).map((month) => ({ month, value: known.get(month) ?? 0 })),
    now: is,
    before: was,
    change: was === 0 ? null : (is - was) / was,
  };
}
