import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let department: string;
let client: string;

beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库主' });
  department = await buildDepartment(app, 'GT');
  client = await buildClient(app);
});
afterAll(() => app.close());

const gates = `{ statusGates { to fields lockedFields version updatedBy { name } } }`;
const save = `mutation S($input: SaveStatusGateInput!) { saveStatusGate(input: $input) { errors { code path } gate { to fields documents version } } }`;
const change = `mutation C($input: ChangeProjectStatusInput!) { changeProjectStatus(input: $input) { errors { code path message } project { status } } }`;
const next = `query N($id: ID!) { project(id: $id) { nextStatuses { to needsReason missing missingDocuments } } }`;

it('are those the product came with until the owner of the database sets others, one edit at a time', async () => {
  const before = (await app.ask(owner, gates)).data?.statusGates;
  expect(before.map((g: { to: string }) => g.to)).toEqual(['PROMOTION', 'TRACKING', 'WON', 'LOST', 'SUSPENDED', 'ABANDONED']);
  expect(before[1]).toEqual({ to: 'TRACKING', fields: ['CITY', 'SOURCE', 'MARKET_TRACKER'], lockedFields: [], version: 0, updatedBy: null });
  const saved = (await app.ask(owner, save, { input: { to: 'TRACKING', expectedVersion: 0, fields: ['NEXT_STEP', 'GFA', 'GFA'], documents: [] } })).data?.saveStatusGate;
  expect(saved).toEqual({ errors: [], gate: { to: 'TRACKING', fields: ['GFA', 'NEXT_STEP'], documents: [], version: 1 } });
  const stale = (await app.ask(owner, save, { input: { to: 'TRACKING', expectedVersion: 0, fields: [], documents: [] } })).data?.saveStatusGate;
  expect(stale).toEqual({ errors: [{ code: 'STALE_VERSION', path: ['expectedVersion'] }], gate: saved.gate });
  const answers = await Promise.all(Array.from({ length: 20 }, () => app.ask(owner, save, { input: { to: 'TRACKING', expectedVersion: 1, fields: ['GFA', 'NEXT_STEP'], documents: [] } })));
  expect(answers.filter((a) => a.data?.saveStatusGate.errors.length === 0)).toHaveLength(1);
  expect((await app.ask(owner, gates)).data?.statusGates[1]).toMatchObject({ version: 2, updatedBy: { name: '库主' } });
});

it('cannot let a project be won without its product line', async () => {
  expect((await app.ask(owner, save, { input: { to: 'WON', expectedVersion: 0, fields: ['FAR'], documents: [] } })).data?.saveStatusGate.gate.fields).toEqual(['PRODUCT_LINE', 'FAR']);
});

it('refuse a status by name of what is missing, and let it pass once it is there; the page is told beforehand', async () => {
  const id = await buildProject(app, department, client, { status: 'PROMOTION', gfa_m2: '100.00' });
  const member = await buildPerson(app, ['LEAD_DESIGNER']);
  await designate(app, id, member);
  expect((await app.ask(member, next, { id })).data?.project.nextStatuses.slice(0, 2)).toEqual([{ to: 'TRACKING', needsReason: false, missing: ['NEXT_STEP'], missingDocuments: [] }, { to: 'LOST', needsReason: true, missing: [], missingDocuments: [] }]);
  const refused = (await app.ask(owner, change, { input: { id, expectedVersion: 1, to: 'TRACKING' } })).data?.changeProjectStatus;
  expect(refused.errors).toEqual([{ code: 'GATE_NOT_PASSED', path: ['to'], message: '改为“跟踪”之前还缺：下一步与日期。' }]);
  await app.owner.query(`UPDATE project SET next_step = '拜访', next_step_on = '2026-12-01' WHERE id = $1`, [id]);
  expect((await app.ask(owner, change, { input: { id, expectedVersion: 1, to: 'TRACKING' } })).data?.changeProjectStatus).toEqual({ errors: [], project: { status: 'TRACKING' } });
});

it('ask for documents too: one in the bin is none', async () => {
  const id = await buildProject(app, department, client, { status: 'PROMOTION' });
  await app.ask(owner, save, { input: { to: 'SUSPENDED', expectedVersion: 0, fields: [], documents: ['BRIEF', 'MINUTES'] } });
  const pause = async () => (await app.ask(owner, change, { input: { id, expectedVersion: 1, to: 'SUSPENDED', reason: '等规划条件' } })).data?.changeProjectStatus;
  expect((await pause()).errors).toEqual([{ code: 'GATE_NOT_PASSED', path: ['to'], message: '改为“暂停”之前还缺：任务书、会议纪要。' }]);
  await keepFile(id, 'BRIEF');
  await keepFile(id, 'MINUTES', true);
  expect((await pause()).errors).toMatchObject([{ message: '改为“暂停”之前还缺：会议纪要。' }]);
  expect((await app.ask(owner, next, { id })).data?.project.nextStatuses.find((n: { to: string }) => n.to === 'SUSPENDED')).toEqual({ to: 'SUSPENDED', needsReason: true, missing: [], missingDocuments: ['MINUTES'] });
  await keepFile(id, 'MINUTES');
  expect(await pause()).toEqual({ errors: [], project: { status: 'SUSPENDED' } });
});

/** A document as the record says, without bytes: a gate looks at records. */
async function keepFile(projectId: string, category: string, isDeleted = false): Promise<void> {
  await app.owner.query(
    `WITH f AS (INSERT INTO stored_file (project_id, category, name, current_number, deleted_at) VALUES ($1, $2, 'a.pdf', 1, CASE WHEN $3 THEN now() END) RETURNING id)
     INSERT INTO file_version (file_id, number, sha256, size, kind, file_name) SELECT id, 1, repeat('a', 64), 1, 'PDF', 'a.pdf' FROM f`,
    [projectId, category, isDeleted],
  );
}
