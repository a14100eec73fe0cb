import { EntitySchema } from 'typeorm';
import type { ClientGrade, ClientLevel, ClientType, Influence } from '@yingzao/domain/catalogues';

/** A legal party: developer, government body, institution or another owner. */
export interface ClientRow {
  id: string;
  number: string | null;
  name: string;
  shortName: string | null;
  groupId: string | null;
  /** The client that it stands below. */
  parentId: string | null;
  level: ClientLevel | null;
  clientType: ClientType;
  headquartersCityCode: string | null;
  /** Short name of the city, or the city abroad as typed. */
  headquartersCity: string | null;
  profile: string | null;
  /** Codes of the product line catalogue, and lines of the client's own in its words. */
  productLines: string[];
  grade: ClientGrade | null;
  keeperId: string | null;
  remark: string | null;
  /** Other names and numbers by which it is known and found. */
  aliases: string[];
  /** Set on a deleted one that turned out to be another. */
  mergedIntoId: string | null;
  version: number;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
  updatedBy: string | null;
  deletedAt: Date | null;
}

const id = { type: 'uuid', primary: true, default: () => 'uuidv7()' } as const;
const text = { type: 'text', nullable: true } as const;
const uuid = { type: 'uuid', nullable: true } as const;
const date = { type: 'date', nullable: true } as const;
const moment = { type: 'timestamptz', precision: 3, default: () => 'now()' } as const;

export const ClientEntity = new EntitySchema<ClientRow>({
  name: 'client',
  columns: {
    id,
    number: text,
    name: { type: 'text' },
    shortName: text,
    groupId: uuid,
    parentId: uuid,
    level: text,
    clientType: { type: 'text' },
    headquartersCityCode: text,
    headquartersCity: text,
    profile: text,
    productLines: { type: 'text', array: true, default: '{}' },
    grade: text,
    keeperId: uuid,
    remark: text,
    aliases: { type: 'text', array: true, default: '{}' },
    mergedIntoId: uuid,
    version: { type: 'integer', default: 1 },
    createdAt: moment,
    createdBy: uuid,
    updatedAt: moment,
    updatedBy: uuid,
    deletedAt: { type: 'timestamptz', precision: 3, nullable: true },
  },
});

export interface ClientGroupRow {
  id: string;
  name: string;
}
export const ClientGroupEntity = new EntitySchema<ClientGroupRow>({ name: 'client_group', columns: { id, name: { type: 'text' } } });

/** What the client has built; areas in m2 as exact decimals. */
export interface DevelopedProjectRow {
  id: string;
  clientId: string;
  name: string;
  city: string | null;
  gfaM2: string | null;
  year: number | null;
  designer: string | null;
  createdAt: Date;
}
export const DevelopedProjectEntity = new EntitySchema<DevelopedProjectRow>({
  name: 'developed_project',
  columns: { id, clientId: { type: 'uuid' }, name: { type: 'text' }, city: text, gfaM2: { type: 'numeric', precision: 14, scale: 2, nullable: true }, year: { type: 'integer', nullable: true }, designer: text, createdAt: moment },
});

export interface PartnerFirmRow {
  id: string;
  name: string;
}
export const PartnerFirmEntity = new EntitySchema<PartnerFirmRow>({ name: 'partner_design_firm', columns: { id, name: { type: 'text' } } });

/** A person, whoever they work for. */
export interface ContactRow {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  /** `YYYY-MM-DD` or `--MM-DD`. */
  birthday: string | null;
  remark: string | null;
  createdAt: Date;
}
export const ContactEntity = new EntitySchema<ContactRow>({
  name: 'contact',
  columns: { id, name: { type: 'text' }, phone: text, email: text, birthday: text, remark: text, createdAt: moment },
});

/** A person's time at one client; the present one has no end. */
export interface EmploymentRow {
  id: string;
  contactId: string;
  clientId: string;
  department: string | null;
  title: string | null;
  influence: Influence | null;
  startedOn: string | null;
  endedOn: string | null;
  createdAt: Date;
}
export const EmploymentEntity = new EntitySchema<EmploymentRow>({
  name: 'employment',
  columns: { id, contactId: { type: 'uuid' }, clientId: { type: 'uuid' }, department: text, title: text, influence: text, startedOn: date, endedOn: date, createdAt: moment },
});

/** What a merge did: all that is needed to undo it. Columns and tables by their SQL names. */
export interface ClientMergeRow {
  id: string;
  survivorId: string;
  mergedId: string;
  survivorName: string;
  mergedName: string;
  mergedNumber: string | null;
  filled: Record<string, unknown>;
  addedAliases: string[];
  moved: Record<string, string[]>;
  setAside: Record<string, unknown[]>;
  at: Date;
  byId: string;
  undoneAt: Date | null;
  undoneBy: string | null;
}
export const ClientMergeEntity = new EntitySchema<ClientMergeRow>({
  name: 'client_merge',
  columns: {
    id, survivorId: { type: 'uuid' }, mergedId: { type: 'uuid' }, survivorName: { type: 'text' }, mergedName: { type: 'text' }, mergedNumber: text,
    filled: { type: 'jsonb' }, addedAliases: { type: 'text', array: true }, moved: { type: 'jsonb' }, setAside: { type: 'jsonb' },
    at: moment, byId: { type: 'uuid' }, undoneAt: { type: 'timestamptz', precision: 3, nullable: true }, undoneBy: uuid,
  },
});

export const clientEntities = [ClientMergeEntity, ClientEntity, ClientGroupEntity, DevelopedProjectEntity, PartnerFirmEntity, ContactEntity, EmploymentEntity];
