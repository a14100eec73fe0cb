import DataLoader from 'dataloader';
import type { Actor } from '@yingzao/domain/permissions';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Database } from '../../platform/database';
import { eventsById, inviteesOf } from './calendar.repository';
import type { CalendarEventRow, CalendarInviteeRow } from './calendar.entity';

/** Per-request loaders of the schedule; events of others and unknown ids answer null alike. */
export function calendarLoaders(database: Database, viewer: Actor | null) {
  return {
    calendarEventById: new DataLoader<string, CalendarEventRow | null>(async (ids) => oneToOne(ids, await database.read(viewer, (db) => eventsById(db, ids)), (e) => e.id)),
    /** By the id of the series: changed occurrences have the invitations of theirs. */
    inviteesByEventId: new DataLoader<string, CalendarInviteeRow[]>(async (ids) => oneToMany(ids, await database.read(viewer, (db) => inviteesOf(db, ids)), (i) => i.eventId)),
  };
}
