import { screen, waitFor, within } from '@testing-library/react';

import { testServer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ContractNotes } from '../components/ContractNotes';

jest.setTimeout(60_000);

const contract = { id: 'k1', version: 4, status: 'IN_APPROVAL', archiveNumber: 'DA-1', expectedSigningOn: '2026-12-31', remark: null, viewerCanUpdate: true };
const payload = (errors: readonly object[]) => ({ noteContract: { __typename: 'ContractPayload', errors: errors.map((e) => ({ __typename: 'UserError', ...e })), contract: { __typename: 'Contract', id: 'k1', archiveNumber: 'DA-1', expectedSigningOn: '2026-12-31', remark: '加急', version: 5, updatedAt: '2026-01-05T02:00:00.000Z' } } });

it('changes notes in approval, saying where they go, and keeps what was typed when refused', async () => {
  const answers = [payload([{ code: 'STALE_VERSION', path: ['expectedVersion'], message: '已被他人修改。' }]), payload([])];
  const server = testServer({ NoteContract: () => answers.shift()! });
  const { user } = show(server.wrap(<ContractNotes contract={contract} />));
  const part = screen.getByRole('region', { name: '备注信息' });
  expect(part).toHaveTextContent('DA-1');
  expect(part).toHaveTextContent('2026-12-31');
  await user.click(screen.getByRole('button', { name: '编辑备注信息' }));
  const dialog = await screen.findByRole('dialog', { name: '编辑备注信息' });
  expect(dialog).toHaveTextContent('会写入审批台账，并告知已经审批的人');
  await user.type(within(dialog).getByLabelText('备注'), '加急');
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  expect(await screen.findByText('已被他人修改。')).toBeInTheDocument();
  expect(within(dialog).getByLabelText('备注')).toHaveValue('加急');
  await user.click(await within(dialog).findByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: '编辑备注信息' })).toBeNull());
  expect(server.asked.filter((a) => a.name === 'NoteContract').map((a) => a.variables.input)).toMatchObject([{ id: 'k1', expectedVersion: 4, archiveNumber: 'DA-1', expectedSigningOn: '2026-12-31', remark: '加急' }, { remark: '加急' }]);
});

it('offers no change to who may not write', () => {
  show(testServer({}).wrap(<ContractNotes contract={{ ...contract, archiveNumber: null, expectedSigningOn: null, viewerCanUpdate: false }} />));
  expect(screen.getByText('没有填写。')).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});
