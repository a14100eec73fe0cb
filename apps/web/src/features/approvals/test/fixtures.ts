import type { ViewerInfo } from '../../../lib/viewer';

// Rounds of approval as the server sends them, for the tests of the pages.

export const viewer: ViewerInfo = { id: 'me', number: 'Y1', name: '秦川', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(), mustChangePassword: false };
export const person = (id: string, name: string) => ({ __typename: 'Employee', id, name });
const names = ['梁岸', '秦川', '钟兰'];
const sections = ['COMMERCIAL', 'LEGAL', 'FINANCE'];
const idOf = (seq: number) => (seq === 2 ? 'me' : `e${seq}`);

export const seat = (id: string, who: object, state: string, overrides: object = {}) => ({
  __typename: 'ApprovalSeat', id, entry: 1, place: 1, origin: 'DESIGNATED', state, end: null, conclusion: null, opinion: null, isOverride: false, activatedAt: state === 'ACTIVE' ? '2026-01-06T02:00:00.000Z' : null, decidedAt: null,
  viewerCanDecide: false, viewerCanRemove: false, files: [], person: { title: null, ...who }, cameFrom: null, signer: null, delegates: [], ...overrides,
});

export function step(seq: number, state: string, overrides: Record<string, unknown> = {}) {
  const who = person(idOf(seq), names[seq - 1]!);
  const { conclusion = null, opinion = null, decidedAt = null } = overrides;
  return {
    __typename: 'ApprovalStep', id: `s${seq}`, seq, section: sections[seq - 1], mode: 'SINGLE', needed: 1, entry: 1, state, conclusion, opinion, activatedAt: state === 'ACTIVE' ? '2026-01-06T02:00:00.000Z' : null, decidedAt,
    viewerCanDecide: state === 'ACTIVE' && seq === 2, pace: { __typename: 'ApprovalPace', typicalMinutes: null, lateMinutes: null, basis: null, restsOn: 0, tookMinutes: null }, approver: { title: null, ...who },
    seats: [seat(`t${seq}`, who, state, { conclusion, opinion, decidedAt, signer: decidedAt ? who : null, viewerCanDecide: state === 'ACTIVE' && seq === 2 })], earlierSeats: [], ...overrides,
  };
}
export const decided = step(1, 'DONE', { conclusion: 'AGREE_WITH_CHANGES', opinion: '首付提到三成', decidedAt: '2026-01-06T02:00:00.000Z' });

export const snapshot = {
  version: 1,
  contract: { number: 'HT-2026-0001', name: '建筑设计合同', contractType: 'DESIGN', amountFen: '355000000', terms: '分四期付款' },
  project: { number: 'SC-0001', name: '临江一里', city: '杭州', landAreaM2: '40000.00', gfaM2: '100000.00', far: '2.50', productLine: 'OFFICE', serviceContents: [] },
  client: { name: '临江置地' },
};

export const event = (seq: number, kind: string, actor: object | null, overrides: object = {}) => ({
  __typename: 'ApprovalEvent', id: `v${seq}`, seq, kind, conclusion: null, text: null, toStep: null, at: '2026-01-06T02:00:00.000Z', hash: `${seq}`.repeat(64), actor, onBehalfOf: null, step: null, people: [], edits: [], files: [], ...overrides,
});

export const chain = (overrides: object = {}) => ({
  __typename: 'ApprovalChain', id: 'h1', round: 1, state: 'ACTIVE', version: 1, submittedAt: '2026-01-05T02:00:00.000Z', finishedAt: null, beginning: 'SUBMITTED', beginningReason: null, endReason: null, snapshot, contentHash: 'c'.repeat(64),
  viewerActions: ['APPROVE', 'REJECT', 'RETURN_STEP', 'RETURN_SUBMITTER', 'TRANSFER', 'ADD_BEFORE', 'ADD_AFTER', 'CC', 'COMMENT'], viewerUrgesLeft: 3, forecast: null, templateName: '大额设计合同', templateVersion: 2, submitter: person('sub', '呈送者'),
  subject: { __typename: 'ApprovalSubject', kind: 'CONTRACT', id: 'k1', number: 'HT-2026-0001', name: '建筑设计合同', amountFen: '355000000', projectName: '临江一里', clientName: '临江置地' },
  contract: { __typename: 'Contract', id: 'k1', status: 'IN_APPROVAL', version: 2 },
  quote: null,
  steps: [decided, step(2, 'ACTIVE'), step(3, 'NOTIFIED')],
  activeStep: step(2, 'ACTIVE'),
  rounds: [{ __typename: 'ApprovalChain', id: 'h1', round: 1, state: 'ACTIVE', submittedAt: '2026-01-05T02:00:00.000Z' }],
  copies: [],
  events: [event(1, 'SUBMIT', person('sub', '呈送者')), event(2, 'APPROVE', person('e1', '梁岸'), { conclusion: 'AGREE_WITH_CHANGES', text: '首付提到三成', step: { __typename: 'ApprovalStep', id: 's1', seq: 1, section: 'COMMERCIAL' } })],
  ledger: { __typename: 'ApprovalLedger', intact: true, brokenAt: null, entries: 2 },
  ...overrides,
});

const wrong = (errors: readonly object[]) => errors.map((e) => ({ __typename: 'UserError', ...e }));
export const decisionPayload = (of: object | null, errors: readonly object[] = []) => ({ decideApprovalStep: { __typename: 'ApprovalChainPayload', errors: wrong(errors), chain: of } });
export const actionPayload = (of: object | null, errors: readonly object[] = []) => ({ actOnApproval: { __typename: 'ApprovalChainPayload', errors: wrong(errors), chain: of } });
export const boxes = (overrides: object = {}, delegations: readonly object[] = []) => ({ approvalCounts: { __typename: 'ApprovalCounts', waiting: 1, decided: 4, sent: 2, copied: 3, unreadCopies: 1, ...overrides }, approvalDelegations: delegations });
export const listOf = (nodes: readonly object[]) => ({ approvalChains: { __typename: 'ApprovalChainConnection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes } });
export const delegation = (overrides: object = {}) => ({ __typename: 'ApprovalDelegation', id: 'g1', from: person('e1', '梁岸'), to: person('me', '秦川'), fromDay: '2026-01-01', toDay: '2026-01-31', reason: '出差', revokedAt: null, isCurrent: true, version: 1, viewerCanEnd: false, ...overrides });
