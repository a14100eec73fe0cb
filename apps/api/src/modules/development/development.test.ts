import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let department: string;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'KF');
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库管' });
});
afterAll(() => app.close());

const activity = `activity { id version status channel title nextStep nextStepOn closedReason closedBy { name } viewerCanUpdate clients { name } links { title url } results { client { name } project { name } contract { number } } log { doneOn step text author { name } } costs { count approvedFen } }`;
const create = `mutation C($input: CreateDevelopmentActivityInput!) { createDevelopmentActivity(input: $input) { errors { code path } ${activity} } }`;
const update = `mutation U($input: UpdateDevelopmentActivityInput!) { updateDevelopmentActivity(input: $input) { errors { code path } ${activity} } }`;
const finish = `mutation F($input: FinishDevelopmentStepInput!) { finishDevelopmentStep(input: $input) { errors { code path } ${activity} } }`;
const reopen = `mutation R($input: ReopenDevelopmentActivityInput!) { reopenDevelopmentActivity(input: $input) { errors { code path } ${activity} } }`;
const addLog = `mutation L($input: AddDevelopmentLogEntryInput!) { addDevelopmentLogEntry(input: $input) { errors { code path } ${activity} } }`;
const list = `query L($filter: DevelopmentActivityFilter, $first: Int, $after: String, $orderBy: DevelopmentActivityOrder) { developmentActivities(filter: $filter, first: $first, after: $after, orderBy: $orderBy) { totalCount nodes { id title } pageInfo { hasNextPage endCursor } } }`;

const fieldsOf = (overrides: object = {}) => ({ channel: 'EXPO_FORUM', title: '秋季建筑展', ownerId: owner.employeeId, startsOn: '2026-03-01', plan: '展位、论坛发言', nextStep: '邀请客户', nextStepOn: '2026-03-10', ...overrides });
async function build(overrides: object = {}): Promise<string> {
  const made = await app.ask(owner, create, { input: { fields: fieldsOf(overrides) } });
  expect(made.data?.createDevelopmentActivity.errors).toEqual([]);
  return made.data!.createDevelopmentActivity.activity.id as string;
}

