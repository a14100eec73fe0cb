import { isRestDay } from '../holidays/index';
import { addDays } from '../measures/dates';
import type { IsoDate } from '../measures/dates';
import { firmZone, localAt, momentOf } from '../prompts/zones';

/** When what is reported on a day of rest has to be answered. */
const evening = '18:00';

function nextWorkingDay(after: IsoDate): IsoDate {
  let day = addDays(after, 1);
  // The longest holidays are nine days.
  while (isRestDay(day)) day = addDays(day, 1);
  return day;
}

/**
 * Until when somebody has to answer a report: one working day later at the same time of day. What comes in on a day of rest
 * is answered by the evening of the next working day. Firm's time, holidays and worked weekends as the state announced them.
 */
export function responseDue(reportedAt: Date): Date {
  const { date, time } = localAt(reportedAt, firmZone);
  return momentOf(nextWorkingDay(date), isRestDay(date) ? evening : time, firmZone);
}

/** Nobody has answered, and the time is over. */
export const isResponseOverdue = (lead: { readonly dueAt: Date; readonly respondedAt: Date | null }, now: Date): boolean => lead.respondedAt === null && lead.dueAt < now;
