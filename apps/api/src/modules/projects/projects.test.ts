import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let stranger: Viewer;
let department: string;
let client: string;

beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'SC');
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { departmentId: department, name: '库管' });
  stranger = await buildPerson(app, ['MARKET_STAFF'], { departmentId: department });
  client = await buildClient(app, { name: '测试地产有限公司', clientType: 'DEV_SOE_LOCAL' });
});
afterAll(() => app.close());

const fields = `id number name status city region cityTier cityTierYear landAreaM2 gfaM2 far version client { name } marketTracker { id } members { employee { id } origin } viewerCanUpdate viewerCanDesignate`;
const create = `mutation C($input: CreateProjectInput!) { createProject(input: $input) { errors { code path message } warnings { code path } project { ${fields} } } }`;
const update = `mutation U($input: UpdateProjectInput!) { updateProject(input: $input) { errors { code path } project { name version } } }`;
const status = `mutation S($input: ChangeProjectStatusInput!) { changeProjectStatus(input: $input) { errors { code path message } project { status version statusEvents { from to reason } } } }`;
const good = () => ({ name: '滨江一里', clientId: client, cityCode: '320500', source: 'TENDER', marketTrackerId: owner.employeeId, landAreaM2: '30000.00', gfaM2: '75000', far: '2.5', registeredOn: '2024-05-01' });