describe('an activity', () => {
  it('is recorded with its clients, links and results, each of which is one row and no copy', async () => {
    const client = await buildClient(app, { name: '青浦置地' });
    const project = await buildProject(app, department, client, { name: '青浦一号' });
    const made = await app.ask(owner, create, { input: { fields: fieldsOf({ clientIds: [client, client], resultClientIds: [client], resultProjectIds: [project], links: [{ title: '展会手册', url: 'HTTPS://Example.com/手册' }] }) } });
    expect(made.errors).toBeUndefined();
    expect(made.data!.createDevelopmentActivity).toMatchObject({
      errors: [],
      activity: { version: 1, status: 'OPEN', nextStep: '邀请客户', nextStepOn: '2026-03-10', viewerCanUpdate: true, clients: [{ name: '青浦置地' }], links: [{ title: '展会手册', url: 'https://example.com/%E6%89%8B%E5%86%8C' }], log: [], costs: { count: 0, approvedFen: '0' } },
    });
    const results = made.data!.createDevelopmentActivity.activity.results as { client: object | null; project: object | null }[];
    expect(results).toHaveLength(2);
    expect(results).toEqual(expect.arrayContaining([{ client: { name: '青浦置地' }, project: null, contract: null }, { client: null, project: { name: '青浦一号' }, contract: null }]));
    await app.owner.query(`UPDATE client SET name = '青浦置地集团' WHERE id = $1`, [client]);
    const again = await app.ask(owner, `query A($id: ID!) { developmentActivity(id: $id) { clients { name } } }`, { id: made.data!.createDevelopmentActivity.activity.id });
    expect(again.data!.developmentActivity.clients).toEqual([{ name: '青浦置地集团' }]);
  });

  it('is refused with every field named', async () => {
    const other = await buildPerson(app, ['LEGAL']);
    const bad = { ownerId: other.employeeId, title: '\u200b', startsOn: '2026-02-30', nextStep: ' ', nextStepOn: '', clientIds: ['x'], resultProjectIds: ['019aa000-0000-7000-8000-00000000dead'], links: [{ title: '', url: 'javascript:alert(1)' }, { title: 'a', url: '' }] };
    const made = await app.ask(owner, create, { input: { fields: fieldsOf(bad) } });
    expect(made.data!.createDevelopmentActivity.errors).toEqual([
      { code: 'REQUIRED', path: ['fields', 'title'] },
      { code: 'NOT_A_DATE', path: ['fields', 'startsOn'] },
      { code: 'REQUIRED', path: ['fields', 'nextStep'] },
      { code: 'REQUIRED', path: ['fields', 'nextStepOn'] },
      { code: 'REQUIRED', path: ['fields', 'links', '0', 'title'] },
      { code: 'LINK_UNSAFE', path: ['fields', 'links', '0', 'url'] },
      { code: 'REQUIRED', path: ['fields', 'links', '1', 'url'] },
      { code: 'OWNER_WITHOUT_RIGHTS', path: ['fields', 'ownerId'] },
      { code: 'UNKNOWN_REFERENCE', path: ['fields', 'clientIds'] },
      { code: 'UNKNOWN_REFERENCE', path: ['fields', 'resultProjectIds'] },
    ]);
    expect((await app.ask(owner, create, { input: { fields: {} } })).data!.createDevelopmentActivity.errors.map((e: { code: string }) => e.code)).toEqual(Array(6).fill('REQUIRED'));
    expect((await app.ask(owner, create, { input: { fields: fieldsOf({ endsOn: '2026-02-01' }) } })).data!.createDevelopmentActivity.errors).toEqual([{ code: 'ENDS_BEFORE_START', path: ['fields', 'endsOn'] }]);
  });

  it('keeps what a change leaves out, and tells who changed it meanwhile', async () => {
    const client = await buildClient(app, { name: '留下的' });
    const id = await build({ clientIds: [client], resultClientIds: [client] });
    const { rows: before } = await app.owner.query(`SELECT id FROM development_result WHERE activity_id = $1`, [id]);
    const changed = await app.ask(owner, update, { input: { id, expectedVersion: 1, fields: { title: '改名', resultClientIds: [client], links: [] } } });
    expect(changed.data!.updateDevelopmentActivity).toMatchObject({ errors: [], activity: { version: 2, title: '改名', nextStep: '邀请客户', clients: [{ name: '留下的' }], results: [{ client: { name: '留下的' } }] } });
    expect((await app.owner.query(`SELECT id FROM development_result WHERE activity_id = $1`, [id])).rows).toEqual(before);
    const stale = await app.ask(owner, update, { input: { id, expectedVersion: 1, fields: { title: '旧' } } });
    expect(stale.data!.updateDevelopmentActivity).toMatchObject({ errors: [{ code: 'STALE_VERSION', path: ['expectedVersion'] }], activity: { title: '改名' } });
    expect((await app.ask(owner, update, { input: { id, expectedVersion: 2, fields: { nextStep: '' } } })).data!.updateDevelopmentActivity.errors).toEqual([{ code: 'REQUIRED', path: ['fields', 'nextStep'] }]);
    const emptied = await app.ask(owner, update, { input: { id, expectedVersion: 2, fields: { clientIds: [], resultClientIds: [] } } });
    expect(emptied.data!.updateDevelopmentActivity.activity).toMatchObject({ clients: [], results: [] });
  });
});

