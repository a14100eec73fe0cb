import { shippedAfterStep, shippedAfterTouch, shippedWindows } from '@yingzao/domain/cadence';
import { addDays } from '@yingzao/domain/measures';
import { Database, jobsUrl } from '../../platform/database';
import type { Viewer } from '../identity/sessions.service';
import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import { CadenceNight } from './cadenceNight';

// The clock is in the test's hand, and the night runs with the database of the role of jobs.

let app: TestApp;
let asJobs: Database;
let department: string;
let clientId: string;
let manager: Viewer;
let director: Viewer;
beforeAll(async () => {
  app = await startTestApp();
  asJobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 3, statementTimeoutMs: 30_000 });
  department = await buildDepartment(app, 'GJ');
  clientId = await buildClient(app);
  [manager, director] = [await buildPerson(app, ['MARKET_MANAGER']), await buildPerson(app, ['DIRECTOR'])];
});
afterAll(async () => {
  await asJobs.close();
  await app.close();
});

const nightOf = (day: string, projectId?: string): Promise<void> => new CadenceNight(asJobs, () => new Date(`${day}T01:15:00+08:00`)).run(projectId);
const queued = async (projectId: string): Promise<boolean> => (await app.owner.query(`SELECT 1 FROM jobs.jobs WHERE key = $1`, [`cadences.nightly:${projectId}`])).rowCount === 1;
interface Task { id: string; anchor: string; anchorOn: string; opensOn: string; closesOn: string; owner: { id: string } | null; level: string; state: string; version: number; outcome: string | null; history: { kind: string; level: string | null; fromDay: string | null; toDay: string | null; to: { id: string } | null }[]; viewerCanClose: boolean; viewerCanReassign: boolean }
const fields = `id anchor anchorOn opensOn closesOn owner { id } level state version outcome history { kind level fromDay toDay to { id } } viewerCanClose viewerCanReassign`;
const tasksOf = async (viewer: Viewer, projectId: string): Promise<Task[]> => (await app.ask(viewer, `query Q($id: ID!) { cadenceTasks(filter: { projectIds: [$id] }) { totalCount nodes { ${fields} } } }`, { id: projectId })).data!.cadenceTasks.nodes;
const call = async (viewer: Viewer, name: string, input: object, what = `task { ${fields} }`): Promise<{ errors: { code: string; path: string[] }[]; task: Task | null }> => {
  const { data, errors } = await app.ask(viewer, `mutation M($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code path } ${what} } }`, { input });
  if (errors) throw new Error(String(errors[0]!.extensions?.code));
  return data![name];
};
const setDay = (projectId: string, day: string | null, anchor = 'BID') => call(manager, 'setProjectAnchorDate', { projectId, anchor, day }, 'project { id }');
const promptsOf = async (viewer: Viewer, subject: string): Promise<string[]> =>
  (await app.owner.query<{ kind: string }>(`SELECT kind FROM work_prompt WHERE employee_id = $1 AND subject_id = $2 AND done_at IS NULL`, [viewer.employeeId, subject])).rows.map((r) => r.kind);
