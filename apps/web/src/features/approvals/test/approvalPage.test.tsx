import { screen, waitFor, within } from '@testing-library/react';

import type { Answer } from '../../../test/apollo';
import { chain, decided, decisionPayload, person, seat, step } from './fixtures';
import { page } from './harness';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);

const decide = () => screen.getByRole('group', { name: '审批决定' });

describe('the approval sheet', () => {
  it('shows what was frozen and six named opinions in their order', async () => {
    page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }) });
    expect(await screen.findByText('现在轮到您：法律条款（第 2 位，共 3 位）。')).toBeInTheDocument();
    expect(screen.getByText('分四期付款')).toBeInTheDocument();
    expect(screen.getByText('35.5 元/㎡')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual(['商务条款', '法律条款', '财务', '主设', '设计管理', '技术条款']);
    const first = screen.getByRole('region', { name: '商务条款' });
    expect(first).toHaveTextContent('修改后同意');
    expect(first).toHaveTextContent('首付提到三成');
    expect(screen.getByRole('region', { name: '财务' })).toHaveTextContent('已预告');
    expect(screen.getByRole('region', { name: '技术条款' })).toHaveTextContent('没有安排这一栏');
  });

  it('says how several sign, who added whom, who signed for whom, and what was before a return', async () => {
    const legal = step(2, 'ACTIVE', {
      mode: 'COUNTERSIGN', needed: 2, viewerCanDecide: false,
      seats: [
        seat('a', person('x1', '甲'), 'DONE', { conclusion: 'AGREE', decidedAt: '2026-01-06T02:00:00.000Z', signer: person('x9', '代签者') }),
        seat('b', person('x2', '乙'), 'ACTIVE', { delegates: [person('x8', '受托者')] }),
        seat('c', person('x3', '丙'), 'WAITING', { origin: 'ADDED_AFTER', cameFrom: person('x2', '乙') }),
        seat('d', person('x4', '丁'), 'SKIPPED', { end: 'TRANSFERRED' }),
      ],
      earlierSeats: [seat('z', person('x1', '甲'), 'DONE', { conclusion: 'AGREE_WITH_CHANGES', opinion: '先改付款', decidedAt: '2026-01-05T02:00:00.000Z' })],
    });
    page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain({ steps: [decided, legal, step(3, 'NOTIFIED')], viewerActions: ['COMMENT'] }) }) });
    const sheet = await screen.findByRole('region', { name: '法律条款' });
    for (const text of ['会签，2 人都须签', '代签者 代 甲 签署', '可由 受托者 代签', '乙 后加签', '已转交', '退回前的签署（1）', '先改付款']) expect(sheet).toHaveTextContent(text);
    expect(within(sheet).getAllByRole('list', { name: '第 2 步 法律条款签署人' })).toHaveLength(1);
  });

  it('tells who did what, and who is next', async () => {
    page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }) });
    const story = await screen.findByRole('region', { name: '经过' });
    expect(within(story).getAllByRole('listitem').map((li) => li.querySelector('strong')?.textContent)).toEqual(['呈送者 · 呈送', '梁岸 · 修改后同意', '现在：法律条款 · 秦川', '随后：财务 · 钟兰']);
    expect(story).toHaveTextContent('台账完整：2 条记录与写入时一致');
  });

  it('warns of a ledger that is broken', async () => {
    page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain({ ledger: { __typename: 'ApprovalLedger', intact: false, brokenAt: 2, entries: 2 } }) }) });
    expect(await screen.findByText(/第 2 条与写入时不一致/)).toHaveAttribute('role', 'alert');
  });

  it('offers no decision to those whose turn it is not', async () => {
    page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain({ steps: [step(1, 'ACTIVE'), step(2, 'NOTIFIED'), step(3, 'NOTIFIED')], viewerActions: [] }) }) });
    expect(await screen.findByText(/您是第 2 位，共 3 位/)).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: '审批决定' })).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: '更多操作' })).toBeNull();
  });

  it('wants words for a disagreement, asks once more, and ends the round', async () => {
    const over = chain({ state: 'REJECTED', finishedAt: '2026-01-07T02:00:00.000Z', steps: [decided, step(2, 'DONE', { conclusion: 'DISAGREE', opinion: '责任不对等', decidedAt: '2026-01-07T02:00:00.000Z' }), step(3, 'SKIPPED')] });
    const { user, sent } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }), DecideApprovalStep: () => decisionPayload(over) });
    const editor = await screen.findByLabelText('您的意见：法律条款');
    await user.click(within(decide()).getByRole('button', { name: '不同意' }));
    expect(editor).toHaveFocus();
    expect(editor).toHaveAccessibleDescription(/请先填写意见/);
    expect(sent('DecideApprovalStep')).toEqual([]);
    await user.type(editor, '责任不对等');
    await user.click(within(decide()).getByRole('button', { name: '不同意' }));
    const dialog = screen.getByRole('dialog', { name: '不同意？' });
    expect(sent('DecideApprovalStep')).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: '不同意' }));
    expect(await screen.findByText('已否决')).toBeInTheDocument();
    expect(sent('DecideApprovalStep')).toEqual([{ clientMutationId: expect.any(String), stepId: 's2', seatId: 't2', conclusion: 'DISAGREE', opinion: '责任不对等' }]);
    expect(screen.queryByRole('group', { name: '审批决定' })).toBeNull();
    expect(Object.keys(window.localStorage).filter((key) => key.includes('approval.t2'))).toEqual([]);
  });

  it('agrees without words and leads on to the next one that waits', async () => {
    const after = chain({ steps: [decided, step(2, 'DONE', { conclusion: 'AGREE', decidedAt: '2026-01-07T02:00:00.000Z' }), step(3, 'ACTIVE')] });
    const { user, sent } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }), DecideApprovalStep: () => decisionPayload(after), ApprovalNext: () => ({ waitingForMe: [{ __typename: 'ApprovalStep', id: 's9', chain: { __typename: 'ApprovalChain', id: 'h9' } }] }) });
    await screen.findByLabelText('您的意见：法律条款');
    await user.click(within(decide()).getByRole('button', { name: '同意' }));
    expect(await screen.findByRole('link', { name: '下一件待审' })).toHaveAttribute('href', '/approvals/h9');
    expect(sent('DecideApprovalStep')[0]).toMatchObject({ conclusion: 'AGREE', opinion: null });
    expect(screen.getByText('您的意见已填写。')).toBeInTheDocument();
    expect(screen.getByText('已提交，轮到 钟兰')).toBeInTheDocument();
  });

  it('keeps the words when the server refuses or cannot be reached, and after coming back', async () => {
    const answers: Answer[] = [
      () => {
        throw new Error('down');
      },
      () => decisionPayload(chain({ state: 'WITHDRAWN', finishedAt: '2026-01-07T02:00:00.000Z' }), [{ code: 'CHAIN_CLOSED', path: ['stepId'], message: '这一轮审批已经结束，无需再审。' }]),
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

  it('signs on behalf of somebody, in the name that was chosen', async () => {
    const both = step(2, 'ACTIVE', { mode: 'COUNTERSIGN', needed: 2, seats: [seat('t4', person('e1', '梁岸'), 'ACTIVE', { viewerCanDecide: true }), seat('t2', person('me', '秦川'), 'ACTIVE', { viewerCanDecide: true })] });
    const { user, sent } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain({ steps: [decided, both, step(3, 'NOTIFIED')] }) }), DecideApprovalStep: () => decisionPayload(null) });
    expect(await screen.findByLabelText('您的意见：法律条款')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('以谁的名义签署'), '代 梁岸');
    expect(screen.getByLabelText('您代 梁岸 的意见：法律条款')).toBeInTheDocument();
    await user.click(within(decide()).getByRole('button', { name: '不涉及' }));
    await waitFor(() => expect(sent('DecideApprovalStep')[0]).toMatchObject({ stepId: 's2', seatId: 't4', conclusion: 'NA' }));
  });

  it('keeps phrases of one’s own on the device and puts them in', async () => {
    const { user, unmount } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain({ steps: [decided, step(2, 'ACTIVE', { seats: [seat('t7', person('me', '秦川'), 'ACTIVE', { viewerCanDecide: true })] }), step(3, 'NOTIFIED')] }) }) });
    const editor = await screen.findByLabelText('您的意见：法律条款');
    await user.type(editor, '条款可行');
    await user.click(screen.getByRole('button', { name: '存为常用意见' }));
    await user.clear(editor);
    await user.click(screen.getByRole('button', { name: '填入“条款可行”' }));
    expect(editor).toHaveValue('条款可行');
    await user.click(screen.getByRole('button', { name: '填入“条款可行”' }));
    expect(editor).toHaveValue('条款可行\n条款可行');
    unmount();
    const again = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }) });
    await again.user.click(await screen.findByRole('button', { name: '管理常用意见' }));
    await again.user.click(screen.getByRole('button', { name: '删除“条款可行”' }));
    expect(screen.getByText(/还没有常用意见/)).toBeInTheDocument();
  });

  it('shows what changed since the round before, and leads to the rounds', async () => {
    const rounds = [
      { __typename: 'ApprovalChain', id: 'h1', round: 2, state: 'ACTIVE', submittedAt: '2026-01-05T02:00:00.000Z' },
      { __typename: 'ApprovalChain', id: 'h0', round: 1, state: 'RETURNED', submittedAt: '2026-01-02T02:00:00.000Z' },
    ];
    const now = chain({ round: 2, beginning: 'RESUBMITTED', beginningReason: '按法务意见修改', rounds });
    const before = { ...now.snapshot, contract: { ...now.snapshot.contract, amountFen: '300000000', terms: '分三期付款' } };
    page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: now }), ApprovalRoundBefore: () => ({ approvalChain: { __typename: 'ApprovalChain', id: 'h0', round: 1, snapshot: before } }) });
    const part = await screen.findByRole('region', { name: '与第 1 轮的差异' });
    expect(part).toHaveTextContent('2 处不同');
    expect(part).toHaveTextContent('合同 · 金额3,000,000 元 → 3,550,000 元');
    expect(part).toHaveTextContent('合同 · 条款分三期付款 → 分四期付款');
    expect(screen.getByText('这一轮的缘由：按法务意见修改')).toBeInTheDocument();
    expect(within(screen.getByRole('navigation', { name: '各轮' })).getByRole('link', { name: '第 1 轮 · 已退回' })).toHaveAttribute('href', '/approvals/h0');
  });
});
