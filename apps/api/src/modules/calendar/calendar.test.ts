import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let ann: Viewer;
let bob: Viewer;
let boss: Viewer;
beforeAll(async () => {
  app = await startTestApp();
  ann = await buildPerson(app, ['LEAD_DESIGNER'], { name: '安' });
  bob = await buildPerson(app, ['FINANCE'], { name: '博' });
  boss = await buildPerson(app, ['DIRECTOR', 'SYS_ADMIN'], { name: '董' });
});
afterAll(() => app.close());

const eventFields = `id seriesId title place notes allDay startsAt endsAt startsOn endsOn timeZone rule reminders showsBusy version viewerAnswer viewerCanUpdate viewerCanAnswer owner { name } invitees { employee { name } answer }`;
const payload = `{ errors { code path } changeId event { ${eventFields} } }`;
const create = `mutation C($input: CreateCalendarEventInput!) { createCalendarEvent(input: $input) ${payload} }`;
const update = `mutation U($input: UpdateCalendarEventInput!) { updateCalendarEvent(input: $input) ${payload} }`;
const remove = `mutation D($input: DeleteCalendarEventInput!) { deleteCalendarEvent(input: $input) ${payload} }`;
const undo = `mutation X($input: UndoCalendarChangeInput!) { undoCalendarChange(input: $input) ${payload} }`;
const answer = `mutation A($input: AnswerInvitationInput!) { answerInvitation(input: $input) ${payload} }`;
const windowQuery = `query W($from: Date!, $to: Date!, $zone: String) { calendar(from: $from, to: $to, timeZone: $zone) { isCut occurrences { key startsAt endsAt startsOn endsOn event { id title version } } businessDates { id kind on title detail recordId isDone } } }`;
const busyQuery = `query B($ids: [ID!]!, $from: DateTime!, $to: DateTime!) { freeBusy(employeeIds: $ids, from: $from, to: $to) { employee { name } blocks { startsAt endsAt } } }`;

const done = async (viewer: Viewer, document: string, input: object) => {
  const { data, errors } = await app.ask(viewer, document, { input });
  expect(errors).toBeUndefined();
  return Object.values(data!)[0] as { errors: { code: string; path: string[] }[]; changeId: string | null; event: Record<string, any> | null }; // eslint-disable-line @typescript-eslint/no-explicit-any -- looked at field by field
};
const codes = (p: { errors: { code: string; path: string[] }[] }): string[] => p.errors.map((e) => `${e.code} ${e.path.join('.')}`);
interface Seen {
  key: string | null;
  startsAt: string | null;
  startsOn: string | null;
  event: { id: string; title: string; version: number };
}
const seen = async (viewer: Viewer, from: string, to: string): Promise<Seen[]> => (await app.ask(viewer, windowQuery, { from, to })).data!.calendar.occurrences;
/** `title@start` of a person's days, by the firm's clock. */
const lines = async (viewer: Viewer, from: string, to: string): Promise<string[]> => (await seen(viewer, from, to)).map((o) => `${o.event.title}@${o.startsOn ?? new Date(Date.parse(o.startsAt!) + 8 * 3_600_000).toISOString().slice(5, 16)}`);

const meeting = { title: '方案汇报', startsAt: '2026-11-23T01:00:00Z', endsAt: '2026-11-23T02:00:00Z' };

