import { createHash } from 'node:crypto';
import { firmZone } from '@yingzao/domain/calendar';
import { addDays, today } from '@yingzao/domain/measures';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import { hasOccurrence } from '@yingzao/domain/recurrence';
import { columnsOf } from '../../platform/database';
import type { Database } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import type { Locale } from '../../platform/errors';
import { businessDatesOf } from './businessDates.repository';
import { CalendarEventEntity } from './calendar.entity';
import type { CalendarEventRow } from './calendar.entity';
import { columnsFor, eventsWithin, withReminder } from './calendar.repository';
import type { NewEvent } from './calendar.repository';
import { noteChange, nothing } from './calendarHistory';
import { decodeIcs } from './ics/lines';
import { readIcs } from './ics/readIcs';
import type { IcsEvent, IcsProblem } from './ics/readIcs';
import { writeIcs } from './ics/writeIcs';

/** What a file holds, and what became of it. */
export interface IcsReport {
  /** Events and series that are new; occurrences of them that were changed; events that are here already; events refused. */
  readonly counts: { readonly events: number; readonly changed: number; readonly known: number; readonly rejected: number };
  readonly problems: readonly IcsProblem[];
  /** The first titles, to recognise the file by. */
  readonly titles: readonly string[];
  /** Undoes the import; null for a preview. */
  readonly changeId: string | null;
}

export const maxIcsBytes = 2 * 1024 * 1024;
const mostExported = 10_000;
const mostProblems = 200;
const year = 366;

/** Calendar files: in, out, and as the private feed. */
export class CalendarFilesService {
  constructor(private readonly database: Database) {}

  /**
   * Reads a file and, unless it is only to be looked at, adds what is new in one transaction. Events whose UID is here already are left as they are.
   * @throws UserFault for the file as a whole; what is wrong with single events stands in `problems`.
   */
  async import(viewer: Actor, bytes: Buffer, isPreview: boolean): Promise<IcsReport> {
    if (bytes.length > maxIcsBytes) throw new UserFault({ code: 'ICS_TOO_LARGE', path: ['file'] });
    const { events, problems } = await readIcs(decodeIcs(bytes));
    const plan = planOf(events);
    const work = async (db: Parameters<Parameters<Database['write']>[1]>[0]): Promise<IcsReport> => {
      const known = new Set((await db.rows<{ uid: string }>(`SELECT uid FROM calendar_event WHERE owner_id = $1 AND series_id IS NULL AND uid = ANY ($2)`, [viewer.employeeId, plan.map((p) => p.event.uid)])).map((r) => r.uid));
      const fresh = plan.filter((p) => !known.has(p.event.uid));
      const report = {
        counts: { events: fresh.length, changed: fresh.reduce((n, p) => n + p.changed.length, 0), known: known.size, rejected: problems.length },
        problems: problems.slice(0, mostProblems),
        titles: fresh.slice(0, 5).map((p) => p.event.title),
      };
      if (isPreview) return { ...report, changeId: null };
      if (fresh.length === 0) throw new UserFault({ code: 'ICS_NOTHING', path: ['file'] });
      const ids = await this.insert(db, viewer, fresh.map((p) => rowOf(viewer, p.event)));
      await this.insert(db, viewer, fresh.flatMap((p, i) => p.changed.map((c) => ({ ...rowOf(viewer, c), uid: p.event.uid, seriesId: ids[i]!, occurrenceKey: c.key }))));
      return { ...report, changeId: await noteChange(db, viewer, 'IMPORT', nothing, ids) };
    };
    return isPreview ? this.database.read(viewer, work) : this.database.write(viewer, work);
  }

  /** All events of the viewer's own. */
  export(viewer: Actor, locale: Locale): Promise<string> {
    return this.database.read(viewer, async (db) => {
      const rows = await db.rows<CalendarEventRow>(`SELECT ${columnsOf(CalendarEventEntity, 'e')} FROM calendar_event e WHERE e.owner_id = $1 ORDER BY e.span_from, e.id LIMIT ${mostExported}`, [viewer.employeeId]);
      return writeIcs(rows, [], locale);
    });
  }

  /** What calendar programs read: a year back and two ahead of own and accepted events, and the business dates of the coming half year. */
  feed(reader: Actor, locale: Locale, now = new Date()): Promise<{ text: string; etag: string }> {
    return this.database.read(reader, async (db) => {
      const events = (await eventsWithin(db, reader.employeeId, new Date(now.getTime() - year * 86_400_000), new Date(now.getTime() + 2 * year * 86_400_000), mostExported)).filter((e) => e.answer === null || e.answer === 'ACCEPTED' || e.answer === 'TENTATIVE');
      const day = today(now, firmZone);
      const dates = await businessDatesOf(db, reader.employeeId, !hasFullRights(reader.roles), addDays(day, -30), addDays(day, 180), 1000);
      const text = writeIcs(events, dates, locale);
      return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 32)}"` };
    });
  }

  private async insert(db: Parameters<Parameters<Database['write']>[1]>[0], _viewer: Actor, rows: readonly NewEvent[]): Promise<string[]> {
    const ids: string[] = [];
    for (let at = 0; at < rows.length; at += 200) {
      const { identifiers } = await db.manager.insert(CalendarEventEntity, rows.slice(at, at + 200).map((row) => withReminder(row)));
      ids.push(...identifiers.map((i) => String(i.id)));
    }
    return ids;
  }
}

interface Planned {
  readonly event: IcsEvent;
  readonly changed: readonly IcsEvent[];
}

/** Series with their changed occurrences. A changed occurrence without its series, or in no place of it, is an event of its own. */
function planOf(events: readonly IcsEvent[]): Planned[] {
  const planned = new Map<string, { event: IcsEvent; changed: Map<string, IcsEvent> }>();
  for (const event of events) if (event.key === null && !event.isCancelled && !planned.has(event.uid)) planned.set(event.uid, { event, changed: new Map() });
  for (const event of events) {
    if (event.key === null) continue;
    const own = planned.get(event.uid);
    const fits = own && (own.event.series.rule !== null || own.event.series.added.length > 0) && hasOccurrence(own.event.series, event.key);
    if (fits && event.isCancelled) planned.set(event.uid, { ...own, event: { ...own.event, series: { ...own.event.series, excluded: [...new Set([...own.event.series.excluded, event.key])].sort() } } });
    else if (fits) own.changed.set(event.key, event);
    else if (!event.isCancelled) {
      const uid = `${event.uid}#${event.key}`.slice(0, 255);
      if (!planned.has(uid)) planned.set(uid, { event: { ...event, uid, key: null }, changed: new Map() });
    }
  }
  return [...planned.values()].map(({ event, changed }) => ({ event, changed: [...changed.values()] }));
}

function rowOf(viewer: Actor, event: IcsEvent): NewEvent {
  return { ownerId: viewer.employeeId, uid: event.uid, seriesId: null, occurrenceKey: null, title: event.title, place: event.place, notes: event.notes, reminders: [...event.reminders], showsBusy: event.showsBusy, ...columnsFor(event.series) };
}
