import { clientType, leadSource, positioning, productLine, projectStatus, region, trackingStage } from '@yingzao/domain/catalogues';
import { addDays, today } from '@yingzao/domain/measures';
import fc from 'fast-check';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { ProjectFilter, StatisticsDimension } from '../../generated/resolvers.generated';
import { Database, jobsUrl } from '../../platform/database';
import type { Viewer } from '../identity/sessions.service';
import { StatisticsSums } from './statisticsSums.service';

// The facts by day against the tables they are kept from: after every kind of change, by many at once, and as of every day that passed.

jest.setTimeout(300_000);
let app: TestApp;
let asJobs: Database;
let sums: StatisticsSums;
const viewers: Viewer[] = [];
const departments: string[] = [];
const clients: string[] = [];
const projects: string[] = [];
const contracts: string[] = [];

/** The same random choices at every run. */
function chooser(seed: number): <T>(of: readonly T[]) => T {
  let state = seed;
  return (of) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return of[Math.floor((state / 2_147_483_648) * of.length)]!;
  };
}
const pick = chooser(20261127);
/** Nobody's where no contract was signed so far. */
const contract = (): string | null => (contracts.length > 0 ? pick(contracts) : null);
const amount = (): string => String(pick([0, 100, 5_000_000, 123_456_789, 9_000_000_00]));

const changes: readonly (() => Promise<unknown>)[] = [
  async () => projects.push(await buildProject(app, pick(departments), pick(clients), { status: pick(projectStatus.codes), region: pick(region.codes), city_tier: pick(['T1', 'T2', 'T3']), product_line: pick([null, ...productLine.codes.slice(0, 4)]), source: pick([null, ...leadSource.codes.slice(0, 4)]), positioning: pick([null, ...positioning.codes.slice(0, 3)]), land_area_m2: pick([null, '9999.99', '10000', '45000.5']), gfa_m2: pick([null, '20000', '123456.78']), far: pick([null, '1.00', '2.49']), city: pick([null, '上海']), city_code: pick([null, '310100']), registered_on: pick([null, '2024-12-31', '2025-01-01', '2025-07-15']), expected_sign_on: pick([null, '2026-12-31', '2027-02-15']), market_tracker_id: pick([null, ...viewers.map((v) => v.employeeId)]) })),
  () => app.owner.query(`UPDATE project SET status = $2, status_changed_at = now() WHERE id = $1`, [pick(projects), pick(projectStatus.codes)]),
  () => app.owner.query(`UPDATE project SET tracking_stage = $2, land_area_m2 = $3 WHERE id = $1`, [pick(projects), pick([null, ...trackingStage.codes]), pick([null, '777.7', '200000'])]),
  () => app.owner.query(`UPDATE project SET expected_sign_on = $2 WHERE id = $1`, [pick(projects), pick([null, '2027-01-01', '2027-02-28'])]),
  () => app.owner.query(`UPDATE project SET client_id = $2, department_id = $3, market_tracker_id = $4 WHERE id = $1`, [pick(projects), pick(clients), pick(departments), pick([null, ...viewers.map((v) => v.employeeId)])]),
  () => app.owner.query(`UPDATE project SET deleted_at = CASE WHEN deleted_at IS NULL THEN now() END WHERE id = $1`, [pick(projects)]),
  () => app.owner.query(`UPDATE client SET client_type = $2 WHERE id = $1`, [pick(clients), pick(clientType.codes)]),
  () => app.owner.query(`UPDATE client SET group_id = (SELECT id FROM client_group ORDER BY md5(id::text || $2) LIMIT 1) WHERE id = $1`, [pick(clients), pick(['a', 'b', 'c'])]),
  async () => {
    const id = pick(projects);
    const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO quote (project_id, title) VALUES ($1, '报价') RETURNING id`, [id]);
    await app.owner.query(`INSERT INTO quote_revision (quote_id, project_id, revision, is_current, status, fee_basis, amount_fen) VALUES ($1, $2, 1, true, $3, 'LUMP_SUM', $4)`, [rows[0]!.id, id, pick(['DRAFT', 'SENT', 'NEGOTIATING']), amount()]);
  },
  async () => {
    // The version before gives way to the next, in one transaction.
    await app.owner.query(`DO $$ DECLARE old quote_revision; BEGIN
      SELECT * INTO old FROM quote_revision WHERE is_current AND status = 'SENT' ORDER BY md5(id::text || '${pick(['a', 'b', 'c'])}') LIMIT 1;
      IF old.id IS NULL THEN RETURN; END IF;
      UPDATE quote_revision SET is_current = false, status = 'SUPERSEDED' WHERE id = old.id;
      INSERT INTO quote_revision (quote_id, project_id, revision, is_current, status, fee_basis, amount_fen) VALUES (old.quote_id, old.project_id, old.revision + 1, true, 'SENT', 'LUMP_SUM', ${amount()}); END $$`);
  },
  () => app.owner.query(`UPDATE quote_revision SET status = 'DECLINED' WHERE id = (SELECT id FROM quote_revision WHERE is_current AND status = 'SENT' ORDER BY md5(id::text || $1) LIMIT 1)`, [pick(['a', 'b', 'c'])]),
  async () => {
    const signed = pick([true, true, false]);
    const { rows } = await app.owner.query<{ id: string }>(
      `INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on) VALUES ('F-' || gen_random_uuid(), $1, '合同', 'DESIGN', $2, $3, $4) RETURNING id`,
      [pick(projects), signed ? 'SIGNED' : 'DRAFT', amount(), signed ? pick(['2025-02-28', '2025-03-01', '2026-01-05']) : null],
    );
    if (!signed) return;
    contracts.push(rows[0]!.id);
    await past(`INSERT INTO contract_fee_node (contract_id, seq, kind, name, amount_fen, due_rule, signed_on, due_days) VALUES ('${rows[0]!.id}', 1, 'PROGRESS', '设计费', 1000000000, 'AFTER_SIGNING', '2026-01-05', 30)`);
  },
  // Signed afterwards, signed for another amount by a supplement's correction, or ended.
  () => app.owner.query(`UPDATE contract SET status = 'SIGNED', signed_on = '2026-02-03' WHERE id IN (SELECT id FROM contract WHERE status = 'DRAFT' ORDER BY md5(id::text || $1) LIMIT 2)`, [pick(['a', 'b', 'c'])]),
  async () => {
    await past(`UPDATE contract SET amount_fen = amount_fen + 700 WHERE id::text = '${contract()}'`);
    await app.owner.query(`SELECT keep_facts(ARRAY(SELECT id FROM project))`);
  },
  () => app.owner.query(`UPDATE contract SET status = $2 WHERE id = $1`, [contract(), pick(['PERFORMING', 'COMPLETED', 'SUSPENDED', 'TERMINATED'])]),
  () => app.owner.query(`UPDATE contract_fee_node SET invoiced_fen = invoiced_fen + $2, received_fen = received_fen + $3, version = version + 1 WHERE contract_id = $1`, [contract(), amount(), amount()]),
];

/** Past the rules of the registers, whose own tests hold them. */
async function past(sql: string): Promise<void> {
  await app.owner.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`);
}

