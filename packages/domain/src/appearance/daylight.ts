import type { Appearance } from './document';
import type { ResolvedMode } from './fields';

/** Minutes since midnight, local time. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60;
/** Where most of the firm's people are; the season matters more than the place. */
const LATITUDE = 31;

/**
 * Sunrise and sunset by the season at 31° north, as a clock that has noon at 12:00 shows them, whole minutes.
 * The usual formula for the day's length; twilight and longitude are left out.
 */
export function sunTimes(day: Date): DaySpan {
  const start = new Date(day.getFullYear(), 0, 0);
  const number = Math.floor((new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime() - start.getTime()) / 86_400_000);
  const tilt = ((23.44 * Math.PI) / 180) * Math.sin((2 * Math.PI * (number - 81)) / 365);
  const half = (Math.acos(-Math.tan((LATITUDE * Math.PI) / 180) * Math.tan(tilt)) / Math.PI) * (DAY / 2);
  return { from: Math.round(DAY / 2 - half), to: Math.round(DAY / 2 + half) };
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** When the page is light on a given day, where its mode is `clock`. */
export function lightSpan(appearance: Pick<Appearance, 'clockSource' | 'lightFrom' | 'lightTo'>, now: Date): DaySpan {
  if (appearance.clockSource === 'sun') return sunTimes(now);
  return { from: minutesOf(appearance.lightFrom), to: minutesOf(appearance.lightTo) };
}

/** Whether a moment lies in the span; a span that ends before it begins goes over midnight, one without length lasts all day. */
export function isLight({ from, to }: DaySpan, minute: number): boolean {
  if (from === to) return true;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

export function resolveMode(appearance: Appearance, now: Date, systemDark: boolean): ResolvedMode {
  if (appearance.mode === 'light' || appearance.mode === 'dark') return appearance.mode;
  if (appearance.mode === 'system') return systemDark ? 'dark' : 'light';
  return isLight(lightSpan(appearance, now), now.getHours() * 60 + now.getMinutes()) ? 'light' : 'dark';
}

/** Milliseconds until the next minute at which mode `clock` may change; null in every other mode. */
export function nextSwitch(appearance: Appearance, now: Date): number | null {
  if (appearance.mode !== 'clock') return null;
  const { from, to } = lightSpan(appearance, now);
  const at = now.getHours() * 60 + now.getMinutes();
  const ahead = Math.min(...[from, to].map((minute) => (minute > at ? minute - at : minute - at + DAY)));
  return ahead * 60_000 - now.getSeconds() * 1000 - now.getMilliseconds();
}
