import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let member: Viewer;
let clientId: string;
let seen: string;
const idOf = async (sql: string, params: unknown[]): Promise<string> => (await app.owner.query<{ id: string }>(sql, params)).rows[0]!.id;

beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['MARKET_DB_OWNER']);
  member = await buildPerson(app, []);
  const department = await buildDepartment(app, 'DA');
  clientId = await buildClient(app, { name: '卷宗置业' });
  await app.owner.query(`UPDATE client SET created_at = '2020-01-01' WHERE id = $1`, [clientId]);
  const contact = await idOf(`INSERT INTO contact (name) VALUES ('岳川') RETURNING id`, []);
  await app.owner.query(`INSERT INTO employment (contact_id, client_id, title, started_on, ended_on) VALUES ($1, $2, '总监', '2021-02-01', '2023-02-01')`, [contact, clientId]);
  await app.owner.query(`INSERT INTO parcel (client_id, city, sold_on, price_fen) VALUES ($1, '苏州', '2021-03-01', 500)`, [clientId]);
  for (const [at, name] of ['可见项目', '他人项目'].entries()) {
    const project = await buildProject(app, department, clientId, { name, status: 'WON', registered_on: `202${at + 1}-04-01` });
    await app.owner.query(`INSERT INTO project_status_event (project_id, from_status, to_status, at, reason) VALUES ($1, 'TRACKING', 'WON', $2, '方案')`, [project, `202${at + 2}-05-01`]);
    const quote = await idOf(`INSERT INTO quote (project_id, title) VALUES ($1, $2) RETURNING id`, [project, `${name}报价`]);
    await app.owner.query(`INSERT INTO quote_revision (quote_id, project_id, revision, is_current, status, fee_basis, amount_fen, created_by, created_at) VALUES ($1, $2, 1, true, 'SENT', 'LUMP_SUM', 100, $3, $4)`, [quote, project, owner.employeeId, `202${at + 2}-06-01`]);
    await app.owner.query(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, created_by, signed_on) VALUES ($1, $2, $3, 'DESIGN', 'SIGNED', 90, $4, $5)`, [`DA-${at}`, project, `${name}合同`, owner.employeeId, `202${at + 2}-07-01`]);
    await app.owner.query(`INSERT INTO lead_report (reporter_id, name, source, urgency, due_at, reported_at, state, decided_at, decided_by, responded_at, project_id) VALUES ($1, $2, 'STAFF', 'LATER', now(), $3, 'VERIFIED', now(), $1, now(), $4)`, [owner.employeeId, `${name}线索`, `202${at + 1}-03-15`, project]);
    if (at === 0) seen = project;
  }
  await designate(app, seen, member);
  const activity = await idOf(`INSERT INTO development_activity (channel, title, owner_id, starts_on, next_step, next_step_on) VALUES ('TARGETED', '拜访季', $1, '2024-01-01', '拜访', '2026-02-01') RETURNING id`, [owner.employeeId]);
  await app.owner.query(`INSERT INTO development_activity_client (activity_id, client_id) VALUES ($1, $2)`, [activity, clientId]);
  await app.owner.query(`INSERT INTO development_cost (client_id, channel, cost_kind, spent_on, amount_fen, note, status, submitted_by, decided_by, decided_at) VALUES ($1, 'TARGETED', 'GIFT', '2024-02-01', 70, '图册', 'APPROVED', $2, $3, now())`, [clientId, owner.employeeId, member.employeeId]);
});
afterAll(() => app.close());

const text = `query T($id: ID!, $first: Int, $after: String) { client(id: $id) { timeline(first: $first, after: $after) { nodes { kind at title detail status amountFen targetId } pageInfo { hasNextPage endCursor } } deals { name quoteStatus contractStatus projectName } } }`;
interface Told { readonly kind: string; readonly title: string }

it('tells everything that happened, the newest first, page by page without a gap', async () => {
  const whole = (await app.ask(owner, text, { id: clientId, first: 100 })).data!.client;
  const told = (whole.timeline.nodes as Told[]).map((e) => `${e.kind} ${e.title}`);
  expect(told).toEqual([
    'COST 图册', 'ACTIVITY 拜访季', 'CONTRACT 他人项目合同', 'QUOTE 他人项目报价', 'STATUS 他人项目', 'PERSON_LEFT 岳川', 'CONTRACT 可见项目合同', 'QUOTE 可见项目报价', 'STATUS 可见项目', 'PROJECT 他人项目',
    'LEAD 他人项目线索', 'PROJECT 可见项目', 'LEAD 可见项目线索', 'LAND 苏州', 'PERSON_JOINED 岳川', 'CREATED 卷宗置业',
  ]);
  expect(whole.deals.map((d: { name: string }) => d.name).sort()).toEqual(['他人项目合同', '他人项目报价', '可见项目合同', '可见项目报价'].sort());
  const paged: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: { nodes: Told[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = (await app.ask(owner, text, { id: clientId, first: 3, after })).data!.client.timeline;
    paged.push(...nodes.map((e) => `${e.kind} ${e.title}`));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(paged).toEqual(told);
});

it('refuses a page that is too long, and a cursor that is none, by name', async () => {
  for (const page of [{ first: 1000 }, { after: 'nowhere' }]) {
    const answer = await app.ask(owner, text, { id: clientId, ...page });
    expect(['PAGE_SIZE', 'BAD_CURSOR']).toContain(answer.errors![0]!.extensions!.code);
  }
});

it('tells a member of their projects and of the client, and nothing of other projects, costs, activities and reports', async () => {
  const { timeline, deals } = (await app.ask(member, text, { id: clientId, first: 100 })).data!.client;
  expect((timeline.nodes as Told[]).map((e) => `${e.kind} ${e.title}`)).toEqual(['PERSON_LEFT 岳川', 'CONTRACT 可见项目合同', 'QUOTE 可见项目报价', 'STATUS 可见项目', 'PROJECT 可见项目', 'LAND 苏州', 'PERSON_JOINED 岳川', 'CREATED 卷宗置业']);
  expect(deals).toEqual([{ name: '可见项目报价', quoteStatus: 'SENT', contractStatus: null, projectName: '可见项目' }, { name: '可见项目合同', quoteStatus: null, contractStatus: 'SIGNED', projectName: '可见项目' }]);
});

it('knows of a partner design firm whom it works with and where it is named', async () => {
  await app.ask(owner, `mutation U($input: UpdateClientInput!) { updateClient(input: $input) { errors { code } } }`, { input: { id: clientId, expectedVersion: 1, fields: { partnerDesignFirms: ['浦汀建筑设计有限公司'], developedProjects: [{ name: '听澜', designer: '浦汀建筑设计', year: 2023 }, { name: '别处', designer: '白砚' }] } } });
  const id = await idOf(`SELECT id FROM partner_design_firm WHERE name = '浦汀建筑设计有限公司'`, []);
  const firm = `query F($id: ID!) { partnerFirm(id: $id) { name clients { id figures { projects } } developedProjects { name client { id } } } }`;
  expect((await app.ask(owner, firm, { id })).data!.partnerFirm).toEqual({ name: '浦汀建筑设计有限公司', clients: [{ id: clientId, figures: { projects: 2 } }], developedProjects: [{ name: '听澜', client: { id: clientId } }] });
  expect((await app.ask(member, firm, { id })).data!.partnerFirm).toMatchObject({ clients: [{ id: clientId, figures: { projects: 1 } }] });
  expect((await app.ask(await buildPerson(app, []), firm, { id })).data!.partnerFirm).toBeNull();
});