/** What is counted of every project today, written down a second time from the tables themselves; @returns a query. */
const plain = `SELECT p.id, p.deleted_at IS NOT NULL AS gone, p.department_id AS department, p.client_id AS client, c.client_type AS "clientType", c.group_id AS "clientGroup", p.status, p.tracking_stage AS stage, p.region, p.city_tier AS tier,
    coalesce(p.city_code, p.city) AS city, p.product_line AS "productLine", p.positioning, p.source, p.market_tracker_id AS tracker, p.land_area_m2 AS land, p.gfa_m2 AS gfa, p.far, p.registered_on::text AS registered, p.expected_sign_on::text AS expected,
    CASE WHEN p.status = 'WON' THEN coalesce((SELECT min(k.signed_on) FROM contract k WHERE k.project_id = p.id AND k.status IN ('SIGNED', 'PERFORMING', 'COMPLETED')), (p.status_changed_at AT TIME ZONE 'Asia/Shanghai')::date)::text END AS won,
    (SELECT min(k.signed_on)::text FROM contract k WHERE k.project_id = p.id AND k.status IN ('SIGNED', 'PERFORMING', 'COMPLETED')) AS signed,
    (SELECT count(*)::int FROM quote_revision r WHERE r.project_id = p.id AND r.is_current AND r.status IN ('SENT', 'NEGOTIATING', 'ACCEPTED', 'DECLINED', 'EXPIRED')) AS quotes,
    (SELECT count(*)::int FROM contract k WHERE k.project_id = p.id AND k.status IN ('SIGNED', 'PERFORMING', 'COMPLETED')) AS contracts,
    (SELECT coalesce(sum(r.amount_fen), 0)::bigint FROM quote_revision r WHERE r.project_id = p.id AND r.is_current AND r.status IN ('SENT', 'NEGOTIATING', 'ACCEPTED', 'DECLINED', 'EXPIRED')) AS quoted,
    (SELECT coalesce(sum(k.amount_fen), 0)::bigint FROM contract k WHERE k.project_id = p.id AND k.status IN ('SIGNED', 'PERFORMING', 'COMPLETED')) AS contracted,
    (SELECT coalesce(sum(n.invoiced_fen), 0)::bigint FROM contract_fee_node n JOIN contract k ON k.id = n.contract_id WHERE k.project_id = p.id) AS invoiced,
    (SELECT coalesce(sum(n.received_fen), 0)::bigint FROM contract_fee_node n JOIN contract k ON k.id = n.contract_id WHERE k.project_id = p.id) AS received,
    (SELECT coalesce(sum(CASE WHEN x.rest > 0 THEN x.rest END), 0)::bigint FROM (SELECT k.amount_fen - coalesce((SELECT sum(n.invoiced_fen) FROM contract_fee_node n WHERE n.contract_id = k.id), 0) AS rest
      FROM contract k WHERE k.project_id = p.id AND k.status IN ('SIGNED', 'PERFORMING')) x) AS backlog
  FROM project p JOIN client c ON c.id = p.client_id`;
