import { EntitySchema } from 'typeorm';
import type { DesignCostKind, DesignMemberRole, DesignProjectType, DesignServiceParty, DesignStage, ProductLine, ServiceContent } from '@yingzao/domain/catalogues';

/** A design project. Area in m2 as an exact decimal, days as ISO dates. */
export interface DesignProjectRow {
  id: string;
  number: string;
  projectId: string;
  name: string;
  clientName: string;
  projectCompany: string | null;
  city: string | null;
  projectType: DesignProjectType;
  productLine: ProductLine | null;
  designScope: string | null;
  gfaM2: string | null;
  note: string | null;
  plannedFrom: string | null;
  plannedTo: string | null;
  actualFrom: string | null;
  actualTo: string | null;
  version: number;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
  updatedBy: string | null;
}
export interface DesignPhaseRow {
  id: string;
  designProjectId: string;
  stage: DesignStage;
  plannedFrom: string | null;
  plannedTo: string | null;
  actualFrom: string | null;
  actualTo: string | null;
  done: boolean;
}
export interface DesignMemberRow {
  id: string;
  designProjectId: string;
  employeeId: string;
  memberRole: DesignMemberRole;
  since: string;
  until: string | null;
}
/** Amounts in fen. */
export interface DesignCostLineRow {
  id: string;
  designProjectId: string;
  costKind: DesignCostKind;
  plannedFen: string | null;
  actualFen: string | null;
  note: string | null;
}
export interface DesignServiceRow {
  id: string;
  designProjectId: string;
  service: ServiceContent;
  party: DesignServiceParty;
  firm: string | null;
}
export interface ManHourRow {
  id: string;
  designProjectId: string;
  employeeId: string;
  day: string;
  stage: DesignStage | null;
  minutes: number;
  note: string | null;
  updatedAt: Date;
}
export interface DesignReceiptRow {
  id: string;
  designProjectId: string;
  receivedOn: string;
  amountFen: string;
  note: string | null;
  reversesId: string | null;
  recordedBy: string;
  recordedAt: Date;
}

const id = { type: 'uuid', primary: true, default: () => 'uuidv7()' } as const;
const parent = { type: 'uuid' } as const;
const code = { type: 'text' } as const;
const text = { type: 'text', nullable: true } as const;
const uuid = { type: 'uuid', nullable: true } as const;
const day = { type: 'date', nullable: true } as const;
const fen = { type: 'bigint', nullable: true } as const;
const moment = { type: 'timestamptz', precision: 3, default: () => 'now()' } as const;

export const DesignProjectEntity = new EntitySchema<DesignProjectRow>({
  name: 'design_project',
  columns: {
    id, number: code, projectId: parent, name: code, clientName: code, projectCompany: text, city: text, projectType: code, productLine: text, designScope: text,
    gfaM2: { type: 'numeric', precision: 14, scale: 2, nullable: true }, note: text, plannedFrom: day, plannedTo: day, actualFrom: day, actualTo: day,
    version: { type: 'integer', default: 1 }, createdAt: moment, createdBy: uuid, updatedAt: moment, updatedBy: uuid,
  },
});
export const DesignPhaseEntity = new EntitySchema<DesignPhaseRow>({
  name: 'design_phase',
  columns: { id, designProjectId: parent, stage: code, plannedFrom: day, plannedTo: day, actualFrom: day, actualTo: day, done: { type: 'boolean', default: false } },
});
export const DesignMemberEntity = new EntitySchema<DesignMemberRow>({
  name: 'design_member',
  columns: { id, designProjectId: parent, employeeId: parent, memberRole: code, since: { type: 'date' }, until: day },
});
export const DesignCostLineEntity = new EntitySchema<DesignCostLineRow>({ name: 'design_cost_line', columns: { id, designProjectId: parent, costKind: code, plannedFen: fen, actualFen: fen, note: text } });
export const DesignServiceEntity = new EntitySchema<DesignServiceRow>({ name: 'design_service', columns: { id, designProjectId: parent, service: code, party: { type: 'text', default: 'OWN' }, firm: text } });
export const ManHourEntity = new EntitySchema<ManHourRow>({
  name: 'man_hour',
  columns: { id, designProjectId: parent, employeeId: parent, day: { type: 'date' }, stage: text, minutes: { type: 'integer' }, note: text, updatedAt: moment },
});
export const designProjectEntities = [DesignProjectEntity, DesignPhaseEntity, DesignMemberEntity, DesignCostLineEntity, DesignServiceEntity, ManHourEntity];
