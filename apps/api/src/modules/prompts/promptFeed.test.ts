import { buildPerson, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import { TestSocket, cookieFor, startLiveServer } from '../../../test/liveServer';
import type { Heard, LiveServer } from '../../../test/liveServer';
import type { Viewer } from '../identity/sessions.service';
import { raise } from './promptRaising.service';

// Two processes over one database: what is committed through one arrives on pages of the other.

let app: TestApp;
let one: LiveServer;
let two: LiveServer;
let director: Viewer;

beforeAll(async () => {
  app = await startTestApp();
  director = await buildPerson(app, ['DIRECTOR'], { name: '东主' });
  [one, two] = [await startLiveServer(app), await startLiveServer(app)];
});
afterAll(async () => {
  await one.close();
  await two.close();
  await app.close();
});

const changes = `subscription($after: Int!) { workPromptChanges(after: $after) { number resync prompts { id number arrivedNumber kind title readAt } summary { number unread todo } } }`;
interface Batch { number: number; resync: boolean; prompts: { id: string; number: number; title: string; readAt: string | null }[]; summary: { number: number; unread: number } }
const batchOf = (message: Heard): Batch => message.payload.data.workPromptChanges as Batch;
const follow = (socket: TestSocket, after: number, id = 'f'): void => socket.send({ id, type: 'subscribe', payload: { query: changes, variables: { after } } });
const isNext = (m: Heard): boolean => m.type === 'next';

/** Announcements are prompts about which everybody may know everything. */
async function announce(to: readonly Viewer[], title: string): Promise<void> {
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO announcement (title, body, author_id) VALUES ($1, '正文', $2) RETURNING id`, [title, director.employeeId]);
  await one.database.write(director, async (db) => raise(db, { kind: 'ANNOUNCEMENT', to: to.map((v) => v.employeeId), subject: rows[0]!.id, by: director.employeeId }));
}

it('delivers to a page of the other process within three seconds, in the language of the page', async () => {
  const reader = await buildPerson(app, ['LEGAL']);
  const { cookie } = await cookieFor(app, reader);
  const socket = await TestSocket.open(two.port, cookie, { locale: 'en' });
  follow(socket, 0);
  expect(batchOf(await socket.until(isNext))).toEqual({ number: 0, resync: false, prompts: [], summary: { number: 0, unread: 0, todo: 0 } });
  const began = Date.now();
  await announce([reader], '三秒之内');
  const batch = batchOf(await socket.until((m) => isNext(m) && batchOf(m).prompts.length > 0));
  expect(Date.now() - began).toBeLessThan(3000);
  expect(batch).toMatchObject({ number: 1, prompts: [{ kind: 'ANNOUNCEMENT', title: '三秒之内', number: 1, arrivedNumber: 1 }], summary: { unread: 1 } });

  // What the person does on one device shows on the other.
  await one.services.prompts.change(reader, { ids: [batch.prompts[0]!.id], change: 'READ' });
  const read = batchOf(await socket.until((m) => isNext(m) && batchOf(m).number === 2));
  expect([read.prompts[0]!.readAt !== null, read.summary.unread]).toEqual([true, 0]);
  socket.ws.close();
});

/** Numbers of the whole list, as a page reads it anew. */
async function wholeList(reader: Viewer): Promise<number[]> {
  const numbers: number[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Awaited<ReturnType<typeof two.services.prompts.list>> = await two.services.prompts.list(reader, { tab: 'ALL' }, { first: 100, after });
    numbers.push(...nodes.map((p) => p.number));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return numbers.sort((a, b) => a - b);
}

it('misses nothing and says nothing twice, whatever connections drop', async () => {
  const reader = await buildPerson(app, ['LEGAL']);
  const { cookie } = await cookieFor(app, reader);
  const raised = 300;
  const seen: number[] = [];
  let number = 0;
  let isDone = false;
  let drops = 0;
  /** A page that continues from its last number, now at the one process and now at the other. */
  const page = async (): Promise<void> => {
    while (!isDone || number < raised) {
      const socket = await TestSocket.open(drops % 2 ? one.port : two.port, cookie);
      follow(socket, number);
      const life = Date.now() + 20 + Math.random() * 120;
      let at = 0;
      while (!socket.closed && (Date.now() < life || isDone) && !(isDone && number >= raised)) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        // What comes while the list is read is looked at the next time.
        const news = socket.heard.slice(at);
        at += news.length;
        for (const message of news.filter(isNext)) {
          const batch = batchOf(message);
          if (batch.resync) {
            const known = number;
            seen.push(...(await wholeList(reader)).filter((n) => n > known && n <= batch.number));
          }
          seen.push(...batch.prompts.map((p) => p.number));
          number = batch.number;
        }
      }
      drops++;
      socket.ws.terminate();
      // What came after the last look is lost with the connection.
    }
  };
  const reading = page();
  const writer = async (n: number): Promise<void> => {
    for (let i = 0; i < raised / 6; i++) {
      await announce([reader], `第 ${n}-${i} 条`);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
    }
  };
  await Promise.all([0, 1, 2, 3, 4, 5].map(writer));
  isDone = true;
  await reading;
  expect(drops).toBeGreaterThan(5);
  expect(seen).toEqual(Array.from({ length: raised }, (_, i) => i + 1));
});

it('numbers a person’s prompts without gaps in the order of commits, under concurrent writers that commit out of order', async () => {
  const [a, b] = [await buildPerson(app, []), await buildPerson(app, [])];
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO announcement (title, body) VALUES ('并发', '正文') RETURNING id`);
  const write = (i: number): Promise<void> =>
    app.database.write(director, async (db) => {
      // In opposite orders: without one order of locks two of these would wait for each other.
      const to = i % 2 ? [a, b] : [b, a];
      for (const person of to) raise(db, { kind: 'ANNOUNCEMENT', to: [person.employeeId], subject: rows[0]!.id });
      await db.rows(`SELECT pg_sleep($1)`, [Math.random() * 0.02]);
      if (i % 10 === 0) throw new Error('rolled back');
    }).catch((error: Error) => expect(error.message).toBe('rolled back'));
  await Promise.all(Array.from({ length: 100 }, (_, i) => write(i)));
  for (const person of [a, b]) {
    const numbers = await app.owner.query<{ number: number }>(`SELECT number FROM work_prompt WHERE employee_id = $1 ORDER BY number`, [person.employeeId]);
    expect(numbers.rows.map((r) => r.number)).toEqual(Array.from({ length: 90 }, (_, i) => i + 1));
  }
});

