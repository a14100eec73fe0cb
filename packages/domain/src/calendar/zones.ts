import { isIsoDate } from '../measures/dates';

/** The firm's time zone: what the page shows and what a new event is written in. */
export const firmZone = 'Asia/Shanghai';

/** A clock on the wall without a zone, `2026-11-23T09:30:00`. */
export type Wall = string;

const wallPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
export const isWall = (text: string): boolean => {
  const match = wallPattern.exec(text);
  return match !== null && isIsoDate(match[1]!);
};

const formats = new Map<string, Intl.DateTimeFormat | null>();
/** Kept formatters; more than this many zones in one process are somebody playing. */
const mostZones = 600;

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null = null;
  try {
    // Offsets such as `+08:00` are zones for some engines and not for others: only names are taken.
    if (/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/.test(zone))
      made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', era: 'short' });
  } catch {
    // An unknown zone.
  }
  if (formats.size < mostZones) formats.set(zone, made);
  return made;
}

/** Whether this is the name of a time zone of the IANA database that the machine knows. */
export const isZone = (zone: string): boolean => formatOf(zone) !== null;

/**
 * What the clocks of a zone show at a moment.
 * @throws RangeError for an unknown zone or no moment.
 */
export function wallOf(moment: Date, zone: string): Wall {
  const format = formatOf(zone);
  if (!format) throw new RangeError(`Not a time zone: ${zone}`);
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(moment)) part[type] = value;
  return `${(part.year ?? '').padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
}

const asUtc = (wall: Wall): number => Date.parse(`${wall}Z`);
const day = 86_400_000;

/**
 * The moment at which the clocks of a zone show this. A clock time that is skipped when clocks go forward is read with the offset
 * before the gap, one that comes twice is the first of the two (RFC 5545, 3.3.5).
 */
export function momentOf(wall: Wall, zone: string): Date {
  const utc = asUtc(wall);
  const offsetAt = (ms: number): number => asUtc(wallOf(new Date(ms), zone)) - Math.floor(ms / 1000) * 1000;
  const [before, after] = [offsetAt(utc - day), offsetAt(utc + day)];
  const hits = [utc - before, utc - after].filter((ms) => asUtc(wallOf(new Date(ms), zone)) === utc);
  return new Date(hits.length > 0 ? Math.min(...hits) : utc - before);
}

/** The clock moved by whole minutes, as if no clock ever changed. */
export function shiftWall(wall: Wall, minutes: number): Wall {
  return new Date(asUtc(wall) + minutes * 60_000).toISOString().slice(0, 19);
}

/** Minutes from one clock time to another, as if no clock ever changed. */
export const wallMinutes = (from: Wall, to: Wall): number => (asUtc(to) - asUtc(from)) / 60_000;
