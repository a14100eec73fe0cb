import { isComplete } from '@yingzao/domain/handovers';
import type { HandoverItemState } from '@yingzao/domain/catalogues';
import type { Viewer } from '../identity/sessions.service';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';

let app: TestApp;
let department: string;
let manager: Viewer;
let keeper: Viewer;
let stranger: Viewer;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'YJ');
  [manager, keeper, stranger] = [await buildPerson(app, ['MARKET_MANAGER']), await buildPerson(app, ['MARKET_DB_OWNER'], { name: '岑知微' }), await buildPerson(app, ['MARKET_STAFF'])];
});
afterAll(() => app.close());

interface Item { id: string; kind: string; title: string; state: string; dueOn: string | null; receiver: { id: string } | null; note: string | null; viewerCanAnswer: boolean }
interface Handover { id: string; state: string; version: number; items: Item[]; yetToSign: { id: string }[]; signatures: { employee: { id: string }; signedBy: { id: string }; reason: string | null }[]; viewerCanSign: boolean }
const fields = `id state version items { id kind title state dueOn receiver { id } note viewerCanAnswer } yetToSign { id } signatures { employee { id } signedBy { id } reason } viewerCanSign`;
const call = async (viewer: Viewer, name: string, input: Record<string, unknown>): Promise<{ errors: { code: string; path: string[] }[]; warnings: { code: string }[]; handover: Handover | null }> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await app.ask(viewer, `mutation M($input: ${type}!) { ${name}(input: $input) { errors { code path } warnings { code } handover { ${fields} } } }`, { input });
  if (errors) throw new Error(String(errors[0]!.extensions?.code));
  return data![name];
};
const seen = async (viewer: Viewer, id: string): Promise<Handover | null> => (await app.ask(viewer, `query Q($id: ID!) { handover(id: $id) { ${fields} } }`, { id })).data!.handover;
const open = async (sql: string, params: unknown[] = []): Promise<string> => (await app.owner.query<{ id: string }>(sql, params)).rows[0]!.id;
const todosOf = async (viewer: Viewer, subject: string): Promise<string[]> =>
  (await app.owner.query<{ kind: string }>(`SELECT kind FROM work_prompt WHERE employee_id = $1 AND subject_id = $2 AND done_at IS NULL ORDER BY kind`, [viewer.employeeId, subject])).rows.map((r) => r.kind);

/** A person with something of every kind. */
async function leaverWithAll(roles: readonly ('MARKET_STAFF' | 'MARKET_DB_OWNER')[] = ['MARKET_DB_OWNER']) {
  const leaver = await buildPerson(app, roles, { name: '闻人远' });
  const me = leaver.employeeId;
  const clientId = await buildClient(app);
  await app.owner.query(`UPDATE client SET keeper_id = $2 WHERE id = $1`, [clientId, me]);
  const step = { next_step: '汇报方案', next_step_on: '2031-03-03' };
  const tracked = await buildProject(app, department, clientId, { market_tracker_id: me, ...step });
  const designed = await buildProject(app, department, clientId, { design_tracker_id: me, ...step });
  for (const [id, origin] of [[tracked, 'MARKET_TRACKER'], [designed, 'DESIGN_TRACKER']]) await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, $3)`, [id, me, origin]);
  const joined = await buildProject(app, department, clientId);
  await designate(app, joined, leaver);
  const planId = await open(`INSERT INTO work_plan (project_id, due_on, text, owner_id) VALUES ($1, '2031-04-04', '补充资质', $2) RETURNING id`, [joined, me]);
  await app.owner.query(`INSERT INTO work_plan (project_id, due_on, text, owner_id, done_at) VALUES ($1, '2031-04-04', '已做完', $2, now())`, [joined, me]);
  const activityId = await open(`INSERT INTO development_activity (channel, title, owner_id, starts_on, next_step, next_step_on) VALUES ('EXPO_FORUM', '展会', $1, '2026-01-01', '拜访', '2031-05-05') RETURNING id`, [me]);
  const leadId = await open(`INSERT INTO lead_report (reporter_id, name, source, urgency, due_at, verifier_id) VALUES ($1, '滨江', 'STAFF', 'LATER', now(), $2) RETURNING id`, [stranger.employeeId, me]);
  const contractId = await open(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen) VALUES ($1, $2, '设计合同', 'DESIGN', 'DRAFT', 100) RETURNING id`, [`YJ-${me.slice(-8)}`, joined]);
  const sections = ['COMMERCIAL', 'TECHNICAL', 'LEGAL', 'DESIGN_MGMT', 'FINANCE', 'LEAD_DESIGNER'];
  await app.services.approvals.submit(manager, { contractId, expectedVersion: 1, steps: sections.map((section) => ({ section, approverId: me })) as never }, 'zh');
  await app.services.calendar.create(leaver, { fields: { title: '私下约见', allDay: false, startsAt: '2031-05-05T01:00:00Z', endsAt: '2031-05-05T02:00:00Z', timeZone: 'Asia/Shanghai', inviteeIds: [stranger.employeeId] } as never });
  return { leaver, me, clientId, tracked, designed, joined, planId, activityId, leadId };
}
const kinds = ['CLIENT', 'MARKET_TRACKER', 'DESIGN_TRACKER', 'MEMBERSHIP', 'PLAN_ITEM', 'DEVELOPMENT', 'LEAD', 'APPROVAL', 'EVENT'];

