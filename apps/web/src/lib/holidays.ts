import type { HolidayMark } from '@yingzao/domain/holidays';
import { useEffect, useState } from 'react';

/** Days off, days worked instead, and the Chinese calendar. */
export interface Holidays {
  readonly holidayOf: (day: string) => HolidayMark | null;
  readonly isRestDay: (day: string) => boolean;
  readonly lunarDayOf: (day: string) => string;
}

let known: Holidays | null = null;
let loading: Promise<Holidays> | null = null;

/** A chunk of its own: the page is drawn first, and days off are shaded when it is there. */
function load(): Promise<Holidays> {
  loading ??= import('@yingzao/domain/holidays').then((loaded) => (known = loaded));
  return loading;
}

/** Null for the moment it takes to load. */
export function useHolidays(): Holidays | null {
  const [holidays, setHolidays] = useState(known);
  useEffect(() => {
    let gone = false;
    void load().then((loaded) => {
      if (!gone) setHolidays(loaded);
    });
    return () => {
      gone = true;
    };
  }, []);
  return holidays;
}

/** Weekends alone, until the calendar of the state is there. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
