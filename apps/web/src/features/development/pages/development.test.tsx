import { screen, waitFor, within } from '@testing-library/react';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { FinishStepDialog } from '../components/StepDialogs';
import CostListPage from './CostListPage';
import ReturnPage from './ReturnPage';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);

const viewer = (...cells: string[]): ViewerInfo => ({ id: 'me', number: 'Y1', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(cells), mustChangePassword: false });
const keeper = viewer('developmentActivity.read', 'developmentCost.read', 'developmentReturn.read', 'developmentCost.create', 'developmentCost.export');
const finance = viewer('developmentCost.read', 'developmentCost.decide', 'developmentCost.export');

const person = { __typename: 'Employee', id: 'e1', name: '库管' };
const cost = (some: object = {}) => ({
  __typename: 'DevelopmentCost', id: 'k1', clientName: '远山置业', client: null, activity: null, channel: 'TARGETED', costKind: 'TRAVEL', spentOn: '2026-03-05', amountFen: '123456', note: '往返机票', status: 'SUBMITTED', reverses: null, reversal: null,
  submittedBy: person, submittedAt: '2026-03-06T02:00:00.000Z', decidedBy: null, decidedAt: null, decisionNote: null, viewerCanDecide: true, viewerCanReverse: false, ...some,
});
const sums = (approvedFen: string, submittedFen: string, count = 1) => ({ __typename: 'DevelopmentCostSums', count, approvedFen, submittedFen });
const ledger = (nodes: object[]): Answer => () => ({ developmentCosts: { __typename: 'DevelopmentCostConnection', totalCount: nodes.length, sums: sums('500000', '123456', nodes.length), pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes } });
const totals: Answer = ({ by }) => ({
  developmentCostTotals: { __typename: 'DevelopmentCostTotals', total: sums('500000', '123456'), groups: [{ __typename: 'DevelopmentCostGroup', key: by === 'CLIENT' ? 'c1' : 'TARGETED', label: by === 'CLIENT' ? '远山置业' : null, sums: sums('500000', '0') }] },
});

describe('the ledger', () => {
  const page = (at: string, nodes: object[], who: ViewerInfo, more: Record<string, Answer> = {}) => {
    const server = testServer({ DevelopmentCostListPage: ledger(nodes), DevelopmentCostTotals: totals, ...more });
    return { ...show(server.wrap(<ViewerContext value={who}><CostListPage /></ViewerContext>), at), asked: server.asked };
  };

  it('shows amounts to the fen, and finance books an entry where it stands', async () => {
    const { user, asked } = page('/development-costs?statuses=SUBMITTED,NONSENSE', [cost()], finance, { DecideDevelopmentCost: () => ({ decideDevelopmentCost: { __typename: 'DevelopmentCostPayload', errors: [], cost: cost({ status: 'APPROVED', viewerCanDecide: false, decidedBy: person }) } }) });
    const row = (await screen.findByText('往返机票')).closest('tr')!;
    expect(within(row).getByText('1,234.56 元')).toBeInTheDocument();
    expect(asked.find((a) => a.name === 'DevelopmentCostListPage')?.variables).toMatchObject({ filter: { statuses: ['SUBMITTED'] } });
    expect(screen.queryByRole('button', { name: '登记费用' })).toBeNull();
    await user.click(within(row).getByRole('button', { name: '入账' }));
    await waitFor(() => expect(asked.find((a) => a.name === 'DecideDevelopmentCost')?.variables.input).toMatchObject({ id: 'k1', decision: 'APPROVED' }));
  });

  it('asks why before an entry is rejected, and says what the server refuses', async () => {
    const { user, asked } = page('/development-costs', [cost()], finance, { DecideDevelopmentCost: () => ({ decideDevelopmentCost: { __typename: 'DevelopmentCostPayload', errors: [{ __typename: 'UserError', code: 'REASON_REQUIRED', path: ['note'], message: '请填写原因。' }], cost: null } }) });
    await user.click(await screen.findByRole('button', { name: '退回' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: '退回', hidden: true }));
    expect(await within(dialog).findByText('请填写原因。', { selector: '.yz-field-error' })).toBeInTheDocument();
    expect(asked.find((a) => a.name === 'DecideDevelopmentCost')?.variables.input).toMatchObject({ decision: 'REJECTED', note: '' });
  });

  it('opens from each total exactly the entries it counts', async () => {
    const { user } = page('/development-costs?from=2026-01-01&to=2026-12-31', [cost()], keeper);
    const chart = await screen.findByRole('figure', { name: /已入账费用/ });
    await user.click(await within(chart).findByRole('button', { name: '查看数据' }));
    expect(within(chart).getByRole('link', { name: '远山置业' })).toHaveAttribute('href', '/development-costs?statuses=APPROVED&clients=c1&from=2026-01-01&to=2026-12-31');
    expect(screen.getByRole('button', { name: '登记费用' })).toBeInTheDocument();
  });
});

