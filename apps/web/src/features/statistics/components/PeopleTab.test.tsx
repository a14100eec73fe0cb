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
  expect(asked()[0]).toEqual({ filter: { regions: ['EAST'] }, within: { from: '2026-01-01', to: '2026-06-30' }, office: null });
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
  expect(asked()[0]).toEqual({ filter: {}, within: rangeOf('thisYear'), office: null });
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
