import { trackingStage, trackingStageProbability } from '@yingzao/domain/catalogues';
import type { TrackingStage } from '@yingzao/domain/catalogues';
import { addDays, today } from '@yingzao/domain/measures';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let member: Viewer;
let department: string;
let client: string;
beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库主' });
  member = await buildPerson(app, ['LEAD_DESIGNER']);
  department = await buildDepartment(app, 'GL');
  client = await buildClient(app);
});
afterAll(() => app.close());

const percentsOf = (over: Partial<Record<TrackingStage, number>> = {}) => trackingStage.codes.map((stage) => ({ stage, percent: over[stage] ?? trackingStageProbability[stage] }));
interface Saved { errors: { code: string; path: string[] }[]; sets: { since: string; version: number; setBy: { name: string } | null; percents: { stage: string; percent: number }[] }[] }
async function save(viewer: Viewer, since: string, expectedVersion: number, percents = percentsOf()): Promise<Saved> {
  const { data, errors } = await app.ask(viewer, `mutation S($input: SaveStageProbabilitiesInput!) { saveStageProbabilities(input: $input) { errors { code path } sets { since version setBy { name } percents { stage percent } } } }`, { input: { since, expectedVersion, percents } });
  if (errors) throw new Error(String(errors[0]!.extensions?.code));
  return data!.saveStageProbabilities;
}
const project = async (viewer: Viewer, id: string) => (await app.ask(viewer, `query P($id: ID!) { project(id: $id) { winChance stageEvents { to percent } } }`, { id })).data!.project;
const now = today(new Date());

it('are those the product came with until full rights set others, from today or later on, one edit at a time', async () => {
  const shipped = (await app.ask(member, `{ stageProbabilities { since version setBy { name } percents { stage percent } } }`)).data!.stageProbabilities;
  expect(shipped).toEqual([{ since: '1970-01-01', version: 1, setBy: null, percents: percentsOf() }]);
  await expect(save(member, now, 0)).rejects.toThrow('FORBIDDEN');
  expect((await save(owner, addDays(now, -1), 0)).errors).toEqual([{ code: 'DATE_IN_PAST', path: ['since'] }]);
  expect((await save(owner, '2026-02-30', 0)).errors).toMatchObject([{ code: 'NOT_A_DATE' }]);
  expect((await save(owner, now, 0, percentsOf({ AWARD: 101 }).slice(1))).errors).toEqual([{ code: 'OUT_OF_RANGE', path: ['percents', '5', 'percent'] }, { code: 'REQUIRED', path: ['percents'] }]);

  const later = await save(owner, addDays(now, 30), 0, percentsOf({ CONTACT: 50 }));
  expect(later.errors).toEqual([]);
  const answers = await Promise.all(Array.from({ length: 8 }, () => save(owner, now, 0, percentsOf({ CONTACT: 7, QUOTATION: 55 }))));
  expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(1);
  expect(answers.filter((a) => a.errors[0]?.code === 'STALE_VERSION')).toHaveLength(7);
  // The same day again is a correction.
  const corrected = await save(owner, now, 1, percentsOf({ CONTACT: 8, QUOTATION: 55 }));
  expect(corrected.sets.map((set) => [set.since, set.version, set.setBy?.name ?? null, set.percents[0]!.percent])).toEqual([[addDays(now, 30), 1, '库主', 50], [now, 2, '库主', 8], ['1970-01-01', 1, null, 5]]);
});

it('of a day that is past stay as they were, in the database too', async () => {
  for (const attempt of [`UPDATE stage_probability SET percents = '{}' WHERE since = '1970-01-01'`, `INSERT INTO stage_probability (since, percents, set_by) VALUES ('2020-01-01', '{}', '${owner.employeeId}')`, `UPDATE stage_probability SET since = '2020-01-01' WHERE since = '${now}'`])
    await expect(app.database.write(owner, (db) => db.run(attempt))).rejects.toThrow(/past|permission denied/);
  await expect(app.owner.query(`DELETE FROM stage_probability`)).rejects.toThrow();
  await expect(app.database.write(member, (db) => db.run(`UPDATE stage_probability SET version = 9`))).resolves.toBe(0);
});

