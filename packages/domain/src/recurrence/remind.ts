import { momentOf } from '../calendar/index';
import type { EventTimes } from '../calendar/index';
import { occurrencesWithin } from './expand';
import type { Occurrence, Series } from './expand';

/** A whole day begins, for reminders, at nine in the morning by the clock of the event's zone; files count from midnight. */
export const dayReminderHour = 9;

/** The moment that reminders of an occurrence count back from. */
export const remindedStart = (times: EventTimes, zone: string): number => (times.allDay ? momentOf(`${times.startsOn}T0${dayReminderHour}:00:00`, zone).getTime() : Date.parse(times.startsAt));

export interface Reminder {
  readonly at: Date;
  /** What to remind of at that moment; empty: only to look again. */
  readonly due: readonly Occurrence[];
}

const day = 86_400_000;
/** How far ahead is looked; beyond it one looks again. */
const horizons = [40 * day, 400 * day];

/**
 * The next moment after `after` at which somebody is to be reminded of this event.
 * @returns null when there is none: no reminders, or the last was before. A rule that fires more rarely than once a year is looked at again in 300 days.
 */
export function nextReminder(series: Series, minutes: readonly number[], after: Date): Reminder | null {
  if (minutes.length === 0) return null;
  const most = Math.max(...minutes) * 60_000;
  for (const horizon of horizons) {
    const window = { from: new Date(after.getTime() - day), to: new Date(after.getTime() + horizon + most + day) };
    const moments = occurrencesWithin(series, window).occurrences.flatMap((occurrence) => minutes.map((m) => ({ occurrence, at: remindedStart(occurrence.times, series.zone) - m * 60_000 }))).filter(({ at }) => at > after.getTime());
    if (moments.length === 0) continue;
    const at = Math.min(...moments.map((m) => m.at));
    return { at: new Date(at), due: moments.filter((m) => m.at === at).map((m) => m.occurrence) };
  }
  const isEndless = series.rule !== null && series.lastStart === null;
  const goesOn = series.rule !== null && series.lastStart !== null && Date.parse(series.lastStart.slice(0, 10)) > after.getTime() + horizons[1]!;
  return isEndless || goesOn || lastOf(series) > after.getTime() + most ? { at: new Date(after.getTime() + 300 * day), due: [] } : null;
}

/** Of an event that happens once, or on given dates: its start in ms. */
const lastOf = (series: Series): number => (series.rule !== null ? 0 : Math.max(remindedStart(series.times, series.zone), ...series.added.map((key) => Date.parse(key.slice(0, 10)))));
