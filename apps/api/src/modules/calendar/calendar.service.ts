import { randomUUID } from 'node:crypto';
import { editAll, editFollowing, exclude, hasOccurrence, cutBefore, makeSeries, timesAt } from '@yingzao/domain/recurrence';
import type { EditProblem, Edited } from '@yingzao/domain/recurrence';
import type { Actor } from '@yingzao/domain/permissions';
import type { CalendarEventFieldsInput, EditScope } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { tell } from './calendar.prompts';
import { columnsFor, deleteEvents, eventsById, insertEvent, inviteesOf, lockOwnEvent, overridesOf, seriesOf, setReminders, timesOf, updateEvent, waitingInvitations } from './calendar.repository';
import type { Answer, CalendarEventRow } from './calendar.entity';
import { noteChange, nothing, snapshotOf, undoChange } from './calendarHistory';
import { readFields } from './eventFields';
import type { EventFacts, ReadFields } from './eventFields';

interface Keyed {
  readonly clientMutationId?: string | null;
}
/** An event to show and the change to undo; no event where it is gone. */
export interface Done {
  readonly id: string | null;
  readonly changeId: string | null;
}
type Result = Promise<Outcome<Done>>;
export interface Placed extends Keyed {
  readonly id: string;
  readonly expectedVersion: number;
  readonly scope?: EditScope | null;
  readonly key?: string | null;
}

/** What an update has to work with. */
interface Target {
  /** The row that was named: an event, a series or one changed occurrence. */
  readonly row: CalendarEventRow;
  /** The series it belongs to; null for an event that happens once. */
  readonly series: CalendarEventRow | null;
  readonly key: string | null;
  readonly scope: EditScope;
}

/** Events of one's own and invitations: what is done with them. Reading them is CalendarWindowService's. */
export class CalendarService {
  constructor(private readonly database: Database) {}

  create(viewer: Actor, input: Keyed & { fields: CalendarEventFieldsInput }): Result {
    return mutate(this.database, viewer, 'createCalendarEvent', input, async (db) => {
      const problems = new Problems();
      const read = readFields(input.fields, null, problems);
      problems.assertNone();
      const { series } = made(makeSeries(read.times!, read.zone, read.rule ?? null));
      const id = await insertEvent(db, {
        ownerId: viewer.employeeId, uid: randomUUID(), seriesId: null, occurrenceKey: null,
        title: read.facts.title!, place: read.facts.place ?? null, notes: read.facts.notes ?? null, reminders: read.facts.reminders ?? [], showsBusy: read.facts.showsBusy ?? true, ...columnsFor(series),
      });
      await this.invite(db, viewer, id, read.inviteeIds);
      return { id, changeId: await noteChange(db, viewer, 'CREATE', nothing, [id]) };
    });
  }

  update(viewer: Actor, input: Placed & { fields: CalendarEventFieldsInput }): Result {
    return mutate(this.database, viewer, 'updateCalendarEvent', input, async (db) => {
      const target = await this.target(db, viewer, input);
      const { row, series, key, scope } = target;
      const seriesId = series?.id ?? row.id;
      const before = await snapshotOf(db, [seriesId]);
      const problems = new Problems();
      const held = series && row.id === series.id ? timesAt(seriesOf(series), key!) : timesOf(row);
      const read = readFields(input.fields, { times: held, zone: row.timeZone }, problems);
      problems.assertNone();
      const touched = [seriesId];
      let shown = row.id;
      if (!series) await this.updateSingle(db, viewer, row, read);
      else if (scope === 'ONE') shown = await this.updateOne(db, viewer, { ...target, series, key: key! }, read);
      else {
        const tailId = await this.updateMany(db, viewer, { ...target, series, key: key! }, read);
        shown = tailId;
        if (tailId !== seriesId) touched.push(tailId);
      }
      if (!series || scope !== 'ONE') await this.invite(db, viewer, scope === 'FOLLOWING' ? shown : seriesId, read.inviteeIds);
      else if (read.inviteeIds) await this.assertSameInvitees(db, seriesId, read.inviteeIds);
      await setReminders(db, viewer.employeeId, touched);
      return { id: shown, changeId: await noteChange(db, viewer, 'UPDATE', before, touched) };
    });
  }

  delete(viewer: Actor, input: Placed): Result {
    return mutate(this.database, viewer, 'deleteCalendarEvent', input, async (db) => {
      const { row, series, key, scope } = await this.target(db, viewer, input);
      const seriesId = series?.id ?? row.id;
      const before = await snapshotOf(db, [seriesId]);
      const left = series && scope === 'ONE' ? exclude(seriesOf(series), key!) : series && scope === 'FOLLOWING' ? cutBefore(seriesOf(series), key!) : null;
      if (!series || !left) {
        tell(db, { kind: 'NO_LONGER', eventId: seriesId, to: (await inviteesOf(db, [seriesId])).map((i) => i.employeeId) });
        await deleteEvents(db, viewer.employeeId, [seriesId]);
      } else {
        const gone = (await overridesOf(db, series.id)).filter((o) => (scope === 'ONE' ? o.occurrenceKey === key : o.occurrenceKey! >= key!));
        await deleteEvents(db, viewer.employeeId, gone.map((o) => o.id));
        await updateEvent(db, viewer.employeeId, series.id, columnsFor(left));
        await setReminders(db, viewer.employeeId, [series.id]);
      }
      return { id: left && series ? series.id : null, changeId: await noteChange(db, viewer, 'DELETE', before, [seriesId]) };
    });
  }

