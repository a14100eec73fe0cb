import { EntitySchema } from 'typeorm';
import type { ContractPartyRole, ContractStatus, ContractType, DesignStage, FeeDueRule, FeeNodeKind, FeeNodeMark } from '@yingzao/domain/catalogues';

export interface ContractRow {
  id: string;
  /** `HT-2026-0001`, assigned by the server. */
  number: string;
  projectId: string;
  name: string;
  contractType: ContractType;
  status: ContractStatus;
  amountFen: string;
  /** ISO date. */
  signedOn: string | null;
  /** The signed copy; null before signing, and where it was signed before copies were kept. */
  signedFileVersionId: string | null;
  terms: string | null;
  /** The version of a quote that it came of. */
  quoteRevisionId: string | null;
  /** The contract it stands under. */
  parentId: string | null;
  /** Days it is watched for; ISO dates, no terms. */
  validUntil: string | null;
  filingDueOn: string | null;
  filedOn: string | null;
  guaranteeUntil: string | null;
  guaranteeReleasedOn: string | null;
  /** Of a fee by area, both or neither: yuan a m2, and the floor area in m2 that the amount was made for. */
  areaRate: string | null;
  areaBasisM2: string | null;
  /** Notes: no terms, so they may change in approval. */
  archiveNumber: string | null;
  /** ISO date. */
  expectedSigningOn: string | null;
  remark: string | null;
  version: number;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
}
/** A contract with the names of its project and client: as they are for those who see the project, as submitted for everybody else. */
export type NamedContractRow = ContractRow & { readonly projectName: string; readonly clientName: string };

export const ContractEntity = new EntitySchema<ContractRow>({
  name: 'contract',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    number: { type: 'text' },
    projectId: { type: 'uuid' },
    name: { type: 'text' },
    contractType: { type: 'text' },
    status: { type: 'text' },
    amountFen: { type: 'bigint' },
    signedOn: { type: 'date', nullable: true },
    signedFileVersionId: { type: 'uuid', nullable: true },
    terms: { type: 'text', nullable: true },
    quoteRevisionId: { type: 'uuid', nullable: true },
    parentId: { type: 'uuid', nullable: true },
    validUntil: { type: 'date', nullable: true },
    filingDueOn: { type: 'date', nullable: true },
    filedOn: { type: 'date', nullable: true },
    guaranteeUntil: { type: 'date', nullable: true },
    guaranteeReleasedOn: { type: 'date', nullable: true },
    areaRate: { type: 'numeric', precision: 12, scale: 4, nullable: true },
    areaBasisM2: { type: 'numeric', precision: 14, scale: 2, nullable: true },
    archiveNumber: { type: 'text', nullable: true },
    expectedSigningOn: { type: 'date', nullable: true },
    remark: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
    createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    createdBy: { type: 'uuid', nullable: true },
    updatedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});

/** A client that is party to a contract. */
export interface ContractPartyRow {
  id: string;
  contractId: string;
  /** From 1. */
  seq: number;
  clientId: string;
  role: ContractPartyRole;
}
/** A document of the project that belongs to a contract. */
export interface ContractDocumentRow {
  id: string;
  contractId: string;
  seq: number;
  fileId: string;
}
/** A part of a contract's fee and when it falls due. Terms but for the event, the mark and what triggers keep. */
export interface FeeNodeRow {
  id: string;
  contractId: string;
  seq: number;
  kind: FeeNodeKind;
  stage: DesignStage | null;
  name: string;
  /** Per cent of the contract's amount, as text; null where the amount was given itself. */
  sharePercent: string | null;
  amountFen: string;
  dueRule: FeeDueRule;
  /** ISO dates. */
  dueDate: string | null;
  dueDays: number | null;
  eventOn: string | null;
  mark: FeeNodeMark | null;
  markReason: string | null;
  markedBy: string | null;
  markedAt: Date | null;
  signedOn: string | null;
  dueOn: string | null;
  invoicedFen: string;
  receivedFen: string;
  version: number;
}

const id = { type: 'uuid', primary: true, default: () => 'uuidv7()' } as const;

export const ContractPartyEntity = new EntitySchema<ContractPartyRow>({
  name: 'contract_party',
  columns: { id, contractId: { type: 'uuid' }, seq: { type: 'integer' }, clientId: { type: 'uuid' }, role: { type: 'text' } },
});

export const ContractDocumentEntity = new EntitySchema<ContractDocumentRow>({
  name: 'contract_document',
  columns: { id, contractId: { type: 'uuid' }, seq: { type: 'integer' }, fileId: { type: 'uuid' } },
});

export const FeeNodeEntity = new EntitySchema<FeeNodeRow>({
  name: 'contract_fee_node',
  columns: {
    id,
    contractId: { type: 'uuid' },
    seq: { type: 'integer' },
    kind: { type: 'text' },
    stage: { type: 'text', nullable: true },
    name: { type: 'text' },
    sharePercent: { type: 'numeric', precision: 7, scale: 4, nullable: true },
    amountFen: { type: 'bigint' },
    dueRule: { type: 'text' },
    dueDate: { type: 'date', nullable: true },
    dueDays: { type: 'integer', nullable: true },
    eventOn: { type: 'date', nullable: true },
    mark: { type: 'text', nullable: true },
    markReason: { type: 'text', nullable: true },
    markedBy: { type: 'uuid', nullable: true },
    markedAt: { type: 'timestamptz', precision: 3, nullable: true },
    signedOn: { type: 'date', nullable: true },
    dueOn: { type: 'date', nullable: true },
    invoicedFen: { type: 'bigint', default: 0 },
    receivedFen: { type: 'bigint', default: 0 },
    version: { type: 'integer', default: 1 },
  },
});

export const contractEntities = [ContractEntity, ContractPartyEntity, ContractDocumentEntity, FeeNodeEntity];
