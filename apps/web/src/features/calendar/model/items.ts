import { daysOf, firmZone, wallOf } from '@yingzao/domain/calendar';
import type { EventTimes } from '@yingzao/domain/calendar';

import type { Calendar_BusinessDateFragment, Calendar_EventFragment, Calendar_OccurrenceFragment } from '../pages/CalendarPage.generated';

export type BusinessDate = Calendar_BusinessDateFragment;
export type CalendarEvent = Calendar_EventFragment;

/** One occurrence as the views draw it. `id` is unique in a window. */
export interface Item {
  readonly id: string;
  readonly key: string | null;
  readonly event: CalendarEvent;
  readonly times: EventTimes;
}

/** The clock of the page: the firm's, as for every date of the house. */
export const zone = firmZone;

export const timesOf = (o: Pick<Calendar_OccurrenceFragment, 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn'>): EventTimes =>
  o.startsOn && o.endsOn ? { allDay: true, startsOn: o.startsOn, endsOn: o.endsOn } : { allDay: false, startsAt: o.startsAt!, endsAt: o.endsAt! };

export const itemOf = (o: Calendar_OccurrenceFragment): Item => ({ id: `${o.event.id}|${o.key ?? ''}`, key: o.key, event: o.event, times: timesOf(o) });

/** Whether it belongs to a series, so that a change asks for which of it. */
export const isRecurring = (item: Pick<Item, 'event' | 'key'>): boolean => item.key !== null;

export const spanOf = (item: Item): { first: string; last: string } => daysOf(item.times, zone);

/** Drawn as a bar over days: whole days, and what goes over a day and more. */
export function isBar(item: Item): boolean {
  return item.times.allDay || Date.parse(item.times.endsAt) - Date.parse(item.times.startsAt) >= 86_400_000;
}

/** `09:30`, by the firm's clock. */
export const clockOf = (moment: string): string => wallOf(new Date(moment), zone).slice(11, 16);

const weekdays = { zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] } as const;
export type Locale = 'zh' | 'en';

export const weekdayName = (day: string, locale: Locale): string => weekdays[locale][new Date(`${day}T00:00:00Z`).getUTCDay()]!;
/** `2026-11-23 周一`. */
export const dayText = (day: string, locale: Locale): string => `${day} ${weekdayName(day, locale)}`;

/** `2026-11-23 周一 09:30–10:30`, with the second day where it ends on another. */
export function whenText(times: EventTimes, locale: Locale): string {
  const { first, last } = daysOf(times, zone);
  if (times.allDay) return first === last ? dayText(first, locale) : `${dayText(first, locale)} – ${dayText(last, locale)}`;
  const end = clockOf(times.endsAt);
  return first === last ? `${dayText(first, locale)} ${clockOf(times.startsAt)}–${end === '00:00' && times.endsAt > times.startsAt ? '24:00' : end}` : `${dayText(first, locale)} ${clockOf(times.startsAt)} – ${dayText(wallOf(new Date(times.endsAt), zone).slice(0, 10), locale)} ${end}`;
}

/** Where a business date opens. */
export function hrefOf(date: BusinessDate): string {
  const folder = { NEXT_STEP: 'projects', PLAN_ITEM: 'projects', QUOTE_EXPIRY: 'quotes', CONTRACT_SIGNING: 'contracts', BIRTHDAY: 'clients' }[date.kind];
  return `/${folder}/${date.recordId}`;
}
