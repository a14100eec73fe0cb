import { addDays, daysBetween, daysInMonth, isIsoDate, today, type IsoDate } from '@yingzao/domain/measures';

import type { DateRange, StatisticsDimension } from '../../../generated/types.generated';
import { periodOf, type ProjectFilter } from '../../../lib/projectFilter';

/** With what the page's figures are compared. */
export type Comparison =
  | { readonly kind: 'year' | 'period' }
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'department'; readonly id: string };

const COMPARE = 'compare';

/** What an address means; null without one, and for what it cannot mean. */
export function comparisonIn(params: URLSearchParams): Comparison | null {
  const text = params.get(COMPARE) ?? '';
  if (text === 'year' || text === 'period') return { kind: text };
  if (isIsoDate(text)) return { kind: 'day', day: text };
  const id = /^department-([\w-]+)$/.exec(text)?.[1];
  return id ? { kind: 'department', id } : null;
}

/** The parameters with another comparison; the rest of the address stays. */
export function withComparison(params: URLSearchParams, comparison: Comparison | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (!comparison) next.delete(COMPARE);
  else next.set(COMPARE, comparison.kind === 'day' ? comparison.day : comparison.kind === 'department' ? `department-${comparison.id}` : comparison.kind);
  return next;
}

const times = ['registeredOn', 'wonOn', 'signedOn'] as const;

/** Whether a period is chosen that could have one before it. */
export const hasPeriod = (filter: ProjectFilter): boolean => times.some((time) => filter[time]?.from && filter[time].to);

const monthsOf = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const two = (value: number): string => String(value).padStart(2, '0');
const isLastOfMonth = (day: IsoDate): boolean => addDays(day, 1).endsWith('-01');

/** The day so many months before; the last of its month where there is no such day, or where `ends` a whole month. */
function monthsBefore(day: IsoDate, months: number, ends = false): IsoDate {
  const at = monthsOf(day) - months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const last = daysInMonth(year, month);
  return `${year}-${two(month)}-${two(ends ? last : Math.min(Number(day.slice(8)), last))}`;
}

type Step = { readonly months: number } | { readonly days: number };
interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The spans of a filter that have a first and a last day. */
export const timesOf = (filter: ProjectFilter): (readonly [(typeof times)[number], Span])[] =>
  times.flatMap((time) => {
    const { from, to } = filter[time] ?? {};
    return from && to ? [[time, { from, to }] as const] : [];
  });

/** How far a range goes back: in months where it is whole months or a year, in days otherwise. */
export function stepOf(range: Span, kind: 'year' | 'period'): Step {
  if (kind === 'year') return { months: 12 };
  if (range.from.endsWith('-01') && isLastOfMonth(range.to)) return { months: monthsOf(range.to) - monthsOf(range.from) + 1 };
  return { days: daysBetween(range.from, range.to) + 1 };
}

/** The range before: of one that still runs, as many days as have passed of it. */
export function before(range: Span, kind: 'year' | 'period', now: IsoDate, step: Step = stepOf(range, kind)): DateRange {
  const runs = range.from <= now && now < range.to;
  const to = runs ? now : range.to;
  if ('days' in step) return { from: addDays(range.from, -step.days), to: addDays(to, -step.days) };
  return { from: monthsBefore(range.from, step.months), to: monthsBefore(to, step.months, !runs && isLastOfMonth(to)) };
}

/** The page's filter as it is compared with; null where there is nothing to compare with, such as a period before none. */
export function otherFilter(filter: ProjectFilter, comparison: Comparison, now: IsoDate = today(new Date())): ProjectFilter | null {
  switch (comparison.kind) {
    case 'day':
      return { ...filter, asOf: comparison.day };
    case 'department':
      return { ...filter, departmentIds: [comparison.id] };
    default: {
      if (!hasPeriod(filter)) return null;
      const kind = comparison.kind;
      const moved = timesOf(filter).map(([time, range]) => [time, before(range, kind, now)] as const);
      return { ...filter, ...Object.fromEntries(moved) };
    }
  }
}

/** By how many months the keys of a dimension of time lie back in what it is compared with; 0 where they are the same, null where they cannot meet. */
export function keyStep(filter: ProjectFilter, comparison: Comparison, dimension: StatisticsDimension): number | null {
  const time = periodOf(dimension);
  // Those registered a year before were won about a year before, too.
  const { from, to } = [time, ...times].map((one) => one && filter[one]).find((range) => range?.from && range.to) ?? {};
  if (!time || !from || !to || (comparison.kind !== 'year' && comparison.kind !== 'period')) return 0;
  const step = stepOf({ from, to }, comparison.kind);
  if ('days' in step) return null;
  const unit = dimension.endsWith('_MONTH') ? 1 : dimension.endsWith('_QUARTER') ? 3 : 12;
  return step.months % unit === 0 ? step.months : null;
}

/** The key of a month, quarter or year so many months later: that with which it is compared. */
export function laterKey(key: string, months: number): string {
  const [year = '', part] = key.split('-');
  if (months === 0 || !/^\d{4}$/.test(year)) return key;
  if (part === undefined) return String(Number(year) + months / 12);
  const isQuarter = part.startsWith('Q');
  const at = isQuarter ? Number(year) * 4 + Number(part.slice(1)) - 1 + months / 3 : Number(year) * 12 + Number(part) - 1 + months;
  return isQuarter ? `${Math.floor(at / 4)}-Q${(at % 4) + 1}` : `${Math.floor(at / 12)}-${two((at % 12) + 1)}`;
}