describe('an event', () => {
  it('is created, moved, emptied, deleted, and each step can be undone', async () => {
    const made = await done(ann, create, { clientMutationId: 'k1', fields: { ...meeting, place: '三号会议室', reminders: [15, 60, 15] } });
    expect(made).toMatchObject({ errors: [], event: { title: '方案汇报', startsAt: '2026-11-23T01:00:00.000Z', timeZone: 'Asia/Shanghai', rule: null, reminders: [15, 60], version: 1, viewerCanUpdate: true, viewerAnswer: null } });
    expect((await done(ann, create, { clientMutationId: 'k1', fields: { ...meeting, place: '三号会议室', reminders: [15, 60, 15] } })).event!.id).toBe(made.event!.id);
    const moved = await done(ann, update, { id: made.event!.id, expectedVersion: 1, fields: { startsAt: '2026-11-24T03:00:00Z', endsAt: '2026-11-24T04:30:00Z', place: null } });
    expect(moved.event).toMatchObject({ startsAt: '2026-11-24T03:00:00.000Z', place: null, version: 2 });
    expect(await lines(ann, '2026-11-23', '2026-11-29')).toEqual(['方案汇报@11-24T11:00']);
    expect((await done(ann, undo, { changeId: moved.changeId })).event).toMatchObject({ startsAt: '2026-11-23T01:00:00.000Z', place: '三号会议室', version: 3 });
    expect(codes(await done(ann, undo, { changeId: moved.changeId }))).toEqual(['ALREADY_DONE changeId']);
    const gone = await done(ann, remove, { id: made.event!.id, expectedVersion: 3 });
    expect(await lines(ann, '2026-11-23', '2026-11-29')).toEqual([]);
    expect((await done(ann, undo, { changeId: gone.changeId })).event).toMatchObject({ id: made.event!.id, title: '方案汇报' });
    expect(await lines(ann, '2026-11-23', '2026-11-29')).toEqual(['方案汇报@11-23T09:00']);
  });

  it('turns into whole days and back', async () => {
    const { event } = await done(ann, create, { fields: { title: '外出', startsOn: '2026-12-01', endsOn: '2026-12-03' } });
    expect(event).toMatchObject({ allDay: true, startsOn: '2026-12-01', endsOn: '2026-12-03', startsAt: null });
    const timed = await done(ann, update, { id: event!.id, expectedVersion: 1, fields: { allDay: false, startsAt: '2026-12-01T01:00:00Z', endsAt: '2026-12-01T02:00:00Z' } });
    expect(timed.event).toMatchObject({ allDay: false, startsOn: null });
    expect(await lines(ann, '2026-12-02', '2026-12-03')).toEqual([]);
  });

  it('refuses a stale save with what is stored, and an undo that was overtaken', async () => {
    const { event } = await done(ann, create, { fields: { ...meeting, title: '争' } });
    const first = await done(ann, update, { id: event!.id, expectedVersion: 1, fields: { title: '先' } });
    const stale = await done(ann, update, { id: event!.id, expectedVersion: 1, fields: { title: '后' } });
    expect([codes(stale), stale.event!.title]).toEqual([['STALE_VERSION expectedVersion'], '先']);
    await done(ann, update, { id: event!.id, expectedVersion: 2, fields: { title: '再' } });
    expect(codes(await done(ann, undo, { changeId: first.changeId }))).toEqual(['CHANGE_OVERTAKEN changeId']);
  });

  it.each([
    [{}, ['REQUIRED fields.title', 'REQUIRED fields.startsAt', 'REQUIRED fields.endsAt']],
    [{ ...meeting, title: ' \r\n ' }, ['REQUIRED fields.title']],
    [{ ...meeting, endsAt: '2026-11-22T02:00:00Z' }, ['ENDS_BEFORE_START fields.endsAt']],
    [{ ...meeting, startsAt: 'tomorrow' }, ['NOT_A_MOMENT fields.startsAt']],
    [{ title: 'x', startsOn: '2026-02-30', endsOn: '2026-03-01' }, ['NOT_A_DATE fields.startsOn']],
    [{ ...meeting, timeZone: 'Mars/Olympus' }, ['NOT_A_TIME_ZONE fields.timeZone']],
    [{ ...meeting, rule: 'FREQ=SECONDLY;COUNT=1000000' }, ['RULE_TOO_FREQUENT fields.rule']],
    [{ ...meeting, rule: 'FREQ=DAILY;COUNT=1000000' }, ['RULE_TOO_MANY fields.rule']],
    [{ ...meeting, rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, ['RULE_EMPTY fields.rule']],
    [{ ...meeting, reminders: [1, 2, 3, 4, 5, 6] }, ['TOO_MANY fields.reminders']],
    [{ ...meeting, reminders: [-5] }, ['OUT_OF_RANGE fields.reminders']],
    [{ ...meeting, inviteeIds: ['019aa000-0000-7000-8000-00000000dead'] }, ['UNKNOWN_REFERENCE fields.inviteeIds']],
    [{ ...meeting, title: '长'.repeat(201) }, ['TOO_LONG fields.title']],
  ])('is refused by field: %j', async (fields, wanted) => {
    expect(codes(await done(ann, create, { fields }))).toEqual(wanted);
  });

  it('asks for a window that makes sense', async () => {
    const ask = async (from: string, to: string, zone?: string) => (await app.ask(ann, windowQuery, { from, to, zone })).errors?.[0]?.extensions?.code;
    expect([await ask('2026-13-01', '2026-12-01'), await ask('2026-12-02', '2026-12-01'), await ask('2026-01-01', '2026-12-01'), await ask('2026-01-01', '2026-01-02', 'x/y')]).toEqual(['NOT_A_DATE', 'ENDS_BEFORE_START', 'WINDOW_TOO_LONG', 'NOT_A_TIME_ZONE']);
  });
});

describe('a series', () => {
  let cara: Viewer;
  beforeEach(async () => {
    cara = await buildPerson(app, []);
  });
  const weekly = () => done(cara, create, { fields: { title: '周会', startsAt: '2026-11-02T01:00:00Z', endsAt: '2026-11-02T02:00:00Z', rule: 'FREQ=WEEKLY;BYDAY=MO' } });

  it('changes one: the others stay, and the one can be changed again, deleted and brought back', async () => {
    const { event } = await weekly();
    expect(codes(await done(cara, update, { id: event!.id, expectedVersion: 1, fields: { title: '?' } }))).toEqual(['SCOPE_REQUIRED scope']);
    expect(codes(await done(cara, update, { id: event!.id, expectedVersion: 1, scope: 'ONE', key: '2026-11-10T09:00:00', fields: { title: '?' } }))).toEqual(['NO_SUCH_OCCURRENCE key']);
    const one = await done(cara, update, { id: event!.id, expectedVersion: 1, scope: 'ONE', key: '2026-11-09T09:00:00', fields: { title: '周会（改）', startsAt: '2026-11-10T06:00:00Z', endsAt: '2026-11-10T07:00:00Z' } });
    expect(one).toMatchObject({ errors: [], event: { seriesId: event!.id, title: '周会（改）', rule: null } });
    expect(await lines(cara, '2026-11-01', '2026-11-22')).toEqual(['周会@11-02T09:00', '周会（改）@11-10T14:00', '周会@11-16T09:00']);
    const again = await done(cara, update, { id: one.event!.id, expectedVersion: 1, scope: 'ONE', fields: { title: '周会（再改）' } });
    expect(again.event).toMatchObject({ id: one.event!.id, title: '周会（再改）' });
    const gone = await done(cara, remove, { id: one.event!.id, expectedVersion: 2, scope: 'ONE' });
    expect(await lines(cara, '2026-11-01', '2026-11-22')).toEqual(['周会@11-02T09:00', '周会@11-16T09:00']);
    await done(cara, undo, { changeId: gone.changeId });
    expect(await lines(cara, '2026-11-01', '2026-11-22')).toEqual(['周会@11-02T09:00', '周会（再改）@11-10T14:00', '周会@11-16T09:00']);
  });

  it('changes this and following, and undoes it as one', async () => {
    const { event } = await weekly();
    const later = await done(cara, update, { id: event!.id, expectedVersion: 1, scope: 'FOLLOWING', key: '2026-11-16T09:00:00', fields: { title: '下午会', startsAt: '2026-11-17T06:00:00Z', endsAt: '2026-11-17T07:00:00Z' } });
    expect(later.event).toMatchObject({ title: '下午会', rule: 'FREQ=WEEKLY;BYDAY=TU' });
    expect(await lines(cara, '2026-11-01', '2026-11-30')).toEqual(['周会@11-02T09:00', '周会@11-09T09:00', '下午会@11-17T14:00', '下午会@11-24T14:00']);
    await done(cara, undo, { changeId: later.changeId });
    expect(await lines(cara, '2026-11-01', '2026-11-30')).toEqual(['周会@11-02T09:00', '周会@11-09T09:00', '周会@11-16T09:00', '周会@11-23T09:00', '周会@11-30T09:00']);
  });

  it('changes all, with what was changed by hand keeping its place', async () => {
    const { event } = await weekly();
    await done(cara, update, { id: event!.id, expectedVersion: 1, scope: 'ONE', key: '2026-11-09T09:00:00', fields: { title: '特别' } });
    const all = await done(cara, update, { id: event!.id, expectedVersion: 2, scope: 'ALL', key: '2026-11-16T09:00:00', fields: { startsAt: '2026-11-16T02:00:00Z', endsAt: '2026-11-16T03:00:00Z' } });
    expect(all.errors).toEqual([]);
    expect(await lines(cara, '2026-11-01', '2026-11-22')).toEqual(['周会@11-02T10:00', '特别@11-09T09:00', '周会@11-16T10:00']);
    expect((await seen(cara, '2026-11-01', '2026-11-22')).map((o) => o.key)).toEqual(['2026-11-02T10:00:00', '2026-11-09T10:00:00', '2026-11-16T10:00:00']);
  });

  it('ends before one, and deletes all', async () => {
    const { event } = await weekly();
    const cut = await done(cara, remove, { id: event!.id, expectedVersion: 1, scope: 'FOLLOWING', key: '2026-11-16T09:00:00' });
    expect(cut.event!.rule).toBe('FREQ=WEEKLY;UNTIL=20261116T085959;BYDAY=MO');
    expect(await lines(cara, '2026-11-01', '2026-12-30')).toEqual(['周会@11-02T09:00', '周会@11-09T09:00']);
    await done(cara, remove, { id: event!.id, expectedVersion: 2, scope: 'ALL', key: '2026-11-09T09:00:00' });
    expect(await lines(cara, '2026-11-01', '2026-12-30')).toEqual([]);
  });

  it('stops recurring at the occurrence in hand, or begins to recur', async () => {
    const { event } = await weekly();
    const single = await done(cara, update, { id: event!.id, expectedVersion: 1, scope: 'ALL', key: '2026-11-16T09:00:00', fields: { rule: null } });
    expect([single.event!.rule, await lines(cara, '2026-11-01', '2026-11-30')]).toEqual([null, ['周会@11-16T09:00']]);
    await done(cara, update, { id: event!.id, expectedVersion: 2, fields: { rule: 'FREQ=DAILY;COUNT=3' } });
    expect(await lines(cara, '2026-11-01', '2026-11-30')).toEqual(['周会@11-16T09:00', '周会@11-17T09:00', '周会@11-18T09:00']);
  });

  it('lets one of many hands win', async () => {
    const { event } = await weekly();
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => done(cara, update, { id: event!.id, expectedVersion: 1, scope: 'ONE', key: '2026-11-09T09:00:00', fields: { title: `手${i}` } })));
    expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(1);
    expect(await lines(cara, '2026-11-03', '2026-11-14')).toHaveLength(1);
  });
});