async function tracked(): Promise<{ tracker: Viewer; id: string }> {
  const tracker = await buildPerson(app, ['MARKET_STAFF']);
  // Entered long ago: nothing but what a test arranges is due.
  const id = await buildProject(app, department, clientId, { market_tracker_id: tracker.employeeId, created_at: '2010-01-01' });
  await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'MARKET_TRACKER')`, [id, tracker.employeeId]);
  return { tracker, id };
}
const bid = '2030-06-30';

describe('the night', () => {
  it('makes what is due once, for the tracker, in each of the windows and on no day between', async () => {
    const { tracker, id } = await tracked();
    expect((await setDay(id, bid)).errors).toEqual([]);
    const due: string[] = [];
    for (let day = addDays(bid, -62); day <= addDays(bid, 9); day = addDays(day, 3)) {
      await nightOf(day);
      await nightOf(day);
      for (const task of await tasksOf(tracker, id)) if (!due.includes(task.id)) due.push(task.id);
    }
    const made = (await tasksOf(tracker, id)).map((t) => [t.opensOn, t.closesOn]);
    expect(made).toEqual(shippedWindows.map((w) => [addDays(bid, w.from), addDays(bid, w.to)]));
    expect(due).toHaveLength(shippedWindows.length);
  });

  it('goes up when a window passes without an outcome: manager, then director, each told once, with its history', async () => {
    const { tracker, id } = await tracked();
    await setDay(id, bid);
    await nightOf('2030-06-01');
    const [task] = await tasksOf(tracker, id);
    expect(task).toMatchObject({ closesOn: '2030-06-05', level: 'OWNER', state: 'OPEN', owner: { id: tracker.employeeId }, viewerCanClose: true, viewerCanReassign: false });
    expect(await promptsOf(tracker, task!.id)).toEqual(['CADENCE_DUE']);
    for (const night of ['2030-06-05', '2030-06-06', '2030-06-06', '2030-06-08']) await nightOf(night);
    expect([await promptsOf(manager, task!.id), await promptsOf(director, task!.id)]).toEqual([['CADENCE_ESCALATED'], []]);
    await nightOf('2030-06-09');
    expect([await promptsOf(manager, task!.id), await promptsOf(director, task!.id)]).toEqual([['CADENCE_ESCALATED'], ['CADENCE_ESCALATED']]);
    const late = (await tasksOf(manager, id)).find((t) => t.id === task!.id)!;
    expect(late.level).toBe('DIRECTOR');
    expect(late.history.map((e) => [e.kind, e.level])).toEqual([['ESCALATED', 'DIRECTOR'], ['ESCALATED', 'MANAGER'], ['CREATED', null]]);
    // With the outcome it leaves everybody's list.
    expect((await call(tracker, 'closeCadenceTask', { id: task!.id, expectedVersion: late.version, contactability: 'REACHED', outcome: 'CONTINUE' })).errors).toEqual([]);
    for (const viewer of [tracker, manager, director]) expect(await promptsOf(viewer, task!.id)).toEqual([]);
  });

  it('moves open follow-ups with their date, drops them without one, and lets closed ones be', async () => {
    const { tracker, id } = await tracked();
    await setDay(id, bid);
    await nightOf('2030-06-01');
    const [first] = await tasksOf(tracker, id);
    await nightOf('2030-06-07');
    await setDay(id, '2030-07-05');
    await nightOf('2030-06-08');
    const moved = (await tasksOf(tracker, id)).find((t) => t.id === first!.id)!;
    expect(moved).toMatchObject({ anchorOn: '2030-07-05', opensOn: '2030-06-05', closesOn: '2030-06-10', level: 'OWNER', state: 'OPEN' });
    expect(moved.history[0]).toMatchObject({ kind: 'MOVED', toDay: '2030-07-05' });
    expect(await promptsOf(tracker, first!.id)).toEqual(['CADENCE_DUE']);
    expect((await call(tracker, 'closeCadenceTask', { id: first!.id, expectedVersion: moved.version, contactability: 'UNREACHABLE', outcome: 'FAILED', reason: '换了负责人' })).errors).toEqual([]);
    await nightOf('2030-06-16');
    await setDay(id, null);
    await nightOf('2030-06-17');
    expect((await tasksOf(tracker, id)).map((t) => [t.id === first!.id, t.state])).toEqual([[true, 'DONE'], [false, 'DROPPED']]);
  });

  it('follows the end of a quote until it is accepted, and the end of a contract of won projects', async () => {
    const { tracker, id } = await tracked();
    await quoteUntil(id);
    await nightOf('2030-06-25');
    expect((await tasksOf(tracker, id)).map((t) => [t.anchor, t.state])).toEqual([['QUOTE_VALIDITY', 'OPEN']]);
    await app.owner.query(`UPDATE quote_revision SET status = 'ACCEPTED' WHERE project_id = $1`, [id]);
    await app.owner.query(`UPDATE project SET status = 'WON' WHERE id = $1`, [id]);
    await setDay(id, bid, 'CONTRACT_END');
    await nightOf('2030-06-26');
    expect((await tasksOf(tracker, id)).map((t) => [t.anchor, t.state]).sort()).toEqual([['CONTRACT_END', 'OPEN'], ['QUOTE_VALIDITY', 'DROPPED']]);
  });
});

describe('every date', () => {
  it.each([
    ['BID', (id: string) => setDay(id, bid), 1, 7],
    ['QUOTE_VALIDITY', quoteUntil, 1, 7],
    ['CONTRACT_END', (id: string) => setDay(id, bid, 'CONTRACT_END'), 1, 7],
    ['LAST_TOUCH', (id: string) => touchedOn(id, bid), 30, 44],
    ['NEXT_STEP', (id: string) => app.owner.query(`UPDATE project SET next_step = '回访', next_step_on = $2 WHERE id = $1`, [id, bid]), 3, 9],
  ] as const)('%s: due in its window, reassigned, up to the manager and a director, all of it in its history', async (anchor, arrange, from, to) => {
    const { tracker, id } = await tracked();
    const other = await buildPerson(app, ['MARKET_STAFF']);
    await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'DESIGNATED')`, [id, other.employeeId]);
    await arrange(id);
    await nightOf(addDays(bid, from - 1), id);
    const before = await tasksOf(manager, id);
    expect(before.filter((t) => t.opensOn === addDays(bid, from))).toEqual([]);
    await nightOf(addDays(bid, from), id);
    const found = async (): Promise<Task> => (await tasksOf(manager, id)).find((t) => t.opensOn === addDays(bid, from))!;
    const task = await found();
    expect(task).toMatchObject({ anchor, anchorOn: bid, closesOn: addDays(bid, to), state: 'OPEN', level: 'OWNER', owner: { id: tracker.employeeId } });
    expect(await promptsOf(tracker, task.id)).toEqual(['CADENCE_DUE']);
    expect((await call(manager, 'reassignCadenceTask', { id: task.id, expectedVersion: task.version, ownerId: other.employeeId })).errors).toEqual([]);
    for (const late of [0, 1, 4, 5]) await nightOf(addDays(bid, to + late), id);
    const ended = await found();
    expect(ended).toMatchObject({ state: 'OPEN', level: 'DIRECTOR', owner: { id: other.employeeId } });
    expect(ended.history.map((e) => [e.kind, e.level, e.to?.id ?? null])).toEqual([['ESCALATED', 'DIRECTOR', null], ['ESCALATED', 'MANAGER', null], ['REASSIGNED', null, other.employeeId], ['CREATED', null, null]]);
    expect(await Promise.all([tracker, other, manager, director].map((who) => promptsOf(who, task.id)))).toEqual([[], ['CADENCE_DUE'], ['CADENCE_ESCALATED'], ['CADENCE_ESCALATED']]);
  });

  it('of a touch: the next one supersedes what the one before asked for, at once and with its history; taken back, it is due again', async () => {
    const { tracker, id } = await tracked();
    const touch = (day: string) => call(tracker, 'recordTouch', { projectId: id, kind: 'PHONE', touchedOn: day }, 'touch { id version }') as Promise<{ errors: unknown[]; touch?: { id: string; version: number } }>;
    await touch('2025-03-01');
    await nightOf('2025-04-05', id);
    const [first] = await tasksOf(tracker, id);
    expect(first).toMatchObject({ anchor: 'LAST_TOUCH', anchorOn: '2025-03-01', opensOn: '2025-03-31', closesOn: '2025-04-14', state: 'OPEN' });
    await app.owner.query(`DELETE FROM jobs._private_jobs`);
    const noted = await touch('2025-04-06');
    expect(await queued(id)).toBe(true);
    await nightOf('2025-04-06', id);
    const [superseded] = await tasksOf(tracker, id);
    expect(superseded).toMatchObject({ id: first!.id, state: 'SUPERSEDED', viewerCanClose: false });
    expect(superseded!.history.map((e) => [e.kind, e.fromDay, e.toDay])).toEqual([['SUPERSEDED', '2025-03-01', '2025-04-06'], ['CREATED', null, null]]);
    expect(await promptsOf(tracker, first!.id)).toEqual([]);
    expect((await call(tracker, 'closeCadenceTask', { id: first!.id, expectedVersion: superseded!.version, contactability: 'REACHED', outcome: 'CONTINUE' })).errors).toMatchObject([{ code: 'CADENCE_TASK_CLOSED' }]);

    expect((await call(tracker, 'withdrawTouch', { id: noted.touch!.id, expectedVersion: noted.touch!.version }, 'touch { id }')).errors).toEqual([]);
    await nightOf('2025-04-06', id);
    await nightOf('2025-04-06', id);
    expect((await tasksOf(tracker, id)).map((t) => [t.anchorOn, t.state]).sort()).toEqual([['2025-03-01', 'OPEN'], ['2025-03-01', 'SUPERSEDED']]);
    // Its own project and no other.
    const other = await tracked();
    await touchedOn(other.id, '2025-03-01');
    await nightOf('2025-04-06', id);
    expect(await tasksOf(manager, other.id)).toEqual([]);
    // Never touched counts from the day it was entered, whenever it was registered.
    const untouched = await buildProject(app, department, clientId, { created_at: '2025-01-01', registered_on: '2024-11-20' });
    await nightOf('2025-01-02', untouched);
    expect(await tasksOf(manager, untouched)).toEqual([]);
    await nightOf('2025-02-03', untouched);
    expect(await tasksOf(manager, untouched)).toMatchObject([{ anchor: 'LAST_TOUCH', anchorOn: '2025-01-01', owner: null }]);
  });

  it('of a next step: another day supersedes it, a step without a day drops it, and nobody is asked about a decided project', async () => {
    const { tracker, id } = await tracked();
    const save = async (fields: object): Promise<void> => {
      const { data } = await app.ask(manager, `query P($id: ID!) { project(id: $id) { version } }`, { id });
      expect((await call(manager, 'updateProject', { id, expectedVersion: data!.project.version, fields }, 'project { id }')).errors).toEqual([]);
    };
    await save({ nextStep: '送方案', nextStepOn: '2030-03-01' });
    await nightOf('2030-03-04', id);
    expect(await tasksOf(tracker, id)).toMatchObject([{ anchor: 'NEXT_STEP', anchorOn: '2030-03-01', state: 'OPEN' }]);
    await app.owner.query(`DELETE FROM jobs._private_jobs`);
    await save({ remark: '与日期无关' });
    expect(await queued(id)).toBe(false);
    await save({ nextStepOn: '2030-03-20' });
    expect(await queued(id)).toBe(true);
    await nightOf('2030-03-05', id);
    expect((await tasksOf(tracker, id)).map((t) => t.state)).toEqual(['SUPERSEDED']);
    await nightOf('2030-03-24', id);
    await app.owner.query(`UPDATE project SET next_step = NULL, next_step_on = NULL WHERE id = $1`, [id]);
    await nightOf('2030-03-25', id);
    expect((await tasksOf(tracker, id)).map((t) => t.state).sort()).toEqual(['DROPPED', 'SUPERSEDED']);
    await app.owner.query(`UPDATE project SET next_step = '回访', next_step_on = '2030-03-20', status = 'LOST' WHERE id = $1`, [id]);
    await nightOf('2030-03-25', id);
    expect(await tasksOf(tracker, id)).toHaveLength(2);
  });
});

