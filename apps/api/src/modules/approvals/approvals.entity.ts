import { EntitySchema } from 'typeorm';
import type { ApprovalSnapshot } from '@yingzao/domain/approvals';
import type { ChainState, OpinionConclusion, OpinionSection, StepState } from '@yingzao/domain/catalogues';

export interface ApprovalChainRow {
  id: string;
  contractId: string;
  /** From 1. */
  round: number;
  state: ChainState;
  submitterId: string;
  submittedAt: Date;
  finishedAt: Date | null;
  snapshot: ApprovalSnapshot;
}
export const ApprovalChainEntity = new EntitySchema<ApprovalChainRow>({
  name: 'approval_chain',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    contractId: { type: 'uuid' },
    round: { type: 'integer' },
    state: { type: 'text' },
    submitterId: { type: 'uuid' },
    submittedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    finishedAt: { type: 'timestamptz', precision: 3, nullable: true },
    snapshot: { type: 'jsonb' },
  },
});

export interface ApprovalStepRow {
  id: string;
  chainId: string;
  /** From 1. */
  seq: number;
  section: OpinionSection;
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
    approverId: { type: 'uuid' },
    state: { type: 'text' },
    conclusion: { type: 'text', nullable: true },
    opinion: { type: 'text', nullable: true },
    activatedAt: { type: 'timestamptz', precision: 3, nullable: true },
    decidedAt: { type: 'timestamptz', precision: 3, nullable: true },
  },
});

export const approvalEntities = [ApprovalChainEntity, ApprovalStepEntity];
