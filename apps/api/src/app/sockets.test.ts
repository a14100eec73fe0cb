import { createHash } from 'node:crypto';
import { buildPerson, startTestApp } from '../../test/harness';
import type { TestApp } from '../../test/harness';
import { TestSocket, cookieFor, startLiveServer } from '../../test/liveServer';
import type { Heard, LiveServer } from '../../test/liveServer';
import type { Viewer } from '../modules/identity/sessions.service';

const changes = 'subscription Changes($after: Int!) { workPromptChanges(after: $after) { number resync } }';
const hash = createHash('sha256').update(changes).digest('hex');

let app: TestApp;
let open: LiveServer;
let trusted: LiveServer;
let person: Viewer;
let cookie: string;

beforeAll(async () => {
  app = await startTestApp();
  [open, trusted] = [await startLiveServer(app), await startLiveServer(app, { trusted: { [hash]: changes } })];
  person = await buildPerson(app, ['MARKET_STAFF']);
  ({ cookie } = await cookieFor(app, person));
});
afterAll(async () => {
  await open.close();
  await trusted.close();
  await app.close();
});

describe('opening', () => {
  const refused = (port: number, ...rest: [string | null, object?]): Promise<string> => TestSocket.open(port, ...rest).then(() => 'opened', (error: Error) => error.message);

  it.each([
    ['without a session', () => refused(open.port, null), '401'],
    ['with a made-up session', () => refused(open.port, `yz=${'x'.repeat(43)}`), '401'],
    ['from another site', () => refused(open.port, cookie, { origin: 'https://elsewhere.example' }), '403'],
    ['without an origin', () => refused(open.port, cookie, { origin: null }), '403'],
    ['at another address', () => refused(open.port, cookie, { path: '/api/live' }), '404'],
  ])('is refused %s', async (_, attempt, status) => {
    expect(await attempt()).toBe(status);
  });

  it('is limited to thirty sockets a session, and they make room when they close', async () => {
    const mine = (await cookieFor(app, person)).cookie;
    const sockets = await Promise.all(Array.from({ length: 30 }, () => TestSocket.open(open.port, mine)));
    expect(await refused(open.port, mine)).toBe('429');
    sockets.forEach((s) => s.ws.close());
    await Promise.all(sockets.map((s) => s.untilClosed()));
    expect(await refused(open.port, mine)).toBe('opened');
  });
});

/** What a socket answers to one subscribe message: the codes of its errors, `next`, or the code it closes with. */
async function answerTo(server: LiveServer, payload: object): Promise<unknown> {
  const socket = await TestSocket.open(server.port, cookie);
  socket.send({ id: '1', type: 'subscribe', payload });
  try {
    const answer: Heard = await socket.until((m) => m.id === '1');
    const errors = (answer.type === 'error' ? answer.payload : answer.payload.errors) as { extensions: { code: string } }[] | undefined;
    return errors ? errors.map((e) => e.extensions.code) : answer.type;
  } catch {
    return socket.closed?.code;
  } finally {
    socket.ws.close();
  }
}

