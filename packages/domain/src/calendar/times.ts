import { addDays, daysBetween, isIsoDate } from '../measures/dates';
import type { IsoDate } from '../measures/dates';
import { momentOf, shiftWall, wallOf } from './zones';

/** When something is: between two moments, or whole days, the last one included. Moments in ISO 8601. */
export type EventTimes = { readonly allDay: false; readonly startsAt: string; readonly endsAt: string } | { readonly allDay: true; readonly startsOn: IsoDate; readonly endsOn: IsoDate };

/** Steps of a drag and of the arrow keys, minutes. */
export const step = 15;
/** Shortest event a drag leaves. */
export const shortest = 15;
/** Longest event, days. */
export const longestDays = 366;

export const snap = (minutes: number, to = step): number => Math.round(minutes / to) * to;

export type TimesProblem = 'NOT_A_DATE' | 'NOT_A_MOMENT' | 'ENDS_BEFORE_START' | 'EVENT_TOO_LONG';

/** What is wrong with times, and of which field; null when nothing is. */
export function timesProblem(times: EventTimes): { code: TimesProblem; field: 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn' } | null {
  if (times.allDay) {
    for (const field of ['startsOn', 'endsOn'] as const) if (!isIsoDate(times[field])) return { code: 'NOT_A_DATE', field };
    const days = daysBetween(times.startsOn, times.endsOn);
    return days < 0 ? { code: 'ENDS_BEFORE_START', field: 'endsOn' } : days >= longestDays ? { code: 'EVENT_TOO_LONG', field: 'endsOn' } : null;
  }
  for (const field of ['startsAt', 'endsAt'] as const) if (!isMoment(times[field])) return { code: 'NOT_A_MOMENT', field };
  const ms = Date.parse(times.endsAt) - Date.parse(times.startsAt);
  return ms < 0 ? { code: 'ENDS_BEFORE_START', field: 'endsAt' } : ms >= longestDays * 86_400_000 ? { code: 'EVENT_TOO_LONG', field: 'endsAt' } : null;
}

/** ISO 8601 in UTC or with an offset, of the years 1900 to 2199. */
export function isMoment(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(text);
  return match !== null && isIsoDate(match[1]!) && !Number.isNaN(Date.parse(text));
}

/** Moved by days and minutes of the clock in `zone`; the length stays. Whole days move by days only. */
export function moveTimes(times: EventTimes, by: { days?: number; minutes?: number }, zone: string): EventTimes {
  const { days = 0, minutes = 0 } = by;
  if (times.allDay) return { allDay: true, startsOn: addDays(times.startsOn, days), endsOn: addDays(times.endsOn, days) };
  const length = Date.parse(times.endsAt) - Date.parse(times.startsAt);
  const start = momentOf(shiftWall(wallOf(new Date(times.startsAt), zone), days * 1440 + minutes), zone);
  return { allDay: false, startsAt: start.toISOString(), endsAt: new Date(start.getTime() + length).toISOString() };
}

/** One end moved; the other stays, and at least a quarter of an hour, or a day, remains. */
export function resizeTimes(times: EventTimes, edge: 'start' | 'end', by: { days?: number; minutes?: number }): EventTimes {
  const { days = 0, minutes = 0 } = by;
  if (times.allDay) {
    const [startsOn, endsOn] = edge === 'start' ? [addDays(times.startsOn, days), times.endsOn] : [times.startsOn, addDays(times.endsOn, days)];
    return startsOn <= endsOn ? { allDay: true, startsOn, endsOn } : edge === 'start' ? { allDay: true, startsOn: endsOn, endsOn } : { allDay: true, startsOn, endsOn: startsOn };
  }
  const by1 = (days * 1440 + minutes) * 60_000;
  const [start, end] = [Date.parse(times.startsAt), Date.parse(times.endsAt)];
  const moved = edge === 'start' ? [Math.min(start + by1, end - shortest * 60_000), end] : [start, Math.max(end + by1, start + shortest * 60_000)];
  return { allDay: false, startsAt: new Date(moved[0]!).toISOString(), endsAt: new Date(moved[1]!).toISOString() };
}

/** Out of the hours into the row of whole days, on the day it was dropped. */
export function toAllDay(startsOn: IsoDate): EventTimes {
  return { allDay: true, startsOn, endsOn: startsOn };
}

/** From whole days into the hours: an hour from `minute` of the day on. */
export function toTimed(day: IsoDate, minute: number, zone: string, length = 60): EventTimes {
  const start = momentOf(shiftWall(`${day}T00:00:00`, minute), zone);
  return { allDay: false, startsAt: start.toISOString(), endsAt: new Date(start.getTime() + length * 60_000).toISOString() };
}

/** The days an event touches in `zone`, first and last. An end at midnight belongs to the day before. */
export function daysOf(times: EventTimes, zone: string): { first: IsoDate; last: IsoDate } {
  if (times.allDay) return { first: times.startsOn, last: times.endsOn };
  const [start, end] = [Date.parse(times.startsAt), Date.parse(times.endsAt)];
  return { first: wallOf(new Date(start), zone).slice(0, 10), last: wallOf(new Date(end > start ? end - 1000 : end), zone).slice(0, 10) };
}
