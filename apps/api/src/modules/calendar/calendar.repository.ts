import type { Series } from '@yingzao/domain/recurrence';
import type { EventTimes } from '@yingzao/domain/calendar';
import { nextReminder, spanOf } from '@yingzao/domain/recurrence';
import { columnsOf, snakeCase } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { CalendarEventEntity, CalendarInviteeEntity } from './calendar.entity';
import type { Answer, CalendarEventRow, CalendarInviteeRow } from './calendar.entity';

const columns = columnsOf(CalendarEventEntity, 'e');

export const eventsById = (db: Reader, ids: readonly string[]): Promise<CalendarEventRow[]> => db.rows(`SELECT ${columns} FROM calendar_event e WHERE e.id = ANY ($1)`, [ids]);

export const inviteesOf = (db: Reader, ids: readonly string[]): Promise<CalendarInviteeRow[]> =>
  db.rows(`SELECT ${columnsOf(CalendarInviteeEntity, 'i')} FROM calendar_invitee i JOIN employee p ON p.id = i.employee_id WHERE i.event_id = ANY ($1) ORDER BY p.number`, [ids]);

/** Locks an event of the owner's for a write in this transaction. */
export async function lockOwnEvent(db: Db, ownerId: string, id: string): Promise<CalendarEventRow | null> {
  const [row] = await db.rows<CalendarEventRow>(`SELECT ${columns} FROM calendar_event e WHERE e.id = $1 AND e.owner_id = $2 FOR UPDATE`, [id, ownerId]);
  return row ?? null;
}

export const overridesOf = (db: Db, seriesId: string): Promise<CalendarEventRow[]> => db.rows(`SELECT ${columns} FROM calendar_event e WHERE e.series_id = $1 ORDER BY e.occurrence_key`, [seriesId]);

export interface SeenEvent extends CalendarEventRow {
  /** The viewer's answer; null for the owner. */
  readonly answer: Answer | null;
  /** Occurrences of the series that are rows of their own. */
  readonly overridden: readonly string[];
}

/** Events of the viewer's own and those they are invited to that may touch the window, at most `limit`. */
export const eventsWithin = (db: Db, viewerId: string, from: Date, to: Date, limit: number): Promise<SeenEvent[]> =>
  db.rows(
    `WITH held AS (
       SELECT e.id, NULL::text AS answer FROM calendar_event e WHERE e.owner_id = $1 AND e.series_id IS NULL
       UNION ALL SELECT i.event_id, i.answer FROM calendar_invitee i WHERE i.employee_id = $1)
     SELECT ${columns}, h.answer, coalesce((SELECT array_agg(o.occurrence_key) FROM calendar_event o WHERE o.series_id = e.id), '{}') AS overridden
     FROM held h JOIN calendar_event e ON e.id = h.id OR e.series_id = h.id
     WHERE e.span_from < $3 AND (e.span_to IS NULL OR e.span_to >= $2)
     ORDER BY e.span_from, e.id LIMIT $4`,
    [viewerId, from, to, limit],
  );

export const waitingInvitations = (db: Db, viewerId: string, now: Date): Promise<CalendarEventRow[]> =>
  db.rows(
    `SELECT ${columns} FROM calendar_invitee i JOIN calendar_event e ON e.id = i.event_id
     WHERE i.employee_id = $1 AND i.answer = 'WAITING' AND (e.span_to IS NULL OR e.span_to > $2) ORDER BY e.span_from LIMIT 50`,
    [viewerId, now],
  );

/** Times and rules of colleagues' busy events; the function of the database asks for no more than that. */
export type BusyRow = Pick<CalendarEventRow, 'id' | 'seriesId' | 'occurrenceKey' | 'allDay' | 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn' | 'timeZone' | 'rule' | 'lastStart' | 'excluded' | 'added'> & { readonly employeeId: string };
export const busyOf = (db: Db, people: readonly string[], from: Date, to: Date): Promise<BusyRow[]> =>
  db.rows(
    `SELECT employee_id AS "employeeId", id, series_id AS "seriesId", occurrence_key AS "occurrenceKey", all_day AS "allDay", starts_at AS "startsAt", ends_at AS "endsAt", starts_on AS "startsOn", ends_on AS "endsOn",
       time_zone AS "timeZone", rule, last_start AS "lastStart", excluded, added FROM busy_events($1, $2, $3) LIMIT 20000`,
    [people, from, to],
  );

