import { act, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import ContractPage from './ContractPage';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);

const viewer: ViewerInfo = { id: 'me', number: 'Y1', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(['contract.create']), mustChangePassword: false };
const contract = (overrides: object = {}) => ({
  __typename: 'Contract', id: 'k1', number: 'HT-2026-0001', name: '建筑设计合同', contractType: 'DESIGN', status: 'SIGNED', amountFen: '355000000', projectName: '临江一里', clientName: '临江置地', signedOn: '2026-01-08', signedCopy: null, terms: null, archiveNumber: null, expectedSigningOn: null, remark: null, version: 4,
  createdAt: '2026-01-05T02:00:00.000Z', updatedAt: '2026-01-05T02:00:00.000Z', viewerCanUpdate: true, viewerCanSubmit: false,
  project: { __typename: 'Project', id: 'p1', number: 'SC-0001', gfaM2: '103210.57', designTracker: null, designProject: null }, approvalChains: [], parent: null, children: [], parties: [], documents: [],
  validUntil: '2020-06-30', filingDueOn: null, filedOn: '2026-01-20', guaranteeUntil: null, guaranteeReleasedOn: null, areaRate: '35.5000', areaBasisM2: '100000.00', areaTrueUp: null, quoteRevision: { __typename: 'QuoteRevision', id: 'r2', quoteId: 'q1', revision: 2 }, ...overrides,
});
function page(answers: Record<string, Answer>) {
  const server = testServer(answers);
  const view = show(
    server.wrap(
      <ViewerContext value={viewer}>
        <Routes>
          <Route path="/contracts/:id" element={<ContractPage />} />
        </Routes>
      </ViewerContext>,
    ),
    '/contracts/k1',
  );
  return { ...view, server, sent: (name: string) => server.asked.filter((one) => one.name === name).map((one) => one.variables.input as Record<string, unknown>) };
}
beforeEach(() => localStorage.clear());

it('shows the days of a contract, its quote and its rate, and saves all days at once with the version that was read', async () => {
  const { user, sent } = page({ ContractPage: () => ({ contract: contract() }), SaveContractDates: () => ({ saveContractDates: { __typename: 'ContractPayload', errors: [], contract: contract({ version: 5 }) } }) });
  expect(await screen.findByRole('link', { name: '第 2 版' })).toHaveAttribute('href', '/quotes/q1');
  expect(screen.getByText('计费面积').nextSibling).toHaveTextContent('100,000');
  const days = screen.getByRole('heading', { name: '期限与备案' }).closest('section')!;
  expect(days).toHaveTextContent(/合同有效期至2020-06-30（已过 \d+ 天）/);
  await user.click(within(days).getByRole('button', { name: '编辑期限' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('保函或保证金到期'), '2027-03-01{Tab}');
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent('SaveContractDates')).toEqual([{ clientMutationId: expect.any(String), id: 'k1', expectedVersion: 4, validUntil: '2020-06-30', filingDueOn: null, filedOn: '2026-01-20', guaranteeUntil: '2027-03-01', guaranteeReleasedOn: null }]);
});

it('shows what somebody else saved meanwhile beside what is typed, and saves over it only when that is wanted', async () => {
  const theirs = contract({ version: 5, validUntil: '2028-12-31' });
  const answers = [{ errors: [{ __typename: 'UserError', code: 'STALE_VERSION', path: ['expectedVersion'], message: '已被他人修改。' }], contract: theirs }, { errors: [], contract: contract({ version: 6, guaranteeUntil: '2027-03-01' }) }];
  const { user, sent, server } = page({ ContractPage: () => ({ contract: contract() }), SaveContractDates: () => ({ saveContractDates: { __typename: 'ContractPayload', ...answers.shift() } }) });
  await user.click(await screen.findByRole('button', { name: '编辑期限' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('保函或保证金到期'), '2027-03-01{Tab}');
  // The page behind learns of it before the save: the save stands on what was read at first all the same.
  act(() => void server.client.cache.modify({ id: 'Contract:k1', fields: { version: () => 5, validUntil: () => '2028-12-31' } }));
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  const conflict = await screen.findByRole('dialog', { name: '这份资料在您编辑时已被他人保存' });
  expect(within(conflict).getAllByRole('row').slice(1).map((row) => row.textContent)).toEqual(['合同有效期至2020-06-302028-12-31', '保函或保证金到期2027-03-01—']);
  await user.click(within(conflict).getByRole('button', { name: '用我的版本覆盖' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent('SaveContractDates').map((one) => [one.expectedVersion, one.validUntil, one.guaranteeUntil])).toEqual([[4, '2020-06-30', '2027-03-01'], [5, '2020-06-30', '2027-03-01']]);
});

it('offers a supplement from what the area built makes of the fee', async () => {
  const { user, sent } = page({
    ContractPage: () => ({ contract: contract({ areaTrueUp: { __typename: 'AreaTrueUp', basisM2: '100000.00', finalM2: '103210.57', differenceFen: '11397524' } }) }),
    ContractProject: () => ({ project: { __typename: 'Project', id: 'p1', number: 'SC-0001', name: '临江一里', client: { __typename: 'Client', id: 'c', name: '临江置地', shortName: null } } }),
    CreateContract: () => ({ createContract: { __typename: 'ContractPayload', errors: [], contract: { __typename: 'Contract', id: 'k2', number: 'HT-2026-0002' } } }),
  });
  expect(await screen.findByText(/按 35.5 元\/㎡ 应增加 113,975.24 元/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '起草补充协议' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByLabelText(/合同名称/)).toHaveValue('建筑设计合同 面积结算补充协议');
  await user.click(within(dialog).getByRole('button', { name: '存为草稿' }));
  await waitFor(() => expect(sent('CreateContract')).toHaveLength(1));
  expect(sent('CreateContract')[0]).toMatchObject({ projectId: 'p1', contractType: 'SUPPLEMENT', amountFen: '11397524', parentId: 'k1', area: { rate: '35.5000', basisM2: '103210.57' }, terms: expect.stringContaining('由 100,000 ㎡ 调整为 103,210.57 ㎡') });
});

it('says when less is due, and when everything came', async () => {
  page({ ContractPage: () => ({ contract: contract({ status: 'COMPLETED', areaTrueUp: { __typename: 'AreaTrueUp', basisM2: '100000.00', finalM2: '99000.00', differenceFen: '-3550000' } }) }) });
  expect(await screen.findByText(/应减少 35,500 元/)).toBeInTheDocument();
  expect(screen.getByText(/合同已结清/)).toBeInTheDocument();
});
