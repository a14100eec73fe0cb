import fc from 'fast-check';
import { clientGrade, clientLevel, clientType, productLine, ratingGrade, region, segmentFact, cityTier } from '@yingzao/domain/catalogues';
import { addDays, today } from '@yingzao/domain/measures';
import { matchesSegment, readSegmentRule, segmentFactKinds } from '@yingzao/domain/segments';
import type { SegmentRule } from '@yingzao/domain/segments';
import { Database, jobsUrl } from '../../platform/database';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';
import { clientFactsOf } from '../ratings/clientFacts.service';
import { RatingKeeper } from '../ratings/ratingKeeper.service';

let app: TestApp;
let asJobs: Database;
let owner: Viewer;
let director: Viewer;
let member: Viewer;
let department: string;
const now = today(new Date());
beforeAll(async () => {
  app = await startTestApp();
  asJobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 2, statementTimeoutMs: 30_000 });
  [owner, director, member] = [await buildPerson(app, ['MARKET_DB_OWNER']), await buildPerson(app, ['DIRECTOR']), await buildPerson(app, [])];
  department = await buildDepartment(app, 'FQ');
});
afterAll(async () => {
  await asJobs.close();
  await app.close();
});

const fields = 'id name rule isShared count version viewerCanUpdate owner { id }';
const call = async (name: string, input: object, who = owner) => {
  const { data, errors } = await app.ask(who, `mutation M($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code path } segment { ${fields} } } }`, { input });
  if (errors) throw new Error(String(errors[0]!.extensions?.code));
  return data![name] as { errors: { code: string; path: string[] }[]; segment: { id: string; count: number; version: number } | null };
};
const make = async (rule: unknown, more: object = {}, who = owner) => (await call('createClientSegment', { name: '分群', rule, ...more }, who)).segment!;
const found = async (id: string, who = owner) => {
  const { data } = await app.ask(who, `query Q($ids: [ID!]) { clients(first: 100, filter: { segmentIds: $ids }) { totalCount nodes { id } } projects(first: 100, filter: { clientSegmentIds: $ids }) { totalCount nodes { id } } }`, { ids: [id] });
  return { clients: (data!.clients.nodes as { id: string }[]).map((n) => n.id), projects: (data!.projects.nodes as { id: string }[]).map((n) => n.id), counts: [data!.clients.totalCount, data!.projects.totalCount] };
};

