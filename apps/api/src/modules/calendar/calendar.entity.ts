import { EntitySchema } from 'typeorm';

export type Answer = 'WAITING' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED';

/** An event, a series, or one changed occurrence of a series. Moments in ms precision, days as ISO dates. */
export interface CalendarEventRow {
  id: string;
  ownerId: string;
  uid: string;
  seriesId: string | null;
  occurrenceKey: string | null;
  title: string;
  place: string | null;
  notes: string | null;
  allDay: boolean;
  startsAt: Date | null;
  endsAt: Date | null;
  startsOn: string | null;
  endsOn: string | null;
  timeZone: string;
  rule: string | null;
  lastStart: string | null;
  excluded: string[];
  added: string[];
  spanFrom: Date;
  spanTo: Date | null;
  reminders: number[];
  remindAt: Date | null;
  showsBusy: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const text = { type: 'text', nullable: true } as const;
const moment = { type: 'timestamptz', precision: 3, default: () => 'now()' } as const;
const maybeMoment = { type: 'timestamptz', precision: 3, nullable: true } as const;

export const CalendarEventEntity = new EntitySchema<CalendarEventRow>({
  name: 'calendar_event',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    ownerId: { type: 'uuid' },
    uid: { type: 'text' },
    seriesId: { type: 'uuid', nullable: true },
    occurrenceKey: text,
    title: { type: 'text' },
    place: text,
    notes: text,
    allDay: { type: 'boolean' },
    startsAt: maybeMoment,
    endsAt: maybeMoment,
    startsOn: { type: 'date', nullable: true },
    endsOn: { type: 'date', nullable: true },
    timeZone: { type: 'text' },
    rule: text,
    lastStart: text,
    excluded: { type: 'text', array: true, default: '{}' },
    added: { type: 'text', array: true, default: '{}' },
    spanFrom: { type: 'timestamptz', precision: 3 },
    spanTo: maybeMoment,
    reminders: { type: 'integer', array: true, default: '{}' },
    remindAt: maybeMoment,
    showsBusy: { type: 'boolean', default: true },
    version: { type: 'integer', default: 1 },
    createdAt: moment,
    updatedAt: moment,
  },
});

export interface CalendarInviteeRow {
  eventId: string;
  employeeId: string;
  answer: Answer;
  answeredAt: Date | null;
}
export const CalendarInviteeEntity = new EntitySchema<CalendarInviteeRow>({
  name: 'calendar_invitee',
  columns: { eventId: { type: 'uuid', primary: true }, employeeId: { type: 'uuid', primary: true }, answer: { type: 'text', default: 'WAITING' }, answeredAt: maybeMoment },
});

export interface CalendarFeedRow {
  employeeId: string;
  tokenHash: Buffer;
  createdAt: Date;
  lastReadAt: Date | null;
}
export const CalendarFeedEntity = new EntitySchema<CalendarFeedRow>({
  name: 'calendar_feed',
  columns: { employeeId: { type: 'uuid', primary: true }, tokenHash: { type: 'bytea' }, createdAt: moment, lastReadAt: maybeMoment },
});

/** What a change found: events and invitations of the series it touched, as JSON of their tables. */
export interface Snapshot {
  readonly events: readonly Record<string, unknown>[];
  readonly invitees: readonly Record<string, unknown>[];
}
export interface CalendarChangeRow {
  id: string;
  employeeId: string;
  kind: 'CREATE' | 'UPDATE' | 'DELETE' | 'IMPORT';
  before: Snapshot;
  after: Record<string, number>;
  undoneAt: Date | null;
  at: Date;
}
export const CalendarChangeEntity = new EntitySchema<CalendarChangeRow>({
  name: 'calendar_change',
  columns: { id: { type: 'uuid', primary: true, default: () => 'uuidv7()' }, employeeId: { type: 'uuid' }, kind: { type: 'text' }, before: { type: 'jsonb' }, after: { type: 'jsonb' }, undoneAt: maybeMoment, at: moment },
});

export const calendarEntities = [CalendarEventEntity, CalendarInviteeEntity, CalendarFeedEntity, CalendarChangeEntity];