  /** The answer of one who is invited, for the whole series; WAITING takes it back. */
  answer(viewer: Actor, input: Keyed & { id: string; answer: Answer }): Result {
    return mutate(this.database, viewer, 'answerInvitation', input, async (db) => {
      const [event] = isUuid(input.id) ? await eventsById(db, [input.id]) : [];
      const seriesId = event?.seriesId ?? event?.id;
      const answered = seriesId ? await db.run(`UPDATE calendar_invitee SET answer = $3, answered_at = CASE WHEN $3 = 'WAITING' THEN NULL ELSE now() END WHERE event_id = $1 AND employee_id = $2`, [seriesId, viewer.employeeId, input.answer]) : 0;
      if (!event || answered === 0) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      tell(db, { kind: 'ANSWERED', eventId: seriesId!, to: [event.ownerId], from: viewer.employeeId, answer: input.answer });
      return { id: event.id, changeId: null };
    });
  }

  undo(viewer: Actor, input: Keyed & { changeId: string }): Result {
    return mutate(this.database, viewer, 'undoCalendarChange', input, async (db) => {
      if (!isUuid(input.changeId)) throw new UserFault({ code: 'NOT_FOUND', path: ['changeId'] });
      return { id: await undoChange(db, viewer, input.changeId), changeId: null };
    });
  }

  invitations(viewer: Actor): Promise<CalendarEventRow[]> {
    return this.database.read(viewer, (db) => waitingInvitations(db, viewer.employeeId, new Date()));
  }

  /** Whether this person may change the event: its owner alone. */
  static mayUpdate(viewer: Actor, event: CalendarEventRow): boolean {
    return event.ownerId === viewer.employeeId;
  }

