import { screen, within } from '@testing-library/react';

import { chain, listOf } from './fixtures';
import { page } from './harness';

jest.setTimeout(60_000);

// Rounds of quotes on the pages of approval.

const snapshot = {
  kind: 'QUOTE', version: 1,
  quote: { title: '低价报价', revision: 2, feeBasis: 'PER_SQM', amountFen: '315000000', author: '林若川', subtotalFen: '350000000', discountKind: 'CASH', discountFen: '35000000', discountPercent: '10', taxMode: 'INCLUDED', taxPercent: '6', taxFen: '17830189', scope: '方案至施工图' },
  items: [{ name: '建筑方案', serviceContent: 'ARCHITECTURE', feeBasis: 'PER_SQM', quantity: '100000', rate: '35', factors: '复杂系数 × 1.1', amountFen: '350000000' }],
  stages: [{ stage: 'CONCEPT', name: '', sharePercent: '40', amountFen: '126000000' }],
  reasons: [{ rule: 'FLOOR', productLine: 'OFFICE', limit: '40', is: '31.5' }, { rule: 'DISCOUNT', limit: '5', is: '10' }],
  project: { number: 'SC-0001', name: '临江一里', gfaM2: '100000.00' }, client: { name: '临江置地' },
};
const about = { __typename: 'ApprovalSubject', kind: 'QUOTE', id: 'r2', number: 'SC-0001 · V2', name: '低价报价', amountFen: '315000000', projectName: '临江一里', clientName: '临江置地' };
const round = (overrides: object = {}) => chain({ snapshot, subject: about, contract: null, quote: { __typename: 'Quote', id: 'q1' }, ...overrides });

it('shows what a quote comes to and how, the rules it breaks and its terms, and opens the quote for who may see it', async () => {
  page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: round() }) });
  expect(await screen.findByRole('heading', { level: 1, name: '低价报价' })).toBeInTheDocument();
  const reasons = within(screen.getByRole('list', { name: '须审批的原因' })).getAllByRole('listitem').map((li) => li.textContent);
  expect(reasons).toEqual([expect.stringContaining('折后 31.5 元/㎡，低于底价 40 元/㎡'), '折扣 10%，超过上限 5%']);
  const fees = screen.getByRole('region', { name: '费用构成' });
  expect(within(fees).getByText('100,000 ㎡ × 35 · 复杂系数 × 1.1')).toBeInTheDocument();
  expect(within(fees).getByText(/3,150,000/)).toBeInTheDocument();
  expect(screen.getByText('方案至施工图')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '打开报价' })).toHaveAttribute('href', '/quotes/q1');
  expect(screen.queryByRole('link', { name: '打开合同' })).toBeNull();
});

it('is one row among contracts, and says that it is a quote; whoever does not see the quote has no way to it', async () => {
  const { unmount } = page('/approvals?tab=decided', { ApprovalInbox: () => listOf([round({ state: 'APPROVED' }), chain({ id: 'h2' })]) });
  const rows = within(await screen.findByRole('list', { name: '审批单清单' })).getAllByRole('listitem').filter((li) => li.className.includes('ap-row'));
  expect(rows.map((li) => [within(li).queryByText('报价') !== null, within(li).getByRole('link').textContent])).toEqual([[true, '低价报价'], [false, '建筑设计合同']]);
  unmount();
  page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: round({ quote: null }) }) });
  await screen.findByRole('heading', { level: 1, name: '低价报价' });
  expect(screen.queryByRole('link', { name: '打开报价' })).toBeNull();
});

it('goes on paper as the sheet of a quote', async () => {
  page('/approvals/h1/print', { ApprovalPrintPage: () => ({ approvalChain: round() }) });
  expect(await screen.findByRole('heading', { level: 1, name: '报价审批单' })).toBeInTheDocument();
  expect(screen.getByText(/低于底价 40 元/)).toBeInTheDocument();
  expect(screen.getByText('SC-0001 · V2')).toBeInTheDocument();
  // Its list asks for three opinions; none stands there empty.
  expect(screen.getAllByRole('rowheader').map((th) => th.textContent)).toEqual(['商务条款', '法律条款', '财务']);
});
