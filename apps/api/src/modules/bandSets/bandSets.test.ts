import { addDays, bandsOf, baseBounds, bandKey, defaultBandSets, today } from '@yingzao/domain/measures';
import { buildClient, buildApprovedContract, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let member: Viewer;
let department: string;
let client: string;
const now = today(new Date());
const shippedBounds = Object.fromEntries(Object.values(defaultBandSets).map((set) => [set.measure, baseBounds(set)])) as unknown as Bounds;
interface Bounds { far: string[]; landArea: string[]; gfa: string[]; fee: string[] }
interface Saved { errors: { code: string; path: string[] }[]; sets: (Bounds & { since: string; version: number; setBy: { name: string } | null })[] }

beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库主' });
  member = await buildPerson(app, ['LEAD_DESIGNER']);
  department = await buildDepartment(app, 'BS');
  client = await buildClient(app);
});
afterAll(() => app.close());

async function save(viewer: Viewer, since: string, expectedVersion: number, bounds: Bounds | null): Promise<Saved> {
  const { data, errors } = await app.ask(viewer, `mutation S($input: SaveBandSetInput!) { saveBandSet(input: $input) { errors { code path } sets { since version far landArea gfa fee setBy { name } } } }`, { input: { since, expectedVersion, bounds } });
  if (errors) throw new Error(String(errors[0]!.extensions?.code));
  return data!.saveBandSet;
}
const segments = async (dimension: string, asOf?: string): Promise<Record<string, number>> => {
  const { data, errors } = await app.ask(owner, `query S($r: [StatisticsRequest!]!) { statistics(requests: $r) { segments { key figures { count } } } }`, { r: [{ dimension, filter: { departmentIds: [department], ...(asOf ? { asOf } : {}) } }] });
  expect(errors).toBeUndefined();
  return Object.fromEntries(data!.statistics[0].segments.map((s: { key: string; figures: { count: number } }) => [s.key, s.figures.count]));
};
const listed = async (filter: object): Promise<number> => (await app.ask(owner, `query L($f: ProjectFilter) { projects(first: 1, filter: $f) { totalCount } }`, { f: { departmentIds: [department], ...filter } })).data!.projects.totalCount;

it('are those the product came with until full rights set others, from today or later on, one edit at a time', async () => {
  const first = (await app.ask(member, `{ bandSets { since version far landArea gfa fee setBy { name } } }`)).data!.bandSets;
  expect(first).toEqual([{ since: '1970-01-01', version: 1, setBy: null, ...shippedBounds }]);
  await expect(save(member, now, 0, shippedBounds)).rejects.toThrow('FORBIDDEN');
  expect((await save(owner, addDays(now, -1), 0, shippedBounds)).errors).toEqual([{ code: 'DATE_IN_PAST', path: ['since'] }]);
  expect((await save(owner, '2026-02-30', 0, shippedBounds)).errors).toMatchObject([{ code: 'NOT_A_DATE' }]);
  expect((await save(owner, now, 0, { far: [], landArea: ['3', '2'], gfa: ['0'], fee: ['1'] })).errors).toEqual([
    { code: 'REQUIRED', path: ['bounds', 'far'] }, { code: 'BOUNDS_NOT_ASCENDING', path: ['bounds', 'landArea', '1'] }, { code: 'NOT_A_NUMBER', path: ['bounds', 'gfa', '0'] },
  ]);
  const later = addDays(now, 30);
  const answers = await Promise.all(Array.from({ length: 8 }, () => save(owner, later, 0, { ...shippedBounds, far: ['1.50'] })));
  expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(1);
  expect(answers.filter((a) => a.errors[0]?.code === 'STALE_VERSION')).toHaveLength(7);
  const { sets } = await save(owner, addDays(now, 60), 0, { ...shippedBounds, far: ['3'] });
  expect(sets.map((set) => [set.since, set.version, set.setBy?.name ?? null, set.far[0]])).toEqual([[addDays(now, 60), 1, '库主', '3'], [later, 1, '库主', '1.5'], ['1970-01-01', 1, null, '1']]);
  // What has not begun is taken away again; what has begun is not.
  expect((await save(owner, later, 7, null)).errors).toEqual([{ code: 'STALE_VERSION', path: ['expectedVersion'] }]);
  expect((await save(owner, later, 1, null)).sets.map((set) => set.since)).toEqual([addDays(now, 60), '1970-01-01']);
  expect((await save(owner, now, 0, null)).errors).toEqual([{ code: 'HAS_BEGUN', path: ['since'] }]);
});

