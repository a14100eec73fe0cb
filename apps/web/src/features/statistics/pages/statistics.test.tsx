import { configure, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import type { CrossTableRequest, StatisticsRequest } from '../../../generated/types.generated';
import { setLocale } from '../../../lib/locale';
import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import StatisticsPage from './StatisticsPage';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

const viewerWith = (...capabilities: string[]): ViewerInfo => ({
  id: 'me', number: 'Y000', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(capabilities), mustChangePassword: false,
});
const figures = (count: number) => ({ __typename: 'StatisticsFigures', count, quotes: count + 1, contracts: 3, weightedFen: '0', backlogFen: '0', invoicedFen: '500000000', receivedFen: '0', wonCount: 1, decidedCount: 4, wonFen: '100', decidedFen: '300', pricedFen: '250000', pricedGfaM2: '100.00', landAreaM2: `${count * 10000}.00`, gfaM2: `${count * 20000}.00`, quotedFen: `${count}00000000`, contractedFen: `${count}0000000` });
const segments: Record<string, [key: string, count: number, label?: string][]> = {
  CITY_TIER: [['T2', 30], ['T1', 12]],
  PRODUCT_LINE: [['OFFICE', 40], ['NONE', 2]],
  MARKET_TRACKER: [['6f5a5b5f-7515-4800-b0a1-f93b441da033', 42, '林若川']],
  DEPARTMENT: [['1f5a5b5f-7515-4800-b0a1-f93b441da033', 42, '市场部']],
};
const answer =
  (count: number, isPartial = false): Answer =>
  ({ requests }) => ({
    statistics: (requests as StatisticsRequest[]).map(({ dimension }) => ({
      __typename: 'StatisticsSeries',
      dimension,
      segments: (count ? (segments[dimension] ?? [['NONE', count]]) : []).map(([key, n, label]) => ({ __typename: 'StatisticsSegment', key, label: label ?? null, figures: figures(n) })),
      total: figures(count),
      isPartial,
    })),
  });

const key = (name: string, count: number) => ({ __typename: 'CrossTableKey', key: name, label: null, keys: null, figures: figures(count) });
const crossed: Answer = ({ requests }) => ({
  crossTables: (requests as CrossTableRequest[]).map(() => ({
    __typename: 'CrossTable',
    rows: [key('EAST', 30), key('NORTH', 12)],
    columns: [key('WON', 20), key('LOST', 22)],
    cells: [['EAST', 'WON', 20], ['EAST', 'LOST', 10], ['NORTH', 'LOST', 12]].map(([row, column, count]) => ({ __typename: 'CrossTableCell', row, column, figures: figures(count as number) })),
    total: figures(42),
  })),
});

const points: Answer = () => ({
  projects: {
    __typename: 'ProjectConnection',
    nodes: [{ __typename: 'Project', id: 'p1', number: 'SC-0001', name: '滨江壹号', landAreaM2: '20000.00', gfaM2: '50000.00' }],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: 'c' },
  },
});

const stages: Answer = () => ({
  stageTimes: [
    { __typename: 'StageTime', stage: 'CONTACT', key: null, label: null, passed: 20, medianDays: 12, meanDays: '14.5', p90Days: 40, standing: 6, standingMedianDays: 9, longestDays: 77, overP90: 2 },
    { __typename: 'StageTime', stage: 'NEGOTIATION', key: null, label: null, passed: 0, medianDays: null, meanDays: null, p90Days: null, standing: 3, standingMedianDays: 5, longestDays: 8, overP90: 0 },
  ],
});

function page(at: string, answers: Record<string, Answer> = {}, viewer = viewerWith('project.read')) {
  const server = testServer({ StatisticsPage: answer(42), StatisticsClients: () => ({ projects: { __typename: 'ProjectConnection', figures: { __typename: 'StatisticsFigures', clients: 17 } } }), ExploreCross: crossed, StatisticsLandAndFloor: points, StatisticsStageTimes: stages, ...answers });
  const view = show(
    server.wrap(
      <ViewerContext value={viewer}>
        <Routes>
          <Route path="/statistics" element={<StatisticsPage />} />
          <Route path="*" element={null} />
        </Routes>
        <ToastHost />
      </ViewerContext>,
    ),
    at,
  );
  const asked = () => server.asked.filter((one) => one.name === 'StatisticsPage').map((one) => one.variables.requests as StatisticsRequest[]);
  return { ...view, server, asked };
}

