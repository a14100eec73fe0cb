import { addDays, daysBetween } from '../measures/dates';
import type { IsoDate } from '../measures/dates';
import { daysOf } from './times';
import type { EventTimes } from './times';
import { wallOf } from './zones';

/** 1 Monday to 7 Sunday. */
export const weekday = (day: IsoDate): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Monday of the week. */
export const monday = (day: IsoDate): IsoDate => addDays(day, 1 - weekday(day));

export const weekOf = (day: IsoDate): IsoDate[] => Array.from({ length: 7 }, (_, i) => addDays(monday(day), i));

/** The weeks a month is shown in, Monday first. */
export function monthGrid(day: IsoDate): IsoDate[][] {
  const first = `${day.slice(0, 7)}-01`;
  const weeks: IsoDate[][] = [];
  for (let at = monday(first); at < first || at.slice(0, 7) === first.slice(0, 7); at = addDays(at, 7)) weeks.push(weekOf(at));
  return weeks;
}

/** First of the month some months away. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}

/** Number of the week (ISO 8601: the first has the year's first Thursday). */
export function isoWeek(day: IsoDate): number {
  const thursday = addDays(day, 4 - weekday(day));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** What stands in one day's column: minutes from midnight by the clock. */
export interface Segment<T> {
  readonly item: T;
  readonly from: number;
  readonly to: number;
}
/** A segment beside those it overlaps: its column among so many. */
export interface Placed<T> extends Segment<T> {
  readonly column: number;
  readonly columns: number;
}

const minuteOf = (moment: string, zone: string): number => {
  const wall = wallOf(new Date(moment), zone);
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
};

/** The part of timed events that falls on a day; what begins before starts at 0, what goes on ends at 1440. */
export function segmentsOf<T>(items: readonly T[], timesOf: (item: T) => EventTimes, day: IsoDate, zone: string): Segment<T>[] {
  return items.flatMap((item): Segment<T>[] => {
    const times = timesOf(item);
    if (times.allDay) return [];
    const { first, last } = daysOf(times, zone);
    if (day < first || day > last) return [];
    const from = first === day ? minuteOf(times.startsAt, zone) : 0;
    const end = last === day ? minuteOf(times.endsAt, zone) : 1440;
    return [{ item, from, to: last === day && end <= from && times.endsAt > times.startsAt ? 1440 : Math.max(end, from) }];
  });
}

/** Columns for overlapping segments: none covers another, and each group is as narrow as its most crowded moment needs. Short ones take `least` minutes. */
export function placeSegments<T>(segments: readonly Segment<T>[], least = 20): Placed<T>[] {
  const order = segments.map((s) => ({ ...s, end: Math.max(s.to, s.from + least) })).sort((a, b) => a.from - b.from || b.end - a.end);
  const placed: Placed<T>[] = [];
  let group: { segment: Segment<T>; column: number }[] = [];
  let ends: number[] = [];
  const close = (): void => {
    for (const { segment, column } of group) placed.push({ ...segment, column, columns: ends.length });
    group = [];
    ends = [];
  };
  for (const { end, ...segment } of order) {
    if (ends.every((e) => e <= segment.from)) close();
    const free = ends.findIndex((e) => e <= segment.from);
    const column = free < 0 ? ends.length : free;
    ends[column] = end;
    group.push({ segment, column });
  }
  close();
  return placed;
}

/** A bar over whole days in one week's row: first and last column (0 to 6) and its line. */
export interface Bar<T> {
  readonly item: T;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly before: boolean;
  readonly after: boolean;
}

/** Lines for what lasts days, so that no two bars cross. Items keep their order where they can. */
export function placeBars<T>(items: readonly T[], spanOf: (item: T) => { first: IsoDate; last: IsoDate }, days: readonly IsoDate[]): Bar<T>[] {
  const [start, end] = [days[0]!, days.at(-1)!];
  const taken: number[] = [];
  return items
    .map((item) => ({ item, ...spanOf(item) }))
    .filter(({ first, last }) => first <= end && last >= start)
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : daysBetween(b.first, b.last) - daysBetween(a.first, a.last)))
    .map(({ item, first, last }) => {
      const [from, to] = [Math.max(0, daysBetween(start, first)), Math.min(days.length - 1, daysBetween(start, last))];
      const free = taken.findIndex((until) => until < from);
      const line = free < 0 ? taken.length : free;
      taken[line] = to;
      return { item, from, to, line, before: first < start, after: last > end };
    });
}
