import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import { Database, jobsUrl } from '../../platform/database';
import type { Viewer } from '../identity/sessions.service';
import { PromptMornings } from './promptMornings';

// What falls due by the clock, with the clock in the test's hand and the database of the role of jobs.

let app: TestApp;
let asJobs: Database;
let director: Viewer;
let departmentId: string;

beforeAll(async () => {
  app = await startTestApp();
  asJobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 3, statementTimeoutMs: 30_000 });
  director = await buildPerson(app, ['DIRECTOR'], { name: '东主' });
  departmentId = await buildDepartment(app, 'MO');
});
afterAll(async () => {
  await asJobs.close();
  await app.close();
});

const beginAt = (iso: string): Promise<void> => new PromptMornings(asJobs, () => new Date(iso)).begin();
interface Shown { kind: string; title: string; detail: string | null; doneAt: string | null; path: string | null; dueOn: string | null }
async function promptsOf(viewer: Viewer): Promise<Shown[]> {
  const answer = await app.ask(viewer, `{ workPrompts(first: 100, filter: { tab: ALL }) { nodes { kind title detail doneAt path dueOn } } }`);
  expect(answer.errors).toBeUndefined();
  return answer.data!.workPrompts.nodes as Shown[];
}
const kindsOf = async (viewer: Viewer): Promise<string[]> => (await promptsOf(viewer)).map((p) => (p.doneAt ? `${p.kind} done` : p.kind)).sort();
/** A person who tracks a project of their own. */
async function tracker(overrides: Record<string, unknown>, zone?: string): Promise<{ viewer: Viewer; projectId: string }> {
  const viewer = await buildPerson(app, ['MARKET_STAFF']);
  const projectId = await buildProject(app, departmentId, await buildClient(app), { name: '澄湖', market_tracker_id: viewer.employeeId, ...overrides });
  await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'MARKET_TRACKER')`, [projectId, viewer.employeeId]);
  if (zone) await app.owner.query(`INSERT INTO prompt_setting (employee_id, revision, document) VALUES ($1, 1, $2)`, [viewer.employeeId, JSON.stringify({ zone, digestAt: '08:30' })]);
  return { viewer, projectId };
}

it('raises a next step on its day in the morning, once, and as overdue from the next', async () => {
  const { viewer, projectId } = await tracker({ next_step: '约见业主', next_step_on: '2026-05-20' });
  await beginAt('2026-05-20T00:29:00Z');
  expect(await kindsOf(viewer)).toEqual([]);
  await beginAt('2026-05-20T00:30:00Z');
  await beginAt('2026-05-20T09:00:00Z');
  expect(await promptsOf(viewer)).toEqual([expect.objectContaining({ kind: 'NEXT_STEP_DUE', title: '今天到期：约见业主', detail: '澄湖', path: `/projects/${projectId}`, dueOn: '2026-05-20', doneAt: null })]);
  await beginAt('2026-05-21T01:00:00Z');
  await beginAt('2026-05-22T01:00:00Z');
  expect(await kindsOf(viewer)).toEqual(['NEXT_STEP_DUE done', 'NEXT_STEP_OVERDUE']);

  // A new date ends it at once, and its day raises it anew.
  await app.services.projects.update(director, { id: projectId, expectedVersion: 1, fields: { nextStepOn: '2026-05-23' } as never });
  expect(await kindsOf(viewer)).toEqual(['NEXT_STEP_DUE done', 'NEXT_STEP_OVERDUE done']);
  await beginAt('2026-05-23T01:00:00Z');
  expect(await kindsOf(viewer)).toEqual(['NEXT_STEP_DUE', 'NEXT_STEP_DUE done', 'NEXT_STEP_OVERDUE done']);
});

it('raises the next step of an activity to its owner, until it is finished; not to who keeps client development no more', async () => {
  const [keeper, former] = [await buildPerson(app, ['MARKET_DB_OWNER']), await buildPerson(app, ['MARKET_DB_OWNER'])];
  const fields = { channel: 'EXPO_FORUM', title: '秋季展', startsOn: '2026-05-01', nextStep: '回访', nextStepOn: '2026-05-20' } as const;
  const { result } = await app.services.development.create(director, { fields: { ...fields, ownerId: keeper.employeeId } });
  await app.services.development.create(director, { fields: { ...fields, ownerId: former.employeeId } });
  await app.owner.query(`DELETE FROM employee_role WHERE employee_id = $1`, [former.employeeId]);
  await beginAt('2026-05-20T01:00:00Z');
  expect(await promptsOf(keeper)).toEqual([expect.objectContaining({ kind: 'DEVELOPMENT_STEP_DUE', title: '今天到期：回访', detail: '秋季展', path: `/development/${result!.id}`, dueOn: '2026-05-20' })]);
  await beginAt('2026-05-21T01:00:00Z');
  expect(await kindsOf(keeper)).toEqual(['DEVELOPMENT_STEP_DUE done', 'DEVELOPMENT_STEP_OVERDUE']);
  await app.services.development.finishStep(keeper, { id: result!.id, expectedVersion: 1, nextStep: '寄资料', nextStepOn: '2026-06-20' });
  expect(await kindsOf(keeper)).toEqual(['DEVELOPMENT_STEP_DUE done', 'DEVELOPMENT_STEP_OVERDUE done']);
  expect(await kindsOf({ ...former, roles: [] })).toEqual([]);
});

it.each([
  ['Pacific/Kiritimati', '2026-05-19T18:29:00Z', '2026-05-19T18:30:00Z'],
  ['America/New_York', '2026-05-20T12:29:00Z', '2026-05-20T12:30:00Z'],
  ['Europe/Berlin', '2026-05-20T06:29:00Z', '2026-05-20T06:30:00Z'],
])('begins the day of a person in %s by their own clock', async (zone, before, at) => {
  const { viewer } = await tracker({ next_step: '约见业主', next_step_on: '2026-05-20' }, zone);
  await beginAt(before);
  expect(await kindsOf(viewer)).toEqual([]);
  await beginAt(at);
  expect(await kindsOf(viewer)).toEqual(['NEXT_STEP_DUE']);
});

it('catches up after days in which nothing ran, and forgets what is two months old', async () => {
  const late = await tracker({ next_step: '送图', next_step_on: '2026-06-01' });
  const ancient = await tracker({ next_step: '送图', next_step_on: '2026-03-01' });
  await beginAt('2026-06-09T09:00:00Z');
  expect([await kindsOf(late.viewer), await kindsOf(ancient.viewer)]).toEqual([['NEXT_STEP_OVERDUE'], []]);
});

it('asks for a next step that is missing, once a week, until there is one', async () => {
  const { viewer, projectId } = await tracker({ next_step: null, updated_at: '2026-05-01T00:00:00Z' });
  await beginAt('2026-07-06T01:00:00Z');
  await beginAt('2026-07-13T01:00:00Z');
  expect(await promptsOf(viewer)).toEqual([expect.objectContaining({ kind: 'NO_NEXT_STEP', title: '“澄湖”还没有下一步', doneAt: null })]);
  // Ticked off without giving one, it comes again the week after.
  await app.owner.query(`UPDATE work_prompt SET done_at = '2026-07-13T05:00:00Z', done_by = 'PERSON' WHERE employee_id = $1`, [viewer.employeeId]);
  await beginAt('2026-07-14T01:00:00Z');
  expect(await kindsOf(viewer)).toEqual(['NO_NEXT_STEP done']);
  await beginAt('2026-07-20T01:00:00Z');
  expect(await kindsOf(viewer)).toEqual(['NO_NEXT_STEP', 'NO_NEXT_STEP done']);
  // A step without its day is none.
  await app.services.projects.update(director, { id: projectId, expectedVersion: 1, fields: { nextStep: '踏勘' } as never });
  expect(await kindsOf(viewer)).toEqual(['NO_NEXT_STEP', 'NO_NEXT_STEP done']);
  await app.services.projects.update(director, { id: projectId, expectedVersion: 2, fields: { nextStepOn: '2027-01-05' } as never });
  expect(await kindsOf(viewer)).toEqual(['NO_NEXT_STEP done', 'NO_NEXT_STEP done']);
});

it('asks nothing of projects that are lost, suspended or deleted', async () => {
  const made = await Promise.all([{ status: 'LOST' }, { status: 'SUSPENDED' }, { deleted_at: new Date() }].map((o) => tracker({ next_step: '送图', next_step_on: '2026-08-03', ...o })));
  await beginAt('2026-08-03T01:00:00Z');
  for (const { viewer } of made) expect(await kindsOf(viewer)).toEqual([]);
});

it('raises plan items of their owner, who may see the project, until they are done', async () => {
  const [owner, stranger] = [await buildPerson(app, ['LEAD_DESIGNER']), await buildPerson(app, ['LEAD_DESIGNER'])];
  const projectId = await buildProject(app, departmentId, await buildClient(app), { name: '云栖', next_step: '有' });
  await designate(app, projectId, owner);
  const plan = async (viewer: Viewer): Promise<string> => (await app.owner.query<{ id: string }>(`INSERT INTO work_plan (project_id, due_on, text, owner_id) VALUES ($1, '2026-08-10', '出效果图', $2) RETURNING id`, [projectId, viewer.employeeId])).rows[0]!.id;
  const [mine] = [await plan(owner), await plan(stranger)];
  await beginAt('2026-08-10T01:00:00Z');
  expect(await promptsOf(owner)).toEqual([expect.objectContaining({ kind: 'PLAN_ITEM_DUE', title: '今天到期：出效果图', detail: '云栖' })]);
  expect(await promptsOf(stranger)).toEqual([]);
  await beginAt('2026-08-11T01:00:00Z');
  expect(await kindsOf(owner)).toEqual(['PLAN_ITEM_DUE done', 'PLAN_ITEM_OVERDUE']);
  await app.services.projectTeam.completePlan(director, { id: mine });
  expect(await kindsOf(owner)).toEqual(['PLAN_ITEM_DUE done', 'PLAN_ITEM_OVERDUE done']);
});

it('tells birthdays of contacts to who tracks the client’s projects or keeps the client, if they may see it', async () => {
  const [keeper, stranger] = [await buildPerson(app, ['MARKET_MANAGER']), await buildPerson(app, ['LEGAL'])];
  const { viewer, projectId } = await tracker({ next_step: '有' });
  const clientId = (await app.owner.query<{ client_id: string }>(`SELECT client_id FROM project WHERE id = $1`, [projectId])).rows[0]!.client_id;
  const other = await buildClient(app, { name: '他人客户' });
  await app.owner.query(`UPDATE client SET keeper_id = $2, name = '临江置地' WHERE id = $1`, [clientId, keeper.employeeId]);
  await app.owner.query(`UPDATE client SET keeper_id = $2 WHERE id = $1`, [other, stranger.employeeId]);
  const contact = async (name: string, birthday: string, client: string, endedOn: string | null = null): Promise<void> => {
    const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO contact (name, birthday) VALUES ($1, $2) RETURNING id`, [name, birthday]);
    await app.owner.query(`INSERT INTO employment (contact_id, client_id, ended_on) VALUES ($1, $2, $3)`, [rows[0]!.id, client, endedOn]);
  };
  await contact('周总', '--08-20', clientId);
  await contact('前任', '1970-08-20', clientId, '2026-01-01');
  await contact('别人', '1970-08-20', other);
  await beginAt('2026-08-20T01:00:00Z');
  await beginAt('2026-08-20T05:00:00Z');
  for (const person of [viewer, keeper]) expect((await promptsOf(person)).filter((p) => p.kind === 'CONTACT_BIRTHDAY')).toEqual([expect.objectContaining({ title: '今天是周总的生日', detail: '临江置地', path: `/clients/${clientId}` })]);
  expect(await promptsOf(stranger)).toEqual([]);
});

