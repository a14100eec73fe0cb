import { EntitySchema } from 'typeorm';
import type { CityTier, ContactRole, LeadSource, Positioning, ProductLine, ProjectStatus, Region, ServiceContent, TrackingStage } from '@yingzao/domain/catalogues';

/** A tracked project. Areas in m2 and FAR as exact decimals with two places; dates as ISO days. */
export interface ProjectRow {
  id: string;
  number: string;
  departmentId: string;
  name: string;
  clientId: string;
  projectCompany: string | null;
  status: ProjectStatus;
  trackingStage: TrackingStage | null;
  cityCode: string | null;
  city: string | null;
  provinceCode: string | null;
  district: string | null;
  districtCode: string | null;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  region: Region;
  cityTier: CityTier;
  cityTierYear: number;
  cityTierReason: string | null;
  landAreaM2: string | null;
  gfaM2: string | null;
  far: string | null;
  serviceContents: ServiceContent[];
  designScope: string | null;
  positioning: Positioning | null;
  productLine: ProductLine | null;
  source: LeadSource | null;
  sourcePerson: string | null;
  marketTrackerId: string | null;
  designTrackerId: string | null;
  contactNote: string | null;
  contractNote: string | null;
  remark: string | null;
  registeredOn: string | null;
  nextStep: string | null;
  nextStepOn: string | null;
  expectedSignOn: string | null;
  statusChangedAt: Date;
  /** Since when the stage stands; kept by the database. */
  stageChangedAt: Date;
  /** Day of the latest touch; kept by the database. */
  lastTouchOn: string | null;
  version: number;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
  updatedBy: string | null;
  deletedAt: Date | null;
}

const text = { type: 'text', nullable: true } as const;
const uuid = { type: 'uuid', nullable: true } as const;
const area = { type: 'numeric', precision: 14, scale: 2, nullable: true } as const;
const moment = { type: 'timestamptz', precision: 3, default: () => 'now()' } as const;

export const ProjectEntity = new EntitySchema<ProjectRow>({
  name: 'project',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    number: { type: 'text' },
    departmentId: { type: 'uuid' },
    name: { type: 'text' },
    clientId: { type: 'uuid' },
    projectCompany: text,
    status: { type: 'text' },
    trackingStage: text,
    cityCode: text,
    city: text,
    provinceCode: text,
    district: text,
    districtCode: text,
    address: text,
    latitude: { type: 'double precision', nullable: true },
    longitude: { type: 'double precision', nullable: true },
    region: { type: 'text' },
    cityTier: { type: 'text' },
    cityTierYear: { type: 'integer' },
    cityTierReason: text,
    landAreaM2: area,
    gfaM2: area,
    far: { type: 'numeric', precision: 5, scale: 2, nullable: true },
    serviceContents: { type: 'text', array: true, default: '{}' },
    designScope: text,
    positioning: text,
    productLine: text,
    source: text,
    sourcePerson: text,
    marketTrackerId: uuid,
    designTrackerId: uuid,
    contactNote: text,
    contractNote: text,
    remark: text,
    registeredOn: { type: 'date', nullable: true },
    nextStep: text,
    nextStepOn: { type: 'date', nullable: true },
    expectedSignOn: { type: 'date', nullable: true },
    statusChangedAt: moment,
    stageChangedAt: moment,
    lastTouchOn: { type: 'date', nullable: true },
    version: { type: 'integer', default: 1 },
    createdAt: moment,
    createdBy: uuid,
    updatedAt: moment,
    updatedBy: uuid,
    deletedAt: { type: 'timestamptz', precision: 3, nullable: true },
  },
});

export interface ProjectMemberRow {
  projectId: string;
  employeeId: string;
  origin: 'DESIGNATED' | 'MARKET_TRACKER' | 'DESIGN_TRACKER';
  designatedAt: Date;
  designatedBy: string | null;
}
export const ProjectMemberEntity = new EntitySchema<ProjectMemberRow>({
  name: 'project_member',
  columns: { projectId: { type: 'uuid', primary: true }, employeeId: { type: 'uuid', primary: true }, origin: { type: 'text', primary: true }, designatedAt: moment, designatedBy: uuid },
});

