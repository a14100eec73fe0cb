import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createHttpServer } from '../../src/app/http';
import { messages } from '../../src/platform/messages';
import { readConfig } from '../../src/platform/config';
import { createLogger } from '../../src/platform/logger';
import { startTestApp } from '../harness';
import type { TestApp } from '../harness';

jest.setTimeout(120_000);
let app: TestApp;
let server: Server;
let port: number;
const page = mkdtempSync(path.join(os.tmpdir(), 'yingzao-page-'));
const lines: string[] = [];

beforeAll(async () => {
  app = await startTestApp();
  mkdirSync(path.join(page, 'assets'));
  writeFileSync(path.join(page, 'index.html'), '<!doctype html><script nonce="__CSP_NONCE__"></script>');
  writeFileSync(path.join(page, 'assets/main-1.js'), 'console.log(1)'.repeat(400));
  const config = readConfig({ WEB_DIR: page, GRAPHQL_DOCUMENTS: 'any' }, process.cwd());
  server = createHttpServer({ config, database: app.database, services: app.services, apollo: app.apollo, documents: {}, log: createLogger('info', { write: (line: string) => void lines.push(line) }) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await app.close();
  rmSync(page, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request as it is written here, without what `fetch` would mend. */
function send(method: string, target: string, body: string | Buffer = '', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, method, path: target, agent: false, headers: { ...(body.length > 0 && { 'content-length': String(Buffer.byteLength(body)) }), ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text: Buffer.concat(chunks).toString() }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** A request line that no client library would send. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
    socket.setTimeout(3000, () => socket.destroy());
  });

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Answer> => send('POST', '/graphql', typeof body === 'string' ? body : JSON.stringify(body), { 'content-type': 'application/json', ...headers });
const nested = (depth: number): string => `{ client(id: "x") { ${'contacts { employments { client { '.repeat(depth)} id ${'} } } '.repeat(depth)} } }`;
const json = { 'content-type': 'application/json' };

const hostile: readonly (readonly [name: string, ask: () => Promise<Answer>])[] = [
  ['a deep query', () => post({ query: nested(5) })],
  ['eleven aliases', () => post({ query: `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: viewer { mustChangePassword }`).join(' ')} }` })],
  ['a thousand fields', () => post({ query: `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: demoLogins { number }`).join(' ')} }` })],
  ['a fragment that spreads itself', () => post({ query: 'query { ...A } fragment A on Query { ...A }' })],
  ['fragments in a ring', () => post({ query: 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }' })],
  ['ten thousand tokens', () => post({ query: `{ ${'viewer { mustChangePassword } '.repeat(3000)} }` })],
  ['a million brackets', () => post({ query: '{'.repeat(1_000_000) })],
  ['a hundred directives', () => post({ query: `{ viewer ${'@skip(if: false) '.repeat(100)} { mustChangePassword } }` })],
  ['a costly query', () => post({ query: '{ clients(first: 100) { nodes { name contacts { employments { client { contacts { name } } } } } } a: clients(first: 100) { nodes { contacts { employments { client { contacts { name } } } } } } }' })],
  ['a batch', () => post([{ query: '{ viewer { mustChangePassword } }' }, { query: '{ viewer { mustChangePassword } }' }])],
  ['a GET', () => send('GET', `/graphql?query=${encodeURIComponent('{ viewer { mustChangePassword } }')}`)],
  ['a HEAD of GraphQL', () => send('PUT', '/graphql', '{}', json)],
  ['a multipart request', () => send('POST', '/graphql', '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{viewer{mustChangePassword}}"}\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' })],
  ['a form', () => send('POST', '/graphql', 'query=%7Bviewer%7BmustChangePassword%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['plain text', () => send('POST', '/graphql', '{"query":"{viewer{mustChangePassword}}"}', { 'content-type': 'text/plain' })],
  ['no content type', () => send('POST', '/graphql', '{"query":"{viewer{mustChangePassword}}"}')],
  ['no body', () => send('POST', '/graphql', '', json)],
  ['no JSON', () => post('{"query":')],
  ['a JSON number', () => post('5')],
  ['a JSON null', () => post('null')],
  ['broken UTF-8', () => send('POST', '/graphql', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), json)],
  ['a query that is a number', () => post({ query: 5 })],
  ['a query that is a list', () => post({ query: ['{ viewer { mustChangePassword } }'] })],
  ['no query', () => post({})],
  ['an empty query', () => post({ query: '' })],
  ['variables that are a text', () => post({ query: '{ viewer { mustChangePassword } }', variables: 'x' })],
  ['variables that are a list', () => post({ query: '{ viewer { mustChangePassword } }', variables: [1] })],
  ['an operation name that is an object', () => post({ query: '{ viewer { mustChangePassword } }', operationName: { a: 1 } })],
  ['an unknown operation', () => post({ query: 'query A { viewer { mustChangePassword } }', operationName: 'B' })],
  ['two operations and no name', () => post({ query: 'query A { viewer { mustChangePassword } } query B { viewer { mustChangePassword } }' })],
  ['a subscription', () => post({ query: 'subscription { x }' })],
  ['an unknown field', () => post({ query: '{ nothing }' })],
  ['an unknown hash', () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } })],
  ['a hash that is a word of objects', () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: '__proto__' } } })],
  ['a document nested without end', () => post(`{"query":"mutation M($input: SaveHomeInput!) { saveHome(input: $input) { errors { code } } }","variables":{"input":{"expectedRevision":0,"layout":${'['.repeat(400_000)}${']'.repeat(400_000)}}}}`)],
  ['a mutation without a session', () => post({ query: 'mutation { signOut { errors { code } } }' })],
  ['three megabytes', () => post({ query: ' '.repeat(3 * 1024 * 1024) })],
  ['an unknown place of the API', () => send('GET', '/api/nothing')],
  ['an upload without a session', () => send('POST', '/api/imports', 'x')],
  ['a POST to the page', () => send('POST', '/projects', 'x')],
  ['an address that is none', () => send('GET', '//')],
  ['an address with a broken escape', () => send('GET', '/assets/%E0%A4%A')],
  ['a way out of the folder', () => send('GET', '/assets/../../../../etc/passwd.txt')],
  ['an escaped way out', () => send('GET', '/assets/..%2f..%2f..%2fetc%2fpasswd.txt')],
  ['a hidden file', () => send('GET', '/.vite/manifest.json')],
  ['a folder', () => send('GET', '/assets.js/')],
];