describe('the next step', () => {
  it('is finished with the next one, then with a reason to close; both stand in the log', async () => {
    const id = await build();
    const step = (expectedVersion: number, more: object) => app.ask(owner, finish, { input: { id, expectedVersion, ...more } });
    expect((await step(1, {})).data!.finishDevelopmentStep.errors).toEqual([{ code: 'NEXT_STEP_REQUIRED', path: ['nextStep'] }]);
    expect((await step(1, { nextStep: '寄资料', nextStepOn: '2026-04-01', closeReason: '完' })).data!.finishDevelopmentStep.errors).toEqual([{ code: 'NEXT_STEP_OR_CLOSE', path: ['closeReason'] }]);
    expect((await step(1, { nextStep: '寄资料' })).data!.finishDevelopmentStep.errors).toEqual([{ code: 'NEXT_STEP_REQUIRED', path: ['nextStepOn'] }]);
    expect((await step(1, { closeReason: ' ' })).data!.finishDevelopmentStep.errors).toEqual([{ code: 'REASON_REQUIRED', path: ['closeReason'] }]);
    const next = await step(1, { done: '到场 12 家', nextStep: '寄资料', nextStepOn: '2026-04-01' });
    expect(next.data!.finishDevelopmentStep).toMatchObject({ errors: [], activity: { version: 2, status: 'OPEN', nextStep: '寄资料', nextStepOn: '2026-04-01', log: [{ step: '邀请客户', text: '到场 12 家', author: { name: '库管' } }] } });
    const closed = await step(2, { closeReason: '展会结束' });
    expect(closed.data!.finishDevelopmentStep).toMatchObject({ errors: [], activity: { version: 3, status: 'CLOSED', nextStep: null, nextStepOn: null, closedReason: '展会结束', closedBy: { name: '库管' }, log: [{ step: '寄资料', text: '寄资料' }, {}] } });
    expect((await step(3, { nextStep: 'x', nextStepOn: '2026-05-01' })).data!.finishDevelopmentStep.errors).toEqual([{ code: 'ACTIVITY_CLOSED', path: ['id'] }]);
    expect((await app.ask(owner, update, { input: { id, expectedVersion: 3, fields: { nextStep: 'x' } } })).data!.updateDevelopmentActivity.errors).toEqual([{ code: 'ACTIVITY_CLOSED', path: ['fields', 'nextStep'] }]);
    const again = await app.ask(owner, reopen, { input: { id, expectedVersion: 3, nextStep: '回访', nextStepOn: '2026-06-01' } });
    expect(again.data!.reopenDevelopmentActivity).toMatchObject({ errors: [], activity: { status: 'OPEN', nextStep: '回访', closedReason: null, log: [{ text: '展会结束' }, {}, {}] } });
    expect((await app.ask(owner, reopen, { input: { id, expectedVersion: 4, nextStep: 'x', nextStepOn: '2026-06-01' } })).data!.reopenDevelopmentActivity.errors).toEqual([{ code: 'ACTIVITY_OPEN', path: ['id'] }]);
  });

  it('is exactly one by the database, whatever is written past the service', async () => {
    const id = await build();
    const attempt = (set: string): Promise<unknown> => app.database.write(owner, (db) => db.run(`UPDATE development_activity SET ${set} WHERE id = $1`, [id]));
    for (const set of [`next_step = NULL`, `next_step_on = NULL`, `next_step = ''`, `status = 'CLOSED'`, `closed_reason = 'x'`, `status = 'CLOSED', closed_reason = 'x', closed_at = now()`]) await expect(attempt(set)).rejects.toMatchObject({ code: '23514' });
    await expect(attempt(`status = 'CLOSED', closed_reason = 'x', closed_at = now(), next_step = NULL, next_step_on = NULL`)).resolves.toBe(1);
  });

  it('of two who finish it at once is finished by one', async () => {
    const id = await build();
    const answers = await Promise.all(['甲', '乙', '丙'].map((nextStep) => app.ask(owner, finish, { input: { id, expectedVersion: 1, nextStep, nextStepOn: '2026-04-01' } })));
    expect(answers.map((a) => a.data!.finishDevelopmentStep.errors.map((e: { code: string }) => e.code).join()).sort()).toEqual(['', 'STALE_VERSION', 'STALE_VERSION']);
    expect((await app.owner.query(`SELECT count(*)::int AS n FROM development_log WHERE activity_id = $1`, [id])).rows[0]).toEqual({ n: 1 });
  });
});

