import { escalationLevel } from '../catalogues/index';
import type { EscalationLevel } from '../catalogues/index';
import { daysBetween } from '../measures/dates';
import type { IsoDate } from '../measures/dates';

/** Days that the manager has before a director is told. */
export const managerDays = 3;

/** With whom an open follow-up lies on a day: its owner until the window has passed, then the manager, then a director (feature 13). */
export function levelOn(closesOn: IsoDate, day: IsoDate): EscalationLevel {
  const late = daysBetween(closesOn, day);
  if (late <= 0) return 'OWNER';
  return late <= managerDays ? 'MANAGER' : 'DIRECTOR';
}

/** The levels that are to be told on the way from one to another; none where it does not go up. */
export function stepsUp(from: EscalationLevel, to: EscalationLevel): EscalationLevel[] {
  const [start, end] = [escalationLevel.codes.indexOf(from), escalationLevel.codes.indexOf(to)];
  return escalationLevel.codes.slice(start + 1, end + 1);
}
