import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import ContractMoney from '../components/ContractMoney';
import ReceivableListPage from './ReceivableListPage';

jest.setTimeout(60_000);

const viewer: ViewerInfo = { id: 'me', number: 'Y1', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(['receivable.read', 'receivable.export', 'receivable.record']), mustChangePassword: false };
const node = (more: object = {}) => ({
  __typename: 'FeeNode', id: 'n1', seq: 1, kind: 'ADVANCE', stage: null, name: '定金', sharePercent: '20.0000', amountFen: '5000000', dueRule: 'AFTER_EVENT', dueDays: 15, eventOn: null, dueOn: '2026-01-05', status: 'OVERDUE', bucket: 'D31_90',
  mark: null, markReason: null, markedBy: null, invoicedFen: '0', receivedFen: '2000000', openFen: '3000000', version: 3, viewerCanRecord: true, viewerCanMark: true,
  contractNumber: 'HT-2026-0001', contractName: '设计合同', projectName: '临江一里', clientName: '远山置业', contract: null, invoices: [],
  receipts: [{ __typename: 'FeeReceipt', id: 'r1', receivedOn: '2026-01-10', amountFen: '2000000', note: '转账', isExcess: false, reversesId: null, isReversed: false, recordedBy: { __typename: 'Employee', id: 'e', name: '钟兰' } }],
  ...more,
});
const list = (nodes: object[] = [node()]) => ({ receivables: { __typename: 'ReceivableConnection', totalCount: nodes.length, sums: { __typename: 'ReceivableSums', count: nodes.length, invoicedFen: '0', receivedFen: '2000000', openFen: '3000000', overdueFen: '3000000' }, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes } });
const cell = (bucket: string, openFen: string) => ({ __typename: 'AgingCell', bucket, count: 1, openFen });
const aging = { receivableAging: { __typename: 'ReceivableAging', clients: [{ __typename: 'AgingRow', clientId: 'c1', clientName: '远山置业', openFen: '3000000', cells: [cell('D31_90', '3000000')] }], total: [cell('D31_90', '3000000')] } };
const recorded = (name: string, more: object = {}) => () => ({ [name]: { __typename: 'FeeNodePayload', errors: [], feeNode: node(more) } });

function page(at: string, answers: Record<string, Answer> = {}) {
  const server = testServer({ ReceivableListPage: () => list(), ReceivableAging: () => aging, ReceivableNode: () => list(), ContractMoney: () => ({ contract: { __typename: 'Contract', id: 'k1', money: { __typename: 'ContractMoney', receivedFen: '2000000', openFen: '3000000', overdueFen: '3000000' }, feeNodes: [node()] } }), ...answers });
  const view = show(
    server.wrap(
      <ViewerContext value={viewer}>
        <Routes>
          <Route path="/receivables" element={<ReceivableListPage />} />
          <Route path="/money" element={<ContractMoney contractId="k1" />} />
        </Routes>
      </ViewerContext>,
    ),
    at,
  );
  return { ...view, sent: (name: string) => server.asked.filter((one) => one.name === name).map((one) => one.variables) };
}

it('lists what is due under the address with its sums, and every bar of the aging opens its rows', async () => {
  const { sent, user } = page('/receivables?statuses=OVERDUE&open=1');
  const row = (await screen.findByText('定金')).closest('tr')!;
  expect(row).toHaveTextContent('远山置业');
  expect(row).toHaveTextContent('30,000 元');
  expect(sent('ReceivableListPage')[0]).toMatchObject({ filter: { statuses: ['OVERDUE'], isOpen: true } });
  await user.click(await screen.findByRole('button', { name: /查看数据/ }));
  expect(screen.getByRole('link', { name: '31-90 天' })).toHaveAttribute('href', '/receivables?statuses=OVERDUE&buckets=D31_90&open=1');
});

it('records a receipt of what is open; more than that has to be confirmed', async () => {
  let now = node();
  const { sent, user } = page('/receivables?node=n1', {
    ReceivableNode: () => list([now]),
    ReceivableListPage: () => list([now]),
    RecordReceipt: () => {
      now = node({ receivedFen: '5000001', openFen: '0', status: 'PAID' });
      return { recordReceipt: { __typename: 'FeeNodePayload', errors: [], feeNode: now } };
    },
  });
  const dialog = await screen.findByRole('dialog', { name: '定金' });
  const [amount] = within(dialog).getAllByLabelText(/金额/) as [HTMLElement, ...HTMLElement[]];
  expect(amount).toHaveValue('30000');
  expect(within(dialog).queryByRole('checkbox')).toBeNull();
  await user.clear(amount);
  await user.type(amount, '30000.01');
  await user.click(within(dialog).getByRole('checkbox', { name: '确认超出应收金额' }));
  await user.click(within(dialog).getByRole('button', { name: '登记' }));
  await waitFor(() => expect(sent('RecordReceipt')[0]?.input).toMatchObject({ feeNodeId: 'n1', amountFen: '3000001', confirmExcess: true, receivedOn: expect.stringMatching(/^\d{4}-/) }));
  expect(await within(dialog).findByText('已收', { selector: '.yz-tag' })).toBeInTheDocument();
});

it('takes an entry back with a reason, and marks a dispute', async () => {
  const { sent, user } = page('/money', { RecordReceipt: recorded('recordReceipt'), MarkFeeNode: recorded('markFeeNode', { status: 'DISPUTED', mark: 'DISPUTED', markReason: '面积', version: 4 }) });
  await user.click(await screen.findByRole('button', { name: '登记开票、收款与状态：定金' }));
  const dialog = await screen.findByRole('dialog', { name: '定金' });
  await user.click(within(dialog).getByRole('button', { name: '冲销' }));
  await user.type(within(dialog).getByLabelText(/冲销原因/), '记错');
  await user.click(within(dialog).getByRole('button', { name: '冲销' }));
  await waitFor(() => expect(sent('RecordReceipt')[0]?.input).toMatchObject({ feeNodeId: 'n1', reversesId: 'r1', note: '记错' }));
  await user.click(within(dialog).getByText('状态', { selector: '.ant-segmented-item-label' }));
  await user.type(within(dialog).getByLabelText('原因'), '面积');
  await user.click(within(dialog).getByRole('button', { name: '标为争议' }));
  await waitFor(() => expect(sent('MarkFeeNode')[0]?.input).toMatchObject({ id: 'n1', expectedVersion: 3, marking: 'DISPUTED', reason: '面积' }));
  expect(await within(dialog).findByRole('button', { name: '恢复正常' })).toBeInTheDocument();
});
