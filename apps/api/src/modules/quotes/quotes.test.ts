import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let department: string;
let owner: Viewer;
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'QA');
  owner = await buildPerson(app, ['MARKET_DB_OWNER']);
  projectId = await buildProject(app, department, await buildClient(app, { name: '临江置地' }), { name: '临江一里' });
});
afterAll(() => app.close());

const createQuote = `mutation C($input: CreateQuoteInput!) { createQuote(input: $input) { errors { code path } quote { id title project { name } viewerCanUpdate
  currentRevision { revision status isCurrent amountFen rate feeBasis validUntil createdBy { id } } revisions { revision } } } }`;
const reviseQuote = `mutation R($input: ReviseQuoteInput!) { reviseQuote(input: $input) { errors { code path } quote { id currentRevision { revision amountFen } revisions { revision status isCurrent amountFen } } } }`;
const lump = (amountFen: string) => ({ feeBasis: 'LUMP_SUM', amountFen });

/** A quote with one version. */
async function buildQuote(amountFen: string, of = projectId): Promise<string> {
  const made = await app.ask(owner, createQuote, { input: { projectId: of, title: '方案设计', terms: lump(amountFen) } });
  return made.data!.createQuote.quote.id as string;
}

describe('a quote', () => {
  it('begins with a first version that has gone out', async () => {
    const terms = { feeBasis: 'PER_SQM', rate: '35.5', amountFen: '123456789012', note: ' 含规划 ', validUntil: '2026-12-31' };
    const made = await app.ask(owner, createQuote, { input: { projectId, title: '  规划与建筑  ', terms } });
    expect(made.errors).toBeUndefined();
    expect(made.data!.createQuote).toMatchObject({
      errors: [],
      quote: {
        title: '规划与建筑', project: { name: '临江一里' }, viewerCanUpdate: true, revisions: [{ revision: 1 }],
        currentRevision: { revision: 1, status: 'SENT', isCurrent: true, amountFen: '123456789012', rate: '35.5000', feeBasis: 'PER_SQM', validUntil: '2026-12-31', createdBy: { id: owner.employeeId } },
      },
    });
  });

  it('names every mistake of its terms with its field', async () => {
    const bad = await app.ask(owner, createQuote, { input: { projectId: department, title: ' ', terms: { feeBasis: 'PERCENT', rate: '101', amountFen: '1.5', validUntil: '2026-02-30' } } });
    expect(bad.data!.createQuote.errors).toEqual([
      { code: 'REQUIRED', path: ['title'] },
      { code: 'NOT_A_NUMBER', path: ['terms', 'amountFen'] },
      { code: 'OUT_OF_RANGE', path: ['terms', 'rate'] },
      { code: 'NOT_A_DATE', path: ['terms', 'validUntil'] },
      { code: 'UNKNOWN_REFERENCE', path: ['projectId'] },
    ]);
    const empty = await app.ask(owner, createQuote, { input: { projectId, title: '空', terms: { feeBasis: 'LUMP_SUM', note: '  ' } } });
    expect(empty.data!.createQuote.errors).toEqual([{ code: 'AMOUNT_OR_RATE_REQUIRED', path: ['terms', 'amountFen'] }]);
  });

  it('is made once for a repeated request', async () => {
    const input = { clientMutationId: 'q-once', projectId, title: '一次', terms: lump('100') };
    const [a, b] = await Promise.all([app.ask(owner, createQuote, { input }), app.ask(owner, createQuote, { input })]);
    expect(a.data!.createQuote.quote.id).toBe(b.data!.createQuote.quote.id);
    const { rows } = await app.owner.query(`SELECT 1 FROM quote WHERE title = '一次'`);
    expect(rows).toHaveLength(1);
  });
});

