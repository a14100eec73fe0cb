import { EntitySchema } from 'typeorm';
import type { CadenceWindow } from '@yingzao/domain/cadence';
import type { CadenceAnchor, CadenceEventKind, CadenceTaskState, Contactability, EscalationLevel, TaskOutcome } from '@yingzao/domain/catalogues';

export interface CadenceTemplateRow {
  anchor: CadenceAnchor;
  windows: CadenceWindow[];
  /** Clients with whom follow-up begins; null: all. */
  segmentId: string | null;
  version: number;
  updatedAt: Date;
  updatedBy: string | null;
}
/** Days are ISO days; windows are days relative to the anchor. */
export interface CadenceTaskRow {
  id: string;
  projectId: string;
  anchor: CadenceAnchor;
  subjectId: string;
  anchorOn: string;
  windowFrom: number;
  windowTo: number;
  opensOn: string;
  closesOn: string;
  ownerId: string | null;
  level: EscalationLevel;
  state: CadenceTaskState;
  contactability: Contactability | null;
  outcome: TaskOutcome | null;
  reason: string | null;
  closedAt: Date | null;
  closedBy: string | null;
  version: number;
  createdAt: Date;
}
export interface CadenceEventRow {
  id: string;
  taskId: string;
  kind: CadenceEventKind;
  level: EscalationLevel | null;
  fromId: string | null;
  toId: string | null;
  fromDay: string | null;
  toDay: string | null;
  byId: string | null;
  at: Date;
}
export interface ProjectAnchorRow {
  readonly projectId: string;
  readonly anchor: CadenceAnchor;
  readonly day: string;
}

const id = { type: 'uuid', primary: true, default: () => 'uuidv7()' } as const;
const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const date = { type: 'date' } as const;
const integer = { type: 'integer' } as const;
const now = { type: 'timestamptz', precision: 3, default: () => 'now()' } as const;
const or = <T extends object>(column: T): T & { nullable: true } => ({ ...column, nullable: true });

export const CadenceTemplateEntity = new EntitySchema<CadenceTemplateRow>({ name: 'cadence_template', columns: { anchor: { type: 'text', primary: true }, windows: { type: 'jsonb' }, segmentId: or(uuid), version: { type: 'integer', default: 1 }, updatedAt: now, updatedBy: or(uuid) } });
export const CadenceTaskEntity = new EntitySchema<CadenceTaskRow>({
  name: 'cadence_task',
  columns: {
    id, projectId: uuid, anchor: text, subjectId: uuid, anchorOn: date, windowFrom: integer, windowTo: integer, opensOn: date, closesOn: date, ownerId: or(uuid), level: { type: 'text', default: 'OWNER' }, state: { type: 'text', default: 'OPEN' },
    contactability: or(text), outcome: or(text), reason: or(text), closedAt: { type: 'timestamptz', precision: 3, nullable: true }, closedBy: or(uuid), version: { type: 'integer', default: 1 }, createdAt: now,
  },
});
export const CadenceEventEntity = new EntitySchema<CadenceEventRow>({
  name: 'cadence_event',
  columns: { id, taskId: uuid, kind: text, level: or(text), fromId: or(uuid), toId: or(uuid), fromDay: or(date), toDay: or(date), byId: or(uuid), at: now },
});

export const cadenceEntities = [CadenceTemplateEntity, CadenceTaskEntity, CadenceEventEntity];
