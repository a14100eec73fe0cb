import { daysInMonth } from '@yingzao/domain/measures';

import type { DateRange } from '../../../generated/types.generated';

export const periods = ['all', 'year', 'quarter', 'month', 'lastYear', 'lastQuarter', 'twelveMonths'] as const;
export type Period = (typeof periods)[number];

/** The same day `months` later (earlier when negative), or the last of a month that has no such day. Days are `YYYY-MM-DD`. */
export function shiftMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(date, daysInMonth(y, m))).padStart(2, '0')}`;
}

/** The last day of the month so many months later. */
export const monthEnd = (day: string, months: number): string => shiftMonths(`${day.slice(0, 8)}31`, months);

/** First and last day of a period seen from a day; one that is not over has no last. Null for all time. */
export function periodRange(period: Period, day: string): DateRange | null {
  const [year = '', month = ''] = day.split('-');
  const quarter = `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  switch (period) {
    case 'all':
      return null;
    case 'year':
      return { from: `${year}-01-01` };
    case 'quarter':
      return { from: quarter };
    case 'month':
      return { from: `${year}-${month}-01` };
    case 'lastYear':
      return { from: `${Number(year) - 1}-01-01`, to: `${Number(year) - 1}-12-31` };
    case 'lastQuarter':
      return { from: shiftMonths(quarter, -3), to: monthEnd(quarter, -1) };
    case 'twelveMonths':
      return { from: shiftMonths(`${year}-${month}-01`, -11) };
  }
}

/** Months from the first day of a period to its end, where it has one. */
const lengths: Partial<Record<Period, number>> = { year: 12, quarter: 3, month: 1, twelveMonths: 12 };

/** The period that a range is at present, so that what is kept of it goes on with the days; null where it is none. */
export function periodOfRange(range: DateRange, day: string): Period | null {
  return (
    periods.find((period) => {
      const known = periodRange(period, day);
      const to = known?.to ?? (known?.from ? monthEnd(known.from, (lengths[period] ?? 1) - 1) : null);
      return known !== null && known.from === range.from && (range.to ?? to) === to;
    }) ?? null
  );
}
