const units = ['KB', 'MB', 'GB'] as const;

/** A size for people: `3.4 MB`. Less than a kilobyte counts as one. */
export function sizeText(bytes: number): string {
  let value = Math.max(1, bytes / 1024);
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
