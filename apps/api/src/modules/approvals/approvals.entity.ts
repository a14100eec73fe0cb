import { EntitySchema } from 'typeorm';
import type { NoteEdit, SeatRole } from '@yingzao/domain/approvals';
import type { ApprovalAction, ApprovalSubjectKind, ChainState, OpinionConclusion, OpinionSection, RoundBeginning, SeatEnd, SeatOrigin, StepMode, StepState } from '@yingzao/domain/catalogues';

export interface ApprovalChainRow {
  id: string;
  subjectKind: ApprovalSubjectKind;
  subjectId: string;
  /** The subject, where it is a contract. */
  contractId: string | null;
  /** The subject, where it is a version of a quote. */
  quoteRevisionId: string | null;
  /** From 1. */
  round: number;
  state: ChainState;
  version: number;
  submitterId: string;
  /** The version of a template that it was drawn up by. */
  templateId: string | null;
  submittedAt: Date;
  finishedAt: Date | null;
  beginning: RoundBeginning;
  beginningReason: string | null;
  endReason: string | null;
  /** Of a returned round: where the next may continue. */
  returnedFrom: number | null;
  /** The subject's own document; the engine knows only its hash. */
  snapshot: unknown;
  /** SHA-256 in hex of the canonical snapshot. */
  contentHash: string;
  /** Entries of the ledger, and the hash of the last. */
  entries: number;
  head: string;
}
export const ApprovalChainEntity = new EntitySchema<ApprovalChainRow>({
  name: 'approval_chain',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    subjectKind: { type: 'text', default: 'CONTRACT' },
    subjectId: { type: 'uuid' },
    contractId: { type: 'uuid', nullable: true },
    quoteRevisionId: { type: 'uuid', nullable: true },
    round: { type: 'integer' },
    state: { type: 'text' },
    version: { type: 'integer', default: 1 },
    submitterId: { type: 'uuid' },
    templateId: { type: 'uuid', nullable: true },
    submittedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    finishedAt: { type: 'timestamptz', precision: 3, nullable: true },
    beginning: { type: 'text', default: 'SUBMITTED' },
    beginningReason: { type: 'text', nullable: true },
    endReason: { type: 'text', nullable: true },
    returnedFrom: { type: 'integer', nullable: true },
    snapshot: { type: 'jsonb' },
    contentHash: { type: 'text', default: '' },
    entries: { type: 'integer', default: 0 },
    head: { type: 'text', default: '' },
  },
});

export interface ApprovalStepRow {
  id: string;
  chainId: string;
  /** From 1. */
  seq: number;
  section: OpinionSection;
  mode: StepMode;
  needed: number;
  /** How often the step was begun, from 1. */
  entry: number;
  /** The first designated. */
  approverId: string;
  state: StepState;
  conclusion: OpinionConclusion | null;
  opinion: string | null;
  activatedAt: Date | null;
  decidedAt: Date | null;
}
export const ApprovalStepEntity = new EntitySchema<ApprovalStepRow>({
  name: 'approval_step',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    chainId: { type: 'uuid' },
    seq: { type: 'integer' },
    section: { type: 'text' },
    mode: { type: 'text', default: 'SINGLE' },
    needed: { type: 'integer', default: 1 },
    entry: { type: 'integer', default: 1 },
    approverId: { type: 'uuid' },
    state: { type: 'text' },
    conclusion: { type: 'text', nullable: true },
    opinion: { type: 'text', nullable: true },
    activatedAt: { type: 'timestamptz', precision: 3, nullable: true },
    decidedAt: { type: 'timestamptz', precision: 3, nullable: true },
  },
});

