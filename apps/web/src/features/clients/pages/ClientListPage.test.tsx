import { screen, waitFor, within } from '@testing-library/react';

import { setLocale } from '../../../lib/locale';
import { clientRow, openClients, personWith } from '../test/clientServer';

interface Args {
  readonly filter?: { readonly text?: string; readonly clientTypes?: readonly string[]; readonly deleted?: boolean };
  readonly after?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string };
}
const page = (nodes: readonly object[], totalCount = nodes.length, endCursor: string | null = null) => ({ nodes, totalCount, pageInfo: { hasNextPage: endCursor !== null, endCursor } });
const rows = [
  clientRow('c1', '云汀置业', { number: 'KH-001', grade: 'KEY', headquartersCity: '苏州', group: { id: 'g1', name: '云汀控股' }, productLines: ['RESIDENTIAL', '云府系'], keeper: { id: 'e9', name: '方骏', status: 'ACTIVE' }, projectCount: 3 }),
  clientRow('c2', '栖霞文旅', { number: 'KH-002' }),
];

const wide = window.matchMedia;
afterEach(() => {
  window.matchMedia = wide;
});

it('shows the rows with their facts, the total, and the way to each client and its projects', async () => {
  openClients('/clients', { clients: page(rows, 1234) });
  const row = (await screen.findByRole('link', { name: '云汀置业' })).closest('tr')!;
  expect(screen.getByText('共 1,234 条')).toBeInTheDocument();
  for (const text of ['KH-001', '开发商-民企', '苏州', '云汀控股', '住宅、云府系', '方骏']) expect(within(row).getByText(text)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '云汀置业' })).toHaveAttribute('href', '/clients/c1');
  expect(within(row).getByRole('link', { name: '3' })).toHaveAttribute('href', '/projects?clientIds=c1');
  expect(screen.getByRole('link', { name: '新建客户' })).toBeInTheDocument();
});

it('asks for what the address says and puts into the address what is chosen', async () => {
  const asked: Args[] = [];
  const { user, address } = openClients('/clients?types=DEV_PRIVATE,NONSENSE&grades=A&cities=320500,x&sort=NAME&direction=ASC', {
    clients: (args: Args) => {
      asked.push(args);
      return page(rows);
    },
    clientGroups: [],
  });
  await screen.findByRole('link', { name: '云汀置业' });
  expect(asked[0]).toMatchObject({ filter: { clientTypes: ['DEV_PRIVATE'], grades: ['A'], cityCodes: ['320500'] }, orderBy: { field: 'NAME', direction: 'ASC' } });
  expect(screen.getByText('客户性质：开发商-民企')).toBeInTheDocument();
  await waitFor(() => expect(screen.getByText('总部城市：苏州')).toBeInTheDocument());

  await user.type(screen.getByRole('textbox', { name: '名称、简称、编号、集团' }), '云汀');
  await waitFor(() => expect(new URLSearchParams(address().split('?')[1]).get('text')).toBe('云汀'));
  await waitFor(() => expect(asked.at(-1)?.filter?.text).toBe('云汀'));
  await user.click(screen.getByRole('button', { name: '去掉条件 客户性质：开发商-民企' }));
  await waitFor(() => expect(asked.at(-1)?.filter?.clientTypes).toBeUndefined());
  await user.click(screen.getByRole('button', { name: /^编号/ }));
  await waitFor(() => expect(asked.at(-1)?.orderBy).toEqual({ field: 'NUMBER', direction: 'ASC' }));
  await waitFor(() => expect(address()).toContain('sort=NUMBER'));
});

it('loads more below, and keeps the rows when that fails', async () => {
  const { user, network } = openClients('/clients', { clients: ({ after }: Args) => (after ? page([clientRow('c3', '第三家')], 3) : page(rows, 3, 'next')) });
  await screen.findByRole('link', { name: '云汀置业' });
  network.broken = true;
  await user.click(screen.getByRole('button', { name: '继续加载' }));
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '云汀置业' })).toBeInTheDocument();
  network.broken = false;
  await user.click(screen.getByRole('button', { name: '继续加载' }));
  expect(await screen.findByRole('link', { name: '第三家' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '云汀置业' })).toBeInTheDocument();
});

it('says why it is empty: nothing yet, nothing visible, or nothing that matches', async () => {
  const root = { clients: page([]) };
  const all = openClients('/clients', root);
  expect(await screen.findByText('还没有客户')).toBeInTheDocument();
  all.unmount();
  const member = openClients('/clients', root, personWith());
  expect(await screen.findByText('暂无客户')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '新建客户' })).toBeNull();
  expect(screen.queryByRole('link', { name: '已删除' })).toBeNull();
  member.unmount();
  const { user, address } = openClients('/clients?grades=A', root);
  await user.click(await screen.findByRole('button', { name: '清除条件' }));
  await waitFor(() => expect(address()).toBe('/clients'));
});

it('tells of an error and asks again', async () => {
  const { user, network } = openClients('/clients', { clients: page(rows) });
  expect(await screen.findByRole('link', { name: '云汀置业' })).toBeInTheDocument();
  network.broken = true;
  await user.click(screen.getByRole('link', { name: '已删除' }));
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  network.broken = false;
  await user.click(screen.getByRole('button', { name: '重试' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it('restores a deleted client from its tab', async () => {
  const gone = new Set(['c1']);
  const { user } = openClients('/clients?deleted=1', {
    clients: () => page(gone.has('c1') ? [{ ...rows[0], viewerCanRestore: true }] : []),
    restoreClient: () => {
      gone.delete('c1');
      return { errors: [], client: { ...rows[0], deletedAt: null, viewerCanRestore: false } };
    },
  });
  await user.click(await screen.findByRole('button', { name: '恢复' }));
  expect(await screen.findByText('已恢复“云汀置业”')).toBeInTheDocument();
  expect(await screen.findByText('没有已删除的客户')).toBeInTheDocument();
});

it('is cards on a phone, in English when that is chosen', async () => {
  window.matchMedia = (query) => ({ ...wide(query), matches: true });
  setLocale('en');
  openClients('/clients', { clients: page(rows, 2) });
  const card = (await screen.findByRole('link', { name: '云汀置业' })).closest('li')!;
  expect(within(card).getByText('Developer – private · Strategic · 苏州 · 云汀控股')).toBeInTheDocument();
  expect(screen.getByText('2 in all')).toBeInTheDocument();
  expect(screen.queryByRole('table')).toBeNull();
});
