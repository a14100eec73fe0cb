import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import ApprovalListPage from './ApprovalListPage';
import ApprovalPage from './ApprovalPage';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);

const viewer: ViewerInfo = { id: 'me', number: 'Y1', name: '秦川', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(), mustChangePassword: false };
const sections = ['COMMERCIAL', 'LEGAL', 'FINANCE'];
const step = (seq: number, state: string, overrides: object = {}) => ({
  __typename: 'ApprovalStep', id: `s${seq}`, seq, section: sections[seq - 1], state, conclusion: null, opinion: null, activatedAt: state === 'ACTIVE' ? '2026-01-06T02:00:00.000Z' : null, decidedAt: null,
  viewerCanDecide: state === 'ACTIVE' && seq === 2, approver: { __typename: 'Employee', id: seq === 2 ? 'me' : `e${seq}`, name: ['梁岸', '秦川', '钟兰'][seq - 1], title: null }, ...overrides,
});
const decided = step(1, 'DONE', { conclusion: 'AGREE_WITH_CHANGES', opinion: '首付提到三成', decidedAt: '2026-01-06T02:00:00.000Z' });
const snapshot = {
  version: 1,
  contract: { number: 'HT-2026-0001', name: '建筑设计合同', contractType: 'DESIGN', amountFen: '355000000', terms: '分四期付款' },
  project: { number: 'SC-0001', name: '临江一里', city: '杭州', landAreaM2: '40000.00', gfaM2: '100000.00', far: '2.50', productLine: 'OFFICE', serviceContents: [] },
  client: { name: '临江置地' },
};
const chain = (overrides: object = {}) => ({
  __typename: 'ApprovalChain', id: 'h1', round: 1, state: 'ACTIVE', submittedAt: '2026-01-05T02:00:00.000Z', finishedAt: null, snapshot, submitter: { __typename: 'Employee', id: 'sub', name: '呈送者' },
  contract: { __typename: 'Contract', id: 'k1', number: 'HT-2026-0001', name: '建筑设计合同', status: 'IN_APPROVAL', version: 2, amountFen: '355000000', projectName: '临江一里', clientName: '临江置地' },
  steps: [decided, step(2, 'ACTIVE'), step(3, 'NOTIFIED')], ...overrides,
});
const payload = (of: object | null, errors: object[] = []) => ({ decideApprovalStep: { __typename: 'ApprovalChainPayload', errors: errors.map((e) => ({ __typename: 'UserError', ...e })), chain: of } });

function page(at: string, answers: Record<string, Answer>, as = viewer) {
  const server = testServer({ ApprovalWaiting: () => ({ waitingForMe: [] }), ApprovalNext: () => ({ waitingForMe: [] }), ...answers });
  const view = show(
    server.wrap(
      <ViewerContext value={as}>
        <Routes>
          <Route path="/approvals" element={<ApprovalListPage />} />
          <Route path="/approvals/:id" element={<ApprovalPage />} />
        </Routes>
      </ViewerContext>,
    ),
    at,
  );
  const sent = (name: string) => server.asked.filter((one) => one.name === name).map((one) => one.variables.input as Record<string, unknown>);
  return { ...view, server, sent };
}

describe('the inbox', () => {
  it('begins with what waits for the viewer and counts it', async () => {
    page('/approvals', { ApprovalWaiting: () => ({ waitingForMe: [{ __typename: 'ApprovalStep', id: 's2', chain: chain() }] }) });
    expect(await screen.findByRole('link', { name: '建筑设计合同' })).toHaveAttribute('href', '/approvals/h1');
    expect(screen.getByText(/待您填写：法律条款/)).toBeInTheDocument();
    expect(screen.getByRole('img', { name: '共 3 步，已审 1 步' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /待我审批/ })).toHaveTextContent('待我审批1');
    expect(screen.queryByRole('link', { name: '全部' })).toBeNull();
  });

  it.each([
    ['mine', { mine: true }],
    ['decided', { decidedByMe: true }],
  ])('asks the server for the tab %s', async (tab, filter) => {
    const { server } = page(`/approvals?tab=${tab}`, { ApprovalInbox: () => ({ approvalChains: { __typename: 'ApprovalChainConnection', totalCount: 1, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes: [chain({ steps: [decided, step(2, 'NOTIFIED'), step(3, 'ACTIVE')] })] } }) });
    expect(await screen.findByText(/当前：财务 · 钟兰/)).toBeInTheDocument();
    expect(server.asked.find((one) => one.name === 'ApprovalInbox')?.variables).toMatchObject({ filter });
  });

  it('says that nothing waits', async () => {
    page('/approvals', {});
    expect(await screen.findByText('没有待您审批的合同')).toBeInTheDocument();
  });
});

