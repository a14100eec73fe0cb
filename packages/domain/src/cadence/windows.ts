import { addDays, daysBetween } from '../measures/dates';
import type { IsoDate } from '../measures/dates';

/** Days relative to the anchor, both ends included: negative before it, positive after. */
export interface CadenceWindow {
  readonly from: number;
  readonly to: number;
}

/** As shipped: 60-45, 30-25, 20-11, 10-8 and 7-1 days before, 1-7 after (feature 12). */
export const shippedWindows: readonly CadenceWindow[] = [
  { from: -60, to: -45 },
  { from: -30, to: -25 },
  { from: -20, to: -11 },
  { from: -10, to: -8 },
  { from: -7, to: -1 },
  { from: 1, to: 7 },
];

export const mostWindows = 12;
/** Days from the anchor within which windows lie. */
export const furthest = 365;

export type WindowFault = 'WINDOW_RANGE' | 'WINDOW_BACKWARDS' | 'WINDOWS_OVERLAP' | 'TOO_MANY';

/** What is wrong with a template's windows, in the order given: the first fault and the place of its window; null when they are in order and apart. */
export function faultOf(windows: readonly CadenceWindow[]): { readonly code: WindowFault; readonly at: number } | null {
  if (windows.length > mostWindows) return { code: 'TOO_MANY', at: mostWindows };
  for (const [at, { from, to }] of windows.entries()) {
    if (![from, to].every((day) => Number.isInteger(day) && Math.abs(day) <= furthest)) return { code: 'WINDOW_RANGE', at };
    if (from > to) return { code: 'WINDOW_BACKWARDS', at };
    const before = windows[at - 1];
    if (before && from <= before.to) return { code: 'WINDOWS_OVERLAP', at };
  }
  return null;
}

/** First and last day of a window. */
export const daysOf = (window: CadenceWindow, anchor: IsoDate): { readonly opensOn: IsoDate; readonly closesOn: IsoDate } => ({ opensOn: addDays(anchor, window.from), closesOn: addDays(anchor, window.to) });

/** The window in which a day lies; there is at most one, for they are apart. */
export function windowOn(windows: readonly CadenceWindow[], anchor: IsoDate, day: IsoDate): CadenceWindow | null {
  const away = daysBetween(anchor, day);
  return windows.find(({ from, to }) => away >= from && away <= to) ?? null;
}
