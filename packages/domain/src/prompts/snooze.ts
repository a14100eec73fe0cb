import { addDays } from '../measures/dates';
import { localAt, momentOf, nextWeekday } from './zones';

export const snoozeChoices = ['HOUR', 'TONIGHT', 'TOMORROW', 'NEXT_MONDAY'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

const morning = '09:00';
const evening = '19:00';
const minute = 60_000;
const longest = 366 * 24 * 60 * minute;

/** The moment a choice stands for; null when it makes no sense now: tonight, once it is evening. */
export function snoozeUntil(choice: SnoozeChoice, now: Date, zone: string): Date | null {
  const { date } = localAt(now, zone);
  if (choice === 'HOUR') return new Date(now.getTime() + 60 * minute);
  if (choice === 'TOMORROW') return momentOf(addDays(date, 1), morning, zone);
  if (choice === 'NEXT_MONDAY') return momentOf(nextWeekday(date, 1), morning, zone);
  const tonight = momentOf(date, evening, zone);
  return tonight.getTime() - now.getTime() >= 30 * minute ? tonight : null;
}

/** Whether a prompt may be put off until a moment a person picked: from one minute to a year away. */
export const maySnoozeUntil = (until: Date, now: Date): boolean => until.getTime() >= now.getTime() + minute && until.getTime() <= now.getTime() + longest;