describe('the approval sheet', () => {
  const decide = () => screen.getByRole('group', { name: '审批决定' });

  it('shows what was frozen and named opinions in their order', async () => {
    page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }) });
    expect(await screen.findByText('现在轮到您：法律条款（第 2 位，共 3 位）。')).toBeInTheDocument();
    expect(screen.getByText('分四期付款')).toBeInTheDocument();
    expect(screen.getByText('35.5 元/㎡')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual(['第 1 步 商务条款', '第 2 步 法律条款', '第 3 步 财务']);
    const first = screen.getByRole('region', { name: /商务条款/ });
    expect(first).toHaveTextContent('修改后同意');
    expect(first).toHaveTextContent('首付提到三成');
    expect(screen.getByRole('region', { name: /财务/ })).toHaveTextContent('已预告');
  });

  it('offers no decision to those whose turn it is not', async () => {
    page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain({ steps: [step(1, 'ACTIVE'), step(2, 'NOTIFIED'), step(3, 'NOTIFIED')] }) }) });
    expect(await screen.findByText(/您是第 2 位，共 3 位/)).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: '审批决定' })).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('wants words for a disagreement, asks once more, and ends the round', async () => {
    const over = chain({ state: 'REJECTED', finishedAt: '2026-01-07T02:00:00.000Z', steps: [decided, step(2, 'DONE', { conclusion: 'DISAGREE', opinion: '责任不对等', decidedAt: '2026-01-07T02:00:00.000Z' }), step(3, 'SKIPPED')] });
    const { user, sent } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }), DecideApprovalStep: () => payload(over) });
    const editor = await screen.findByLabelText('您的意见：法律条款');
    await user.click(within(decide()).getByRole('button', { name: '不同意' }));
    expect(editor).toHaveFocus();
    expect(editor).toHaveAccessibleDescription(/请先填写意见/);
    expect(sent('DecideApprovalStep')).toEqual([]);
    await user.type(editor, '责任不对等');
    await user.click(within(decide()).getByRole('button', { name: '不同意' }));
    const dialog = screen.getByRole('dialog', { name: '不同意这份合同？' });
    expect(sent('DecideApprovalStep')).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: '不同意' }));
    expect(await screen.findByText('已否决')).toBeInTheDocument();
    expect(sent('DecideApprovalStep')).toEqual([{ clientMutationId: expect.any(String), stepId: 's2', conclusion: 'DISAGREE', opinion: '责任不对等' }]);
    expect(screen.queryByRole('group', { name: '审批决定' })).toBeNull();
    expect(Object.keys(window.localStorage).filter((key) => key.includes('approval.s2'))).toEqual([]);
  });

  it('agrees without words and leads on to the next one that waits', async () => {
    const after = chain({ steps: [decided, step(2, 'DONE', { conclusion: 'AGREE', decidedAt: '2026-01-07T02:00:00.000Z' }), step(3, 'ACTIVE')] });
    const { user, sent } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }), DecideApprovalStep: () => payload(after), ApprovalNext: () => ({ waitingForMe: [{ __typename: 'ApprovalStep', id: 's9', chain: { __typename: 'ApprovalChain', id: 'h9' } }] }) });
    await screen.findByLabelText('您的意见：法律条款');
    await user.click(within(decide()).getByRole('button', { name: '同意' }));
    expect(await screen.findByRole('link', { name: '下一件待审' })).toHaveAttribute('href', '/approvals/h9');
    expect(sent('DecideApprovalStep')[0]).toMatchObject({ conclusion: 'AGREE', opinion: null });
    expect(screen.getByText('您的意见已填写。')).toBeInTheDocument();
  });

  it('keeps the words when the server refuses or cannot be reached, and after coming back', async () => {
    const answers: Answer[] = [
      () => {
        throw new Error('down');
      },
      () => payload(chain({ state: 'WITHDRAWN', finishedAt: '2026-01-07T02:00:00.000Z' }), [{ code: 'CHAIN_CLOSED', path: ['stepId'], message: '这一轮审批已经结束，无需再审。' }]),
    ];
    const { user, unmount } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }), DecideApprovalStep: (v) => answers.shift()!(v) });
    await user.type(await screen.findByLabelText('您的意见：法律条款'), '须补充保密条款');
    await user.click(within(decide()).getByRole('button', { name: '修改后同意' }));
    expect(await screen.findByText(/没有连上服务器/)).toBeInTheDocument();
    await user.click(within(decide()).getByRole('button', { name: '修改后同意' }));
    expect(await screen.findByText('这一轮审批已经结束，无需再审。')).toBeInTheDocument();
    expect(screen.getByLabelText('您的意见：法律条款')).toHaveValue('须补充保密条款');
    unmount();
    page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }) });
    expect(await screen.findByLabelText('您的意见：法律条款')).toHaveValue('须补充保密条款');
    expect(screen.getByText(/已恢复您上次未保存的内容/)).toBeInTheDocument();
  });
});