describe('privacy', () => {
  it('shows an event to its owner and those invited, to nobody else, a director included', async () => {
    const { event } = await done(ann, create, { fields: { ...meeting, title: '体检', notes: '私事', inviteeIds: [bob.employeeId] } });
    const find = async (who: Viewer) => (await app.ask(who, `query E($id: ID!) { calendarEvent(id: $id) { ${eventFields} } }`, { id: event!.id })).data?.calendarEvent;
    expect([(await find(ann))?.title, (await find(bob))?.notes, await find(boss)]).toEqual(['体检', '私事', null]);
    expect((await lines(boss, '2026-11-23', '2026-11-23')).join()).not.toContain('体检');
    const bobs = await find(bob);
    expect([bobs.viewerCanUpdate, bobs.viewerCanAnswer, bobs.viewerAnswer]).toEqual([false, true, 'WAITING']);
    for (const who of [bob, boss]) {
      expect(codes(await done(who, update, { id: event!.id, expectedVersion: 1, fields: { title: '改' } }))).toEqual(['NOT_FOUND id']);
      expect(codes(await done(who, remove, { id: event!.id, expectedVersion: 1 }))).toEqual(['NOT_FOUND id']);
    }
    expect(codes(await done(boss, answer, { id: event!.id, answer: 'ACCEPTED' }))).toEqual(['NOT_FOUND id']);
    expect(codes(await done(ann, answer, { id: event!.id, answer: 'ACCEPTED' }))).toEqual(['NOT_FOUND id']);
  });

  it('holds in the database itself', async () => {
    const { event } = await done(ann, create, { fields: { ...meeting, title: '秘密', inviteeIds: [bob.employeeId] } });
    const as = (who: Viewer | null, sql: string, params: unknown[] = []) => app.database.write(who, (db) => db.run(sql, params));
    expect(await app.database.read(boss, (db) => db.rows(`SELECT 1 FROM calendar_event WHERE id = $1`, [event!.id]))).toEqual([]);
    expect(await app.database.read(null, (db) => db.rows(`SELECT 1 FROM calendar_event`))).toEqual([]);
    expect(await as(bob, `UPDATE calendar_event SET title = 'x' WHERE id = $1`, [event!.id])).toBe(0);
    expect(await as(bob, `DELETE FROM calendar_event WHERE id = $1`, [event!.id])).toBe(0);
    await expect(as(boss, `INSERT INTO calendar_invitee (event_id, employee_id) VALUES ($1, $2)`, [event!.id, boss.employeeId])).rejects.toThrow(/row-level security/);
    await expect(as(bob, `UPDATE calendar_invitee SET employee_id = $1`, [boss.employeeId])).rejects.toThrow(/permission denied/);
    // Nobody hangs an occurrence on a series of somebody else's.
    await expect(as(boss, `INSERT INTO calendar_event (owner_id, uid, series_id, occurrence_key, title, all_day, starts_on, ends_on, time_zone, span_from) VALUES ($1, 'u', $2, '2026-01-01', 'x', true, '2026-01-01', '2026-01-01', 'UTC', now())`, [boss.employeeId, event!.id])).rejects.toThrow(/row-level security/);
    expect(await app.database.read(null, (db) => db.rows(`SELECT * FROM busy_events($1, now() - interval '10 years', now() + interval '10 years')`, [[ann.employeeId]]))).toEqual([]);
  });

  it('is closed again to whoever is no longer invited', async () => {
    const { event } = await done(ann, create, { fields: { ...meeting, inviteeIds: [bob.employeeId] } });
    await done(ann, update, { id: event!.id, expectedVersion: 1, fields: { inviteeIds: [] } });
    expect((await app.ask(bob, `query E($id: ID!) { calendarEvent(id: $id) { id } }`, { id: event!.id })).data?.calendarEvent).toBeNull();
  });
});

