/** Hours and minutes between two moments, never negative: the clock of a report. */
export function elapsed(from: Date, to: Date): { readonly days: number; readonly hours: number; readonly minutes: number } {
  const minutes = Math.max(0, Math.floor((to.getTime() - from.getTime()) / 60_000));
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 };
}
