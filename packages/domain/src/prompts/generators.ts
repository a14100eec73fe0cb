import { isIsoDate } from '../measures/dates';
import type { IsoDate } from '../measures/dates';

/** Whether a birthday (`YYYY-MM-DD` or `--MM-DD`) is kept on a day; 29 February on the 28th of other years. */
export function isBirthdayOn(birthday: string, date: IsoDate): boolean {
  const monthDay = birthday.slice(-5);
  if (monthDay === date.slice(5)) return true;
  return monthDay === '02-29' && date.slice(5) === '02-28' && !isIsoDate(`${date.slice(0, 4)}-02-29`);
}

/** Month and day, `MM-DD`, of the birthdays kept on a day. */
export const birthdaysKeptOn = (date: IsoDate): string[] => [date.slice(5), '02-29'].filter((monthDay, at) => at === 0 || (monthDay !== date.slice(5) && isBirthdayOn(`--${monthDay}`, date)));

/** Ids of the people whose names stand behind an @ in a text; the longest name that fits, all of those who share it. */
export function mentionedIn(text: string, people: readonly { readonly id: string; readonly name: string }[]): string[] {
  const found = new Set<string>();
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const rest = text.slice(at + 1);
    const fitting = people.filter(({ name }) => name !== '' && rest.startsWith(name));
    const longest = Math.max(0, ...fitting.map(({ name }) => name.length));
    for (const { id, name } of fitting) if (name.length === longest) found.add(id);
  }
  return [...found];
}
