import { contractType } from '@yingzao/domain/catalogues';
import { quotedArea } from '@yingzao/domain/contracts';
import type { Actor } from '@yingzao/domain/permissions';
import type { StagePart } from '@yingzao/domain/feeNodes';
import { termKeys } from '@yingzao/domain/quotes';
import type { ContractFromQuoteInput } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { ContractsService } from '../contracts/contracts.service';
import { QuoteMovesService } from './quoteMoves.service';
import { quotedProject } from './quotes.repository';
import type { QuoteRevisionRow } from './quotes.entity';

const headings = { scope: '服务范围', exclusions: '不含内容', payment: '付款', other: '其他' } as const;

/** From the client's word to a draft contract in one step (feature 32). */
export class QuoteContractService {
  constructor(
    private readonly database: Database,
    private readonly contracts: Pick<ContractsService, 'add'>,
    private readonly moves: QuoteMovesService,
  ) {}

  create(viewer: Actor, input: ContractFromQuoteInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'contractFromQuote', input, async (db) => {
      const problems = new Problems();
      const name = new InputReader(input, problems).required('name', 120);
      if (!contractType.has(input.contractType)) problems.add('NOT_A_CODE', ['contractType']);
      const locked = await QuoteMovesService.locked(db, input.revisionId, input.expectedVersion);
      const { revision } = locked;
      if (!['SENT', 'NEGOTIATING', 'ACCEPTED'].includes(revision.status)) problems.add('QUOTE_NOT_OFFERED', ['revisionId']);
      if (revision.amountFen === null) problems.add('QUOTE_WITHOUT_TOTAL', ['revisionId']);
      if ((await db.rows(`SELECT 1 FROM contract WHERE quote_revision_id = $1`, [revision.id])).length > 0) problems.add('QUOTE_HAS_CONTRACT', ['revisionId']);
      if (problems.list.length > 0) throw new UserFault(problems.list);
      const { gfaM2 } = await quotedProject(db, revision.projectId);
      const made = await this.contracts.add(db, viewer, {
        projectId: revision.projectId, name, contractType: input.contractType, amountFen: revision.amountFen!, terms: termsOf(revision), quoteRevisionId: revision.id, ...quotedArea(revision, gfaM2),
      }, stagesOf(revision));
      if (revision.status !== 'ACCEPTED') await this.moves.apply(db, viewer, locked, 'ACCEPTED', null);
      return made;
    });
  }
}

/** The terms of a version under their headings, and its note. */
function termsOf({ content, note }: QuoteRevisionRow): string | null {
  const parts = termKeys.flatMap((key) => (content?.terms[key] ? [`${headings[key]}\n${content.terms[key]}`] : []));
  return [...parts, ...(note ? [note] : [])].join('\n\n') || null;
}

/** The split of the fee with its amounts, which become fee nodes. */
function stagesOf({ content, figures }: QuoteRevisionRow): StagePart[] {
  return content && figures ? content.stages.map(({ stage, name, percent }, i) => ({ stage, name, percent, amountFen: figures.stages[i]!.amountFen })) : [];
}
