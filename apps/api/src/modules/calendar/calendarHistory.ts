import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import type { CalendarChangeRow, Snapshot } from './calendar.entity';
import { setReminders } from './calendar.repository';

/** Changes of a person that can be taken back. */
const kept = 50;

/** The series with these ids as they are: events, changed occurrences and invitations. */
export async function snapshotOf(db: Db, seriesIds: readonly string[]): Promise<Snapshot> {
  const events = await db.rows<{ row: Record<string, unknown> }>(`SELECT to_jsonb(e) AS row FROM calendar_event e WHERE e.id = ANY ($1) OR e.series_id = ANY ($1) ORDER BY e.series_id NULLS FIRST, e.id`, [seriesIds]);
  const invitees = await db.rows<{ row: Record<string, unknown> }>(`SELECT to_jsonb(i) AS row FROM calendar_invitee i WHERE i.event_id = ANY ($1) ORDER BY i.employee_id`, [seriesIds]);
  return { events: events.map((r) => r.row), invitees: invitees.map((r) => r.row) };
}

export const nothing: Snapshot = { events: [], invitees: [] };

/** Notes what a change found and what it left of the series. @returns the id by which it can be undone. */
export async function noteChange(db: Db, viewer: Actor, kind: CalendarChangeRow['kind'], before: Snapshot, seriesIds: readonly string[]): Promise<string> {
  const [row] = await db.rows<{ id: string }>(
    `INSERT INTO calendar_change (employee_id, kind, before, after)
     SELECT $1, $2, $3, coalesce(jsonb_object_agg(e.id, e.version), '{}') FROM calendar_event e WHERE e.id = ANY ($4) OR e.series_id = ANY ($4) RETURNING id`,
    [viewer.employeeId, kind, JSON.stringify(before), seriesIds],
  );
  await db.run(`DELETE FROM calendar_change WHERE employee_id = $1 AND id NOT IN (SELECT id FROM calendar_change WHERE employee_id = $1 ORDER BY at DESC, id DESC LIMIT ${kept})`, [viewer.employeeId]);
  return row!.id;
}

/** Columns of an event that going back restores; everything but what says which row it is. */
const restored = ['uid', 'series_id', 'occurrence_key', 'title', 'place', 'notes', 'all_day', 'starts_at', 'ends_at', 'starts_on', 'ends_on', 'time_zone', 'rule', 'last_start', 'excluded', 'added', 'span_from', 'span_to', 'reminders', 'shows_busy'] as const;

/**
 * Puts the series back as the change found them. Answers given in between stay.
 * @returns the id of an event that is there again, or null when the change had made everything it touched.
 * @throws UserFault NOT_FOUND, ALREADY_DONE, or CHANGE_OVERTAKEN when any of it was changed since. Of an import, what was changed since stays.
 */
export async function undoChange(db: Db, viewer: Actor, changeId: string): Promise<string | null> {
  const [change] = await db.rows<Pick<CalendarChangeRow, 'kind' | 'before' | 'after' | 'undoneAt'>>(`SELECT kind, before, after, undone_at AS "undoneAt" FROM calendar_change WHERE id = $1 AND employee_id = $2 FOR UPDATE`, [changeId, viewer.employeeId]);
  if (!change) throw new UserFault({ code: 'NOT_FOUND', path: ['changeId'] });
  if (change.undoneAt) throw new UserFault({ code: 'ALREADY_DONE', path: ['changeId'] });
  const { before, after } = change;
  const beforeIds = before.events.map((e) => String(e.id));
  const now = new Map((await db.rows<{ id: string; version: number }>(`SELECT id, version FROM calendar_event WHERE owner_id = $1 AND id = ANY ($2) FOR UPDATE`, [viewer.employeeId, [...new Set([...Object.keys(after), ...beforeIds])]])).map((r) => [r.id, r.version]));
  const untouched = Object.entries(after).filter(([id, version]) => now.get(id) === version).map(([id]) => id);
  if (change.kind !== 'IMPORT' && (untouched.length < Object.keys(after).length || beforeIds.some((id) => now.has(id) && !(id in after)))) throw new UserFault({ code: 'CHANGE_OVERTAKEN', path: ['changeId'] });
  const made = untouched.filter((id) => !beforeIds.includes(id));
  await db.run(`DELETE FROM calendar_event WHERE owner_id = $1 AND id = ANY ($2)`, [viewer.employeeId, made]);
  // Series before the occurrences that hang on them, as the snapshot has them.
  for (const event of before.events) await putBack(db, viewer, event);
  await putBackInvitees(db, before);
  await setReminders(db, viewer.employeeId, before.events.filter((e) => e.series_id === null).map((e) => String(e.id)));
  await db.run(`UPDATE calendar_change SET undone_at = now() WHERE id = $1`, [changeId]);
  return beforeIds[0] ?? null;
}

async function putBack(db: Db, viewer: Actor, event: Record<string, unknown>): Promise<void> {
  const set = restored.map((c) => `${c} = EXCLUDED.${c}`).join(', ');
  await db.run(
    `INSERT INTO calendar_event AS e (id, owner_id, version, created_at, ${restored.join(', ')})
     SELECT r.id, $2, r.version + 1, r.created_at, ${restored.map((c) => `r.${c}`).join(', ')} FROM jsonb_populate_record(NULL::calendar_event, $1) r
     ON CONFLICT (id) DO UPDATE SET ${set}, version = e.version + 1, updated_at = now()`,
    [JSON.stringify(event), viewer.employeeId],
  );
}

async function putBackInvitees(db: Db, before: Snapshot): Promise<void> {
  const series = before.events.filter((e) => e.series_id === null).map((e) => String(e.id));
  await db.run(`DELETE FROM calendar_invitee WHERE event_id = ANY ($1) AND (event_id, employee_id) NOT IN (SELECT r.event_id, r.employee_id FROM jsonb_populate_recordset(NULL::calendar_invitee, $2) r)`, [series, JSON.stringify(before.invitees)]);
  await db.run(
    `INSERT INTO calendar_invitee (event_id, employee_id, answer, answered_at)
     SELECT r.event_id, r.employee_id, r.answer, r.answered_at FROM jsonb_populate_recordset(NULL::calendar_invitee, $1) r ON CONFLICT DO NOTHING`,
    [JSON.stringify(before.invitees)],
  );
}
