import type { IsoDate } from '@yingzao/domain/measures';
import { today } from '@yingzao/domain/measures';

import type { DateRange } from '../../../generated/types.generated';
import type { ProjectFilter } from '../../../lib/projectFilter';
import { before, hasPeriod, otherFilter, stepOf, timesOf, type Comparison } from './comparison';

/** With what figures of a period are compared. */
export interface OtherPeriod {
  readonly filter: ProjectFilter;
  readonly within: DateRange | null;
  /** By how many months its days lie back; 0 where they are the same, null where they are not moved by whole months. */
  readonly step: number | null;
}
/** Why there is nothing: no figures of a past day are kept, or no period is chosen that could have one before it. */
export type NoOther = 'notKept' | 'needsPeriod';

/** Whether there is a period before: of the tab's own days or, without any, of the projects. */
export const hasOtherPeriod = (filter: ProjectFilter, within: DateRange | null): boolean => Boolean(within?.from && within.to) || (!within && hasPeriod(filter));

/**
 * The other side of what was done in a period. Where it lies before, all spans of the question are moved by the step of the tab's own days, so
 * that projects of a year are compared with those of the year before.
 */
export function otherPeriod(filter: ProjectFilter, within: DateRange | null, comparison: Comparison, now: IsoDate = today(new Date())): OtherPeriod | NoOther {
  if (comparison.kind === 'day') return 'notKept';
  if (comparison.kind === 'department') return { filter: { ...filter, departmentIds: [comparison.id] }, within, step: 0 };
  if (!hasOtherPeriod(filter, within)) return 'needsPeriod';
  if (!within?.from || !within.to) return { filter: otherFilter(filter, comparison, now) ?? filter, within, step: 0 };
  const { from, to } = within;
  const step = stepOf({ from, to }, comparison.kind);
  const moved = timesOf(filter).map(([time, range]) => [time, before(range, comparison.kind, now, step)] as const);
  return { filter: { ...filter, ...Object.fromEntries(moved) }, within: before({ from, to }, comparison.kind, now), step: 'months' in step ? step.months : null };
}
