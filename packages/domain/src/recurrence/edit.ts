import { daysBetween } from '../measures/dates';
import { formatRule, justBefore, parseRule, shiftRule, shiftWall, wallMinutes } from '../calendar/index';
import type { EventTimes, Rule } from '../calendar/index';
import { countBefore, extentOf, hasOccurrence, keyOf, timesAt } from './expand';
import type { OccurrenceKey, Series } from './expand';

/** One occurrence with times of its own, in place of the one that its key names. */
export interface Override {
  readonly key: OccurrenceKey;
  readonly times: EventTimes;
}

export type EditProblem = 'NO_SUCH_OCCURRENCE' | 'RULE_EMPTY' | 'RULE_INVALID' | 'RULE_TOO_FREQUENT' | 'RULE_TOO_MANY' | 'RULE_UNSUPPORTED';
export type Edited<T> = { readonly problem: EditProblem } | ({ readonly problem: null } & T);

/** What a person changed: new times of the occurrence they hold, and the rule (undefined: as it was; null: no longer repeated). */
export interface SeriesChange {
  readonly times: EventTimes;
  readonly zone: string;
  readonly rule?: string | null;
}

const dayOfKey = (key: OccurrenceKey): string => key.slice(0, 10);
const asWall = (key: OccurrenceKey): string => (key.length === 10 ? `${key}T00:00:00` : key);

/** Makes a series of times and a rule as text, checked and with its end known. */
export function makeSeries(times: EventTimes, zone: string, ruleText: string | null, excluded: readonly OccurrenceKey[] = [], added: readonly OccurrenceKey[] = []): Edited<{ series: Series }> {
  if (ruleText === null) return { problem: null, series: { times, zone, rule: null, lastStart: null, excluded: [...excluded], added: [...added] } };
  const parsed = parseRule(ruleText, zone, times.allDay);
  if (!parsed.rule) return { problem: parsed.problem };
  return withRule({ times, zone, excluded, added }, parsed.rule);
}

function withRule(base: Omit<Series, 'rule' | 'lastStart'>, rule: Rule): Edited<{ series: Series }> {
  const extent = extentOf(base, rule);
  if (extent.problem) return { problem: extent.problem };
  return { problem: null, series: { ...base, rule: formatRule(rule), lastStart: extent.lastStart } };
}

/** Keys as they are called after the series moved: by the same minutes of the clock, or days between whole days. */
function mover(from: OccurrenceKey, to: OccurrenceKey): (key: OccurrenceKey) => OccurrenceKey {
  const minutes = wallMinutes(asWall(from), asWall(to));
  return (key) => (minutes === 0 && from.length === to.length ? key : shiftWall(asWall(key), minutes).slice(0, to.length));
}

/** All occurrences: the first one moves as far as the one that was changed. Overrides stay where they are and keep their place in the series, unless the rule is another. */
export function editAll(series: Series, overrides: readonly Override[], key: OccurrenceKey, change: SeriesChange): Edited<{ series: Series; overrides: readonly { from: OccurrenceKey; key: OccurrenceKey }[] }> {
  if (!hasOccurrence(series, key)) return { problem: 'NO_SUCH_OCCURRENCE' };
  const to = keyOf(change.times, change.zone);
  const move = mover(key, to);
  const first = move(keyOf(series.times, series.zone));
  // Where it no longer repeats, the occurrence in hand is what remains.
  const times = change.rule === null ? change.times : timesAt({ times: change.times, zone: change.zone }, first);
  const made = madeOf(series, change, times, key, to, move);
  if (made.problem !== null) return made;
  // Another rule has other occurrences: what was changed by hand in the old ones has no place in it.
  const keeps = change.rule === undefined || sameRule(series, change);
  return { problem: null, series: keeps ? made.series : { ...made.series, excluded: [], added: [] }, overrides: keeps ? overrides.map((o) => ({ from: o.key, key: move(o.key) })) : [] };
}