describe('a hand-over', () => {
  it('lists everything, goes to two receivers, is accepted, declined and given to another, signed by all, and loses nothing', async () => {
    const held = await leaverWithAll();
    const { leaver, me } = held;
    const receiver = await buildPerson(app, ['MARKET_STAFF'], { name: '乐正青' });
    const { data } = await app.ask(manager, `query Q($id: ID!) { handoverHoldings(employeeId: $id) { kind count } }`, { id: me });
    expect(data!.handoverHoldings).toEqual(kinds.map((kind) => ({ kind, count: 1 })));

    const started = await call(manager, 'startHandover', { leaverId: me, reason: '调往北京分公司', receiverId: receiver.employeeId });
    expect(started.errors).toEqual([]);
    const id = started.handover!.id;
    // What needs full rights is not offered to who has none; what does not move is listed.
    expect(started.handover!.items.map((i) => [i.kind, i.state])).toEqual(kinds.map((kind) => [kind, ['APPROVAL', 'EVENT'].includes(kind) ? 'LEFT' : ['DEVELOPMENT', 'LEAD'].includes(kind) ? 'UNASSIGNED' : 'OFFERED']));
    expect(started.handover!.items.find((i) => i.kind === 'EVENT')!.title).toBe('');
    expect(started.handover!.items.find((i) => i.kind === 'MARKET_TRACKER')!.dueOn).toBe('2031-03-03');
    expect(await todosOf(receiver, id)).toEqual(['HANDOVER_TO_ACCEPT']);
    const of = (h: Handover, ...wanted: string[]): string[] => h.items.filter((i) => wanted.includes(i.kind)).map((i) => i.id);

    const withKeeper = await call(manager, 'assignHandoverItems', { id, expectedVersion: started.handover!.version, itemIds: of(started.handover!, 'DEVELOPMENT', 'LEAD', 'DESIGN_TRACKER'), receiverId: keeper.employeeId });
    expect(withKeeper.errors).toEqual([]);
    expect((await call(manager, 'assignHandoverItems', { id, expectedVersion: withKeeper.handover!.version, itemIds: of(started.handover!, 'LEAD'), receiverId: receiver.employeeId })).errors).toMatchObject([{ code: 'RECEIVER_WITHOUT_RIGHTS', path: ['receiverId'] }]);
    // A receiver sees what is offered to them, and nothing else; strangers nothing at all.
    expect((await seen(receiver, id))!.items.map((i) => i.kind)).toEqual(['CLIENT', 'MARKET_TRACKER', 'MEMBERSHIP', 'PLAN_ITEM']);
    expect(await seen(stranger, id)).toBeNull();
    expect((await seen(leaver, id))!.items).toHaveLength(9);

    const mine = (await seen(receiver, id))!;
    expect((await call(receiver, 'answerHandoverItems', { id, itemIds: of(mine, 'CLIENT'), accepts: false })).errors).toMatchObject([{ code: 'REASON_REQUIRED', path: ['note'] }]);
    const declined = await call(receiver, 'answerHandoverItems', { id, itemIds: of(mine, 'CLIENT'), accepts: false, note: '与我负责的客户有竞争' });
    expect(declined.errors).toEqual([]);
    expect(await todosOf(manager, id)).toEqual(['HANDOVER_DECLINED']);
    const accepted = await call(receiver, 'answerHandoverItems', { id, itemIds: of(mine, 'MARKET_TRACKER', 'MEMBERSHIP', 'PLAN_ITEM'), accepts: true });
    expect(accepted.errors).toEqual([]);
    expect(accepted.warnings).toEqual([]);
    expect(await todosOf(receiver, id)).toEqual(['HANDOVER_TO_SIGN']);
    // Signed too early by the leaver: something is still open.
    expect((await call(leaver, 'signHandover', { id })).errors).toMatchObject([{ code: 'NOT_READY_TO_SIGN' }]);
    expect((await call(receiver, 'signHandover', { id })).errors).toEqual([]);

    const back = (await seen(manager, id))!;
    expect(back.items.find((i) => i.kind === 'CLIENT')).toMatchObject({ state: 'DECLINED', note: '与我负责的客户有竞争' });
    expect((await call(manager, 'assignHandoverItems', { id, expectedVersion: back.version, itemIds: of(back, 'CLIENT'), receiverId: keeper.employeeId })).errors).toEqual([]);
    expect(await todosOf(manager, id)).toEqual([]);
    const theirs = (await seen(keeper, id))!;
    expect((await call(keeper, 'answerHandoverItems', { id, itemIds: theirs.items.filter((i) => i.viewerCanAnswer).map((i) => i.id), accepts: true })).errors).toEqual([]);
    expect(await todosOf(leaver, id)).toEqual(['HANDOVER_TO_SIGN']);
    expect((await call(keeper, 'signHandover', { id })).handover!.state).toBe('OPEN');
    expect((await call(leaver, 'signHandover', { id })).handover!).toMatchObject({ state: 'COMPLETED', yetToSign: [] });

    // Everything is somebody's, and nothing but its owner changed.
    const { rows: [now] } = await app.owner.query(
      `SELECT (SELECT keeper_id FROM client WHERE id = $1) AS client, (SELECT market_tracker_id FROM project WHERE id = $2) AS tracked, (SELECT design_tracker_id FROM project WHERE id = $3) AS designed,
         (SELECT string_agg(employee_id::text, ',') FROM project_member WHERE project_id = $4) AS members, (SELECT owner_id FROM work_plan WHERE id = $5) AS plan,
         (SELECT owner_id FROM development_activity WHERE id = $6) AS activity, (SELECT verifier_id FROM lead_report WHERE id = $7) AS lead,
         (SELECT row_to_json(x) FROM (SELECT next_step, next_step_on, status, version FROM project WHERE id = $2) x) AS step, (SELECT next_step_on::text FROM development_activity WHERE id = $6) AS next,
         (SELECT due_on::text FROM work_plan WHERE id = $5) AS due`,
      [held.clientId, held.tracked, held.designed, held.joined, held.planId, held.activityId, held.leadId],
    );
    const [r, k] = [receiver.employeeId, keeper.employeeId];
    expect(now).toEqual({ client: k, tracked: r, designed: k, members: r, plan: r, activity: k, lead: k, step: { next_step: '汇报方案', next_step_on: '2031-03-03', status: 'TRACKING', version: 2 }, next: '2031-05-05', due: '2031-04-04' });
    // The leaver sees the projects no longer, the receiver does; the history says who gave to whom.
    for (const [viewer, isOpen] of [[receiver, true], [stranger, false]] as const)
      expect((await app.ask(viewer, `query Q($id: ID!) { project(id: $id) { id } }`, { id: held.tracked })).data!.project !== null).toBe(isOpen);
    const { rows: changes } = await app.owner.query(`SELECT kind, fields, before, after FROM project_change WHERE project_id = $1`, [held.tracked]);
    expect(changes).toEqual([{ kind: 'HANDED_OVER', fields: ['marketTrackerId'], before: { marketTrackerId: me }, after: { marketTrackerId: r, handoverId: id } }]);
    // Counted again, the leaver has what is left for others to deal with, and nothing else.
    expect((await app.ask(manager, `query Q($id: ID!) { handoverHoldings(employeeId: $id) { kind } }`, { id: me })).data!.handoverHoldings).toEqual([{ kind: 'APPROVAL' }, { kind: 'EVENT' }]);
    expect((await call(receiver, 'signHandover', { id })).errors).toMatchObject([{ code: 'HANDOVER_CLOSED' }]);
  });

  it('is one at a time, refused to others, and starts with something', async () => {
    const { me } = await leaverWithAll(['MARKET_STAFF']);
    await expect(call(stranger, 'startHandover', { leaverId: me, reason: '离职' })).rejects.toThrow('FORBIDDEN');
    expect((await call(manager, 'startHandover', { leaverId: me, reason: ' ' })).errors).toMatchObject([{ code: 'REQUIRED', path: ['reason'] }]);
    expect((await call(manager, 'startHandover', { leaverId: me, reason: '离职', receiverId: me })).errors).toMatchObject([{ code: 'RECEIVER_IS_LEAVER', path: ['receiverId'] }]);
    expect((await call(manager, 'startHandover', { leaverId: (await buildPerson(app, [])).employeeId, reason: '离职' })).errors).toMatchObject([{ code: 'NOTHING_TO_HAND_OVER' }]);
    const both = await Promise.all([0, 1].map(() => call(manager, 'startHandover', { leaverId: me, reason: '离职' })));
    expect(both.map((b) => b.errors[0]?.code).sort()).toEqual(['HANDOVER_OPEN', undefined].sort());
    const { id, version } = both.find((b) => b.handover)!.handover!;
    expect((await call(manager, 'cancelHandover', { id, expectedVersion: version + 1 })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect((await call(manager, 'cancelHandover', { id, expectedVersion: version })).handover).toMatchObject({ state: 'CANCELLED' });
    expect((await call(manager, 'recountHandover', { id })).errors).toMatchObject([{ code: 'HANDOVER_CLOSED' }]);
  });

  it('moves nothing that somebody else has meanwhile, and takes a thing once however often it is accepted', async () => {
    const { me, tracked, designed } = await leaverWithAll(['MARKET_STAFF']);
    const receiver = await buildPerson(app, ['MARKET_STAFF']);
    const { handover } = await call(manager, 'startHandover', { leaverId: me, reason: '离职', receiverId: receiver.employeeId });
    await app.owner.query(`UPDATE project SET market_tracker_id = $2 WHERE id = $1`, [tracked, keeper.employeeId]);
    const gone = await call(receiver, 'answerHandoverItems', { id: handover!.id, itemIds: handover!.items.filter((i) => i.kind === 'MARKET_TRACKER').map((i) => i.id), accepts: true });
    expect(gone.warnings).toMatchObject([{ code: 'HANDOVER_ITEM_GONE' }]);
    expect(gone.handover!.items.find((i) => i.kind === 'MARKET_TRACKER')!.state).toBe('GONE');
    const one = handover!.items.filter((i) => i.kind === 'DESIGN_TRACKER').map((i) => i.id);
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => call(receiver, 'answerHandoverItems', { id: handover!.id, itemIds: one, accepts: i % 2 === 0, note: '不接' })));
    expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(1);
    const { rows } = await app.owner.query<{ mine: boolean; version: number }>(`SELECT design_tracker_id = $2 AS mine, version FROM project WHERE id = $1`, [designed, receiver.employeeId]);
    const state = (await seen(manager, handover!.id))!.items.find((i) => i.kind === 'DESIGN_TRACKER')!.state;
    expect(rows[0]).toEqual(state === 'ACCEPTED' ? { mine: true, version: 2 } : { mine: false, version: 1 });
  });

  it('is signed by full rights with a reason for who has left, and not before all that came in is on the list', async () => {
    const { me, clientId } = await leaverWithAll(['MARKET_STAFF']);
    await app.owner.query(`UPDATE development_activity SET owner_id = $2 WHERE owner_id = $1`, [me, manager.employeeId]);
    await app.owner.query(`UPDATE lead_report SET verifier_id = $2 WHERE verifier_id = $1`, [me, manager.employeeId]);
    await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = $1`, [me]);
    const { handover } = await call(manager, 'startHandover', { leaverId: me, reason: '离职', receiverId: keeper.employeeId });
    const id = handover!.id;
    await call(keeper, 'answerHandoverItems', { id, itemIds: handover!.items.filter((i) => i.state === 'OFFERED').map((i) => i.id), accepts: true });
    expect((await call(keeper, 'signHandover', { id })).errors).toEqual([]);
    expect(await todosOf(manager, id)).toEqual(['HANDOVER_TO_SIGN']);
    expect((await call(manager, 'signHandover', { id })).errors).toMatchObject([{ code: 'REASON_REQUIRED', path: ['reason'] }]);
    await buildProject(app, department, clientId, { market_tracker_id: me });
    expect((await call(manager, 'signHandover', { id, reason: '本人已离职' })).errors).toMatchObject([{ code: 'HANDOVER_GREW' }]);
    const more = (await call(manager, 'recountHandover', { id })).handover!;
    const added = more.items.filter((i) => i.state === 'UNASSIGNED').map((i) => i.id);
    expect(added).toHaveLength(1);
    await call(manager, 'assignHandoverItems', { id, expectedVersion: more.version, itemIds: added, receiverId: keeper.employeeId });
    await call(keeper, 'answerHandoverItems', { id, itemIds: added, accepts: true });
    // Signed before the last was offered: their signature is wanted once more.
    expect((await seen(manager, id))!.yetToSign).toEqual([{ id: me }, { id: keeper.employeeId }]);
    expect((await call(manager, 'signHandover', { id, reason: '本人已离职' })).handover!.state).toBe('OPEN');
    const done = (await call(keeper, 'signHandover', { id })).handover!;
    expect(done.state).toBe('COMPLETED');
    expect(done.signatures.find((s) => s.employee.id === me)).toEqual({ employee: { id: me }, signedBy: { id: manager.employeeId }, reason: '本人已离职' });
  });

  it('ends in the database exactly when it does in the rules of the domain', async () => {
    const states: readonly HandoverItemState[] = ['UNASSIGNED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'GONE', 'LEFT'];
    const [a, b] = [await buildPerson(app, []), await buildPerson(app, [])];
    for (let n = 0; n < 60; n++) {
      const leaver = await buildPerson(app, []);
      const id = await open(`INSERT INTO handover (leaver_id, reason, opened_by) VALUES ($1, '离职', $2) RETURNING id`, [leaver.employeeId, manager.employeeId]);
      const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute));
      const items = Array.from({ length: n % 4 }, (_, i) => {
        const state = states[[2, 2, 4, 5, 2, n % 6][(n + i) % 6]!]!;
        return { state, receiverId: ['UNASSIGNED', 'LEFT'].includes(state) ? null : [a, b][(n + i) % 2]!.employeeId, offeredAt: at((n * 7 + i * 5) % 10) };
      });
      for (const item of items)
        await app.owner.query(
          `INSERT INTO handover_item (handover_id, kind, subject_id, title, receiver_id, state, offered_at, answered_at, declined_by, note) VALUES ($1, 'CLIENT', uuidv7(), 'x', $2, $3, $4, $5, $6, $7)`,
          [id, item.receiverId, item.state, item.offeredAt, ['ACCEPTED', 'DECLINED', 'GONE'].includes(item.state) ? new Date() : null, item.state === 'DECLINED' ? item.receiverId : null, item.state === 'DECLINED' ? '不接' : null],
        );
      const signatures = [leaver, a, b].filter((_, i) => (n + i) % 5 !== 0).map((who, i) => ({ employeeId: who.employeeId, signedAt: at((n * 3 + i) % 14) }));
      for (const s of signatures) await app.owner.query(`INSERT INTO handover_signature (handover_id, employee_id, signed_by, signed_at) VALUES ($1, $2, $2, $3)`, [id, s.employeeId, s.signedAt]);
      const [row] = await app.database.write(manager, (db) => db.rows<{ done: boolean }>(`SELECT finish_handover($1) AS done`, [id]));
      expect([n, row!.done]).toEqual([n, isComplete({ leaverId: leaver.employeeId, items, signatures })]);
    }
  });
});

describe('who tracked a project', () => {
  it('is on record by period, whichever way the tracker changes', async () => {
    const [first, second] = [await buildPerson(app, []), await buildPerson(app, [])];
    const id = await buildProject(app, department, await buildClient(app), { market_tracker_id: first.employeeId, registered_on: '2025-02-03' });
    await app.owner.query(`UPDATE project SET market_tracker_id = $2, design_tracker_id = $2 WHERE id = $1`, [id, second.employeeId]);
    await app.owner.query(`UPDATE project SET design_tracker_id = NULL, name = '改名' WHERE id = $1`, [id]);
    const periods = async (viewer: Viewer) => (await app.ask(viewer, `query Q($id: ID!) { project(id: $id) { trackerPeriods { office employee { id } since until } } }`, { id })).data!.project?.trackerPeriods as { office: string; employee: { id: string }; since: string; until: string | null }[];
    const all = await periods(manager);
    expect(all.map((p) => [p.office, p.employee.id, p.until !== null]).sort()).toEqual([['DESIGN', second.employeeId, true], ['MARKET', first.employeeId, true], ['MARKET', second.employeeId, false]].sort());
    expect(all.find((p) => p.employee.id === first.employeeId)!.since).toBe('2025-02-02T16:00:00.000Z');
    expect(await periods(stranger)).toBeUndefined();
    await expect(app.database.write(manager, (db) => db.run(`UPDATE project_tracker_period SET until = now()`))).rejects.toThrow(/permission denied/);
  });
});

describe('the net below', () => {
  it('lets nobody accept for others, move things past an offer, or sign for whom they are not', async () => {
    const { me, clientId } = await leaverWithAll(['MARKET_STAFF']);
    const receiver = await buildPerson(app, ['MARKET_STAFF']);
    const { handover } = await call(manager, 'startHandover', { leaverId: me, reason: '离职', receiverId: receiver.employeeId });
    const item = handover!.items.find((i) => i.kind === 'CLIENT')!;
    for (const viewer of [stranger, manager]) expect(await app.database.write(viewer, (db) => db.rows(`SELECT answer_handover_item($1, true, NULL) AS outcome`, [item.id]))).toEqual([{ outcome: null }]);
    await expect(app.database.write(manager, (db) => db.run(`UPDATE handover_item SET state = 'ACCEPTED', answered_at = now() WHERE id = $1`, [item.id]))).rejects.toThrow(/row-level security/);
    await expect(app.database.write(manager, (db) => db.run(`UPDATE handover SET state = 'COMPLETED', finished_at = now() WHERE id = $1`, [handover!.id]))).rejects.toThrow(/row-level security/);
    await expect(app.database.write(manager, (db) => db.run(`INSERT INTO handover_signature (handover_id, employee_id, signed_by, reason) VALUES ($1, $2, $3, '代签')`, [handover!.id, me, manager.employeeId]))).rejects.toThrow(/row-level security/);
    expect(await app.database.write(receiver, (db) => db.run(`UPDATE client SET keeper_id = $2 WHERE id = $1`, [clientId, receiver.employeeId]))).toBe(0);
    expect(await app.database.read(stranger, (db) => db.rows(`SELECT id FROM handover_item UNION ALL SELECT id FROM handover UNION ALL SELECT id FROM project_tracker_period`))).toEqual([]);
    expect(await app.database.read(stranger, (db) => db.rows(`SELECT * FROM events_with_others($1)`, [me]))).toEqual([]);
  });
});
