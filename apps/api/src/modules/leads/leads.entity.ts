import { EntitySchema } from 'typeorm';
import type { LeadLikeness, LeadSource, LeadState, LeadUrgency } from '@yingzao/domain/catalogues';

export interface LeadReportRow {
  id: string;
  reporterId: string;
  name: string;
  clientName: string | null;
  city: string | null;
  cityCode: string | null;
  source: LeadSource;
  known: string | null;
  urgency: LeadUrgency;
  reportedAt: Date;
  dueAt: Date;
  respondedAt: Date | null;
  verifierId: string | null;
  state: LeadState;
  decidedAt: Date | null;
  decidedBy: string | null;
  reason: string | null;
  projectId: string | null;
  knownDepartmentId: string | null;
  version: number;
}

const text = { type: 'text', nullable: true } as const;
const uuid = { type: 'uuid', nullable: true } as const;
const moment = { type: 'timestamptz', precision: 3 } as const;

export const LeadReportEntity = new EntitySchema<LeadReportRow>({
  name: 'lead_report',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    reporterId: { type: 'uuid' },
    name: { type: 'text' },
    clientName: text,
    city: text,
    cityCode: text,
    source: { type: 'text' },
    known: text,
    urgency: { type: 'text' },
    reportedAt: { ...moment, default: () => 'now()' },
    dueAt: moment,
    respondedAt: { ...moment, nullable: true },
    verifierId: uuid,
    state: { type: 'text', default: 'NEW' },
    decidedAt: { ...moment, nullable: true },
    decidedBy: uuid,
    reason: text,
    projectId: uuid,
    knownDepartmentId: uuid,
    version: { type: 'integer', default: 1 },
  },
});

/** A photo without its bytes. */
export interface LeadPhotoRow {
  readonly id: string;
  readonly leadId: string;
}

/** Something that may be the same as a report. */
export interface LeadMatchRow {
  readonly kind: 'PROJECT' | 'PARCEL' | 'LEAD';
  readonly id: string;
  readonly reason: LeadLikeness;
  readonly title: string;
  readonly subtitle: string | null;
}

export const leadEntities = [LeadReportEntity];
