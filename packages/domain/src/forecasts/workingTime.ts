import { minutesOfWorkday, workday } from '../approvals/index';
import { isRestDay, knownYears } from '../holidays/index';
import type { IsoDate } from '../measures/dates';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Shanghai has no summer time. What rests: public holidays, and weekends that are not made up for (补班). */
const offset = 8 * 60 * minute;

const rests = new Map<number, boolean>();
/** @param n whole days since 1970-01-01 in Shanghai. */
function rest(n: number): boolean {
  const known = rests.get(n);
  if (known !== undefined) return known;
  const is = isRestDay(new Date(n * day).toISOString().slice(0, 10) as IsoDate);
  rests.set(n, is);
  return is;
}

/** A moment as the day in Shanghai and the milliseconds of it that lie within working hours. */
function placeOf(moment: string): { readonly n: number; readonly worked: number } {
  const local = Date.parse(moment) + offset;
  const n = Math.floor(local / day);
  const within = Math.min(Math.max(local - n * day - workday.from * 60 * minute, 0), minutesOfWorkday * minute);
  return { n, worked: rest(n) ? 0 : within };
}

/** Most days that are walked; beyond them a span is as long as that. */
const mostDays = 4000;

/** Working minutes between two moments (ISO), rounded down; 0 where the second is not later. */
export function workingMinutes(from: string, to: string): number {
  if (Date.parse(to) <= Date.parse(from)) return 0;
  const [a, b] = [placeOf(from), placeOf(to)];
  let worked = b.worked - a.worked;
  for (let n = a.n; n < Math.min(b.n, a.n + mostDays); n += 1) if (!rest(n)) worked += minutesOfWorkday * minute;
  return Math.floor(worked / minute);
}

/** The moment (ISO, UTC) at which so many working minutes have gone by; with 0 the moment itself. */
export function afterWorkingMinutes(from: string, minutes: number): string {
  if (minutes <= 0) return new Date(from).toISOString();
  let { n, worked } = placeOf(from);
  let left = minutes * minute;
  for (;;) {
    const free = rest(n) ? 0 : minutesOfWorkday * minute - worked;
    if (left <= free) return new Date(n * day - offset + workday.from * 60 * minute + worked + left).toISOString();
    left -= free;
    n += 1;
    worked = 0;
  }
}

/** The moment itself within working hours, their last minute included; else when work begins again. */
export function inWorkingTime(moment: string): string {
  const local = Date.parse(moment) + offset;
  let n = Math.floor(local / day);
  const since = local - n * day;
  if (!rest(n) && since >= workday.from * 60 * minute && since <= workday.to * 60 * minute) return new Date(moment).toISOString();
  if (since > workday.to * 60 * minute) n += 1;
  while (rest(n)) n += 1;
  return new Date(n * day - offset + workday.from * 60 * minute).toISOString();
}

/** Whether the holidays of its year are announced; beyond, weekends alone are counted. */
export const isAnnounced = (moment: string): boolean => new Date(Date.parse(moment) + offset).getUTCFullYear() <= knownYears.to;