  private async target(db: Db, viewer: Actor, input: Placed): Promise<Target> {
    const row = isUuid(input.id) ? await lockOwnEvent(db, viewer.employeeId, input.id) : null;
    if (!row) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    if (row.version !== input.expectedVersion) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, row.id);
    const isSeries = row.rule !== null || row.added.length > 0;
    if ((input.key?.length ?? 0) > 40) throw new UserFault({ code: 'NO_SUCH_OCCURRENCE', path: ['key'] });
    if (row.seriesId === null && !isSeries) return { row, series: null, key: null, scope: 'ALL' };
    if (!input.scope) throw new UserFault({ code: 'SCOPE_REQUIRED', path: ['scope'] });
    const series = row.seriesId ? await lockOwnEvent(db, viewer.employeeId, row.seriesId) : row;
    const key = row.occurrenceKey ?? input.key ?? null;
    const isKey = key !== null && (row.allDay || row.seriesId ? /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/ : /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/).test(key) && !Number.isNaN(Date.parse(key.length === 10 ? key : `${key}Z`));
    if (!series || !isKey || (!row.seriesId && (key.length === 10) !== row.allDay) || !hasOccurrence(seriesOf(series), key)) throw new UserFault({ code: 'NO_SUCH_OCCURRENCE', path: ['key'] });
    return { row, series, key, scope: input.scope };
  }

  private async updateSingle(db: Db, viewer: Actor, row: CalendarEventRow, read: ReadFields): Promise<void> {
    const { series } = made(makeSeries(read.times!, read.zone, read.rule ?? null));
    await this.write(db, viewer, row.id, { ...read.facts, ...columnsFor(series) });
  }

  /** This one: a row of its own that stands in the place the rule gives it. */
  private async updateOne(db: Db, viewer: Actor, { row, series, key }: Target & { series: CalendarEventRow; key: string }, read: ReadFields): Promise<string> {
    const columns = columnsFor({ times: read.times!, zone: read.zone, rule: null, lastStart: null, excluded: [], added: [] });
    if (row.seriesId) {
      await this.write(db, viewer, row.id, { ...read.facts, ...columns });
      return row.id;
    }
    const [known] = (await overridesOf(db, series.id)).filter((o) => o.occurrenceKey === key);
    // Somebody else's hand, or another device: the occurrence is a row of its own already.
    if (known) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, known.id);
    await this.write(db, viewer, series.id, {});
    return insertEvent(db, { ownerId: viewer.employeeId, uid: series.uid, seriesId: series.id, occurrenceKey: key, title: series.title, place: series.place, notes: series.notes, reminders: series.reminders, showsBusy: series.showsBusy, ...read.facts, ...columns });
  }

  /** All, or this and following. @returns the series that holds the occurrence afterwards. */
  private async updateMany(db: Db, viewer: Actor, { series, key, scope }: Target & { series: CalendarEventRow; key: string }, read: ReadFields): Promise<string> {
    const rows = await overridesOf(db, series.id);
    const overrides = rows.map((o) => ({ key: o.occurrenceKey!, times: timesOf(o) }));
    const change = { times: read.times!, zone: read.zone, ...(read.rule !== undefined && { rule: read.rule }) };
    if (scope === 'FOLLOWING') {
      const edited = made(editFollowing(seriesOf(series), overrides, key, change));
      if (edited.head) {
        await this.write(db, viewer, series.id, columnsFor(edited.head));
        const tailId = await insertEvent(db, { ownerId: viewer.employeeId, uid: randomUUID(), seriesId: null, occurrenceKey: null, title: series.title, place: series.place, notes: series.notes, reminders: series.reminders, showsBusy: series.showsBusy, ...read.facts, ...columnsFor(edited.tail) });
        await db.run(`INSERT INTO calendar_invitee (event_id, employee_id, answer, answered_at) SELECT $2, employee_id, answer, answered_at FROM calendar_invitee WHERE event_id = $1`, [series.id, tailId]);
        await this.placeOverrides(db, viewer, rows.filter((o) => o.occurrenceKey! >= key), edited.overrides, tailId);
        return tailId;
      }
    }
    const edited = made(editAll(seriesOf(series), overrides, key, change));
    await this.write(db, viewer, series.id, { ...read.facts, ...columnsFor(edited.series) });
    await this.placeOverrides(db, viewer, rows, edited.overrides, series.id);
    return series.id;
  }

  /** Changed occurrences under their new keys; those that have none are gone. In the order in which no two are ever called alike. */
  private async placeOverrides(db: Db, viewer: Actor, rows: readonly CalendarEventRow[], keys: readonly { from: string; key: string }[], seriesId: string): Promise<void> {
    const next = new Map(keys.map((k) => [k.from, k.key]));
    await deleteEvents(db, viewer.employeeId, rows.filter((o) => !next.has(o.occurrenceKey!)).map((o) => o.id));
    const moved = rows.filter((o) => next.has(o.occurrenceKey!) && (next.get(o.occurrenceKey!) !== o.occurrenceKey || seriesId !== o.seriesId));
    const later = moved.some((o) => next.get(o.occurrenceKey!)! > o.occurrenceKey!);
    for (const o of [...moved].sort((a, b) => (a.occurrenceKey! < b.occurrenceKey! ? -1 : 1) * (later ? -1 : 1))) await this.write(db, viewer, o.id, { seriesId, occurrenceKey: next.get(o.occurrenceKey!)! });
  }

  private async write(db: Db, viewer: Actor, id: string, set: EventFacts & Partial<CalendarEventRow>): Promise<void> {
    if ((await updateEvent(db, viewer.employeeId, id, set)) !== 1) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
  }

  /** Brings the invitations to this list; answers of those who stay are kept. */
  private async invite(db: Db, viewer: Actor, eventId: string, wanted: readonly string[] | undefined): Promise<void> {
    if (!wanted) return;
    const others = wanted.filter((id) => id !== viewer.employeeId);
    const known = await db.rows<{ id: string }>(`SELECT id FROM employee WHERE id = ANY ($1) AND status = 'ACTIVE'`, [others]);
    const now = (await inviteesOf(db, [eventId])).map((i) => i.employeeId);
    // Who has left meanwhile may stay on the list, and is not invited anew.
    if (others.some((id) => !now.includes(id) && !known.some((k) => k.id === id))) throw new UserFault({ code: 'UNKNOWN_REFERENCE', path: ['fields', 'inviteeIds'] });
    await db.run(`DELETE FROM calendar_invitee WHERE event_id = $1 AND NOT employee_id = ANY ($2)`, [eventId, others]);
    const added = others.filter((id) => !now.includes(id));
    await db.run(`INSERT INTO calendar_invitee (event_id, employee_id) SELECT $1, unnest($2::uuid[])`, [eventId, added]);
    tell(db, { kind: 'INVITED', eventId, to: added, from: viewer.employeeId });
    tell(db, { kind: 'NO_LONGER', eventId, to: now.filter((id) => !others.includes(id)) });
  }

  private async assertSameInvitees(db: Db, seriesId: string, wanted: readonly string[]): Promise<void> {
    const now = (await inviteesOf(db, [seriesId])).map((i) => i.employeeId);
    if (now.length !== wanted.length || !now.every((id) => wanted.includes(id))) throw new UserFault({ code: 'SERIES_INVITEES', path: ['fields', 'inviteeIds'] });
  }
}

const pathOf: Readonly<Record<EditProblem, readonly string[]>> = { NO_SUCH_OCCURRENCE: ['key'], RULE_EMPTY: ['fields', 'rule'], RULE_INVALID: ['fields', 'rule'], RULE_TOO_FREQUENT: ['fields', 'rule'], RULE_TOO_MANY: ['fields', 'rule'], RULE_UNSUPPORTED: ['fields', 'rule'] };

/** What was made, or the refusal as a fault of its field. */
function made<T>(edited: Edited<T>): T {
  if (edited.problem !== null) throw new UserFault({ code: edited.problem, path: pathOf[edited.problem] });
  return edited;
}
