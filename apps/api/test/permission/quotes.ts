import { computeQuote, emptyContent, emptyItem } from '@yingzao/domain/quotes';
import type { Arrange, Row } from './arrange';
import type { Facts } from './canaries';
import type { Cases } from './mutations';
import type { ProjectIds, World } from './world';

export interface QuoteIds {
  readonly quoteId: string;
  /** The current version of that quote, which a client has. */
  readonly revisionId: string;
  readonly shareId: string;
  /** A version that was sent, of which a contract was made. */
  readonly contractedRevisionId: string;
  /** A quote that was never sent: its draft. */
  readonly draftRevisionId: string;
}

/** A content that names its record, and what it comes to. */
function contentOf(arrange: Arrange, facts: Facts, amountFen: string): { content: object; figures: object } {
  const note = arrange.canaries.plant('quote_revision', 'content', facts);
  const content = { ...emptyContent, items: [{ ...emptyItem('a'), name: note, basis: 'LUMP_SUM' as const, amountFen }], terms: { ...emptyContent.terms, scope: note } };
  return { content, figures: { ...computeQuote(content).figures, note: arrange.canaries.plant('quote_revision', 'figures', facts) } };
}

/** Three quotes of a project: one in two versions with a link, one by rate, one never sent. Amounts are given: sums tell projects apart by them. */
export async function buildQuotes(arrange: Arrange, facts: Facts, id: string, by: string, amounts: { readonly old: string; readonly current: string }, current: Row): Promise<QuoteIds> {
  const quoteId = await arrange.insert('quote', facts, { project_id: id });
  const plain = { content: null, figures: null, edited_by: by, sent_by: by, sent_at: new Date('2025-01-01') };
  const revision = (of: string, n: number, row: Row): Promise<string> => arrange.insert('quote_revision', facts, { project_id: id, quote_id: of, revision: n, fee_basis: 'LUMP_SUM', rate: null, created_by: by, ...plain, ...row });
  await revision(quoteId, 1, { is_current: false, status: 'SUPERSEDED', amount_fen: amounts.old, valid_until: current.valid_until });
  const revisionId = await revision(quoteId, 2, { is_current: true, amount_fen: amounts.current, ...contentOf(arrange, facts, amounts.current), ...current });
  await arrange.insert('quote_move', facts, { revision_id: revisionId, project_id: id, from_status: 'DRAFT', to_status: 'SENT', by_id: by });
  // Links are full rights' alone, whoever sees the quote.
  const share = (digit: string, row: Row): Promise<string> =>
    arrange.insert('quote_share', { projects: [] }, { revision_id: revisionId, project_id: id, token_hash: Buffer.from(revisionId.replaceAll('-', '').padEnd(64, digit).slice(0, 64), 'hex'), expires_at: '2099-01-01', created_by: by, first_viewed_at: new Date(), last_viewed_at: new Date(), ...row });
  const shareId = await share('0', {});
  await share('1', { revoked_at: new Date(), revoked_by: by });
  const contractedRevisionId = await revision(await arrange.insert('quote', facts, { project_id: id }), 1, { is_current: true, status: 'SENT', fee_basis: 'PER_SQM', amount_fen: null, rate: '12.5' });
  const draftRevisionId = await revision(await arrange.insert('quote', facts, { project_id: id }), 1, { is_current: true, status: 'DRAFT', amount_fen: amounts.old, sent_by: null, sent_at: null, ...contentOf(arrange, facts, amounts.old) });
  await buildWithdrawnRound(arrange, facts, draftRevisionId, by);
  return { quoteId, revisionId, shareId, contractedRevisionId, draftRevisionId };
}

/** A round of the draft that its submitter took back: members of the project see it, nobody signs in it. */
async function buildWithdrawnRound(arrange: Arrange, facts: Facts, revisionId: string, by: string): Promise<void> {
  const own: Facts = { ...facts, chain: crypto.randomUUID() };
  const plant = (what: string): string => arrange.canaries.plant('approval_chain', `snapshot.quote ${what}`.replace(/\W/g, '_'), own);
  await arrange.insert('approval_chain', own, {
    id: own.chain, subject_kind: 'QUOTE', subject_id: revisionId, contract_id: null, quote_revision_id: revisionId, round: 1, beginning: 'SUBMITTED', content_hash: '', head: '', submitter_id: by, state: 'WITHDRAWN', finished_at: new Date(),
    snapshot: { kind: 'QUOTE', version: 1, quote: { title: plant('title'), revision: 1, amountFen: '1', scope: plant('scope') }, items: [{ name: plant('item'), amountFen: '1' }], stages: [], reasons: [], project: { name: plant('project name'), number: plant('project number') }, client: { name: plant('client name') } },
  });
}

type Marketing = (input: (p: ProjectIds, world: World) => Record<string, unknown>, target?: (p: ProjectIds) => string) => Cases;
const terms = { feeBasis: 'LUMP_SUM', amountFen: '100' };

/** What is done with a version of a quote. */
export const quoteMutations = (marketing: Marketing): Readonly<Record<string, Cases>> => ({
  saveQuoteDraft: marketing((p) => ({ revisionId: p.draftRevisionId, expectedVersion: 1, title: '改名', terms }), (p) => p.draftRevisionId),
  moveQuote: marketing((p) => ({ revisionId: p.draftRevisionId, expectedVersion: 1, to: 'SENT' }), (p) => p.draftRevisionId),
  submitQuote: marketing((p, world) => ({ revisionId: p.draftRevisionId, expectedVersion: 1, steps: [{ section: 'COMMERCIAL', approverId: world.boss.employeeId }] }), (p) => p.draftRevisionId),
  shareQuote: marketing((p) => ({ revisionId: p.revisionId, recipient: '甲方', validDays: 7 }), (p) => p.revisionId),
  revokeQuoteShare: marketing((p) => ({ id: p.shareId }), (p) => p.shareId),
  contractFromQuote: marketing((p) => ({ revisionId: p.revisionId, expectedVersion: 1, name: '设计合同', contractType: 'DESIGN' }), (p) => p.revisionId),
});
