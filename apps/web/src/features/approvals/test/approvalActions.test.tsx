import { screen, waitFor, within } from '@testing-library/react';

import type { Answer } from '../../../test/apollo';
import { actionPayload, chain, decided, person, seat, step } from './fixtures';
import { page } from './harness';

jest.setTimeout(60_000);

const employees = { ApprovalEmployees: () => ({ employees: { __typename: 'EmployeeConnection', nodes: [{ ...person('n1', '许新'), number: 'Y7', title: '法务' }, { ...person('n2', '马援'), number: 'Y8', title: null }] } }) };

async function open(action: string, of: object = chain(), answer: Answer = () => actionPayload(of)) {
  const view = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: of }), ActOnApproval: answer, ...employees });
  await view.user.click((await screen.findAllByRole('button', { name: '更多操作' }))[0]!);
  await view.user.click(screen.getByRole('menuitem', { name: action }));
  const dialog = await screen.findByRole('dialog');
  const sends = () => waitFor(() => expect(view.sent('ActOnApproval')).toHaveLength(1)).then(() => view.sent('ActOnApproval')[0]);
  const choosePerson = async (label: RegExp, name: string) => {
    await view.user.click(within(dialog).getByLabelText(label));
    await view.user.click(await screen.findByText(name));
  };
  return { ...view, dialog, sends, choosePerson, confirm: (name: string) => within(dialog).getByRole('button', { name }) };
}

