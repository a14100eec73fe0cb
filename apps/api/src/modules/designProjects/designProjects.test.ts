import { buildApprovedContract, buildClient, buildDepartment, buildDocument, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import { TestSocket, cookieFor, startLiveServer } from '../../../test/liveServer';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let people: Record<'market' | 'head' | 'lead' | 'member' | 'finance' | 'stranger', Viewer>;
let projectId: string;
let id: string;
beforeAll(async () => {
  app = await startTestApp();
  people = {
    market: await buildPerson(app, ['MARKET_MANAGER']), head: await buildPerson(app, ['DESIGN_MANAGER']), lead: await buildPerson(app, ['LEAD_DESIGNER']),
    member: await buildPerson(app, ['MEMBER_VIEWER']), finance: await buildPerson(app, ['FINANCE']), stranger: await buildPerson(app, ['LEAD_DESIGNER']),
  };
  projectId = await buildProject(app, await buildDepartment(app, 'SJ'), await buildClient(app, { name: '云栖置业' }), { name: '云栖里', product_line: 'RESIDENTIAL', design_tracker_id: people.lead.employeeId, service_contents: ['ARCHITECTURE'] });
  await buildDocument(app, projectId, 'BRIEF', '任务书.pdf');
  const signed = await app.services.contracts.sign(people.market, { id: await buildApprovedContract(app, projectId, { amount_fen: '1000' }), expectedVersion: 1, signedOn: '2026-03-05', signedFileVersionId: await buildDocument(app, projectId) }, 'zh');
  expect(signed.problems).toEqual([]);
  id = (await app.owner.query<{ id: string }>(`SELECT id FROM design_project WHERE project_id = $1`, [projectId])).rows[0]!.id;
  await save(people.lead, { members: [...(await membersNow()), { employeeId: people.member.employeeId, memberRole: 'DESIGNER', since: '2026-03-06' }] });
});
afterAll(() => app.close());

const payload = `errors { code path } designProject { version }`;
const run = (field: string, type: string) => async (viewer: Viewer, input: Record<string, unknown>) => {
  const answer = await app.ask(viewer, `mutation M($input: ${type}!) { ${field}(input: $input) { ${payload} } }`, { input });
  return (answer.data?.[field]?.errors as { code: string; path: string[] }[] | undefined) ?? [{ code: String(answer.errors?.[0]?.extensions?.code), path: [] }];
};
const versionNow = async (): Promise<number> => (await app.owner.query<{ version: number }>(`SELECT version FROM design_project WHERE id = $1`, [id])).rows[0]!.version;
const membersNow = async (): Promise<Record<string, unknown>[]> =>
  (await app.owner.query<Record<string, unknown>>(`SELECT id, employee_id AS "employeeId", member_role AS "memberRole", since::text, until::text FROM design_member WHERE design_project_id = $1 ORDER BY id`, [id])).rows;
const saveIt = run('saveDesignProject', 'SaveDesignProjectInput');
const save = async (viewer: Viewer, fields: Record<string, unknown>) => saveIt(viewer, { id, expectedVersion: await versionNow(), ...fields });
const hours = run('logManHours', 'LogManHoursInput');
const codesOf = (errors: readonly { code: string }[]): string[] => errors.map((e) => e.code);

it('shows each person what is theirs: all, the amounts, or the design without amounts; strangers nothing', async () => {
  const show = `query D($id: ID!) { designProject(id: $id) { contractFen costLines { id } receipts { id } files { name } project { id } viewerCanUpdate viewerCanLogHours } designProjects { totalCount nodes { id } } }`;
  const seen = async (who: Viewer) => (await app.ask(who, show, { id })).data!;
  const open = { costLines: [], receipts: [], project: null };
  const yes = { viewerCanUpdate: false, viewerCanLogHours: false };
  const brief = [{ name: '任务书.pdf' }];
  expect((await seen(people.market)).designProject).toEqual({ ...open, ...yes, contractFen: '1000', files: [...brief, { name: '签署件.pdf' }], project: { id: projectId } });
  expect((await seen(people.head)).designProject).toEqual({ ...open, ...yes, contractFen: '1000', files: brief, viewerCanUpdate: true });
  expect((await seen(people.lead)).designProject).toEqual({ ...open, ...yes, contractFen: '1000', files: brief, viewerCanUpdate: true, viewerCanLogHours: true });
  expect((await seen(people.member)).designProject).toEqual({ ...yes, contractFen: null, costLines: null, receipts: null, project: null, files: brief, viewerCanLogHours: true });
  expect((await seen(people.finance)).designProject).toEqual({ ...open, ...yes, contractFen: '1000', files: [] });
  expect(await seen(people.stranger)).toEqual({ designProject: null, designProjects: { totalCount: 0, nodes: [] } });
  expect((await seen(people.member)).designProjects).toEqual({ totalCount: 1, nodes: [{ id }] });
  // Nor past the service.
  for (const table of ['design_project', 'design_member', 'design_phase', 'design_service', 'man_hour', 'fee_receipt', 'stored_file', 'file_version', 'contract', 'quote', 'project'])
    expect([table, await app.database.read(people.stranger, (db) => db.rows(`SELECT 1 FROM ${table}`))]).toEqual([table, []]);
  expect(await app.database.read(people.member, (db) => db.rows(`SELECT * FROM design_contracts(ARRAY[$1]::uuid[])`, [id]))).toEqual([]);
});

it('is kept as one document by the design department, row by row, under the version that was read', async () => {
  const { data } = await app.ask(people.lead, `query D($id: ID!) { designProject(id: $id) { phases { id stage } services { id } } }`, { id });
  const [concept, schematic] = data!.designProject.phases as { id: string }[];
  const given = {
    note: '先出总图', plannedTo: '2027-03-05',
    phases: [{ id: concept!.id, stage: 'CONCEPT', plannedFrom: '2026-03-05', plannedTo: '2026-05-05', actualFrom: '2026-03-10', actualTo: '2026-05-20', done: true }, { id: schematic!.id, stage: 'SCHEMATIC', plannedFrom: '2026-05-06', plannedTo: '2026-07-06', done: false }, { stage: 'REVIEW', done: false }],
    services: [{ id: data!.designProject.services[0].id, service: 'ARCHITECTURE', party: 'OWN' }, { service: 'FACADE', party: 'OUTSOURCED', firm: '明镜幕墙' }],
    costLines: [{ costKind: 'TRAVEL', plannedFen: '50000', actualFen: null, note: '踏勘' }],
  };
  const before = await versionNow();
  expect(await save(people.lead, given)).toEqual([]);
  expect(codesOf(await saveIt(people.head, { id, expectedVersion: before, note: '旧' }))).toEqual(['STALE_VERSION']);
  const after = await app.ask(people.head, `query D($id: ID!) { designProject(id: $id) { note stage phases { id stage done } services { service party firm } costLines { costKind plannedFen } } }`, { id });
  expect(after.data!.designProject).toEqual({
    note: '先出总图', stage: 'SCHEMATIC', phases: [{ id: concept!.id, stage: 'CONCEPT', done: true }, { id: schematic!.id, stage: 'SCHEMATIC', done: false }, { id: expect.any(String), stage: 'REVIEW', done: false }],
    services: [{ service: 'ARCHITECTURE', party: 'OWN', firm: null }, { service: 'FACADE', party: 'OUTSOURCED', firm: '明镜幕墙' }], costLines: [{ costKind: 'TRAVEL', plannedFen: '50000' }],
  });
  // What is wrong is named where it stands.
  expect(await save(people.lead, { phases: [{ stage: 'CA', plannedFrom: '2026-05-06', plannedTo: '2026-05-01', done: false }, { stage: 'CA', done: false }], costLines: [{ costKind: 'TRAVEL', plannedFen: '-1' }], name: ' ' })).toEqual([
    { code: 'REQUIRED', path: ['name'] }, { code: 'ENDS_BEFORE_START', path: ['phases', '0', 'plannedTo'] }, { code: 'STAGE_REPEATED', path: ['phases'] }, { code: 'OUT_OF_RANGE', path: ['costLines', '0', 'plannedFen'] },
  ]);
  expect(codesOf(await save(people.lead, { services: [{ id: concept!.id, service: 'BIM', party: 'OWN' }] }))).toEqual(['UNKNOWN_REFERENCE']);
  expect(codesOf(await save(people.lead, { members: [] }))).toEqual(['DESIGN_OWN_LEAD']);
  expect(codesOf(await save(people.head, { members: [{ employeeId: projectId, memberRole: 'DESIGNER', since: '2026-03-06' }] }))).toEqual(['UNKNOWN_REFERENCE']);
  for (const who of [people.member, people.finance, people.market]) expect(codesOf(await save(who, { note: '不该' }))).toEqual(['FORBIDDEN']);
  expect(codesOf(await save(people.stranger, { note: '不该' }))).toEqual(['NOT_FOUND']);
  expect(await app.database.write(people.member, (db) => db.run(`UPDATE design_project SET note = 'x' WHERE id = $1`, [id]))).toBe(0);
});

it('keeps the first of two saves at the same time whole', async () => {
  const expectedVersion = await versionNow();
  const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => saveIt(people.lead, { id, expectedVersion, costLines: [{ costKind: 'PRINTING', plannedFen: String(i) }, { costKind: 'TRAVEL', plannedFen: String(i) }] })));
  expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1);
  const { rows } = await app.owner.query<{ planned: string }>(`SELECT DISTINCT planned_fen AS planned FROM design_cost_line WHERE design_project_id = $1`, [id]);
  expect(rows).toHaveLength(1);
});

