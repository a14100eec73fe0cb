import { isIsoDate } from '../measures/dates';
import type { IsoDate } from '../measures/dates';
import { weekday } from './grid';
import { momentOf, wallOf } from './zones';
import type { Wall } from './zones';

export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type WeekdayCode = (typeof weekdayCodes)[number];
export const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof frequencies)[number];

/** A recurrence rule of RFC 5545 as this house keeps it; `until` by the clock of the event's own zone, a day for whole days. */
export interface Rule {
  readonly freq: Frequency;
  readonly interval: number;
  readonly count: number | null;
  readonly until: string | null;
  readonly byDay: readonly string[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly bySetPos: readonly number[];
  readonly weekStart: WeekdayCode;
}

/** Most repeats a rule may count; without a count it may go on for ever, because only windows of it are ever looked at. */
export const mostCount = 1000;
const longestRule = 500;

/** RULE_TOO_FREQUENT: more often than daily. RULE_TOO_MANY: counts above the limit. RULE_UNSUPPORTED: a part of the standard that is not read here. */
export type RuleProblem = 'RULE_INVALID' | 'RULE_TOO_FREQUENT' | 'RULE_TOO_MANY' | 'RULE_UNSUPPORTED';
export type ParsedRule = { readonly rule: Rule; readonly problem: null } | { readonly rule: null; readonly problem: RuleProblem };

const numbers = (text: string, most: number): number[] | null => {
  const list = text.split(',').map((part) => (/^[+-]?\d{1,3}$/.test(part) ? Number(part) : NaN));
  return list.length <= 370 && list.every((n) => Number.isInteger(n) && n !== 0 && Math.abs(n) <= most) ? list : null;
};

/**
 * Reads the value of an RRULE. `UNTIL` in UTC is turned to the clock of `zone`; a day alone means to the end of that day.
 * Never throws, and never expands anything.
 */
export function parseRule(text: string, zone: string, allDay: boolean): ParsedRule {
  const bad = (problem: RuleProblem): ParsedRule => ({ rule: null, problem });
  if (text.length > longestRule) return bad('RULE_INVALID');
  const parts = new Map<string, string>();
  for (const pair of text.trim().replace(/^RRULE:/i, '').toUpperCase().split(';')) {
    const [name, value, more] = pair.split('=');
    if (!name || !value || more !== undefined || parts.has(name)) return bad('RULE_INVALID');
    parts.set(name, value);
  }
  const freq = parts.get('FREQ');
  if (freq === 'SECONDLY' || freq === 'MINUTELY' || freq === 'HOURLY') return bad('RULE_TOO_FREQUENT');
  if (!frequencies.includes(freq as Frequency)) return bad('RULE_INVALID');
  const known = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS', 'WKST']);
  for (const name of parts.keys()) if (!known.has(name)) return bad(/^BY(HOUR|MINUTE|SECOND)$/.test(name) || /^(RSCALE|SKIP|X-.+)$/.test(name) ? 'RULE_UNSUPPORTED' : 'RULE_INVALID');

  const list = (name: string, most: number): number[] | null => (parts.has(name) ? numbers(parts.get(name)!, most) : []);
  const [byMonthDay, byMonth, byYearDay, byWeekNo, bySetPos] = [list('BYMONTHDAY', 31), list('BYMONTH', 12), list('BYYEARDAY', 366), list('BYWEEKNO', 53), list('BYSETPOS', 366)];
  const byDay = parts.has('BYDAY') ? parts.get('BYDAY')!.split(',') : [];
  const dayPattern = freq === 'MONTHLY' || freq === 'YEARLY' ? /^([+-]?[1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU)$/ : /^(MO|TU|WE|TH|FR|SA|SU)$/;
  const weekStart = parts.get('WKST') ?? 'MO';
  if (!byMonthDay || !byMonth || !byYearDay || !byWeekNo || !bySetPos || byMonth.some((m) => m < 0) || byDay.length > 60 || !byDay.every((d) => dayPattern.test(d)) || !weekdayCodes.includes(weekStart as WeekdayCode)) return bad('RULE_INVALID');
  // Combinations that the standard forbids.
  if (byWeekNo.length > 0 && freq !== 'YEARLY') return bad('RULE_INVALID');
  if (byYearDay.length > 0 && freq !== 'YEARLY') return bad('RULE_INVALID');
  if (byMonthDay.length > 0 && freq === 'WEEKLY') return bad('RULE_INVALID');
  if (byWeekNo.length > 0 && byDay.some((d) => d.length > 2)) return bad('RULE_INVALID');
  if (bySetPos.length > 0 && byDay.length + byMonthDay.length + byMonth.length + byYearDay.length + byWeekNo.length === 0) return bad('RULE_INVALID');

  // What the expanding library was seen to get wrong is refused rather than shown on the wrong day.
  if (byYearDay.length > 0 && byDay.length + byMonthDay.length + byMonth.length + byWeekNo.length > 0) return bad('RULE_UNSUPPORTED');
  if (byWeekNo.length > 0 && byMonthDay.length + byMonth.length > 0) return bad('RULE_UNSUPPORTED');

  const whole = (name: string): number | null => (/^\d{1,9}$/.test(parts.get(name) ?? '') ? Number(parts.get(name)) : null);
  const interval = parts.has('INTERVAL') ? whole('INTERVAL') : 1;
  const count = parts.has('COUNT') ? whole('COUNT') : null;
  if (interval === null || interval < 1 || interval > 999 || (parts.has('COUNT') && (count === null || count < 1)) || (parts.has('COUNT') && parts.has('UNTIL'))) return bad('RULE_INVALID');
  if (count !== null && count > mostCount) return bad('RULE_TOO_MANY');
  const until = parts.has('UNTIL') ? readUntil(parts.get('UNTIL')!, zone, allDay) : null;
  if (parts.has('UNTIL') && until === null) return bad('RULE_INVALID');
  return { rule: { freq: freq as Frequency, interval, count, until, byDay: byDay.map((d) => d.replace('+', '')), byMonthDay, byMonth, byYearDay, byWeekNo, bySetPos, weekStart: weekStart as WeekdayCode }, problem: null };
}

function readUntil(text: string, zone: string, allDay: boolean): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(text);
  const day = match ? `${match[1]}-${match[2]}-${match[3]}` : '';
  if (!match || !isIsoDate(day)) return null;
  if (match[4] === undefined) return allDay ? day : `${day}T23:59:59`;
  const wall = `${day}T${match[4]}:${match[5]}:${match[6]}`;
  if (Number.isNaN(Date.parse(`${wall}Z`))) return null;
  const own = match[7] ? wallOf(new Date(`${wall}Z`), zone) : wall;
  return allDay ? own.slice(0, 10) : own;
}

const compact = (wall: string): string => wall.replace(/[-:]/g, '');

/** The rule as text of RFC 5545. `utc`: `UNTIL` as the standard wants it beside a start with a zone; without, by the clock. */
export function formatRule(rule: Rule, utc?: { zone: string; allDay: boolean }): string {
  const until = rule.until === null ? '' : utc && !utc.allDay ? `${compact(momentOf(rule.until, utc.zone).toISOString().slice(0, 19))}Z` : compact(rule.until);
  const part = (name: string, list: readonly (string | number)[]): string => (list.length > 0 ? `;${name}=${list.join(',')}` : '');
  return [
    `FREQ=${rule.freq}`,
    rule.interval > 1 ? `;INTERVAL=${rule.interval}` : '',
    rule.count !== null ? `;COUNT=${rule.count}` : '',
    until ? `;UNTIL=${until}` : '',
    part('BYMONTH', rule.byMonth), part('BYWEEKNO', rule.byWeekNo), part('BYYEARDAY', rule.byYearDay), part('BYMONTHDAY', rule.byMonthDay), part('BYDAY', rule.byDay), part('BYSETPOS', rule.bySetPos),
    rule.weekStart !== 'MO' ? `;WKST=${rule.weekStart}` : '',
  ].join('');
}

/** Which weekday of its month a day is: the second Tuesday; `last` where no other follows. */
export function nthOfMonth(day: IsoDate): { nth: number; last: boolean } {
  const date = Number(day.slice(8, 10));
  const days = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
  return { nth: Math.ceil(date / 7), last: date + 7 > days };
}

const plain: Rule = { freq: 'DAILY', interval: 1, count: null, until: null, byDay: [], byMonthDay: [], byMonth: [], byYearDay: [], byWeekNo: [], bySetPos: [], weekStart: 'MO' };

/** What a person picks in the form: nothing, or one of the usual ways. */
export type RepeatKind = 'NONE' | 'DAILY' | 'WORKDAYS' | 'WEEKLY' | 'MONTHLY_DAY' | 'MONTHLY_WEEKDAY' | 'YEARLY' | 'OTHER';
export interface Repeat {
  readonly kind: RepeatKind;
  readonly interval: number;
  readonly days: readonly WeekdayCode[];
  readonly count: number | null;
  /** The last day, included. */
  readonly until: IsoDate | null;
}
export const noRepeat: Repeat = { kind: 'NONE', interval: 1, days: [], count: null, until: null };

/** The rule that a choice in the form means for an event which begins on `start`; null for none and for one that the form cannot write. */
export function ruleOf(repeat: Repeat, start: IsoDate, allDay: boolean): Rule | null {
  const code = weekdayCodes[weekday(start) - 1]!;
  const ends = { interval: repeat.interval, count: repeat.count, until: repeat.until ? (allDay ? repeat.until : `${repeat.until}T23:59:59`) : null };
  const { nth, last } = nthOfMonth(start);
  switch (repeat.kind) {
    case 'DAILY':
      return { ...plain, ...ends };
    case 'WORKDAYS':
      return { ...plain, ...ends, interval: 1, freq: 'WEEKLY', byDay: weekdayCodes.slice(0, 5) };
    case 'WEEKLY':
      return { ...plain, ...ends, freq: 'WEEKLY', byDay: weekdayCodes.filter((c) => c === code || repeat.days.includes(c)) };
    case 'MONTHLY_DAY':
      return { ...plain, ...ends, freq: 'MONTHLY', byMonthDay: [Number(start.slice(8, 10))] };
    case 'MONTHLY_WEEKDAY':
      return { ...plain, ...ends, freq: 'MONTHLY', byDay: [`${last ? -1 : nth}${code}`] };
    case 'YEARLY':
      return { ...plain, ...ends, freq: 'YEARLY', byMonth: [Number(start.slice(5, 7))], byMonthDay: [Number(start.slice(8, 10))] };
    default:
      return null;
  }
}

/** The choice in the form that a rule stands for; OTHER where the form has none. */
export function repeatOf(rule: Rule | null, start: IsoDate): Repeat {
  if (!rule) return noRepeat;
  const ends = { interval: rule.interval, count: rule.count, until: rule.until?.slice(0, 10) ?? null };
  const days = weekdayCodes.filter((c) => rule.byDay.includes(c));
  for (const kind of ['DAILY', 'WORKDAYS', 'WEEKLY', 'MONTHLY_DAY', 'MONTHLY_WEEKDAY', 'YEARLY'] as const) {
    const repeat: Repeat = { ...ends, kind, days: kind === 'WEEKLY' ? days : [] };
    const made = ruleOf(repeat, start, false);
    // Plain forms of other programs mean the same: monthly and yearly follow the day of the start.
    const bare = { ...made!, byMonthDay: [], byMonth: [], byDay: [] };
    const same = (a: Rule): boolean => formatRule({ ...a, until: null }) === formatRule({ ...rule, until: null });
    if (made && (same(made) || (kind !== 'WORKDAYS' && kind !== 'MONTHLY_WEEKDAY' && same(bare)))) return kind === 'WEEKLY' && days.length === 0 ? { ...repeat, days: [weekdayCodes[weekday(start) - 1]!] } : repeat;
  }
  return { ...ends, kind: 'OTHER', days: [] };
}

/** The rule for a series whose days moved by `days`: weekdays turn with it, the usual monthly and yearly ones follow the new start. */
export function shiftRule(rule: Rule, days: number, from: IsoDate, to: IsoDate): Rule {
  const until = rule.until && shiftDay(rule.until, days);
  if (days % 7 === 0 && rule.freq === 'WEEKLY') return { ...rule, until };
  if (rule.freq === 'WEEKLY' && rule.byDay.length > 0) {
    const turned = new Set(rule.byDay.map((d) => weekdayCodes[(((weekdayCodes.indexOf(d as WeekdayCode) + days) % 7) + 7) % 7]!));
    return { ...rule, until, byDay: weekdayCodes.filter((c) => turned.has(c)) };
  }
  const repeat = repeatOf(rule, from);
  const moved = repeat.kind === 'OTHER' ? null : ruleOf({ ...repeat, days: [] }, to, false);
  return moved ? { ...moved, until } : { ...rule, until };
}

const shiftDay = (until: string, days: number): string => new Date(Date.parse(`${until.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) + until.slice(10);

/** By the clock, a moment before: where a series that is cut ends. */
export const justBefore = (wall: Wall): Wall => new Date(Date.parse(`${wall}Z`) - 1000).toISOString().slice(0, 19);