describe('invitations', () => {
  it('are found, answered and kept through edits; a series is answered as a whole', async () => {
    const [host, guest] = [await buildPerson(app, []), await buildPerson(app, [], { name: '客' })];
    const { event } = await done(host, create, { fields: { title: '评图', startsAt: '2030-11-04T01:00:00Z', endsAt: '2030-11-04T02:00:00Z', rule: 'FREQ=DAILY;COUNT=5', inviteeIds: [guest.employeeId, host.employeeId] } });
    expect(event!.invitees).toEqual([{ employee: { name: '客' }, answer: 'WAITING' }]);
    const waiting = async () => (await app.ask(guest, `{ myInvitations { title } }`)).data!.myInvitations;
    expect(await waiting()).toEqual([{ title: '评图' }]);
    expect((await done(guest, answer, { id: event!.id, answer: 'ACCEPTED' })).event).toMatchObject({ viewerAnswer: 'ACCEPTED' });
    expect(await waiting()).toEqual([]);
    const one = await done(host, update, { id: event!.id, expectedVersion: 1, scope: 'ONE', key: '2030-11-05T09:00:00', fields: { startsAt: '2030-11-05T05:00:00Z', endsAt: '2030-11-05T06:00:00Z' } });
    expect(one.event!.invitees).toEqual([{ employee: { name: '客' }, answer: 'ACCEPTED' }]);
    expect(codes(await done(host, update, { id: one.event!.id, expectedVersion: 1, scope: 'ONE', fields: { inviteeIds: [] } }))).toEqual(['SERIES_INVITEES fields.inviteeIds']);
    expect(await lines(guest, '2030-11-04', '2030-11-06')).toEqual(['评图@11-04T09:00', '评图@11-05T13:00', '评图@11-06T09:00']);
    // Back to no answer, as the page's undo does.
    expect((await done(guest, answer, { id: one.event!.id, answer: 'WAITING' })).event).toMatchObject({ viewerAnswer: 'WAITING' });
  });
});

