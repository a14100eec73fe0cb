import { getDayDetail, getLunarDate, isInLieu } from 'chinese-days';
import { isIsoDate } from '../measures/dates';
import type { IsoDate } from '../measures/dates';

/** What the calendar of the state says of a day: off (节假日, with 调休 as part of it), or a weekend day on which one works (补班). */
export interface HolidayMark {
  readonly kind: 'OFF' | 'WORK';
  /** Of the holiday in Chinese and English. */
  readonly zh: string;
  readonly en: string;
  /** A day off in exchange for a weekend day worked. */
  readonly inLieu: boolean;
}

/** Years whose days off the State Council has announced, as far as the library's release knows. The next year is announced each November. */
export const knownYears = { from: 2004, to: 2026 } as const;

/** Of the library `chinese-days`, which is wrapped here alone. Null on ordinary days, and beyond the years that are announced. */
export function holidayOf(day: IsoDate): HolidayMark | null {
  const year = Number(day.slice(0, 4));
  if (!isIsoDate(day) || year < knownYears.from || year > knownYears.to) return null;
  const detail = getDayDetail(day);
  // Holidays are named `National Day,国庆节,3`, other days by their weekday alone.
  const [en, zh] = detail.name.split(',');
  if (!en || !zh) return null;
  return { kind: detail.work ? 'WORK' : 'OFF', zh, en, inLieu: isInLieu(day) };
}

/** Whether the firm rests: a weekend that is not worked, or a day off. */
export function isRestDay(day: IsoDate): boolean {
  const mark = holidayOf(day);
  if (mark) return mark.kind === 'OFF';
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** The day of the Chinese calendar in short: 十八, on the first of a month 十月. Empty outside 1900 to 2099. */
export function lunarDayOf(day: IsoDate): string {
  const year = Number(day.slice(0, 4));
  if (!isIsoDate(day) || year <= 1900 || year >= 2100) return '';
  const lunar = getLunarDate(day);
  return lunar.lunarDay === 1 ? `${lunar.isLeap ? '闰' : ''}${lunar.lunarMonCN}` : lunar.lunarDayCN;
}