async function quoteUntil(projectId: string): Promise<void> {
  const made = await app.services.quotes.create(manager, { projectId, title: '方案报价', terms: { feeBasis: 'LUMP_SUM', amountFen: '100', validUntil: bid } as never });
  await app.owner.query(`UPDATE quote_revision SET status = 'SENT' WHERE quote_id = $1`, [made.result!.id]);
}
const touchedOn = (projectId: string, day: string) =>
  app.owner.query(`INSERT INTO touch (client_id, project_id, kind, touched_on, author_id) VALUES ($1, $2, 'PHONE', $3, $4)`, [clientId, projectId, day, manager.employeeId]);

describe('a follow-up', () => {
  it('is closed only with what came of it, once, by its owner or full rights', async () => {
    const { tracker, id } = await tracked();
    const stranger = await buildPerson(app, ['MARKET_STAFF']);
    await setDay(id, bid);
    await nightOf('2030-06-21');
    const [task] = await tasksOf(manager, id);
    const close = (viewer: Viewer, input: object) => call(viewer, 'closeCadenceTask', { id: task!.id, expectedVersion: task!.version, ...input });
    expect(await tasksOf(stranger, id)).toEqual([]);
    expect((await close(stranger, { contactability: 'REACHED', outcome: 'CONTINUE' })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await close(tracker, {})).errors).toMatchObject([{ code: 'REQUIRED', path: ['contactability'] }, { code: 'REQUIRED', path: ['outcome'] }]);
    expect((await close(tracker, { contactability: 'REACHED', outcome: 'FAILED' })).errors).toMatchObject([{ code: 'REASON_REQUIRED', path: ['reason'] }]);
    expect((await close(tracker, { contactability: 'REACHED', outcome: 'SUCCESS' })).errors).toMatchObject([{ code: 'SUCCESS_NOT_PROVEN', path: ['outcome'] }]);
    const answers = await Promise.all([tracker, manager, tracker, manager].map((viewer) => close(viewer, { contactability: 'REACHED', outcome: 'CONTINUE' })));
    expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(1);
    expect((await close(tracker, { contactability: 'REACHED', outcome: 'CONTINUE' })).errors).toMatchObject([{ code: 'CADENCE_TASK_CLOSED' }]);
    await expect(app.database.write(manager, (db) => db.run(`UPDATE cadence_task SET state = 'OPEN', outcome = NULL, contactability = NULL, closed_at = NULL, closed_by = NULL WHERE id = $1`, [task!.id]))).rejects.toThrow(/stays closed/);
  });

  it('is given to who sees the project, and goes with the tracker', async () => {
    const { tracker, id } = await tracked();
    const other = await buildPerson(app, ['MARKET_STAFF']);
    await setDay(id, bid);
    await nightOf('2030-06-21');
    const [task] = await tasksOf(manager, id);
    const give = (viewer: Viewer, ownerId: string, expectedVersion = task!.version) => call(viewer, 'reassignCadenceTask', { id: task!.id, expectedVersion, ownerId });
    await expect(give(tracker, other.employeeId)).rejects.toThrow('FORBIDDEN');
    expect((await give(manager, other.employeeId)).errors).toMatchObject([{ code: 'OWNER_NOT_MEMBER', path: ['ownerId'] }]);
    await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'DESIGNATED')`, [id, other.employeeId]);
    expect((await give(manager, other.employeeId)).errors).toEqual([]);
    expect(await tasksOf(tracker, id)).toEqual([]);
    expect(await promptsOf(other, task!.id)).toEqual(['CADENCE_DUE']);
    // Not the tracker's any more, so a new tracker does not get it.
    await app.owner.query(`UPDATE project SET market_tracker_id = $2 WHERE id = $1`, [id, director.employeeId]);
    expect((await tasksOf(manager, id)).map((t) => t.owner!.id)).toEqual([other.employeeId]);

    const second = await tracked();
    await setDay(second.id, bid);
    await nightOf('2030-06-21');
    await app.owner.query(`UPDATE project SET market_tracker_id = $2 WHERE id = $1`, [second.id, other.employeeId]);
    const [gone] = await tasksOf(manager, second.id);
    expect(gone).toMatchObject({ owner: { id: other.employeeId }, state: 'OPEN' });
    expect(gone!.history[0]).toMatchObject({ kind: 'REASSIGNED', to: { id: other.employeeId } });
  });
});

describe('the template', () => {
  it('is kept by full rights, in order and apart; open follow-ups of a window that is gone are dropped', async () => {
    const { tracker, id } = await tracked();
    const document = `{ cadenceTemplates { anchor version windows { from to } } }`;
    const read = async () => ((await app.ask(tracker, document)).data!.cadenceTemplates as { anchor: string; version: number; windows: object[] }[]).find((t) => t.anchor === 'CONTRACT_END')!;
    const before = await read();
    expect(before.windows).toEqual(shippedWindows);
    expect((await app.ask(tracker, document)).data!.cadenceTemplates.map((t: { anchor: string }) => t.anchor)).toEqual(['BID', 'QUOTE_VALIDITY', 'CONTRACT_END', 'LAST_TOUCH', 'NEXT_STEP']);
    expect((await app.ask(tracker, document)).data!.cadenceTemplates.slice(3).map((t: { windows: object[] }) => t.windows)).toEqual([shippedAfterTouch, shippedAfterStep]);
    await setDay(id, bid, 'CONTRACT_END');
    await nightOf('2030-06-21');
    const save = (viewer: Viewer, windows: object[], expectedVersion = before.version) => call(viewer, 'saveCadenceTemplate', { anchor: 'CONTRACT_END', expectedVersion, windows }, 'template { version }');
    await expect(save(tracker, [])).rejects.toThrow('FORBIDDEN');
    expect((await save(manager, [{ from: -5, to: -9 }])).errors).toMatchObject([{ code: 'WINDOW_BACKWARDS', path: ['windows', '0'] }]);
    expect((await save(manager, [{ from: -9, to: -5 }, { from: -6, to: -1 }])).errors).toMatchObject([{ code: 'WINDOWS_OVERLAP', path: ['windows', '1'] }]);
    expect((await save(manager, [{ from: -20, to: -3 }])).errors).toEqual([]);
    expect((await save(director, [], before.version)).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
    await nightOf('2030-06-21');
    expect((await tasksOf(tracker, id)).map((t) => [t.opensOn, t.state]).sort()).toEqual([['2030-06-10', 'OPEN'], ['2030-06-20', 'DROPPED']]);
    for (const anchor of ['QUOTE_VALIDITY', 'LAST_TOUCH', 'NEXT_STEP']) expect((await call(manager, 'setProjectAnchorDate', { projectId: id, anchor, day: bid }, 'project { id }')).errors).toMatchObject([{ code: 'NOT_A_CODE', path: ['anchor'] }]);
  });
});

it('a template with a segment begins follow-up with its clients only, and drops none that is under way', async () => {
  const other = await buildClient(app, { clientType: 'GOV' });
  const [theirs, ours] = [await buildProject(app, department, other), await buildProject(app, department, clientId)];
  const segmentId = (await app.owner.query<{ id: string }>(`INSERT INTO client_segment (owner_id, name, rule, is_shared) VALUES ($1, '政府', '{"all":[{"fact":"CLIENT_TYPE","test":"IN","values":["GOV"]}]}', true) RETURNING id`, [manager.employeeId])).rows[0]!.id;
  const before = await app.owner.query<{ windows: unknown; segment_id: string | null }>(`SELECT windows, segment_id FROM cadence_template WHERE anchor = 'BID'`);
  await app.owner.query(`UPDATE cadence_template SET windows = $1, segment_id = $2 WHERE anchor = 'BID'`, [JSON.stringify(shippedWindows), segmentId]);
  for (const id of [theirs, ours]) await app.owner.query(`INSERT INTO project_anchor_date (project_id, anchor, day, set_by) VALUES ($1, 'BID', '2035-06-30', $2)`, [id, manager.employeeId]);
  await nightOf('2035-06-25');
  expect([(await tasksOf(manager, theirs)).length, (await tasksOf(manager, ours)).length]).toEqual([1, 0]);
  await app.owner.query(`UPDATE client SET client_type = 'FINANCE' WHERE id = $1`, [other]);
  await nightOf('2035-06-26');
  expect((await tasksOf(manager, theirs)).map((t) => t.state)).toEqual(['OPEN']);
  await app.owner.query(`UPDATE cadence_template SET windows = $1, segment_id = $2 WHERE anchor = 'BID'`, [JSON.stringify(before.rows[0]!.windows), before.rows[0]!.segment_id]);
});
