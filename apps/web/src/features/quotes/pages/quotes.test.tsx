import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import QuoteListPage from './QuoteListPage';
import QuotePage from './QuotePage';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);

const viewer: ViewerInfo = { id: 'me', number: 'Y1', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(['quote.create']), mustChangePassword: false };
const client = { __typename: 'Client', id: 'c1', name: '临江置地有限公司', shortName: '临江' };
const project = { __typename: 'Project', id: 'p1', number: 'SC-0001', name: '临江一里', gfaM2: '100000.00', productLine: 'OFFICE', client };
const revision = (n: number, overrides: object = {}) => ({
  __typename: 'QuoteRevision', id: `r${n}`, revision: n, isCurrent: true, status: 'SENT', feeBasis: 'LUMP_SUM', amountFen: '355000000', rate: null, note: null, validUntil: null,
  content: null, sentAt: null, sentBy: null, editedBy: null, moves: [], contract: null, viewerCanSubmit: false, createdAt: '2026-01-05T02:00:00.000Z', createdBy: { __typename: 'Employee', id: 'e1', name: '林若川' }, ...overrides,
});
const quote = (revisions: ReturnType<typeof revision>[], overrides: object = {}) => ({
  __typename: 'Quote', id: 'q1', title: '全过程设计', createdAt: '2026-01-05T02:00:00.000Z', updatedAt: '2026-01-05T02:00:00.000Z', viewerCanUpdate: true, version: 1, project, currentRevision: revisions[0], unsentRevision: null, revisions, ...overrides,
});
const list = (nodes: object[]) => ({ quotes: { __typename: 'QuoteConnection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes } });
const payload = (made: object | null, errors: object[] = []) => ({ __typename: 'QuotePayload', errors: errors.map((e) => ({ __typename: 'UserError', ...e })), quote: made });

function page(at: string, answers: Record<string, Answer>, person = viewer) {
  const server = testServer({ QuoteProject: () => ({ project }), ...answers });
  const view = show(
    server.wrap(
      <ViewerContext value={person}>
        <Routes>
          <Route path="/quotes" element={<QuoteListPage />} />
          <Route path="/quotes/:id" element={<QuotePage />} />
        </Routes>
      </ViewerContext>,
    ),
    at,
  );
  const sent = (name: string) => server.asked.filter((one) => one.name === name).map((one) => one.variables.input as Record<string, unknown>);
  return { ...view, server, sent };
}

describe('the list of quotes', () => {
  it('shows current versions, asks for what the address says, and hides the form from those who only look', async () => {
    const { server, address } = page('/quotes?projectId=p1&statuses=SENT&new=1', { QuoteListPage: () => list([quote([revision(2)])]) }, { ...viewer, capabilities: new Set() });
    const row = (await screen.findByRole('link', { name: '临江一里' })).closest('tr')!;
    expect(within(row).getByText('第 2 版')).toBeInTheDocument();
    expect(within(row).getByText('355 万元')).toBeInTheDocument();
    expect(within(row).getByText('临江')).toBeInTheDocument();
    expect(within(row).getByText('全过程设计')).toBeInTheDocument();
    expect(screen.getByText('共 1 条')).toBeInTheDocument();
    expect(server.asked.find((one) => one.name === 'QuoteListPage')?.variables).toMatchObject({ filter: { projectIds: ['p1'], statuses: ['SENT'] }, orderBy: { field: 'UPDATED_AT', direction: 'DESC' } });
    expect(screen.queryByRole('button', { name: '新建报价' })).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await screen.findByText('项目：临江一里')).toBeInTheDocument();
    await waitFor(() => expect(address()).toContain('projectId=p1'));
  });

  it('sorts by the server and says so in the address', async () => {
    const { user, server, address } = page('/quotes', { QuoteListPage: () => list([quote([revision(1)])]) });
    await user.click(await screen.findByRole('button', { name: '总价' }));
    await waitFor(() => expect(server.asked.at(-1)?.variables).toMatchObject({ orderBy: { field: 'AMOUNT', direction: 'DESC' } }));
    await waitFor(() => expect(address()).toBe('/quotes?sort=AMOUNT&direction=DESC'));
  });
});

describe('a new quote', () => {
  it('takes unit price and floor area, sends exact fen, and opens what was made', async () => {
    const { user, sent, address } = page('/quotes?projectId=p1&new=1', {
      QuoteListPage: () => list([]),
      CreateQuote: () => ({ createQuote: payload(quote([revision(1)])) }),
      QuotePage: () => ({ quote: quote([revision(1)]) }),
    });
    const dialog = await screen.findByRole('dialog', { name: '新建报价' });
    await user.type(within(dialog).getByLabelText(/报价名称/), '全过程设计');
    await user.click(within(dialog).getByLabelText(/计费方式/));
    await user.click(await screen.findByTitle('元/㎡'));
    await user.type(within(dialog).getByLabelText(/单价（元\/㎡）/), '35.5');
    await user.click(await within(dialog).findByRole('button', { name: '填入' }));
    await user.click(within(dialog).getByRole('button', { name: '报出' }));
    await waitFor(() => expect(address()).toBe('/quotes/q1'));
    expect(sent('CreateQuote')).toEqual([{ clientMutationId: expect.any(String), projectId: 'p1', title: '全过程设计', terms: { feeBasis: 'PER_SQM', amountFen: '355000000', rate: '35.5', note: null, validUntil: null } }]);
  });

  it('keeps what was typed through a refusal and a lost connection, and repeats with the same key', async () => {
    let tries = 0;
    const { user, sent } = page('/quotes?projectId=p1&new=1', {
      QuoteListPage: () => list([]),
      CreateQuote: () => {
        if (++tries < 3) throw new Error('down');
        return { createQuote: payload(null, [{ code: 'AMOUNT_OR_RATE_REQUIRED', path: ['terms', 'amountFen'], message: '请填写金额、费率或说明之一。' }]) };
      },
    });
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/报价名称/), '规划方案');
    const send = within(dialog).getByRole('button', { name: '报出' });
    await user.click(send);
    expect(await within(dialog).findByText(/没有连上服务器/)).toBeInTheDocument();
    await user.click(send);
    await waitFor(() => expect(sent('CreateQuote')).toHaveLength(2));
    await user.click(send);
    await waitFor(() => expect(within(dialog).getByLabelText(/总价/)).toHaveAccessibleDescription(/请填写金额、费率或说明之一/));
    const keys = sent('CreateQuote').map((input) => input.clientMutationId);
    expect(new Set(keys).size).toBe(1);
    expect(within(dialog).getByLabelText(/报价名称/)).toHaveValue('规划方案');
    expect(Object.keys(window.localStorage).some((key) => key.includes('quote.new.p1'))).toBe(true);
  });
});

