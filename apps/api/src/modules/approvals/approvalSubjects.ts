import type { ApprovalSubjectKind } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import type { Problem } from '../../platform/errors';
import type { ContractsService } from '../contracts/contracts.service';
import { QuoteMovesService } from '../quotes/quoteMoves.service';
import type { ApprovalChainRow } from './approvals.entity';

/** What can go through approval: the engine knows of it no more than this. */
export interface ApprovalSubject {
  readonly kind: ApprovalSubjectKind;
  /** Column of a round that points at it. */
  readonly column: 'contractId' | 'quoteRevisionId';
  /** Puts it into approval, in the submitter's transaction and in the version they read. @returns what approvers will see, frozen. @throws UserFault */
  begin(db: Db, viewer: Actor, id: string, expectedVersion: number): Promise<unknown>;
  /** Its version now, for a round that begins while it is in approval. */
  version(db: Db, id: string): Promise<number>;
  /** What is wrong when these people alone sign: asked of everybody designated at submission, and of who agreed before a round ends as approved. */
  signers?(db: Db, row: Pick<ApprovalChainRow, 'subjectId' | 'submitterId'>, people: readonly string[]): Promise<Problem['code'] | null>;
}
// What a finished round does to its subject is a trigger of the database: approvers have no right to write it (contract_follows_chain, quote_follows_chain).

export const contractSubject = (contracts: ContractsService): ApprovalSubject => ({
  kind: 'CONTRACT',
  column: 'contractId',
  begin: (db, _, id, expectedVersion) => contracts.beginApproval(db, id, expectedVersion),
  version: async (db, id) => (await db.rows<{ version: number }>(`SELECT version FROM contract WHERE id = $1`, [id]))[0]?.version ?? 0,
});

/** A version of a quote: a director signs who neither wrote nor submitted it. */
export const quoteSubject = (moves: QuoteMovesService): ApprovalSubject => ({
  kind: 'QUOTE',
  column: 'quoteRevisionId',
  begin: (db, viewer, id, expectedVersion) => moves.beginApproval(db, viewer, id, expectedVersion),
  version: (db, id) => QuoteMovesService.versionOf(db, id),
  signers: async (db, { subjectId, submitterId }, people) => ((await QuoteMovesService.hasIndependentDirector(db, subjectId, submitterId, people)) ? null : 'QUOTE_REVIEWER'),
});