describe('what a socket runs', () => {
  const deep = (levels: number): string => `subscription { workPromptChanges(after: 0) { prompts { actor { department { id } } } ${'... on WorkPromptBatch { prompts { '.repeat(levels)} id ${'} }'.repeat(levels)} } }`;

  it.each([
    ['a query', { query: '{ viewer { capabilities } }' }, ['BAD_REQUEST']],
    ['a mutation', { query: 'mutation { signOut { errors { code } } }' }, ['BAD_REQUEST']],
    ['a mutation beside a subscription', { query: `${changes} mutation Out { signOut { errors { code } } }`, operationName: 'Out' }, ['BAD_REQUEST']],
    ['introspection', { query: 'subscription { __schema { types { name } } }' }, ['BAD_REQUEST']],
    ['two root fields', { query: 'subscription { a: workPromptChanges(after: 0) { number } b: workPromptChanges(after: 0) { number } }' }, ['BAD_REQUEST']],
    ['a document beyond the depth', { query: deep(9) }, ['BAD_REQUEST']],
    ['eleven aliases', { query: `subscription { workPromptChanges(after: 0) { ${Array.from({ length: 11 }, (_, i) => `n${i}: number`).join(' ')} } }` }, ['BAD_REQUEST']],
    ['an endless document', { query: `subscription { workPromptChanges(after: 0) { ${'number '.repeat(7000)} } }` }, ['BAD_REQUEST']],
    ['what does not parse', { query: 'subscription {' }, ['BAD_REQUEST']],
    ['an unknown field', { query: 'subscription { sessions { token } }' }, ['BAD_REQUEST']],
    ['an unknown hash', { query: changes, extensions: { persistedQuery: { sha256Hash: 'f'.repeat(64) } } }, ['UNKNOWN_DOCUMENT']],
    ['variables of the wrong type', { query: changes, variables: { after: 'x' } }, ['BAD_REQUEST']],
    ['a subscription', { query: changes, variables: { after: 0 } }, 'next'],
  ])('any documents: %s', async (_, payload, answer) => {
    expect(await answerTo(open, payload)).toEqual(answer);
  });

  it.each([
    ['a trusted document by its hash', { query: '', variables: { after: 0 }, extensions: { persistedQuery: { sha256Hash: hash } } }, 'next'],
    ['the hash decides, whatever stands beside it', { query: '{ viewer { capabilities } }', variables: { after: 0 }, extensions: { persistedQuery: { sha256Hash: hash } } }, 'next'],
    ['a trusted text without its hash', { query: changes, variables: { after: 0 } }, ['UNKNOWN_DOCUMENT']],
    ['a name of Object', { query: changes, extensions: { persistedQuery: { sha256Hash: 'constructor' } } }, ['UNKNOWN_DOCUMENT']],
  ])('trusted documents only: %s', async (_, payload, answer) => {
    expect(await answerTo(trusted, payload)).toEqual(answer);
  });

  it.each([
    ['what is no JSON', (s: TestSocket) => s.ws.send('}{'), 4400],
    ['an unknown message', (s: TestSocket) => s.send({ type: 'shutdown' }), 4400],
    ['a message of a megabyte', (s: TestSocket) => s.ws.send('x'.repeat(1_000_000)), 1009],
    ['a flood', (s: TestSocket) => Array.from({ length: 200 }, () => s.send({ type: 'ping' })), 4429],
    ['a second greeting', (s: TestSocket) => s.send({ type: 'connection_init' }), 4429],
    ['one id twice', (s: TestSocket) => [1, 2].forEach(() => s.send({ id: 'same', type: 'subscribe', payload: { query: changes, variables: { after: 0 } } })), 4409],
  ])('closes on %s', async (_, send, code) => {
    const socket = await TestSocket.open(open.port, cookie);
    send(socket);
    expect((await socket.untilClosed()).code).toBe(code);
  });

  it('closes on a subscription before the greeting, and serves on after all that', async () => {
    const socket = await TestSocket.open(open.port, cookie, { init: false });
    socket.send({ id: '1', type: 'subscribe', payload: { query: changes, variables: { after: 0 } } });
    expect((await socket.untilClosed()).code).toBe(4401);
    expect(await answerTo(open, { query: changes, variables: { after: 0 } })).toBe('next');
  });

  it('refuses more than ten subscriptions of one socket, and lets go of those that end', async () => {
    const socket = await TestSocket.open(open.port, cookie);
    for (let i = 0; i < 11; i++) socket.send({ id: String(i), type: 'subscribe', payload: { query: changes, variables: { after: 0 } } });
    expect((await socket.until((m) => m.type === 'error')).id).toBe('10');
    for (let i = 0; i < 10; i++) await socket.until((m) => m.type === 'next' && m.id === String(i));
    expect(open.services.promptFeed.size).toBe(10);
    socket.ws.close();
    await socket.untilClosed();
    for (let i = 0; i < 100 && open.services.promptFeed.size > 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(open.services.promptFeed.size).toBe(0);
  });
});

describe('the end of a session', () => {
  const following = async (viewer: Viewer): Promise<{ socket: TestSocket; sessionId: string }> => {
    const { cookie: own, sessionId } = await cookieFor(app, viewer);
    const socket = await TestSocket.open(open.port, own);
    socket.send({ id: '1', type: 'subscribe', payload: { query: changes, variables: { after: 0 } } });
    await socket.until((m) => m.type === 'next');
    return { socket, sessionId };
  };

  it.each([
    ['revoked from another device', async (viewer: Viewer, sessionId: string) => trusted.services.sessions.revoke(viewer, sessionId)],
    ['ended by a change of roles', async (viewer: Viewer) => app.owner.query(`DELETE FROM session WHERE employee_id = $1`, [viewer.employeeId])],
  ])('closes its sockets within seconds: %s', async (_, end) => {
    const viewer = await buildPerson(app, []);
    const { socket, sessionId } = await following(viewer);
    const other = await following(await buildPerson(app, []));
    const began = Date.now();
    await end(viewer, sessionId);
    expect(await socket.untilClosed()).toEqual({ code: 4401, reason: 'Session ended' });
    expect(Date.now() - began).toBeLessThan(3000);
    expect(other.socket.closed).toBeNull();
    other.socket.ws.close();
  });

  it.each([
    ['the person has left', `UPDATE employee SET status = 'DEPARTED' WHERE id = $1`],
    ['it was idle for two hours', `UPDATE session SET last_seen_at = now() - interval '3 hours' WHERE employee_id = $1`],
    ['it is twelve hours old', `UPDATE session SET expires_at = now() WHERE employee_id = $1`],
  ])('closes its sockets although nobody deleted it: %s', async (_, sql) => {
    const viewer = await buildPerson(app, []);
    const { socket } = await following(viewer);
    await app.owner.query(sql, [viewer.employeeId]);
    expect((await socket.untilClosed(15_000)).code).toBe(4401);
  });

  it('delivers nothing more, even if the event comes before the end is noticed', async () => {
    const viewer = await buildPerson(app, []);
    const { socket } = await following(viewer);
    await app.owner.query(`UPDATE session SET expires_at = now() WHERE employee_id = $1`, [viewer.employeeId]);
    await app.services.dashboards.publish(await buildPerson(app, ['DIRECTOR']), { title: '不该看到', body: '正文' });
    expect((await socket.untilClosed(15_000)).code).toBe(4401);
    expect(socket.heard.filter((m) => m.type === 'next')).toHaveLength(1);
  });

  it('being connected does not keep a session alive', async () => {
    const viewer = await buildPerson(app, []);
    await app.owner.query(`UPDATE session SET last_seen_at = now() - interval '1 hour' WHERE employee_id = $1`, [viewer.employeeId]);
    const { socket, sessionId } = await following(viewer);
    await app.owner.query(`UPDATE session SET last_seen_at = now() - interval '1 hour' WHERE id = $1`, [sessionId]);
    await app.services.dashboards.publish(await buildPerson(app, ['DIRECTOR']), { title: '公告', body: '正文' });
    await socket.until((m) => m.type === 'next' && m.payload.data.workPromptChanges.number === 1);
    const { rows } = await app.owner.query<{ idle: boolean }>(`SELECT last_seen_at < now() - interval '59 minutes' AS idle FROM session WHERE id = $1`, [sessionId]);
    expect(rows[0]!.idle).toBe(true);
    socket.ws.close();
  });
});

it('says goodbye when the process ends, within seconds', async () => {
  const leaving = await startLiveServer(app);
  const socket = await TestSocket.open(leaving.port, (await cookieFor(app, person)).cookie);
  const began = Date.now();
  await leaving.close();
  expect((await socket.untilClosed()).code).toBe(1001);
  expect(Date.now() - began).toBeLessThan(3000);
});
