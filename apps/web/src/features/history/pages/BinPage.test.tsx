import { screen, waitFor, within } from '@testing-library/react';

import { testServer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import BinPage from './BinPage';

jest.setTimeout(60_000);

const gone = { __typename: 'Project', id: 'p1', number: 'SC-0001', name: '滨江一里', deletedAt: '2026-02-01T00:00:00.000Z', changes: [{ __typename: 'ProjectChange', id: 'h2', kind: 'DELETED', by: { __typename: 'Employee', id: 'e1', name: '沈一舟' } }, { __typename: 'ProjectChange', id: 'h1', kind: 'UPDATED', by: null }] };
const client = { __typename: 'Client', id: 'c1', number: null, name: '测试置业', deletedAt: '2026-02-02T00:00:00.000Z', changes: [{ __typename: 'ClientChange', id: 'h3', kind: 'DELETED', by: { __typename: 'Employee', id: 'e2', name: '库管' } }] };
const connection = (kind: string, nodes: object[]) => ({ __typename: `${kind}Connection`, nodes, totalCount: nodes.length });

it('shows what was deleted and by whom, and brings it back', async () => {
  let isBack = false;
  const server = testServer({
    Bin: () => ({ deletedProjects: connection('Project', isBack ? [] : [gone]), deletedClients: connection('Client', [client]), fileBin: [] }),
    RestoreBinProject: () => {
      isBack = true;
      return { restoreProject: { __typename: 'ProjectPayload', errors: [], project: { __typename: 'Project', id: 'p1', deletedAt: null } } };
    },
    RestoreBinClient: () => ({ restoreClient: { __typename: 'ClientPayload', errors: [{ __typename: 'UserError', code: 'NOT_DELETED', path: ['id'], message: '该记录未被删除。' }], client: null } }),
  });
  const { user } = show(server.wrap(<><BinPage /><ToastHost /></>));
  const projects = await screen.findByRole('region', { name: '项目' });
  expect(within(projects).getByText(/沈一舟删除/)).toBeInTheDocument();
  await user.click(within(projects).getByRole('button', { name: '恢复“滨江一里”' }));
  expect(await screen.findByText('已恢复“滨江一里”')).toBeInTheDocument();
  expect(await within(projects).findByText('没有已删除的项目')).toBeInTheDocument();
  expect(screen.getByText(/库管删除/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '恢复“测试置业”' }));
  expect(await screen.findByText('该记录未被删除。')).toBeInTheDocument();
  await waitFor(() => expect(server.asked.filter(({ name }) => name === 'Bin').length).toBeGreaterThan(2));
});
