import { firmZone, isMoment, isZone, mergeBlocks, momentOf, shiftWall } from '@yingzao/domain/calendar';
import type { Block, EventTimes } from '@yingzao/domain/calendar';
import { addDays, daysBetween, isIsoDate } from '@yingzao/domain/measures';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import { occurrencesWithin } from '@yingzao/domain/recurrence';
import type { Database } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { businessDatesOf } from './businessDates.repository';
import type { BusinessDateRow } from './businessDates.repository';
import { busyOf, eventsWithin, seriesOf } from './calendar.repository';
import type { SeenEvent } from './calendar.repository';

export interface OccurrenceRow {
  readonly key: string | null;
  readonly event: SeenEvent;
  readonly times: EventTimes;
}
export interface WindowRow {
  readonly occurrences: readonly OccurrenceRow[];
  readonly businessDates: readonly BusinessDateRow[];
  readonly isCut: boolean;
}
export interface FreeBusyRow {
  readonly employeeId: string;
  readonly blocks: readonly Block[];
}

const longestWindow = 62;
const mostEvents = 2000;
const mostOccurrences = 3000;
const mostDates = 500;
const mostPeople = 20;
const longestBusy = 31;

/** What a stretch of days holds for a person. */
export class CalendarWindowService {
  constructor(private readonly database: Database) {}

  /** Days from `from` to `to`, both included. @throws UserFault for what are no days, no zone, or too many days. */
  window(viewer: Actor, from: string, to: string, zone: string = firmZone): Promise<WindowRow> {
    const problems = new Problems();
    for (const [field, value] of [['from', from], ['to', to]] as const) if (!isIsoDate(value)) problems.add('NOT_A_DATE', [field]);
    if (!isZone(zone)) problems.add('NOT_A_TIME_ZONE', ['timeZone']);
    problems.assertNone();
    if (to < from) throw new UserFault({ code: 'ENDS_BEFORE_START', path: ['to'] });
    if (daysBetween(from, to) >= longestWindow) throw new UserFault({ code: 'WINDOW_TOO_LONG', path: ['to'], params: { max: longestWindow } });
    return this.between(viewer, from, to, zone);
  }

  /** The same without a limit on days, for the feed. */
  between(viewer: Actor, from: string, to: string, zone: string): Promise<WindowRow> {
    const window = { from: momentOf(`${from}T00:00:00`, zone), to: momentOf(`${addDays(to, 1)}T00:00:00`, zone) };
    return this.database.read(viewer, async (db) => {
      // Whole days have no zone: half a day on either side finds them all.
      const [early, late] = [new Date(window.from.getTime() - 14 * 3_600_000), new Date(window.to.getTime() + 14 * 3_600_000)];
      const events = await eventsWithin(db, viewer.employeeId, early, late, mostEvents + 1);
      let isCut = events.length > mostEvents;
      const occurrences: OccurrenceRow[] = [];
      for (const event of events.slice(0, mostEvents)) {
        const series = seriesOf(event);
        const found = occurrencesWithin({ ...series, excluded: [...series.excluded, ...event.overridden] }, window);
        isCut ||= found.isCut;
        const isSeries = event.rule !== null || event.added.length > 0;
        for (const { key, times } of found.occurrences)
          if (!times.allDay || (times.startsOn <= to && times.endsOn >= from)) occurrences.push({ key: event.occurrenceKey ?? (isSeries ? key : null), event, times });
      }
      const start = ({ times }: OccurrenceRow): string => (times.allDay ? times.startsOn : times.startsAt);
      occurrences.sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a.event.id < b.event.id ? -1 : 1));
      const businessDates = await businessDatesOf(db, viewer.employeeId, !hasFullRights(viewer.roles), from, to, mostDates + 1);
      isCut ||= occurrences.length > mostOccurrences || businessDates.length > mostDates;
      return { occurrences: occurrences.slice(0, mostOccurrences), businessDates: businessDates.slice(0, mostDates), isCut };
    });
  }

  /** When colleagues are busy, in the order they were asked for; people who are unknown or have left are left out. */
  freeBusy(viewer: Actor, employeeIds: readonly string[], from: string, to: string): Promise<FreeBusyRow[]> {
    const problems = new Problems();
    for (const [field, value] of [['from', from], ['to', to]] as const) if (!isMoment(value)) problems.add('NOT_A_MOMENT', [field]);
    if (employeeIds.length > mostPeople) problems.add('TOO_MANY', ['employeeIds'], { max: mostPeople });
    problems.assertNone();
    const window = { from: new Date(from), to: new Date(to) };
    if (window.to < window.from) throw new UserFault({ code: 'ENDS_BEFORE_START', path: ['to'] });
    if (window.to.getTime() - window.from.getTime() > longestBusy * 86_400_000) throw new UserFault({ code: 'WINDOW_TOO_LONG', path: ['to'], params: { max: longestBusy } });
    const ids = [...new Set(employeeIds)].filter(isUuid);
    return this.database.read(viewer, async (db) => {
      const active = new Set((await db.rows<{ id: string }>(`SELECT id FROM employee WHERE id = ANY ($1) AND status = 'ACTIVE'`, [ids])).map((r) => r.id));
      const early = { from: new Date(window.from.getTime() - 86_400_000), to: new Date(window.to.getTime() + 86_400_000) };
      const blocks = new Map<string, Block[]>();
      for (const row of await busyOf(db, ids, early.from, early.to))
        for (const { times } of occurrencesWithin(seriesOf(row), early).occurrences) {
          const list = blocks.get(row.employeeId) ?? [];
          list.push(blockOf(times, row.timeZone));
          blocks.set(row.employeeId, list);
        }
      return ids.filter((id) => active.has(id)).map((employeeId) => ({ employeeId, blocks: mergeBlocks(blocks.get(employeeId) ?? [], { from: window.from.getTime(), to: window.to.getTime() }) }));
    });
  }
}

/** Whole days are busy from midnight to midnight of the event's own zone. */
function blockOf(times: EventTimes, zone: string): Block {
  if (!times.allDay) return { from: Date.parse(times.startsAt), to: Date.parse(times.endsAt) };
  return { from: momentOf(`${times.startsOn}T00:00:00`, zone).getTime(), to: momentOf(shiftWall(`${times.endsOn}T00:00:00`, 1440), zone).getTime() };
}
