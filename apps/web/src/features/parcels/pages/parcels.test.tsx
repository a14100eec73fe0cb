import { screen, waitFor, within } from '@testing-library/react';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import ParcelListPage from './ParcelListPage';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);

const viewer: ViewerInfo = { id: 'me', number: 'Y1', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(['project.create', 'importBusiness.run']), mustChangePassword: false };
const land = (some: object = {}) => ({
  __typename: 'Parcel', id: 'l1', soldOn: '2026-03-05', cityCode: '320500', city: '苏州', district: '昆山市', parcelNumber: 'WG-01', location: '前进路北', landUse: '住宅', landAreaM2: '66667.00', far: '2.00', gfaM2: '133334.00', priceFen: '120000000000',
  floorPriceFenPerM2: '900000', premiumRate: '0.1675', buyerName: '海岳置业', groupName: null, remark: null, client: { __typename: 'Client', id: 'c1', name: '海岳置业有限公司', shortName: '海岳', deletedAt: null }, ...some,
});
const list = (nodes: object[]): Answer => () => ({ parcels: { __typename: 'ParcelConnection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes } });
function page(at: string, nodes: object[], person = viewer) {
  const server = testServer({ ParcelListPage: list(nodes) });
  return { ...show(server.wrap(<ViewerContext value={person}><ParcelListPage /></ViewerContext>), at), last: () => server.asked.at(-1)?.variables };
}

it('shows land whoever bought it, and begins a project with all that is known of it', async () => {
  page('/parcels', [land(), land({ id: 'l2', location: null, client: null, buyerName: '某联合体', cityCode: null })]);
  const [first, second] = [(await screen.findByText(/前进路北/)).closest('tr')!, screen.getByText('某联合体').closest('tr')!];
  expect(within(first).getByText('100.00')).toBeInTheDocument();
  expect(within(first).getByText('苏州 昆山市')).toBeInTheDocument();
  expect(within(first).getByRole('link', { name: '海岳' })).toHaveAttribute('href', '/clients/c1');
  const href = new URL(within(first).getByRole('link', { name: '建项目：前进路北' }).getAttribute('href')!, 'http://x');
  expect([href.pathname, Object.fromEntries(href.searchParams)]).toEqual(['/projects/new', { clientId: 'c1', cityCode: '320500', address: '前进路北', landAreaM2: '66667.00', gfaM2: '133334.00', far: '2.00' }]);
  expect(within(second).getByRole('link', { name: /^建项目：/ }).getAttribute('href')).not.toContain('clientId');
});

it('asks for what the address says, in words that can be taken away', async () => {
  const { user, last, address } = page('/parcels?text=昆山&cities=320500&from=2026-01-01', [land()]);
  await screen.findByText(/前进路北/);
  expect(last()).toMatchObject({ filter: { text: '昆山', cityCodes: ['320500'], soldOn: { from: '2026-01-01', to: null } } });
  await user.click(screen.getByRole('button', { name: /移除.*成交日期：2026-01-01 起|成交日期：2026-01-01 起/ }));
  await waitFor(() => expect(last()).toMatchObject({ filter: { text: '昆山', cityCodes: ['320500'] } }));
  await waitFor(() => expect(address()).not.toContain('from='));
});

it('offers neither projects nor the import to those who only look', async () => {
  page('/parcels', [land()], { ...viewer, capabilities: new Set() });
  await screen.findByText(/前进路北/);
  expect(screen.queryByRole('link', { name: /建项目/ })).toBeNull();
  expect(screen.queryByRole('link', { name: '导入土地成交' })).toBeNull();
  expect(screen.getByText('您参与的项目的客户拿到的地。')).toBeInTheDocument();
});
