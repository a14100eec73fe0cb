import { coreName } from '@yingzao/domain/leads';
import type { Viewer } from '../identity/sessions.service';
import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';

let app: TestApp;
let department: string;
let owner: Viewer;
let second: Viewer;
let director: Viewer;
let designer: Viewer;
let stranger: Viewer;
let clientId: string;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'SC', '市场部');
  [owner, second, director, designer, stranger] = [
    await buildPerson(app, ['MARKET_DB_OWNER'], { departmentId: department }), await buildPerson(app, ['MARKET_DB_OWNER'], { departmentId: department }),
    await buildPerson(app, ['DIRECTOR']), await buildPerson(app, ['LEAD_DESIGNER'], { name: '顾清远' }), await buildPerson(app, ['LEAD_DESIGNER']),
  ];
  clientId = await buildClient(app, { name: '海岳置业有限公司' });
});
afterAll(() => app.close());

const fields = `errors { code path message } warnings { code } leadReport { id state version dueAt respondedAt isOverdue knownBy { name } project { id name } reason verifier { id } photos { id } viewerCanDecide }`;
const call = async (viewer: Viewer, name: string, input: Record<string, unknown>): Promise<{ errors: { code: string; path: string[] }[]; warnings: { code: string }[]; leadReport: Record<string, any> | null }> => { // eslint-disable-line @typescript-eslint/no-explicit-any -- looked at field by field
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await app.ask(viewer, `mutation M($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input });
  if (errors) throw new Error(errors[0]!.extensions?.code);
  return data![name];
};
const lead = { name: '滨江云庭', clientName: '海岳置业', city: '苏州', source: 'LEAD_DESIGNER', known: '甲方设计总监韩工正在找方案单位', urgency: 'WEEK' };
const report = async (over: Record<string, unknown> = {}, viewer = designer): Promise<string> => {
  const { errors, leadReport } = await call(viewer, 'reportLead', { ...lead, ...over });
  expect(errors).toEqual([]);
  return leadReport!.id as string;
};
const projectFields = { name: '滨江云庭', cityCode: '320500', source: 'LEAD_DESIGNER' };
const verify = (id: string, viewer = owner, over: Record<string, unknown> = {}) => call(viewer, 'verifyLeadReport', { id, fields: { ...projectFields, clientId, marketTrackerId: owner.employeeId }, ...over });
const promptsOf = async (viewer: Viewer, subject: string) =>
  (await app.owner.query<{ kind: string; done: boolean; facts: object }>(`SELECT kind, done_at IS NOT NULL AS done, facts FROM work_prompt WHERE employee_id = $1 AND subject_id = $2 ORDER BY number`, [viewer.employeeId, subject])).rows;
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200, 7)]);

describe('reporting', () => {
  it('is open to everybody, seen by full rights and the reporter, and by nobody else', async () => {
    const id = await report({ name: '可见性一号' });
    const document = `query Q($id: ID!) { leadReport(id: $id) { name reporter { id } viewerCanDecide } leadReports(filter: { text: "可见性一号" }) { totalCount nodes { id } } }`;
    for (const [viewer, sees, decides] of [[owner, true, true], [director, true, true], [designer, true, false], [stranger, false, false]] as const) {
      const { data } = await app.ask(viewer, document, { id });
      expect(data!.leadReport).toEqual(sees ? { name: '可见性一号', reporter: { id: designer.employeeId }, viewerCanDecide: decides } : null);
      expect(data!.leadReports).toEqual({ totalCount: sees ? 1 : 0, nodes: sees ? [{ id }] : [] });
    }
  });

  it('tells the database owners, and their to-do goes for all of them with the decision', async () => {
    const id = await report({ name: '提示一号' });
    for (const viewer of [owner, second]) expect(await promptsOf(viewer, id)).toEqual([{ kind: 'LEAD_TO_VERIFY', done: false, facts: { on: expect.any(String) } }]);
    expect(await promptsOf(director, id)).toEqual([]);
    expect((await call(second, 'rejectLeadReport', { id, reason: '甲方已定设计单位' })).errors).toEqual([]);
    for (const viewer of [owner, second]) expect((await promptsOf(viewer, id)).map((p) => p.done)).toEqual([true]);
    expect(await promptsOf(designer, id)).toEqual([{ kind: 'LEAD_DECIDED', done: false, facts: { outcome: 'REJECTED' } }]);
    const { data } = await app.ask(designer, `{ workPrompts(first: 1) { nodes { title detail path } } }`);
    expect(data!.workPrompts.nodes).toEqual([{ title: '您报备的“提示一号”未被采纳', detail: expect.stringContaining('甲方已定设计单位'), path: `/leads/${id}` }]);
  });

  it('happens once however often it is sent, and never as somebody else', async () => {
    const input = { ...lead, name: '只此一次', clientMutationId: 'k-once', reporterId: designer.employeeId };
    const answers = await Promise.all(Array.from({ length: 8 }, () => call(designer, 'reportLead', input)));
    expect(new Set(answers.map((a) => a.leadReport!.id)).size).toBe(1);
    expect((await app.owner.query(`SELECT 1 FROM lead_report WHERE name = '只此一次'`)).rowCount).toBe(1);
    expect((await call(stranger, 'reportLead', { ...input, clientMutationId: 'k-other' })).errors).toMatchObject([{ code: 'NOT_THE_REPORTER', path: ['reporterId'] }]);
  });

  it('says what is wrong field by field', async () => {
    const { errors, leadReport } = await call(designer, 'reportLead', { ...lead, name: ' \u200b ', known: 'x'.repeat(2001), photoIds: ['a', 'b'] });
    expect(errors.map((e) => [e.code, e.path.join('.')])).toEqual([['REQUIRED', 'name'], ['TOO_LONG', 'known'], ['UNKNOWN_REFERENCE', 'photoIds']]);
    expect(leadReport).toBeNull();
  });

  it('has an end in a day', async () => {
    const eager = await buildPerson(app, []);
    await app.owner.query(`INSERT INTO lead_report (reporter_id, name, source, urgency, due_at) SELECT $1, '多', 'STAFF', 'LATER', now() FROM generate_series(1, 60)`, [eager.employeeId]);
    expect((await call(eager, 'reportLead', lead)).errors).toMatchObject([{ code: 'TOO_MANY_REPORTS' }]);
  });

  it('runs a clock: due a working day later, overdue until somebody answers', async () => {
    const id = await report({ name: '计时一号' });
    await app.owner.query(`UPDATE lead_report SET due_at = now() - interval '1 minute' WHERE id = $1`, [id]);
    const late = async () => (await app.ask(owner, `{ leadReports(filter: { overdue: true, text: "计时一号" }) { nodes { id isOverdue } } }`)).data!.leadReports.nodes as object[];
    expect(await late()).toEqual([{ id, isOverdue: true }]);
    const taken = await call(owner, 'assignLeadReport', { id, expectedVersion: 1, verifierId: second.employeeId });
    expect(taken.leadReport).toMatchObject({ isOverdue: false, verifier: { id: second.employeeId }, version: 2, respondedAt: expect.any(String) });
    expect(await late()).toEqual([]);
    expect((await call(owner, 'assignLeadReport', { id, expectedVersion: 1, verifierId: owner.employeeId })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect((await call(owner, 'assignLeadReport', { id, expectedVersion: 2, verifierId: designer.employeeId })).errors).toMatchObject([{ code: 'UNKNOWN_REFERENCE', path: ['verifierId'] }]);
  });
});

describe('photos', () => {
  it('are the reporter’s until the report takes them, then also those of full rights', async () => {
    const { leadPhotos } = app.services;
    const photo = await leadPhotos.add(designer, jpeg);
    for (const viewer of [owner, stranger]) expect(await leadPhotos.find(viewer, photo)).toBeNull();
    expect((await call(stranger, 'reportLead', { ...lead, photoIds: [photo] })).errors).toMatchObject([{ code: 'UNKNOWN_REFERENCE', path: ['photoIds'] }]);
    const id = await report({ name: '有照片', photoIds: [photo] });
    expect((await leadPhotos.find(owner, photo))?.content.equals(jpeg)).toBe(true);
    expect((await leadPhotos.find(designer, photo))?.type).toBe('image/jpeg');
    expect(await leadPhotos.find(stranger, photo)).toBeNull();
    // A photo belongs to one report.
    expect((await call(designer, 'reportLead', { ...lead, photoIds: [photo] })).errors).toMatchObject([{ code: 'UNKNOWN_REFERENCE' }]);
    const { data } = await app.ask(owner, `query Q($id: ID!) { leadReport(id: $id) { photos { id } } }`, { id });
    expect(data!.leadReport.photos).toEqual([{ id: photo }]);
  });

  it.each([
    ['a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'NOT_A_PICTURE'],
    ['nothing', Buffer.alloc(0), 'NOT_A_PICTURE'],
    ['too much', Buffer.concat([jpeg, Buffer.alloc(1_500_000)]), 'PHOTO_TOO_LARGE'],
  ])('%s is refused', async (_, content, code) => {
    await expect(Promise.resolve().then(() => app.services.leadPhotos.add(designer, content))).rejects.toMatchObject({ problems: [{ code }] });
  });

  it('more than three are refused', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, () => app.services.leadPhotos.add(designer, jpeg)));
    expect((await call(designer, 'reportLead', { ...lead, photoIds: ids })).errors).toMatchObject([{ code: 'TOO_MANY', path: ['photoIds'] }]);
  });
});

describe('collision', () => {
  it('tells the reporter that it is known and by whom, and nothing of the project', async () => {
    const other = await buildDepartment(app, 'BJ', '北京市场部');
    await buildProject(app, other, clientId, { name: '澄湖（一期）', city_code: '320500' });
    const { leadReport } = await call(designer, 'reportLead', { ...lead, name: '澄湖 一期' });
    expect(leadReport).toMatchObject({ knownBy: { name: '北京市场部' }, project: null });
    // The same name in another city, another name in the same.
    expect((await call(designer, 'reportLead', { ...lead, name: '澄湖一期', city: '宁波' })).leadReport!.knownBy).toBeNull();
    expect((await call(designer, 'reportLead', { ...lead, name: '澄湖二期' })).leadReport!.knownBy).toBeNull();
    expect((await app.ask(designer, `query Q($id: ID!) { similarToLead(id: $id) { id } }`, { id: leadReport!.id })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('compares names in the database as in the domain', async () => {
    const names = ['海岳置业（苏州）有限公司', '海岳置业集团股份有限公司', '【急】“澄湖·一里”', 'ＨＡＩＹＵＥ Co., Ltd.', 'Harbour Land Limited', '有限公司', '集团', '（）', '东城-A1 地块（二期）', "a'b\\c/d|e", '澄湖，一里。', '公司集团公司', '{x}[y]', 'incoming corp plan'];
    const { rows } = await app.owner.query<{ name: string; core: string }>(`SELECT name, core_name(name) AS core FROM unnest($1::text[]) AS n (name)`, [names]);
    expect(rows.map((r) => [r.name, r.core])).toEqual(names.map((name) => [name, coreName(name)]));
  });
});

describe('near-duplicates', () => {
  it('among projects, land and other reports are offered with the reason, the likeliest first', async () => {
    const same = await buildProject(app, department, clientId, { name: '青岚湾', city_code: '330100', city: '杭州' });
    const near = await buildProject(app, department, clientId, { name: '青岚湾二期', city_code: '330100', city: '杭州' });
    const client = await buildProject(app, department, clientId, { name: '东城商业', city_code: '330100', city: '杭州' });
    await buildProject(app, department, await buildClient(app), { name: '西城商业', city_code: '330100', city: '杭州' });
    for (const row of (await app.owner.query<{ id: string }>(`SELECT id FROM project WHERE city_code = '330100'`)).rows) await app.database.write(owner, async (db) => (await import('../projects/projects.service')).ProjectsService.indexText(db, row));
    await app.database.write(owner, async (db) => (await import('../../platform/searchDocument')).upsertSearchDocuments(db, [{ kind: 'CLIENT', refId: clientId, title: '海岳置业有限公司', subtitle: null, texts: [] }]));
    const parcel = (await app.owner.query<{ id: string }>(`INSERT INTO parcel (location, city_code, buyer_name) VALUES ('城北', '330100', '海岳置业 有限公司') RETURNING id`)).rows[0]!.id;
    const earlier = await report({ name: '青岚湾', city: '杭州' }, stranger);
    const id = await report({ name: '青岚湾', city: '杭州' });
    const { data } = await app.ask(owner, `query Q($id: ID!) { similarToLead(id: $id) { kind id reason title } }`, { id });
    expect(data!.similarToLead).toEqual([
      { kind: 'PROJECT', id: same, reason: 'SAME_NAME', title: '青岚湾' },
      { kind: 'LEAD', id: earlier, reason: 'SAME_NAME', title: '青岚湾' },
      { kind: 'PROJECT', id: near, reason: 'SIMILAR_NAME', title: '青岚湾二期' },
      { kind: 'PROJECT', id: client, reason: 'SAME_CLIENT', title: '东城商业' },
      { kind: 'PARCEL', id: parcel, reason: 'SAME_CLIENT', title: '城北' },
    ]);
  });
});

describe('deciding', () => {
  it('makes a tracked project with the reporter as its source, whom it does not open the project to', async () => {
    const id = await report();
    const { errors, leadReport } = await verify(id);
    expect(errors).toEqual([]);
    expect(leadReport).toMatchObject({ state: 'VERIFIED', project: { name: '滨江云庭' }, viewerCanDecide: false });
    const projectId = leadReport!.project.id as string;
    const { data } = await app.ask(owner, `query Q($id: ID!) { project(id: $id) { number sourcePerson remark status source client { id } } }`, { id: projectId });
    expect(data!.project).toEqual({ number: expect.stringMatching(/^SC-/), sourcePerson: '顾清远', remark: lead.known, status: 'PROMOTION', source: 'LEAD_DESIGNER', client: { id: clientId } });
    const seen = (await app.ask(designer, `query Q($id: ID!, $p: ID!) { leadReport(id: $id) { state project { id } } project(id: $p) { id } }`, { id, p: projectId })).data!;
    expect(seen).toEqual({ leadReport: { state: 'VERIFIED', project: null }, project: null });
  });

  it('designates the reporter where the verifier says so, and makes a new client where there is none', async () => {
    const id = await report({ name: '望江台', clientName: '越州文旅' });
    const { errors, leadReport } = await verify(id, owner, { fields: { ...projectFields, name: '望江台', marketTrackerId: owner.employeeId }, client: { name: '越州文旅有限公司', clientType: 'DEV_SOE_LOCAL' }, designateReporter: true });
    expect(errors).toEqual([]);
    const { data } = await app.ask(designer, `query Q($id: ID!) { leadReport(id: $id) { project { name client { name } } } }`, { id });
    expect(data!.leadReport.project).toEqual({ name: '望江台', client: { name: '越州文旅有限公司' } });
    expect((await promptsOf(designer, leadReport!.project.id as string)).map((p) => p.kind)).toEqual(['MEMBER_DESIGNATED']);
  });

  it('leaves nothing behind where something is wrong', async () => {
    const id = await report({ name: '不完整' });
    const before = (await app.owner.query(`SELECT 1 FROM client`)).rowCount;
    const { errors } = await verify(id, owner, { fields: { name: '不完整' }, client: { name: '另一家新客户', clientType: 'GOV' } });
    expect(errors.map((e) => e.path.join('.'))).toEqual(expect.arrayContaining(['fields.cityCode', 'fields.source', 'fields.marketTrackerId']));
    expect((await app.owner.query(`SELECT 1 FROM client`)).rowCount).toBe(before);
    expect((await verify(id, owner, { fields: projectFields, client: { name: '海岳置业（有限公司）', clientType: 'GOV' } })).errors).toMatchObject([{ code: 'DUPLICATE_NAME', path: ['client', 'name'] }]);
    const { data } = await app.ask(owner, `query Q($id: ID!) { leadReport(id: $id) { state respondedAt } }`, { id });
    expect(data!.leadReport).toEqual({ state: 'NEW', respondedAt: null });
  });

  it('merges into a project that there is, which keeps what was reported', async () => {
    const projectId = await buildProject(app, department, clientId, { name: '并入目标' });
    const id = await report({ name: '并入来源' });
    expect((await call(owner, 'mergeLeadReport', { id, projectId: designer.employeeId })).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['projectId'] }]);
    expect((await call(owner, 'mergeLeadReport', { id, projectId })).leadReport).toMatchObject({ state: 'MERGED', project: { id: projectId } });
    const { data } = await app.ask(owner, `query Q($id: ID!) { project(id: $id) { progressNotes { text author { id } } } }`, { id: projectId });
    expect(data!.project.progressNotes).toEqual([{ text: expect.stringMatching(/顾清远[^]*并入来源 · 海岳置业 · 苏州\n甲方设计总监/), author: { id: owner.employeeId } }]);
  });

  it('is refused to everybody else', async () => {
    const id = await report({ name: '越权' });
    for (const [name, input] of [['verifyLeadReport', { id, fields: { ...projectFields, clientId } }], ['rejectLeadReport', { id, reason: '无' }], ['assignLeadReport', { id, expectedVersion: 1, verifierId: designer.employeeId }]] as const)
      await expect(call(designer, name, input)).rejects.toThrow('FORBIDDEN');
    await expect(app.database.write(designer, (db) => db.run(`UPDATE lead_report SET state = 'REJECTED', reason = 'x', decided_at = now(), decided_by = $2, responded_at = now() WHERE id = $1`, [id, designer.employeeId]))).resolves.toBe(0);
  });

  it('happens exactly once among 32 at the same time', async () => {
    const id = await report({ name: '争抢' });
    const target = await buildProject(app, department, clientId, { name: '争抢目标' });
    const projects = async (): Promise<number> => (await app.owner.query(`SELECT 1 FROM project`)).rowCount!;
    const before = await projects();
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, i) => {
        const viewer = [owner, second, director][i % 3]!;
        if (i % 4 === 0) return call(viewer, 'rejectLeadReport', { id, reason: `理由${i}` });
        if (i % 4 === 1) return call(viewer, 'mergeLeadReport', { id, projectId: target });
        return verify(id, viewer, { departmentId: department });
      }),
    );
    const won = answers.filter((a) => a.errors.length === 0);
    expect(won).toHaveLength(1);
    expect(answers.filter((a) => a.errors[0]?.code === 'LEAD_DECIDED')).toHaveLength(31);
    // The others are shown what was decided.
    for (const { leadReport } of answers) expect(leadReport).toMatchObject({ id, state: won[0]!.leadReport!.state });
    expect((await projects()) - before).toBe(won[0]!.leadReport!.state === 'VERIFIED' ? 1 : 0);
    expect((await promptsOf(designer, id)).map((p) => p.kind)).toEqual(['LEAD_DECIDED']);
  });
});

describe('progress notes', () => {
  const add = async (viewer: Viewer, projectId: string, text: string): Promise<{ code: string }[]> =>
    (await app.ask(viewer, `mutation M($input: AddProgressNoteInput!) { addProgressNote(input: $input) { errors { code path } project { id } } }`, { input: { projectId, text } })).data!.addProgressNote.errors;

  it('come from those who see the project, tell people they name, and stay as they are', async () => {
    const projectId = await buildProject(app, department, clientId, { name: '有进展' });
    const member = await buildPerson(app, ['LEAD_DESIGNER'], { name: '沈柏舟' });
    await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'DESIGNATED')`, [projectId, member.employeeId]);
    expect(await add(stranger, projectId, '看不见')).toMatchObject([{ code: 'NOT_FOUND', path: ['projectId'] }]);
    expect(await add(member, projectId, ' ')).toMatchObject([{ code: 'REQUIRED', path: ['text'] }]);
    expect(await add(member, projectId, '甲方口头确认方案方向')).toEqual([]);
    expect(await add(owner, projectId, '请 @沈柏舟 补一张总图')).toEqual([]);
    const { data } = await app.ask(member, `query Q($id: ID!) { project(id: $id) { viewerCanNote viewerCanUpdate progressNotes { text author { id } } } }`, { id: projectId });
    expect(data!.project).toEqual({ viewerCanNote: true, viewerCanUpdate: false, progressNotes: [{ text: '请 @沈柏舟 补一张总图', author: { id: owner.employeeId } }, { text: '甲方口头确认方案方向', author: { id: member.employeeId } }] });
    expect((await promptsOf(member, projectId)).map((p) => p.kind)).toEqual(['MENTIONED']);
    for (const sql of [`UPDATE progress_note SET text = 'x'`, `DELETE FROM progress_note`]) {
      await expect(app.owner.query(sql)).rejects.toThrow(/append-only/);
      await expect(app.database.write(owner, (db) => db.run(sql))).rejects.toThrow(/permission denied/);
    }
    // Not in another's name either.
    await expect(app.database.write(member, (db) => db.run(`INSERT INTO progress_note (project_id, text, author_id) VALUES ($1, 'x', $2)`, [projectId, owner.employeeId]))).rejects.toThrow(/row-level security/);
  });
});