it('stand on a project and in its log: today’s where it stands, those of the day where it was', async () => {
  const id = await buildProject(app, department, client, { status: 'TRACKING', tracking_stage: 'QUOTATION' });
  await designate(app, id, member);
  await app.owner.query(`BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM project_stage_event WHERE project_id = '${id}'; INSERT INTO project_stage_event (project_id, to_stage, at) VALUES ('${id}', 'CONTACT', '2025-03-01T02:00:00Z'); INSERT INTO project_stage_event (project_id, from_stage, to_stage) VALUES ('${id}', 'CONTACT', 'QUOTATION'); COMMIT`);
  expect(await project(member, id)).toEqual({ winChance: 55, stageEvents: [{ to: 'QUOTATION', percent: 55 }, { to: 'CONTACT', percent: 5 }] });
  for (const [over, chance] of [[{ tracking_stage: null }, null], [{ status: 'WON', tracking_stage: 'SIGNED' }, 100], [{ status: 'LOST', tracking_stage: 'AWARD' }, 0]] as const) expect((await project(owner, await buildProject(app, department, client, over))).winChance).toBe(chance);
});

it('weigh the quotes of open projects in every sum, to the fen', async () => {
  const own = await buildDepartment(app, 'GZ');
  const quoted = async (over: Record<string, unknown>, fen: string) => {
    const id = await buildProject(app, own, client, over);
    await app.services.quotes.create(owner, { projectId: id, title: '方案报价', terms: { feeBasis: 'LUMP_SUM', amountFen: fen } as never });
  };
  await quoted({ status: 'TRACKING', tracking_stage: 'QUOTATION', expected_sign_on: '2027-02-28' }, '1001');
  await quoted({ status: 'TRACKING', tracking_stage: 'CONTACT', expected_sign_on: '2027-03-01' }, '333');
  await quoted({ status: 'PROMOTION' }, '70000');
  await quoted({ status: 'LOST', tracking_stage: 'AWARD' }, '90000');
  await quoted({ status: 'WON', tracking_stage: 'SIGNED' }, '5000');
  const { data } = await app.ask(owner, `query W($f: ProjectFilter) { projects(first: 1, filter: $f) { figures { quotedFen weightedFen } }
    statistics(requests: [{ dimension: TRACKING_STAGE, filter: $f }, { dimension: EXPECTED_MONTH, filter: $f }]) { segments { key figures { weightedFen } } }
    crossTables(requests: [{ rows: STATUS, columns: TRACKING_STAGE, measure: COUNT, filter: $f }]) { total { weightedFen } cells { row column figures { weightedFen } } } }`, { f: { departmentIds: [own] } });
  // 1001 × 55 % + 333 × 8 %.
  expect(data!.projects.figures).toEqual({ quotedFen: '166334', weightedFen: '577' });
  expect(data!.statistics[0].segments.map((s: { key: string; figures: { weightedFen: string } }) => [s.key, s.figures.weightedFen]).sort()).toEqual([['AWARD', '0'], ['CONTACT', '27'], ['NONE', '0'], ['QUOTATION', '551'], ['SIGNED', '0']]);
  // By the month in which they are expected to be signed; each opens its rows.
  expect(data!.statistics[1].segments.map((s: { key: string; figures: { weightedFen: string } }) => [s.key, s.figures.weightedFen]).sort()).toEqual([['2027-02', '551'], ['2027-03', '27'], ['NONE', '0']]);
  const { data: february } = await app.ask(owner, `query L($f: ProjectFilter) { projects(filter: $f) { totalCount nodes { expectedSignOn } figures { weightedFen } } }`, { f: { departmentIds: [own], expectedSignOn: { from: '2027-02-01', to: '2027-02-28' } } });
  expect(february!.projects).toEqual({ totalCount: 1, nodes: [{ expectedSignOn: '2027-02-28' }], figures: { weightedFen: '551' } });
  expect(data!.crossTables[0].total.weightedFen).toBe('577');
  expect(data!.crossTables[0].cells.find((c: { row: string; column: string }) => c.row === 'TRACKING' && c.column === 'QUOTATION').figures.weightedFen).toBe('551');
});
