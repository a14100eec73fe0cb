import { configure, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import type { Job } from '../hooks/openImport';
import type { ImportRow } from '../hooks/useImportRows';
import { allRows, cityUnknown, issue, job, nameMissing, row } from '../test/records';
import ImportPage from './ImportPage';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

const viewer: ViewerInfo = {
  id: 'me', number: 'Y010', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(['importBusiness.run']), mustChangePassword: false,
};

/** A server that holds one import and answers every change with `change`. */
function page(start: Job, { at = '/imports/i-1', rows = allRows, answers = {} as Record<string, Answer> } = {}) {
  const held = { job: start, rows };
  const paid = (field: string, change: () => void = () => undefined): Answer => () => {
    change();
    held.job = { ...held.job, version: held.job.version + 1 };
    return { [field]: { __typename: 'ImportPayload', errors: [], import: held.job } };
  };
  const server = testServer({
    ImportPage: () => ({ import: held.job }),
    ImportProgress: () => ({ import: held.job }),
    ImportRows: ({ outcome, code }) => {
      const found = held.rows.filter((one) => (!outcome || one.outcome === outcome) && (!code || one.issues.some((problem) => problem.code === code)));
      return { import: { __typename: 'Import', id: 'i-1', rows: { __typename: 'ImportRowConnection', totalCount: found.length, nodes: found, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } } };
    },
    ImportRowOutcome: ({ sheetRow }) => ({
      import: { __typename: 'Import', id: 'i-1', rows: { __typename: 'ImportRowConnection', nodes: held.rows.filter((one) => one.sheetRow === sheetRow).map(({ outcome }) => ({ __typename: 'ImportRow', sheetRow, outcome })) } },
    }),
    ImportClientChoices: () => ({ clients: { __typename: 'ClientConnection', nodes: [{ __typename: 'Client', id: 'c-9', number: 'KH-009', name: '湄岚置业（集团）有限公司', clientType: 'DEV_PRIVATE' }] } }),
    AdjustImport: paid('adjustImport'),
    RunImport: paid('runImport', () => (held.job = { ...held.job, state: 'RUNNING' })),
    DiscardImport: paid('discardImport', () => (held.job = { ...held.job, state: 'DISCARDED' })),
    RestoreImport: paid('restoreImport', () => (held.job = { ...held.job, state: 'PREVIEW' })),
    ...answers,
  });
  const view = show(
    server.wrap(
      <ViewerContext value={viewer}>
        <Routes>
          <Route path="/imports/:id" element={<ImportPage />} />
          <Route path="*" element={null} />
        </Routes>
        <ToastHost />
      </ViewerContext>,
    ),
    at,
  );
  const last = (name: string) => server.asked.findLast((one) => one.name === name)?.variables;
  return { ...view, server, held, paid, last };
}
const tabs = async () => within(await screen.findByRole('navigation', { name: '按结果查看' }));
const bodyRows = () => screen.getAllByRole('row').slice(1);

describe('the preview', () => {
  it('opens on the rejected rows, each with its reason, and shows the others by outcome', async () => {
    const { user, address } = page(job());
    expect((await tabs()).getAllByRole('link').map((link) => link.textContent)).toEqual(['拒绝2', '有提示1', '好1', '全部4']);
    await screen.findByText(/不认识城市“待定”/);
    expect(bodyRows()).toHaveLength(2);
    expect(screen.getByText(/^将导入 2 行/)).toHaveTextContent('2 行被拒绝，不会导入');
    await user.click((await tabs()).getByRole('link', { name: /有提示/ }));
    expect(await screen.findByText('没有填来源信息，按空导入。')).toBeInTheDocument();
    expect(screen.getByText('中屹置地有限公司')).toBeInTheDocument();
    await waitFor(() => expect(address()).toBe('/imports/i-1?rows=warning'));
    await user.click((await tabs()).getByRole('link', { name: /好/ }));
    expect(await screen.findByText(/新建项目和客户/)).toHaveTextContent('湄岚置业');
    expect(screen.queryByRole('columnheader', { name: '问题与更正' })).toBeNull();
  });

  it('finds rows by problem', async () => {
    const { user, last } = page(job());
    const problems = within(await screen.findByRole('group', { name: '按问题查看' }));
    expect(problems.getAllByRole('button').map((button) => button.textContent)).toEqual(['全部问题', '不认识的城市 1', '没有名称 1']);
    await user.click(problems.getByRole('button', { name: /没有名称/ }));
    await waitFor(() => expect(bodyRows()).toHaveLength(1));
    expect(last('ImportRows')).toMatchObject({ outcome: 'REJECTED', code: 'NAME_MISSING' });
  });

  it('shows the typed and the corrected text of a cell', async () => {
    page(job(), { rows: [row({ corrections: [{ __typename: 'ImportCorrection', field: 'city', text: '上海' }] as unknown as ImportRow['corrections'] })], at: '/imports/i-1?rows=good' });
    expect(await screen.findByText(/^上海/)).toHaveTextContent('上海 原为 杭州');
    expect(screen.getByText('已更正')).toBeInTheDocument();
  });

  it('says which required columns are missing and opens the columns', async () => {
    page(job({ missingFields: [{ __typename: 'ImportField', field: 'client', label: '客户名称' }] as unknown as Job['missingFields'] }));
    expect(await screen.findByRole('alert')).toHaveTextContent('缺少必填的列：客户名称');
    expect(screen.getByRole('combobox', { name: 'C 列 客户名称 是什么' })).toBeInTheDocument();
  });

  it('lets those look who may not run it', async () => {
    page(job({ viewerCanRun: false }));
    await screen.findByText(/不认识城市“待定”/);
    expect(screen.getByText('您没有导入这种工作簿的权限。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '导入 2 行' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: /^更正/ })).toBeNull();
  });
});

describe('corrections', () => {
  it('type one cell anew in its place and show the rows as judged anew', async () => {
    const { user, last, held } = page(job(), {
      answers: {
        AdjustImport: () => {
          held.rows = allRows.map((one) => (one === cityUnknown ? row({ sheetRow: 5 }) : one));
          held.job = job({ version: 2, counts: { __typename: 'ImportCounts', good: 2, warning: 1, rejected: 1 } as Job['counts'] });
          return { adjustImport: { __typename: 'ImportPayload', errors: [], import: held.job } };
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: '更正第 5 行的城市' }));
    const field = screen.getByRole('textbox', { name: '第 5 行的城市改为' });
    expect(field).toHaveValue('待定');
    await user.clear(field);
    await user.type(field, '上海{Enter}');
    expect(await screen.findByText('第 5 行已更正，可以导入')).toBeInTheDocument();
    expect(last('AdjustImport')).toMatchObject({ input: { id: 'i-1', expectedVersion: 1, cells: [{ sheetRow: 5, field: 'city', text: '上海' }] } });
    await waitFor(() => expect(bodyRows()).toHaveLength(1));
    expect(screen.getByRole('button', { name: '导入 3 行' })).toBeInTheDocument();
    // The row has left the rejected ones; the one in its place is next.
    await waitFor(() => expect(screen.getByRole('button', { name: '更正第 6 行的项目名称' })).toHaveFocus());
  });

  it('lead to the tab when the last row has left it', async () => {
    const { user, held } = page(job(), {
      rows: [nameMissing],
      answers: {
        AdjustImport: () => {
          held.rows = [row({ sheetRow: 6 })];
          held.job = job({ version: 2, counts: { __typename: 'ImportCounts', good: 1, warning: 0, rejected: 0 } as Job['counts'] });
          return { adjustImport: { __typename: 'ImportPayload', errors: [], import: held.job } };
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: '更正第 6 行的项目名称' }));
    await user.type(screen.getByRole('textbox', { name: '第 6 行的项目名称改为' }), '新名称{Enter}');
    expect(await screen.findByText('没有被拒绝的行')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('link', { name: /^拒绝/ })).toHaveFocus());
  });

  it('do not claim that a row is right which is still rejected', async () => {
    const { user } = page(job());
    await user.click(await screen.findByRole('button', { name: '更正第 5 行的城市' }));
    await user.type(screen.getByRole('textbox', { name: '第 5 行的城市改为' }), '未知{Enter}');
    expect(await screen.findByText('第 5 行的更改已保存，但仍被拒绝，请看剩下的问题')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: '更正第 5 行的城市' })).toHaveFocus());
  });

  it('keep what was typed when the server refuses it', async () => {
    const { user } = page(job(), {
      answers: { AdjustImport: () => ({ adjustImport: { __typename: 'ImportPayload', errors: [{ __typename: 'UserError', code: 'STALE_VERSION', path: ['expectedVersion'], message: '刚被改动过。' }], import: job() } }) },
    });
    await user.click(await screen.findByRole('button', { name: '更正第 6 行的项目名称' }));
    await user.type(screen.getByRole('textbox', { name: '第 6 行的项目名称改为' }), '新名称{Enter}');
    expect(await screen.findByText('刚被改动过。')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: '第 6 行的项目名称改为' })).toHaveValue('新名称');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: '第 6 行的项目名称改为' })).toBeNull();
  });

  it('type several cells of a whole row at once', async () => {
    const { user, last } = page(job());
    await user.click(await screen.findByRole('button', { name: /临河二里 查看整行/ }));
    const dialog = within(screen.getByRole('dialog', { name: /第 5 行/ }));
    expect(dialog.getByRole('button', { name: '保存并重新核对' })).toBeDisabled();
    await user.clear(dialog.getByRole('textbox', { name: 'B 列 城市' }));
    await user.type(dialog.getByRole('textbox', { name: 'B 列 城市' }), '南京');
    await user.type(dialog.getByRole('textbox', { name: 'C 列 客户名称' }), '商业');
    await user.click(dialog.getByRole('button', { name: '保存并重新核对' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(last('AdjustImport')).toMatchObject({ input: { cells: [{ sheetRow: 5, field: 'city', text: '南京' }, { sheetRow: 5, field: 'client', text: '星洲商业' }] } });
  });

  it('map a column by hand', async () => {
    const { user, last } = page(job());
    await user.click(await screen.findByText('识别到的列'));
    expect(screen.getByText('4 列中认出 3 列')).toBeInTheDocument();
    await user.click(await screen.findByRole('combobox', { name: 'D 列 辅助 是什么' }));
    await user.click(await screen.findByTitle('备注'));
    await waitFor(() => expect(last('AdjustImport')).toMatchObject({ input: { columns: [{ index: 3, field: 'remark' }] } }));
  });

  it('map a client by hand for all rows with its name, and take it back', async () => {
    const { user, last, held } = page(job(), {
      answers: {
        AdjustImport: () => {
          held.job = job({ version: held.job.version + 1, unmatchedClients: [], clientMatches: [{ __typename: 'ImportClientMatch', name: '湄岚置业', client: { __typename: 'Client', id: 'c-9', name: '湄岚置业（集团）有限公司' } }] as unknown as Job['clientMatches'] });
          return { adjustImport: { __typename: 'ImportPayload', errors: [], import: held.job } };
        },
      },
    });
    await user.click(await screen.findByText('1 家客户系统里没有，将新建'));
    await user.click(screen.getByRole('combobox', { name: '“湄岚置业”对应到已有客户' }));
    await user.click(await screen.findByText('湄岚置业（集团）有限公司'));
    await waitFor(() => expect(last('AdjustImport')).toMatchObject({ input: { clients: [{ name: '湄岚置业', clientId: 'c-9' }] } }));
    await user.click(await screen.findByRole('button', { name: '取消“湄岚置业”的对应' }));
    await waitFor(() => expect(last('AdjustImport')).toMatchObject({ input: { expectedVersion: 2, clients: [{ name: '湄岚置业', clientId: null }] } }));
  });

  it('point out which of several clients a row means', async () => {
    const ambiguous = row({ sheetRow: 8, outcome: 'REJECTED', issues: [issue('CLIENT_AMBIGUOUS', 2, '“湄岚置业”与不止一个客户相符。')] });
    const { user, last } = page(job({ columns: job().columns.map((column) => (column.field === 'client' ? { ...column } : column)) }), { rows: [ambiguous] });
    await user.click(await screen.findByRole('button', { name: '对应客户 第 8 行' }));
    await user.click(screen.getByRole('combobox', { name: '第 8 行的客户对应到' }));
    await user.click(await screen.findByText('湄岚置业（集团）有限公司'));
    await waitFor(() => expect(last('AdjustImport')).toMatchObject({ input: { clients: [{ name: '湄岚置业', clientId: 'c-9' }] } }));
  });
});

describe('the run', () => {
  it('asks once, tells its progress and ends with what was written', async () => {
    const { user, last, held } = page(job());
    await user.click(await screen.findByRole('button', { name: '导入 2 行' }));
    const question = within(screen.getByRole('dialog', { name: '导入 2 行？' }));
    expect(question.getByText('被拒绝的 2 行不会导入，之后可以下载改好再传。')).toBeInTheDocument();
    await user.click(question.getByRole('button', { name: '导入 2 行' }));
    expect(await screen.findByText('正在导入，可以离开此页')).toBeInTheDocument();
    expect(last('RunImport')).toMatchObject({ input: { id: 'i-1', expectedVersion: 1 } });
    held.job = { ...held.job, progress: { __typename: 'ImportProgress', phase: 'WRITE', done: 1500, total: 2000 } as Job['progress'] };
    expect(await screen.findByText('正在写入 1,500 / 2,000 行')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '81');
    held.job = job({ version: 3, state: 'DONE', finishedAt: '2026-11-26T02:05:00.000Z', results: [{ __typename: 'ImportResult', thing: 'PROJECT', count: 2 }, { __typename: 'ImportResult', thing: 'CONTACT', count: 3 }] as unknown as Job['results'] });
    const result = within(await screen.findByRole('region', { name: '导入完成' }));
    expect(result.getByRole('link', { name: /2 跟踪项目/ })).toHaveAttribute('href', '/projects');
    expect(result.getByText('联系人')).toBeInTheDocument();
    expect(result.getByRole('link', { name: '下载被拒绝的行' })).toHaveAttribute('href', '/api/imports/i-1/rejected.xlsx?language=zh');
    expect(screen.queryByRole('button', { name: /^更正/ })).toBeNull();
  });

  it('that failed says that nothing was written and can be run again', async () => {
    page(job({ state: 'FAILED', error: { __typename: 'UserError', code: 'IMPORT_CONFLICT', message: '导入期间有人改动了相关数据，没有写入任何行。' } as Job['error'] }));
    expect(await screen.findByRole('alert')).toHaveTextContent('上一次导入没有完成导入期间有人改动了相关数据，没有写入任何行。');
    expect(screen.getByRole('button', { name: '再次导入 2 行' })).toBeEnabled();
  });

  it('is not offered when no row can be imported', async () => {
    page(job({ counts: { __typename: 'ImportCounts', good: 0, warning: 0, rejected: 2 } as Job['counts'] }));
    expect(await screen.findByText(/没有可以导入的行/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '导入 0 行' })).toBeDisabled();
  });

  it('can be left out: a discarded import comes back from the toast', async () => {
    const { user, address } = page(job());
    await user.click(await screen.findByRole('button', { name: '作废' }));
    expect(await screen.findByText('“营销跟踪表.xlsx”已作废')).toBeInTheDocument();
    await waitFor(() => expect(address()).toBe('/imports'));
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(address()).toBe('/imports/i-1'));
    expect(await screen.findByRole('button', { name: '导入 2 行' })).toBeInTheDocument();
  });
});

it('shows cards on a narrow screen, with the same reasons and corrections', async () => {
  const media = window.matchMedia;
  window.matchMedia = (query) => ({ ...media(query), matches: query.includes('max-width'), addEventListener: () => undefined, removeEventListener: () => undefined });
  page(job());
  const cards = within(await screen.findByRole('list', { name: '工作簿的行' }));
  expect(cards.getByText('临河二里')).toBeInTheDocument();
  expect(cards.getByText(/不认识城市“待定”/)).toBeInTheDocument();
  expect(cards.getByRole('button', { name: '更正第 5 行的城市' })).toBeInTheDocument();
  expect(cards.getByRole('button', { name: '整行：第 5 行 临河二里' })).toBeInTheDocument();
  expect(screen.queryByRole('table')).toBeNull();
  window.matchMedia = media;
});

it('says that an import is not there', async () => {
  page(job(), { answers: { ImportPage: () => ({ import: null }) } });
  await waitFor(() => expect(screen.queryByText('营销跟踪表.xlsx')).toBeNull());
  expect(await screen.findByText(/不存在|没有找到/)).toBeInTheDocument();
});
