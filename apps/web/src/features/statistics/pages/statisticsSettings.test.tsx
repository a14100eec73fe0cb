import { addDays, baseBounds, defaultBandSets, today } from '@yingzao/domain/measures';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import StatisticsSettingsPage from './StatisticsSettingsPage';

jest.setTimeout(60_000);

const now = today(new Date());
const viewerWith = (...capabilities: string[]): ViewerInfo => ({
  id: 'me', number: 'Y000', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(capabilities), mustChangePassword: false,
});
type Bounds = Record<'far' | 'landArea' | 'gfa' | 'fee', readonly string[]>;
const shippedBounds = Object.fromEntries(Object.values(defaultBandSets).map((set) => [set.measure, baseBounds(set)])) as unknown as Bounds;
const setOf = (since: string, bounds: Bounds, version = 1, by: string | null = null) => ({ __typename: 'BandSet', since, ...bounds, version, setAt: `${now}T02:00:00.000Z`, setBy: by ? { __typename: 'Employee', id: 'e-1', name: by } : null });
interface Input { since: string; expectedVersion: number; bounds: Bounds | null }

function bands(may: readonly string[] = ['statisticsSetting.update'], stale = false, beside?: Bounds) {
  let sets = [setOf(addDays(now, 20), { ...shippedBounds, far: ['3'] }, 3, '库主'), setOf('1970-01-01', shippedBounds)];
  const save: Answer = ({ input }) => {
    const { since, bounds, expectedVersion } = input as Input;
    if (beside && expectedVersion === 0) {
      sets = [sets[0]!, setOf(now, beside, 1, '同事'), sets.at(-1)!];
      return { saveBandSet: { __typename: 'BandSetPayload', errors: [{ __typename: 'UserError', code: 'STALE_VERSION', path: ['expectedVersion'], message: '别人刚改过' }], sets } };
    }
    if (!stale) sets = [...sets.filter((set) => set.since !== since), ...(bounds ? [setOf(since, bounds, expectedVersion + 1, '库主')] : [])].sort((a, b) => (a.since < b.since ? 1 : -1));
    return { saveBandSet: { __typename: 'BandSetPayload', errors: stale ? [{ __typename: 'UserError', code: 'STALE_VERSION', path: ['expectedVersion'], message: '别人刚改过' }] : [], sets } };
  };
  const server = testServer({ BandSets: () => ({ bandSets: sets }), SaveBandSet: save });
  show(server.wrap(<ViewerContext value={viewerWith(...may)}><StatisticsSettingsPage /><ToastHost /></ViewerContext>), '/statistics/settings');
  return server;
}
const sent = (server: ReturnType<typeof bands>) => server.asked.filter(({ name }) => name === 'SaveBandSet').map(({ variables }) => variables.input as Input);
const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1).map((row) => row.textContent);
beforeEach(() => localStorage.clear());

it('shows the bands that bounds make while they are typed, and saves them in base units from today on', async () => {
  const server = bands();
  const far = await screen.findByRole('textbox', { name: '容积率' });
  expect(far).toHaveValue('1、1.5、2、2.5、3.5、5');
  const save = screen.getByRole('button', { name: '保存分段' });
  expect(save).toBeDisabled();
  await userEvent.clear(far);
  expect(screen.getByText('请至少填写一个分界值。')).toBeInTheDocument();
  await userEvent.type(far, '2，1.5');
  expect(screen.getByText('第 2 个分界值应大于前一个。')).toBeInTheDocument();
  expect(save).toBeDisabled();
  await userEvent.clear(far);
  await userEvent.type(far, '1.5 2.25');
  expect(screen.getByText('1.5–2.25')).toBeInTheDocument();
  const fee = screen.getByRole('textbox', { name: '签约额（万元）' });
  await userEvent.clear(fee);
  await userEvent.type(fee, '80、0.5万');
  expect(screen.getByText('第 2 个分界值不是大于零的数，或小数位数过多。')).toBeInTheDocument();
  await userEvent.clear(fee);
  await userEvent.type(fee, '80');
  await userEvent.click(save);
  await waitFor(() => expect(sent(server)).toMatchObject([{ since: now, expectedVersion: 0, bounds: { ...shippedBounds, far: ['1.5', '2.25'], fee: ['80000000'] } }]));
  expect(await screen.findByText(`已保存，自 ${now} 起生效`)).toBeInTheDocument();
  await waitFor(() => expect(rows()).toHaveLength(3));
  expect(rows()[1]).toMatch(/现行库主1.5、2.25/);
  expect(within(screen.getAllByRole('row')[2]!).getAllByRole('cell').filter((cell) => cell.dataset.changed)).toHaveLength(2);
  expect(save).toBeDisabled();
});

it('takes away what has not begun, and nothing else', async () => {
  const server = bands();
  const remove = await screen.findByRole('button', { name: `移除 ${addDays(now, 20)} 起的分段` });
  expect(screen.getAllByRole('button', { name: /^移除/ })).toHaveLength(1);
  await userEvent.click(remove);
  const asked = screen.getByRole('dialog', { name: `移除 ${addDays(now, 20)} 起的分段？` });
  expect(sent(server)).toHaveLength(0);
  await userEvent.click(within(asked).getByRole('button', { name: '移除' }));
  await waitFor(() => expect(sent(server)).toMatchObject([{ since: addDays(now, 20), expectedVersion: 3 }]));
  await waitFor(() => expect(rows()).toHaveLength(1));
});

