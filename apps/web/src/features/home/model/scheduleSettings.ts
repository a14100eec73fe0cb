import { addMonths, monthGrid } from '@yingzao/domain/calendar';
import type { JsonObject } from '@yingzao/domain/dashboard';
import { addDays, today } from '@yingzao/domain/measures';

export interface ScheduleSettings {
  /** Today alone, or a week from today on. */
  readonly span: 'today' | 'week';
}

export function parseSchedule(settings: JsonObject): ScheduleSettings | null {
  const { span } = settings;
  return span === undefined ? { span: 'week' } : span === 'today' || span === 'week' ? { span } : null;
}

/** Nothing to set: every object will do. */
export const parseCalendar = (): Record<never, never> => ({});

/** The days that both widgets of the schedule share in the home's one request: this month in whole weeks, and the week from today on. */
export function scheduleWindow(now = new Date()): { calendarFrom: string; calendarTo: string } {
  const day = today(now);
  const weeks = monthGrid(day).flat();
  const week = addDays(day, 7);
  return { calendarFrom: weeks[0]!, calendarTo: weeks.at(-1)! > week ? weeks.at(-1)! : week };
}

/** The days of a month some months from this one. */
export function monthWindow(by: number, now = new Date()): { month: string; calendarFrom: string; calendarTo: string } {
  const month = addMonths(today(now), by);
  if (by === 0) return { month, ...scheduleWindow(now) };
  const weeks = monthGrid(month).flat();
  return { month, calendarFrom: weeks[0]!, calendarTo: weeks.at(-1)! };
}
