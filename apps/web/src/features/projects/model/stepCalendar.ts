import { addMonths } from '@yingzao/domain/calendar';
import { addDays, isIsoDate } from '@yingzao/domain/measures';

import type { ProjectFilter } from '../../../generated/types.generated';

const PARAM = 'month';

/** First day of the month that an address shows; that of today for none. */
export function monthIn(params: URLSearchParams, today: string): string {
  const first = `${params.get(PARAM) ?? ''}-01`;
  return isIsoDate(first) ? first : `${today.slice(0, 7)}-01`;
}

export function withMonth(params: URLSearchParams, day: string): URLSearchParams {
  const next = new URLSearchParams(params);
  next.set(PARAM, day.slice(0, 7));
  return next;
}

export function withoutMonth(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(PARAM);
  return next;
}

const later = (a: string | null | undefined, b: string): string => (a && a > b ? a : b);
const earlier = (a: string | null | undefined, b: string): string => (a && a < b ? a : b);

/** The list's filter within a month: a range that is filtered already stays. */
export function filterOf(filter: ProjectFilter, month: string): ProjectFilter {
  const last = addDays(addMonths(month, 1), -1);
  return { ...filter, nextStepOn: { from: later(filter.nextStepOn?.from, month), to: earlier(filter.nextStepOn?.to, last) } };
}

/** What falls on each day, in the order given. */
export function byDay<T extends { readonly nextStepOn: string | null }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const days = new Map<string, T[]>();
  for (const item of items) if (item.nextStepOn) days.set(item.nextStepOn, [...(days.get(item.nextStepOn) ?? []), item]);
  return days;
}
