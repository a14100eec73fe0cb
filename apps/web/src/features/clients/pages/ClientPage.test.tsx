import { screen, waitFor, within } from '@testing-library/react';

import { clientRow, contactRow, openClients, personWith } from '../test/clientServer';

const projects = { totalCount: 12, nodes: [{ id: 'p1', number: 'SC-0001', name: '临江一里', status: 'TRACKING', city: '苏州', productLine: 'RESIDENTIAL', gfaM2: '156000.00', marketTracker: { id: 'e9', name: '方骏' }, updatedAt: '2026-11-01T08:00:00.000Z' }] };
const rich = clientRow('c1', '云汀置业有限公司', {
  number: 'KH-001', shortName: '云汀', grade: 'KEY', group: { id: 'g1', name: '云汀控股' }, headquartersCity: '苏州', profile: '2008 年成立。', productLines: ['RESIDENTIAL', '云府系'], keeper: { id: 'e9', name: '方骏', number: 'XC012', title: '市场专员', status: 'ACTIVE' }, version: 4,
  partnerDesignFirms: [{ id: 'f1', name: '白砚设计' }],
  developedProjects: [{ id: 'd1', name: '云汀·听澜', city: '常州', gfaM2: '166000.00', year: 2024, designer: '筑砺建筑' }],
  landAcquisitions: [{ id: 'l1', soldOn: '2026-08-01', city: '无锡', district: '滨湖区', parcelNumber: '锡地1', landAreaM2: '44000.00', far: '1.70', priceFen: '41000000000' }],
  contacts: [
    contactRow('k1', '林采', { title: '设计总监', phone: '19900007001', email: 'lin@example.com', influence: 'DECIDER', birthday: '--02-29' }),
    contactRow('k2', '旧人', { isCurrent: false, endedOn: '2026-05-01', employments: [{ id: 'm1', endedOn: null, client: { id: 'c9', name: '新东家有限公司', shortName: '新东家' } }] }),
  ],
});

it('shows who the client is, its people, buildings, land and projects, and where they lead', async () => {
  openClients('/clients/c1', { client: rich, projects });
  expect(await screen.findByRole('heading', { level: 1, name: '云汀置业有限公司' })).toBeInTheDocument();
  for (const text of ['云汀 · 云汀控股', '开发商-民企 · 苏州', '2008 年成立。', '云府系', '白砚设计', '云汀·听澜', '筑砺建筑', '无锡 滨湖区', '锡地1']) expect(screen.getByText(text)).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: '临江一里' })).toHaveAttribute('href', '/projects/p1');
  expect(screen.getByRole('link', { name: '查看全部 12 个' })).toHaveAttribute('href', '/projects?clientIds=c1');
  expect(screen.getByRole('link', { name: '建项目：无锡 滨湖区' })).toHaveAttribute('href', '/projects/new?clientId=c1&landAreaM2=44000.00&far=1.70');
  expect(screen.getByRole('link', { name: '致电 林采 19900007001' })).toHaveAttribute('href', 'tel:19900007001');
  expect(screen.getByText(/2月29日/)).toBeInTheDocument();
  const past = screen.getByText('已离开的 1 人').closest('details')!;
  expect(within(past).getByText('旧人')).toBeInTheDocument();
  expect(within(past).getByText('新东家')).toHaveAttribute('href', '/clients/c9');
});

it('is read-only for a member', async () => {
  openClients('/clients/c1', { client: { ...rich, viewerCanUpdate: false, viewerCanDelete: false }, projects }, personWith());
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
  expect(screen.queryByRole('button', { name: '更多操作' })).toBeNull();
  expect(screen.queryByRole('link', { name: /建项目/ })).toBeNull();
  expect(await screen.findByText('仅显示您可见的项目')).toBeInTheDocument();
});

it('deletes, offers to take it back, and says why it cannot', async () => {
  const asked: object[] = [];
  let refuse = true;
  const { user, address } = openClients('/clients/c1', {
    client: rich,
    projects,
    clients: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } },
    deleteClient: ({ input }: { input: object }) => {
      asked.push(input);
      return refuse ? { errors: [{ code: 'CLIENT_IN_USE', path: ['id'], message: '该客户仍有项目，不能删除。' }], client: rich } : { errors: [], client: { ...rich, deletedAt: '2026-11-02T00:00:00.000Z', viewerCanRestore: true } };
    },
    restoreClient: () => ({ errors: [], client: rich }),
  });
  await user.click(await screen.findByRole('button', { name: '更多操作' }));
  await user.click(screen.getByRole('menuitem', { name: '删除客户' }));
  expect(await screen.findByText('该客户仍有项目，不能删除。')).toBeInTheDocument();
  await waitFor(() => expect(address()).toBe('/clients/c1'));
  refuse = false;
  await user.click(screen.getByRole('button', { name: '更多操作' }));
  await user.click(screen.getByRole('menuitem', { name: '删除客户' }));
  await waitFor(() => expect(address()).toBe('/clients'));
  expect(asked.at(-1)).toMatchObject({ id: 'c1', expectedVersion: 4 });
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByText('已恢复“云汀置业有限公司”')).toBeInTheDocument();
});

it('of a deleted client says so and restores it', async () => {
  const { user } = openClients('/clients/c1', {
    client: { ...rich, deletedAt: '2026-11-02T00:00:00.000Z', viewerCanUpdate: false, viewerCanDelete: false, viewerCanRestore: true },
    projects: { totalCount: 0, nodes: [] },
    restoreClient: () => ({ errors: [], client: { ...rich, deletedAt: null } }),
  });
  expect(await screen.findByText(/已删除，列表与搜索中不再出现/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /建项目/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: '恢复' }));
  await waitFor(() => expect(screen.queryByText(/已删除，列表与搜索中不再出现/)).toBeNull());
  expect(screen.getByRole('link', { name: '编辑' })).toBeInTheDocument();
});

it('tells of a client that is not there or not visible, and of a lost connection', async () => {
  const hidden = openClients('/clients/c2', { client: null });
  expect(await screen.findByText('没有找到')).toBeInTheDocument();
  hidden.unmount();
  const lost = openClients('/clients/c1', { client: () => Promise.reject(new Error('down')), projects });
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(lost.asked.map((operation) => operation.name)).toEqual(['ClientDetail']);
});
