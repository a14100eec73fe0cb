import { readQuoteSnapshot } from '@yingzao/domain/approvals';
import type { ApprovalSubjectKind } from '@yingzao/domain/catalogues';
import type { RequestContext } from '../../app/context';
import type { ApprovalChainRow } from './approvals.entity';

/** What a round is about, in the words of a list. */
export interface SubjectOfChain {
  readonly kind: ApprovalSubjectKind;
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly amountFen: string | null;
  readonly projectName: string;
  readonly clientName: string;
}

/** A contract as it is now; of a quote what was submitted, for approvers see the round and not the quote. Null: a contract that the viewer does not see. */
export async function subjectOfChain({ subjectKind: kind, subjectId: id, contractId, snapshot }: ApprovalChainRow, { loaders }: Pick<RequestContext, 'loaders'>): Promise<SubjectOfChain | null> {
  const quote = readQuoteSnapshot(snapshot);
  if (quote) return { kind, id, number: `${quote.project.number} · V${quote.quote.revision}`, name: quote.quote.title, amountFen: quote.quote.amountFen, projectName: quote.project.name, clientName: quote.client.name };
  const contract = contractId ? await loaders.contractById.load(contractId) : null;
  return contract && { kind, id, number: contract.number, name: contract.name, amountFen: contract.amountFen, projectName: contract.projectName, clientName: contract.clientName };
}
