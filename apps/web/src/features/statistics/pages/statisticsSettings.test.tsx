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

function bands(may: readonly string[] = ['statisticsSetting.update'], stale = false) {
  let sets = [setOf(addDays(now, 20), { ...shippedBounds, far: ['3'] }, 3, '库主'), setOf('1970-01-01', shippedBounds)];
  const save: Answer = ({ input }) => {
    const { since, bounds, expectedVersion } = input as Input;
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

it('is to look up for everybody else', async () => {
  bands([]);
  expect(await screen.findByText('由市场部数据库负责人维护，此处可以查阅。')).toBeInTheDocument();
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: /移除/ })).toBeNull();
});
