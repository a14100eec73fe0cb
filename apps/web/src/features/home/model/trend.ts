import { daysInMonth, today } from '@yingzao/domain/measures';

import type { StatisticsRequest } from '../../../generated/types.generated';
import { drawFigure } from '../../../lib/figures';
import type { Figures } from '../../../lib/figures';
import type { KpiSettings, Measure, Period } from './settings';
import { figureFilter, statisticsRequest } from './statisticsRequest';

/** Months in a trend, the present one included. */
export const trendMonths = 12;

/** The same day `months` later (earlier when negative), or the last of a month that has no such day. Days are `YYYY-MM-DD`. */
export function shiftMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(date, daysInMonth(y, m))).padStart(2, '0')}`;
}

/** Months between a period and the one it is compared with; all time is compared by its last twelve months. */
const stepOf: Readonly<Record<Period, number>> = { all: 12, year: 12, quarter: 3, month: 1 };

const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** The last twelve months, oldest first, as `YYYY-MM`. */
export function monthsBack(now = new Date()): string[] {
  const first = firstOfMonth(today(now));
  return Array.from({ length: trendMonths }, (_, n) => shiftMonths(first, n - trendMonths + 1).slice(0, 7));
}

/**
 * The figure; with a trend also the same figure by month of registration over the last twelve, and over the period before.
 * That ends on the day that corresponds to today: half a month is compared with half a month.
 */
export function kpiRequests(settings: KpiSettings, now = new Date()): StatisticsRequest[] {
  const figure = statisticsRequest(settings, now);
  if (!settings.trend) return [figure];
  const day = today(now);
  const yearFrom = `${monthsBack(now)[0]}-01`;
  const base = figureFilter({ ...settings, period: 'all' }, now);
  const from = figureFilter(settings, now).registeredOn?.from ?? yearFrom;
  const back = -stepOf[settings.period];
  return [
    figure,
    { dimension: 'REGISTERED_MONTH', filter: { ...base, registeredOn: { from: yearFrom } } },
    {
      dimension: 'STATUS',
      filter: { ...base, registeredOn: { from: shiftMonths(from, back), to: shiftMonths(day, back) } },
    },
  ];
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