describe('creating a project', () => {
  it('assigns the number, derives region and tier from the city, and makes the tracker a member', async () => {
    const { data, errors } = await app.ask(owner, create, { input: { fields: good() } });
    expect(errors).toBeUndefined();
    expect(data?.createProject.errors).toEqual([]);
    expect(data?.createProject.project).toMatchObject({ number: 'SC-0001', status: 'PROMOTION', city: '苏州', region: 'EAST', cityTier: 'T1N', cityTierYear: 2024, landAreaM2: '30000.00', gfaM2: '75000.00', far: '2.50', viewerCanUpdate: true });
    expect(data?.createProject.project.members).toEqual([{ employee: { id: owner.employeeId }, origin: 'MARKET_TRACKER' }]);
  });

  it('names every wrong field at once, with what to do, in the viewer\'s language', async () => {
    const input = { fields: { ...good(), name: ' ', cityCode: '999999', landAreaM2: '-3', far: '31', registeredOn: '2024-02-30', expectedSignOn: '2026-13-01', positioning: 'LUXURY', productLine: 'OFFICE', source: null } };
    const zh = await app.ask(owner, create, { input });
    expect(zh.data?.createProject.project).toBeNull();
    const byField = Object.fromEntries(zh.data?.createProject.errors.map((e: { code: string; path: string[] }) => [e.path.at(-1), e.code]));
    expect(byField).toMatchObject({ name: 'REQUIRED', cityCode: 'CITY_UNKNOWN', landAreaM2: 'OUT_OF_RANGE', far: 'OUT_OF_RANGE', registeredOn: 'NOT_A_DATE', expectedSignOn: 'NOT_A_DATE', positioning: 'POSITIONING_MISMATCH', source: 'REQUIRED' });
    const en = await app.ask(owner, create, { input }, 'en');
    expect(en.data?.createProject.errors[0].message).toMatch(/required/i);
  });

  it('gives one number each under 100 concurrent creates', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => app.ask(owner, create, { input: { clientMutationId: `c${i}`, fields: { ...good(), name: `并发${i}` } } })));
    const numbers = answers.map((a) => a.data?.createProject.project.number as string);
    expect(new Set(numbers).size).toBe(100);
    const serials = numbers.map((n) => Number(n.split('-')[1])).sort((a, b) => a - b);
    expect(serials.at(-1)! - serials[0]!).toBe(99);
  });

  it('answers a repeated request once, and warns of a mismatch and a near-duplicate without blocking', async () => {
    const input = { clientMutationId: 'same', fields: { ...good(), name: '滨江 · 一里', far: '1.0' } };
    const first = await app.ask(owner, create, { input });
    const second = await app.ask(owner, create, { input });
    expect(second.data).toEqual(first.data);
    expect(first.data?.createProject.warnings.map((w: { code: string }) => w.code)).toEqual(['FAR_MISMATCH', 'POSSIBLE_DUPLICATE']);
  });

  it('never ends up under a client that is deleted at that very moment', async () => {
    const remove = `mutation D($input: DeleteClientInput!) { deleteClient(input: $input) { errors { code } } }`;
    for (let i = 0; i < 30; i++) {
      const clientId = await buildClient(app);
      // In turn: at once, and with the one or the other a little ahead.
      const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const [made, gone] = await Promise.all([
        later(i % 3 === 1 ? 4 : 0).then(() => app.ask(owner, create, { input: { fields: { ...good(), clientId, name: `抢先${i}` } } })),
        later(i % 3 === 2 ? 4 : 0).then(() => app.ask(owner, remove, { input: { id: clientId, expectedVersion: 1 } })),
      ]);
      expect([made.errors, gone.errors]).toEqual([undefined, undefined]);
      const { rows } = await app.owner.query(`SELECT c.deleted_at IS NOT NULL AS gone, EXISTS (SELECT 1 FROM project p WHERE p.client_id = c.id) AS used FROM client c WHERE c.id = $1`, [clientId]);
      expect(rows[0].gone && rows[0].used).toBe(false);
      expect(rows[0].gone || rows[0].used).toBe(true);
    }
  });

  it('waits for a deletion that is under way and then refuses the client', async () => {
    const clientId = await buildClient(app);
    const other = await app.owner.connect();
    await other.query('BEGIN');
    await other.query(`SELECT 1 FROM client WHERE id = $1 FOR UPDATE`, [clientId]);
    const making = app.ask(owner, create, { input: { fields: { ...good(), clientId, name: '等一等' } } });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await other.query(`UPDATE client SET deleted_at = now(), version = version + 1 WHERE id = $1`, [clientId]);
    await other.query('COMMIT');
    other.release();
    expect((await making).data?.createProject).toMatchObject({ errors: [{ code: 'UNKNOWN_REFERENCE', path: ['fields', 'clientId'] }], project: null });
  });

  it('is refused to people without full rights, whatever they send', async () => {
    const answer = await app.ask(stranger, create, { input: { fields: good() } });
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('editing a project', () => {
  it('refuses a stale save and shows what is stored', async () => {
    const id = await buildProject(app, department, client, { name: '原名' });
    const first = await app.ask(owner, update, { input: { id, expectedVersion: 1, fields: { name: '新名' } } });
    expect(first.data?.updateProject).toEqual({ errors: [], project: { name: '新名', version: 2 } });
    const stale = await app.ask(owner, update, { input: { id, expectedVersion: 1, fields: { name: '旧改' } } });
    expect(stale.data?.updateProject).toEqual({ errors: [{ code: 'STALE_VERSION', path: ['expectedVersion'] }], project: { name: '新名', version: 2 } });
  });

  it('loses no update among simultaneous edits of one record', async () => {
    const id = await buildProject(app, department, client, { name: '争' });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => app.ask(owner, update, { input: { id, expectedVersion: 1, fields: { name: `争${i}` } } })));
    expect(answers.filter((a) => a.data?.updateProject.errors.length === 0)).toHaveLength(1);
    expect(answers.filter((a) => a.data?.updateProject.errors[0]?.code === 'STALE_VERSION')).toHaveLength(39);
  });

  it('moves the status only along the way, with a reason back, and to won only with product line and signed contract', async () => {
    const id = await buildProject(app, department, client, { status: 'PROMOTION', city: '上海', source: 'TENDER' });
    const to = async (target: string, expectedVersion: number, reason?: string) => (await app.ask(owner, status, { input: { id, expectedVersion, to: target, reason } })).data?.changeProjectStatus;
    expect((await to('WON', 1)).errors[0]).toMatchObject({ code: 'STATUS_NOT_ALLOWED', message: '不能从“推广”直接变为“成交”。' });
    expect((await to('TRACKING', 1)).errors).toMatchObject([{ code: 'GATE_NOT_PASSED', message: '改为“跟踪”之前还缺：市场跟踪联系人。' }]);
    await app.owner.query(`UPDATE project SET market_tracker_id = $2 WHERE id = $1`, [id, owner.employeeId]);
    expect((await to('TRACKING', 1)).errors).toEqual([]);
    expect((await to('PROMOTION', 2)).errors[0].code).toBe('REASON_REQUIRED');
    expect((await to('WON', 2)).errors.map((e: { code: string }) => e.code)).toEqual(['GATE_NOT_PASSED', 'CONTRACT_NOT_SIGNED']);
    await app.owner.query(`UPDATE project SET product_line = 'OFFICE' WHERE id = $1`, [id]);
    await app.owner.query(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on) VALUES ('HT-T-1', $1, '设计合同', 'DESIGN', 'SIGNED', 100, '2026-01-01')`, [id]);
    const won = await to('WON', 2);
    expect(won.errors).toEqual([]);
    expect(won.project.statusEvents[0]).toEqual({ from: 'TRACKING', to: 'WON', reason: null });
  });

  it('keeps what was required: the source, and the product line of a won project', async () => {
    const id = await buildProject(app, department, client, { status: 'WON', product_line: 'OFFICE', source: 'TENDER' });
    const { data } = await app.ask(owner, update, { input: { id, expectedVersion: 1, fields: { source: null, productLine: null } } });
    expect(data?.updateProject).toMatchObject({ errors: [{ code: 'PRODUCT_LINE_REQUIRED', path: ['fields', 'productLine'] }, { code: 'REQUIRED', path: ['fields', 'source'] }], project: null });
    // One that was imported without a line can still be edited.
    const without = await buildProject(app, department, client, { status: 'WON' });
    expect((await app.ask(owner, update, { input: { id: without, expectedVersion: 1, fields: { name: '改名', productLine: null } } })).data?.updateProject.errors).toEqual([]);
  });

  it('gives each contact a role, changes it, and remembers that contacts were changed', async () => {
    const id = await buildProject(app, department, client);
    const [a, b] = (await app.owner.query<{ id: string }>(`INSERT INTO contact (name) VALUES ('甲'), ('乙') RETURNING id`)).rows.map((r) => r.id).sort() as [string, string];
    const save = async (expectedVersion: number, contacts: object[]) =>
      (await app.ask(owner, `mutation U($input: UpdateProjectInput!) { updateProject(input: $input) { errors { code path } project { contacts { contact { id } role } } } }`, { input: { id, expectedVersion, fields: { contacts } } })).data?.updateProject;
    expect(await save(1, [{ contactId: b }, { contactId: a, role: 'DESIGN' }])).toEqual({ errors: [], project: { contacts: [{ contact: { id: a }, role: 'DESIGN' }, { contact: { id: b }, role: null }] } });
    expect(await save(2, [{ contactId: a, role: 'PROCUREMENT' }])).toEqual({ errors: [], project: { contacts: [{ contact: { id: a }, role: 'PROCUREMENT' }] } });
    expect(await save(3, [{ contactId: a, role: 'PROCUREMENT' }])).toMatchObject({ errors: [] });
    expect(await save(4, [{ contactId: id, role: 'DESIGN' }])).toMatchObject({ errors: [{ code: 'UNKNOWN_REFERENCE', path: ['fields', 'contacts'] }] });
    expect((await app.owner.query(`SELECT fields FROM project_change WHERE project_id = $1`, [id])).rows).toEqual([{ fields: ['contacts'] }, { fields: ['contacts'] }]);
  });

  it('keeps the log for ever: not even the owner of the tables rewrites it', async () => {
    const id = await buildProject(app, department, client);
    await app.ask(owner, `mutation A($input: AddWorkLogEntryInput!) { addWorkLogEntry(input: $input) { errors { code } } }`, { input: { projectId: id, doneOn: '2026-03-01', text: '首次拜访' } });
    await expect(app.owner.query(`UPDATE work_log SET text = 'x'`)).rejects.toThrow(/append-only/);
    await expect(app.owner.query(`DELETE FROM work_log`)).rejects.toThrow(/append-only/);
  });

  it('deletes softly and restores', async () => {
    const id = await buildProject(app, department, client, { name: '待删' });
    await app.ask(owner, `mutation D($input: DeleteProjectInput!) { deleteProject(input: $input) { errors { code } } }`, { input: { id, expectedVersion: 1 } });
    const list = `query L($filter: ProjectFilter) { projects(filter: $filter) { nodes { id } totalCount } }`;
    expect((await app.ask(owner, list, { filter: { text: '待删' } })).data?.projects).toEqual({ nodes: [], totalCount: 0 });
    expect((await app.ask(owner, list, { filter: { text: '待删', deleted: true } })).data?.projects.totalCount).toBe(1);
    const restored = await app.ask(owner, `mutation R($input: RestoreProjectInput!) { restoreProject(input: $input) { errors { code } project { deletedAt } } }`, { input: { id } });
    expect(restored.data?.restoreProject).toEqual({ errors: [], project: { deletedAt: null } });
  });
});

describe('designated members', () => {
  it('see the project once designated, can change nothing, and see nothing again when removed', async () => {
    const member = await buildPerson(app, ['LEAD_DESIGNER']);
    const id = await buildProject(app, department, client, { name: '绝密项目' });
    const show = `query P($id: ID!) { project(id: $id) { name viewerCanUpdate viewerCanDesignate client { name } } projects(first: 5) { totalCount } }`;
    expect((await app.ask(member, show, { id })).data).toEqual({ project: null, projects: { totalCount: 0 } });
    await app.ask(owner, `mutation D($input: DesignateMemberInput!) { designateMember(input: $input) { errors { code } } }`, { input: { projectId: id, employeeId: member.employeeId } });
    expect((await app.ask(member, show, { id })).data).toEqual({ project: { name: '绝密项目', viewerCanUpdate: false, viewerCanDesignate: false, client: { name: '测试地产有限公司' } }, projects: { totalCount: 1 } });
    expect((await app.ask(member, update, { input: { id, expectedVersion: 1, fields: { name: '改' } } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await app.ask(owner, `mutation R($input: RemoveMemberInput!) { removeMember(input: $input) { errors { code } } }`, { input: { projectId: id, employeeId: member.employeeId } });
    expect((await app.ask(member, show, { id })).data?.project).toBeNull();
  });

  it('cannot be faked through the database: without membership the runtime role reads and writes nothing', async () => {
    const outsider = await buildPerson(app, []);
    const id = await buildProject(app, department, client);
    const seen = await app.database.read(outsider, (db) => db.rows(`SELECT 1 FROM project`));
    expect(seen).toHaveLength(0);
    await expect(app.database.write(outsider, (db) => db.run(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'DESIGNATED')`, [id, outsider.employeeId]))).rejects.toThrow(/row-level security/);
    expect(await app.database.write(outsider, (db) => db.run(`UPDATE project SET name = 'x'`))).toBe(0);
    expect(await app.database.read(null, (db) => db.rows(`SELECT 1 FROM project`))).toHaveLength(0);
  });

  it('count only what they may see in statistics', async () => {
    const member = await buildPerson(app, []);
    const id = await buildProject(app, department, client, { name: '可见', land_area_m2: '64', region: 'SOUTH' });
    await buildProject(app, department, client, { name: '不可见', land_area_m2: '1000', region: 'SOUTH' });
    await designate(app, id, member);
    const { data } = await app.ask(member, `{ statistics(requests: [{dimension: REGION}, {dimension: CLIENT_TYPE}]) { isPartial segments { key figures { count landAreaM2 } } total { count } } projects(first: 1) { totalCount figures { count landAreaM2 } } }`);
    expect(data?.statistics[0]).toEqual({ isPartial: true, segments: [{ key: 'SOUTH', figures: { count: 1, landAreaM2: '64.00' } }], total: { count: 1 } });
    expect(data?.statistics[1].segments[0].key).toBe('DEV_SOE_LOCAL');
    expect(data?.projects).toEqual({ totalCount: 1, figures: { count: 1, landAreaM2: '64.00' } });
  });
});

