import { EntitySchema } from 'typeorm';
import type { CostKind, DevChannel, DevelopmentCostStatus, DevelopmentStatus } from '@yingzao/domain/catalogues';

export interface ActivityRow {
  id: string;
  channel: DevChannel;
  title: string;
  ownerId: string;
  /** ISO days. */
  startsOn: string;
  endsOn: string | null;
  plan: string | null;
  status: DevelopmentStatus;
  /** With its day exactly while the activity is open. */
  nextStep: string | null;
  nextStepOn: string | null;
  closedReason: string | null;
  closedAt: Date | null;
  closedBy: string | null;
  version: number;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
  updatedBy: string | null;
}

/** One client, project or contract that an activity led to. */
export interface ResultRow {
  id: string;
  activityId: string;
  clientId: string | null;
  projectId: string | null;
  contractId: string | null;
  createdAt: Date;
  createdBy: string | null;
}

export interface LinkRow {
  id: string;
  activityId: string;
  title: string;
  /** http or https. */
  url: string;
}

export interface DevelopmentLogRow {
  id: string;
  activityId: string;
  doneOn: string;
  /** The next step that was finished with it. */
  step: string | null;
  text: string;
  authorId: string | null;
  createdAt: Date;
}

export interface CostRow {
  id: string;
  clientId: string;
  activityId: string | null;
  channel: DevChannel;
  costKind: CostKind;
  /** ISO day. */
  spentOn: string;
  /** Whole fen; negative where it takes another entry back. */
  amountFen: string;
  note: string | null;
  reversesId: string | null;
  status: DevelopmentCostStatus;
  submittedBy: string;
  submittedAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  decisionNote: string | null;
}

const id = { type: 'uuid', primary: true, default: () => 'uuidv7()' } as const;
const uuid = { type: 'uuid' } as const;
const uuidOrNull = { type: 'uuid', nullable: true } as const;
const text = { type: 'text' } as const;
const textOrNull = { type: 'text', nullable: true } as const;
const momentOrNull = { type: 'timestamptz', precision: 3, nullable: true } as const;
const now = { type: 'timestamptz', precision: 3, default: () => 'now()' } as const;

export const ActivityEntity = new EntitySchema<ActivityRow>({
  name: 'development_activity',
  columns: {
    id, channel: text, title: text, ownerId: uuid,
    startsOn: { type: 'date' },
    endsOn: { type: 'date', nullable: true },
    plan: textOrNull, status: text, nextStep: textOrNull,
    nextStepOn: { type: 'date', nullable: true },
    closedReason: textOrNull, closedAt: momentOrNull, closedBy: uuidOrNull,
    version: { type: 'integer', default: 1 },
    createdAt: now, createdBy: uuidOrNull, updatedAt: now, updatedBy: uuidOrNull,
  },
});

export const ResultEntity = new EntitySchema<ResultRow>({
  name: 'development_result',
  columns: { id, activityId: uuid, clientId: uuidOrNull, projectId: uuidOrNull, contractId: uuidOrNull, createdAt: now, createdBy: uuidOrNull },
});

export const LinkEntity = new EntitySchema<LinkRow>({ name: 'development_link', columns: { id, activityId: uuid, title: text, url: text } });

export const DevelopmentLogEntity = new EntitySchema<DevelopmentLogRow>({
  name: 'development_log',
  columns: { id, activityId: uuid, doneOn: { type: 'date' }, step: textOrNull, text, authorId: uuidOrNull, createdAt: now },
});

export const CostEntity = new EntitySchema<CostRow>({
  name: 'development_cost',
  columns: {
    id, clientId: uuid, activityId: uuidOrNull, channel: text, costKind: text,
    spentOn: { type: 'date' },
    amountFen: { type: 'bigint' },
    note: textOrNull, reversesId: uuidOrNull, status: text, submittedBy: uuid, submittedAt: now, decidedBy: uuidOrNull, decidedAt: momentOrNull, decisionNote: textOrNull,
  },
});

export const developmentEntities = [ActivityEntity, ResultEntity, LinkEntity, DevelopmentLogEntity, CostEntity];