describe('actions on a round', () => {
  it('offers only what the viewer may do', async () => {
    const { user } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain({ viewerActions: ['COMMENT', 'WITHDRAW', 'URGE', 'READ'], viewerUrgesLeft: 0 }) }) });
    await user.click((await screen.findAllByRole('button', { name: '更多操作' }))[0]!);
    expect(screen.getAllByRole('menuitem').map((m) => m.textContent)).toEqual(['催办（今天已达上限）', '评论', '撤回']);
    expect(screen.getByRole('menuitem', { name: '催办（今天已达上限）' })).toBeDisabled();
  });

  it('returns to a chosen step with a reason', async () => {
    const steps = [decided, step(2, 'DONE', { conclusion: 'AGREE', decidedAt: '2026-01-06T02:00:00.000Z' }), step(3, 'ACTIVE', { seats: [seat('t3', person('me', '秦川'), 'ACTIVE', { viewerCanDecide: true })] })];
    const { user, dialog, confirm, sends } = await open('退回到步骤', chain({ steps }));
    expect(confirm('退回')).toBeDisabled();
    await user.selectOptions(within(dialog).getByLabelText(/退回到/), '第 1 步 商务条款 · 梁岸');
    await user.type(within(dialog).getByLabelText(/原因/), '首付比例要改');
    await user.click(confirm('退回'));
    expect(await sends()).toEqual({ clientMutationId: expect.any(String), chainId: 'h1', action: 'RETURN_STEP', toStep: 1, reason: '首付比例要改', seatId: 't3' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('returns to the submitter', async () => {
    const { user, dialog, confirm, sends } = await open('退回呈送人');
    await user.type(within(dialog).getByLabelText(/原因/), '缺附件');
    await user.click(confirm('退回'));
    expect(await sends()).toMatchObject({ action: 'RETURN_SUBMITTER', reason: '缺附件', seatId: 't2' });
  });

  it('transfers to one person', async () => {
    const { user, choosePerson, confirm, sends } = await open('转交');
    await choosePerson(/选择一人/, '许新');
    await user.click(confirm('转交'));
    expect(await sends()).toMatchObject({ action: 'TRANSFER', employeeIds: ['n1'], reason: null, seatId: 't2' });
  });

  it.each([
    ['前加签', 'ADD_BEFORE'],
    ['后加签', 'ADD_AFTER'],
  ])('adds signers: %s', async (name, action) => {
    const { user, choosePerson, confirm, sends, dialog } = await open(name);
    await choosePerson(/选择人员/, '许新');
    await user.click(await screen.findByText('马援'));
    await user.type(within(dialog).getByLabelText(/说明/), '请看违约责任');
    await user.click(confirm('加签'));
    expect(await sends()).toMatchObject({ action, employeeIds: ['n1', 'n2'], reason: '请看违约责任', seatId: 't2' });
  });

  it('takes an added signer off', async () => {
    const own = step(2, 'ACTIVE', { seats: [seat('t2', person('me', '秦川'), 'WAITING'), seat('t8', person('n1', '许新'), 'ACTIVE', { origin: 'ADDED_BEFORE', viewerCanRemove: true })] });
    const { user, dialog, confirm, sends } = await open('减签', chain({ steps: [decided, own, step(3, 'NOTIFIED')], viewerActions: ['REMOVE_SIGNER'] }));
    expect(within(dialog).getAllByRole('option').map((o) => o.textContent)).toEqual(['第 2 步 法律条款 · 许新']);
    await user.click(confirm('减签'));
    expect(await sends()).toMatchObject({ action: 'REMOVE_SIGNER', seatId: 't8' });
  });

  it('copies, comments, urges and withdraws', async () => {
    const copy = await open('抄送/传阅');
    await copy.choosePerson(/选择人员/, '马援');
    await copy.user.click(copy.confirm('抄送'));
    expect(await copy.sends()).toMatchObject({ action: 'CC', employeeIds: ['n2'] });
    copy.unmount();
    const comment = await open('评论');
    expect(comment.confirm('发表')).toBeDisabled();
    await comment.user.type(within(comment.dialog).getByLabelText(/评论/), '补充了红线图');
    await comment.user.click(comment.confirm('发表'));
    expect(await comment.sends()).toMatchObject({ action: 'COMMENT', reason: '补充了红线图' });
    comment.unmount();
    const own = chain({ viewerActions: ['WITHDRAW', 'AMEND', 'URGE'], viewerUrgesLeft: 2, steps: [step(1, 'ACTIVE'), step(2, 'NOTIFIED'), step(3, 'NOTIFIED')] });
    const urge = await open('催办', own);
    expect(urge.dialog).toHaveTextContent('今天还可以催办 2 次');
    await urge.user.click(urge.confirm('催办'));
    expect(await urge.sends()).toEqual({ clientMutationId: expect.any(String), chainId: 'h1', action: 'URGE' });
    urge.unmount();
    const withdraw = await open('撤回', own);
    await withdraw.user.type(within(withdraw.dialog).getByLabelText(/原因/), '客户改了范围');
    await withdraw.user.click(withdraw.confirm('撤回'));
    expect(await withdraw.sends()).toMatchObject({ action: 'WITHDRAW', reason: '客户改了范围' });
  });

  it('begins again with what changed, and goes on to the new round', async () => {
    const { user, dialog, confirm, address } = await open('修改后重新开始', chain({ viewerActions: ['AMEND'], steps: [step(1, 'ACTIVE'), step(2, 'NOTIFIED'), step(3, 'NOTIFIED')] }), () => actionPayload(chain({ id: 'h2', round: 2 })));
    await user.type(within(dialog).getByLabelText(/原因/), '金额有变');
    await user.click(confirm('重新开始'));
    await waitFor(() => expect(address()).toBe('/approvals/h2'));
  });

  it('handles a turn as administrator: an opinion in their place, or somebody else', async () => {
    const of = chain({ viewerActions: ['OVERRIDE'], steps: [step(1, 'ACTIVE'), step(2, 'NOTIFIED'), step(3, 'NOTIFIED')] });
    const first = await open('管理员代处理', of);
    await first.user.selectOptions(within(first.dialog).getByLabelText(/结论/), '修改后同意');
    await first.user.type(within(first.dialog).getByLabelText(/原因/), '本人住院');
    await first.user.click(first.confirm('代处理'));
    expect(await first.sends()).toEqual({ clientMutationId: expect.any(String), chainId: 'h1', action: 'OVERRIDE', seatId: 't1', conclusion: 'AGREE_WITH_CHANGES', reason: '本人住院' });
    first.unmount();
    const second = await open('管理员代处理', of);
    // A turn that has not come can only be passed on.
    await second.user.selectOptions(within(second.dialog).getByLabelText(/签署人/), '第 3 步 财务 · 钟兰');
    expect(within(second.dialog).queryByLabelText(/结论/)).toBeNull();
    await second.choosePerson(/选择一人/, '马援');
    await second.user.type(within(second.dialog).getByLabelText(/原因/), '调岗');
    await second.user.click(second.confirm('代处理'));
    expect(await second.sends()).toMatchObject({ action: 'OVERRIDE', seatId: 't3', employeeIds: ['n2'], reason: '调岗' });
  });

  it('shows a refusal beside its field and keeps what was typed', async () => {
    const { user, dialog, confirm, choosePerson } = await open('转交', chain(), () => actionPayload(null, [{ code: 'ALREADY_SIGNER', path: ['employeeIds'], message: '此人已在这一步签署。' }]));
    await choosePerson(/选择一人/, '许新');
    await user.type(within(dialog).getByLabelText(/说明/), '请代看');
    await user.click(confirm('转交'));
    await waitFor(() => expect(within(dialog).getByLabelText(/选择一人/).closest('.yz-field')).toHaveTextContent('此人已在这一步签署。'));
    expect(within(dialog).getByLabelText(/说明/)).toHaveValue('请代看');
  });
});

describe('a copy', () => {
  const copied = (readAt: string | null) => chain({ viewerActions: ['COMMENT', 'READ'], steps: [step(1, 'ACTIVE'), step(3, 'NOTIFIED')], copies: [{ __typename: 'ApprovalCopy', person: person('me', '秦川'), sentBy: person('sub', '呈送者'), sentAt: '2026-01-05T02:00:00.000Z', readAt }] });

  it('is told to have been read once', async () => {
    const { sent } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: copied(null) }), ActOnApproval: () => actionPayload(copied('2026-01-06T02:00:00.000Z')) });
    await waitFor(() => expect(sent('ActOnApproval')).toEqual([{ chainId: 'h1', action: 'READ', clientMutationId: expect.any(String) }]));
    expect(await screen.findByText(/已读于/)).toBeInTheDocument();
    expect(sent('ActOnApproval')).toHaveLength(1);
  });

  it('that was read is not told again', async () => {
    const { sent } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: copied('2026-01-06T02:00:00.000Z') }) });
    await screen.findByText(/已读于/);
    expect(sent('ActOnApproval')).toEqual([]);
  });
});
