import { addDays } from '@yingzao/domain/measures';
import { firmZone, formatRule, momentOf, noRepeat, parseRule, repeatOf, ruleOf, wallOf } from '@yingzao/domain/calendar';
import type { EventTimes, Repeat } from '@yingzao/domain/calendar';

import type { CalendarEventFieldsInput } from '../../../generated/types.generated';
import type { CalendarEvent } from './items';

export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** An event as the form holds it: clocks of its own zone, plain JSON for the draft. */
export interface EventForm {
  readonly title: string;
  readonly allDay: boolean;
  readonly startDay: string;
  readonly startTime: string;
  readonly endDay: string;
  readonly endTime: string;
  readonly zone: string;
  readonly place: string;
  readonly notes: string;
  readonly repeat: Repeat;
  readonly reminders: readonly number[];
  readonly showsBusy: boolean;
  readonly invitees: readonly Colleague[];
}

/** Times as the form shows them. */
export function timesInto(times: EventTimes, zone: string): Pick<EventForm, 'allDay' | 'startDay' | 'startTime' | 'endDay' | 'endTime'> {
  if (times.allDay) return { allDay: true, startDay: times.startsOn, endDay: times.endsOn, startTime: '09:00', endTime: '10:00' };
  const [start, end] = [wallOf(new Date(times.startsAt), zone), wallOf(new Date(times.endsAt), zone)];
  return { allDay: false, startDay: start.slice(0, 10), startTime: start.slice(11, 16), endDay: end.slice(0, 10), endTime: end.slice(11, 16) };
}

export function newForm(times: EventTimes): EventForm {
  return { title: '', ...timesInto(times, firmZone), zone: firmZone, place: '', notes: '', repeat: noRepeat, reminders: times.allDay ? [] : [15], showsBusy: !times.allDay, invitees: [] };
}

export function formOf(event: CalendarEvent, times: EventTimes): EventForm {
  const into = timesInto(times, event.timeZone);
  const rule = event.rule ? parseRule(event.rule, event.timeZone, event.allDay).rule : null;
  return {
    title: event.title, ...into, zone: event.timeZone, place: event.place ?? '', notes: event.notes ?? '', repeat: repeatOf(rule, into.startDay),
    reminders: event.reminders, showsBusy: event.showsBusy, invitees: event.invitees.map((i) => ({ id: i.employee.id, name: i.employee.name })),
  };
}

/** Times of the form; null while they are not whole. */
export function timesFrom(form: EventForm): EventTimes | null {
  if (form.allDay) return form.startDay && form.endDay ? { allDay: true, startsOn: form.startDay, endsOn: form.endDay } : null;
  if (!form.startDay || !form.endDay || !form.startTime || !form.endTime) return null;
  const moment = (day: string, time: string): string => momentOf(`${day}T${time}:00`, form.zone).toISOString();
  return { allDay: false, startsAt: moment(form.startDay, form.startTime), endsAt: moment(form.endDay, form.endTime) };
}

/** The form with another start: the end goes along, so that the length stays. */
export function withStart(form: EventForm, part: Partial<Pick<EventForm, 'startDay' | 'startTime'>>): EventForm {
  const next = { ...form, ...part };
  if (!next.startDay || !next.startTime || !form.startDay || !form.endDay) return next;
  const at = (day: string, time: string): number => Date.parse(`${day}T${time}:00Z`);
  if (form.allDay) {
    const days = Math.round((at(form.endDay, '00:00') - at(form.startDay, '00:00')) / 86_400_000);
    return { ...next, endDay: addDays(next.startDay, Math.max(0, days)) };
  }
  const length = at(form.endDay, form.endTime) - at(form.startDay, form.startTime);
  const end = new Date(at(next.startDay, next.startTime) + Math.max(0, length)).toISOString();
  return { ...next, endDay: end.slice(0, 10), endTime: end.slice(11, 16) };
}

/**
 * What is sent. The rule only where the person chose one: a series that is moved keeps its own, turned to the new days by the server.
 * @param begun the form as it was opened; null for a new event
 */
export function inputOf(form: EventForm, begun: EventForm | null, withInvitees: boolean): CalendarEventFieldsInput {
  const times = timesFrom(form);
  const chosen = !begun || JSON.stringify(form.repeat) !== JSON.stringify(begun.repeat);
  const rule = ruleOf(form.repeat, form.startDay, form.allDay);
  return {
    title: form.title,
    place: form.place || null,
    notes: form.notes || null,
    allDay: form.allDay,
    ...(times?.allDay === true ? { startsOn: times.startsOn, endsOn: times.endsOn } : {}),
    ...(times?.allDay === false ? { startsAt: times.startsAt, endsAt: times.endsAt } : {}),
    timeZone: form.zone,
    ...(chosen && form.repeat.kind !== 'OTHER' ? { rule: rule ? formatRule(rule) : null } : {}),
    reminders: [...form.reminders],
    showsBusy: form.showsBusy,
    ...(withInvitees ? { inviteeIds: form.invitees.map((i) => i.id) } : {}),
  };
}