describe('free and busy', () => {
  it('tells times without titles: own events that block, accepted invitations, changed occurrences; not declined ones', async () => {
    const [host, guest, third] = [await buildPerson(app, [], { name: '甲' }), await buildPerson(app, [], { name: '乙' }), await buildPerson(app, [])];
    const { event } = await done(host, create, { fields: { title: '机密', startsAt: '2026-11-02T01:00:00Z', endsAt: '2026-11-02T02:00:00Z', rule: 'FREQ=DAILY;COUNT=3', inviteeIds: [guest.employeeId] } });
    await done(host, update, { id: event!.id, expectedVersion: 1, scope: 'ONE', key: '2026-11-03T09:00:00', fields: { showsBusy: false } });
    await done(host, create, { fields: { title: '连着', startsAt: '2026-11-02T02:00:00Z', endsAt: '2026-11-02T03:00:00Z' } });
    await done(host, create, { fields: { title: '休', startsOn: '2026-11-05', endsOn: '2026-11-05' } });
    await done(host, create, { fields: { title: '闲', showsBusy: false, startsAt: '2026-11-02T06:00:00Z', endsAt: '2026-11-02T07:00:00Z' } });
    const ask = async () => (await app.ask(third, busyQuery, { ids: [host.employeeId, guest.employeeId, '019aa000-0000-7000-8000-00000000dead', 'x'], from: '2026-11-01T16:00:00Z', to: '2026-11-07T16:00:00Z' })).data!.freeBusy;
    const hostBlocks = [{ startsAt: '2026-11-02T01:00:00.000Z', endsAt: '2026-11-02T03:00:00.000Z' }, { startsAt: '2026-11-04T01:00:00.000Z', endsAt: '2026-11-04T02:00:00.000Z' }, { startsAt: '2026-11-04T16:00:00.000Z', endsAt: '2026-11-05T16:00:00.000Z' }];
    expect(await ask()).toEqual([{ employee: { name: '甲' }, blocks: hostBlocks }, { employee: { name: '乙' }, blocks: [] }]);
    await done(guest, answer, { id: event!.id, answer: 'ACCEPTED' });
    expect((await ask())[1].blocks).toEqual([{ startsAt: '2026-11-02T01:00:00.000Z', endsAt: '2026-11-02T02:00:00.000Z' }, hostBlocks[1]]);
    await done(guest, answer, { id: event!.id, answer: 'DECLINED' });
    expect((await ask())[1].blocks).toEqual([]);
    const refused = async (variables: object) => (await app.ask(third, busyQuery, { ids: [], from: '2026-11-01T00:00:00Z', to: '2026-11-02T00:00:00Z', ...variables })).errors?.[0]?.extensions?.code;
    expect([await refused({ ids: Array.from({ length: 21 }, () => host.employeeId) }), await refused({ to: '2027-11-02T00:00:00Z' }), await refused({ from: 'x' })]).toEqual(['TOO_MANY', 'WINDOW_TOO_LONG', 'NOT_A_MOMENT']);
  });
});

