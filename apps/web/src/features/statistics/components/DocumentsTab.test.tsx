import { configure, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import StatisticsPage from '../pages/StatisticsPage';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

const project = '6f5a5b5f-7515-4800-b0a1-f93b441da033';
const counts = (key: string, count: number, label: string | null = null) => ({ __typename: 'DocumentCount', key, label, count, bytes: count * 3_145_728 });
const answer: Answer = () => ({
  documentStatistics: { __typename: 'DocumentStatistics', total: counts('NONE', 5), categories: [counts('CONTRACT', 3), counts('BRIEF', 2)], projects: [counts(project, 4, '滨江壹号'), counts('NONE', 1)], uploaders: [counts('u1', 5, '林若川')], months: [counts('2026-02', 1), counts('2026-04', 4)] },
});
const viewer: ViewerInfo = { id: 'me', number: 'Y000', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(['project.read']), mustChangePassword: false };

function page(at: string, documents: Answer = answer) {
  const server = testServer({ StatisticsDocuments: documents, StatisticsPage: () => ({ statistics: [] }) });
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
  return { ...view, asked: () => server.asked.filter(({ name }) => name === 'StatisticsDocuments').map(({ variables }) => variables) };
}

it('counts documents under the filter of the page, each number with the list of what it counts', async () => {
  const { user, asked, address } = page('/statistics?tab=documents&regions=EAST&uploaded=2026-02-10..2026-12-31');
  expect(await screen.findByText('共 5 份，15.0 MB')).toBeInTheDocument();
  expect(asked()[0]).toEqual({ filter: { projects: { regions: ['EAST'] }, uploadedOn: { from: '2026-02-10', to: '2026-12-31' } }, compares: false });
  const links = async (name: string): Promise<(string | null)[][]> => {
    const chart = within(await screen.findByRole('figure', { name: new RegExp(`^${name}`) }));
    await user.click(chart.getByRole('button', { name: '查看数据' }));
    return within(await chart.findByRole('table')).getAllByRole('link').map((link) => [link.textContent, decodeURIComponent(link.getAttribute('href')!)]);
  };
  expect(await links('按类别')).toEqual([['合同', '/files?of=regions=EAST&categories=CONTRACT&on=2026-02-10..2026-12-31'], ['任务书', '/files?of=regions=EAST&categories=BRIEF&on=2026-02-10..2026-12-31']]);
  // Those of clients are of no project.
  expect(await links('按项目')).toEqual([['滨江壹号', `/files?of=regions=EAST&projectId=${project}&on=2026-02-10..2026-12-31`]]);
  expect(await links('按上传月份')).toEqual([['2026-02', '/files?of=regions=EAST&on=2026-02-10..2026-02-28'], ['2026-04', '/files?of=regions=EAST&on=2026-04-01..2026-04-30']]);
  expect(screen.getByRole('link', { name: '缺失文件的项目' })).toHaveAttribute('href', '/projects?regions=EAST&lacksFiles=1');
  await user.click(screen.getByText('大小'));
  await waitFor(() => expect(address()).toContain('size=1'));
});

it('counts those of clients too where the page asks for no projects', async () => {
  const { asked } = page('/statistics?tab=documents');
  expect(await screen.findByText('共 5 份，15.0 MB')).toBeInTheDocument();
  expect(asked()[0]).toEqual({ filter: {}, compares: false });
});

it('compares with the period before in one request, months laid over those before', async () => {
  const { user, asked } = page('/statistics?tab=documents&uploaded=2024-04-01..2024-06-30&compare=period', () => ({
    documentStatistics: { __typename: 'DocumentStatistics', total: counts('NONE', 5), categories: [counts('CONTRACT', 3), counts('BRIEF', 2)], projects: [], uploaders: [], months: [counts('2024-04', 1), counts('2024-06', 4)] },
    other: { __typename: 'DocumentStatistics', total: counts('NONE', 4), categories: [counts('CONTRACT', 4)], projects: [], uploaders: [], months: [counts('2024-01', 3), counts('2024-02', 1)] },
  }));
  expect(await screen.findByText('共 5 份，15.0 MB · 上一期：共 4 份，12.0 MB')).toBeInTheDocument();
  expect(asked()).toEqual([{ filter: { uploadedOn: { from: '2024-04-01', to: '2024-06-30' } }, otherFilter: { uploadedOn: { from: '2024-01-01', to: '2024-03-31' } }, compares: true }]);
  const rowsOf = async (name: string) => {
    const chart = within(await screen.findByRole('figure', { name: new RegExp(`^${name}`) }));
    await user.click(chart.getByRole('button', { name: '查看数据' }));
    const table = within(await chart.findByRole('table'));
    return { table, rows: table.getAllByRole('row').map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)) };
  };
  expect((await rowsOf('按类别')).rows).toEqual([['按类别', '文件数 · 本期', '上一期', '增减', '增减（%）'], ['合同', '3', '4', '−1', '−25.0%'], ['任务书', '2', '0', '+2', '—'], ['合计', '5', '4', '+1', '+25.0%']]);
  const months = await rowsOf('按上传月份');
  expect(months.rows.slice(1)).toEqual([['2024-04', '1', '3', '−2', '−66.7%'], ['2024-05', '0', '1', '−1', '−100.0%'], ['2024-06', '4', '0', '+4', '—'], ['合计', '5', '4', '+1', '+25.0%']]);
  expect(months.table.getByRole('link', { name: '2024-05，上一期：1' })).toHaveAttribute('href', '/files?on=2024-02-01..2024-02-29');
  expect(screen.getByText(/后来换过版本的，算在换版那天/)).toBeInTheDocument();
});

it('says that no past day is kept', async () => {
  const { asked } = page('/statistics?tab=documents&compare=2024-03-31');
  expect(await screen.findByText(/过去某一天有哪些文件没有保留，这里不作对比/)).toBeInTheDocument();
  await waitFor(() => expect(asked()).toEqual([{ filter: {}, compares: false }]));
});