/** One person's place to sign at one entry of a step. Once decided or ended it stays as it is. */
export interface ApprovalSeatRow {
  id: string;
  chainId: string;
  stepId: string;
  entry: number;
  place: number;
  role: SeatRole;
  origin: SeatOrigin;
  employeeId: string;
  /** Seat that added this one. */
  addedBy: string | null;
  /** Who added, transferred or left it. */
  cameFromId: string | null;
  /** The seat that it took over. */
  replaces: string | null;
  state: StepState;
  end: SeatEnd | null;
  conclusion: OpinionConclusion | null;
  opinion: string | null;
  signerId: string | null;
  isOverride: boolean;
  activatedAt: Date | null;
  decidedAt: Date | null;
}
export const ApprovalSeatEntity = new EntitySchema<ApprovalSeatRow>({
  name: 'approval_seat',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    chainId: { type: 'uuid' },
    stepId: { type: 'uuid' },
    entry: { type: 'integer', default: 1 },
    place: { type: 'integer' },
    role: { type: 'text', default: 'MAIN' },
    origin: { type: 'text', default: 'DESIGNATED' },
    employeeId: { type: 'uuid' },
    addedBy: { type: 'uuid', nullable: true },
    cameFromId: { type: 'uuid', nullable: true },
    replaces: { type: 'uuid', nullable: true },
    state: { type: 'text' },
    end: { type: 'text', nullable: true },
    conclusion: { type: 'text', nullable: true },
    opinion: { type: 'text', nullable: true },
    signerId: { type: 'uuid', nullable: true },
    isOverride: { type: 'boolean', default: false },
    activatedAt: { type: 'timestamptz', precision: 3, nullable: true },
    decidedAt: { type: 'timestamptz', precision: 3, nullable: true },
  },
});

export interface ApprovalCopyRow {
  id: string;
  chainId: string;
  employeeId: string;
  sentById: string;
  sentAt: Date;
  readAt: Date | null;
}
export const ApprovalCopyEntity = new EntitySchema<ApprovalCopyRow>({
  name: 'approval_copy',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    chainId: { type: 'uuid' },
    employeeId: { type: 'uuid' },
    sentById: { type: 'uuid' },
    sentAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    readAt: { type: 'timestamptz', precision: 3, nullable: true },
  },
});

/** What an entry of the ledger says beside its columns; unset keys are left out. */
export interface EventPayload {
  readonly seatId?: string;
  readonly people?: readonly string[];
  readonly conclusion?: OpinionConclusion;
  readonly text?: string;
  readonly toStep?: number;
  readonly contentHash?: string;
  readonly override?: boolean;
  readonly edits?: readonly NoteEdit[];
  /** What came with the opinion: names and contents (SHA-256 in hex). */
  readonly files?: readonly { readonly name: string; readonly sha256: string }[];
}
export interface ApprovalEventRow {
  id: string;
  chainId: string;
  seq: number;
  kind: ApprovalAction;
  actorId: string | null;
  onBehalfOfId: string | null;
  stepId: string | null;
  payload: EventPayload;
  at: Date;
  prevHash: string;
  hash: string;
}
export const ApprovalEventEntity = new EntitySchema<ApprovalEventRow>({
  name: 'approval_event',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    chainId: { type: 'uuid' },
    seq: { type: 'integer' },
    kind: { type: 'text' },
    actorId: { type: 'uuid', nullable: true },
    onBehalfOfId: { type: 'uuid', nullable: true },
    stepId: { type: 'uuid', nullable: true },
    payload: { type: 'jsonb' },
    at: { type: 'timestamptz', precision: 3 },
    prevHash: { type: 'text' },
    hash: { type: 'text' },
  },
});

export interface ApprovalDelegationRow {
  id: string;
  fromId: string;
  toId: string;
  /** ISO days, both included. */
  fromDay: string;
  toDay: string;
  reason: string | null;
  revokedAt: Date | null;
  version: number;
  createdAt: Date;
}
export const ApprovalDelegationEntity = new EntitySchema<ApprovalDelegationRow>({
  name: 'approval_delegation',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    fromId: { type: 'uuid' },
    toId: { type: 'uuid' },
    fromDay: { type: 'date' },
    toDay: { type: 'date' },
    reason: { type: 'text', nullable: true },
    revokedAt: { type: 'timestamptz', precision: 3, nullable: true },
    version: { type: 'integer', default: 1 },
    createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});

/** A file of an opinion; of none yet while `eventId` is null. */
export interface ApprovalFileRow {
  id: string;
  chainId: string;
  eventId: string | null;
  sha256: string;
  /** Bytes. */
  size: string;
  kind: string;
  name: string;
  uploadedBy: string;
  uploadedAt: Date;
}
export const ApprovalFileEntity = new EntitySchema<ApprovalFileRow>({
  name: 'approval_file',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    chainId: { type: 'uuid' },
    eventId: { type: 'uuid', nullable: true },
    sha256: { type: 'text' },
    size: { type: 'bigint' },
    kind: { type: 'text' },
    name: { type: 'text' },
    uploadedBy: { type: 'uuid' },
    uploadedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});

export const approvalEntities = [ApprovalChainEntity, ApprovalStepEntity, ApprovalSeatEntity, ApprovalCopyEntity, ApprovalEventEntity, ApprovalDelegationEntity, ApprovalFileEntity];