it('raises once what has a key, however many processes find it at once', async () => {
  const reader = await buildPerson(app, []);
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO announcement (title, body) VALUES ('一次', '正文') RETURNING id`);
  const write = (server: LiveServer): Promise<void> => server.database.write(director, async (db) => raise(db, { kind: 'ANNOUNCEMENT', to: [reader.employeeId], subject: rows[0]!.id, once: '2026-05-01' }));
  await Promise.all(Array.from({ length: 20 }, (_, i) => write(i % 2 ? one : two)));
  expect((await app.owner.query(`SELECT number FROM work_prompt WHERE employee_id = $1`, [reader.employeeId])).rows).toEqual([{ number: 1 }]);
});

it('tells a page to read its list anew when too much changed, or when its number is from another time', async () => {
  const reader = await buildPerson(app, []);
  const { cookie } = await cookieFor(app, reader);
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO announcement (title, body) VALUES ('多', '正文') RETURNING id`);
  await one.database.write(director, async (db) => {
    for (let i = 0; i < 101; i++) raise(db, { kind: 'ANNOUNCEMENT', to: [reader.employeeId], subject: rows[0]!.id });
  });
  const socket = await TestSocket.open(one.port, cookie);
  follow(socket, 0);
  expect(batchOf(await socket.until(isNext))).toMatchObject({ number: 101, resync: true, prompts: [], summary: { unread: 101 } });
  follow(socket, 5000, 'later');
  expect(batchOf(await socket.until((m) => m.id === 'later'))).toMatchObject({ number: 101, resync: true });
  socket.ws.close();
});

it('catches up by itself when the listening connection of a process was cut', async () => {
  const reader = await buildPerson(app, []);
  const { cookie } = await cookieFor(app, reader);
  const socket = await TestSocket.open(two.port, cookie);
  follow(socket, 0);
  await socket.until(isNext);
  await app.owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'yingzao live' AND datname = current_database()`);
  await announce([reader], '断线期间');
  expect(batchOf(await socket.until((m) => isNext(m) && batchOf(m).number === 1)).prompts[0]!.title).toBe('断线期间');
  expect(two.hints.isListening).toBe(true);
  socket.ws.close();
});
