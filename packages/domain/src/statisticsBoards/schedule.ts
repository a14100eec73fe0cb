import { addDays, isoDate } from '../measures/dates';
import type { IsoDate } from '../measures/dates';

/** When the pack of a board goes out: each Monday, the first of each month, or of each quarter. */
export const boardSchedules = ['WEEKLY', 'MONTHLY', 'QUARTERLY'] as const;
export type BoardSchedule = (typeof boardSchedules)[number];
/** Hour of the firm's day at which packs go out. */
export const packHour = 8;

/** The first day after this one on which a pack goes out. */
export function nextPackOn(schedule: BoardSchedule, after: IsoDate): IsoDate {
  if (schedule === 'WEEKLY') {
    const weekday = new Date(`${after}T00:00:00Z`).getUTCDay();
    return addDays(after, (8 - weekday) % 7 || 7);
  }
  const [year, month] = [Number(after.slice(0, 4)), Number(after.slice(5, 7))];
  const months = schedule === 'MONTHLY' ? 1 : 3 - ((month - 1) % 3);
  const at = month - 1 + months;
  return isoDate(year + Math.floor(at / 12), (at % 12) + 1, 1)!;
}

/**
 * The pack that is due on a day: its own day, the newest one where several were missed, and when the next goes out.
 * @param next the day for which the next pack stood
 * @returns null before that day
 */
export function duePack(schedule: BoardSchedule, next: IsoDate, day: IsoDate): { readonly on: IsoDate; readonly next: IsoDate } | null {
  if (next > day) return null;
  let on = next;
  for (let later = nextPackOn(schedule, on); later <= day; later = nextPackOn(schedule, on)) on = later;
  return { on, next: nextPackOn(schedule, on) };
}

/** The day whose figures a pack shows: the one before, which is over and never counts otherwise again. */
export const figuresDayOf = (on: IsoDate): IsoDate => addDays(on, -1);