const kept = `SELECT f.id, f.deleted_at IS NOT NULL AS gone, f.department_id AS department, f.client_id AS client, f.client_type AS "clientType", f.client_group_id AS "clientGroup", f.status, f.tracking_stage AS stage, f.region, f.city_tier AS tier,
    coalesce(f.city_code, f.city) AS city, f.product_line AS "productLine", f.positioning, f.source, f.market_tracker_id AS tracker, f.land_area_m2 AS land, f.gfa_m2 AS gfa, f.far, f.registered_on::text AS registered, f.expected_sign_on::text AS expected,
    f.won_on::text AS won, f.signed_on::text AS signed, f.quotes, f.contracts, f.quoted_fen AS quoted, f.contracted_fen AS contracted, f.invoiced_fen AS invoiced, f.received_fen AS received, f.backlog_fen AS backlog
  FROM project_fact f WHERE f.until IS NULL`;
const differing = async (): Promise<number> => (await app.owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ((${plain} EXCEPT ${kept}) UNION ALL (${kept} EXCEPT ${plain})) d`)).rows[0]!.n;

/** Figures in the words of the answer, said by hand over rows of `plain`. */
const handmade = `count(*)::int AS count, count(DISTINCT client)::int AS clients, coalesce(sum(quotes), 0)::int AS quotes, coalesce(sum(contracts), 0)::int AS contracts,
  to_char(coalesce(sum(land), 0), 'FM999999999990.00') AS "landAreaM2", to_char(coalesce(sum(gfa), 0), 'FM999999999990.00') AS "gfaM2", coalesce(sum(quoted), 0)::text AS "quotedFen", coalesce(sum(contracted), 0)::text AS "contractedFen",
  coalesce(sum(backlog), 0)::text AS "backlogFen", coalesce(sum(invoiced), 0)::text AS "invoicedFen", coalesce(sum(received), 0)::text AS "receivedFen", count(CASE WHEN status = 'WON' THEN 1 END)::int AS "wonCount", count(CASE WHEN status IN ('WON', 'LOST') THEN 1 END)::int AS "decidedCount",
  coalesce(sum(CASE WHEN status = 'WON' THEN quoted END), 0)::text AS "wonFen", coalesce(sum(CASE WHEN status IN ('WON', 'LOST') THEN quoted END), 0)::text AS "decidedFen",
  coalesce(sum(CASE WHEN contracts > 0 AND gfa > 0 THEN contracted END), 0)::text AS "pricedFen", to_char(coalesce(sum(CASE WHEN contracts > 0 AND gfa > 0 THEN gfa END), 0), 'FM999999999990.00') AS "pricedGfaM2"`;
const answered = `count clients quotes contracts landAreaM2 gfaM2 quotedFen contractedFen backlogFen invoicedFen receivedFen wonCount decidedCount wonFen decidedFen pricedFen pricedGfaM2`;

const quarter = (column: string): string => `left(${column}, 4) || '-Q' || ((substr(${column}, 6, 2)::int + 2) / 3)`;
const group = (column: string): string => `CASE WHEN ${column} LIKE 'GOV%' THEN 'GOVERNMENT' WHEN ${column} LIKE 'DEV%' THEN 'DEVELOPER' WHEN ${column} IN ('CONTRACTOR', 'DESIGN_PEER') THEN 'PEER' ELSE 'OTHER_OWNER' END`;
const keys: Readonly<Partial<Record<StatisticsDimension, string>>> = {
  CITY_TIER: 'tier', REGION: 'region', CLIENT_KIND: group('"clientType"'), CLIENT_TYPE: '"clientType"', CLIENT_GROUP: '"clientGroup"::text', PRODUCT_LINE: '"productLine"', STATUS: 'status', TRACKING_STAGE: 'stage', SOURCE: 'source',
  POSITIONING: 'positioning', MARKET_TRACKER: 'tracker::text', DEPARTMENT: 'department::text', CITY: 'city', CLIENT: 'client::text',
  LAND_AREA_BAND: `CASE WHEN land < 10000 THEN '..10000' WHEN land < 30000 THEN '10000..30000' WHEN land < 50000 THEN '30000..50000' WHEN land < 100000 THEN '50000..100000' WHEN land < 200000 THEN '100000..200000' WHEN land >= 200000 THEN '200000..' END`,
  FAR_BAND: `CASE WHEN far < 1 THEN '..1' WHEN far < 1.5 THEN '1..1.5' WHEN far < 2 THEN '1.5..2' WHEN far < 2.5 THEN '2..2.5' WHEN far IS NOT NULL THEN '2.5..3.5' END`,
  REGISTERED_MONTH: 'left(registered, 7)', REGISTERED_QUARTER: quarter('registered'), REGISTERED_YEAR: 'left(registered, 4)', EXPECTED_MONTH: 'left(expected, 7)', EXPECTED_QUARTER: quarter('expected'), EXPECTED_YEAR: 'left(expected, 4)', WON_MONTH: 'left(won, 7)', WON_QUARTER: quarter('won'), WON_YEAR: 'left(won, 4)',
  SIGNED_MONTH: 'left(signed, 7)', SIGNED_QUARTER: quarter('signed'), SIGNED_YEAR: 'left(signed, 4)',
};
const names = Object.keys(keys) as StatisticsDimension[];
const query = `query S($r: [StatisticsRequest!]!) { statistics(requests: $r) { dimension isPartial total { ${answered} weightedFen } segments { key label figures { ${answered} weightedFen } } } }`;
const statistics = async (viewer: Viewer, filter: ProjectFilter, dimensions: readonly StatisticsDimension[]): Promise<any[]> => { // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are looked at field by field
  const { data, errors } = await app.ask(viewer, query, { r: dimensions.map((dimension) => ({ dimension, filter })) });
  expect(errors).toBeUndefined();
  return data!.statistics;
};

/** Days that passed, the earliest first: what was true at their end, and what the statistics said then. */
const days: { day: string; answer: unknown }[] = [];

beforeAll(async () => {
  app = await startTestApp();
  asJobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 3, statementTimeoutMs: 30_000 });
  sums = new StatisticsSums(asJobs);
  for (const code of ['FA', 'FB']) departments.push(await buildDepartment(app, code));
  await app.owner.query(`INSERT INTO client_group (name) VALUES ('甲集团'), ('乙集团')`);
  for (const type of ['GOV', 'DEV_PRIVATE', 'FINANCE', 'CONTRACTOR', 'DEV_SOE_LOCAL']) clients.push(await buildClient(app, { clientType: type }));
  for (const roles of [['DIRECTOR'], ['MARKET_MANAGER'], ['LEAD_DESIGNER'], ['MEMBER_VIEWER']] as const) viewers.push(await buildPerson(app, roles, { departmentId: departments[0]! }));
  for (let n = 0; n < 40; n++) await changes[0]!();
  for (let n = 0; n < 12; n++) for (const change of [changes[7]!, changes[10]!]) await change();
  for (const [n, id] of projects.entries()) {
    if (n % 3 === 0) await designate(app, id, viewers[2]!);
    if (n % 7 === 0) await designate(app, id, viewers[3]!);
  }
  await app.owner.query(`CREATE TABLE kept_day AS SELECT '2000-01-01'::date AS day, x.* FROM (${plain}) x WHERE false`);
  const last = today(new Date());
  for (let ago = 6; ago > 0; ago--) {
    for (let n = 0; n < 25; n++) await pick(changes)();
    expect(await differing()).toBe(0);
    days.push({ day: addDays(last, -ago), answer: await statistics(viewers[0]!, {}, names) });
    await app.owner.query(`INSERT INTO kept_day SELECT $1::date, x.* FROM (${plain}) x`, [addDays(last, -ago)]);
    // A night passes: what was said today was said yesterday.
    await past(`UPDATE project_fact SET since = since - 1001, until = until - 1001; UPDATE project_fact SET since = since + 1000, until = until + 1000`);
  }
  for (let n = 0; n < 25; n++) await pick(changes)();
});
afterAll(async () => {
  await asJobs.close();
  await app.close();
});

it('are what the tables say after every kind of change', async () => {
  for (const [n, change] of changes.entries())
    for (let times = 0; times < 4; times++) {
      await change();
      if (pick([true, false])) await sums.keep();
      expect([n, await differing(), await sums.check()]).toEqual([n, 0, 0]);
    }
  // One state of a project a day, without gaps and without two at once.
  const { rows } = await app.owner.query(`SELECT id FROM (SELECT id, until, lead(since) OVER (PARTITION BY id ORDER BY since) AS next FROM project_fact) f WHERE until IS DISTINCT FROM next`);
  expect(rows).toEqual([]);
});

it('are what the tables say after many changed them at once', async () => {
  const kinds = changes.filter((_, n) => n !== 6);
  for (let round = 0; round < 12; round++) {
    const done = await Promise.allSettled([...Array.from({ length: 12 }, () => pick(kinds)()), sums.keep(), sums.keep()]);
    // Two that wait for each other, or that supersede the same quote: one has simply not happened.
    for (const one of done)
      if (one.status === 'rejected') {
        const { code, table } = one.reason as { code?: string; table?: string };
        expect(code === '40P01' ? 'quote_revision' : table).toBe('quote_revision');
      }
  }
  expect([await differing(), await sums.check()]).toEqual([0, 0]);
});

it('would be missed: without one of the triggers they are no longer what the tables say', async () => {
  await app.owner.query(`ALTER TABLE contract DISABLE TRIGGER contract_counted`);
  await app.owner.query(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on) VALUES ('F-' || gen_random_uuid(), $1, '合同', 'DESIGN', 'SIGNED', 7, '2026-01-05')`, [projects[0]]);
  expect(await differing()).toBe(2);
  await app.owner.query(`ALTER TABLE contract ENABLE TRIGGER contract_counted; SELECT keep_facts(ARRAY(SELECT id FROM project))`);
  expect(await differing()).toBe(0);
});