it('lets people log their own hours, correct them and take them back; nobody another’s', async () => {
  const cell = { designProjectId: id, day: '2026-03-09', stage: 'CONCEPT' };
  expect(await hours(people.member, { ...cell, minutes: 450, note: '总图' })).toEqual([]);
  expect(await hours(people.member, { ...cell, minutes: 480 })).toEqual([]);
  expect(await hours(people.member, { ...cell, stage: null, minutes: 30 })).toEqual([]);
  expect(await hours(people.lead, { ...cell, minutes: 60 })).toEqual([]);
  const show = `query D($id: ID!) { designProject(id: $id) { hourTotals { stage minutes } manHours(from: "2026-03-09", to: "2026-03-15") { minutes note } } }`;
  expect((await app.ask(people.member, show, { id })).data!.designProject).toEqual({ hourTotals: [{ stage: 'CONCEPT', minutes: 480 }, { stage: null, minutes: 30 }], manHours: [{ minutes: 480, note: '总图' }, { minutes: 30, note: null }] });
  expect((await app.ask(people.lead, show, { id })).data!.designProject.hourTotals).toHaveLength(3);
  expect(codesOf(await hours(people.member, { ...cell, stage: 'REVIEW', minutes: 1000 }))).toEqual(['HOURS_TOO_MANY']);
  expect(codesOf(await hours(people.member, { ...cell, minutes: 1441 }))).toEqual(['OUT_OF_RANGE']);
  expect(codesOf(await hours(people.member, { ...cell, stage: 'ARCHIVED', minutes: 5 }))).toEqual(['STAGE_NOT_IN_PLAN']);
  expect(codesOf(await hours(people.member, { ...cell, day: '2199-01-01', minutes: 5 }))).toEqual(['DATE_IN_FUTURE']);
  for (const who of [people.head, people.market, people.finance]) expect(codesOf(await hours(who, { ...cell, minutes: 5 }))).toEqual(['HOURS_NOT_A_MEMBER']);
  expect(codesOf(await hours(people.stranger, { ...cell, minutes: 5 }))).toEqual(['NOT_FOUND']);
  await expect(app.database.write(people.lead, (db) => db.run(`INSERT INTO man_hour (design_project_id, employee_id, day, minutes) VALUES ($1, $2, '2026-03-10', 5)`, [id, people.member.employeeId]))).rejects.toMatchObject({ code: '42501' });
  expect(await app.database.write(people.lead, (db) => db.run(`UPDATE man_hour SET minutes = 1 WHERE employee_id = $1`, [people.member.employeeId]))).toBe(0);
  expect(await hours(people.member, { ...cell, stage: null, minutes: 0 })).toEqual([]);
  expect((await app.ask(people.member, show, { id })).data!.designProject.manHours).toHaveLength(1);
});