describe('one quote', () => {
  const second = revision(2, { id: 'r2', amountFen: '320000000', note: '含专项' });
  const first = revision(1, { id: 'r1', isCurrent: false, status: 'SUPERSEDED' });

  it('shows every version and compares the last two, what changed standing out', async () => {
    page('/quotes/q1', { QuotePage: () => ({ quote: quote([second, first]) }) });
    expect(await screen.findByRole('heading', { level: 1, name: '全过程设计' })).toBeInTheDocument();
    expect(screen.getByText(/折合单价 32 元\/㎡|折合单价 32.00 元\/㎡/)).toBeInTheDocument();
    const compare = screen.getByRole('region', { name: '比较' });
    const amount = within(compare).getByRole('row', { name: /^总价/ });
    expect(amount).toHaveTextContent('355 万元320 万元');
    expect(amount).toHaveClass('qt-differs');
    expect(within(compare).getByRole('row', { name: /^有效期至/ })).not.toHaveClass('qt-differs');
    expect(within(compare).getByRole('row', { name: /^相差/ })).toHaveTextContent('低 35 万元 (9.9%)');
  });

  it('has a draft submitted for approval; of a version in review nothing is moved by hand', async () => {
    const draft = (overrides: object) => quote([revision(1, { status: 'DRAFT', viewerCanSubmit: true, ...overrides })]);
    const { unmount } = page('/quotes/q1', { QuotePage: () => ({ quote: draft({}) }) });
    expect(await screen.findByRole('button', { name: '呈送审批' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '发出' })).toBeInTheDocument();
    unmount();
    page('/quotes/q1', { QuotePage: () => ({ quote: draft({ status: 'IN_REVIEW', viewerCanSubmit: false }) }) });
    expect((await screen.findAllByText('审核中'))[0]).toBeInTheDocument();
    for (const name of ['呈送审批', '发出', '编辑草稿']) expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('has no revise button for members, and a plain answer for what is not visible', async () => {
    page('/quotes/q1', { QuotePage: () => ({ quote: quote([revision(1)], { viewerCanUpdate: false }) }) });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: '修订报价' })).toBeNull();
    page('/quotes/q9', { QuotePage: () => ({ quote: null }) });
    expect(await screen.findByText('没有找到')).toBeInTheDocument();
  });

  it('shows both versions when another one came in between, and saves over it only when asked', async () => {
    const third = revision(3, { id: 'r3', amountFen: '300000000', createdBy: { __typename: 'Employee', id: 'e2', name: '周以衡' } });
    const answers = [
      payload(quote([third, { ...second, isCurrent: false, status: 'SUPERSEDED' }, first]), [{ code: 'STALE_VERSION', path: ['expectedRevision'], message: '已被修改' }]),
      payload(quote([revision(4, { id: 'r4', amountFen: '310000000' }), { ...third, isCurrent: false, status: 'SUPERSEDED' }, { ...second, isCurrent: false, status: 'SUPERSEDED' }, first])),
    ];
    const { user, sent } = page('/quotes/q1', { QuotePage: () => ({ quote: quote([second, first]) }), ReviseQuote: () => ({ reviseQuote: answers.shift() }) });
    await user.click(await screen.findByRole('button', { name: '修订报价' }));
    const amount = within(screen.getByRole('dialog')).getByLabelText(/总价/);
    await user.clear(amount);
    await user.type(amount, '310');
    await user.click(screen.getByRole('button', { name: '报出新版' }));
    const conflict = await screen.findByRole('dialog', { name: /已被他人保存/ });
    expect(within(conflict).getByText(/周以衡/)).toBeInTheDocument();
    expect(within(conflict).getByRole('row', { name: /^总价/ })).toHaveTextContent('310 万元300 万元');
    await user.click(within(conflict).getByRole('button', { name: '用我的版本覆盖' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent('ReviseQuote').map((input) => [input.expectedRevision, (input.terms as { amountFen: string }).amountFen])).toEqual([[2, '310000000'], [3, '310000000']]);
  });
});
