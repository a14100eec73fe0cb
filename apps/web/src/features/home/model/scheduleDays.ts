import { daysOf, firmZone, wallOf } from '@yingzao/domain/calendar';

import type { ScheduleWidgetQuery } from '../widgets/Schedule.generated';

type Occurrence = ScheduleWidgetQuery['calendar']['occurrences'][number];
export type BusinessDate = ScheduleWidgetQuery['calendar']['businessDates'][number];

/** One line of a day. `time`: `09:30`, or null for whole days. */
export interface DayEntry {
  readonly id: string;
  readonly time: string | null;
  readonly title: string;
  readonly place: string | null;
  readonly answer: Occurrence['event']['viewerAnswer'];
}
export interface Day {
  readonly day: string;
  readonly entries: readonly DayEntry[];
  readonly dates: readonly BusinessDate[];
}

/** Days as the widgets show them, by the firm's clock. Invitations that were declined are left out. */
export function daysWith(calendar: ScheduleWidgetQuery['calendar'], days: readonly string[]): Day[] {
  const items = calendar.occurrences
    .filter((o) => o.event.viewerAnswer !== 'DECLINED')
    .map((o) => ({ o, ...daysOf(o.startsOn && o.endsOn ? { allDay: true, startsOn: o.startsOn, endsOn: o.endsOn } : { allDay: false, startsAt: o.startsAt!, endsAt: o.endsAt! }, firmZone) }));
  return days.map((day) => ({
    day,
    entries: items
      .filter(({ first, last }) => first <= day && day <= last)
      .map(({ o, first }) => ({ id: `${o.event.id}|${o.key ?? ''}`, time: o.startsAt && first === day ? wallOf(new Date(o.startsAt), firmZone).slice(11, 16) : null, title: o.event.title, place: o.event.place, answer: o.event.viewerAnswer }))
      .sort((a, b) => (a.time ?? '').localeCompare(b.time ?? '')),
    dates: calendar.businessDates.filter((d) => d.on === day),
  }));
}

/** Where a business date opens. */
export const businessHref = ({ kind, recordId }: Pick<BusinessDate, 'kind' | 'recordId'>): string => `/${{ NEXT_STEP: 'projects', PLAN_ITEM: 'projects', QUOTE_EXPIRY: 'quotes', CONTRACT_SIGNING: 'contracts', BIRTHDAY: 'clients' }[kind]}/${recordId}`;
export const scheduleHref = (day?: string): string => (day ? `/calendar?view=day&day=${day}` : '/calendar');
