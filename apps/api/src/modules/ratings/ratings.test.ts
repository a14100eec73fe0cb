import { cities, cityOf, tierOf } from '@yingzao/domain/geography';
import { addDays, today } from '@yingzao/domain/measures';
import { initialRatingFormula } from '@yingzao/domain/ratings';
import { ratingFactor } from '@yingzao/domain/catalogues';
import { Database, jobsUrl } from '../../platform/database';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';
import { RatingKeeper } from './ratingKeeper.service';

let app: TestApp;
let asJobs: Database;
let owner: Viewer;
let member: Viewer;
let department: string;
beforeAll(async () => {
  app = await startTestApp();
  asJobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 2, statementTimeoutMs: 30_000 });
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库管' });
  member = await buildPerson(app, []);
  department = await buildDepartment(app, 'PJ');
});
afterAll(async () => {
  await asJobs.close();
  await app.close();
});

const now = today(new Date());
const minute = (): Promise<void> => new RatingKeeper(asJobs).due();
const night = (day: string): Promise<void> => new RatingKeeper(asJobs, () => new Date(`${day}T01:05:00+08:00`)).all();
const sheet = `version ratingGrade rating { grade computed score mostPoints parts { factor value points most next { at points } } override { grade reason until by { name } } events { from to cause score reason by { name } } }`;
const read = async (id: string, who = owner) => (await app.ask(who, `query Q($id: ID!) { client(id: $id) { ${sheet} } }`, { id })).data!.client;
const list = async (filter: object, who = owner, orderBy: object | null = null): Promise<string[]> => (await app.ask(who, `query Q($filter: ClientFilter, $orderBy: ClientOrder) { clients(first: 100, filter: $filter, orderBy: $orderBy) { nodes { id } } }`, { filter, orderBy })).data!.clients.nodes.map((n: { id: string }) => n.id);
const call = async (name: string, input: object, fields: string, who = owner) => {
  const { data, errors } = await app.ask(who, `mutation M($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code path } ${fields} } }`, { input });
  if (errors) throw new Error(String(errors[0]!.extensions?.code));
  return data![name];
};
const sign = (projectId: string, fen: number, signedOn: string, type = 'DESIGN', status = 'SIGNED') =>
  app.owner.query(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on) VALUES ('PJ-' || uuidv7(), $1, '合同', $4, $5, $2, $3)`, [projectId, fen, signedOn, type, status]);
const touch = (clientId: string, on: string) => app.owner.query(`INSERT INTO touch (client_id, kind, touched_on, author_id) VALUES ($1, 'VISIT', $2, $3)`, [clientId, on, owner.employeeId]);

const asInput = ({ years, factors, from } = initialRatingFormula) => ({ years, factors: ratingFactor.codes.map((factor) => ({ factor, steps: [...factors[factor]] })), fromA: from.A, fromB: from.B, fromC: from.C });

it('the database knows tiers and regions of cities as the domain does', async () => {
  const { rows } = await app.owner.query<{ code: string; tier: string; region: string }>(`SELECT code, city_tier_of(code, 'x') AS tier, city_region_of(code, 'x') AS region FROM unnest($1::text[]) AS code`, [cities.map((c) => c.code)]);
  expect(rows.filter((r) => r.tier !== tierOf(r.code, 2100) || r.region !== cityOf(r.code)!.region)).toEqual([]);
  expect((await app.owner.query(`SELECT city_tier_of(NULL, NULL) AS nowhere, city_tier_of(NULL, '迪拜') AS abroad, city_region_of(NULL, '迪拜') AS region`)).rows).toEqual([{ nowhere: null, abroad: 'OVS', region: 'OVERSEAS' }]);
});

it('counts the facts of a client and says why', async () => {
  const id = await buildClient(app);
  await app.owner.query(`UPDATE client SET headquarters_city_code = '320100', headquarters_city = '南京' WHERE id = $1`, [id]);
  const won = await buildProject(app, department, id, { status: 'WON', city_tier: 'T3' });
  await buildProject(app, department, id, { status: 'TRACKING', city_tier: 'T3' });
  await buildProject(app, department, id, { status: 'WON', city_tier: 'T1', deleted_at: new Date() });
  await sign(won, 100_000_000, addDays(now, -400));
  await sign(won, 900_000_000, addDays(now, -366 * 4));
  await sign(won, 900_000_000, now, 'DESIGN', 'TERMINATED');
  await sign(won, 1, now, 'FRAMEWORK');
  await touch(id, addDays(now, -45));
  const { rating, ratingGrade } = await read(id);
  expect(ratingGrade).toBeNull();
  expect(rating).toMatchObject({ grade: 'B', computed: 'B', score: 20 + 6 + 6 + 10 + 8 + 5, mostPoints: 100, override: null, events: [] });
  expect(rating.parts.map((p: { factor: string; value: string; points: number }) => [p.factor, p.value, p.points])).toEqual([
    ['FEES_WON', '100000001', 20], ['PROJECTS_WON', '1', 6], ['PROJECTS_OPEN', '1', 6], ['LAST_TOUCH', '45', 10], ['CITY_TIER', '2', 8], ['FRAMEWORK', '1', 5],
  ]);
  await minute();
  expect(await read(id)).toMatchObject({ ratingGrade: 'B', rating: { events: [{ from: null, to: 'B', cause: 'FACTS', score: 55, by: null }] } });
});

it('follows what is written within a minute, by whomever, and a project to another client', async () => {
  const [id, other] = [await buildClient(app), await buildClient(app)];
  const project = await buildProject(app, department, id);
  await minute();
  expect((await read(id)).ratingGrade).toBe('D');
  // A member writes a touch: they see no rating, and the client is rated anew all the same.
  await designate(app, project, member);
  await app.ask(member, `mutation M($input: RecordTouchInput!) { recordTouch(input: $input) { errors { code } } }`, { input: { projectId: project, kind: 'VISIT' } });
  await minute();
  expect(await read(id)).toMatchObject({ ratingGrade: 'C', rating: { score: 31, events: [{ from: 'D', to: 'C' }, { from: null, to: 'D' }] } });
  await app.owner.query(`UPDATE project SET client_id = $2 WHERE id = $1`, [project, other]);
  await minute();
  expect([(await read(id)).ratingGrade, (await read(other)).rating.score]).toEqual(['D', 16]);
  const [{ count }] = (await app.owner.query<{ count: number }>(`SELECT count(*)::int AS count FROM client_rating_due`)).rows as [{ count: number }];
  expect(count).toBe(0);
});

it('a day that passes lowers it in the night, and the change is dated', async () => {
  const id = await buildClient(app);
  await buildProject(app, department, id, { city_tier: 'T3' });
  await touch(id, now);
  await minute();
  expect((await read(id)).ratingGrade).toBe('C');
  await night(addDays(now, 100));
  expect((await app.owner.query(`SELECT grade, score FROM client_rating WHERE client_id = $1`, [id])).rows).toEqual([{ grade: 'D', score: 11 }]);
  expect((await read(id)).rating.events[0]).toMatchObject({ from: 'C', to: 'D', cause: 'FACTS' });
});

it('a grade set by hand holds until its day, is seen as such, and can be taken back', async () => {
  const id = await buildClient(app);
  await minute();
  const { version } = await read(id);
  const set = (over: object) => call('overrideRating', { clientId: id, expectedVersion: version, grade: 'A', reason: '集团战略客户', until: addDays(now, 30), ...over }, `client { ${sheet} }`);
  expect(await set({ reason: ' ', until: addDays(now, -1) })).toMatchObject({ errors: [{ code: 'REQUIRED', path: ['reason'] }, { code: 'RATING_UNTIL', path: ['until'] }] });
  expect((await set({ until: '2026-02-30' })).errors).toEqual([{ code: 'NOT_A_DATE', path: ['until'] }]);
  expect((await set({ until: addDays(now, 1000) })).errors).toEqual([{ code: 'RATING_UNTIL', path: ['until'] }]);
  expect(await set({ expectedVersion: 77 })).toMatchObject({ errors: [{ code: 'STALE_VERSION' }], client: { version } });
  expect(await set({})).toMatchObject({ errors: [], client: { ratingGrade: 'A', rating: { grade: 'A', computed: 'D', override: { reason: '集团战略客户', by: { name: '库管' } }, events: [{ from: 'D', to: 'A', cause: 'OVERRIDE', reason: '集团战略客户', by: { name: '库管' } }, {}] } } });
  expect(await list({ ratings: ['A'] })).toContain(id);
  expect(await call('endRatingOverride', { clientId: id, expectedVersion: version + 1 }, `client { ${sheet} }`)).toMatchObject({ errors: [], client: { ratingGrade: 'D', rating: { override: null } } });
  expect((await call('endRatingOverride', { clientId: id, expectedVersion: version + 2 }, `client { id }`)).errors).toEqual([{ code: 'ALREADY_DONE', path: ['clientId'] }]);
  // Over by itself.
  await set({ expectedVersion: version + 2, until: now });
  await night(addDays(now, 1));
  expect((await app.owner.query(`SELECT grade, set_grade FROM client_rating WHERE client_id = $1`, [id])).rows).toEqual([{ grade: 'D', set_grade: null }]);
  expect((await read(id)).rating.events[0]).toMatchObject({ from: 'A', to: 'D', cause: 'OVERRIDE_ENDED' });
});

it('a formula is tried before it is saved, and grades everybody in the same step', async () => {
  const [low, high] = [await buildClient(app), await buildClient(app)];
  await buildProject(app, department, high, { status: 'WON', city_tier: 'T1' });
  await minute();
  const next = asInput({ ...initialRatingFormula, factors: { ...initialRatingFormula.factors, PROJECTS_WON: [{ at: '1', points: 90 }] } });
  const { data } = await app.ask(owner, `query Q($formula: RatingFormulaInput!) { ratingPreview(formula: $formula) { clients moves { from to count } } }`, { formula: next });
  const { clients, moves } = data!.ratingPreview as { clients: number; moves: { from: string; to: string; count: number }[] };
  expect(moves.reduce((sum, m) => sum + m.count, 0)).toBe(clients);
  const save = (over: object) => call('saveRatingFormula', { expectedVersion: 0, formula: next, ...over }, 'formula { version fromA updatedBy { name } factors { factor steps { at points } } }');
  expect((await save({ formula: { ...next, factors: [{ factor: 'LAST_TOUCH', steps: [{ at: '30', points: 1 }, { at: 'x', points: 2 }] }], fromC: 90 } })).errors).toEqual([
    { code: 'NOT_A_NUMBER', path: ['formula', 'factors', '0', 'steps', '1', 'at'] }, { code: 'RATING_FROM_ORDER', path: ['formula', 'fromC'] },
  ]);
  const before = (await app.owner.query<{ grade: string; count: number }>(`SELECT grade, count(*)::int FROM client_rating GROUP BY 1`)).rows;
  expect(before.length).toBeGreaterThan(1);
  const grades = async () => new Map((await app.owner.query<{ id: string; grade: string }>(`SELECT client_id AS id, grade FROM client_rating`)).rows.map((r) => [r.id, r.grade]));
  const old = await grades();
  expect(await save({})).toMatchObject({ errors: [], formula: { version: 1, updatedBy: { name: '库管' } } });
  const fresh = await grades();
  const moved = moves.filter((m) => m.from !== m.to);
  expect(moved.length).toBeGreaterThan(0);
  for (const { from, to, count } of moved) expect([...old].filter(([id, grade]) => grade === from && fresh.get(id) === to)).toHaveLength(count);
  expect([fresh.get(low), fresh.get(high)]).toEqual(['D', 'A']);
  expect((await read(high)).rating.events[0]).toMatchObject({ cause: 'FORMULA', to: 'A', by: { name: '库管' } });
  expect((await save({})).errors).toEqual([{ code: 'STALE_VERSION', path: ['expectedVersion'] }]);
  // Back again, and then the history of formulas holds both.
  expect((await call('saveRatingFormula', { expectedVersion: 1, formula: asInput() }, 'formula { version }')).formula).toEqual({ version: 2 });
  await expect(app.owner.query(`UPDATE rating_formula SET formula = '{}'`)).rejects.toThrow(/append-only/);
});

it('lists filter and sort by it, projects and statistics too; nobody but full rights learns anything', async () => {
  const [id, other] = [await buildClient(app), await buildClient(app)];
  const project = await buildProject(app, department, id, { status: 'TRACKING' });
  await designate(app, project, member);
  await minute();
  await call('overrideRating', { clientId: id, expectedVersion: (await read(id)).version, grade: 'A', reason: '试', until: now }, 'client { id }');
  const order = await list({}, owner, { field: 'RATING', direction: 'ASC' });
  expect(order.indexOf(id)).toBeLessThan(order.indexOf(other));
  expect(await list({ ratings: ['D'] })).toContain(other);
  const figures = async (who: Viewer) => (await app.ask(who, `{ statistics(requests: [{ dimension: CLIENT_RATING, filter: { clientIds: ["${id}"] } }]) { segments { key figures { count } } } projects(filter: { clientRatings: [A], clientIds: ["${id}"] }) { totalCount } }`)).data!;
  expect(await figures(owner)).toEqual({ statistics: [{ segments: [{ key: 'A', figures: { count: 1 } }] }], projects: { totalCount: 1 } });
  expect(await figures(member)).toEqual({ statistics: [{ segments: [{ key: 'NONE', figures: { count: 1 } }] }], projects: { totalCount: 0 } });
  expect(await list({ ratings: ['A'] }, member)).toEqual([]);
  expect(await list({}, member, { field: 'RATING', direction: 'ASC' })).toEqual(expect.arrayContaining([id]));
  expect(await read(id, member)).toMatchObject({ ratingGrade: null, rating: null });
  for (const [name, input] of [['saveRatingFormula', { expectedVersion: 2, formula: asInput() }], ['overrideRating', { clientId: id, expectedVersion: 1, grade: 'A', reason: '我', until: now }], ['endRatingOverride', { clientId: id, expectedVersion: 1 }]] as const)
    await expect(call(name, input, 'errors { code }', member)).rejects.toThrow('FORBIDDEN');
});

it('a client that is gone for good takes its rating along; its history is nobody’s to write', async () => {
  const id = await buildClient(app);
  await minute();
  await expect(app.owner.query(`DELETE FROM client_rating_event`)).rejects.toThrow(/append-only/);
  const client = await app.owner.connect();
  await client.query(`BEGIN; SELECT set_config('yingzao.undoing_import', 'on', true)`);
  await client.query(`DELETE FROM client WHERE id = $1`, [id]);
  await client.query('COMMIT');
  client.release();
  for (const table of ['client_rating', 'client_rating_event']) expect((await app.owner.query(`SELECT 1 FROM ${table} WHERE client_id = $1`, [id])).rows).toEqual([]);
});
