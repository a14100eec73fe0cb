import { buildPerson, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import { Database, jobsUrl } from '../../platform/database';
import type { Viewer } from '../identity/sessions.service';
import { CalendarReminders } from './calendarReminders.service';

let app: TestApp;
let asJobs: Database;
beforeAll(async () => {
  app = await startTestApp();
  asJobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 3, statementTimeoutMs: 30_000 });
});
afterAll(async () => {
  await asJobs.close();
  await app.close();
});

const done = async (viewer: Viewer, name: string, type: string, input: object) => {
  const { data, errors } = await app.ask(viewer, `mutation M($input: ${type}!) { ${name}(input: $input) { errors { code } changeId event { id version } } }`, { input });
  expect([errors, data?.[name].errors]).toEqual([undefined, []]);
  return data![name] as { changeId: string; event: { id: string; version: number } };
};
const create = (viewer: Viewer, fields: object) => done(viewer, 'createCalendarEvent', 'CreateCalendarEventInput', { fields });
const prompts = async (viewer: Viewer): Promise<string[]> => {
  const { data } = await app.ask(viewer, `{ workPrompts(first: 100, filter: { tab: ALL }) { nodes { kind title detail path doneAt } } }`);
  return data!.workPrompts.nodes.map((p: { kind: string; title: string; detail: string | null; path: string | null; doneAt: string | null }) => `${p.kind}|${p.title}|${p.detail ?? ''}|${p.path ?? ''}${p.doneAt ? '|done' : ''}`);
};
const runAt = (iso: string): Promise<void> => new CalendarReminders(asJobs, () => new Date(iso)).run();

it('an invitation asks for its answer, and the answer is told to who invited', async () => {
  const [host, guest] = [await buildPerson(app, [], { name: '安' }), await buildPerson(app, [], { name: '博' })];
  const { event } = await create(host, { title: '评图', place: '三号会议室', startsAt: '2030-11-04T01:00:00Z', endsAt: '2030-11-04T02:00:00Z', inviteeIds: [guest.employeeId] });
  expect(await prompts(guest)).toEqual(['EVENT_INVITED|安邀请您：评图|2030-11-04 09:00 · 三号会议室|/calendar?view=day&day=2030-11-04']);
  await done(guest, 'answerInvitation', 'AnswerInvitationInput', { id: event.id, answer: 'DECLINED' });
  expect((await prompts(guest))[0]).toMatch(/\|done$/);
  expect(await prompts(host)).toEqual(['EVENT_ANSWERED|博谢绝了“评图”|2030-11-04 09:00|/calendar?view=day&day=2030-11-04']);
});

it('an invitation that is withdrawn asks no more, and names nothing', async () => {
  const [host, guest] = [await buildPerson(app, []), await buildPerson(app, [])];
  const { event } = await create(host, { title: '秘密评图', startsAt: '2030-11-04T01:00:00Z', endsAt: '2030-11-04T02:00:00Z', inviteeIds: [guest.employeeId] });
  await done(host, 'deleteCalendarEvent', 'DeleteCalendarEventInput', { id: event.id, expectedVersion: 1 });
  expect(await prompts(guest)).toEqual(['EVENT_INVITED|一次已取消的日程邀请|||done']);
});

describe('reminders', () => {
  it('come at their minute to the owner and those who accepted, once for each occurrence, moved and left-out ones minded', async () => {
    const [host, yes, no] = [await buildPerson(app, []), await buildPerson(app, []), await buildPerson(app, [])];
    const { event } = await create(host, { title: '例会', startsAt: '2030-11-04T01:00:00Z', endsAt: '2030-11-04T02:00:00Z', rule: 'FREQ=DAILY;COUNT=4', reminders: [15], inviteeIds: [yes.employeeId, no.employeeId] });
    await done(yes, 'answerInvitation', 'AnswerInvitationInput', { id: event.id, answer: 'ACCEPTED' });
    // The second is moved to the afternoon, the third left out.
    const one = await done(host, 'updateCalendarEvent', 'UpdateCalendarEventInput', { id: event.id, expectedVersion: 1, scope: 'ONE', key: '2030-11-05T09:00:00', fields: { startsAt: '2030-11-05T06:00:00Z', endsAt: '2030-11-05T07:00:00Z' } });
    expect(one.event.id).not.toBe(event.id);
    await done(host, 'deleteCalendarEvent', 'DeleteCalendarEventInput', { id: event.id, expectedVersion: 2, scope: 'ONE', key: '2030-11-06T09:00:00' });
    const told = async (viewer: Viewer) => (await prompts(viewer)).filter((p) => p.startsWith('EVENT_REMINDER')).map((p) => p.split('|').slice(1, 3).join(' ')).reverse();
    await runAt('2030-11-04T00:44:59Z');
    expect(await told(host)).toEqual([]);
    for (const at of ['2030-11-04T00:45:00Z', '2030-11-04T00:45:30Z', '2030-11-05T00:45:00Z', '2030-11-05T05:45:10Z', '2030-11-06T00:45:00Z', '2030-11-07T00:45:00Z', '2030-11-08T00:45:00Z']) await runAt(at);
    const wanted = ['09:00 例会 2030年11月4日', '14:00 例会 2030年11月5日', '09:00 例会 2030年11月7日'];
    expect([await told(host), await told(yes), await told(no)]).toEqual([wanted, wanted, []]);
  });

  it('that fell due while the machine was off are left out when they are an hour old', async () => {
    const host = await buildPerson(app, []);
    await create(host, { title: '晨会', startsAt: '2031-03-03T01:00:00Z', endsAt: '2031-03-03T02:00:00Z', rule: 'FREQ=DAILY;COUNT=3', reminders: [0] });
    await runAt('2031-03-04T04:00:00Z');
    expect(await prompts(host)).toEqual([]);
    await runAt('2031-03-05T01:00:00Z');
    expect(await prompts(host)).toHaveLength(1);
  });

  it('two workers at once tell it once', async () => {
    const host = await buildPerson(app, []);
    await create(host, { title: '一次', startsAt: '2032-03-03T01:00:00Z', endsAt: '2032-03-03T02:00:00Z', reminders: [5] });
    await Promise.all([runAt('2032-03-03T00:55:00Z'), runAt('2032-03-03T00:55:00Z'), runAt('2032-03-03T00:55:01Z')]);
    expect(await prompts(host)).toHaveLength(1);
  });

  it('the role of jobs reads when, and never what', async () => {
    for (const column of ['title', 'place', 'notes', 'uid']) await expect(asJobs.read(null, (db) => db.rows(`SELECT ${column} FROM calendar_event`))).rejects.toThrow(/permission denied/);
    await expect(asJobs.write(null, (db) => db.run(`UPDATE calendar_event SET starts_at = now()`))).rejects.toThrow(/permission denied/);
  });
});
