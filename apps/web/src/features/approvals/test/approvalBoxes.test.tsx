import { screen, waitFor, within } from '@testing-library/react';

import { boxes, chain, decided, actionPayload, decisionPayload, delegation, listOf, person, seat, step } from './fixtures';
import { page } from './harness';

jest.setTimeout(60_000);

const waiting = (...chains: ReturnType<typeof chain>[]) => ({ waitingForMe: chains.map((of) => ({ __typename: 'ApprovalStep', id: `s-${of.id}`, chain: of })) });
const named = (id: string, name: string, overrides: object = {}) => chain({ id, subject: { ...chain().subject, id: `k-${id}`, name }, ...overrides });

describe('the boxes', () => {
  it('begin with what waits for the viewer, and count all four', async () => {
    page('/approvals', { ApprovalWaiting: () => waiting(chain()) });
    expect(await screen.findByRole('link', { name: '建筑设计合同' })).toHaveAttribute('href', '/approvals/h1');
    expect(screen.getByText(/待您填写：法律条款/)).toBeInTheDocument();
    expect(screen.getByText('第 2/3 步')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: '共 3 步，已审 1 步' })).toBeInTheDocument();
    await waitFor(() => expect(within(screen.getByRole('navigation', { name: '审批分类' })).getAllByRole('link').map((a) => a.textContent)).toEqual(['待我审批1', '我已审批4', '我呈送的2', '抄送我的3']));
  });

  it.each([
    ['mine', { mine: true }],
    ['decided', { decidedByMe: true }],
    ['copied', { copiedToMe: true }],
  ])('asks the server for the box %s of the address', async (tab, filter) => {
    const of = chain({ steps: [decided, step(2, 'NOTIFIED'), step(3, 'ACTIVE')], activeStep: step(3, 'ACTIVE'), copies: [{ __typename: 'ApprovalCopy', person: person('me', '秦川'), sentBy: person('sub', '呈送者'), sentAt: '2026-01-05T02:00:00.000Z', readAt: null }] });
    const { server } = page(`/approvals?tab=${tab}`, { ApprovalInbox: () => listOf([of]) });
    expect(await screen.findByText(/当前：财务 · 钟兰/)).toBeInTheDocument();
    expect(server.asked.find((one) => one.name === 'ApprovalInbox')?.variables).toMatchObject({ filter });
    if (tab === 'copied') {
      expect(screen.getByText('未读')).toBeInTheDocument();
      expect(screen.getByRole('link', { name: '只看未读（1）' })).toHaveAttribute('href', '/approvals?tab=copied&unread=1');
    }
  });

  it('says that nothing waits', async () => {
    page('/approvals', {});
    expect(await screen.findByText('没有待您审批的事项')).toBeInTheDocument();
  });

  it('says for whom the viewer stands in, and whose turn they may take', async () => {
    const active = step(2, 'ACTIVE', { seats: [seat('t1', person('e1', '梁岸'), 'ACTIVE', { viewerCanDecide: true })] });
    page('/approvals', { ApprovalBoxes: () => boxes({}, [delegation()]), ApprovalWaiting: () => waiting(chain({ activeStep: active })) });
    expect(await screen.findByText('梁岸 委托您审批，至 2026-01-31')).toBeInTheDocument();
    expect(await screen.findByText(/待您代 梁岸 填写：法律条款/)).toBeInTheDocument();
  });
});

