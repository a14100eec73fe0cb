import { EntitySchema } from 'typeorm';
import type { ContractStatus, ContractType, DesignStage } from '@yingzao/domain/catalogues';

/** A stage of a contract's fee, as the quote had it: per cent as plain decimal, fen. */
export interface FeeStage {
  readonly key: string;
  readonly stage: DesignStage | null;
  readonly name: string;
  readonly percent: string;
  readonly amountFen: string;
}

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
  feeStages: FeeStage[] | null;
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
    feeStages: { type: 'jsonb', nullable: true },
    version: { type: 'integer', default: 1 },
    createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    createdBy: { type: 'uuid', nullable: true },
    updatedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});

export const contractEntities = [ContractEntity];
