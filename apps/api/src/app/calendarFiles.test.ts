import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../test/harness';
import type { TestApp } from '../../test/harness';
import type { Viewer } from '../modules/identity/sessions.service';
import { readConfig } from '../platform/config';
import { createLogger } from '../platform/logger';
import { createHttpServer } from './http';
import { createLimiter } from './limiter';

let app: TestApp;
let server: Server;
let address: string;
const logged: string[] = [];

beforeAll(async () => {
  app = await startTestApp();
  const config = readConfig({ WEB_DIR: mkdtempSync(path.join(os.tmpdir(), 'yingzao-page-')) }, process.cwd());
  const log = createLogger('silent');
  const spy = { ...log, info: (o: object) => void logged.push(JSON.stringify(o)), error: log.error.bind(log), child: () => spy } as unknown as typeof log;
  server = createHttpServer({ config, database: app.database, services: app.services, apollo: app.apollo, documents: {}, hints: { isListening: true }, log: spy });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await app.close();
});

async function person(): Promise<{ viewer: Viewer; cookie: string }> {
  const viewer = await buildPerson(app, []);
  const token = randomBytes(32).toString('base64url');
  await app.owner.query(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`, [createHash('sha256').update(token).digest(), viewer.employeeId]);
  return { viewer, cookie: `yz=${token}` };
}
interface Report {
  readonly counts?: { events: number; changed: number; known: number; rejected: number };
  readonly problems?: { line: number; field: string | null; code: string; message: string; title: string | null }[];
  readonly titles?: string[];
  readonly changeId?: string | null;
  readonly errors?: { path: string[]; message: string; extensions: { code: string } }[];
}
async function upload(cookie: string, content: string | Buffer, query = '', headers: Record<string, string> = { 'x-yingzao-upload': '1' }): Promise<{ status: number; body: Report }> {
  const response = await fetch(`${address}/api/calendar/import${query}`, { method: 'POST', body: content as NonNullable<RequestInit['body']>, headers: { cookie, ...headers } });
  return { status: response.status, body: (await response.json()) as Report };
}
const ics = (...events: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//', ...events, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const plain = (uid: string, ...more: string[]): string => event(`UID:${uid}`, 'DTSTAMP:20260101T000000Z', 'DTSTART;TZID=Asia/Shanghai:20261123T090000', 'DTEND;TZID=Asia/Shanghai:20261123T100000', `SUMMARY:日程 ${uid}`, ...more);
const days = async (viewer: Viewer, from: string, to: string): Promise<string[]> => {
  const { data } = await app.ask(viewer, `query W($from: Date!, $to: Date!) { calendar(from: $from, to: $to) { occurrences { startsAt startsOn endsOn event { title } } } }`, { from, to });
  return data!.calendar.occurrences.map((o: { startsAt: string | null; startsOn: string | null; endsOn: string | null; event: { title: string } }) => `${o.event.title}@${o.startsOn ? `${o.startsOn}..${o.endsOn}` : o.startsAt!.slice(0, 16)}`);
};
const stored = async (viewer: Viewer): Promise<number> => Number((await app.owner.query(`SELECT count(*) FROM calendar_event WHERE owner_id = $1`, [viewer.employeeId])).rows[0].count);

describe('a calendar file', () => {
  it('is looked at, taken in whole, recognised the second time, and taken back', async () => {
    const { viewer, cookie } = await person();
    const file = ics(
      'BEGIN:VTIMEZONE', 'TZID:Custom', 'X-LIC-LOCATION:Europe/London', 'END:VTIMEZONE',
      plain('a', 'LOCATION:三号会议室', 'DESCRIPTION:第一行\\n第二行\\, 逗号', 'TRANSP:TRANSPARENT', 'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', 'END:VALARM'),
      event('UID:b', 'DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261126', 'SUMMARY:出差'),
      event('UID:c', 'DTSTART;TZID=China Standard Time:20261102T140000', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;COUNT=5;BYDAY=MO', 'EXDATE;TZID=China Standard Time:20261116T140000', 'SUMMARY:例会'),
      event('UID:c', 'RECURRENCE-ID;TZID=China Standard Time:20261109T140000', 'DTSTART;TZID=China Standard Time:20261110T150000', 'DTEND;TZID=China Standard Time:20261110T153000', 'SUMMARY:例会改期'),
      event('UID:c', 'RECURRENCE-ID;TZID=China Standard Time:20261123T140000', 'DTSTART;TZID=China Standard Time:20261123T140000', 'STATUS:CANCELLED', 'SUMMARY:例会取消'),
      event('UID:d', 'DTSTART;TZID=Custom:20261125T090000', 'SUMMARY;LANGUAGE=en:London call that is folded ', '  over two lines'),
    ).replace('SUMMARY;LANGUAGE=en:London call that is folded \r\n', 'SUMMARY;LANGUAGE=en:London call that is folded\r\n');
    const preview = await upload(cookie, file, '?preview=1');
    expect(preview).toMatchObject({ status: 200, body: { counts: { events: 4, changed: 1, known: 0, rejected: 0 }, titles: ['日程 a', '出差', '例会', 'London call that is folded over two lines'], changeId: null } });
    expect(await stored(viewer)).toBe(0);
    const taken = await upload(cookie, file);
    expect([taken.status, taken.body.counts]).toEqual([201, { events: 4, changed: 1, known: 0, rejected: 0 }]);
    expect(await days(viewer, '2026-11-01', '2026-11-30')).toEqual(['例会@2026-11-02T06:00', '例会改期@2026-11-10T07:00', '日程 a@2026-11-23T01:00', '出差@2026-11-24..2026-11-25', 'London call that is folded over two lines@2026-11-25T09:00', '例会@2026-11-30T06:00']);
    const { data } = await app.ask(viewer, `{ calendar(from: "2026-11-23", to: "2026-11-23") { occurrences { event { place notes showsBusy reminders } } } }`);
    expect(data!.calendar.occurrences[0].event).toEqual({ place: '三号会议室', notes: '第一行\n第二行, 逗号', showsBusy: false, reminders: [15] });
    expect((await upload(cookie, file)).body.errors?.[0]?.extensions.code).toBe('ICS_NOTHING');
    const back = await app.ask(viewer, `mutation U($input: UndoCalendarChangeInput!) { undoCalendarChange(input: $input) { errors { code } } }`, { input: { changeId: taken.body.changeId } });
    expect([back.data!.undoCalendarChange.errors, await stored(viewer)]).toEqual([[], 0]);
  });

  it('goes out as it came in: export, import by a colleague, export again', async () => {
    const [one, two] = [await person(), await person()];
    await upload(one.cookie, ics(
      plain('r1', 'RRULE:FREQ=WEEKLY;UNTIL=20271231T010000Z;BYDAY=MO,WE', 'EXDATE;TZID=Asia/Shanghai:20261125T090000', 'BEGIN:VALARM', 'TRIGGER:-PT1H', 'ACTION:DISPLAY', 'END:VALARM'),
      event('UID:r1', 'RECURRENCE-ID;TZID=Asia/Shanghai:20261130T090000', 'DTSTART;TZID=Asia/Shanghai:20261130T110000', 'DTEND;TZID=Asia/Shanghai:20261130T113000', 'SUMMARY:挪了'),
      event('UID:ny', 'DTSTART;TZID=America/New_York:20261026T090000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=30', 'SUMMARY:New York; with, signs\\\\ and 表情🏗️'),
      event('UID:day', 'DTSTART;VALUE=DATE:20261101', 'RRULE:FREQ=YEARLY', 'SUMMARY:纪念日'),
    ));
    const exported = async (cookie: string) => (await fetch(`${address}/api/calendar/export.ics`, { headers: { cookie } })).text();
    const text = await exported(one.cookie);
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20271231T010000Z');
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:America/New_York');
    expect(text).toMatch(/BEGIN:STANDARD\r\nDTSTART:20261101T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500/);
    // Lines of 75 octets at most, every one of them ended as the standard says.
    expect(text.split('\r\n').filter((l) => Buffer.byteLength(l) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect((await upload(two.cookie, text)).body).toMatchObject({ counts: { events: 3, changed: 1, rejected: 0 }, problems: [] });
    for (const [from, to] of [['2026-11-01', '2026-12-31'], ['2027-03-01', '2027-04-15']] as const) expect(await days(two.viewer, from, to)).toEqual(await days(one.viewer, from, to));
    const rest = (t: string): string => t.replaceAll(/(DTSTAMP|SEQUENCE):\S+\r\n/g, '');
    const blocks = (t: string): string[] => rest(t).split('BEGIN:VEVENT').slice(1).sort();
    expect(blocks(await exported(two.cookie))).toEqual(blocks(text));
  });

  it.each<[string, string[], [string, string | null, number][]]>([
    ['a rule that fires every second', [plain('x', 'RRULE:FREQ=SECONDLY')], [['RULE_TOO_FREQUENT', 'RRULE', 10]]],
    ['a million repeats', [plain('x', 'RRULE:FREQ=DAILY;COUNT=1000000')], [['RULE_TOO_MANY', 'RRULE', 10]]],
    ['a rule without an end that never happens', [plain('x', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31')], [['RULE_EMPTY', 'RRULE', 10]]],
    ['hours of every day', [plain('x', 'RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5;BYMINUTE=1,2,3')], [['RULE_UNSUPPORTED', 'RRULE', 10]]],
    ['ten thousand further dates', [plain('x', ...Array.from({ length: 60 }, () => `RDATE:${Array.from({ length: 100 }, (_, i) => `2026${String((i % 12) + 1).padStart(2, '0')}05T0${i % 10}0000Z`).join(',')}`))], [['TOO_MANY', 'RDATE', 10]]],
    ['an unknown zone', [event('UID:x', 'DTSTART;TZID=Middle Earth:20260101T090000', 'SUMMARY:x')], [['ZONE_UNKNOWN', 'DTSTART', 6]]],
    ['a day that is none', [event('UID:x', 'DTSTART;VALUE=DATE:20260230', 'SUMMARY:x')], [['ICS_FIELD_INVALID', 'DTSTART', 6]]],
    ['an end before the start', [event('UID:x', 'DTSTART:20260102T090000Z', 'DTEND:20260101T090000Z', 'SUMMARY:x')], [['ENDS_BEFORE_START', 'DTEND', 7]]],
    ['no start', [event('UID:x', 'SUMMARY:x')], [['REQUIRED', 'DTSTART', 4]]],
    ['a title as long as a book', [event('UID:x', 'DTSTART:20260102T090000Z', `SUMMARY:${'长'.repeat(5000)}`)], [['TOO_LONG', 'SUMMARY', 7]]],
    ['an event that never ends', [plain('ok'), 'BEGIN:VEVENT\r\nUID:y\r\nDTSTART:20260102T090000Z'], [['ICS_UNREADABLE', null, 11]]],
    ['events in events', [['BEGIN:VEVENT', 'UID:o', 'DTSTART:20260102T090000Z', plain('i'), 'END:VEVENT'].join('\r\n')], [['ICS_UNREADABLE', null, 4]]],
  ])('has one bad event refused by line and property: %s', async (_, events, wanted) => {
    const { cookie } = await person();
    const { status, body } = await upload(cookie, ics(...events, plain('good')), '?preview=1');
    expect([status, body.problems?.map((p) => [p.code, p.field, p.line])]).toEqual([200, wanted]);
    // The good ones beside it are taken.
    expect(body.counts!.events).toBeGreaterThanOrEqual(1);
    expect(body.problems!.every((p) => p.message.length > 3)).toBe(true);
  });

  it.each<[string, () => Buffer, number, string]>([
    ['nothing', () => Buffer.alloc(0), 422, 'ICS_UNREADABLE'],
    ['a web page', () => Buffer.from('<html>BEGIN:VCALENDAR</html>'), 422, 'ICS_UNREADABLE'],
    ['a picture', () => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), randomBytes(4000)]), 422, 'ICS_ENCODING'],
    ['fifty megabytes', () => Buffer.alloc(50 * 1024 * 1024, 'a'), 413, 'ICS_TOO_LARGE'],
    ['a hundred thousand nested calendars', () => Buffer.from('BEGIN:VCALENDAR\r\n'.repeat(100_000)), 422, 'ICS_UNREADABLE'],
    ['ten thousand events', () => Buffer.from(ics(...Array.from({ length: 10_000 }, (_, i) => event(`UID:${i}`, 'DTSTART:20260102T090000Z', 'SUMMARY:x')))), 422, 'ICS_TOO_MANY'],
    ['only broken events', () => Buffer.from(ics(event('SUMMARY:x'))), 422, 'ICS_NOTHING'],
    ['two thousand rules that are hard to count', () => Buffer.from(ics(...Array.from({ length: 2000 }, (_, i) => event(`UID:${i}`, 'DTSTART:20260102T090000Z', 'SUMMARY:x', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=900')))), 422, 'ICS_TOO_COSTLY'],
  ])('is refused as a whole, and nothing is stored: %s', async (_, content, status, code) => {
    const { viewer, cookie } = await person();
    const answer = await upload(cookie, content());
    expect([answer.status, answer.body.errors?.map((e) => e.extensions.code), await stored(viewer)]).toEqual([status, [code], 0]);
  });

  it('may be in UTF-16 or GB 18030', async () => {
    const { viewer, cookie } = await person();
    const text = ics(plain('u16'));
    expect((await upload(cookie, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))).body.titles).toEqual(['日程 u16']);
    // 日程 in GB 18030.
    const gb = Buffer.concat([Buffer.from(ics(plain('gb')).split('日程')[0]!), Buffer.from([0xc8, 0xd5, 0xb3, 0xcc]), Buffer.from(ics(plain('gb')).split('日程')[1]!)]);
    expect((await upload(cookie, gb)).body.titles).toEqual(['日程 gb']);
    expect(await stored(viewer)).toBe(2);
  });

  it('cannot smuggle lines of its own into what goes out', async () => {
    const { viewer, cookie } = await person();
    const evil = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:eingeschmuggelt\rDTSTART:20260101\u2028ATTENDEE:mailto:a@example.org';
    await app.ask(viewer, `mutation C($input: CreateCalendarEventInput!) { createCalendarEvent(input: $input) { errors { code } } }`, { input: { fields: { title: evil, place: evil, notes: evil, startsAt: '2026-11-23T01:00:00Z', endsAt: '2026-11-23T02:00:00Z' } } });
    await app.owner.query(`UPDATE calendar_event SET uid = $2, title = $3, place = $3 WHERE owner_id = $1`, [viewer.employeeId, 'uid\r\nX-EVIL:1', evil]);
    const text = await (await fetch(`${address}/api/calendar/export.ics`, { headers: { cookie } })).text();
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    for (const name of ['SUMMARY', 'DTSTART', 'END:VEVENT', 'UID']) expect([name, text.split(/\r\n|\r|\n/).filter((l) => l.startsWith(name)).length]).toEqual([name, 1]);
    expect(text.split(/\r\n|\r|\n/).some((l) => /^(ATTENDEE|X-EVIL)/.test(l))).toBe(false);
  });

  it('is for people who are signed in, from this site', async () => {
    const { cookie } = await person();
    expect((await upload('', ics(plain('a')))).status).toBe(401);
    expect((await upload(cookie, ics(plain('a')), '', {})).status).toBe(403);
    expect((await upload(cookie, ics(plain('a')), '', { 'x-yingzao-upload': '1', origin: 'https://elsewhere.example.org' })).status).toBe(403);
    expect((await fetch(`${address}/api/calendar/export.ics`)).status).toBe(401);
  });
});

describe('the private feed', () => {
  const renew = async (viewer: Viewer): Promise<string> => (await app.ask(viewer, `mutation { renewCalendarFeed { errors { code } url feed { lastReadAt } } }`)).data!.renewCalendarFeed.url;
  const read = (url: string, headers: Record<string, string> = {}) => fetch(`${address}${url}`, { headers });

  it('shows own, accepted and business dates without a session, says when nothing is new, and ends when it is renewed or revoked', async () => {
    const [{ viewer }, host] = [await person(), await person()];
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const create = async (who: Viewer, fields: object) => (await app.ask(who, `mutation C($input: CreateCalendarEventInput!) { createCalendarEvent(input: $input) { event { id } errors { code } } }`, { input: { fields: { startsAt: soon, endsAt: soon, ...fields } } })).data!.createCalendarEvent.event.id as string;
    await create(viewer, { title: '自己的' });
    const [accepted, waiting] = [await create(host.viewer, { title: '接受了的', inviteeIds: [viewer.employeeId] }), await create(host.viewer, { title: '还没答的', inviteeIds: [viewer.employeeId] })];
    await create(host.viewer, { title: '别人的' });
    expect(waiting).toBeTruthy();
    await app.ask(viewer, `mutation A($input: AnswerInvitationInput!) { answerInvitation(input: $input) { errors { code } } }`, { input: { id: accepted, answer: 'ACCEPTED' } });
    const project = await buildProject(app, await buildDepartment(app, 'FD'), await buildClient(app), { market_tracker_id: viewer.employeeId, next_step: '去现场', next_step_on: soon.slice(0, 10) });
    await designate(app, project, viewer);

    const url = await renew(viewer);
    expect(url).toMatch(/^\/api\/calendar\/[\w-]{43}\.ics$/);
    const kept = await app.owner.query(`SELECT encode(token_hash, 'hex') AS hash FROM calendar_feed WHERE employee_id = $1`, [viewer.employeeId]);
    const token = url.split('/').at(-1)!.replace('.ics', '');
    expect(kept.rows).toEqual([{ hash: createHash('sha256').update(token).digest('hex') }]);
    const everything = await app.owner.query(`SELECT answer::text FROM mutation_receipt`);
    expect(JSON.stringify(everything.rows)).not.toContain(token);

    const first = await read(url);
    const text = await first.text();
    expect([first.status, first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache']);
    expect(text.match(/^SUMMARY:.*/gm)!.sort()).toEqual(['SUMMARY:【下一步】去现场', 'SUMMARY:接受了的', 'SUMMARY:自己的'].sort());
    const again = await read(url, { 'if-none-match': first.headers.get('etag')! });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await create(viewer, { title: '新的' });
    expect((await read(url, { 'if-none-match': first.headers.get('etag')! })).status).toBe(200);
    expect((await app.ask(viewer, `{ myCalendarFeed { createdAt lastReadAt } }`)).data!.myCalendarFeed.lastReadAt).not.toBeNull();

    // What a person no longer sees is gone from the feed too.
    await app.owner.query(`DELETE FROM project_member WHERE employee_id = $1`, [viewer.employeeId]);
    expect(await (await read(url)).text()).not.toContain('去现场');

    const next = await renew(viewer);
    expect([(await read(url)).status, (await read(next)).status]).toEqual([404, 200]);
    await app.ask(viewer, `mutation { revokeCalendarFeed { errors { code } feed { createdAt } } }`);
    expect((await read(next)).status).toBe(404);
    expect((await app.ask(viewer, `{ myCalendarFeed { createdAt } }`)).data!.myCalendarFeed).toBeNull();
    // The address is the key: it stands in no log.
    expect(logged.some((l) => l.includes(token) || l.includes(next.split('/').at(-1)!))).toBe(false);
    expect(logged.some((l) => l.includes('/api/calendar/…'))).toBe(true);
  });

  it('ends with the person\'s time here, and does not exist for an initial password', async () => {
    const { viewer } = await person();
    const url = await renew(viewer);
    await app.owner.query(`UPDATE credential SET must_change = true WHERE employee_id = $1`, [viewer.employeeId]);
    expect((await read(url)).status).toBe(404);
    await app.owner.query(`UPDATE credential SET must_change = false WHERE employee_id = $1`, [viewer.employeeId]);
    expect((await read(url)).status).toBe(200);
    await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = $1`, [viewer.employeeId]);
    expect((await read(url)).status).toBe(404);
  });

  it('is read only so often, and guessing is slowed down', async () => {
    const { viewer } = await person();
    const url = await renew(viewer);
    const statuses: number[] = [];
    for (let i = 0; i < 61; i++) statuses.push((await read(url)).status);
    expect([statuses.slice(0, 60).every((s) => s === 200), statuses.at(-1)]).toEqual([true, 429]);
    const guesses: Response[] = [];
    for (let i = 0; i < 30; i++) guesses.push(await read(`/api/calendar/${randomBytes(32).toString('base64url')}.ics`));
    expect(guesses.at(-1)!.status).toBe(429);
    expect(Number(guesses.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${address}/api/calendar/x.ics`, { method: 'POST' })).status).toBe(405);
  });
});

it('the limiter counts within its time and forgets after it', () => {
  let at = 0;
  const limiter = createLimiter({ most: 2, perMs: 1000, now: () => at });
  expect([limiter.take('a'), limiter.take('a'), limiter.take('a'), limiter.take('b'), limiter.wait('a'), limiter.wait('c')]).toEqual([0, 0, 1000, 0, 1000, 0]);
  at = 1000;
  expect([limiter.wait('a'), limiter.take('a')]).toEqual([0, 0]);
});
