import { contractNotes } from '@yingzao/domain/approvals';
import type { ContractNote, NoteEdit } from '@yingzao/domain/approvals';
import type { Actor } from '@yingzao/domain/permissions';
import type { NoteContractInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { ContractsService } from './contracts.service';

/** Rounds of approval as notes need them: the open one is held first, then told of what changed. */
export interface NotedRound {
  readonly hold: (db: Db, contractId: string) => Promise<string | null>;
  readonly edited: (db: Db, viewer: Actor, chainId: string, edits: readonly NoteEdit[]) => Promise<void>;
}

const columns: Readonly<Record<ContractNote, 'archiveNumber' | 'expectedSigningOn' | 'remark'>> = { ARCHIVE_NUMBER: 'archiveNumber', EXPECTED_SIGNING_ON: 'expectedSigningOn', REMARK: 'remark' };

/** Notes of a contract that are no terms: they change at any time, in approval with an entry of the ledger. */
export class ContractNotesService {
  constructor(
    private readonly database: Database,
    private readonly rounds: NotedRound,
  ) {}

  save(viewer: Actor, input: NoteContractInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'noteContract', input, async (db) => {
      // Approvers lock the round before the contract: so does this.
      const chainId = isUuid(input.id) ? await this.rounds.hold(db, input.id) : null;
      const before = await ContractsService.lock(db, input.id, 'id', input.expectedVersion);
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const now = { archiveNumber: read.text('archiveNumber', 60), expectedSigningOn: input.expectedSigningOn ? read.date('expectedSigningOn') : null, remark: read.text('remark', 2000) };
      if (problems.list.length > 0) throw new UserFault(problems.list, before.id);
      const edits = contractNotes.flatMap((field): NoteEdit[] => {
        const [was, is] = [before[columns[field]] ?? null, now[columns[field]] ?? null];
        return was === is ? [] : [{ field, before: was, after: is }];
      });
      if (edits.length === 0) return { id: before.id };
      if (before.status === 'IN_APPROVAL' && chainId) await this.rounds.edited(db, viewer, chainId, edits);
      const changed = await db.run(`UPDATE contract SET archive_number = $3, expected_signing_on = $4, remark = $5, version = version + 1, updated_at = now() WHERE id = $1 AND version = $2`, [
        before.id, input.expectedVersion, now.archiveNumber, now.expectedSigningOn, now.remark,
      ]);
      assertOneRow(changed, before.id);
      return { id: before.id };
    });
  }
}