/** Clients that differ in everything a rule can ask. */
async function firm(): Promise<void> {
  const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
  for (let n = 0; n < 24; n++) {
    const id = await buildClient(app, { clientType: pick(clientType.codes, n) });
    const place = pick([['320100', '南京'], ['110100', '北京'], [null, '迪拜'], [null, null]] as const, n);
    await app.owner.query(`UPDATE client SET level = $2, grade = $3, product_lines = $4, headquarters_city_code = $5, headquarters_city = $6, deleted_at = $7 WHERE id = $1`, [
      id, pick([null, ...clientLevel.codes], n), pick([null, ...clientGrade.codes], n), pick([[], ['RESIDENTIAL'], ['OFFICE', '云府系']], n), ...place, n === 23 ? new Date() : null,
    ]);
    for (let k = 0; k < n % 4; k++) {
      const project = await buildProject(app, department, id, { status: pick(['TRACKING', 'WON', 'LOST', 'PROMOTION'], n + k), city_tier: pick(['T1', 'T2', 'T5'], n + k), region: pick(['EAST', 'SOUTH'], k), deleted_at: (n + k) % 7 === 0 ? new Date() : null });
      await app.owner.query(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on) VALUES ('FQ-' || uuidv7(), $1, '合同', $2, $3, $4, $5)`, [project, pick(['DESIGN', 'FRAMEWORK'], n), pick(['SIGNED', 'DRAFT'], k), (n + k) * 50, now]);
    }
    if (n % 3) await app.owner.query(`INSERT INTO touch (client_id, kind, touched_on, author_id, withdrawn_at) VALUES ($1, 'VISIT', $2, $3, $4)`, [id, addDays(now, -n * 10), owner.employeeId, n % 9 === 1 ? new Date() : null]);
  }
  await new RatingKeeper(asJobs).due();
}

const condition: fc.Arbitrary<SegmentRule> = fc.constantFrom(...segmentFact.codes).chain((fact): fc.Arbitrary<SegmentRule> => {
  const kind = segmentFactKinds[fact];
  if (kind.kind === 'YES_NO') return fc.constantFrom('YES', 'NO').map((value) => ({ fact, test: 'IN', values: [value] }));
  if (kind.kind === 'NUMBER') return fc.record({ test: fc.constantFrom('AT_LEAST' as const, 'AT_MOST' as const), value: fc.integer({ min: 0, max: kind.unit === 'PROJECTS' ? 3 : 300 }) }).map(({ test, value }) => ({ fact, test, values: [String(value)] }));
  const codes = fact === 'PRODUCT_LINE' ? [...productLine.codes.slice(0, 3), '云府系', "') OR true --"] : kind.catalogue.codes;
  return fc.record({ test: fc.constantFrom('IN' as const, 'NOT_IN' as const), values: fc.subarray([...codes], { minLength: 1 }) }).map(({ test, values }) => ({ fact, test, values }));
});
const { rule: rules } = fc.letrec<{ rule: SegmentRule }>((tie) => ({
  rule: fc.oneof({ maxDepth: 3, depthSize: 'small' }, condition, fc.array(tie('rule'), { maxLength: 3 }).map((all) => ({ all })), fc.array(tie('rule'), { maxLength: 3 }).map((any) => ({ any }))),
}));

it('the database and the domain agree on every rule and client', async () => {
  await firm();
  expect([ratingGrade, region, cityTier].every((c) => c.codes.length > 3)).toBe(true);
  const facts = await app.database.read(owner, (db) => clientFactsOf(db, null, now, null));
  expect(facts.length).toBe(23);
  let mixed = 0;
  await fc.assert(
    fc.asyncProperty(rules, async (rule) => {
      expect(readSegmentRule(rule)).not.toBeNull();
      const { rows } = await app.owner.query<{ ids: string[] }>(`SELECT clients_matching($1::jsonb, $2::date) AS ids`, [JSON.stringify(rule), now]);
      const wanted = facts.filter((client) => matchesSegment(rule, client)).map((client) => client.id);
      if (wanted.length > 0 && wanted.length < facts.length) mixed++;
      expect([...rows[0]!.ids].sort()).toEqual(wanted.sort());
    }),
    { numRuns: 300 },
  );
  // Rules that tell clients apart, not only all and nothing.
  expect(mixed).toBeGreaterThan(100);
});

it('is live in both lists, in its count and on the client', async () => {
  const id = await buildClient(app);
  const project = await buildProject(app, department, id, { status: 'TRACKING' });
  const segment = await make({ all: [{ fact: 'CLIENT_TYPE', test: 'IN', values: ['DEV_PRIVATE'] }, { fact: 'PROJECTS_OPEN', test: 'AT_LEAST', values: ['1'] }] });
  const before = await found(segment.id);
  expect(before.clients).toContain(id);
  expect(before.projects).toContain(project);
  expect(before.counts[0]).toBe(before.clients.length);
  expect((await app.ask(owner, `query Q($id: ID!) { client(id: $id) { segments { id count } } clientSegment(id: "${segment.id}") { count } }`, { id })).data).toMatchObject({ client: { segments: expect.arrayContaining([{ id: segment.id, count: before.clients.length }]) }, clientSegment: { count: before.clients.length } });
  await app.owner.query(`UPDATE project SET status = 'SUSPENDED' WHERE id = $1`, [project]);
  const after = await found(segment.id);
  expect([after.clients.includes(id), after.projects.includes(project), after.counts[0]]).toEqual([false, false, before.counts[0] - 1]);
  expect((await app.ask(owner, `query Q($rule: JSON!) { segmentCount(rule: $rule) { clients } }`, { rule: { all: [{ fact: 'CLIENT_TYPE', test: 'IN', values: ['DEV_PRIVATE'] }, { fact: 'PROJECTS_OPEN', test: 'AT_LEAST', values: ['1'] }] } })).data!.segmentCount.clients).toBe(after.counts[0]);
});

it('refuses what is no rule, in the count and when it is saved', async () => {
  expect((await call('createClientSegment', { name: ' ', rule: { all: [{ fact: 'NAME', test: 'IN', values: ['x'] }] } })).errors).toEqual([{ code: 'REQUIRED', path: ['name'] }, { code: 'SEGMENT_RULE', path: ['rule'] }]);
  expect((await app.ask(owner, `{ segmentCount(rule: { all: 1 }) { clients } }`)).errors![0]!.extensions!.code).toBe('SEGMENT_RULE');
  const { id } = await make({ any: [] });
  expect((await call('updateClientSegment', { id, expectedVersion: 1, rule: 'x' })).errors).toEqual([{ code: 'SEGMENT_RULE', path: ['rule'] }]);
});

it('is private until it is shared; a shared one is everybody’s with full rights, and its owner’s to take back', async () => {
  const { id } = await make({ all: [] });
  expect((await call('updateClientSegment', { id, expectedVersion: 1, name: '改' }, director)).errors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
  expect((await found(id, director)).clients).toEqual([]);
  expect((await call('updateClientSegment', { id, expectedVersion: 1, isShared: true })).errors).toEqual([]);
  expect((await found(id, director)).clients.length).toBeGreaterThan(0);
  expect((await call('updateClientSegment', { id, expectedVersion: 2, isShared: false }, director)).errors).toEqual([{ code: 'FORBIDDEN', path: ['isShared'] }]);
  expect((await call('updateClientSegment', { id, expectedVersion: 2, name: '重点' }, director)).errors).toEqual([]);
  expect((await call('deleteClientSegment', { id, expectedVersion: 2 }, director)).errors).toEqual([{ code: 'STALE_VERSION', path: ['expectedVersion'] }]);
  // Members: nothing of it, by no way.
  const client = await buildClient(app);
  await designate(app, await buildProject(app, department, client), member);
  expect(await found(id, member)).toEqual({ clients: [], projects: [], counts: [0, 0] });
  expect((await app.ask(member, `query Q($id: ID!) { client(id: $id) { segments { id } } }`, { id: client })).data).toEqual({ client: { segments: [] } });
  await expect(call('createClientSegment', { name: '我的', rule: { all: [] } }, member)).rejects.toThrow('FORBIDDEN');
  expect((await app.ask(member, `{ clientSegments { id } }`)).errors![0]!.extensions!.code).toBe('FORBIDDEN');
  expect((await call('deleteClientSegment', { id, expectedVersion: 3 }, director)).errors).toEqual([]);
});

it('follow-up can be limited to a shared segment, which then stays', async () => {
  const save = (input: object) => app.ask(owner, `mutation M($input: SaveCadenceTemplateInput!) { saveCadenceTemplate(input: $input) { errors { code path } template { version segment { id } } } }`, { input: { anchor: 'BID', windows: [{ from: -9, to: -2 }], ...input } }).then((a) => a.data!.saveCadenceTemplate);
  const own = await make({ all: [] });
  expect((await save({ expectedVersion: 1, segmentId: own.id })).errors).toEqual([{ code: 'UNKNOWN_REFERENCE', path: ['segmentId'] }]);
  const shared = await make({ all: [] }, { isShared: true });
  expect(await save({ expectedVersion: 1, segmentId: shared.id })).toEqual({ errors: [], template: { version: 2, segment: { id: shared.id } } });
  expect((await call('deleteClientSegment', { id: shared.id, expectedVersion: 1 })).errors).toEqual([{ code: 'SEGMENT_IN_USE', path: ['id'] }]);
  expect((await call('updateClientSegment', { id: shared.id, expectedVersion: 1, isShared: false })).errors).toEqual([{ code: 'SEGMENT_IN_USE', path: ['isShared'] }]);
  // Omitted: as it is; null: all clients.
  expect(await save({ expectedVersion: 2 })).toMatchObject({ template: { segment: { id: shared.id } } });
  expect(await save({ expectedVersion: 3, segmentId: null })).toMatchObject({ template: { segment: null } });
  expect((await call('deleteClientSegment', { id: shared.id, expectedVersion: 1 })).errors).toEqual([]);
});
