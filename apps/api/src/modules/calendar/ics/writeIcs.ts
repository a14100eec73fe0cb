import ICAL from 'ical.js';
import { formatRule, momentOf, parseRule, wallOf } from '@yingzao/domain/calendar';
import { addDays } from '@yingzao/domain/measures';
import { dayReminderHour } from '@yingzao/domain/recurrence';
import type { Locale } from '../../../platform/errors';
import type { BusinessDateRow } from '../businessDates.repository';
import type { CalendarEventRow } from '../calendar.entity';
import { manyLines, oneLine } from '../eventFields';
import { timeZoneLines } from './zones';

const businessNames: Readonly<Record<BusinessDateRow['kind'], Record<Locale, string>>> = {
  NEXT_STEP: { zh: '下一步', en: 'Next step' },
  PLAN_ITEM: { zh: '计划', en: 'Plan' },
  QUOTE_EXPIRY: { zh: '报价到期', en: 'Quote expires' },
  CONTRACT_SIGNING: { zh: '签约', en: 'Signed' },
  BIRTHDAY: { zh: '生日', en: 'Birthday' },
};

const utc = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;

/**
 * An iCalendar file (RFC 5545) of events and business dates; ical.js folds and escapes. The same input gives the same bytes.
 * Every text is cleaned once more of what could begin a line of its own, and only keys, rules and zones that can be read go in.
 */
export function writeIcs(events: readonly CalendarEventRow[], dates: readonly BusinessDateRow[], locale: Locale): string {
  const calendar = new ICAL.Component(['vcalendar', [], []] as never[]);
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Yingzao//Schedule//ZH');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  add(calendar, 'x-wr-calname', 'unknown', [locale === 'zh' ? '营造日程' : 'Yingzao schedule']);
  const bySeries = new Map(events.map((e) => [e.id, e]));
  const zoned = events.filter((e) => !e.allDay && (e.rule !== null || e.added.length > 0));
  for (const zone of [...new Set(zoned.map((e) => e.timeZone))].filter((z) => z !== 'UTC').sort()) {
    const starts = zoned.filter((e) => e.timeZone === zone).map((e) => e.startsAt!.getTime());
    const from = new Date(Math.min(...starts) - 86_400_000);
    // Clock changes of eight years: programs know the zone by its name, and this is for those that do not.
    calendar.addSubcomponent(new ICAL.Component(ICAL.parse(timeZoneLines(zone, from, new Date(Math.max(...starts) + 8 * 366 * 86_400_000)).join('\r\n')) as never[]));
  }
  for (const event of events) calendar.addSubcomponent(eventOf(event, event.seriesId ? (bySeries.get(event.seriesId) ?? null) : null));
  for (const date of dates) calendar.addSubcomponent(dateOf(date, locale));
  return `${calendar.toString()}\r\n`;
}

type Value = string | number | object;

/** A property as jCal (RFC 7265): the library writes the value by its type. */
function add(component: ICAL.Component, name: string, type: string, values: readonly Value[], params: Record<string, string> = {}): void {
  component.addProperty(new ICAL.Property([name, params, type, ...values] as never));
}

/** A time property of the event: days, moments by its own clock, or in UTC, as the event needs them. */
function time(component: ICAL.Component, name: string, event: Pick<CalendarEventRow, 'allDay' | 'timeZone'>, keys: readonly string[], zoned: boolean): void {
  if (keys.length === 0) return;
  if (event.allDay) add(component, name, 'date', keys);
  else if (zoned && event.timeZone !== 'UTC') add(component, name, 'date-time', keys, { tzid: event.timeZone });
  else add(component, name, 'date-time', keys.map((k) => utc(momentOf(k, event.timeZone))));
}

function eventOf(event: CalendarEventRow, series: CalendarEventRow | null): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const isSeries = event.rule !== null || event.added.length > 0;
  component.addPropertyWithValue('uid', oneLine(event.uid));
  add(component, 'dtstamp', 'date-time', [utc(event.updatedAt)]);
  add(component, 'sequence', 'integer', [Math.max(0, event.version - 1)]);
  const clock = (moment: Date): string => wallOf(moment, event.timeZone);
  time(component, 'dtstart', event, [event.allDay ? event.startsOn! : clock(event.startsAt!)], isSeries);
  time(component, 'dtend', event, [event.allDay ? addDays(event.endsOn!, 1) : clock(event.endsAt!)], isSeries);
  if (event.occurrenceKey) {
    const day = event.occurrenceKey.length === 10;
    time(component, 'recurrence-id', { allDay: day, timeZone: series?.timeZone ?? event.timeZone }, [event.occurrenceKey], true);
  }
  const rule = event.rule === null ? null : parseRule(event.rule, event.timeZone, event.allDay).rule;
  if (rule) add(component, 'rrule', 'recur', [ICAL.Recur.fromString(formatRule(rule, { zone: event.timeZone, allDay: event.allDay })).toJSON()]);
  time(component, 'exdate', event, event.excluded, isSeries);
  time(component, 'rdate', event, event.added, isSeries);
  component.addPropertyWithValue('summary', oneLine(event.title));
  if (event.place) component.addPropertyWithValue('location', oneLine(event.place));
  if (event.notes) component.addPropertyWithValue('description', manyLines(event.notes));
  component.addPropertyWithValue('transp', event.showsBusy ? 'OPAQUE' : 'TRANSPARENT');
  component.addPropertyWithValue('class', 'PRIVATE');
  for (const minutes of event.reminders) {
    const alarm = new ICAL.Component('valarm');
    alarm.addPropertyWithValue('action', 'DISPLAY');
    alarm.addPropertyWithValue('description', oneLine(event.title));
    // Files count from midnight of a whole day, reminders here from nine in the morning.
    const before = minutes - (event.allDay ? dayReminderHour * 60 : 0);
    add(alarm, 'trigger', 'duration', [before >= 0 ? `-PT${before}M` : `PT${-before}M`]);
    component.addSubcomponent(alarm);
  }
  return component;
}

function dateOf(date: BusinessDateRow, locale: Locale): ICAL.Component {
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', `${date.id}:${date.on}`);
  add(component, 'dtstamp', 'date-time', [`${date.on}T00:00:00Z`]);
  add(component, 'dtstart', 'date', [date.on]);
  add(component, 'dtend', 'date', [addDays(date.on, 1)]);
  component.addPropertyWithValue('summary', oneLine(`${locale === 'zh' ? `【${businessNames[date.kind].zh}】` : `${businessNames[date.kind].en}: `}${date.title}`));
  if (date.detail) component.addPropertyWithValue('description', manyLines(date.detail));
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  component.addPropertyWithValue('class', 'PRIVATE');
  return component;
}