describe('versions', () => {
  it('follow each other, the newest alone current', async () => {
    const id = await buildQuote('100');
    await app.ask(owner, reviseQuote, { input: { quoteId: id, expectedRevision: 1, terms: lump('90') } });
    const third = await app.ask(owner, reviseQuote, { input: { quoteId: id, expectedRevision: 2, terms: lump('80') } });
    expect(third.data!.reviseQuote).toMatchObject({
      errors: [],
      quote: { currentRevision: { revision: 3, amountFen: '80' }, revisions: [{ revision: 3, status: 'SENT', isCurrent: true }, { revision: 2, status: 'SUPERSEDED', isCurrent: false, amountFen: '90' }, { revision: 1, status: 'SUPERSEDED', amountFen: '100' }] },
    });
    const stale = await app.ask(owner, reviseQuote, { input: { quoteId: id, expectedRevision: 2, terms: lump('70') } });
    expect(stale.data!.reviseQuote).toMatchObject({ errors: [{ code: 'STALE_VERSION', path: ['expectedRevision'] }], quote: { currentRevision: { revision: 3 } } });
  });

  it('are made by one of many who revise at once', async () => {
    const id = await buildQuote('100');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => app.ask(owner, reviseQuote, { input: { quoteId: id, expectedRevision: 1, terms: lump(String(i)) } })));
    expect(answers.filter((a) => a.data!.reviseQuote.errors.length === 0)).toHaveLength(1);
    const { rows } = await app.owner.query<{ current: number; all: number }>(`SELECT count(*) FILTER (WHERE is_current)::int AS current, count(*)::int AS all FROM quote_revision WHERE quote_id = $1`, [id]);
    expect(rows[0]).toEqual({ current: 1, all: 2 });
  });

  it('are immutable and exactly one is current, also for raw SQL under the runtime role and for the owner', async () => {
    const id = await buildQuote('100');
    await app.ask(owner, reviseQuote, { input: { quoteId: id, expectedRevision: 1, terms: lump('90') } });
    const attempt = (sql: string): Promise<unknown> => app.database.write(owner, (db) => db.run(sql, [id]));
    await expect(attempt(`UPDATE quote_revision SET amount_fen = 1 WHERE quote_id = $1`)).rejects.toMatchObject({ code: '23001' });
    await expect(attempt(`UPDATE quote_revision SET note = 'x' WHERE quote_id = $1 AND is_current`)).rejects.toMatchObject({ code: '23001' });
    await expect(attempt(`UPDATE quote_revision SET is_current = true, status = 'SENT' WHERE quote_id = $1 AND revision = 1`)).rejects.toMatchObject({ code: '23001' });
    await expect(attempt(`UPDATE quote_revision SET is_current = false, status = 'SUPERSEDED' WHERE quote_id = $1 AND is_current`)).rejects.toMatchObject({ code: '23001' });
    await expect(attempt(`INSERT INTO quote_revision (quote_id, project_id, revision, is_current, status, fee_basis, amount_fen) SELECT id, project_id, 9, true, 'SENT', 'LUMP_SUM', 1 FROM quote WHERE id = $1`)).rejects.toMatchObject({ code: '23505' });
    await expect(attempt(`UPDATE quote_revision SET status = 'SENT' WHERE quote_id = $1 AND NOT is_current`)).rejects.toMatchObject({ code: '23514' });
    await expect(attempt(`DELETE FROM quote_revision WHERE quote_id = $1`)).rejects.toMatchObject({ code: '42501' });
    await expect(app.owner.query(`UPDATE quote_revision SET amount_fen = 1 WHERE quote_id = $1`, [id])).rejects.toMatchObject({ code: '23001' });
  });
});

