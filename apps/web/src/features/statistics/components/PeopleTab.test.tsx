import { configure, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { rangeOf } from '../model/periods';
import StatisticsPage from '../pages/StatisticsPage';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

const [lin, zhou, home] = ['6f5a5b5f-7515-4800-b0a1-f93b441da033', '7f5a5b5f-7515-4800-b0a1-f93b441da033', '1f5a5b5f-7515-4800-b0a1-f93b441da033'];
const figures = (tracked: number, more: object = {}) => ({ __typename: 'EmployeeFigures', tracked, registered: 1, quotes: 2, quotedFen: '123456700', won: 1, lost: 3, wonFen: '500000000', contracts: 1, contractedFen: '5000000', touches: 7, overdue: 0, ...more });
const answer: Answer = () => ({
  employeeStatistics: {
    __typename: 'EmployeeStatistics',
    isPartial: false,
    total: figures(11),
    departments: [{ __typename: 'EmployeeStatisticsRow', key: home, label: '市场部', figures: figures(11) }],
    employees: [[lin, '林若川', 4], [zhou, '周远山', 9]].map(([key, label, tracked]) => ({ __typename: 'EmployeeStatisticsRow', key, label, departmentKey: home, figures: figures(tracked as number) })),
  },
});
const viewer: ViewerInfo = { id: 'me', number: 'Y000', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(['project.read']), mustChangePassword: false };

function page(at: string, people: Answer = answer) {
  const server = testServer({ StatisticsPeople: people, StatisticsPage: () => ({ statistics: [] }) });
  const view = show(
    server.wrap(
      <ViewerContext value={viewer}>
        <Routes>
          <Route path="/statistics" element={<StatisticsPage />} />
        </Routes>
      </ViewerContext>,
    ),
    at,
  );
  const asked = () => server.asked.filter(({ name }) => name === 'StatisticsPeople').map(({ variables }) => variables);
  return { ...view, asked };
}
const table = async () => within(await screen.findByRole('table', { name: /员工统计/ }));

it('shows everybody by department, most first, each number with the list of exactly what it counts', async () => {
  const { asked } = page(`/statistics?tab=people&regions=EAST&days=2026-01-01..2026-06-30&asOf=2026-03-31`);
  const rows = await table();
  const name = (line: HTMLElement): string => line.querySelector('th, td')!.textContent;
  await waitFor(() => expect(rows.getAllByRole('row').slice(1).map(name)).toEqual(['合计', '市场部 小计', '周远山', '林若川']));
  // A past day says nothing here, and is not asked for.
  expect(asked()[0]).toEqual({ filter: { regions: ['EAST'] }, within: { from: '2026-01-01', to: '2026-06-30' }, office: null, compares: false });
  const href = (label: string): string => decodeURIComponent(rows.getByRole('link', { name: label }).getAttribute('href')!);
  expect(href('周远山，跟踪项目：9')).toBe(`/projects?regions=EAST&trackedBy=ANY_DAY~2026-01-01..2026-06-30~~e~${zhou}`);
  expect(href('林若川，成交：1')).toBe(`/projects?regions=EAST&trackedBy=WON~2026-01-01..2026-06-30~~e~${lin}`);
  expect(href('市场部 小计，签订合同：1')).toBe(`/contracts?of=regions=EAST&signedOn=2026-01-01..2026-06-30&tracked=1&signedUnder=~d~${home}`);
  expect(href('合计，报价额：123.46 万元')).toBe('/quotes?of=regions=EAST&sent=1&sentOn=2026-01-01..2026-06-30');
  expect(href('林若川，跟进：7')).toBe(`/touches?of=regions=EAST&on=2026-01-01..2026-06-30&authors=${lin}`);
  // Nothing is behind a nought, and a rate is no list.
  expect(rows.queryByRole('link', { name: /下一步逾期|赢单率/ })).toBeNull();
  expect(rows.getAllByText('25.0%')).toHaveLength(4);
});

it('sorts within departments, changes figure, office and period by the address, and begins with this year', async () => {
  const { user, address, asked } = page('/statistics?tab=people');
  const rows = await table();
  expect(asked()[0]).toEqual({ filter: {}, within: rangeOf('thisYear'), office: null, compares: false });
  await user.click(rows.getByRole('button', { name: /员工/ }));
  await waitFor(() => expect(address()).toContain('sort=name'));
  await user.click(screen.getByRole('combobox', { name: '跟踪身份' }));
  await user.click(await screen.findByTitle('设计跟踪人'));
  await waitFor(() => expect(asked().at(-1)?.office).toBe('DESIGN'));
  await user.click(screen.getByRole('combobox', { name: '图中显示' }));
  await user.click(await screen.findByText('合同额', { selector: '.ant-select-item-option-content' }));
  await waitFor(() => expect(address()).toContain('figure=contractedFen'));
  expect(await screen.findByRole('figure', { name: /^员工 · 合同额/ })).toBeInTheDocument();
  await user.click(screen.getByRole('combobox', { name: '统计期间' }));
  await user.click(await screen.findByTitle('去年'));
  await waitFor(() => expect(asked().at(-1)?.within).toEqual(rangeOf('lastYear')));
  // The other tab keeps all that was asked.
  expect(screen.getByRole('link', { name: '项目' })).toHaveAttribute('href', expect.stringContaining('office=DESIGN'));
});

const then: Answer = (asked) => ({
  ...(answer(asked) as object),
  other: {
    __typename: 'EmployeeStatistics',
    isPartial: false,
    total: figures(8),
    departments: [{ __typename: 'EmployeeStatisticsRow', key: home, label: '市场部', figures: figures(8) }],
    // Who did something then alone is there, too.
    employees: [[zhou, '周远山', 3], ['9f5a5b5f-7515-4800-b0a1-f93b441da033', '江离', 5]].map(([key, label, tracked]) => ({ __typename: 'EmployeeStatisticsRow', key, label, departmentKey: home, figures: figures(tracked as number) })),
  },
});

it('compares with the year before in one request: value, other value, difference and per cent, each number with its list', async () => {
  const { asked, user } = page('/statistics?tab=people&regions=EAST&registeredOn=2024-01-01..2024-12-31&days=2024-01-01..2024-06-30&compare=year', then);
  const rows = await table();
  await waitFor(() => expect(rows.getAllByRole('row').slice(1).map((row) => [...row.querySelectorAll('th, td')].slice(0, 5).map((cell) => cell.textContent))).toEqual([
    ['合计', '11', '8', '+3', '+37.5%'],
    ['市场部 小计', '11', '8', '+3', '+37.5%'],
    ['周远山', '9', '3', '+6', '+200.0%'],
    ['林若川', '4', '0', '+4', '—'],
    ['江离', '0', '5', '−5', '−100.0%'],
  ]));
  expect(rows.getAllByRole('columnheader').slice(0, 6).map((head) => head.textContent)).toEqual(['员工', '跟踪项目 · 本期', '去年同期', '增减', '增减（%）', '登记项目']);
  expect(asked()).toEqual([{ filter: { regions: ['EAST'], registeredOn: { from: '2024-01-01', to: '2024-12-31' } }, within: { from: '2024-01-01', to: '2024-06-30' }, office: null, otherFilter: { regions: ['EAST'], registeredOn: { from: '2023-01-01', to: '2023-12-31' } }, otherWithin: { from: '2023-01-01', to: '2023-06-30' }, compares: true }]);
  expect(decodeURIComponent(rows.getByRole('link', { name: '周远山，去年同期：3' }).getAttribute('href')!)).toBe(`/projects?regions=EAST&registeredOn=2023-01-01..2023-12-31&trackedBy=ANY_DAY~2023-01-01..2023-06-30~~e~${zhou}`);
  expect(rows.queryByRole('link', { name: /^林若川，去年同期/ })).toBeNull();
  expect(screen.getByText('对比：去年同期（2023-01-01 – 2023-06-30）')).toBeInTheDocument();
  expect(screen.getByText('“下一步逾期”只有现在的数字，不作对比。项目条件中的时间段随之前移。')).toBeInTheDocument();
  await user.click(screen.getByRole('combobox', { name: '对比' }));
  expect((await screen.findByTitle('过去某一天（此处不保留）')).closest('.ant-select-item')).toHaveClass('ant-select-item-option-disabled');
});

it('says why it compares with nothing: no past day is kept, and without a period there is none before', async () => {
  const { asked } = page('/statistics?tab=people&days=2024-01-01..2024-06-30&compare=2024-03-31');
  await table();
  expect(screen.getByText(/没有过去某一天的存档，这里不作对比/)).toBeInTheDocument();
  expect(asked()[0]).toMatchObject({ compares: false });
});

it('does not compare what is late now with another time', async () => {
  page('/statistics?tab=people&days=2024-01-01..2024-06-30&compare=period&figure=overdue', then);
  const rows = await table();
  await waitFor(() => expect(rows.getAllByRole('columnheader')[1]).toHaveTextContent('跟踪项目'));
  expect(rows.queryByRole('columnheader', { name: /上一期/ })).toBeNull();
});

it('says that nothing was done, and that figures are of one’s own projects only', async () => {
  page('/statistics?tab=people', () => ({ employeeStatistics: { __typename: 'EmployeeStatistics', isPartial: true, total: figures(0), departments: [], employees: [] } }));
  expect(await screen.findByText('这段时间没有可统计的工作')).toBeInTheDocument();
  expect(screen.getByText('以下只统计指定给您的项目，不是全公司的数字。')).toBeInTheDocument();
});

it('keeps head and tabs, and the focus on the tab that was chosen', async () => {
  const { user } = page('/statistics?tab=people');
  await table();
  const tab = screen.getByRole('link', { name: '资料' });
  await user.click(tab);
  await screen.findByText(/^您可以看到的全部文件/);
  expect(tab).toHaveFocus();
  expect(tab).toHaveAttribute('aria-current', 'page');
  expect(await screen.findByRole('button', { name: '打开文件列表' })).toBeInTheDocument();
});