const totals = () => screen.getByRole('navigation', { name: '统计口径' });
const counted = (count: number) => within(totals()).findByRole('link', { name: `项目数 ${count}` });
const twinOf = async (user: ReturnType<typeof page>['user'], name: string) => {
  const chart = within(await screen.findByRole('figure', { name: new RegExp(`^按${name}`) }));
  await user.click(chart.getByRole('button', { name: '查看数据' }));
  return within(await chart.findByRole('table'));
};

describe('the statistics', () => {
  it('ask for every chart with the one filter of the address', async () => {
    const { asked } = page('/statistics?statuses=WON&gfaM2=20000..<50000&measure=gfa');
    await counted(42);
    const charts = asked().find((requests) => requests.length > 2)!;
    expect(charts.map((request) => request.dimension).slice(0, 4)).toEqual(['CITY_TIER', 'REGION', 'CLIENT_TYPE', 'PRODUCT_LINE']);
    for (const { filter } of charts) expect(filter).toEqual({ statuses: ['WON'], gfaM2: { min: '20000', max: '50000', below: true } });
    expect(screen.getByText('状态：成交')).toBeInTheDocument();
    expect(screen.getByText('建筑面积：2 万㎡ – < 5 万㎡')).toBeInTheDocument();
  });

  it('show the totals, and switch all charts by choosing one', async () => {
    const { user, address } = page('/statistics?statuses=WON');
    await counted(42);
    expect(within(totals()).getAllByRole('link').map((link) => link.textContent)).toEqual(['项目数42 ', '土地面积42 万㎡', '建筑面积84 万㎡', '报价额4,200 万元', '签约额420 万元', '客户数17 ', '报价数43 ', '合同数3 ', '加权预测0 元', '在手合同余额0 元', '开票额500 万元', '回款额0 元', '赢单率25.0% ', '赢单率（按金额）33.3% ', '平均单价25.00 元/㎡']);
    await user.click(within(totals()).getByRole('link', { name: /报价额/ }));
    await waitFor(() => expect(address()).toBe('/statistics?statuses=WON&measure=quoted'));
    expect(within(totals()).getByRole('link', { current: true })).toHaveTextContent('报价额');
    const table = await twinOf(user, '城市等级');
    expect(table.getByRole('row', { name: /二线 3,000 万元/ })).toBeInTheDocument();
  });

  it('draw the weighted forecast by month of expected signing where it is asked for, each month leading to its projects', async () => {
    const { user } = page('/statistics', { StatisticsPage: ({ requests }) => {
      const made = answer(42)({ requests }) as { statistics: { dimension: string; segments: object[] }[] };
      const month = (key: string, count: number) => ({ __typename: 'StatisticsSegment', key, label: null, figures: { ...figures(count), weightedFen: `${count}00000000` } });
      return { statistics: made.statistics.map((one) => (one.dimension === 'EXPECTED_MONTH' ? { ...one, segments: [month('2026-12', 2), month('2027-02', 3), month('NONE', 1)] } : one)) };
    } });
    await counted(42);
    expect(screen.queryByRole('figure', { name: /^按预计签约月份/ })).toBeNull();
    await user.click(within(totals()).getByRole('link', { name: /加权预测/ }));
    const months = await twinOf(user, '预计签约月份');
    expect(months.getByRole('link', { name: '2027-02' })).toHaveAttribute('href', '/projects?expectedSignOn=2027-02-01..2027-02-28');
    expect(months.getByRole('link', { name: '未填写' })).toHaveAttribute('href', '/projects?unset=EXPECTED_SIGN_ON');
    expect(months.getByRole('row', { name: /2027-02 300 万元/ })).toBeInTheDocument();
  });

  it('have a table twin whose rows lead to exactly the projects they count, and whose total is the page’s', async () => {
    const { user } = page('/statistics?statuses=WON,TRACKING&registeredOn=2026-01-01..2026-12-31');
    const lines = await twinOf(user, '公司产品线');
    expect(lines.getByRole('link', { name: '办公' })).toHaveAttribute('href', '/projects?statuses=WON,TRACKING&productLines=OFFICE&registeredOn=2026-01-01..2026-12-31');
    expect(lines.getByRole('link', { name: '未填写' })).toHaveAttribute('href', '/projects?statuses=WON,TRACKING&registeredOn=2026-01-01..2026-12-31&unset=PRODUCT_LINE');
    expect(lines.getByRole('row', { name: /合计 42/ })).toBeInTheDocument();
    const tiers = await twinOf(user, '城市等级');
    expect(tiers.getAllByRole('link').map((link) => link.textContent)).toEqual(['一线', '二线']);
    const people = await twinOf(user, '市场跟踪人');
    expect(people.getByRole('link', { name: '林若川' })).toHaveAttribute('href', expect.stringContaining('marketTrackerIds=6f5a5b5f-7515-4800-b0a1-f93b441da033'));
  });

  it('open the list over the same filter', async () => {
    const { user, address } = page('/statistics?regions=EAST&measure=gfa');
    await counted(42);
    await user.click(screen.getByRole('button', { name: '打开项目列表' }));
    await waitFor(() => expect(address()).toBe('/projects?regions=EAST'));
  });

  it('export exactly these rows and download the file', async () => {
    const clicked: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function record(this: HTMLAnchorElement) {
      clicked.push(this.getAttribute('href') ?? '');
    });
    const { user, server } = page('/statistics?regions=EAST', {
      ExportStatisticsRows: () => ({ exportProjects: { __typename: 'ExportPayload', errors: [], url: '/api/downloads/token', rowCount: 42 } }),
    });
    await counted(42);
    await user.click(screen.getByRole('button', { name: '导出这些项目' }));
    expect(await screen.findByText('已导出 42 行，文件正在下载')).toBeInTheDocument();
    expect(clicked).toEqual(['/api/downloads/token']);
    expect(server.asked.find((one) => one.name === 'ExportStatisticsRows')?.variables).toEqual({ input: { filter: { regions: ['EAST'] } } });
    click.mockRestore();
  });

  it('say when an export was refused', async () => {
    const { user } = page('/statistics', {
      ExportStatisticsRows: () => ({ exportProjects: { __typename: 'ExportPayload', errors: [{ __typename: 'UserError', code: 'TOO_MANY', path: ['filter'], message: '最多 100000 行。' }], url: null, rowCount: null } }),
    });
    await counted(42);
    await user.click(screen.getByRole('button', { name: '导出这些项目' }));
    expect(await screen.findByText('最多 100000 行。')).toBeInTheDocument();
  });

  it('say that they count only the viewer’s projects, from the first moment on', async () => {
    page('/statistics', { StatisticsPage: answer(3, true) }, viewerWith());
    expect(screen.getByRole('note')).toHaveTextContent('只统计指定给您的项目');
    await counted(3);
    expect(screen.getByRole('note')).toHaveTextContent('只统计指定给您的项目（3 个）');
  });

  it('do not say so to those who see everything', async () => {
    page('/statistics');
    await counted(42);
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('write a chosen condition into the address and take it out again', async () => {
    const { user, asked, address } = page('/statistics?measure=gfa');
    await user.click(await screen.findByRole('combobox', { name: '登记时间' }));
    await user.click(await screen.findByTitle('去年'));
    const year = new Date().getFullYear() - 1;
    await waitFor(() => expect(address()).toContain(`registeredOn=${year}-01-01..${year}-12-31`));
    await waitFor(() => expect(address()).toContain('measure=gfa'));
    await waitFor(() => expect(asked().at(-1)?.[0]?.filter).toEqual({ registeredOn: { from: `${year}-01-01`, to: `${year}-12-31` } }));
    await user.click(screen.getByRole('button', { name: /^去掉条件 登记时间/ }));
    await waitFor(() => expect(address()).toBe('/statistics?measure=gfa'));
  });

  it('offer the people and departments that have projects', async () => {
    const { user, address } = page('/statistics');
    await counted(42);
    await user.click(screen.getByRole('button', { name: '更多筛选' }));
    await user.click(screen.getByRole('combobox', { name: '市场跟踪人' }));
    await user.click(await screen.findByTitle('林若川'));
    await waitFor(() => expect(address()).toBe('/statistics?marketTrackerIds=6f5a5b5f-7515-4800-b0a1-f93b441da033'));
    expect(screen.getByText('市场跟踪人：林若川')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: '部门' })).toBeInTheDocument();
  });

  it('say when nothing matches and clear the filter', async () => {
    const { user, address } = page('/statistics?text=zzz', { StatisticsPage: ({ requests }) => answer((requests as StatisticsRequest[])[0]?.filter?.text ? 0 : 42)({ requests }) });
    expect(await screen.findByText('没有符合条件的项目')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '导出这些项目' })).toBeDisabled();
    await user.click(screen.getAllByRole('button', { name: '清除筛选' }).at(-1)!);
    await waitFor(() => expect(address()).toBe('/statistics'));
    await counted(42);
  });

  it('say that they could not be read and try again', async () => {
    let up = false;
    const { user } = page('/statistics', {
      StatisticsPage: (variables) => {
        if (!up) throw new Error('down');
        return answer(42)(variables);
      },
    });
    const again = await screen.findByRole('button', { name: '重试' });
    up = true;
    await user.click(again);
    await counted(42);
  });

  it('mark the figures of the filter before as passing until the new ones are there', async () => {
    let answerNew: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      answerNew = resolve;
    });
    const { user } = page('/statistics?statuses=WON', {
      StatisticsPage: async (variables) => {
        if ((variables.requests as StatisticsRequest[])[0]?.filter?.statuses) return answer(42)(variables);
        await waiting;
        return answer(77)(variables);
      },
    });
    await counted(42);
    const charts = screen.getByRole('group', { name: '分布图' });
    expect(totals()).toHaveAttribute('aria-busy', 'false');
    await user.click(screen.getByRole('button', { name: /^去掉条件 状态/ }));
    await waitFor(() => expect(totals()).toHaveAttribute('aria-busy', 'true'));
    expect(charts).toHaveAttribute('aria-busy', 'true');
    expect(totals()).toHaveTextContent('42');
    answerNew();
    await counted(77);
    expect(totals()).toHaveAttribute('aria-busy', 'false');
    expect(charts).toHaveAttribute('aria-busy', 'false');
  });

  it('keep their places while they are read', () => {
    const { container } = page('/statistics', { StatisticsPage: () => new Promise(() => undefined) });
    expect(within(totals()).getAllByRole('link')).toHaveLength(15);
    const places = [...container.querySelectorAll<HTMLElement>('.yz-stat-chart')];
    expect(places).toHaveLength(9);
    expect(places.every((place) => Number.parseInt(place.style.minHeight, 10) > 250)).toBe(true);
  });

  it('show any dimension within any other in a form that suits, each cell leading to its projects', async () => {
    const { user, address, server } = page('/statistics?statuses=WON,LOST&form=heat');
    const table = within(await screen.findByRole('region', { name: '项目数：所属地域 × 项目状态' }));
    expect(table.getByRole('link', { name: '华东，成交：20' })).toHaveAttribute('href', '/projects?statuses=WON&regions=EAST');
    expect(table.getByRole('link', { name: '合计，合计：42' })).toHaveAttribute('href', '/projects?statuses=WON,LOST');
    await user.click(screen.getByRole('combobox', { name: '再按' }));
    await user.click(await screen.findByTitle('不再分'));
    await waitFor(() => expect(decodeURIComponent(address())).toBe('/statistics?statuses=WON,LOST&by=region&within=none'));
    expect(await screen.findByRole('figure', { name: /^自选 · 按所属地域/ })).toBeInTheDocument();
    expect(server.asked.find((one) => one.name === 'ExploreCross')?.variables).toEqual({ requests: [{ rows: 'REGION', columns: 'STATUS', measure: 'COUNT', filter: { statuses: ['WON', 'LOST'] } }], clients: false });
  });

  it('narrow the page to a segment, then open it: back takes the condition away', async () => {
    const { user, address, asked } = page('/statistics?statuses=WON&measure=gfa');
    const lines = await twinOf(user, '公司产品线');
    await user.click(lines.getByRole('button', { name: '只看“办公”' }));
    await waitFor(() => expect(address()).toBe('/statistics?measure=gfa&statuses=WON&productLines=OFFICE'));
    await waitFor(() => expect(asked().at(-1)?.every(({ filter }) => filter?.productLines?.[0] === 'OFFICE')).toBe(true));
    expect(screen.getByText('产品线：办公')).toBeInTheDocument();
    // What the page shows already cannot be narrowed to again.
    await waitFor(() => expect(lines.queryByRole('button', { name: '只看“办公”' })).toBeNull());
    await user.click(screen.getByRole('button', { name: /^去掉条件 产品线/ }));
    await waitFor(() => expect(address()).toBe('/statistics?measure=gfa&statuses=WON'));
  });

  it('compare with the year before: value, other value, difference and per cent, each number leading to its projects', async () => {
    const ofYears: Answer = ({ requests }) => ({
      statistics: (requests as StatisticsRequest[]).flatMap((request) => (answer(request.filter?.registeredOn?.from?.startsWith('2025') ? 42 : 30)({ requests: [request] }) as { statistics: object[] }).statistics.map((one) => (request.dimension !== 'CITY_TIER' || request.filter?.registeredOn?.from?.startsWith('2025') ? one : { ...one, segments: [{ __typename: 'StatisticsSegment', key: 'T2', label: null, figures: figures(20) }, { __typename: 'StatisticsSegment', key: 'HMT', label: null, figures: figures(10) }] }))),
    });
    const { user, asked } = page('/statistics?registeredOn=2025-01-01..2025-12-31&compare=year', { StatisticsPage: ofYears });
    await counted(42);
    expect(await within(totals()).findByRole('link', { name: '项目数，去年同期：30' })).toHaveAttribute('href', '/projects?registeredOn=2024-01-01..2024-12-31');
    expect(totals()).toHaveTextContent('+12（+40.0%）');
    expect(totals()).toHaveTextContent('0.0 个百分点');
    expect(screen.getByText('对比：去年同期（2024-01-01 – 2024-12-31）')).toBeInTheDocument();
    expect(new Set(asked().find((requests) => requests.length > 2)!.map(({ filter }) => filter?.registeredOn?.from))).toEqual(new Set(['2025-01-01', '2024-01-01']));
    const tiers = await twinOf(user, '城市等级');
    expect(tiers.getAllByRole('row').map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent))).toEqual([
      ['城市等级', '项目数 · 本期', '去年同期', '增减', '增减（%）', '筛选本页'],
      ['一线', '12', '0', '+12', '—', ''],
      ['二线', '30', '20', '+10', '+50.0%', ''],
      ['港澳台', '0', '10', '−10', '−100.0%', ''],
      ['合计', '42', '30', '+12', '+40.0%', ''],
    ]);
    expect(tiers.getByRole('link', { name: '二线，去年同期：20' })).toHaveAttribute('href', '/projects?cityTiers=T2&registeredOn=2024-01-01..2024-12-31');
  });

  it('draw a way as a funnel whose steps hold all that came further', async () => {
    const steps: Answer = ({ requests }) => ({
      statistics: (answer(42)({ requests }) as { statistics: { dimension: string }[] }).statistics.map((one) => (one.dimension === 'PURSUIT_STEP' ? { ...one, segments: [['CONTACT', 20], ['NEGOTIATION', 12], ['WON', 10]].map(([name, count]) => ({ __typename: 'StatisticsSegment', key: name, label: null, figures: figures(count as number) })) } : one)),
    });
    const { user } = page('/statistics?statuses=WON,LOST,TRACKING&by=pursuit_step&within=none&form=funnel', { StatisticsPage: steps });
    await counted(42);
    const chart = within(await screen.findByRole('figure', { name: /^自选 · 按走到哪一步/ }));
    await user.click(chart.getByRole('button', { name: '查看数据' }));
    const table = within(await chart.findByRole('table'));
    expect(table.getAllByRole('row').map((row) => [...row.querySelectorAll('th, td')].slice(0, 3).map((cell) => cell.textContent)).filter(([name]) => ['走到哪一步', '接洽', '谈判', '定标', '成交'].includes(name!))).toEqual([['走到哪一步', '项目数', '上一步转化'], ['接洽', '42', '100.0%'], ['谈判', '22', '100.0%'], ['定标', '10', '45.5%'], ['成交', '10', '100.0%']]);
    expect(table.getByRole('link', { name: '签约' })).toHaveAttribute('href', '/projects?statuses=WON,LOST,TRACKING&pursuitSteps=SIGNED,WON');
  });

  it('show land against floor area of the projects that have both, each opening its project', async () => {
    const { user, server } = page('/statistics?gfaM2=20000..');
    const chart = within(await screen.findByRole('figure', { name: '土地面积与建筑面积' }));
    expect(await chart.findByText('填了两种面积的项目 1 个；虚线为容积率 1、2、3，点一个点打开项目。')).toBeInTheDocument();
    await user.click(chart.getByRole('button', { name: '查看数据' }));
    expect(chart.getByRole('link', { name: 'SC-0001 滨江壹号' })).toHaveAttribute('href', '/projects/p1');
    expect(chart.getByRole('row', { name: /滨江壹号 2 万㎡ 5 万㎡ 2.50/ })).toBeInTheDocument();
    expect(server.asked.find((one) => one.name === 'StatisticsLandAndFloor')?.variables).toEqual({ filter: { gfaM2: { min: '20000' }, landAreaM2: { min: '0.01' } } });
  });

  it('compare two dimensions in one request: each cell says what it has more', async () => {
    const ofYears: Answer = ({ requests }) => {
      const [now, then] = (crossed({ requests }) as { crossTables: { cells: object[] }[] }).crossTables;
      return { crossTables: [now, { ...then, cells: [{ __typename: 'CrossTableCell', row: 'EAST', column: 'WON', figures: figures(25) }, { __typename: 'CrossTableCell', row: 'NORTH', column: 'WON', figures: figures(7) }] }] };
    };
    const { server } = page('/statistics?registeredOn=2025-01-01..2025-12-31&compare=year&form=heat', { ExploreCross: ofYears });
    const [now, then] = await screen.findAllByRole('region', { name: '项目数：所属地域 × 项目状态' });
    expect(within(now!).getByRole('link', { name: '华东，成交：20 −5' })).toHaveTextContent('20−5');
    expect(within(now!).getByRole('link', { name: '华北，失单：12 +12' })).toBeInTheDocument();
    // What there was and is no more.
    expect(within(now!).getByText('−7')).toBeInTheDocument();
    expect(within(then!).getByRole('link', { name: '华东，成交：25' })).toHaveAttribute('href', '/projects?statuses=WON&regions=EAST&registeredOn=2024-01-01..2024-12-31');
    expect(server.asked.filter((one) => one.name === 'ExploreCross')).toHaveLength(1);
  });

  it('say how long projects were in each stage, each number leading to its projects', async () => {
    const { user, server } = page('/statistics?statuses=WON,TRACKING&regions=EAST');
    const chart = within(await screen.findByRole('figure', { name: /^阶段停留/ }));
    await user.click(chart.getByRole('button', { name: '查看数据' }));
    const table = within(await chart.findByRole('table'));
    expect(table.getAllByRole('row').slice(1).map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent))).toEqual([
      ['接洽', '20', '12', '14.5', '40', '6', '9', '77', '2'],
      ['谈判', '0', '—', '—', '—', '3', '5', '8', '0'],
    ]);
    expect(table.getByRole('link', { name: '接洽，走过的项目：20' })).toHaveAttribute('href', '/projects?statuses=WON,TRACKING&regions=EAST&passedStages=CONTACT');
    expect(table.getByRole('link', { name: '接洽，现在停留：6' })).toHaveAttribute('href', '/projects?statuses=TRACKING&trackingStages=CONTACT&regions=EAST');
    expect(table.getByRole('link', { name: '接洽，超过 P90：2' })).toHaveAttribute('href', '/projects?statuses=TRACKING&trackingStages=CONTACT&regions=EAST&stageDays=40');
    expect(table.getAllByRole('link')).toHaveLength(4);
    expect(server.asked.find((one) => one.name === 'StatisticsStageTimes')?.variables).toEqual({ filter: { statuses: ['WON', 'TRACKING'], regions: ['EAST'] } });
  });

  it('tell time in stage apart by what else projects are, for one stage at a time', async () => {
    const parts = [['EAST', 7, 30], ['NORTH', 5, 10]].map(([key, passed, medianDays]) => ({ __typename: 'StageTime', stage: 'CONTACT', key, label: null, passed, medianDays, meanDays: '14.5', p90Days: 40, standing: 0, standingMedianDays: null, longestDays: null, overP90: 0 }));
    const { user, server, address } = page('/statistics?compare=2026-01-31', { StatisticsStageTimes: (asked) => ({ stageTimes: [...(stages(asked) as { stageTimes: object[] }).stageTimes, ...(asked.by === 'REGION' ? parts : [])] }) });
    // The comparison of the page is none of time in stage, and the page says so.
    expect(await screen.findByText(/停留时间按全部变动记录计算，不作对比/)).toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: '停留时间再按' }));
    await user.click(await screen.findByText('所属地域', { selector: '.ant-select-item-option-content' }));
    await waitFor(() => expect(address()).toBe('/statistics?compare=2026-01-31&stageBy=region'));
    const chart = within(await screen.findByRole('figure', { name: /^阶段停留 · 接洽 · 按所属地域/ }));
    await user.click(chart.getByRole('button', { name: '查看数据' }));
    const table = within(await chart.findByRole('table'));
    expect(table.getAllByRole('row').slice(1).map((row) => [...row.querySelectorAll('th, td')].slice(0, 3).map((cell) => cell.textContent))).toEqual([['华北', '5', '10'], ['华东', '7', '30'], ['全部项目', '20', '12']]);
    expect(table.getByRole('link', { name: '华北，走过的项目：5' })).toHaveAttribute('href', '/projects?regions=NORTH&passedStages=CONTACT');
    expect(server.asked.filter((one) => one.name === 'StatisticsStageTimes').at(-1)?.variables).toEqual({ filter: {}, by: 'REGION' });
  });

  it('offer no win rate by the day of winning, where it is always the whole', async () => {
    const { user, address } = page('/statistics?measure=win_rate&by=won_month&within=none');
    await counted(42);
    // What an address asks and says nothing gives way to the usual.
    expect(await screen.findByRole('region', { name: '赢单率：所属地域 × 项目状态' })).toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: '分组' }));
    await user.type(screen.getByRole('combobox', { name: '分组' }), '月份');
    expect(await screen.findByTitle('登记月份')).toBeInTheDocument();
    expect(screen.queryByTitle('成交月份')).toBeNull();
    expect(address()).toContain('measure=win_rate');
  });

  it('choose with what to compare, and say what is missing for it', async () => {
    const { user, address } = page('/statistics');
    await counted(42);
    await user.click(screen.getByRole('combobox', { name: '对比' }));
    expect((await screen.findByTitle('去年同期（先选时间）')).closest('.ant-select-item')).toHaveClass('ant-select-item-option-disabled');
    await user.click(await screen.findByTitle('另一部门'));
    await waitFor(() => expect(address()).toBe('/statistics?compare=department-1f5a5b5f-7515-4800-b0a1-f93b441da033'));
    expect(await screen.findByText('对比：市场部')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^去掉条件 对比/ }));
    await waitFor(() => expect(address()).toBe('/statistics'));
  });

  it('say as of which day they are, and ask for that day', async () => {
    const { asked } = page('/statistics?asOf=2026-03-31');
    await counted(42);
    expect(asked().find((requests) => requests.length > 2)?.[0]?.filter).toEqual({ asOf: '2026-03-31' });
    expect(screen.getByText('截至：2026-03-31')).toBeInTheDocument();
  });

  it('speak English when the page does', async () => {
    setLocale('en');
    const { user } = page('/statistics');
    await within(screen.getByRole('navigation', { name: 'Figure shown' })).findByRole('link', { name: 'Projects 42' });
    const chart = within(screen.getByRole('figure', { name: /^By city tier/ }));
    await user.click(chart.getByRole('button', { name: 'Show data' }));
    expect(chart.getByRole('link', { name: 'Tier 2' })).toBeInTheDocument();
  });
});
