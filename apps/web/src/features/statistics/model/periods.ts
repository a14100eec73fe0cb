import { addDays, daysInMonth, today, type IsoDate } from '@yingzao/domain/measures';

import type { DateRange } from '../../../generated/types.generated';

export const periods = ['thisYear', 'lastYear', 'thisQuarter', 'lastQuarter', 'thisMonth', 'twelveMonths'] as const;
export type Period = (typeof periods)[number];

const month = (year: number, at: number): { year: number; at: number } => ({ year: year + Math.floor((at - 1) / 12), at: ((((at - 1) % 12) + 12) % 12) + 1 });
const text = (value: number): string => String(value).padStart(2, '0');

/** Whole months from the first day of one to the last day of another; months may run below 1 or above 12. */
function months(year: number, from: number, to: number): { from: IsoDate; to: IsoDate } {
  const first = month(year, from);
  const last = month(year, to);
  return { from: `${first.year}-${text(first.at)}-01`, to: `${last.year}-${text(last.at)}-${text(daysInMonth(last.year, last.at))}` };
}

/** First and last day of a period seen from a day (the firm's today), both included. */
export function rangeOf(period: Period, day: IsoDate = today(new Date())): { from: IsoDate; to: IsoDate } {
  const [year = 0, at = 1] = addDays(day, 0).split('-').map(Number);
  const quarter = Math.floor((at - 1) / 3) * 3 + 1;
  switch (period) {
    case 'thisYear':
      return months(year, 1, 12);
    case 'lastYear':
      return months(year - 1, 1, 12);
    case 'thisQuarter':
      return months(year, quarter, quarter + 2);
    case 'lastQuarter':
      return months(year, quarter - 3, quarter - 1);
    case 'thisMonth':
      return months(year, at, at);
    case 'twelveMonths':
      return months(year, at - 11, at);
  }
}

/** Which period a range is: `all` without one, `custom` where it is none of them. */
export function periodOf(range: DateRange | null | undefined, day?: IsoDate): Period | 'all' | 'custom' {
  if (!range?.from && !range?.to) return 'all';
  return periods.find((period) => {
    const known = rangeOf(period, day);
    return known.from === range.from && known.to === range.to;
  }) ?? 'custom';
}