it('a birthday goes to whoever keeps the client that the person moved to, and to nobody where nobody does', async () => {
  const [before, after] = [await buildPerson(app, ['MARKET_MANAGER']), await buildPerson(app, ['MARKET_MANAGER'])];
  const client = async (keeper: string | null): Promise<string> => {
    const id = await buildClient(app);
    await app.owner.query(`UPDATE client SET keeper_id = $2 WHERE id = $1`, [id, keeper]);
    return id;
  };
  const [old, fresh, nobodys] = [await client(before.employeeId), await client(after.employeeId), await client(null)];
  const person = async (name: string): Promise<string> => {
    const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO contact (name, birthday) VALUES ($1, '--10-20') RETURNING id`, [name]);
    await app.owner.query(`INSERT INTO employment (contact_id, client_id) VALUES ($1, $2)`, [rows[0]!.id, old]);
    return rows[0]!.id;
  };
  const [goes, stays, leaves] = [await person('随迁'), await person('留守'), await person('离群')];
  const days = { leftOn: '2025-01-05', joinedOn: '2025-02-05' };
  for (const [contactId, toClientId] of [[goes, fresh], [leaves, nobodys]] as const) expect((await app.services.contactMoves.move(before, { contactId, fromClientId: old, toClientId, ...days })).problems).toEqual([]);
  await beginAt('2026-10-20T01:00:00Z');
  const told = async (who: typeof before): Promise<string[]> => (await promptsOf(who)).filter((p) => p.kind === 'CONTACT_BIRTHDAY').map((p) => p.title);
  expect([await told(before), await told(after)]).toEqual([['今天是留守的生日'], ['今天是随迁的生日']]);
  expect(stays).not.toBe(goes);
});

it('does everything once, however many processes begin the same day', async () => {
  const { viewer } = await tracker({ next_step: '约见业主', next_step_on: '2026-09-01' });
  await Promise.all(Array.from({ length: 6 }, () => beginAt('2026-09-01T02:00:00Z')));
  expect(await kindsOf(viewer)).toEqual(['NEXT_STEP_DUE']);
});

describe('put off and held back', () => {
  const wake = (): Promise<void> => new PromptMornings(asJobs).wake();
  const row = async (viewer: Viewer): Promise<Record<string, unknown>> => (await app.owner.query<Record<string, unknown>>(`SELECT number, arrived_number, read_at, snoozed_until, held_until FROM work_prompt WHERE employee_id = $1`, [viewer.employeeId])).rows[0]!;
  const announce = (viewer: Viewer): Promise<unknown> => app.services.dashboards.publish(director, { title: '公告', body: '正文' }).then(() => app.owner.query(`DELETE FROM work_prompt WHERE employee_id <> $1`, [viewer.employeeId]));

  it('comes back unread when the time is over, and not before', async () => {
    const viewer = await buildPerson(app, []);
    await announce(viewer);
    const id = (await app.owner.query<{ id: string }>(`SELECT id FROM work_prompt WHERE employee_id = $1`, [viewer.employeeId])).rows[0]!.id;
    await app.services.prompts.change(viewer, { ids: [id], change: 'READ' });
    expect((await app.services.prompts.snooze(viewer, { ids: [id], choice: 'HOUR' })).problems).toEqual([]);
    await wake();
    expect(await row(viewer)).toMatchObject({ number: 3, snoozed_until: expect.any(Date) });
    expect(await app.services.prompts.summary(viewer)).toEqual({ number: 3, unread: 0, todo: 0, snoozed: 1 });
    await app.owner.query(`UPDATE work_prompt SET snoozed_until = now() - interval '1 second' WHERE id = $1`, [id]);
    await wake();
    await wake();
    expect(await row(viewer)).toMatchObject({ number: 4, arrived_number: 4, read_at: null, snoozed_until: null });
    // Its own job waits in the queue, in the same transaction.
    const { rows } = await app.owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM jobs._private_jobs j JOIN jobs._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'prompts.wake' AND run_at > now() + interval '50 minutes'`);
    expect(rows[0]!.n).toBeGreaterThanOrEqual(1);
  });

  it('is announced at the end of quiet hours, unless it was read in the meantime', async () => {
    const viewer = await buildPerson(app, []);
    await app.services.prompts.saveSettings(viewer, { expectedRevision: 0, zone: 'UTC', quietFrom: '00:00', quietTo: '23:59', digestAt: '08:30', choices: [] });
    await announce(viewer);
    expect(await row(viewer)).toMatchObject({ number: 1, arrived_number: 0, held_until: expect.any(Date) });
    expect(await app.services.prompts.summary(viewer)).toMatchObject({ unread: 1 });
    await app.owner.query(`UPDATE work_prompt SET held_until = now() WHERE employee_id = $1`, [viewer.employeeId]);
    await wake();
    expect(await row(viewer)).toMatchObject({ number: 2, arrived_number: 2, held_until: null });
  });

  it.each([
    ['other people’s', async () => ['019aa000-0000-7000-8000-00000000dead'], { choice: 'HOUR' as const }, 'NOT_FOUND'],
    ['to yesterday', null, { until: '2020-01-01T00:00:00Z' }, 'PROMPT_SNOOZE'],
    ['for ten years', null, { until: '2046-01-01T00:00:00Z' }, 'PROMPT_SNOOZE'],
    ['to no moment', null, { until: 'soon' }, 'PROMPT_SNOOZE'],
    ['to nothing', null, {}, 'PROMPT_SNOOZE'],
  ])('is refused %s', async (_, ids, input, code) => {
    const viewer = await buildPerson(app, []);
    await announce(viewer);
    const own = (await app.owner.query<{ id: string }>(`SELECT id FROM work_prompt WHERE employee_id = $1`, [viewer.employeeId])).rows.map((r) => r.id);
    const outcome = await app.services.prompts.snooze(viewer, { ids: ids ? await ids() : own, ...input });
    expect(outcome.problems.map((p) => p.code)).toEqual([code]);
  });
});

