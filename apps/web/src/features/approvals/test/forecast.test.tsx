import { screen } from '@testing-library/react';

import { chain, decided, step } from './fixtures';
import { page } from './harness';

jest.setTimeout(60_000);

const pace = (overrides: object) => ({ pace: { __typename: 'ApprovalPace', typicalMinutes: 180, lateMinutes: 1350, basis: 'PERSON', restsOn: 8, tookMinutes: null, ...overrides } });
const forecast = (overrides: object = {}) => ({ __typename: 'ApprovalForecast', likely: '2026-11-30T02:00:00.000Z', late: '2026-12-03T08:00:00.000Z', restsOn: 17, basis: 'SECTION', isAnnounced: true, ...overrides });

it('shows the expected days, what they rest on, and the slowest step', async () => {
  const steps = [{ ...decided, ...pace({ tookMinutes: 90 }) }, step(2, 'ACTIVE', pace({ tookMinutes: 1400 })), step(3, 'NOTIFIED', pace({ typicalMinutes: 600, lateMinutes: 1200, basis: 'FIRM' }))];
  page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain({ steps, forecast: forecast() }) }) });
  const note = await screen.findByRole('region', { name: '预计完成' });
  expect(note).toHaveTextContent('预计 2026-11-30 周一 至 2026-12-03 周四 审完');
  expect(note).toHaveTextContent('依据各签署人及所在意见栏以往 17 次审批');
  expect(note).toHaveTextContent('用时最长的一步：财务，通常 1.1 个工作日');
  expect(screen.getByRole('region', { name: '商务条款' })).toHaveTextContent('用时 1.5 小时 · 通常 3 小时');
  expect(screen.getByRole('region', { name: '法律条款' })).toHaveTextContent('已用 2.6 个工作日 · 通常 3 小时 · 多数不超过 2.5 个工作日超出通常用时');
  expect(screen.getByRole('region', { name: '经过' })).toHaveTextContent('通常 1.1 个工作日 · 多数不超过 2.2 个工作日');
});

it('says one day where both ends fall on it, and that the holidays of its year are not known yet', async () => {
  page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain({ forecast: forecast({ likely: '2027-01-04T02:00:00.000Z', late: '2027-01-04T08:00:00.000Z', isAnnounced: false }) }) }) });
  const note = await screen.findByRole('region', { name: '预计完成' });
  expect(note).toHaveTextContent('预计 2027-01-04 周一 审完');
  expect(note).toHaveTextContent('2027 年的放假安排尚未公布');
});

it('gives no date with too little history, and says nothing once it is over', async () => {
  const { unmount } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }) });
  expect(await screen.findByRole('region', { name: '预计完成' })).toHaveTextContent('以往审批记录不足 5 次，暂不能预计完成时间。');
  unmount();
  page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain({ state: 'APPROVED', viewerActions: [] }) }) });
  expect(await screen.findByText('已通过')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: '预计完成' })).toBeNull();
});
