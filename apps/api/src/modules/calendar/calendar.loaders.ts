import DataLoader from 'dataloader';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import { eventsById, inviteesOf } from './calendar.repository';
import type { CalendarEventRow, CalendarInviteeRow } from './calendar.entity';

/** Per-request loaders of the schedule; events of others and unknown ids answer null alike. */
export function calendarLoaders(reads: Reads) {
  return {
    calendarEventById: new DataLoader<string, CalendarEventRow | null>(async (ids) => oneToOne(ids, await reads((db) => eventsById(db, ids)), (e) => e.id)),
    /** By the id of the series: changed occurrences have the invitations of theirs. */
    inviteesByEventId: new DataLoader<string, CalendarInviteeRow[]>(async (ids) => oneToMany(ids, await reads((db) => inviteesOf(db, ids)), (i) => i.eventId)),
  };
}
