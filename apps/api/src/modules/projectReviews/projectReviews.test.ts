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
  department = await buildDepartment(app, 'FP');
  [owner, member] = [await buildPerson(app, ['MARKET_DB_OWNER'], { departmentId: department }), await buildPerson(app, [])];
  client = await buildClient(app);
});
afterAll(() => app.close());

const facts = `id status reviewDueOn viewerCanReview review { outcome reason competitor { name } ourFeeFen theirFeeFen gapFen gapRate lessons version } reviews { id }`;
const change = `mutation S($input: ChangeProjectStatusInput!) { changeProjectStatus(input: $input) { errors { code path } project { ${facts} statusEvents { reason } } } }`;
const save = `mutation R($input: SaveProjectReviewInput!) { saveProjectReview(input: $input) { errors { code path } project { ${facts} } } }`;
const see = async (viewer: Viewer, id: string) => (await app.ask(viewer, `query P($id: ID!) { project(id: $id) { ${facts} } }`, { id })).data!.project;
const lacking = async (viewer: Viewer): Promise<string[]> => (await app.ask(viewer, `{ projects(filter: { lacksReview: true }) { nodes { id } } }`)).data!.projects.nodes.map((n: { id: string }) => n.id);
const prompts = async (id: string) => (await app.owner.query(`SELECT employee_id, due_on::text, done_at IS NOT NULL AS done FROM work_prompt WHERE kind = 'REVIEW_DUE' AND subject_id = $1 ORDER BY id`, [id])).rows;
const put = async (viewer: Viewer, document: string, input: object) => Object.values((await app.ask(viewer, document, { input })).data!)[0] as { errors: { code: string; path: string[] }[]; project: Record<string, unknown> & { version: number } };
const due = addDays(today(new Date()), 14);

it('losing a project says why and to whom at once; what was learnt is due in fourteen days, and then nothing is missing', async () => {
  const id = await buildProject(app, department, client);
  await designate(app, id, member);
  const lost = await put(owner, change, { id, expectedVersion: 1, to: 'LOST', loss: { reason: 'PRICE', competitor: ' 对手设计 ' } });
  expect(lost.errors).toEqual([]);
  expect(lost.project).toMatchObject({ status: 'LOST', reviewDueOn: due, viewerCanReview: true, review: { outcome: 'LOST', reason: 'PRICE', competitor: { name: '对手设计' }, lessons: null, gapFen: null, version: 1 }, statusEvents: [{ reason: '价格' }] });
  expect(await lacking(owner)).toEqual([id]);
  expect(await lacking(member)).toEqual([id]);
  expect(await prompts(id)).toEqual([{ employee_id: owner.employeeId, due_on: due, done: false }]);

  const saved = await put(owner, save, { projectId: id, expectedVersion: 1, ourFeeFen: '120000000', theirFeeFen: '100000000', lessons: '报价前先问预算' });
  expect(saved.errors).toEqual([]);
  expect(saved.project).toMatchObject({ reviewDueOn: null, review: { reason: 'PRICE', competitor: { name: '对手设计' }, ourFeeFen: '120000000', theirFeeFen: '100000000', gapFen: '20000000', gapRate: '0.2000', lessons: '报价前先问预算', version: 2 } });
  expect(await lacking(owner)).toEqual([]);
  expect(await prompts(id)).toEqual([{ employee_id: owner.employeeId, due_on: due, done: true }]);
  // A member reads all of it, the competitor's name too, and writes nothing.
  expect(await see(member, id)).toMatchObject({ viewerCanReview: false, review: { competitor: { name: '对手设计' }, gapRate: '0.2000' } });
  const refused = await app.ask(member, save, { input: { projectId: id, expectedVersion: 2, lessons: 'x' } });
  expect(refused.errors?.[0]?.extensions?.code ?? refused.data!.saveProjectReview.errors[0].code).toBe('FORBIDDEN');
});

it('belongs to one outcome: taken up again and lost again it wants another, and the first is kept', async () => {
  const id = await buildProject(app, department, client, { market_tracker_id: owner.employeeId, city: '苏州', source: 'TENDER' });
  await put(owner, change, { id, expectedVersion: 1, to: 'LOST', loss: { reason: 'DESIGN' } });
  await put(owner, save, { projectId: id, expectedVersion: 1, lessons: '第一次' });
  const again = await put(owner, change, { id, expectedVersion: 2, to: 'TRACKING', reason: '甲方重新比选' });
  expect(again.errors).toEqual([]);
  expect(again.project).toMatchObject({ review: null, reviewDueOn: null, viewerCanReview: false });
  expect((await put(owner, save, { projectId: id, expectedVersion: 0, lessons: 'x' })).errors).toEqual([{ code: 'NOT_DECIDED', path: ['projectId'] }]);
  await put(owner, change, { id, expectedVersion: 3, to: 'LOST', reason: '工期' });
  const second = await see(owner, id);
  expect(second).toMatchObject({ review: null, reviewDueOn: due });
  expect(second.reviews).toHaveLength(1);
  expect((await put(owner, save, { projectId: id, expectedVersion: 0, reason: 'SCHEDULE', lessons: '第二次' })).project.reviews).toHaveLength(2);
  expect((await prompts(id)).map((p) => p.done)).toEqual([true, true]);
});

it('asks nothing about what came decided from a workbook', async () => {
  const id = await buildProject(app, department, client, { status: 'LOST' });
  await app.owner.query(`INSERT INTO project_status_event (project_id, to_status) VALUES ($1, 'LOST')`, [id]);
  expect(await lacking(owner)).not.toContain(id);
  expect(await see(owner, id)).toMatchObject({ reviewDueOn: null, viewerCanReview: true });
});

it('refuses what is wrong with a code and the field, and a stale save with the stored project', async () => {
  const id = await buildProject(app, department, client, { status: 'LOST' });
  const wrong = async (input: object) => (await put(owner, save, { projectId: id, expectedVersion: 0, ...input })).errors;
  expect(await wrong({ lessons: '经验' })).toEqual([{ code: 'REQUIRED', path: ['reason'] }]);
  expect(await wrong({ reason: 'PRICE', ourFeeFen: '-1', theirFeeFen: '1.5', competitor: '长'.repeat(121), lessons: 'x'.repeat(4001) })).toEqual([
    { code: 'TOO_LONG', path: ['competitor'] },
    { code: 'OUT_OF_RANGE', path: ['ourFeeFen'] },
    { code: 'NOT_A_NUMBER', path: ['theirFeeFen'] },
    { code: 'TOO_LONG', path: ['lessons'] },
  ]);
  expect(await wrong({ expectedVersion: 3, reason: 'PRICE' })).toEqual([{ code: 'STALE_VERSION', path: ['expectedVersion'] }]);
  const won = await buildProject(app, department, client, { status: 'WON' });
  expect((await put(owner, save, { projectId: won, expectedVersion: 0, reason: 'PRICE' })).errors).toEqual([{ code: 'REASON_OF_LOST', path: ['reason'] }]);
  expect((await put(owner, save, { projectId: won, expectedVersion: 0, lessons: '早到场' })).errors).toEqual([]);
  const open = await buildProject(app, department, client);
  expect((await put(owner, change, { id: open, expectedVersion: 1, to: 'LOST', loss: { reason: 'PRICE', competitor: '长'.repeat(121) } })).errors).toEqual([{ code: 'TOO_LONG', path: ['loss', 'competitor'] }]);
});