describe('listing', () => {
  it('pages by keyset over equal and empty sort values without skipping or repeating', async () => {
    const mine = await buildDepartment(app, 'KS');
    for (let i = 0; i < 23; i++) await buildProject(app, mine, client, { land_area_m2: i % 3 === 0 ? null : 100 });
    for (const direction of ['ASC', 'DESC']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const answer: Awaited<ReturnType<TestApp['ask']>> = await app.ask(owner, `query L($after: String, $filter: ProjectFilter, $o: ProjectOrder) { projects(first: 5, after: $after, filter: $filter, orderBy: $o) { nodes { id landAreaM2 } pageInfo { hasNextPage endCursor } totalCount } }`, { after, filter: { departmentIds: [mine] }, o: { field: 'LAND_AREA', direction } });
        expect(answer.errors).toBeUndefined();
        for (const node of answer.data!.projects.nodes) seen.push(node.id as string);
        after = answer.data?.projects.pageInfo.hasNextPage ? answer.data.projects.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toHaveLength(23);
      expect(new Set(seen).size).toBe(23);
    }
  });

  it('finds by district and by any of several contents', async () => {
    const one = await buildProject(app, department, client, { name: '昆山一期', district_code: '320583', service_contents: ['PLANNING', 'ARCHITECTURE'] });
    const other = await buildProject(app, department, client, { name: '昆山二期', district_code: '320582', service_contents: ['LANDSCAPE'] });
    const found = async (filter: object): Promise<string[]> => (await app.ask(owner, `query L($filter: ProjectFilter) { projects(filter: $filter) { nodes { id } } }`, { filter })).data?.projects.nodes.map((n: { id: string }) => n.id).sort();
    expect(await found({ districtCodes: ['320583'] })).toEqual([one]);
    expect(await found({ serviceContents: ['ARCHITECTURE', 'LANDSCAPE'] })).toEqual([one, other].sort());
    expect(await found({ serviceContents: ['ARCHITECTURE'], districtCodes: ['320582'] })).toEqual([]);
  });

  it('answers a wrong filter with a code that names the part', async () => {
    const answer = await app.ask(owner, `{ projects(filter: {registeredOn: {from: "2024-13-01"}}) { totalCount } }`);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_A_DATE' });
  });

  it('finds by two characters, by number and by pinyin initials, only what the viewer may see', async () => {
    await app.ask(owner, create, { input: { fields: { ...good(), name: '云栖书院改造' } } });
    const find = async (who: Viewer, text: string) => (await app.ask(who, `query S($text: String!) { search(text: $text) { kind title } }`, { text })).data?.search.filter((h: { kind: string }) => h.kind === 'PROJECT').map((h: { title: string }) => h.title);
    expect(await find(owner, '书院')).toEqual(['云栖书院改造']);
    expect(await find(owner, 'yqsy')).toEqual(['云栖书院改造']);
    expect(await find(stranger, '书院')).toEqual([]);
  });
});
