import type { Role } from '@yingzao/domain/catalogues';
import { buildPerson, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';
import { change, countOf, demoWorkbook, expectedOf, importOf, importWhole, rowsOf } from './testWorkbooks';
import type { Answer } from './testWorkbooks';

// The demo firm's four workbooks, imported in their order by the people whose task it is, against what the database holds afterwards.

interface Totals {
  readonly n: number;
  readonly landM2: string;
  readonly gfaM2: string;
}

jest.setTimeout(60_000);
let app: TestApp;
let admin: Viewer;
let keeper: Viewer;
const done: Record<string, Answer> = {};

beforeAll(async () => {
  app = await startTestApp();
  await app.owner.query(`INSERT INTO department (kind, name) VALUES ('FIRM', '岫川建筑设计（上海）有限公司')`);
  admin = await buildPerson(app, ['SYS_ADMIN']);
  done.员工名单 = await importWhole(app, admin, '员工名单.xlsx', demoWorkbook('员工名单'));
  for (const [name, abbreviation] of [['市场部', 'SC'], ['北京分公司市场部', 'BJS'], ['深圳分公司市场部', 'SZS']]) await app.owner.query(`UPDATE department SET abbreviation = $2 WHERE name = $1`, [name, abbreviation]);
  keeper = await viewerOf('XC011');
  for (const name of ['客户名录', '土地成交', '营销跟踪表']) done[name] = await importWhole(app, keeper, `${name}.xlsx`, demoWorkbook(name));
});
afterAll(() => app.close());

async function viewerOf(number: string): Promise<Viewer> {
  const { rows } = await app.owner.query<{ id: string; roles: Role[] }>(`SELECT e.id, ARRAY(SELECT role FROM employee_role r WHERE r.employee_id = e.id) AS roles FROM employee e WHERE number = $1`, [number]);
  return { employeeId: rows[0]!.id, roles: rows[0]!.roles, sessionId: rows[0]!.id, mustChangePassword: false };
}
const one = async (sql: string): Promise<Answer> => (await app.owner.query<Answer>(sql)).rows[0]!;
const resultsOf = (name: string): Record<string, number> => Object.fromEntries((done[name]!.results as { thing: string; count: number }[]).map((r) => [r.thing, r.count]));

describe.each(['员工名单', '客户名录', '土地成交', '营销跟踪表'])('%s', (name) => {
  it('is done with the expected outcomes and codes', () => {
    const { good, warning, rejected, warningCodes, rejectedCodes } = expectedOf(name);
    const counted = (outcome: string): unknown => Object.fromEntries((done[name]!.codeCounts as Answer[]).filter((c) => c.outcome === outcome).map((c) => [c.code, c.count]));
    expect(done[name]).toMatchObject({ state: 'DONE', counts: { good, warning, rejected }, error: null, progress: null });
    expect(counted('WARNING')).toEqual(warningCodes);
    expect(counted('REJECTED')).toEqual(rejectedCodes);
  });

  it('finds as many rows by outcome and by code as it counts', async () => {
    const { id, counts, codeCounts } = done[name] as { id: string; counts: Record<string, number>; codeCounts: { code: string; count: number }[] };
    const viewer = name === '员工名单' ? admin : keeper;
    for (const outcome of ['GOOD', 'WARNING', 'REJECTED']) expect((await rowsOf(app, viewer, id, { outcome })).totalCount).toBe(counts[outcome.toLowerCase()]);
    for (const { code, count } of codeCounts) {
      const { totalCount, nodes } = await rowsOf(app, viewer, id, { code });
      expect([code, totalCount, nodes.length]).toEqual([code, count, count]);
    }
  });
});

it('员工名单 gives people, their departments and roles, and nobody a password', async () => {
  expect(await countOf(app, 'employee', `number LIKE 'XC%'`)).toBe(63);
  expect(await countOf(app, 'employee', `status = 'DEPARTED'`)).toBe(2);
  expect(resultsOf('员工名单').EMPLOYEE).toBe(63);
  expect(await countOf(app, 'department', `kind <> 'FIRM'`)).toBe(resultsOf('员工名单').DEPARTMENT);
  expect(await one(`SELECT d.name, p.name AS above, p.kind FROM department d JOIN department p ON p.id = d.parent_id WHERE d.abbreviation = 'BJS'`)).toEqual({ name: '北京分公司市场部', above: '北京分公司', kind: 'BRANCH' });
  expect(await countOf(app, 'employee_role', `role = 'LEAD_DESIGNER'`)).toBeGreaterThan(0);
  expect(await countOf(app, 'credential', `employee_id IN (SELECT id FROM employee WHERE number LIKE 'XC%')`)).toBe(0);
});

it('客户名录 gives clients, groups, people and their employments, projects and land', async () => {
  const { clients, contactRows, people, developedProjects, recentLand } = expectedOf('客户名录').totals as Record<string, number>;
  expect(resultsOf('客户名录')).toEqual({ CLIENT: clients, CONTACT: people, EMPLOYMENT: contactRows, DEVELOPED_PROJECT: developedProjects, PARCEL: recentLand });
  expect({
    clients: await countOf(app, 'client', 'number IS NOT NULL'),
    groups: await countOf(app, 'client_group'),
    contactRows: await countOf(app, 'employment'),
    people: await countOf(app, 'contact'),
    developedProjects: await countOf(app, 'developed_project'),
    recentLand: await countOf(app, 'parcel', 'parcel_number IS NULL AND client_id IS NOT NULL'),
  }).toEqual(expectedOf('客户名录').totals);
  expect(await countOf(app, 'employment', 'ended_on IS NOT NULL')).toBe(3);
});

it('土地成交 gives parcels with their areas and prices', async () => {
  const { n, landM2, gfaM2, priceYuan, withParent } = expectedOf('土地成交').total as Totals & { priceYuan: number; withParent: number };
  expect(await one(`SELECT count(*)::int AS n, sum(land_area_m2)::text AS "landM2", sum(gfa_m2)::text AS "gfaM2", (sum(price_fen) / 100)::bigint::int8::text AS "priceYuan", count(group_name)::int AS "withParent" FROM parcel WHERE parcel_number IS NOT NULL`)).toEqual({ n, landM2, gfaM2, priceYuan: String(priceYuan), withParent });
  expect(resultsOf('土地成交')).toEqual({ PARCEL: n });
});

describe('营销跟踪表', () => {
  it.each([
    ['REGION', 'byRegion'],
    ['STATUS', 'byStatus'],
    ['CLIENT_TYPE', 'byClientType'],
    ['PRODUCT_LINE', 'byProductLine'],
  ])('the statistics by %s are the expected sums', async (dimension, key) => {
    const { data } = await app.ask(
      await viewerOf('XC001'),
      `query S($requests: [StatisticsRequest!]!) { statistics(requests: $requests) { total { count landAreaM2 gfaM2 } segments { key figures { count landAreaM2 gfaM2 } } } }`,
      { requests: [{ dimension }] },
    );
    const { total, segments } = data!.statistics[0] as { total: Answer; segments: { key: string; figures: Answer }[] };
    const sums = (f: Answer): Totals => ({ n: f.count, landM2: f.landAreaM2, gfaM2: f.gfaM2 });
    expect(sums(total)).toEqual(expectedOf('营销跟踪表').total);
    expect(Object.fromEntries(segments.filter((s) => s.figures.count > 0).map((s) => [s.key, sums(s.figures)]))).toEqual(expectedOf('营销跟踪表')[key]);
  });

  it('creates six clients, matches the others and keeps their project companies', async () => {
    const { distinct, inDirectory } = expectedOf('营销跟踪表').clients as { distinct: number; inDirectory: number };
    expect(await countOf(app, 'client', 'number IS NULL')).toBe(6);
    expect(done.营销跟踪表!.unmatchedClients).toHaveLength(6);
    expect(await one(`SELECT count(DISTINCT client_id)::int AS all, count(DISTINCT client_id) FILTER (WHERE c.number IS NOT NULL)::int AS known FROM project p JOIN client c ON c.id = p.client_id`)).toEqual({ all: distinct, known: inDirectory });
    expect(await countOf(app, 'project', 'project_company IS NOT NULL')).toBe(expectedOf('营销跟踪表').projectCompanies);
  });

  it('keeps every quote as a version of its project, the last one current', async () => {
    const { cells, LUMP, lumpTotalYuan, RATE, PERCENT, TEXT } = expectedOf('营销跟踪表').quotes as Record<string, number>;
    expect(
      await one(`SELECT count(*)::int AS cells, count(amount_fen)::int AS "LUMP", (sum(amount_fen) / 100)::int8::text AS "lumpTotalYuan",
        count(*) FILTER (WHERE fee_basis = 'PER_SQM')::int AS "RATE", count(*) FILTER (WHERE fee_basis = 'PERCENT')::int AS "PERCENT", count(*) FILTER (WHERE amount_fen IS NULL AND rate IS NULL)::int AS "TEXT" FROM quote_revision`),
    ).toEqual({ cells, LUMP, lumpTotalYuan: String(lumpTotalYuan), RATE, PERCENT, TEXT });
    expect(lumpTotalYuan).toBe(2_019_633_000);
    expect(await countOf(app, 'quote')).toBe(await countOf(app, 'quote_revision', 'is_current'));
    expect(resultsOf('营销跟踪表')).toEqual({ PROJECT: 409, CLIENT: 6, QUOTE_VERSION: cells });
  });

  it('makes trackers members and remembers the import in the history', async () => {
    const { marketTrackers } = await one(`SELECT count(*)::int AS "marketTrackers" FROM project WHERE market_tracker_id IS NOT NULL`);
    expect(await countOf(app, 'project_member', `origin = 'MARKET_TRACKER'`)).toBe(marketTrackers);
    expect(await countOf(app, 'project_change', `kind = 'IMPORTED'`)).toBe(409);
    expect(await countOf(app, 'project_status_event')).toBe(409);
    expect(await one(`SELECT e.number FROM employee e WHERE e.id IN (SELECT market_tracker_id FROM project) AND e.name = '李静'`)).toEqual({ number: 'XC017' });
  });

  it('finds imported projects and new clients by search', async () => {
    const { data } = await app.ask(keeper, `query Q($text: String!) { search(text: $text) { kind title } }`, { text: '软件园二期人才公寓' });
    expect(data!.search).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'PROJECT', title: '软件园二期人才公寓' })]));
  });

  it('keeps the counters ahead of typed numbers: the next project gets a fresh one', async () => {
    const { department, client, highest } = await one(`SELECT d.id AS department, (SELECT id FROM client LIMIT 1) AS client, (SELECT max(split_part(number, '-', 2)::int) FROM project WHERE number LIKE 'SC-%') AS highest FROM department d WHERE abbreviation = 'SC'`);
    const { data } = await app.ask(keeper, `mutation C($input: CreateProjectInput!) { createProject(input: $input) { errors { code path } project { number } } }`, {
      input: { departmentId: department, fields: { name: '新线索', clientId: client, cityCode: '310100', source: 'TENDER', marketTrackerId: keeper.employeeId } },
    });
    expect(data!.createProject).toEqual({ errors: [], project: { number: `SC-${String(Number(highest) + 1).padStart(4, '0')}` } });
  });

  it('imported again, creates nothing twice: known numbers are rejected', async () => {
    const before = [await countOf(app, 'project'), await countOf(app, 'client')];
    const id = await app.services.imports.upload(keeper, '营销跟踪表.xlsx', demoWorkbook('营销跟踪表'), null);
    const again = await importOf(app, keeper, id);
    // The four rows without a number would be new, and are held to be possible duplicates; the eleven rejected before stay so.
    expect(again.counts.good + again.counts.warning).toBe(4);
    const { nodes } = await rowsOf(app, keeper, id, { code: 'POSSIBLE_DUPLICATE' });
    expect(nodes).toHaveLength(4);
    expect(again.unmatchedClients).toEqual([]);
    await change(app, keeper, 'discardImport', { id });
    expect([await countOf(app, 'project'), await countOf(app, 'client')]).toEqual(before);
  });

  it('客户名录 imported again finds every client known', async () => {
    const id = await app.services.imports.upload(keeper, '客户名录.xlsx', demoWorkbook('客户名录'), null);
    const again = await importOf(app, keeper, id);
    expect(again.counts).toEqual({ good: 0, warning: 0, rejected: 321 });
    const { errors } = await change(app, keeper, 'runImport', { id, expectedVersion: again.version });
    expect(errors).toMatchObject([{ code: 'IMPORT_NOTHING' }]);
  });
});
