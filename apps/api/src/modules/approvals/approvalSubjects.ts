import type { ApprovalSubjectKind } from '@yingzao/domain/catalogues';
import type { Db } from '../../platform/database';
import type { ContractsService } from '../contracts/contracts.service';

/** What can go through approval: the engine knows of it no more than this. */
export interface ApprovalSubject {
  readonly kind: ApprovalSubjectKind;
  /** Name of the input field that holds its id. */
  readonly field: string;
  /** Puts it into approval, in the submitter's transaction and in the version they read. @returns what approvers will see, frozen. @throws UserFault */
  begin(db: Db, id: string, expectedVersion: number): Promise<unknown>;
  /** Its version now, for a round that begins while it is in approval. */
  version(db: Db, id: string): Promise<number>;
}
// What a finished round does to its subject is a trigger of the database: approvers have no right to write it (contract_follows_chain).

export const contractSubject = (contracts: ContractsService): ApprovalSubject => ({
  kind: 'CONTRACT',
  field: 'contractId',
  begin: (db, id, expectedVersion) => contracts.beginApproval(db, id, expectedVersion),
  version: async (db, id) => (await db.rows<{ version: number }>(`SELECT version FROM contract WHERE id = $1`, [id]))[0]?.version ?? 0,
});
