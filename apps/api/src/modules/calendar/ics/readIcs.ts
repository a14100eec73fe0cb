import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import ICAL from 'ical.js';
import { firmZone, isWall, isZone, momentOf, timesProblem, wallOf } from '@yingzao/domain/calendar';
import type { EventTimes } from '@yingzao/domain/calendar';
import { addDays, isIsoDate } from '@yingzao/domain/measures';
import { dayReminderHour, makeSeries } from '@yingzao/domain/recurrence';
import type { Series } from '@yingzao/domain/recurrence';
import { UserFault } from '../../../platform/errors';
import type { ErrorCode, Problem } from '../../../platform/errors';
import { limits, manyLines, oneLine } from '../eventFields';
import { splitIcs } from './lines';
import type { IcsBlock, IcsFile } from './lines';
import { zoneOf } from './zones';

/** One VEVENT as it will be kept. `key` names the occurrence of a series that it changes. */
export interface IcsEvent {
  readonly line: number;
  readonly uid: string;
  readonly key: string | null;
  readonly isCancelled: boolean;
  readonly title: string;
  readonly place: string | null;
  readonly notes: string | null;
  readonly reminders: readonly number[];
  readonly showsBusy: boolean;
  readonly series: Series;
}
/** Why an event is not taken: where in the file, which property. */
export interface IcsProblem {
  readonly line: number;
  readonly field: string | null;
  readonly title: string | null;
  readonly problem: Problem;
}

/** Thinking time for the recurrence rules of one file, ms; each is bounded, this bounds their sum. */
const mostThinking = 4000;
const mostDates = 500;

/** Stops the reading of one event. */
class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly field: string | null,
    readonly params?: Problem['params'],
  ) {
    super(code);
  }
}

/**
 * Reads the events of a calendar file. What is wrong with one event refuses that one, by line, property and code.
 * @throws UserFault for the file as a whole: ICS_UNREADABLE, ICS_TOO_MANY, ICS_TOO_COSTLY.
 */
export async function readIcs(text: string): Promise<{ events: IcsEvent[]; problems: IcsProblem[] }> {
  const file = splitIcs(text);
  const events: IcsEvent[] = [];
  const problems: IcsProblem[] = [];
  let thinking = 0;
  for (const [i, block] of file.blocks.entries()) {
    // Others wait behind a long file, but not for all of it.
    if (i % 20 === 19) await setImmediate();
    const began = performance.now();
    try {
      events.push(readEvent(block, file));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const at = error.field ? block.lines.find((l) => l.text.toUpperCase().startsWith(error.field!)) : undefined;
      const summary = block.lines.find((l) => /^SUMMARY[:;]/i.test(l.text))?.text.replace(/^[^:]*:/, '') ?? null;
      problems.push({ line: at?.line ?? block.line, field: error.field, title: summary && oneLine(summary).slice(0, 80), problem: { code: error.code, path: ['file', String(at?.line ?? block.line), ...(error.field ? [error.field] : [])], ...(error.params && { params: error.params }) } });
    }
    thinking += performance.now() - began;
    if (thinking > mostThinking) throw new UserFault({ code: 'ICS_TOO_COSTLY', path: ['file', String(block.line)] });
  }
  return { events, problems };
}

function readEvent(block: IcsBlock, file: IcsFile): IcsEvent {
  if (!block.isWhole) throw new Refusal('ICS_UNREADABLE', null);
  const component = parse(block);
  const start = readTime(component, 'DTSTART', file);
  if (!start) throw new Refusal('REQUIRED', 'DTSTART');
  const rules = block.lines.filter((l) => /^RRULE[:;]/i.test(l.text));
  if (rules.length > 1 || block.lines.some((l) => /^EXRULE[:;]/i.test(l.text))) throw new Refusal('RULE_UNSUPPORTED', 'RRULE');
  // One moment in UTC belongs to no place: it is shown by the calendar's own clock, and only a rule needs to keep it.
  const zone = start.zone === 'UTC' && rules.length === 0 ? ownZone(file) : start.zone;
  const times = readTimes(component, start, file);
  const keys = (field: 'EXDATE' | 'RDATE'): string[] => readDates(component, field, file).map((t) => keyFor(t, times, zone));
  const made = makeSeries(times, zone, rules[0] ? rules[0].text.replace(/^[^:]*:/, '') : null, keys('EXDATE'), keys('RDATE'));
  if (made.problem !== null) throw new Refusal(made.problem, 'RRULE');
  const recurrence = readTime(component, 'RECURRENCE-ID', file);
  const text = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
  const limited = (name: string, value: string, max: number): string | null => {
    if (value.length > max) throw new Refusal('TOO_LONG', name.toUpperCase(), { max });
    return value || null;
  };
  return {
    line: block.line,
    uid: uidOf(text('uid'), block),
    key: recurrence && keyFor(recurrence, times, zone),
    isCancelled: text('status').toUpperCase() === 'CANCELLED',
    // Programs do write events without a title.
    title: limited('summary', oneLine(text('summary')), limits.title) ?? '（无标题）',
    place: limited('location', oneLine(text('location')), limits.place),
    notes: limited('description', manyLines(text('description')), limits.notes),
    reminders: readAlarms(component, start.isDay),
    showsBusy: text('transp').toUpperCase() !== 'TRANSPARENT',
    series: recurrence ? { ...made.series, rule: null, lastStart: null, excluded: [], added: [] } : made.series,
  };
}

