import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import type { CrossTableRequest, SaveStatisticsBoardInput, StatisticsRequest } from '../../../generated/types.generated';
import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import StatisticsBoardPage from './StatisticsBoardPage';
import StatisticsBoardsPage from './StatisticsBoardsPage';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

const viewerWith = (...capabilities: string[]): ViewerInfo => ({
  id: 'me', number: 'Y000', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(capabilities), mustChangePassword: false,
});
const figures = (count: number) => ({ __typename: 'StatisticsFigures', count, quotes: 0, contracts: 0, weightedFen: '0', backlogFen: '0', invoicedFen: '0', receivedFen: '0', wonCount: 0, decidedCount: 0, wonFen: '0', decidedFen: '0', pricedFen: '0', pricedGfaM2: '0.00', landAreaM2: '0.00', gfaM2: '0.00', quotedFen: '0', contractedFen: '0' });
const chart = (key: string, more: object = {}) => ({ __typename: 'StatisticsBoardChart', key, title: null, dimension: 'CITY_TIER', within: null, measure: 'COUNT', form: 'bars', filter: { statuses: ['TRACKING'] }, x: 0, y: 0, w: 6, h: 6, ...more });
const board = (more: object = {}) => ({
  __typename: 'StatisticsBoard', id: 'b1', title: '经营一览', updatedAt: '2026-11-28T00:00:00.000Z', version: 3, isPublic: false, viewerCanUpdate: true, schedule: null, nextPackOn: null,
  owner: { __typename: 'Employee', id: 'me', name: '林若川' }, people: [], departments: [], charts: [chart('a'), chart('b', { x: 6, within: 'STATUS', form: 'heat', title: '等级与状态' })], ...more,
});
const key = (name: string, count: number) => ({ __typename: 'CrossTableKey', key: name, label: null, keys: null, figures: figures(count) });
const boardFigures =
  (isPartial = false): Answer =>
  ({ requests, crossings }) => ({
    statistics: (requests as StatisticsRequest[]).map(({ dimension }) => ({ __typename: 'StatisticsSeries', dimension, segments: [['T1', 30], ['T2', 12]].map(([name, n]) => ({ __typename: 'StatisticsSegment', key: name, label: null, figures: figures(n as number) })), total: figures(42), isPartial })),
    crossTables: (crossings as CrossTableRequest[]).map(() => ({ __typename: 'CrossTable', rows: [key('T1', 42)], columns: [key('WON', 42)], cells: [{ __typename: 'CrossTableCell', row: 'T1', column: 'WON', figures: figures(42) }], total: figures(42), isPartial })),
  });

function page(at: string, answers: Record<string, Answer>, viewer = viewerWith('project.read', 'statisticsBoard.update')) {
  const server = testServer({ StatisticsBoardFigures: boardFigures(), ...answers });
  show(
    server.wrap(
      <ViewerContext value={viewer}>
        <Routes>
          <Route path="/statistics/boards" element={<StatisticsBoardsPage />} />
          <Route path="/statistics/boards/:id" element={<StatisticsBoardPage />} />
          <Route path="*" element={null} />
        </Routes>
        <ToastHost />
      </ViewerContext>,
    ),
    at,
  );
  return server;
}
beforeEach(() => localStorage.clear());
const saved = (inputs: SaveStatisticsBoardInput[], answer: () => object): Answer => ({ input }) => {
  inputs.push(input as SaveStatisticsBoardInput);
  return { saveStatisticsBoard: { __typename: 'StatisticsBoardPayload', errors: [], board: answer() } };
};

it('shows every chart with its conditions, and each figure opens its rows', async () => {
  page('/statistics/boards/b1', { StatisticsBoard: () => ({ statisticsBoard: board() }) });
  const chartOf = await screen.findByRole('figure', { name: /项目数 · 城市等级/ });
  expect(screen.getAllByText('条件：状态：跟踪')).toHaveLength(2);
  fireEvent.click(within(chartOf).getByRole('button', { name: /查看数据/ }));
  const row = within(chartOf).getByRole('row', { name: /30/ });
  expect(within(row).getByRole('link').getAttribute('href')).toMatch(/statuses=TRACKING.*cityTiers=T1|cityTiers=T1.*statuses=TRACKING/);
  expect(within(screen.getByRole('figure', { name: /等级与状态/ })).getAllByRole('link').length).toBeGreaterThan(3);
});

it('tells who sees a part of the firm so, and offers readers nothing to change', async () => {
  page('/statistics/boards/b1', { StatisticsBoard: () => ({ statisticsBoard: board({ viewerCanUpdate: false }) }), StatisticsBoardFigures: boardFigures(true) }, viewerWith());
  expect(await screen.findByText('以下只统计指定给您的项目，不是全公司的数字。')).toBeTruthy();
  expect(screen.getByText('林若川 发布')).toBeTruthy();
  expect([screen.queryByRole('button', { name: '编辑' }), screen.queryByRole('button', { name: '发布' })]).toEqual([null, null]);
});

