import { EntitySchema } from 'typeorm';
import type { HandoverItemState, HandoverKind, HandoverState, TrackerOffice } from '@yingzao/domain/catalogues';

export interface HandoverRow {
  id: string;
  leaverId: string;
  reason: string;
  state: HandoverState;
  openedBy: string;
  openedAt: Date;
  finishedAt: Date | null;
  version: number;
}
export interface HandoverItemRow {
  id: string;
  handoverId: string;
  kind: HandoverKind;
  subjectId: string;
  /** As it was on the list; empty for events. */
  title: string;
  detail: string | null;
  /** ISO day. */
  dueOn: string | null;
  receiverId: string | null;
  state: HandoverItemState;
  /** When it came onto the list or was last offered. */
  offeredAt: Date;
  answeredAt: Date | null;
  declinedBy: string | null;
  note: string | null;
}
export interface HandoverSignatureRow {
  id: string;
  handoverId: string;
  employeeId: string;
  signedBy: string;
  signedAt: Date;
  reason: string | null;
}
export interface TrackerPeriodRow {
  id: string;
  projectId: string;
  office: TrackerOffice;
  employeeId: string;
  since: Date;
  until: Date | null;
  createdAt: Date;
}

const id = { type: 'uuid', primary: true, default: () => 'uuidv7()' } as const;
const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const moment = { type: 'timestamptz', precision: 3 } as const;
const now = { ...moment, default: () => 'now()' } as const;
const or = <T extends object>(column: T): T & { nullable: true } => ({ ...column, nullable: true });

export const HandoverEntity = new EntitySchema<HandoverRow>({
  name: 'handover',
  columns: { id, leaverId: uuid, reason: text, state: { type: 'text', default: 'OPEN' }, openedBy: uuid, openedAt: now, finishedAt: or(moment), version: { type: 'integer', default: 1 } },
});
export const HandoverItemEntity = new EntitySchema<HandoverItemRow>({
  name: 'handover_item',
  columns: {
    id, handoverId: uuid, kind: text, subjectId: uuid, title: text, detail: or(text),
    dueOn: { type: 'date', nullable: true },
    receiverId: or(uuid), state: { type: 'text', default: 'UNASSIGNED' }, offeredAt: now, answeredAt: or(moment), declinedBy: or(uuid), note: or(text),
  },
});
export const HandoverSignatureEntity = new EntitySchema<HandoverSignatureRow>({ name: 'handover_signature', columns: { id, handoverId: uuid, employeeId: uuid, signedBy: uuid, signedAt: now, reason: or(text) } });
export const TrackerPeriodEntity = new EntitySchema<TrackerPeriodRow>({ name: 'project_tracker_period', columns: { id, projectId: uuid, office: text, employeeId: uuid, since: moment, until: or(moment), createdAt: now } });

export const handoverEntities = [HandoverEntity, HandoverItemEntity, HandoverSignatureEntity, TrackerPeriodEntity];