export function timesOf(row: Pick<CalendarEventRow, 'allDay' | 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn'>): EventTimes {
  return row.allDay ? { allDay: true, startsOn: row.startsOn!, endsOn: row.endsOn! } : { allDay: false, startsAt: row.startsAt!.toISOString(), endsAt: row.endsAt!.toISOString() };
}
export const seriesOf = (row: Pick<CalendarEventRow, 'allDay' | 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn' | 'timeZone' | 'rule' | 'lastStart' | 'excluded' | 'added'>): Series => ({ times: timesOf(row), zone: row.timeZone, rule: row.rule, lastStart: row.lastStart, excluded: row.excluded, added: row.added });

/** The columns that times and a rule fill. */
export function columnsFor(series: Series): Pick<CalendarEventRow, 'allDay' | 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn' | 'timeZone' | 'rule' | 'lastStart' | 'excluded' | 'added' | 'spanFrom' | 'spanTo'> {
  const { times } = series;
  const span = spanOf(series);
  return {
    allDay: times.allDay,
    startsAt: times.allDay ? null : new Date(times.startsAt),
    endsAt: times.allDay ? null : new Date(times.endsAt),
    startsOn: times.allDay ? times.startsOn : null,
    endsOn: times.allDay ? times.endsOn : null,
    timeZone: series.zone,
    rule: series.rule,
    lastStart: series.lastStart,
    excluded: [...series.excluded],
    added: [...series.added],
    spanFrom: span.from,
    spanTo: span.to,
  };
}

export type NewEvent = Omit<CalendarEventRow, 'id' | 'remindAt' | 'version' | 'createdAt' | 'updatedAt'> & { readonly id?: string };

/** The row with the moment of its first reminder from now on. */
export function withReminder<R extends NewEvent>(row: R, now = new Date()): R & { remindAt: Date | null } {
  return { ...row, remindAt: nextReminder(seriesOf(row), row.reminders, now)?.at ?? null };
}

/** Reminders of these series and their changed occurrences, counted anew from now on: times, rules or exceptions may be others. */
export async function setReminders(db: Db, ownerId: string, seriesIds: readonly string[], now = new Date()): Promise<void> {
  const rows = await db.rows<CalendarEventRow>(`SELECT ${columns} FROM calendar_event e WHERE e.owner_id = $1 AND (e.id = ANY ($2) OR e.series_id = ANY ($2))`, [ownerId, seriesIds]);
  for (const row of rows) {
    const series = seriesOf(row);
    const overridden = rows.filter((o) => o.seriesId === row.id).map((o) => o.occurrenceKey!);
    const at = nextReminder({ ...series, excluded: [...series.excluded, ...overridden] }, row.reminders, now)?.at ?? null;
    if (at?.getTime() !== row.remindAt?.getTime()) await db.run(`UPDATE calendar_event SET remind_at = $2 WHERE id = $1`, [row.id, at]);
  }
}

export async function insertEvent(db: Db, row: NewEvent): Promise<string> {
  const { identifiers } = await db.manager.insert(CalendarEventEntity, withReminder(row));
  return String(identifiers[0]!.id);
}

/** Writes these columns of an own event and counts its version on. @returns the number of rows: 1, or 0 when it is gone. */
export function updateEvent(db: Db, ownerId: string, id: string, set: Partial<CalendarEventRow>): Promise<number> {
  const names = Object.keys(set);
  return db.run(`UPDATE calendar_event SET ${names.map((n, i) => `${snakeCase(n)} = $${i + 3}`).concat('version = version + 1', 'updated_at = now()').join(', ')} WHERE id = $1 AND owner_id = $2`, [id, ownerId, ...Object.values(set)]);
}

export const deleteEvents = (db: Db, ownerId: string, ids: readonly string[]): Promise<number> => db.run(`DELETE FROM calendar_event WHERE id = ANY ($1) AND owner_id = $2`, [ids, ownerId]);
