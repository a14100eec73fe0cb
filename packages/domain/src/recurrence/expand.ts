import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { addDays, daysBetween } from '../measures/dates';
import { formatRule, momentOf, parseRule, wallOf } from '../calendar/index';
import type { EventTimes, Rule } from '../calendar/index';

/**
 * Names one occurrence of a series as RFC 5545 does (RECURRENCE-ID): its start by the rule, by the clock of the event's zone,
 * `2026-11-23T09:30:00`, or the day `2026-11-23` for whole days.
 */
export type OccurrenceKey = string;

/** An event with its rule, as far as expansion goes. Times are those of the first occurrence. */
export interface Series {
  readonly times: EventTimes;
  readonly zone: string;
  /** As `formatRule` writes it; null: it happens once. */
  readonly rule: string | null;
  /** Start of the last occurrence, so that counted rules need not be counted again; null: endless, or not a series. */
  readonly lastStart: OccurrenceKey | null;
  /** Occurrences that do not happen (EXDATE) and further ones (RDATE). */
  readonly excluded: readonly OccurrenceKey[];
  readonly added: readonly OccurrenceKey[];
}

export interface Occurrence {
  readonly key: OccurrenceKey;
  readonly times: EventTimes;
}

/** A search that takes more steps than this is given up: the library then throws. 10,000 days are 27 years. */
const bounds = { maxIterations: 10_000, maxCandidateEvaluations: 100_000 };
/** Occurrences given out of one series in one window; a daily one in a year has 366. */
const mostInWindow = 1000;

export const keyOf = (times: EventTimes, zone: string): OccurrenceKey => (times.allDay ? times.startsOn : wallOf(new Date(times.startsAt), zone));

/** The times of the occurrence with this key: as long as the first, in moments or days. */
export function timesAt(series: Pick<Series, 'times' | 'zone'>, key: OccurrenceKey): EventTimes {
  const { times, zone } = series;
  if (times.allDay) return { allDay: true, startsOn: key, endsOn: addDays(key, daysBetween(times.startsOn, times.endsOn)) };
  const start = momentOf(key, zone);
  return { allDay: false, startsAt: start.toISOString(), endsAt: new Date(start.getTime() + Date.parse(times.endsAt) - Date.parse(times.startsAt)).toISOString() };
}

const compact = (text: string): string => text.replace(/[-:]/g, '');