describe('business dates', () => {
  it('are those of a person\'s own work, and only where they may look', async () => {
    const me = await buildPerson(app, []);
    const department = await buildDepartment(app, 'BD');
    const client = await buildClient(app, { name: '甲方' });
    const mine = await buildProject(app, department, client, { name: '我的项目', market_tracker_id: me.employeeId, next_step: '约汇报', next_step_on: '2026-11-24' });
    const hidden = await buildProject(app, department, await buildClient(app), { name: '别人的', market_tracker_id: me.employeeId, next_step: '不该看见', next_step_on: '2026-11-24' });
    await designate(app, mine, me);
    for (const project of [mine, hidden]) await app.owner.query(`INSERT INTO work_plan (project_id, due_on, text, owner_id) VALUES ($1, '2026-11-25', '提交成果', $2)`, [project, me.employeeId]);
    const { rows: contact } = await app.owner.query<{ id: string }>(`INSERT INTO contact (name, birthday) VALUES ('李总', '1970-11-27') RETURNING id`);
    await app.owner.query(`INSERT INTO employment (contact_id, client_id) VALUES ($1, $2)`, [contact[0]!.id, client]);
    const { rows: quote } = await app.owner.query<{ id: string }>(`INSERT INTO quote (project_id, title) VALUES ($1, '设计费报价') RETURNING id`, [mine]);
    await app.owner.query(`INSERT INTO quote_revision (quote_id, project_id, revision, is_current, status, fee_basis, amount_fen, valid_until) VALUES ($1, $2, 1, true, 'SENT', 'LUMP_SUM', 100, '2026-11-28')`, [quote[0]!.id, mine]);
    await app.owner.query(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on) VALUES ('HT-C-1', $1, '设计合同', 'DESIGN', 'SIGNED', 100, '2026-11-26')`, [mine]);
    const ask = async (who: Viewer) => (await app.ask(who, windowQuery, { from: '2026-11-23', to: '2026-11-29' })).data!.calendar.businessDates.map((d: { kind: string; on: string; title: string; detail: string }) => `${d.on} ${d.kind} ${d.title} ${d.detail}`);
    expect(await ask(me)).toEqual(['2026-11-24 NEXT_STEP 约汇报 我的项目', '2026-11-25 PLAN_ITEM 提交成果 我的项目', '2026-11-26 CONTRACT_SIGNING 设计合同 我的项目', '2026-11-27 BIRTHDAY 李总 甲方', '2026-11-28 QUOTE_EXPIRY 设计费报价 我的项目']);
    expect(await ask(ann)).toEqual([]);
    // A director sees all projects, and here only own work.
    expect(await ask(boss)).toEqual([]);
    await app.owner.query(`DELETE FROM project_member WHERE employee_id = $1`, [me.employeeId]);
    expect(await ask(me)).toEqual([]);
  });
});