const sameRule = (series: Series, change: SeriesChange): boolean => {
  if (change.rule === null || change.rule === undefined || series.rule === null) return (change.rule ?? null) === series.rule;
  const parsed = parseRule(change.rule, change.zone, change.times.allDay).rule;
  return parsed !== null && formatRule(parsed) === series.rule;
};

function madeOf(series: Series, change: SeriesChange, times: EventTimes, key: OccurrenceKey, to: OccurrenceKey, move: (key: OccurrenceKey) => OccurrenceKey, count?: number): Edited<{ series: Series }> {
  const [excluded, added] = [series.excluded.map(move), series.added.map(move)];
  const base = { times, zone: change.zone, excluded, added };
  const sameDay = dayOfKey(key) === dayOfKey(to);
  // A rule that came back as it was is one that was not sent: it turns with the days.
  const kept = change.rule === undefined || sameRule(series, change);
  const text = kept ? series.rule : (change.rule ?? null);
  if (text === null) return { problem: null, series: { ...base, rule: null, lastStart: null } };
  const parsed = parseRule(text, series.zone, change.times.allDay);
  if (!parsed.rule) return { problem: parsed.problem };
  let rule = parsed.rule;
  if (kept && !sameDay) rule = shiftRule(rule, daysBetween(dayOfKey(key), dayOfKey(to)), dayOfKey(keyOf(series.times, series.zone)), dayOfKey(keyOf(times, change.zone)));
  if (count !== undefined && rule.count !== null && kept) rule = { ...rule, count };
  return withRule(base, rule);
}

/** The series cut so that it ends before this occurrence; null when nothing is left of it. */
export function cutBefore(series: Series, key: OccurrenceKey): Series | null {
  const first = keyOf(series.times, series.zone);
  const parsed = series.rule === null ? null : parseRule(series.rule, series.zone, series.times.allDay).rule;
  if (key <= first || !parsed) return null;
  const until = series.times.allDay ? justBefore(`${key}T00:00:00`).slice(0, 10) : justBefore(key);
  const cut = withRule({ times: series.times, zone: series.zone, excluded: series.excluded.filter((k) => k < key), added: series.added.filter((k) => k < key) }, { ...parsed, count: null, until });
  return cut.problem === null ? cut.series : null;
}

/** This occurrence and those after it become a series of their own; `head` is what stays, null when that is nothing. */
export function editFollowing(series: Series, overrides: readonly Override[], key: OccurrenceKey, change: SeriesChange): Edited<{ head: Series | null; tail: Series; overrides: readonly { from: OccurrenceKey; key: OccurrenceKey }[] }> {
  if (!hasOccurrence(series, key)) return { problem: 'NO_SUCH_OCCURRENCE' };
  const to = keyOf(change.times, change.zone);
  const move = mover(key, to);
  const parsed = series.rule === null ? null : parseRule(series.rule, series.zone, series.times.allDay).rule;
  const left = parsed?.count != null ? parsed.count - countBefore(series, parsed, key) : undefined;
  const later: Series = { ...series, times: timesAt(series, key), excluded: series.excluded.filter((k) => k >= key), added: series.added.filter((k) => k > key) };
  const made = madeOf(later, change, change.times, key, to, move, left);
  if (made.problem !== null) return made;
  const keeps = change.rule === undefined || sameRule(series, change);
  return {
    problem: null,
    head: cutBefore(series, key),
    tail: keeps ? made.series : { ...made.series, excluded: [], added: [] },
    overrides: keeps ? overrides.filter((o) => o.key >= key).map((o) => ({ from: o.key, key: move(o.key) })) : [],
  };
}

/** Without this one occurrence; null when no other can be told to remain. */
export function exclude(series: Series, key: OccurrenceKey): Series | null {
  if (series.rule === null && series.added.length === 0) return null;
  return { ...series, added: series.added.filter((k) => k !== key), excluded: series.excluded.includes(key) ? series.excluded : [...series.excluded, key].sort() };
}
