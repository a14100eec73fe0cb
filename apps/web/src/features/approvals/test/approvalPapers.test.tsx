import { screen, waitFor, within } from '@testing-library/react';

import { chain, decided, delegation, event, person, seat, step } from './fixtures';
import { page } from './harness';

jest.setTimeout(60_000);

describe('the printed sheet', () => {
  it('has the head of the contract, six sections with signatures, and a code to the proof of its last entry', async () => {
    const legal = step(2, 'DONE', { conclusion: 'AGREE', seats: [seat('t2', person('me', '秦川'), 'DONE', { conclusion: 'AGREE', opinion: '可签', decidedAt: '2026-01-07T02:00:00.000Z', signer: person('x9', '马援') }), seat('t5', person('x5', '走者'), 'SKIPPED', { end: 'TRANSFERRED' })] });
    page('/approvals/h1/print', { ApprovalPrintPage: () => ({ approvalChain: chain({ steps: [decided, legal, step(3, 'ACTIVE')] }) }) });
    expect(await screen.findByRole('heading', { level: 1, name: '合同审批单' })).toBeInTheDocument();
    const rows = screen.getAllByRole('row').slice(1).map((row) => row.textContent);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/商务条款修改后同意首付提到三成梁岸2026/);
    expect(rows[1]).toMatch(/法律条款同意可签马援（代 秦川）2026/);
    expect(rows[2]).toContain('财务待审钟兰 · 未签');
    expect(screen.queryByText(/走者/)).toBeNull();
    expect(screen.getByRole('link', { name: '核验地址的二维码' })).toHaveAttribute('href', `http://localhost/verify/h1/${'2'.repeat(64)}`);
    expect(screen.getByText('c'.repeat(64))).toBeInTheDocument();
    const print = jest.fn();
    window.print = print;
    screen.getByRole('button', { name: '打印' }).click();
    expect(print).toHaveBeenCalled();
  });
});

describe('the proof', () => {
  const answer = (overrides: object = {}) => ({ ApprovalVerifyPage: () => ({ approvalChain: chain(overrides) }) });

  it('says that the entry stands in an intact ledger', async () => {
    page(`/verify/h1/${'2'.repeat(64)}`, answer());
    expect(await screen.findByText(/核验通过：台账完整，第 2 条记录就是这一条/)).toBeInTheDocument();
    expect(screen.getByText(/梁岸 · 修改后同意/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '打开审批单' })).toHaveAttribute('href', '/approvals/h1');
  });

  it('says that more came later', async () => {
    page(`/verify/h1/${'2'.repeat(64)}`, answer({ events: [...chain().events, event(3, 'COMMENT', person('e1', '梁岸'), { text: '补充' })] }));
    expect(await screen.findByText(/又有 1 条新记录/)).toBeInTheDocument();
  });

  it('does not vouch for an unknown hash or a broken ledger', async () => {
    const { unmount } = page('/verify/h1/abc', answer());
    expect(await screen.findByRole('alert')).toHaveTextContent('没有这一条记录');
    unmount();
    page(`/verify/h1/${'2'.repeat(64)}`, answer({ ledger: { __typename: 'ApprovalLedger', intact: false, brokenAt: 1, entries: 2 } }));
    expect(await screen.findByRole('alert')).toHaveTextContent('自第 1 条起与写入时不一致');
  });

  it('shows nothing to who may not see the round', async () => {
    page('/verify/h1/abc', { ApprovalVerifyPage: () => ({ approvalChain: null }) });
    expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('delegations', () => {
  const mine = delegation({ id: 'g2', from: person('me', '秦川'), to: person('n1', '许新'), viewerCanEnd: true, version: 3 });

  it('lists one’s own and those to oneself, and ends one', async () => {
    let list = [delegation(), mine];
    const { user, sent } = page('/approvals/delegations', {
      ApprovalDelegationsPage: () => ({ approvalDelegations: list }),
      EndApprovalDelegation: () => {
        list = [delegation()];
        return { endApprovalDelegation: { __typename: 'ApprovalDelegationPayload', errors: [], delegation: { ...mine, revokedAt: '2026-01-08T00:00:00.000Z', isCurrent: false } } };
      },
    });
    const own = await screen.findByRole('list', { name: '我委托他人' });
    expect(own).toHaveTextContent('许新2026-01-01 至 2026-01-31生效中出差');
    expect(screen.getByRole('list', { name: '他人委托我' })).toHaveTextContent('梁岸');
    await user.click(within(own).getByRole('button', { name: '结束' }));
    await user.click(within(screen.getByRole('dialog', { name: '结束对 许新 的委托？' })).getByRole('button', { name: '结束' }));
    await waitFor(() => expect(sent('EndApprovalDelegation')[0]).toMatchObject({ id: 'g2', expectedVersion: 3 }));
    expect(await screen.findByText('您没有委托他人。')).toBeInTheDocument();
  });

  it('makes a new one with days and a reason', async () => {
    const { user, sent } = page('/approvals/delegations', {
      ApprovalDelegationsPage: () => ({ approvalDelegations: [] }),
      ApprovalEmployees: () => ({ employees: { __typename: 'EmployeeConnection', nodes: [{ ...person('n1', '许新'), number: 'Y7', title: null }] } }),
      SaveApprovalDelegation: () => ({ saveApprovalDelegation: { __typename: 'ApprovalDelegationPayload', errors: [], delegation: mine } }),
    });
    await user.click(await screen.findByRole('button', { name: '新建委托' }));
    const dialog = screen.getByRole('dialog', { name: '新建委托' });
    expect(within(dialog).getByRole('button', { name: '保存' })).toBeDisabled();
    await user.click(within(dialog).getByLabelText(/受托人/));
    await user.click(await screen.findByText('许新'));
    await user.type(within(dialog).getByLabelText(/原因/), '休假');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(sent('SaveApprovalDelegation')[0]).toMatchObject({ toId: 'n1', reason: '休假', fromDay: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), toDay: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }));
  });
});
