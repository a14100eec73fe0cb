import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import { TestSocket, cookieFor, startLiveServer } from '../../../test/liveServer';
import type { Heard, LiveServer } from '../../../test/liveServer';
import type { Viewer } from '../identity/sessions.service';

// What is committed through one process is hinted to pages of the other, and to those alone who may see it.

let app: TestApp;
let one: LiveServer;
let two: LiveServer;
let departmentId: string;
let clientId: string;

beforeAll(async () => {
  app = await startTestApp();
  departmentId = await buildDepartment(app, 'BD');
  clientId = await buildClient(app, { name: '听涛置业' });
  [one, two] = [await startLiveServer(app), await startLiveServer(app)];
});
afterAll(async () => {
  await one.close();
  await two.close();
  await app.close();
});

const topicsOf = (m: Heard): string[] => m.payload.data.dataChanges.topics as string[];

/** An open page of this person on the second process; `heard` is every topic told after the page was connected. */
async function openPage(viewer: Viewer): Promise<{ heard: () => string[]; socket: TestSocket }> {
  const { cookie } = await cookieFor(app, viewer);
  const socket = await TestSocket.open(two.port, cookie);
  socket.send({ id: 'c', type: 'subscribe', payload: { query: 'subscription { dataChanges { topics } }' } });
  const first = await socket.until((m) => m.type === 'next');
  expect(topicsOf(first)).toEqual([]);
  return { socket, heard: () => socket.heard.filter((m) => m.type === 'next').flatMap(topicsOf) };
}
const told = (page: { socket: TestSocket }, topic: string): Promise<Heard> => page.socket.until((m) => m.type === 'next' && topicsOf(m).includes(topic));

it('tells full rights and members of the very project, and is silent to everybody else', async () => {
  const [director, member, stranger] = [await buildPerson(app, ['DIRECTOR']), await buildPerson(app, ['LEAD_DESIGNER']), await buildPerson(app, ['LEAD_DESIGNER'])];
  const [mine, other] = [await buildProject(app, departmentId, clientId), await buildProject(app, departmentId, await buildClient(app, { name: '观澜置业' }))];
  await designate(app, mine, member);
  await designate(app, other, stranger);
  const pages = { director: await openPage(director), member: await openPage(member), stranger: await openPage(stranger) };

  const { problems } = await one.services.projects.update(director, { id: mine, expectedVersion: 1, fields: { remark: '看过地块' } });
  expect(problems).toEqual([]);
  await Promise.all([told(pages.director, 'PROJECTS'), told(pages.member, 'PROJECTS')]);
  await one.services.quotes.create(director, { projectId: mine, title: '方案设计', terms: { feeBasis: 'LUMP_SUM', amountFen: '100' } });
  await Promise.all([told(pages.director, 'QUOTES'), told(pages.member, 'QUOTES')]);
  await app.owner.query(`UPDATE client SET remark = '老客户' WHERE id = $1`, [clientId]);
  await Promise.all([told(pages.director, 'CLIENTS'), told(pages.member, 'CLIENTS')]);
  // What the stranger may see comes later than all of it, and is the first they are told.
  await app.owner.query(`UPDATE project SET remark = '另一个' WHERE id = $1`, [other]);
  await told(pages.stranger, 'PROJECTS');
  expect(pages.stranger.heard()).toEqual(['PROJECTS']);
  for (const { socket } of Object.values(pages)) socket.ws.close();
});

it('tells full rights of a touch with a client alone, and members of its projects nothing', async () => {
  const [director, colleague, member] = [await buildPerson(app, ['DIRECTOR']), await buildPerson(app, ['MARKET_MANAGER']), await buildPerson(app, ['LEAD_DESIGNER'])];
  const project = await buildProject(app, departmentId, clientId);
  await designate(app, project, member);
  const [watched, page] = [await openPage(colleague), await openPage(member)];
  const { problems } = await one.services.touches.record(director, { clientId, kind: 'GREETING' });
  expect(problems).toEqual([]);
  await told(watched, 'CLIENTS');
  // With a project it is the project's too.
  await one.services.touches.record(director, { projectId: project, kind: 'VISIT' });
  await told(page, 'PROJECTS');
  expect(page.heard()).toEqual(['PROJECTS']);
  for (const { socket } of [watched, page]) socket.ws.close();
});

it('stops with the right to see: a removed member is not told what comes after', async () => {
  const [director, member] = [await buildPerson(app, ['DIRECTOR']), await buildPerson(app, ['LEAD_DESIGNER'])];
  const project = await buildProject(app, departmentId, clientId);
  await designate(app, project, member);
  const [watched, page] = [await openPage(director), await openPage(member)];
  await one.services.projectTeam.remove(director, { projectId: project, employeeId: member.employeeId });
  await told(watched, 'PROJECTS');
  await app.owner.query(`UPDATE project SET remark = '以后' WHERE id = $1`, [project]);
  await watched.socket.until(() => watched.heard().length >= 2);
  expect(page.heard()).toEqual([]);
  for (const { socket } of [watched, page]) socket.ws.close();
});

it('says once that a thousand rows were written, and nothing of what was rolled back', async () => {
  const director = await buildPerson(app, ['DIRECTOR']);
  const page = await openPage(director);
  await app.owner.query('BEGIN');
  await app.owner.query(`INSERT INTO client (name, client_type) SELECT '退回 ' || n, 'GOV' FROM generate_series(1, 10) n`);
  await app.owner.query('ROLLBACK');
  await app.owner.query(`INSERT INTO project (number, department_id, name, client_id, status, region, city_tier, city_tier_year) SELECT 'BD-' || (5000 + n), $1, '批量 ' || n, $2, 'PROMOTION', 'EAST', 'T1', 2025 FROM generate_series(1, 1000) n`, [departmentId, clientId]);
  await told(page, 'PROJECTS');
  expect(page.heard()).toEqual(['PROJECTS']);
  page.socket.ws.close();
});

it('tells finance of contracts that are signed, and of no others', async () => {
  const finance = await buildPerson(app, ['FINANCE']);
  const [drafted, signed] = [await buildProject(app, departmentId, clientId), await buildProject(app, departmentId, clientId)];
  const page = await openPage(finance);
  await app.owner.query(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen) VALUES ('BD-1', $1, '设计合同', 'DESIGN', 'DRAFT', 1)`, [drafted]);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(page.heard()).toEqual([]);
  await app.owner.query(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on) VALUES ('BD-2', $1, '设计合同', 'DESIGN', 'SIGNED', 1, '2026-01-05')`, [signed]);
  await told(page, 'CONTRACTS');
  expect(page.heard()).toEqual(['CONTRACTS']);
  page.socket.ws.close();
});
