import { compareText } from './decimal';

/** A calendar day `YYYY-MM-DD` without a time zone. */
export type IsoDate = string;

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

/** The day as an ISO date, or null when there is no such day. Years 1900 to 2199. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days of a month, `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for an existing day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const match = isoPattern.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** What a typed date turned out to be; a month only stands for its first day. */
export type DateReading =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'DAY'; readonly iso: IsoDate }
  | { readonly kind: 'MONTH'; readonly iso: IsoDate }
  | { readonly kind: 'INVALID' };

const dayPatterns = [
  /^(\d{4}|\d{2})[/.-](\d{1,2})[/.-](\d{1,2})(?:T?\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const monthPatterns = [/^(\d{4}|\d{2})年(\d{1,2})月份?$/, /^(\d{4})[/.-](\d{1,2})$/, /^(\d{4})(\d{2})$/];

/** Reads 2024/3/5, 2024-03-05, 2024.3.5, 24.3.5, 2024年3月5日, 20240305, and a month alone: 2024年3月, 2024-03, 2024.3. */
export function parseDate(text: string): DateReading {
  const typed = compareText(text).replace(/[。．]/g, '.');
  if (typed === '') return { kind: 'EMPTY' };
  for (const pattern of dayPatterns) {
    const match = pattern.exec(typed);
    if (match) return day(isoDate(fullYear(match[1]), Number(match[2]), Number(match[3])));
  }
  for (const pattern of monthPatterns) {
    const match = pattern.exec(typed);
    const iso = match && isoDate(fullYear(match[1]), Number(match[2]), 1);
    if (match) return iso ? { kind: 'MONTH', iso } : { kind: 'INVALID' };
  }
  return { kind: 'INVALID' };
}

function day(iso: IsoDate | null): DateReading {
  return iso ? { kind: 'DAY', iso } : { kind: 'INVALID' };
}

/** Two-digit years from 70 are of the last century, as birthdays need. */
function fullYear(digits = ''): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year >= 70 ? 1900 + year : 2000 + year;
}

/** A spreadsheet's serial day as an ISO date, the time of day dropped; null outside 1900 to 2199. */
export function serialToIso(serial: number, date1904 = false): IsoDate | null {
  const whole = Math.floor(serial);
  // Serial 60 of the 1900 system is 29 February 1900, a day that never was; the days before it count from one day later.
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : whole < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  if (!Number.isFinite(serial) || whole < 0 || (!date1904 && whole === 60)) return null;
  const date = new Date(epoch + whole * msPerDay);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** An ISO date as a spreadsheet's serial day in the 1900 system. Throws a RangeError for another text. */
export function isoToSerial(iso: IsoDate): number {
  const serial = dayNumber(iso) - Date.UTC(1899, 11, 30) / msPerDay;
  return serial < 61 ? serial - 1 : serial;
}

/** The day `days` later (earlier when negative). Throws a RangeError when `iso` is no ISO date. */
export function addDays(iso: IsoDate, days: number): IsoDate {
  return new Date((dayNumber(iso) + days) * msPerDay).toISOString().slice(0, 10);
}

/** Days from one date to another, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber(iso: IsoDate): number {
  if (!isIsoDate(iso)) throw new RangeError(`Not a date: ${iso}`);
  return Date.parse(`${iso}T00:00:00Z`) / msPerDay;
}

/** Making a format costs a thousand times what using it does, and a page of dates asks for hundreds. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The firm's calendar day at a moment. */
export function today(now: Date, timeZone = 'Asia/Shanghai'): IsoDate {
  let format = dayFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dayFormats.set(timeZone, format);
  }
  return format.format(now);
}

/** The quarter of a date, such as `2024Q1`. */
export function quarterOf(iso: IsoDate): string {
  return `${iso.slice(0, 4)}Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
}

/** A date for reading: 2024年3月5日, or 5 Mar 2024. A birthday without a year (`--03-05`) gives 3月5日, or 5 Mar. */
export function formatDate(iso: string, locale: 'zh' | 'en' = 'zh'): string {
  const [, year = '', month = '', dayOfMonth = ''] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (month === '') return iso;
  if (locale === 'zh') return `${year === '-' ? '' : `${year}年`}${Number(month)}月${Number(dayOfMonth)}日`;
  const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(month) - 1] ?? month;
  return `${Number(dayOfMonth)} ${name}${year === '-' ? '' : ` ${year}`}`;
}