it('are nobody’s to write but the triggers’, and a member’s to read of their own projects only', async () => {
  await expect(app.database.read(viewers[0]!, (db) => db.rows(`UPDATE project_fact SET quotes = 9 RETURNING id`))).rejects.toThrow();
  const seen = await app.database.read(viewers[3]!, (db) => db.rows<{ id: string }>(`SELECT DISTINCT id FROM project_fact`));
  const { rows } = await app.owner.query<{ id: string }>(`SELECT m.project_id AS id FROM project_member m JOIN project p ON p.id = m.project_id WHERE m.employee_id = $1 AND p.deleted_at IS NULL`, [viewers[3]!.employeeId]);
  expect(new Set(seen.map((r) => r.id))).toEqual(new Set(rows.map((r) => r.id)));
  expect(rows.length).toBeGreaterThan(0);
});

it('say of a past day, byte by byte, what was said on it', async () => {
  for (const { day, answer } of days) expect(JSON.stringify(await statistics(viewers[0]!, { asOf: day }, names))).toBe(JSON.stringify(answer));
  expect(new Set(days.map(({ answer }) => JSON.stringify(answer))).size).toBe(days.length);
});

it('of a past day refuse what no day keeps and days to come, naming the part', async () => {
  const refused = async (filter: ProjectFilter): Promise<unknown> => ((await app.ask(viewers[0]!, query, { r: [{ dimension: 'REGION', filter }] })).errors?.[0]?.extensions as { errors?: unknown[] } | undefined)?.errors?.[0];
  expect(await refused({ asOf: days[0]!.day, text: '项目' })).toMatchObject({ code: 'NOT_KEPT_BY_DAY', path: ['filter', 'asOf'] });
  for (const on of ['ANY_DAY', 'NOW', 'REGISTERED', 'WON', 'LOST'] as const) expect([on, await refused({ asOf: days[0]!.day, trackedBy: { on } })]).toEqual([on, expect.objectContaining({ code: 'NOT_KEPT_BY_DAY', path: ['filter', 'asOf'] })]);
  expect(await refused({ asOf: '2099-01-01' })).toMatchObject({ code: 'DATE_IN_FUTURE', path: ['filter', 'asOf'] });
  expect(await refused({ asOf: 'gestern' })).toMatchObject({ path: ['filter', 'asOf'] });
});

