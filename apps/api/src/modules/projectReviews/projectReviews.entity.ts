import { EntitySchema } from 'typeorm';
import type { LossReason } from '@yingzao/domain/catalogues';

/** The review of one outcome of a project; `decidedAt` is the project's `statusChangedAt` of then. Money in fen as text. */
export interface ProjectReviewRow {
  id: string;
  projectId: string;
  outcome: 'WON' | 'LOST';
  decidedAt: Date;
  reason: LossReason | null;
  competitorId: string | null;
  ourFeeFen: string | null;
  theirFeeFen: string | null;
  lessons: string | null;
  version: number;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
  updatedBy: string | null;
}

const text = { type: 'text', nullable: true } as const;
const uuid = { type: 'uuid', nullable: true } as const;
const fen = { type: 'bigint', nullable: true } as const;
const moment = { type: 'timestamptz', precision: 3, default: () => 'now()' } as const;

export const ProjectReviewEntity = new EntitySchema<ProjectReviewRow>({
  name: 'project_review',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    projectId: { type: 'uuid' },
    outcome: { type: 'text' },
    decidedAt: { type: 'timestamptz', precision: 3 },
    reason: text,
    competitorId: uuid,
    ourFeeFen: fen,
    theirFeeFen: fen,
    lessons: text,
    version: { type: 'integer', default: 1 },
    createdAt: moment,
    createdBy: uuid,
    updatedAt: moment,
    updatedBy: uuid,
  },
});

export const projectReviewEntities = [ProjectReviewEntity];