describe('hostile requests', () => {
  it.each(hostile)('%s is refused with a code and never a fault of the server', async (name, ask) => {
    const answer = await ask();
    if (name === 'a folder') return void expect(answer.status).toBe(200);
    expect({ name, status: answer.status >= 500 ? answer.status : 'below 500', text: answer.text.slice(0, 200) }).toMatchObject({ status: 'below 500' });
    const [error] = (JSON.parse(answer.text) as { errors: { message: string; extensions: { code: string; requestId: string } }[] }).errors;
    expect(Object.keys(messages)).toContain(error!.extensions.code);
    expect(error!.extensions.code).not.toBe('INTERNAL_ERROR');
    expect(error!.extensions.requestId).toBe(answer.headers['x-request-id']);
    expect(error!.message).toMatch(/\p{Script=Han}/u);
    expect(answer.text).not.toMatch(/node_modules|at \w+ \(/);
    // And the server is still there.
    expect((await send('GET', '/healthz')).status).toBe(200);
  });

  it('speak English to whoever asks for it', async () => {
    const answer = await post({ query: '{ nothing }' }, { 'accept-language': 'en-GB,zh;q=0.5' });
    expect((JSON.parse(answer.text) as { errors: { message: string }[] }).errors[0]!.message).toMatch(/^The request was not understood/);
  });

  it('that are not even HTTP leave the server running', async () => {
    for (const text of ['GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', '\x16\x03\x01\x02\x00\x01\x00', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"qu'])
      expect(await raw(text)).not.toMatch(/^HTTP\/1\.1 5/);
    expect((await send('GET', '/healthz')).status).toBe(200);
    expect((await send('GET', '/readyz')).text).toBe('{"status":"ready"}');
  });
});

describe('the built page', () => {
  it('is served with a fresh nonce, assets packed and for a year', async () => {
    const first = await send('GET', '/projects/5');
    const nonce = /nonce="([^"]+)"/.exec(first.text)![1]!;
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect((await send('GET', '/')).text).not.toContain(nonce);
    const asset = await send('GET', '/assets/main-1.js', '', { 'accept-encoding': 'gzip, br' });
    expect([asset.status, asset.headers['content-encoding'], asset.headers['cache-control']]).toEqual([200, 'gzip', 'public, max-age=31536000, immutable']);
    expect((await send('GET', '/assets/main-1.js', '', { 'if-none-match': String(asset.headers.etag) })).status).toBe(304);
  });

  it('may go and come back while the program runs: missing files are not there, and nothing ends', async () => {
    rmSync(path.join(page, 'assets/main-1.js'));
    expect((await send('GET', '/assets/main-1.js')).status).toBe(404);
    const index = path.join(page, 'index.html');
    rmSync(index);
    expect((await send('GET', '/')).status).toBe(404);
    writeFileSync(index, '<!doctype html><title>anew</title>');
    writeFileSync(path.join(page, 'assets/main-2.js'), 'x');
    expect((await send('GET', '/')).text).toContain('anew');
    expect((await send('GET', '/assets/main-2.js')).status).toBe(200);
  });
});

describe('the log', () => {
  const secrets = ['Geheim-Passwort-77', '沈知微', '13912345678', 'shen@example.test', 'yz_token_0123456789abcdef'];
  const [password, name, phone, email, token] = secrets as [string, string, string, string, string];

  it('has a line a request with its id, and holds no secret and no personal data, whatever goes wrong', async () => {
    lines.length = 0;
    const headers = { cookie: `yz=${token}aaaaaaaaaaaaaaaa`, 'user-agent': email };
    const answers = [
      await post({ query: `mutation M($input: SignInInput!) { signIn(input: $input) { errors { code } } }`, variables: { input: { login: email, password } } }, headers),
      await post({ query: `mutation M($input: SignInInput!) { signIn(input: $input) { errors { code } } }`, variables: { input: { login: { name }, password: [password] } } }, headers),
      await post({ query: `mutation { signIn(input: {login: "${name}", password: "${password}", phone: "${phone}"}) { errors { code } } }` }, headers),
      await post(`{"query": "${password}`, headers),
      await send('GET', `/projects/${phone}?name=${encodeURIComponent(name)}&mail=${email}`, '', headers),
      await send('GET', `/api/downloads/${token}`, '', headers),
      await send('GET', `/${encodeURIComponent(name)}/${email}`, '', headers),
    ];
    // A mistake of ours, with the database quoting what was typed.
    const viewerOf = jest.spyOn(app.services.sessions, 'viewerOf').mockImplementation(async () => {
      await app.database.source.query('SELECT $1::uuid', [phone]);
      return null;
    });
    answers.push(await post({ query: '{ viewer { mustChangePassword } }' }, headers));
    viewerOf.mockRestore();
    const signIn = jest.spyOn(app.services.sessions, 'signIn').mockImplementation(async (login) => {
      throw new Error(`no such person "${login}" with '${password}'`);
    });
    answers.push(await post({ query: `mutation M($input: SignInInput!) { signIn(input: $input) { errors { code } } }`, variables: { input: { login: email, password } } }, headers));
    signIn.mockImplementation(async (login) => {
      await app.database.source.query(`SELECT $1::text::date`, [login]);
      return { token: '', device: '' };
    });
    answers.push(await post({ query: `mutation M($input: SignInInput!) { signIn(input: $input) { errors { code } } }`, variables: { input: { login: name, password } } }, headers));
    signIn.mockRestore();

    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answers.slice(-3).map((a) => (JSON.parse(a.text) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code)).toEqual(['INTERNAL_ERROR', 'INTERNAL_ERROR', 'INTERNAL_ERROR']);
    const log = lines.join('');
    for (const secret of secrets) expect(log).not.toContain(secret);
    expect(log).not.toContain(encodeURIComponent(name));
    const entries = lines.map((line) => JSON.parse(line) as { msg: string; requestId?: string; status?: number; path?: string; err?: { name: string; code?: string; stack?: string } });
    for (const answer of answers) expect(entries.filter((e) => e.msg === 'request' && e.requestId === answer.headers['x-request-id'])).toHaveLength(1);
    const unexpected = entries.filter((e) => e.msg !== 'request');
    expect(unexpected).toHaveLength(3);
    for (const entry of unexpected) {
      expect(entry.requestId).toMatch(/^[0-9a-f-]{36}$/);
      expect(entry.err!.stack).toMatch(/^\s+at /);
    }
    expect(unexpected.map((e) => e.err!.code)).toEqual(['22P02', undefined, '22007']);
  });
});
