import { firmZone, isZone, timesProblem } from '@yingzao/domain/calendar';
import type { EventTimes } from '@yingzao/domain/calendar';
import { isIsoDate } from '@yingzao/domain/measures';
import type { CalendarEventFieldsInput } from '../../generated/resolvers.generated';
import type { Problems } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';

export const limits = { title: 200, place: 200, notes: 8000, reminders: 5, reminderMinutes: 40_320, invitees: 50 } as const;

/** What an input says of an event beside its times. Undefined: left as it is. */
export interface EventFacts {
  title?: string;
  place?: string | null;
  notes?: string | null;
  reminders?: number[];
  showsBusy?: boolean;
}
export interface ReadFields {
  readonly facts: EventFacts;
  readonly times: EventTimes | null;
  readonly zone: string;
  /** Undefined: as it was; null: not repeated. */
  readonly rule: string | null | undefined;
  readonly inviteeIds: readonly string[] | undefined;
}

/** One line without control characters: what goes into a calendar file must not bring lines of its own. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
/** Several lines, each plain. */
export const manyLines = (text: string): string => text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '').trim();

/**
 * Reads the fields of a create (`now` null) or an update, collecting every problem.
 * @param now times, zone of the occurrence that is edited, for what the input leaves out.
 */
export function readFields(input: CalendarEventFieldsInput, now: { times: EventTimes; zone: string } | null, problems: Problems): ReadFields {
  const at = ['fields'] as const;
  const text = new InputReader({ ...input, title: typeof input.title === 'string' ? oneLine(input.title) : input.title, place: typeof input.place === 'string' ? oneLine(input.place) : input.place, notes: typeof input.notes === 'string' ? manyLines(input.notes) : input.notes }, problems, at);
  const facts: EventFacts = {};
  if (now === null || text.has('title')) facts.title = text.required('title', limits.title);
  if (text.has('place')) facts.place = text.text('place', limits.place);
  if (text.has('notes')) facts.notes = text.text('notes', limits.notes);
  if (input.showsBusy != null) facts.showsBusy = input.showsBusy;
  if (input.reminders != null) {
    const minutes = [...new Set(input.reminders)].sort((a, b) => a - b);
    if (minutes.length > limits.reminders) problems.add('TOO_MANY', [...at, 'reminders'], { max: limits.reminders });
    else if (minutes.some((m) => m < 0 || m > limits.reminderMinutes)) problems.add('OUT_OF_RANGE', [...at, 'reminders'], { min: 0, max: limits.reminderMinutes });
    else facts.reminders = minutes;
  }
  const zone = input.timeZone ?? now?.zone ?? firmZone;
  if (!isZone(zone)) problems.add('NOT_A_TIME_ZONE', [...at, 'timeZone']);
  const times = readTimes(input, now?.times ?? null, problems);
  let inviteeIds: string[] | undefined;
  if (input.inviteeIds != null) {
    inviteeIds = [...new Set(input.inviteeIds)];
    if (inviteeIds.length > limits.invitees) problems.add('TOO_MANY', [...at, 'inviteeIds'], { max: limits.invitees });
    else if (!inviteeIds.every(isUuid)) problems.add('UNKNOWN_REFERENCE', [...at, 'inviteeIds']);
  }
  return { facts, times, zone, rule: input.rule === '' ? null : input.rule, inviteeIds };
}

function readTimes(input: CalendarEventFieldsInput, now: EventTimes | null, problems: Problems): EventTimes | null {
  const allDay = input.allDay ?? now?.allDay ?? input.startsOn != null;
  const given = (field: 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn'): string => {
    const old = now as Partial<Record<typeof field, string>> | null;
    const value = input[field] ?? old?.[field] ?? '';
    return value;
  };
  const times: EventTimes = allDay ? { allDay, startsOn: given('startsOn'), endsOn: given('endsOn') } : { allDay, startsAt: given('startsAt'), endsAt: given('endsAt') };
  // Days of an event by the hour are not used, and must be days all the same.
  for (const field of ['startsOn', 'endsOn'] as const) if (!allDay && input[field] != null && !isIsoDate(input[field])) problems.add('NOT_A_DATE', ['fields', field]);
  const missing = (allDay ? (['startsOn', 'endsOn'] as const) : (['startsAt', 'endsAt'] as const)).filter((f) => given(f) === '');
  for (const field of missing) problems.add('REQUIRED', ['fields', field]);
  const problem = missing.length > 0 ? null : timesProblem(times);
  if (problem) problems.add(problem.code, ['fields', problem.field]);
  if (missing.length > 0 || problem) return null;
  return times.allDay ? times : { allDay: false, startsAt: new Date(times.startsAt).toISOString(), endsAt: new Date(times.endsAt).toISOString() };
}