it('says what the server refuses and keeps what was typed', async () => {
  bands(undefined, true);
  const far = await screen.findByRole('textbox', { name: '容积率' });
  await userEvent.clear(far);
  await userEvent.type(far, '4');
  await userEvent.click(screen.getByRole('button', { name: '保存分段' }));
  expect(await screen.findByText('别人刚改过')).toBeInTheDocument();
  expect(far).toHaveValue('4');
});

it('shows both where somebody saved beside it, and saves on top only when told to', async () => {
  const server = bands(undefined, false, { ...shippedBounds, far: ['9'] });
  const far = await screen.findByRole('textbox', { name: '容积率' });
  await userEvent.clear(far);
  await userEvent.type(far, '4');
  const save = screen.getByRole('button', { name: '保存分段' });
  await userEvent.click(save);
  const row = () => screen.findByRole('row', { name: /容积率 4 9/ });
  expect(await row()).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '回去继续编辑' }));
  expect(far).toHaveValue('4');
  await userEvent.click(save);
  expect(await row()).toBeInTheDocument();
  expect(sent(server).map(({ expectedVersion }) => expectedVersion)).toEqual([0, 0]);
  await userEvent.click(screen.getByRole('button', { name: '用我的版本覆盖' }));
  await waitFor(() => expect(sent(server).at(-1)).toMatchObject({ expectedVersion: 1, bounds: { far: ['4'] } }));
});

it('is to look up for everybody else', async () => {
  bands([]);
  expect(await screen.findByText('由市场部数据库负责人维护，此处可以查阅。')).toBeInTheDocument();
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: /移除/ })).toBeNull();
});

interface Groups { value: string; codes: string[] }
interface ListInput { kind: string; year: number; expectedVersion: number; groups: Groups[] }
const thisYear = Number(now.slice(0, 4));
function lists(tab: 'tiers' | 'regions', may: readonly string[] = ['statisticsSetting.update']) {
  let kept: object[] = [];
  const server = testServer({
    PlaceLists: () => ({ placeLists: kept }),
    SavePlaceList: ({ input }) => {
      const { kind, year, groups, expectedVersion } = input as ListInput;
      kept = [{ __typename: 'PlaceList', kind, year, version: expectedVersion + 1, setAt: `${now}T02:00:00.000Z`, setBy: { __typename: 'Employee', id: 'e-1', name: '库主' }, groups: groups.map((one) => ({ __typename: 'PlaceGroup', ...one })) }];
      return { savePlaceList: { __typename: 'PlaceListPayload', errors: [], lists: kept } };
    },
  });
  show(server.wrap(<ViewerContext value={viewerWith(...may)}><StatisticsSettingsPage /><ToastHost /></ViewerContext>), `/statistics/settings?tab=${tab}`);
  return { sent: () => server.asked.filter(({ name }) => name === 'SavePlaceList').map(({ variables }) => variables.input as ListInput) };
}
const codesOf = (input: ListInput | undefined, value: string) => input?.groups.find((one) => one.value === value)?.codes ?? [];

it('begins the list of a new year as a copy, shows what changes, and saves it whole', async () => {
  const server = lists('tiers');
  await userEvent.click(await screen.findByRole('button', { name: `新建 ${thisYear} 年` }));
  await userEvent.type(screen.getByRole('searchbox', { name: '搜索城市或省份' }), '无锡');
  const row = screen.getByRole('combobox', { name: '无锡的归类' });
  expect(screen.getAllByRole('combobox', { name: /的归类$/ })).toHaveLength(1);
  expect(row).toHaveValue('T2');
  expect(screen.getByText('没有变化。')).toBeInTheDocument();
  await userEvent.selectOptions(row, '新一线');
  expect(screen.getByText(/与 2025 年相比：1 项变化/)).toBeInTheDocument();
  expect(screen.getByText(/→ 新一线/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '保存（1 处改动）' }));
  await waitFor(() => expect(server.sent()).toMatchObject([{ kind: 'TIER', year: thisYear, expectedVersion: 0 }]));
  expect(codesOf(server.sent()[0], 'T1N')).toContain('320200');
  expect(server.sent()[0]!.groups.flatMap((one) => one.codes).length).toBeGreaterThan(330);
  expect(await screen.findByText('由库主保存')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '保存名单' })).toBeDisabled();
});

it('moves a province to another region beside the standard one', async () => {
  const server = lists('regions');
  await userEvent.click(await screen.findByRole('button', { name: `新建 ${thisYear} 年` }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '福建的归类' }), '华中');
  await userEvent.click(screen.getByRole('button', { name: '放弃改动' }));
  const asked = screen.getByRole('dialog', { name: `放弃 ${thisYear} 年的 1 处改动？` });
  await userEvent.click(within(asked).getByRole('button', { name: '放弃改动' }));
  expect(screen.getByText('没有变化。')).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '福建的归类' }), '华南');
  expect(screen.getByText('标准：华东')).toBeInTheDocument();
  expect(screen.getByText('与标准划分相比：1 项变化')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '保存（1 处改动）' }));
  await waitFor(() => expect(codesOf(server.sent()[0], 'SOUTH')).toContain('350000'));
});

it('shows lists to everybody else without a way to change them', async () => {
  lists('tiers', []);
  await userEvent.click(await screen.findByRole('button', { name: /^一线 4$/ }));
  expect(within(screen.getByRole('list', { name: '2025 年城市等级名单' })).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['北京一线', '上海一线', '广州 广东一线', '深圳 广东一线']);
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.queryByRole('button', { name: /新建|保存/ })).toBeNull();
});