describe('the return on channel', () => {
  const row = (channel: string | null, some: object = {}) => ({ __typename: 'DevelopmentReturn', channel, costCount: 0, costFen: '0', clients: 0, projects: 0, wins: 0, contracts: 0, feesFen: '0', ...some });
  const answers: Record<string, Answer> = {
    DevelopmentReturnPage: () => ({ developmentReturns: { __typename: 'DevelopmentReturns', channels: [row('EXPO_FORUM', { costCount: 2, costFen: '200000', projects: 3, wins: 1, contracts: 1, feesFen: '5000000' }), row('LOCAL_GOV')], total: row(null, { costCount: 2, costFen: '200000', projects: 3, wins: 1, contracts: 1, feesFen: '5000000' }) } }),
    DevelopmentReturnRows: () => ({ developmentReturnRows: { __typename: 'DevelopmentReturnRowConnection', totalCount: 1, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes: [{ __typename: 'DevelopmentReturnRow', id: 'p1', on: '2026-02-03', client: null, contract: null, project: { __typename: 'Project', id: 'p1', number: 'SC-1', name: '青浦一号' } }] } }),
  };

  it('opens from each figure its rows', async () => {
    const server = testServer(answers);
    const { user } = show(server.wrap(<ViewerContext value={keeper}><ReturnPage /></ViewerContext>), '/development/return?from=2026-01-01&to=2026-06-30');
    const line = (await screen.findByRole('rowheader', { name: '展会/论坛/会议' })).closest('tr')!;
    expect(within(line).getByRole('link', { name: '2,000.00 元' })).toHaveAttribute('href', '/development-costs?statuses=APPROVED&channels=EXPO_FORUM&from=2026-01-01&to=2026-06-30');
    expect(within(line).getByText('25.0')).toBeInTheDocument();
    await user.click(within(line).getByRole('button', { name: '3' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByRole('link', { name: 'SC-1 青浦一号', hidden: true })).toHaveAttribute('href', '/projects/p1');
    expect(server.asked.at(-1)).toMatchObject({ name: 'DevelopmentReturnRows', variables: { figure: 'PROJECTS', channel: 'EXPO_FORUM', period: { from: '2026-01-01', to: '2026-06-30' } } });
    // Nothing counted, nothing to open.
    const empty = screen.getByRole('rowheader', { name: '各地方政府机构', hidden: true }).closest('tr')!;
    expect(within(empty).queryAllByRole('button', { hidden: true })).toEqual([]);
  });
});

it('finishing a step sends either the next one or why the activity is closed, never both', async () => {
  const server = testServer({ FinishDevelopmentStep: () => ({ finishDevelopmentStep: { __typename: 'DevelopmentActivityPayload', errors: [{ __typename: 'UserError', code: 'NEXT_STEP_REQUIRED', path: ['nextStepOn'], message: '请写明下一步及日期。' }], activity: null } }) });
  const { user } = show(server.wrap(<FinishStepDialog activity={{ id: 'a1', version: 3, nextStep: '邀请客户' }} onClose={() => undefined} />));
  await user.type(screen.getByRole('textbox', { name: /^下一步/, hidden: true }), '回访');
  await user.click(screen.getByRole('button', { name: '完成', hidden: true }));
  await waitFor(() => expect(server.asked.at(-1)?.variables.input).toMatchObject({ id: 'a1', expectedVersion: 3, nextStep: '回访', nextStepOn: null }));
  await user.click(screen.getByText('结束该活动'));
  await user.type(screen.getByRole('textbox', { name: /^结束原因/, hidden: true }), '展会结束');
  await user.click(screen.getByRole('button', { name: '完成', hidden: true }));
  await waitFor(() => expect(server.asked.at(-1)?.variables.input).toMatchObject({ closeReason: '展会结束' }));
  expect(server.asked.at(-1)?.variables.input).not.toHaveProperty('nextStep');
});