/** The library's rule. Whole days are counted in UTC, where no clock changes. */
function ruleFor(series: Pick<Series, 'times' | 'zone'>, rule: Rule): RRuleTemporal<Temporal.ZonedDateTime> {
  const { times } = series;
  const zone = times.allDay ? 'UTC' : series.zone;
  const start = times.allDay ? `${compact(times.startsOn)}T000000` : compact(wallOf(new Date(times.startsAt), zone));
  const until = rule.until === null || !times.allDay ? rule.until : `${rule.until.slice(0, 10)}T23:59:59`;
  return new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${start}\nRRULE:${formatRule({ ...rule, until }, { zone, allDay: false })}`, temporal: Temporal, cache: false, ...bounds });
}

/** Starts between two moments, both included; none where the search was given up. */
function between(series: Pick<Series, 'times' | 'zone'>, rule: Rule, from: Date, to: Date): Temporal.ZonedDateTime[] {
  try {
    return ruleFor(series, rule).between(from, to, true);
  } catch {
    return [];
  }
}

/** All starts of a rule that counts; none where they cannot be counted to the end. */
function counted(series: Pick<Series, 'times' | 'zone'>, rule: Rule): Temporal.ZonedDateTime[] {
  try {
    return ruleFor(series, rule).all();
  } catch {
    return [];
  }
}

const keyFrom = (at: Temporal.ZonedDateTime, allDay: boolean): OccurrenceKey => (allDay ? at.toPlainDate().toString() : at.toPlainDateTime().toString({ smallestUnit: 'second' }));

/** The rule as stored; a counted one as ending with its last occurrence. Null where it can no longer be read. */
function storedRule(series: Series): Rule | null {
  if (series.rule === null) return null;
  const { rule } = parseRule(series.rule, series.zone, series.times.allDay);
  return rule && rule.count !== null ? { ...rule, count: null, until: series.lastStart } : rule;
}

/**
 * The occurrences that touch the window, in order, without those excluded. Only the window is looked at, never the whole series,
 * so that a rule without an end costs what its window holds.
 */
export function occurrencesWithin(series: Series, window: { from: Date; to: Date }): { occurrences: Occurrence[]; isCut: boolean } {
  const first = keyOf(series.times, series.zone);
  const rule = storedRule(series);
  const keys = new Set<OccurrenceKey>([...(rule ? [] : [first]), ...series.added]);
  if (rule) {
    // From before the window: what began earlier may still go on.
    const early = new Date(window.from.getTime() - lengthOf(series.times) - 1);
    for (const at of between(series, rule, early, window.to)) {
      if (keys.size > mostInWindow + series.added.length) break;
      keys.add(keyFrom(at, series.times.allDay));
    }
  }
  const excluded = new Set(series.excluded);
  const occurrences = [...keys]
    .filter((key) => !excluded.has(key))
    .sort()
    .map((key) => ({ key, times: timesAt(series, key) }))
    .filter(({ times }) => touches(times, window));
  return { occurrences: occurrences.slice(0, mostInWindow), isCut: occurrences.length > mostInWindow };
}

const dayMs = 86_400_000;
const lengthOf = (times: EventTimes): number => (times.allDay ? (daysBetween(times.startsOn, times.endsOn) + 1) * dayMs : Date.parse(times.endsAt) - Date.parse(times.startsAt));

/** Whole days have no zone of their own: they touch a window whose UTC days they touch, a day more on either side. */
function touches(times: EventTimes, { from, to }: { from: Date; to: Date }): boolean {
  if (times.allDay) return Date.parse(times.startsOn) <= to.getTime() + dayMs / 2 && Date.parse(times.endsOn) + dayMs * 1.5 >= from.getTime();
  const [start, end] = [Date.parse(times.startsAt), Date.parse(times.endsAt)];
  return start < to.getTime() && (end > from.getTime() || (end === start && start >= from.getTime()));
}

/** How far the first occurrence is looked for, days: the usual ones are near, and 29 February may be eight years away. */
const firstWithin = [7, 62, 366, 10 * 366];

/** RULE_EMPTY: a rule after which nothing ever happens, such as every 30 February, or not within ten years. */
export type Extent = { readonly problem: 'RULE_EMPTY' } | { readonly problem: null; readonly lastStart: OccurrenceKey | null; readonly occurrences: number | null };

/** Where a rule ends: its last start, or null for one without an end. Counts through rules that count, so those must have passed `parseRule`. */
export function extentOf(series: Pick<Series, 'times' | 'zone'>, rule: Rule): Extent {
  const { allDay } = series.times;
  if (rule.count !== null) {
    const all = counted(series, rule);
    const last = all.at(-1);
    return last ? { problem: null, lastStart: keyFrom(last, allDay), occurrences: all.length } : { problem: 'RULE_EMPTY' };
  }
  const start = momentOfStart(series);
  const within = (days: number): boolean => between(series, rule, new Date(start - 1000), new Date(start + days * dayMs)).length > 0;
  return firstWithin.some(within) ? { problem: null, lastStart: rule.until, occurrences: null } : { problem: 'RULE_EMPTY' };
}

const momentOfStart = ({ times }: Pick<Series, 'times'>): number => (times.allDay ? Date.parse(times.startsOn) : Date.parse(times.startsAt));

/** How many occurrences of a counted rule start before this one. */
export function countBefore(series: Pick<Series, 'times' | 'zone'>, rule: Rule, key: OccurrenceKey): number {
  return counted(series, rule).filter((at) => keyFrom(at, series.times.allDay) < key).length;
}

/** Whether the rule has an occurrence of this key; excluded ones count. */
export function hasOccurrence(series: Series, key: OccurrenceKey): boolean {
  if (series.added.includes(key)) return true;
  const rule = storedRule(series);
  if (!rule) return key === keyOf(series.times, series.zone);
  const at = series.times.allDay ? new Date(`${key}T00:00:00Z`) : momentOf(key, series.zone);
  return between(series, rule, new Date(at.getTime() - 1), new Date(at.getTime() + 1)).some((found) => keyFrom(found, series.times.allDay) === key);
}

/** The moments between which any part of the series can lie; `to` null: endless. Whole days reach over every zone of the earth. */
export function spanOf(series: Series): { from: Date; to: Date | null } {
  const length = lengthOf(series.times);
  const start = (key: OccurrenceKey): number => (series.times.allDay ? Date.parse(`${key}T00:00:00Z`) : momentOf(key, series.zone).getTime());
  const reach = series.times.allDay ? 14 * 3_600_000 : 0;
  const starts = [keyOf(series.times, series.zone), ...series.added].map(start);
  const last = series.rule === null ? Math.max(...starts) : series.lastStart === null ? null : Math.max(start(series.lastStart), ...starts);
  return { from: new Date(Math.min(...starts) - reach), to: last === null ? null : new Date(last + length + reach) };
}