function parse(block: IcsBlock): ICAL.Component {
  try {
    // Each line alone is a property; folds are undone already.
    return new ICAL.Component(ICAL.parse(['BEGIN:VEVENT', ...block.lines.slice(1).map((l) => l.text).filter((t) => t.trim() !== '')].join('\r\n')) as never[]);
  } catch {
    throw new Refusal('ICS_UNREADABLE', null);
  }
}

interface Read {
  readonly zone: string;
  /** By the clock of `zone`; of whole days the day. */
  readonly wall: string;
  readonly isDay: boolean;
}

const ownZone = (file: IcsFile): string => (file.defaultZone && isZone(file.defaultZone) ? file.defaultZone : firmZone);

function readTime(component: ICAL.Component, field: string, file: IcsFile): Read | null {
  const property = component.getFirstProperty(field.toLowerCase());
  return property ? (readValues(property, field, file)[0] ?? null) : null;
}

function readDates(component: ICAL.Component, field: 'EXDATE' | 'RDATE', file: IcsFile): Read[] {
  const found: Read[] = [];
  for (const property of component.getAllProperties(field.toLowerCase())) {
    if (property.type === 'period') throw new Refusal('RULE_UNSUPPORTED', field);
    found.push(...readValues(property, field, file));
    if (found.length > mostDates) throw new Refusal('TOO_MANY', field, { max: mostDates });
  }
  return found;
}

function readValues(property: ICAL.Property, field: string, file: IcsFile): Read[] {
  const tzid = property.getFirstParameter('tzid');
  const named = tzid ? zoneOf(tzid, file.located) : null;
  if (tzid && !named) throw new Refusal('ZONE_UNKNOWN', field, { zone: tzid.slice(0, 60) });
  // The raw values: the library would mend what is no date into another one.
  const json = property.toJSON() as unknown as unknown[];
  return json.slice(3).map((value): Read => {
    const text = typeof value === 'string' ? value : '';
    const wall = text.replace(/Z$/, '');
    if (isIsoDate(text)) return { zone: named ?? ownZone(file), wall: text, isDay: true };
    if (!isWall(wall)) throw new Refusal('ICS_FIELD_INVALID', field, { field });
    return { zone: text.endsWith('Z') ? 'UTC' : (named ?? ownZone(file)), wall, isDay: false };
  });
}

const momentFor = (time: Read): Date => momentOf(time.isDay ? `${time.wall}T00:00:00` : time.wall, time.zone);

function readTimes(component: ICAL.Component, start: Read, file: IcsFile): EventTimes {
  const end = readTime(component, 'DTEND', file);
  const length = end ? null : readDuration(component);
  let times: EventTimes;
  if (start.isDay) {
    // The end of whole days is the day after; some programs give the same day twice.
    const last = end ? addDays(end.wall.slice(0, 10), end.isDay ? -1 : 0) : addDays(start.wall, Math.max(0, Math.round((length ?? 0) / 86_400) - 1));
    times = { allDay: true, startsOn: start.wall, endsOn: end && end.wall.slice(0, 10) === start.wall ? start.wall : last };
  } else {
    const from = momentFor(start);
    times = { allDay: false, startsAt: from.toISOString(), endsAt: (end ? momentFor(end) : new Date(from.getTime() + (length ?? 0) * 1000)).toISOString() };
  }
  const problem = timesProblem(times);
  if (problem) throw new Refusal(problem.code, problem.field.startsWith('start') ? 'DTSTART' : end ? 'DTEND' : 'DURATION');
  return times;
}

function readDuration(component: ICAL.Component): number {
  const value: unknown = component.getFirstPropertyValue('duration');
  if (value === null) return 0;
  const seconds = value instanceof ICAL.Duration ? value.toSeconds() : NaN;
  if (!Number.isFinite(seconds) || seconds < 0 || seconds > 400 * 86_400) throw new Refusal('ICS_FIELD_INVALID', 'DURATION', { field: 'DURATION' });
  return seconds;
}

/** How the event's own clock calls a time of the file. A day where a time is wanted means the time of the start on that day. */
function keyFor(time: Read, times: EventTimes, zone: string): string {
  if (times.allDay) return time.wall.slice(0, 10);
  if (time.isDay) return `${time.wall}T${wallOf(new Date(times.startsAt), zone).slice(11)}`;
  return time.zone === zone ? time.wall : wallOf(momentFor(time), zone);
}

/** Minutes before the start; what is tied to the end or to a moment of its own is left out, as are more than five. */
function readAlarms(component: ICAL.Component, isDay: boolean): number[] {
  const minutes = new Set<number>();
  for (const alarm of component.getAllSubcomponents('valarm')) {
    const trigger = alarm.getFirstProperty('trigger');
    const value: unknown = trigger?.getFirstValue();
    if (!(value instanceof ICAL.Duration) || String(trigger?.getFirstParameter('related') ?? '').toUpperCase() === 'END') continue;
    // Files count from midnight of a whole day, reminders here from nine in the morning.
    const before = Math.round(-value.toSeconds() / 60) + (isDay ? dayReminderHour * 60 : 0);
    if (before >= 0 && before <= limits.reminderMinutes) minutes.add(before);
  }
  return [...minutes].sort((a, b) => a - b).slice(0, limits.reminders);
}

/** Printable and short, or a digest of what was there: a UID goes back out into files. */
function uidOf(uid: string, block: IcsBlock): string {
  if (/^[\x21-\x7e]{1,255}$/.test(uid)) return uid;
  return createHash('sha256').update(uid || block.lines.map((l) => l.text).join('\n')).digest('hex').slice(0, 32);
}