it('shows what finance entered against the fee nodes of its contracts, to who may read its amounts', async () => {
  const { rows: [node] } = await app.owner.query<{ id: string }>(
    `INSERT INTO contract_fee_node (contract_id, seq, kind, name, amount_fen, due_rule, due_days) SELECT id, 1, 'FINAL', '合同款', amount_fen, 'AFTER_SIGNING', 30 FROM contract WHERE project_id = $1 RETURNING id`, [projectId]);
  const text = (fields: Record<string, unknown>) => app.ask(people.finance, `mutation R($input: RecordReceiptInput!) { recordReceipt(input: $input) { errors { code } } }`, { input: { feeNodeId: node!.id, receivedOn: '2026-04-01', ...fields } });
  for (const amountFen of ['300', '200']) expect((await text({ amountFen, note: '定金' })).data!.recordReceipt.errors).toEqual([]);
  const show = `query D($id: ID!) { designProject(id: $id) { contractFen receivedFen receipts { id amountFen note reversesId recordedBy { id } } } }`;
  const read = async (who: Viewer) => (await app.ask(who, show, { id })).data!.designProject as { receivedFen: string; receipts: { id: string; amountFen: string }[] };
  const wrong = (await read(people.head)).receipts.find((r) => r.amountFen === '200')!;
  expect((await text({ reversesId: wrong.id, note: '记错项目', receivedOn: '2026-04-02' })).data!.recordReceipt.errors).toEqual([]);
  for (const who of [people.head, people.lead, people.finance, people.market])
    expect(await read(who)).toMatchObject({ contractFen: '1000', receivedFen: '300', receipts: [{ amountFen: '-200', reversesId: wrong.id }, { amountFen: '200' }, { amountFen: '300', note: '定金', recordedBy: { id: people.finance.employeeId } }] });
  expect(await read(people.member)).toMatchObject({ receivedFen: null, receipts: null });
});

