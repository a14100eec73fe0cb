/** Minutes of typed hours: `7.5`, `7:30`, `7.5h`, `8小时`; 0 for an empty text, null for what is no time of a day. */
export function minutesOf(text: string): number | null {
  const typed = text.normalize('NFKC').trim().replace(/(h|小时|时)$/i, '').trim();
  if (typed === '') return 0;
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(typed);
  if (clock) return within(Number(clock[1]) * 60 + Number(clock[2]));
  const [, whole = '', part = ''] = /^(\d{0,2})(?:\.(\d{1,2}))?$/.exec(typed) ?? [];
  if (whole === '' && part === '') return null;
  // Hundredths of an hour in whole numbers: no float comes near an amount of work.
  return within(Math.round(((Number(whole || 0) * 100 + Number(part.padEnd(2, '0'))) * 60) / 100));
}

const within = (minutes: number): number | null => (minutes <= 1440 ? minutes : null);

/** Minutes as hours for reading: 450 -> `7.5`, 20 -> `0.33`. */
export const hoursOf = (minutes: number): string => String(Math.round((minutes * 100) / 60) / 100);

/** The Monday of a day's week, an ISO day. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
}
