import { isSlow, normOf, stepSince, wholeDays } from '@yingzao/domain/projects';
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
  department = await buildDepartment(app, 'BZ');
  [owner, member] = [await buildPerson(app, ['MARKET_DB_OWNER'], { departmentId: department }), await buildPerson(app, [])];
  client = await buildClient(app);
});
afterAll(() => app.close());

const log = `query P($id: ID!) { project(id: $id) { version stageChangedAt stageEvents { from to until by { id } } statusEvents { from to until } } }`;
const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000 - 3_600_000);
/** A project that has stood in its step for so long. */
async function standing(days: number, over: Record<string, unknown> = {}): Promise<string> {
  return buildProject(app, department, client, { tracking_stage: 'QUOTATION', status_changed_at: daysAgo(days + 100), stage_changed_at: daysAgo(days), ...over });
}

it('logs every change of the stage, whoever writes it, with who and until when it stood', async () => {
  const made = await app.services.projects.create(owner, { fields: { name: '阶段一', clientId: client, cityCode: '320500', source: 'TENDER', marketTrackerId: owner.employeeId, trackingStage: 'CONTACT' } });
  const id = made.result!.id;
  await designate(app, id, member);
  await app.services.projects.update(owner, { id, expectedVersion: 1, fields: { trackingStage: 'QUOTATION' } });
  // Another field is no change of the stage.
  await app.services.projects.update(owner, { id, expectedVersion: 2, fields: { remark: '备注' } });
  await app.owner.query(`UPDATE project SET tracking_stage = NULL WHERE id = $1`, [id]);
  const { data } = await app.ask(member, log, { id });
  expect(data!.project.stageEvents.map((e: { from: string; to: string; by: { id: string } | null }) => [e.from, e.to, e.by?.id])).toEqual([
    ['QUOTATION', null, owner.employeeId],
    ['CONTACT', 'QUOTATION', owner.employeeId],
    [null, 'CONTACT', owner.employeeId],
  ]);
  const [last, second, first] = data!.project.stageEvents as { until: string | null }[];
  expect(last!.until).toBeNull();
  expect(second!.until).not.toBeNull();
  expect(first!.until! <= second!.until!).toBe(true);
  expect(data!.project.statusEvents).toEqual([{ from: null, to: 'PROMOTION', until: null }]);
  await expect(app.owner.query(`DELETE FROM project_stage_event`)).rejects.toThrow();
  await expect(app.database.write(owner, (db) => db.run(`INSERT INTO project_stage_event (project_id, to_stage) VALUES ($1, 'AWARD')`, [id]))).rejects.toThrow(/permission denied/);
});

it('a refused or undone write leaves no trace in the log', async () => {
  const id = await standing(0);
  expect((await app.services.projects.update(owner, { id, expectedVersion: 7, fields: { trackingStage: 'AWARD' } })).problems[0]!.code).toBe('STALE_VERSION');
  const { rows } = await app.owner.query(`SELECT to_stage FROM project_stage_event WHERE project_id = $1`, [id]);
  expect(rows).toEqual([{ to_stage: 'QUOTATION' }]);
});

it('norms are of the viewer\'s own open projects, by stage, and mark who stands longer than nine tenths', async () => {
  await app.owner.query(`UPDATE project SET deleted_at = now()`);
  const ids: string[] = [];
  for (let days = 1; days <= 20; days++) ids.push(await standing(days));
  await standing(900, { status: 'LOST' });
  await buildProject(app, department, client, { status: 'PROMOTION', tracking_stage: 'QUOTATION', status_changed_at: daysAgo(3) });
  for (const id of ids.slice(0, 10)) await designate(app, id, member);
  const norms = async (viewer: Viewer) => (await app.ask(viewer, `{ stageNorms { status stage count p90Days } }`)).data!.stageNorms;
  expect(await norms(owner)).toEqual([{ status: 'PROMOTION', stage: null, count: 1, p90Days: 3 }, { status: 'TRACKING', stage: 'QUOTATION', count: 20, p90Days: 18 }]);
  expect(await norms(member)).toEqual([{ status: 'TRACKING', stage: 'QUOTATION', count: 10, p90Days: 9 }]);

  const { rows } = await app.owner.query<{ id: string; status_changed_at: Date; stage_changed_at: Date }>(`SELECT id, status_changed_at, stage_changed_at FROM project WHERE id = ANY ($1) ORDER BY id`, [ids]);
  const [, norm] = await norms(owner);
  const slow = rows.filter((r) => isSlow(wholeDays(stepSince({ status: 'TRACKING', trackingStage: 'QUOTATION', statusChangedAt: r.status_changed_at, stageChangedAt: r.stage_changed_at }), new Date()), normOf({ status: 'TRACKING', trackingStage: 'QUOTATION' }, [norm])));
  expect(slow.map((r) => r.id)).toEqual(ids.slice(18));
});

it('finds open projects without a next step, or a day for it, and those whose day has passed', async () => {
  await app.owner.query(`UPDATE project SET deleted_at = now()`);
  const make = (over: Record<string, unknown>): Promise<string> => buildProject(app, department, client, over);
  const [none, undated, late] = [await make({}), await make({ next_step: '回访' }), await make({ next_step: '回访', next_step_on: '2026-01-05' })];
  await make({ next_step: '回访', next_step_on: '2199-01-05' });
  for (const status of ['WON', 'LOST', 'SUSPENDED', 'ABANDONED']) await make({ status, next_step_on: '2026-01-05' });
  await designate(app, undated, member);
  const list = async (viewer: Viewer, issues: string[]) => {
    const { projects } = (await app.ask(viewer, `query L($i: [NextStepIssue!]) { projects(filter: { nextStepIssues: $i }) { nodes { id } totalCount } }`, { i: issues })).data!;
    expect(projects.nodes).toHaveLength(projects.totalCount);
    return projects.nodes.map((n: { id: string }) => n.id).sort();
  };
  expect(await list(owner, ['MISSING'])).toEqual([none, undated].sort());
  expect(await list(owner, ['OVERDUE'])).toEqual([late]);
  expect(await list(owner, ['MISSING', 'OVERDUE'])).toEqual([none, undated, late].sort());
  expect(await list(owner, [])).toEqual([]);
  expect(await list(member, ['MISSING', 'OVERDUE'])).toEqual([undated]);
});
