import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../measures/dates';

/** A time of day, `HH:MM`. */
export type TimeOfDay = string;

/** The firm's time zone, where a person has not said otherwise. */
export const firmZone = 'Asia/Shanghai';

export const isTimeOfDay = (text: unknown): text is TimeOfDay => typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** True for a name of the IANA time zone database, such as Asia/Shanghai; offsets and abbreviations are none, as they do not know of daylight changes. */
export function isTimeZone(text: unknown): text is string {
  if (typeof text !== 'string' || !(text === 'UTC' || /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2}$/.test(text))) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** Day and time of day in a zone at a moment. */
export function localAt(now: Date, zone: string): { readonly date: IsoDate; readonly time: TimeOfDay; readonly weekday: number } {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' }), weekday: local.dayOfWeek };
}

/** The moment of a time of day on a day in a zone: a time that a change of clocks skips is as much later, one that comes twice is the first. */
export function momentOf(date: IsoDate, time: TimeOfDay, zone: string, which: 'compatible' | 'later' = 'compatible'): Date {
  return new Date(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: which }).epochMilliseconds);
}

/** The next moment after `now` at which clocks in the zone show the time; each day counts once. */
export function nextTime(now: Date, time: TimeOfDay, zone: string): Date {
  return firstAfter(now, zone, (date) => [momentOf(date, time, zone)]);
}

/** The same, where a time that comes twice in a night counts both times. */
export function nextShowing(now: Date, time: TimeOfDay, zone: string): Date {
  return firstAfter(now, zone, (date) => [momentOf(date, time, zone), momentOf(date, time, zone, 'later')]);
}

function firstAfter(now: Date, zone: string, candidates: (date: IsoDate) => Date[]): Date {
  const today = Temporal.PlainDate.from(localAt(now, zone).date);
  // A zone may leave out a whole day, so the one after the next is looked at too.
  for (const days of [0, 1, 2]) {
    const found = candidates(today.add({ days }).toString()).find((moment) => moment > now);
    if (found) return found;
  }
  throw new RangeError(`No next time in ${zone}`);
}

/** Monday is 1. The day `days` later that is this weekday, at least a day away. */
export function nextWeekday(date: IsoDate, weekday: number): IsoDate {
  const day = Temporal.PlainDate.from(date);
  return day.add({ days: ((weekday - day.dayOfWeek + 6) % 7) + 1 }).toString();
}