it('refuse numbers that no column can be compared with, naming the end', async () => {
  const refused = async (filter: ProjectFilter): Promise<unknown> => ((await app.ask(viewers[0]!, query, { r: [{ dimension: 'REGION', filter }] })).errors?.[0]?.extensions as { errors?: unknown[] } | undefined)?.errors?.[0];
  for (const name of ['landAreaM2', 'gfaM2', 'far', 'contractedFen'] as const) {
    expect(await refused({ [name]: { max: `1.${'1'.repeat(11)}` } })).toMatchObject({ code: 'NOT_A_NUMBER', path: ['filter', name, 'max'] });
    expect(await refused({ [name]: { min: '1'.repeat(16) } })).toMatchObject({ code: 'NOT_A_NUMBER', path: ['filter', name, 'min'] });
    expect(await refused({ [name]: { min: '-1.0123456789' } })).toBeUndefined();
  }
});

describe('sums of them', () => {
  const summed = query.replaceAll('clients ', '');
  const crossing = `query X($r: [CrossTableRequest!]!) { crossTables(requests: $r) { rows { key label figures { ${answered} weightedFen } } columns { key figures { count } } cells { row column figures { ${answered} weightedFen } } total { ${answered} weightedFen } } }`;
  const without = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'clients' ? undefined : value)));
  const bothWays = ['STATUS', 'TRACKING_STAGE', 'PURSUIT_STEP', 'REGION', 'CLIENT_KIND', 'CLIENT_GROUP', 'MARKET_TRACKER', 'WON_QUARTER', 'FEE_BAND'] as const;

  /** Asked with the number of clients the facts are scanned; without it the sums answer. */
  async function sameBothWays(filter: ProjectFilter, dimensions: readonly StatisticsDimension[], ways: readonly [StatisticsDimension, StatisticsDimension]): Promise<number> {
    const r = dimensions.map((dimension) => ({ dimension, filter }));
    const cross = { r: [{ rows: ways[0], columns: ways[1], measure: 'QUOTED', filter }] };
    const [scanned, kept, crossed, keptCross] = await Promise.all([app.ask(viewers[0]!, query, { r }), app.ask(viewers[0]!, summed, { r }), app.ask(viewers[0]!, crossing, cross), app.ask(viewers[0]!, crossing.replaceAll('clients ', ''), cross)]);
    for (const { errors } of [scanned, kept, crossed, keptCross]) expect(errors).toBeUndefined();
    expect(kept.data).toEqual(without(scanned.data));
    expect(keptCross.data).toEqual(without(crossed.data));
    return (kept.data as { statistics: { total: { count: number } }[] }).statistics[0]!.total.count;
  }

  it('say what a scan says while changes wait to be merged, for any place in pursuit and any period of registration (300 cases)', async () => {
    await sums.keep();
    const day = fc.option(fc.constantFrom('2024-01-01', '2024-12-31', '2025-01-01', '2025-03-01', '2025-12-31', '2026-12-31', ''), { nil: undefined });
    const places = fc.record({
      statuses: fc.option(fc.subarray([...projectStatus.codes]), { nil: undefined }), trackingStages: fc.option(fc.subarray([...trackingStage.codes]), { nil: undefined, freq: 1 }), pursuitSteps: fc.option(fc.subarray(['PROMOTION', 'CONTACT', 'WON', 'QUOTATION'] as const), { nil: undefined, freq: 1 }),
      registeredOn: fc.option(fc.record({ from: day, to: day }), { nil: undefined }), deleted: fc.constantFrom(undefined, false), mine: fc.constantFrom(undefined, false),
    });
    let found = 0;
    await fc.assert(
      fc.asyncProperty(places, fc.subarray(names, { minLength: 1, maxLength: 6 }), fc.constantFrom(...bothWays), fc.constantFrom(...bothWays), fc.nat(3), async (filter, dimensions, rows, columns, then) => {
        if (then === 0) await Promise.allSettled([pick(changes)(), pick(changes)()]);
        if (then === 1) await sums.keep();
        if ((await sameBothWays(filter as ProjectFilter, dimensions, [rows, columns])) > 0) found++;
      }),
      { numRuns: 300, ...(process.env.TEST_SEED && { seed: Number(process.env.TEST_SEED) }) },
    );
    expect(found).toBeGreaterThan(60);
    expect(await sums.check()).toBe(0);
  });

  it('are what is read, and what is wrong in them is found, told and mended', async () => {
    const total = async (): Promise<number> => {
      const { data, errors } = await app.ask(viewers[0]!, `query T { projects(first: 1) { figures { count weightedFen } } statistics(requests: [{ dimension: STATUS }]) { total { count } } }`);
      expect(errors).toBeUndefined();
      const { projects: head, statistics: [series] } = data as { projects: { figures: { count: number } }; statistics: [{ total: { count: number } }] };
      expect(head.figures.count).toBe(series.total.count);
      return series.total.count;
    };
    const right = await total();
    await app.owner.query(`UPDATE statistics_sum SET n = n + 1000 WHERE ctid = (SELECT min(ctid) FROM statistics_sum WHERE dimension = 'ALL' AND year = 0)`);
    expect(await total()).toBe(right + 1000);
    expect(await sums.check()).toBe(1);
    expect([await total(), await sums.check()]).toEqual([right, 0]);
    // Many at once, as an import brings them, and gone for good, as taking it back leaves them.
    const { rows: brought } = await app.owner.query<{ id: string }>(`INSERT INTO project (number, department_id, name, client_id, status, region, city_tier, city_tier_year, gfa_m2, registered_on)
      SELECT 'MANY-' || n, $1, '批量', $2, 'TRACKING', 'EAST', 'T1', 2025, n, '2025-06-01' FROM generate_series(1, 200) n RETURNING id`, [departments[0], clients[0]]);
    expect(await total()).toBe(right + 200);
    if (pick([true, false])) await sums.keep();
    await app.owner.query(`DELETE FROM project WHERE id = ANY ($1)`, [brought.map((r) => r.id)]);
    expect([await total(), await sums.check()]).toEqual([right, 0]);
    await sums.keep();
    expect([await total(), await sums.check()]).toEqual([right, 0]);
    await app.owner.query(`ALTER TABLE project_fact DISABLE TRIGGER change_statistics`);
    await app.owner.query(`UPDATE project SET land_area_m2 = coalesce(land_area_m2, 0) + 1 WHERE id = (SELECT id FROM project WHERE deleted_at IS NULL LIMIT 1)`);
    await app.owner.query(`ALTER TABLE project_fact ENABLE TRIGGER change_statistics`);
    expect(await sums.check()).toBeGreaterThan(18);
    expect(await sums.check()).toBe(0);
  });

  it('are not read while they rest on other bands than those in force, and are counted anew', async () => {
    const bands = { r: [{ dimension: 'FAR_BAND', filter: {} }] };
    const keysNow = async (): Promise<string[]> => ((await app.ask(viewers[0]!, summed, bands)).data as { statistics: { segments: { key: string }[] }[] }).statistics[0]!.segments.map((s) => s.key);
    const before = await keysNow();
    await app.owner.query(`INSERT INTO band_set (since, far, land_area, gfa, fee) SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date, '{7,8}', land_area, gfa, fee FROM band_set ORDER BY since DESC LIMIT 1`);
    const after = await keysNow();
    expect(after).not.toEqual(before);
    await app.owner.query(`UPDATE project SET far = 7.5 WHERE id = $1`, [projects[0]]);
    await sums.keep();
    await sameBothWays({}, ['FAR_BAND', 'GFA_BAND'], ['FAR_BAND', 'STATUS']);
    await app.owner.query(`UPDATE project SET far = 1 WHERE id = $1`, [projects[0]]);
    await past(`DELETE FROM band_set WHERE far = '{7,8}'`);
    expect(await keysNow()).not.toEqual(after);
    await sums.keep();
    await sameBothWays({}, ['FAR_BAND', 'GFA_BAND'], ['FAR_BAND', 'STATUS']);
  });

  it('are counted anew where more has changed than is worth merging, and are nobody’s to read but for full rights, nor to write', async () => {
    await app.owner.query(`INSERT INTO statistics_change (sign, client_type, status, region, city_tier, quotes, contracts, quoted_fen, contracted_fen, invoiced_fen, received_fen)
      SELECT x.sign, 'GOV', 'WON', 'EAST', 'T1', 0, 0, 0, 0, 0, 0 FROM (VALUES (1), (-1)) x(sign), generate_series(1, 50001)`);
    await sameBothWays({}, ['REGION'], ['REGION', 'STATUS']);
    await sums.keep();
    expect([(await app.owner.query(`SELECT 1 FROM statistics_change`)).rowCount, await sums.check()]).toEqual([0, 0]);
    for (const table of ['statistics_sum', 'statistics_change', 'statistics_basis']) {
      expect([table, (await app.database.read(viewers[2]!, (db) => db.rows(`SELECT 1 FROM ${table}`))).length]).toEqual([table, 0]);
      await expect(app.database.write(viewers[0]!, (db) => db.run(`DELETE FROM ${table}`))).rejects.toThrow();
    }
    expect((await app.database.read(viewers[0]!, (db) => db.rows(`SELECT 1 FROM statistics_sum`))).length).toBeGreaterThan(100);
  });
});

