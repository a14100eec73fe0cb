import { addDays, today } from '@yingzao/domain/measures';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';
import { TouchesService } from './touches.service';

let app: TestApp;
let owner: Viewer;
let member: Viewer;
let stranger: Viewer;
let department: string;
let client: string;
let project: string;
let contact: string;
const now = today(new Date());

beforeAll(async () => {
  app = await startTestApp();
  [owner, member, stranger] = [await buildPerson(app, ['MARKET_DB_OWNER']), await buildPerson(app, ['LEAD_DESIGNER']), await buildPerson(app, ['LEAD_DESIGNER'])];
  department = await buildDepartment(app, 'GJ');
  client = await buildClient(app);
  project = await buildProject(app, department, client);
  await designate(app, project, member);
  contact = (await app.owner.query<{ id: string }>(`INSERT INTO contact (name) VALUES ('柳成') RETURNING id`)).rows[0]!.id;
  await app.owner.query(`INSERT INTO employment (contact_id, client_id) VALUES ($1, $2)`, [contact, client]);
});
afterAll(() => app.close());

const record = `mutation R($input: RecordTouchInput!) { recordTouch(input: $input) { errors { code path } touch { id kind touchedOn text version viewerCanUpdate author { id } client { id } contact { id } project { id lastTouchOn version } } } }`;
const update = `mutation U($input: UpdateTouchInput!) { updateTouch(input: $input) { errors { code path } touch { id kind touchedOn text version project { lastTouchOn } } } }`;
const withdraw = `mutation W($input: WithdrawTouchInput!) { withdrawTouch(input: $input) { errors { code path } touch { id } } }`;
const touches = `query T($filter: TouchFilter) { touches(filter: $filter) { nodes { id text viewerCanUpdate } totalCount } }`;
const say = async (viewer: Viewer, document: string, input: object) => Object.values((await app.ask(viewer, document, { input })).data!)[0] as { errors: { code: string; path: string[] }[]; touch: { id: string; version: number; touchedOn: string; text: string | null; project: { lastTouchOn: string; version: number } | null } | null };

it('a kind alone is enough: today, the client of the project, and the day of the last touch with it', async () => {
  const { errors, touch } = await say(member, record, { projectId: project, kind: 'PHONE' });
  expect(errors).toEqual([]);
  expect(touch).toMatchObject({ kind: 'PHONE', touchedOn: now, text: null, viewerCanUpdate: true, author: { id: member.employeeId }, client: { id: client }, contact: null, project: { id: project, lastTouchOn: now, version: 1 } });
  const earlier = await say(owner, record, { projectId: project, kind: 'VISIT', touchedOn: addDays(now, -40), contactId: contact, text: '汇报同类案例' });
  expect(earlier.touch).toMatchObject({ contact: { id: contact }, project: { lastTouchOn: now } });
  const { data } = await app.ask(member, touches, { filter: { projectIds: [project] } });
  expect(data!.touches).toEqual({ nodes: [{ id: touch!.id, text: null, viewerCanUpdate: true }, { id: earlier.touch!.id, text: '汇报同类案例', viewerCanUpdate: false }], totalCount: 2 });
});