it('of a day that is past stay as they were, in the database too', async () => {
  for (const attempt of [`UPDATE band_set SET far = '{1}' WHERE since = '1970-01-01'`, `DELETE FROM band_set WHERE since = '1970-01-01'`, `INSERT INTO band_set (since, far, land_area, gfa, fee, set_by) VALUES ('2020-01-01', '{1}', '{1}', '{1}', '{1}', '${owner.employeeId}')`, `UPDATE band_set SET since = '2020-01-01' WHERE since > '2000-01-01'`])
    await expect(app.database.write(owner, (db) => db.run(attempt))).rejects.toThrow(/past|stay|permission denied/);
  await expect(app.database.write(owner, (db) => db.run(`INSERT INTO band_set (since, far, land_area, gfa, fee, set_by) VALUES ('2090-01-01', '{2,1}', '{1}', '{1}', '{1}', '${owner.employeeId}')`))).rejects.toThrow(/check constraint/);
  for (const attempt of [`UPDATE band_set SET version = 9`, `DELETE FROM band_set`]) await expect(app.database.write(member, (db) => db.run(attempt))).resolves.toBe(0);
});

it('part today’s figures as they are today, those of a past day as they were then, and each segment’s list by its bounds', async () => {
  for (const [far, gfa, fen] of [['0.80', '19999.99', '49999999'], ['1.00', '20000', '50000000'], ['1.49', '99999', null], ['5.00', '500000', '1000000000'], [null, null, null]] as const) {
    const id = await buildProject(app, department, client, { far, gfa_m2: gfa });
    if (fen) await buildApprovedContract(app, id, { status: 'SIGNED', amount_fen: fen, signed_on: '2026-01-05' });
  }
  // The projects have been there for ten days.
  await app.owner.query(`UPDATE project_fact SET since = since - 10 WHERE department_id = '${department}' AND until IS NULL`);
  const before = Object.fromEntries(await Promise.all((['FAR_BAND', 'GFA_BAND', 'FEE_BAND', 'LAND_AREA_BAND'] as const).map(async (d) => [d, await segments(d)])));
  expect(before).toEqual({
    FAR_BAND: { '..1': 1, '1..1.5': 2, '5..': 1, NONE: 1 },
    GFA_BAND: { '..20000': 1, '20000..50000': 1, '50000..100000': 1, '500000..': 1, NONE: 1 },
    FEE_BAND: { '..50000000': 1, '50000000..100000000': 1, '1000000000..': 1, NONE: 2 },
    LAND_AREA_BAND: { NONE: 5 },
  });
  expect(Object.keys(before.FAR_BAND!)).toEqual(expect.arrayContaining(bandsOf(defaultBandSets.far).slice(0, 2).map(bandKey)));
  const yesterday = addDays(now, -1);
  const past = await segments('FAR_BAND', yesterday);
  expect(past).toEqual(before.FAR_BAND);

  const { errors } = await save(owner, now, 0, { ...shippedBounds, far: ['1.25', '3'], fee: ['50000000'] });
  expect(errors).toEqual([]);
  expect(await segments('FAR_BAND')).toEqual({ '..1.25': 2, '1.25..3': 1, '3..': 1, NONE: 1 });
  expect(await segments('FEE_BAND')).toEqual({ '..50000000': 1, '50000000..': 2, NONE: 2 });
  expect(JSON.stringify(await segments('FAR_BAND', yesterday))).toBe(JSON.stringify(past));
  // Today may still be put right, and the past is the same after it.
  await save(owner, now, 1, { ...shippedBounds, far: ['2'] });
  expect([await segments('FAR_BAND', now), await segments('FAR_BAND')]).toEqual([{ '..2': 3, '2..': 1, NONE: 1 }, { '..2': 3, '2..': 1, NONE: 1 }]);
  expect(JSON.stringify(await segments('FAR_BAND', yesterday))).toBe(JSON.stringify(past));

  // A link says its bounds, those of today as those of before.
  expect(await Promise.all([{ far: { max: '2', below: true } }, { far: { min: '1', max: '1.5', below: true } }, { contractedFen: { min: '50000000' } }, { contractedFen: { max: '50000000', below: true } }, { unsetFacts: ['CONTRACT'] }, { contractedFen: { min: '50000000' }, asOf: yesterday }].map(listed))).toEqual([3, 2, 2, 1, 2, 2]);
  expect((await app.ask(owner, `{ projects(filter: { contractedFen: { min: "x" } }) { totalCount } }`)).errors?.[0]?.extensions).toMatchObject({ errors: [{ code: 'NOT_A_NUMBER' }] });
  const cross = (await app.ask(owner, `query C($f: ProjectFilter) { crossTables(requests: [{ rows: FAR_BAND, columns: GFA_BAND, measure: COUNT, filter: $f }]) { rows { key } cells { row column figures { count } } } }`, { f: { departmentIds: [department] } })).data!.crossTables[0];
  expect(cross.rows.map((r: { key: string }) => r.key).sort()).toEqual(['..2', '2..', 'NONE']);
});