describe('work done', () => {
  it('is appended and never changed', async () => {
    const id = await build();
    const added = await app.ask(owner, addLog, { input: { id, doneOn: '2026-01-05', text: '拜访' } });
    expect(added.data!.addDevelopmentLogEntry).toMatchObject({ errors: [], activity: { version: 1, log: [{ doneOn: '2026-01-05', step: null, text: '拜访' }] } });
    expect((await app.ask(owner, addLog, { input: { id, doneOn: '2199-01-05', text: '' } })).data!.addDevelopmentLogEntry.errors).toEqual([{ code: 'REQUIRED', path: ['text'] }, { code: 'DATE_IN_FUTURE', path: ['doneOn'] }]);
    await expect(app.owner.query(`UPDATE development_log SET text = 'x' WHERE activity_id = $1`, [id])).rejects.toMatchObject({ code: '23001' });
    await expect(app.owner.query(`DELETE FROM development_log WHERE activity_id = $1`, [id])).rejects.toMatchObject({ code: '23001' });
  });
});

describe('lists and permission', () => {
  it('page by each order without loss, and filter', async () => {
    const client = await buildClient(app);
    const ids = [
      await build({ title: '清单甲', channel: 'LOCAL_GOV', clientIds: [client], startsOn: '2026-01-01' }),
      await build({ title: '清单乙', nextStepOn: '2026-05-05', startsOn: '2026-02-01' }),
      await build({ title: '清单丙', resultClientIds: [client], startsOn: '2026-01-01' }),
    ];
    await app.ask(owner, finish, { input: { id: ids[2], expectedVersion: 1, closeReason: '完' } });
    for (const field of ['UPDATED_AT', 'NEXT_STEP_ON', 'STARTS_ON'])
      for (const direction of ['ASC', 'DESC']) {
        const seen: string[] = [];
        for (let after: string | null = null; ; ) {
          const { data, errors } = await app.ask(owner, list, { first: 1, after, filter: { text: '清单' }, orderBy: { field, direction } });
          expect(errors).toBeUndefined();
          expect(data!.developmentActivities.totalCount).toBe(3);
          seen.push(...(data!.developmentActivities.nodes as { id: string }[]).map((n) => n.id));
          if (!data!.developmentActivities.pageInfo.hasNextPage) break;
          after = data!.developmentActivities.pageInfo.endCursor as string;
        }
        expect([...seen].sort()).toEqual([...ids].sort());
      }
    const titles = async (filter: object): Promise<string[]> => ((await app.ask(owner, list, { filter: { text: '清单', ...filter } })).data!.developmentActivities.nodes as { title: string }[]).map((n) => n.title).sort();
    expect(await titles({ channels: ['LOCAL_GOV'] })).toEqual(['清单甲']);
    expect(await titles({ statuses: ['CLOSED'] })).toEqual(['清单丙']);
    expect(await titles({ clientIds: [client] })).toEqual(['清单丙', '清单甲']);
    expect(await titles({ nextStepOn: { from: '2026-05-01' } })).toEqual(['清单乙']);
    expect(await titles({ ownerIds: ['x'] })).toEqual([]);
  });

  it('are closed to everybody but full rights: designated members and finance too', async () => {
    const client = await buildClient(app, { name: '成员的客户' });
    const project = await buildProject(app, department, client);
    const id = await build({ clientIds: [client], resultProjectIds: [project] });
    const member = await buildPerson(app, ['MEMBER_VIEWER', 'MARKET_STAFF']);
    await designate(app, project, member);
    for (const who of [member, await buildPerson(app, ['FINANCE'])]) {
      for (const [query, variables] of [[`query A($id: ID!) { developmentActivity(id: $id) { id } }`, { id }], [list, {}], [`{ developmentReturns { total { projects } } }`, {}], [update, { input: { id, expectedVersion: 1, fields: {} } }]] as const)
        expect((await app.ask(who, query, variables)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      for (const table of ['development_activity', 'development_activity_client', 'development_result', 'development_link', 'development_log'])
        expect(await app.database.read(who, (db) => db.rows(`SELECT 1 FROM ${table}`))).toEqual([]);
    }
  });
});