describe('a batch', () => {
  it('agrees one after the other, and keeps a result of each until it is dismissed', async () => {
    let left = [named('h1', '甲合同'), named('h2', '乙合同'), named('h3', '丙合同')];
    let down = true;
    const { user, sent } = page('/approvals', {
      ApprovalWaiting: () => waiting(...left),
      DecideInBatch: ({ input }) => {
        const { stepId } = input as { stepId: string };
        if (stepId === 's-h2') return decisionPayload(null, [{ code: 'NOT_YOUR_TURN', path: ['stepId'], message: '还没有轮到您。' }]);
        if (stepId === 's-h3' && down) throw new Error('down');
        left = left.filter((one) => `s-${one.id}` !== stepId);
        return decisionPayload({ __typename: 'ApprovalChain', id: stepId.slice(2), state: 'ACTIVE', version: 2 });
      },
    });
    await user.click(await screen.findByRole('checkbox', { name: '全选' }));
    expect(screen.getByText('已选 3 件')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '批量同意' }));
    const dialog = await screen.findByRole('dialog', { name: '同意所选的 3 件？' });
    await user.type(within(dialog).getByLabelText('共同意见'), '同意');
    await user.click(within(dialog).getByRole('button', { name: '同意 3 件' }));
    const results = await screen.findByRole('region', { name: '批量审批结果' });
    await waitFor(() => expect(within(results).getAllByRole('listitem').map((li) => li.textContent)).toEqual(['甲合同已同意', '乙合同还没有轮到您。', '丙合同没有连上服务器，未提交。']));
    expect(sent('DecideInBatch').map(({ stepId, conclusion, opinion }) => ({ stepId, conclusion, opinion }))).toEqual(['s-h1', 's-h2', 's-h3'].map((stepId) => ({ stepId, conclusion: 'AGREE', opinion: '同意' })));
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: '选择“甲合同”' })).toBeNull());
    down = false;
    await user.click(await within(results).findByRole('button', { name: '重试未成的' }));
    await waitFor(() => expect(results).toHaveTextContent('丙合同已同意'));
    // The same key, so that it is done once.
    expect(sent('DecideInBatch')[3]).toEqual(sent('DecideInBatch')[2]);
    await user.click(within(results).getByRole('button', { name: '知道了' }));
    expect(screen.queryByRole('region', { name: '批量审批结果' })).toBeNull();
  });

  it('leaves out what is not ticked', async () => {
    const { user, sent } = page('/approvals', { ApprovalWaiting: () => waiting(named('h1', '甲合同'), named('h2', '乙合同')), DecideInBatch: () => decisionPayload({ __typename: 'ApprovalChain', id: 'h2', state: 'ACTIVE', version: 2 }) });
    await user.click(await screen.findByRole('checkbox', { name: '选择“乙合同”' }));
    await user.click(screen.getByRole('button', { name: '批量同意' }));
    await user.click(await screen.findByRole('button', { name: '同意 1 件' }));
    await waitFor(() => expect(sent('DecideInBatch')).toHaveLength(1));
    expect(sent('DecideInBatch')[0]).toMatchObject({ stepId: 's-h2', opinion: null });
  });

  it('returns or disagrees with one opinion that is asked for, and keeps a result of each', async () => {
    const { user, sent } = page('/approvals', {
      ApprovalWaiting: () => waiting(named('h1', '甲合同'), named('h2', '乙合同')),
      ActInBatch: ({ input }) => actionPayload({ __typename: 'ApprovalChain', id: (input as { chainId: string }).chainId, state: 'RETURNED', version: 2 }, (input as { chainId: string }).chainId === 'h2' ? [{ code: 'NOT_YOUR_TURN', path: ['action'], message: '还没有轮到您。' }] : []),
      DecideInBatch: () => decisionPayload({ __typename: 'ApprovalChain', id: 'h1', state: 'REJECTED', version: 2 }),
    });
    await user.click(await screen.findByRole('checkbox', { name: '全选' }));
    await user.click(screen.getByRole('button', { name: '批量处理' }));
    const dialog = await screen.findByRole('dialog', { name: '对所选的 2 件给出同一意见' });
    await user.selectOptions(within(dialog).getByLabelText('处理方式'), '退回呈送人');
    expect(dialog).toHaveTextContent('所选各件都退回呈送人');
    await user.click(within(dialog).getByRole('button', { name: '退回呈送人 2 件' }));
    expect(within(dialog).getByLabelText(/共同意见/)).toHaveAccessibleDescription(/请填写意见/);
    expect(sent('ActInBatch')).toEqual([]);
    await user.type(within(dialog).getByLabelText(/共同意见/), '付款条件不符');
    await user.click(within(dialog).getByRole('button', { name: '退回呈送人 2 件' }));
    const results = await screen.findByRole('region', { name: '批量审批结果' });
    await waitFor(() => expect(within(results).getAllByRole('listitem').map((li) => li.textContent)).toEqual(['甲合同已退回呈送人', '乙合同还没有轮到您。']));
    expect(sent('ActInBatch')).toMatchObject([{ chainId: 'h1', action: 'RETURN_SUBMITTER', reason: '付款条件不符' }, { chainId: 'h2', reason: '付款条件不符' }]);

    await user.click(screen.getByRole('checkbox', { name: '选择“甲合同”' }));
    await user.click(screen.getByRole('button', { name: '批量处理' }));
    const again = await screen.findByRole('dialog', { name: '对所选的 1 件给出同一意见' });
    await user.selectOptions(within(again).getByLabelText('处理方式'), '不同意');
    await user.type(within(again).getByLabelText(/共同意见/), '不可行');
    await user.click(within(again).getByRole('button', { name: '不同意 1 件' }));
    await waitFor(() => expect(sent('DecideInBatch')).toMatchObject([{ stepId: 's-h1', conclusion: 'DISAGREE', opinion: '不可行' }]));
  });
});