it('is corrected and withdrawn by its author on the day, by nobody else, and then by nobody', async () => {
  const other = await buildProject(app, department, client);
  await designate(app, other, member);
  const { touch } = await say(member, record, { projectId: other, kind: 'VISIT' });
  expect((await say(owner, update, { id: touch!.id, expectedVersion: 1, text: '改' })).errors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
  expect((await say(member, update, { id: touch!.id, expectedVersion: 1, text: ' 见了总监 ', touchedOn: addDays(now, -3) })).touch).toEqual({ id: touch!.id, kind: 'VISIT', touchedOn: addDays(now, -3), text: '见了总监', version: 2, project: { lastTouchOn: addDays(now, -3) } });
  expect((await say(member, withdraw, { id: touch!.id, expectedVersion: 1 })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);

  const tomorrow = new TouchesService(app.database, () => new Date(Date.now() + 86_400_000));
  expect((await tomorrow.withdraw(member, { id: touch!.id, expectedVersion: 2 })).problems).toEqual([{ code: 'TOUCH_CLOSED', path: ['id'] }]);
  expect(TouchesService.canUpdate(member, { authorId: member.employeeId, createdAt: new Date(Date.now() - 86_400_000) })).toBe(false);

  expect(await say(member, withdraw, { id: touch!.id, expectedVersion: 2 })).toEqual({ errors: [], touch: null });
  const { data } = await app.ask(owner, `query P($id: ID!) { project(id: $id) { lastTouchOn } touches(filter: { projectIds: [$id] }) { totalCount } }`, { id: other });
  expect(data).toEqual({ project: { lastTouchOn: null }, touches: { totalCount: 0 } });
  await expect(app.owner.query(`DELETE FROM touch`)).rejects.toThrow();
});

it('of a client alone is for full rights: a member neither records nor sees it, nor when it was', async () => {
  const quiet = await buildClient(app);
  const quietProject = await buildProject(app, department, quiet);
  await designate(app, quietProject, member);
  expect((await say(owner, record, { clientId: quiet, kind: 'GREETING' })).errors).toEqual([]);
  expect((await say(member, record, { clientId: quiet, kind: 'GREETING' })).errors).toEqual([{ code: 'NOT_FOUND', path: ['clientId'] }]);
  const last = `query C($id: ID!) { client(id: $id) { lastTouchOn } touches(filter: { clientIds: [$id] }) { totalCount } }`;
  expect((await app.ask(owner, last, { id: quiet })).data).toEqual({ client: { lastTouchOn: now }, touches: { totalCount: 1 } });
  expect((await app.ask(member, last, { id: quiet })).data).toEqual({ client: { lastTouchOn: null }, touches: { totalCount: 0 } });
});

it('refuses what is wrong with a code and the field', async () => {
  const wrong = async (viewer: Viewer, input: object) => (await say(viewer, record, input)).errors;
  expect(await wrong(owner, { kind: 'PHONE' })).toEqual([{ code: 'TOUCH_SUBJECT', path: ['projectId'] }]);
  expect(await wrong(owner, { kind: 'PHONE', projectId: project, clientId: client })).toEqual([{ code: 'TOUCH_SUBJECT', path: ['clientId'] }]);
  expect(await wrong(owner, { kind: 'PHONE', projectId: project, touchedOn: addDays(now, 1) })).toEqual([{ code: 'DATE_IN_FUTURE', path: ['touchedOn'] }]);
  expect(await wrong(owner, { kind: 'PHONE', projectId: project, touchedOn: '2026-02-30' })).toEqual([{ code: 'NOT_A_DATE', path: ['touchedOn'] }]);
  expect(await wrong(owner, { kind: 'PHONE', projectId: project, touchedOn: '' })).toEqual([{ code: 'REQUIRED', path: ['touchedOn'] }]);
  expect(await wrong(owner, { kind: 'PHONE', projectId: project, contactId: member.employeeId })).toEqual([{ code: 'UNKNOWN_REFERENCE', path: ['contactId'] }]);
  expect(await wrong(owner, { kind: 'PHONE', projectId: project, text: 'x'.repeat(2001) })).toEqual([{ code: 'TOO_LONG', path: ['text'] }]);
  expect(await wrong(stranger, { kind: 'PHONE', projectId: project })).toEqual([{ code: 'NOT_FOUND', path: ['projectId'] }]);
});

it('a list finds what nobody was in touch for, and sorts by the last touch', async () => {
  const [old, never, fresh] = [await buildProject(app, department, client, { name: '静一' }), await buildProject(app, department, client, { name: '静二', registered_on: addDays(now, -50) }), await buildProject(app, department, client, { name: '静三' })];
  await say(owner, record, { projectId: old, kind: 'VISIT', touchedOn: addDays(now, -31) });
  await say(owner, record, { projectId: fresh, kind: 'VISIT', touchedOn: addDays(now, -30) });
  const list = async (untouchedDays: number): Promise<unknown> => {
    const { data, errors } = await app.ask(owner, `query L($days: Int) { projects(filter: { untouchedDays: $days, text: "静" }, orderBy: { field: LAST_TOUCH_ON, direction: ASC }) { nodes { id } totalCount } }`, { days: untouchedDays });
    return errors?.[0]?.extensions?.code ?? data!.projects.nodes.map((n: { id: string }) => n.id);
  };
  expect(await list(30)).toEqual([old, never]);
  expect(await list(29)).toEqual([old, fresh, never]);
  expect(await list(50)).toEqual([]);
  expect(await list(0)).toBe('OUT_OF_RANGE');
});