describe('any figure, for anybody, under any filter, today and as of any day', () => {
  // Few conditions at a time: a filter that finds nothing proves little.
  const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
  const range = rarely(fc.record({ from: fc.option(fc.constantFrom('2024-12-31', '2025-02-01', '2025-07-15'), { nil: undefined }), to: fc.option(fc.constantFrom('2025-01-01', '2025-12-31', '2026-12-31'), { nil: undefined }) }));
  const filters = fc.record({
    statuses: rarely(fc.subarray([...projectStatus.codes], { minLength: 2 })), regions: rarely(fc.subarray([...region.codes], { minLength: 3 })), cityTiers: rarely(fc.subarray(['T1', 'T2', 'T3'] as const, { minLength: 2 })), clientTypes: rarely(fc.subarray([...clientType.codes], { minLength: 4 })), productLines: rarely(fc.subarray([...productLine.codes].slice(0, 4), { minLength: 1 })),
    registeredOn: range, expectedSignOn: rarely(fc.constantFrom({ from: '2027-01-01' }, { to: '2027-02-15' }, { from: '2026-12-31', to: '2027-02-20' })), wonOn: range, signedOn: range, landAreaM2: rarely(fc.constantFrom({ min: '10000' }, { max: '10000', below: true }, { min: '100', max: '45000.5' })), unsetFacts: rarely(fc.constantFrom(['CLIENT_GROUP'] as const, ['SIGNED_ON', 'WON_ON'] as const)),
    unset: rarely(fc.constantFrom(['PRODUCT_LINE'] as const, ['MARKET_TRACKER', 'GFA'] as const)), client: rarely(fc.nat(4)), department: rarely(fc.nat(1)), groups: rarely(fc.nat(1)), mine: rarely(fc.constant(true)), asOf: fc.option(fc.nat(5), { nil: undefined }),
  });
  type Drawn = typeof filters extends fc.Arbitrary<infer T> ? T : never;

  /** The same filter twice: as the product is asked, and as conditions written by hand. */
  function said(drawn: Drawn, groups: readonly string[]): { filter: ProjectFilter; conditions: string[] } {
    const { client, department, groups: group, asOf, ...rest } = drawn;
    const filter = Object.fromEntries(Object.entries({ ...rest, ...(client !== undefined && { clientIds: [clients[client]] }), ...(department !== undefined && { departmentIds: [departments[department]] }), ...(group !== undefined && { clientGroupIds: [groups[group]] }), ...(asOf !== undefined && { asOf: days[asOf]!.day }) }).filter(([, v]) => v !== undefined)) as ProjectFilter;
    const within = (column: string, values: readonly string[] | undefined): string[] => (values ? [`${column}::text IN (${values.map((v) => `'${v}'`).join(', ') || 'NULL'})`] : []);
    const between = (column: string, span: { from?: string | undefined; to?: string | undefined } | undefined): string[] => [...(span?.from ? [`${column} >= '${span.from}'`] : []), ...(span?.to ? [`${column} <= '${span.to}'`] : [])];
    const { min, max, below } = (drawn.landAreaM2 ?? {}) as { min?: string; max?: string; below?: boolean };
    const empty = { PRODUCT_LINE: '"productLine"', MARKET_TRACKER: 'tracker', GFA: 'gfa', CLIENT_GROUP: '"clientGroup"', SIGNED_ON: 'signed', WON_ON: 'won' };
    return {
      filter,
      conditions: [
        'NOT gone', ...within('status', drawn.statuses), ...within('region', drawn.regions), ...within('tier', drawn.cityTiers), ...within('"clientType"', drawn.clientTypes), ...within('"productLine"', drawn.productLines), ...between('registered', drawn.registeredOn), ...between('expected', drawn.expectedSignOn), ...between('won', drawn.wonOn), ...between('signed', drawn.signedOn),
        ...(min ? [`land >= ${min}`] : []), ...(max ? [`land ${below ? '<' : '<='} ${max}`] : []), ...[...(drawn.unset ?? []), ...(drawn.unsetFacts ?? [])].map((name) => `${empty[name]} IS NULL`),
        ...(client === undefined ? [] : within('client', [clients[client]!])), ...(department === undefined ? [] : within('department', [departments[department]!])), ...(group === undefined ? [] : within('"clientGroup"', [groups[group]!])),
      ],
    };
  }

  it('is what SQL written by hand says, and the list has as many rows (2,000 cases)', async () => {
    const groups = (await app.owner.query<{ id: string }>(`SELECT id FROM client_group ORDER BY name DESC`)).rows.map((r) => r.id);
    let [whole, partial, past] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(fc.nat(3), fc.constantFrom(...names), filters, async (at, dimension, drawn) => {
        const viewer = viewers[at]!;
        const { filter, conditions } = said(drawn, groups);
        const own = `id IN (SELECT m.project_id FROM project_member m JOIN project p ON p.id = m.project_id WHERE m.employee_id = '${viewer.employeeId}' AND p.deleted_at IS NULL)`;
        const source = drawn.asOf === undefined ? `(${plain})` : `(SELECT * FROM kept_day WHERE day = '${days[drawn.asOf]!.day}')`;
        const rows = `${source} x WHERE ${[...conditions, ...(at > 1 ? [own] : drawn.mine ? [`id IN (SELECT project_id FROM project_member WHERE employee_id = '${viewer.employeeId}')`] : [])].join(' AND ')}`;
        const [{ rows: segments }, { rows: totals }] = await Promise.all([
          app.owner.query(`SELECT coalesce((${keys[dimension]!})::text, 'NONE') AS key, ${handmade} FROM ${rows} GROUP BY 1 ORDER BY 1`),
          app.owner.query(`SELECT ${handmade} FROM ${rows}`),
        ]);
        const [{ data }, [series]] = await Promise.all([app.ask(viewer, `query L($f: ProjectFilter) { projects(filter: $f) { totalCount } }`, { f: filter }), statistics(viewer, filter, [dimension])]);
        const plainOf = ({ weightedFen: _, ...figures }: Record<string, unknown>): unknown => figures;
        expect(plainOf(series.total)).toEqual(totals[0]);
        expect([...series.segments].sort((a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)).map((s: { key: string; figures: Record<string, unknown> }) => ({ key: s.key, ...(plainOf(s.figures) as object) }))).toEqual([...segments].sort((a, b) => (a.key < b.key ? -1 : 1)));
        expect(data!.projects.totalCount).toBe(totals[0].count);
        if (totals[0].count > 0) {
          if (at > 1) partial++;
          else whole++;
          if (drawn.asOf !== undefined) past++;
        }
      }),
      { numRuns: 2000, ...(process.env.TEST_SEED && { seed: Number(process.env.TEST_SEED) }) },
    );
    // Not all of them were empty.
    for (const seen of [whole, partial, past]) expect(seen).toBeGreaterThan(100);
  });
});
