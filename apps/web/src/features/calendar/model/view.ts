import { addMonths, monday, monthGrid, weekOf } from '@yingzao/domain/calendar';
import { addDays, isIsoDate, today } from '@yingzao/domain/measures';

export const views = ['day', 'week', 'month', 'agenda'] as const;
export type View = (typeof views)[number];

/** What the address says: which view, around which day. On a phone a week is a list. */
export function viewFrom(address: { get: (name: string) => string | null }, narrow: boolean): { view: View; day: string } {
  const named = views.find((v) => v === address.get('view'));
  const view = named ?? (narrow ? 'agenda' : 'week');
  const day = address.get('day') ?? '';
  return { view: narrow && view === 'week' ? 'agenda' : view, day: isIsoDate(day) ? day : today(new Date()) };
}

/** Days of a list, from the day it begins with. */
const agendaDays = 14;

/** First and last day shown. */
export function rangeOf(view: View, day: string): { from: string; to: string } {
  if (view === 'day') return { from: day, to: day };
  if (view === 'week') return { from: monday(day), to: addDays(monday(day), 6) };
  if (view === 'agenda') return { from: day, to: addDays(day, agendaDays - 1) };
  const all = monthGrid(day).flat();
  return { from: all[0]!, to: all.at(-1)! };
}

/** The day to look at after a step back (-1) or forward (1). */
export function stepped(view: View, day: string, by: 1 | -1): string {
  return view === 'month' ? addMonths(day, by) : addDays(day, by * { day: 1, week: 7, agenda: agendaDays }[view]);
}

export const daysOfRange = (view: View, day: string): readonly string[] => {
  const { from, to } = rangeOf(view, day);
  if (view === 'week') return weekOf(day);
  const days: string[] = [];
  for (let at = from; at <= to; at = addDays(at, 1)) days.push(at);
  return days;
};