it('raises a fee to finance and the market tracker a week before, on its day and after it, until it is paid', async () => {
  const finance = await buildPerson(app, ['FINANCE']);
  const { viewer, projectId } = await tracker({});
  const one = async (sql: string, params: unknown[]): Promise<string> => (await app.owner.query<{ id: string }>(sql, params)).rows[0]!.id;
  const contractId = await one(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on) VALUES ('MO-1', $1, '设计合同', 'DESIGN', 'SIGNED', 50000, '2026-01-05') RETURNING id`, [projectId]);
  const node = (name: string) => one(`INSERT INTO contract_fee_node (contract_id, seq, kind, name, amount_fen, due_rule, due_date) SELECT $1, coalesce(max(seq), 0) + 1, 'ADVANCE', $2, 50000, 'ON_DATE', '2026-06-10' FROM contract_fee_node WHERE contract_id = $1 RETURNING id`, [contractId, name]);
  const [paid, disputed] = [await node('定金'), await node('进度款')];
  const fees = async (who: Viewer): Promise<string[]> => (await promptsOf(who)).filter((p) => p.kind.startsWith('FEE_NODE')).map((p) => `${p.kind}${p.doneAt ? ' done' : ''} ${p.title}`).sort();
  await beginAt('2026-06-02T01:00:00Z');
  expect(await fees(finance)).toEqual([]);
  await beginAt('2026-06-03T01:00:00Z');
  for (const who of [finance, viewer]) expect(await fees(who)).toEqual(['FEE_NODE_SOON 2026年6月10日到期：定金 500 元', 'FEE_NODE_SOON 2026年6月10日到期：进度款 500 元']);
  const shown = async (who: Viewer): Promise<Shown> => (await promptsOf(who)).find((p) => p.kind === 'FEE_NODE_SOON' && p.title.includes('定金'))!;
  expect(await shown(finance)).toMatchObject({ detail: expect.stringContaining('设计合同'), path: `/receivables?ids=${paid}`, dueOn: '2026-06-10' });
  expect(await shown(viewer)).toMatchObject({ path: `/contracts/${contractId}` });
  await beginAt('2026-06-10T01:00:00Z');
  expect((await fees(finance)).filter((f) => !f.includes(' done'))).toEqual(['FEE_NODE_DUE 今天到期：定金 500 元', 'FEE_NODE_DUE 今天到期：进度款 500 元']);
  await app.services.receivables.mark(finance, { id: disputed, expectedVersion: 1, marking: 'DISPUTED', reason: '面积' });
  await beginAt('2026-06-11T01:00:00Z');
  expect((await fees(viewer)).filter((f) => !f.includes(' done'))).toEqual(['FEE_NODE_OVERDUE 逾期未收：定金 500 元']);
  await app.services.receivables.recordReceipt(finance, { feeNodeId: paid, receivedOn: '2026-06-11', amountFen: '50000' });
  await beginAt('2026-06-12T01:00:00Z');
  for (const who of [finance, viewer]) expect((await fees(who)).filter((f) => !f.includes(' done'))).toEqual([]);
});
