import { isZone, wallOf } from '@yingzao/domain/calendar';

/** Names of time zones in files of Windows programs (Unicode CLDR, windowsZones, territory 001), those an office here meets. */
const windows: Readonly<Record<string, string>> = {
  'China Standard Time': 'Asia/Shanghai', 'Taipei Standard Time': 'Asia/Taipei', 'Singapore Standard Time': 'Asia/Singapore', 'Tokyo Standard Time': 'Asia/Tokyo', 'Korea Standard Time': 'Asia/Seoul',
  'W. Australia Standard Time': 'Australia/Perth', 'AUS Eastern Standard Time': 'Australia/Sydney', 'India Standard Time': 'Asia/Kolkata', 'SE Asia Standard Time': 'Asia/Bangkok', 'Arabian Standard Time': 'Asia/Dubai',
  'Russian Standard Time': 'Europe/Moscow', 'GMT Standard Time': 'Europe/London', 'Greenwich Standard Time': 'Atlantic/Reykjavik', 'W. Europe Standard Time': 'Europe/Berlin', 'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest', 'Central European Standard Time': 'Europe/Warsaw', 'E. Europe Standard Time': 'Europe/Chisinau', 'FLE Standard Time': 'Europe/Kyiv', 'Turkey Standard Time': 'Europe/Istanbul',
  'Eastern Standard Time': 'America/New_York', 'Central Standard Time': 'America/Chicago', 'Mountain Standard Time': 'America/Denver', 'Pacific Standard Time': 'America/Los_Angeles', 'E. South America Standard Time': 'America/Sao_Paulo', 'New Zealand Standard Time': 'Pacific/Auckland',
};

/** The IANA zone that a file's TZID means; null when it cannot be told: a guess would put the event at a wrong hour. */
export function zoneOf(tzid: string, located: ReadonlyMap<string, string>): string | null {
  const name = tzid.replace(/^"|"$/g, '').trim();
  if (isZone(name)) return name;
  if (windows[name]) return windows[name];
  const location = located.get(name);
  if (location && isZone(location)) return location;
  // `/freeassociation.sourceforge.net/Asia/Shanghai` and the like.
  const tail = /([A-Za-z_]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?)$/.exec(name)?.[1];
  return tail && isZone(tail) ? tail : null;
}

const hour = 3_600_000;
const offsetAt = (ms: number, zone: string): number => (Date.parse(`${wallOf(new Date(ms), zone)}Z`) - Math.floor(ms / 1000) * 1000) / 60_000;
const offsetText = (minutes: number): string => `${minutes < 0 ? '-' : '+'}${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0')}${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
const stamp = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** Lines of the VTIMEZONE that the standard wants beside a TZID: each change of clocks between two moments, found by looking. */
export function timeZoneLines(zone: string, from: Date, to: Date): string[] {
  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone}`];
  const part = (at: number, before: number, after: number): void => {
    const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
    lines.push(`BEGIN:${kind}`, `DTSTART:${stamp(at + before * 60_000)}`, `TZOFFSETFROM:${offsetText(before)}`, `TZOFFSETTO:${offsetText(after)}`, `END:${kind}`);
  };
  let offset = offsetAt(from.getTime(), zone);
  part(from.getTime() - 24 * hour, offset, offset);
  for (let day = from.getTime(); day < to.getTime(); day += 24 * hour) {
    if (offsetAt(day + 24 * hour, zone) === offset) continue;
    let [low, high] = [day, day + 24 * hour];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle, zone) === offset) low = middle;
      else high = middle;
    }
    const at = Math.ceil(low / 60_000) * 60_000;
    const after = offsetAt(day + 24 * hour, zone);
    part(at, offset, after);
    offset = after;
  }
  return [...lines, 'END:VTIMEZONE'];
}
