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
const save = `mutation S($input: SaveStatusGateInput!) { saveStatusGate(input: $input) { errors { code path } gate { to fields version } } }`;
const change = `mutation C($input: ChangeProjectStatusInput!) { changeProjectStatus(input: $input) { errors { code path message } project { status } } }`;
const next = `query N($id: ID!) { project(id: $id) { nextStatuses { to needsReason missing } } }`;

it('are those the product came with until the owner of the database sets others, one edit at a time', async () => {
  const before = (await app.ask(owner, gates)).data?.statusGates;
  expect(before.map((g: { to: string }) => g.to)).toEqual(['PROMOTION', 'TRACKING', 'WON', 'LOST', 'SUSPENDED', 'ABANDONED']);
  expect(before[1]).toEqual({ to: 'TRACKING', fields: ['CITY', 'SOURCE', 'MARKET_TRACKER'], lockedFields: [], version: 0, updatedBy: null });
  const saved = (await app.ask(owner, save, { input: { to: 'TRACKING', expectedVersion: 0, fields: ['NEXT_STEP', 'GFA', 'GFA'] } })).data?.saveStatusGate;
  expect(saved).toEqual({ errors: [], gate: { to: 'TRACKING', fields: ['GFA', 'NEXT_STEP'], version: 1 } });
  const stale = (await app.ask(owner, save, { input: { to: 'TRACKING', expectedVersion: 0, fields: [] } })).data?.saveStatusGate;
  expect(stale).toEqual({ errors: [{ code: 'STALE_VERSION', path: ['expectedVersion'] }], gate: saved.gate });
  const answers = await Promise.all(Array.from({ length: 20 }, () => app.ask(owner, save, { input: { to: 'TRACKING', expectedVersion: 1, fields: ['GFA', 'NEXT_STEP'] } })));
  expect(answers.filter((a) => a.data?.saveStatusGate.errors.length === 0)).toHaveLength(1);
  expect((await app.ask(owner, gates)).data?.statusGates[1]).toMatchObject({ version: 2, updatedBy: { name: '库主' } });
});

it('cannot let a project be won without its product line', async () => {
  expect((await app.ask(owner, save, { input: { to: 'WON', expectedVersion: 0, fields: ['FAR'] } })).data?.saveStatusGate.gate.fields).toEqual(['PRODUCT_LINE', 'FAR']);
});

it('refuse a status by name of what is missing, and let it pass once it is there; the page is told beforehand', async () => {
  const id = await buildProject(app, department, client, { status: 'PROMOTION', gfa_m2: '100.00' });
  const member = await buildPerson(app, ['LEAD_DESIGNER']);
  await designate(app, id, member);
  expect((await app.ask(member, next, { id })).data?.project.nextStatuses.slice(0, 2)).toEqual([{ to: 'TRACKING', needsReason: false, missing: ['NEXT_STEP'] }, { to: 'LOST', needsReason: true, missing: [] }]);
  const refused = (await app.ask(owner, change, { input: { id, expectedVersion: 1, to: 'TRACKING' } })).data?.changeProjectStatus;
  expect(refused.errors).toEqual([{ code: 'GATE_NOT_PASSED', path: ['to'], message: '改为“跟踪”之前请先填写：下一步与日期。' }]);
  await app.owner.query(`UPDATE project SET next_step = '拜访', next_step_on = '2026-12-01' WHERE id = $1`, [id]);
  expect((await app.ask(owner, change, { input: { id, expectedVersion: 1, to: 'TRACKING' } })).data?.changeProjectStatus).toEqual({ errors: [], project: { status: 'TRACKING' } });
});