export interface WorkLogRow {
  id: string;
  projectId: string;
  doneOn: string | null;
  text: string;
  authorId: string | null;
  createdAt: Date;
}
export const WorkLogEntity = new EntitySchema<WorkLogRow>({
  name: 'work_log',
  columns: { id: { type: 'uuid', primary: true, default: () => 'uuidv7()' }, projectId: { type: 'uuid' }, doneOn: { type: 'date', nullable: true }, text: { type: 'text' }, authorId: uuid, createdAt: moment },
});

export interface WorkPlanRow {
  id: string;
  projectId: string;
  dueOn: string | null;
  text: string;
  ownerId: string | null;
  createdBy: string | null;
  createdAt: Date;
  doneAt: Date | null;
  doneBy: string | null;
}
export const WorkPlanEntity = new EntitySchema<WorkPlanRow>({
  name: 'work_plan',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    projectId: { type: 'uuid' },
    dueOn: { type: 'date', nullable: true },
    text: { type: 'text' },
    ownerId: uuid,
    createdBy: uuid,
    createdAt: moment,
    doneAt: { type: 'timestamptz', precision: 3, nullable: true },
    doneBy: uuid,
  },
});

export interface StatusEventRow {
  id: string;
  projectId: string;
  fromStatus: ProjectStatus | null;
  toStatus: ProjectStatus;
  reason: string | null;
  at: Date;
  byId: string | null;
}
export const StatusEventEntity = new EntitySchema<StatusEventRow>({
  name: 'project_status_event',
  columns: { id: { type: 'uuid', primary: true, default: () => 'uuidv7()' }, projectId: { type: 'uuid' }, fromStatus: text, toStatus: { type: 'text' }, reason: text, at: moment, byId: uuid },
});

/** Written by the database at each change of the stage. */
export interface StageEventRow {
  id: string;
  projectId: string;
  fromStage: TrackingStage | null;
  toStage: TrackingStage | null;
  at: Date;
  byId: string | null;
}
export const StageEventEntity = new EntitySchema<StageEventRow>({
  name: 'project_stage_event',
  columns: { id: { type: 'uuid', primary: true, default: () => 'uuidv7()' }, projectId: { type: 'uuid' }, fromStage: text, toStage: text, at: moment, byId: uuid },
});

export interface ProjectChangeRow {
  id: string;
  projectId: string;
  kind: string;
  fields: string[];
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  at: Date;
  byId: string | null;
}
export const ProjectChangeEntity = new EntitySchema<ProjectChangeRow>({
  name: 'project_change',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    projectId: { type: 'uuid' },
    kind: { type: 'text' },
    fields: { type: 'text', array: true, default: '{}' },
    before: { type: 'jsonb', nullable: true },
    after: { type: 'jsonb', nullable: true },
    at: moment,
    byId: uuid,
  },
});

export interface ProjectContactRow {
  projectId: string;
  contactId: string;
  role: ContactRole | null;
  createdAt: Date;
}
export const ProjectContactEntity = new EntitySchema<ProjectContactRow>({
  name: 'project_contact',
  columns: { projectId: { type: 'uuid', primary: true }, contactId: { type: 'uuid', primary: true }, role: text, createdAt: moment },
});

export interface ProgressNoteRow {
  id: string;
  projectId: string;
  text: string;
  authorId: string;
  createdAt: Date;
}
export const ProgressNoteEntity = new EntitySchema<ProgressNoteRow>({
  name: 'progress_note',
  columns: { id: { type: 'uuid', primary: true, default: () => 'uuidv7()' }, projectId: { type: 'uuid' }, text: { type: 'text' }, authorId: { type: 'uuid' }, createdAt: moment },
});

export const projectEntities = [ProjectEntity, ProjectMemberEntity, WorkLogEntity, WorkPlanEntity, StatusEventEntity, StageEventEntity, ProjectChangeEntity, ProjectContactEntity, ProgressNoteEntity];