it('forgets who is no longer on it, from the next request on', async () => {
  const gone = await buildPerson(app, ['LEAD_DESIGNER']);
  expect(await save(people.head, { members: [...(await membersNow()), { employeeId: gone.employeeId, memberRole: 'SUPPORT', since: '2026-01-01' }] })).toEqual([]);
  const show = `query D($id: ID!) { designProject(id: $id) { id } }`;
  expect((await app.ask(gone, show, { id })).data!.designProject).toEqual({ id });
  expect(await save(people.head, { members: (await membersNow()).map((m) => (m.employeeId === gone.employeeId ? { ...m, until: '2026-02-01' } : m)) })).toEqual([]);
  expect((await app.ask(gone, show, { id })).data!.designProject).toBeNull();
  expect(await app.database.read(gone, (db) => db.rows(`SELECT 1 FROM stored_file`))).toEqual([]);
});

it('tells open pages of the design department, of finance and of those on it, and nobody else', async () => {
  const server = await startLiveServer(app);
  const pageOf = async (viewer: Viewer): Promise<TestSocket> => {
    const socket = await TestSocket.open(server.port, (await cookieFor(app, viewer)).cookie);
    socket.send({ id: 'c', type: 'subscribe', payload: { query: 'subscription { dataChanges { topics } }' } });
    await socket.until((m) => m.type === 'next');
    return socket;
  };
  const pages = await Promise.all([people.head, people.finance, people.member, people.market].map(pageOf));
  const stranger = await pageOf(people.stranger);
  expect(await save(people.lead, { note: '改了' })).toEqual([]);
  await Promise.all(pages.map((page) => page.until((m) => m.type === 'next' && (m.payload.data.dataChanges.topics as string[]).includes('DESIGN_PROJECTS'))));
  expect(stranger.heard.filter((m) => m.type === 'next')).toHaveLength(1);
  for (const { ws } of [...pages, stranger]) ws.close();
  await server.close();
});