describe('lists', () => {
  it('page by amount and by change, filter, and count', async () => {
    const client = await buildClient(app, { name: '独特客户名' });
    const project = await buildProject(app, department, client, { name: '分页项目' });
    const amounts = ['500', '100', '400', '200', '300'];
    for (const amount of amounts) await buildQuote(amount, project);
    const rateOnly = await app.ask(owner, createQuote, { input: { projectId: project, title: '单价', terms: { feeBasis: 'PER_SQM', rate: '20' } } });
    const list = `query L($first: Int, $after: String, $filter: QuoteFilter, $orderBy: QuoteOrder) { quotes(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount nodes { id currentRevision { amountFen } } pageInfo { hasNextPage endCursor } } }`;
    const every = async (direction: string): Promise<(string | null)[]> => {
      const seen: (string | null)[] = [];
      for (let after: string | null = null; ; ) {
        const { data } = await app.ask(owner, list, { first: 2, after, filter: { text: '独特客户' }, orderBy: { field: 'AMOUNT', direction } });
        expect(data!.quotes.totalCount).toBe(6);
        seen.push(...data!.quotes.nodes.map((n: { currentRevision: { amountFen: string | null } }) => n.currentRevision.amountFen));
        if (!data!.quotes.pageInfo.hasNextPage) return seen;
        after = data!.quotes.pageInfo.endCursor as string;
      }
    };
    expect(await every('ASC')).toEqual(['100', '200', '300', '400', '500', null]);
    expect(await every('DESC')).toEqual(['500', '400', '300', '200', '100', null]);
    const some = await app.ask(owner, list, { filter: { projectIds: [project], amountFen: { min: '200', max: '400' }, statuses: ['SENT'], createdOn: { from: '2020-01-01' } } });
    expect(some.data!.quotes.totalCount).toBe(3);
    await app.ask(owner, reviseQuote, { input: { quoteId: rateOnly.data!.createQuote.quote.id, expectedRevision: 1, terms: lump('1') } });
    const newest = await app.ask(owner, list, { first: 1, filter: { projectIds: [project] } });
    expect(newest.data!.quotes.nodes[0].id).toBe(rateOnly.data!.createQuote.quote.id);
    const bad = await app.ask(owner, list, { filter: { amountFen: { min: 'x' }, createdOn: { to: '2026-13-01' } } });
    expect(bad.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_A_NUMBER', errors: [{ path: ['filter', 'amountFen', 'min'] }, { path: ['filter', 'createdOn', 'to'] }] });
  });
});

describe('permission', () => {
  it('shows quotes to members of the project, who change nothing, and hides them from everybody else', async () => {
    const member = await buildPerson(app, ['MEMBER_VIEWER']);
    const stranger = await buildPerson(app, ['LEGAL']);
    const project = await buildProject(app, department, await buildClient(app), { name: '可见项目' });
    await designate(app, project, member);
    const id = await buildQuote('700', project);
    const show = `query S($id: ID!, $filter: QuoteFilter) { quote(id: $id) { viewerCanUpdate project { id } currentRevision { amountFen } } quotes(filter: $filter) { totalCount nodes { id } } }`;
    const variables = { id, filter: { projectIds: [project, projectId] } };
    expect((await app.ask(member, show, variables)).data).toEqual({ quote: { viewerCanUpdate: false, project: { id: project }, currentRevision: { amountFen: '700' } }, quotes: { totalCount: 1, nodes: [{ id }] } });
    expect((await app.ask(stranger, show, variables)).data).toEqual({ quote: null, quotes: { totalCount: 0, nodes: [] } });
    for (const unknown of [projectId, 'no-uuid']) expect((await app.ask(stranger, show, { ...variables, id: unknown })).data!.quote).toBeNull();
    for (const who of [member, stranger]) {
      expect((await app.ask(who, createQuote, { input: { projectId: project, title: '无权', terms: lump('1') } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect((await app.ask(who, reviseQuote, { input: { quoteId: id, expectedRevision: 1, terms: lump('1') } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      await expect(app.database.write(who, (db) => db.run(`UPDATE quote SET title = 'x' WHERE id = $1`, [id]))).resolves.toBe(0);
    }
    await app.owner.query(`UPDATE project SET deleted_at = now() WHERE id = $1`, [project]);
    expect((await app.ask(member, show, variables)).data).toEqual({ quote: null, quotes: { totalCount: 0, nodes: [] } });
    const revise = await app.ask(owner, reviseQuote, { input: { quoteId: id, expectedRevision: 1, terms: lump('1') } });
    expect(revise.data!.reviseQuote.errors).toEqual([{ code: 'NOT_FOUND', path: ['quoteId'] }]);
  });
});

it('loads the current version of the newest quote a project', async () => {
  const project = await buildProject(app, department, await buildClient(app));
  const bare = await buildProject(app, department, await buildClient(app));
  await buildQuote('1', project);
  const second = await buildQuote('2', project);
  await app.ask(owner, reviseQuote, { input: { quoteId: second, expectedRevision: 1, terms: lump('3') } });
  const { createLoaders } = await import('../../app/loaders');
  const loaders = createLoaders(app.database, owner);
  const [current, none, quotes] = await Promise.all([loaders.currentQuoteByProjectId.load(project), loaders.currentQuoteByProjectId.load(bare), loaders.quotesByProjectId.load(project)]);
  expect(current).toMatchObject({ quoteId: second, revision: 2, amountFen: '3' });
  expect(none).toBeNull();
  expect(quotes.map((q) => q.id)[0]).toBe(second);
});