it('says of a board that is not there what it says of one that is not published', async () => {
  page('/statistics/boards/b2', { StatisticsBoard: () => ({ statisticsBoard: null }) });
  expect(await screen.findByText('没有这块图表板，或没有发布给您。')).toBeTruthy();
});

it('is arranged by keyboard and saved on the version that it was begun on', async () => {
  const inputs: SaveStatisticsBoardInput[] = [];
  page('/statistics/boards/b1', { StatisticsBoard: () => ({ statisticsBoard: board() }), SaveStatisticsBoard: saved(inputs, () => board({ version: 4, title: '经营' })) });
  fireEvent.click(await screen.findByRole('button', { name: '编辑' }));
  fireEvent.change(await screen.findByRole('textbox', { name: '名称' }), { target: { value: '经营' } });
  fireEvent.click(await screen.findByRole('button', { name: '保存' }));
  await waitFor(() => expect(inputs).toHaveLength(1));
  expect(inputs[0]).toMatchObject({ id: 'b1', expectedVersion: 3, title: '经营', isPublic: false, personIds: [], schedule: null });
  expect(inputs[0]!.charts.map(({ key: name, x, within: second }) => [name, x, second])).toEqual([['a', 0, null], ['b', 6, 'STATUS']]);
  expect(await screen.findByText('已保存')).toBeTruthy();
});

it('asks before it gives changes up, and keeps no draft of them', async () => {
  page('/statistics/boards/b1', { StatisticsBoard: () => ({ statisticsBoard: board() }) });
  fireEvent.click(await screen.findByRole('button', { name: '编辑' }));
  fireEvent.change(await screen.findByRole('textbox', { name: '名称' }), { target: { value: '经营' } });
  fireEvent.click(screen.getByRole('button', { name: '放弃修改' }));
  const asked = await screen.findByRole('dialog', { name: '放弃没有保存的修改？' });
  fireEvent.click(within(asked).getByRole('button', { name: '取消' }));
  expect(screen.getByRole('textbox', { name: '名称' })).toHaveValue('经营');
  expect(localStorage.getItem('yz.draft.statisticsBoard.b1')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '放弃修改' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '放弃修改' }));
  fireEvent.click(await screen.findByRole('button', { name: '编辑' }));
  expect(await screen.findByRole('textbox', { name: '名称' })).toHaveValue('经营一览');
  expect(localStorage.getItem('yz.draft.statisticsBoard.b1')).toBeNull();
  // Nothing to lose, nothing to ask.
  fireEvent.click(screen.getByRole('button', { name: '放弃修改' }));
  expect(await screen.findByRole('button', { name: '编辑' })).toBeTruthy();
});

it('puts a removed chart back over what was changed since, and says how large a chart became', async () => {
  const wide = jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  const inputs: SaveStatisticsBoardInput[] = [];
  page('/statistics/boards/b1', { StatisticsBoard: () => ({ statisticsBoard: board() }), SaveStatisticsBoard: saved(inputs, () => board({ version: 4 })) });
  fireEvent.click(await screen.findByRole('button', { name: '编辑' }));
  const choose = async (name: string, entry: string): Promise<void> => {
    fireEvent.click(await screen.findByRole('button', { name }));
    fireEvent.click(await screen.findByRole('menuitem', { name: entry }));
  };
  await choose('摆放“项目数 · 城市等级”', '移除');
  await choose('摆放“等级与状态”', '加高');
  expect(screen.getByText('“等级与状态”现在宽 6 格、高 7 格')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  await screen.findByRole('button', { name: '摆放“项目数 · 城市等级”' });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(inputs).toHaveLength(1));
  expect(inputs[0]!.charts.map(({ key: name, x, y, h }) => [name, x, y, h])).toEqual([['a', 0, 0, 6], ['b', 6, 0, 7]]);
  wide.mockRestore();
});

it('is published to everybody with the rest as it is stored', async () => {
  const inputs: SaveStatisticsBoardInput[] = [];
  page('/statistics/boards/b1', { StatisticsBoard: () => ({ statisticsBoard: board() }), StatisticsBoardDepartments: () => ({ departments: [] }), SaveStatisticsBoard: saved(inputs, () => board({ version: 4, isPublic: true })) });
  fireEvent.click(await screen.findByRole('button', { name: '发布' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('checkbox', { name: '全公司' }));
  fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
  await waitFor(() => expect(inputs).toHaveLength(1));
  expect(inputs[0]).toMatchObject({ id: 'b1', expectedVersion: 3, title: '经营一览', isPublic: true, charts: [{ key: 'a' }, { key: 'b' }] });
});

it('lists own boards and those of others', async () => {
  page('/statistics/boards', { StatisticsBoards: () => ({ statisticsBoards: [board({ isPublic: true }), board({ id: 'b2', title: '市场部', viewerCanUpdate: false })] }) });
  expect(within(await screen.findByRole('region', { name: '我的' })).getByText(/2 张图 · 全公司/)).toBeTruthy();
  expect(within(screen.getByRole('region', { name: '发布给我的' })).getByRole('link', { name: '市场部' }).getAttribute('href')).toBe('/statistics/boards/b2');
});
