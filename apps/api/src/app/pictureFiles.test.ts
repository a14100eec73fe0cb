import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { buildPerson, startTestApp } from '../../test/harness';
import type { TestApp } from '../../test/harness';
import { dropUnusedPictures } from '../modules/dashboards/pictures.service';
import type { Viewer } from '../modules/identity/sessions.service';
import { readConfig } from '../platform/config';
import { Database, jobsUrl } from '../platform/database';
import { createLogger } from '../platform/logger';
import { createHttpServer } from './http';

let app: TestApp;
let server: Server;
let address: string;
let me: Viewer;
let cookie: string;

beforeAll(async () => {
  app = await startTestApp();
  me = await buildPerson(app, []);
  const config = readConfig({ WEB_DIR: mkdtempSync(path.join(os.tmpdir(), 'yingzao-page-')) }, process.cwd());
  server = createHttpServer({ config, database: app.database, services: app.services, apollo: app.apollo, documents: {}, hints: { isListening: true }, log: createLogger('silent') });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  cookie = await signedIn(me);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await app.close();
});

async function signedIn(viewer: Viewer): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await app.owner.query(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`, [createHash('sha256').update(token).digest(), viewer.employeeId]);
  return `yz=${token}`;
}
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const webp = Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4), Buffer.from('WEBPVP8 '), Buffer.alloc(20)]);
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(20)]);
async function send(content: Buffer, headers: Record<string, string> = {}): Promise<{ status: number; id?: string; code?: string }> {
  const response = await fetch(`${address}/api/pictures`, { method: 'POST', body: new Uint8Array(content), headers: { cookie, 'x-yingzao-upload': '1', ...headers } });
  const body = (await response.json()) as { pictureId?: string; errors?: { extensions: { code: string } }[] };
  return { status: response.status, ...(body.pictureId ? { id: body.pictureId } : {}), ...(body.errors ? { code: body.errors[0]!.extensions.code } : {}) };
}
const get = (id: string, headers: Record<string, string> = { cookie }): Promise<Response> => fetch(`${address}/api/pictures/${id}`, { headers });

it.each([['png', png, 'image/png'], ['jpeg', jpeg, 'image/jpeg'], ['webp', webp, 'image/webp']])('keeps a %s and gives it out as what it is, to who is signed in', async (_, content, type) => {
  const { status, id } = await send(content);
  expect(status).toBe(201);
  const answer = await get(id!);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-content-type-options'), answer.headers.get('content-security-policy')]).toEqual([200, type, 'nosniff', `default-src 'none'; sandbox`]);
  expect(answer.headers.get('cache-control')).toMatch(/^private/);
  expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
  expect((await get(id!, {})).status).toBe(401);
  expect((await get(id!, { cookie: await signedIn(await buildPerson(app, [])) })).status).toBe(200);
});

it.each([
  ['an svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'NOT_A_PICTURE', 422],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'NOT_A_PICTURE', 422],
  ['a page behind half a signature', Buffer.concat([png.subarray(0, 8), Buffer.from('<script>')]), 'NOT_A_PICTURE', 422],
  ['nothing', Buffer.alloc(0), 'NOT_A_PICTURE', 422],
  ['too much', Buffer.concat([png, Buffer.alloc(500_000)]), 'PICTURE_TOO_LARGE', 413],
])('refuses %s', async (_, content, code, status) => {
  const before = await app.owner.query(`SELECT count(*) FROM home_picture`);
  expect(await send(content)).toEqual({ status, code });
  expect((await app.owner.query(`SELECT count(*) FROM home_picture`)).rows).toEqual(before.rows);
});

it('takes nothing from another site, or from nobody', async () => {
  expect((await send(png, { 'x-yingzao-upload': '' })).code).toBe('FORBIDDEN');
  expect((await send(png, { 'sec-fetch-site': 'cross-site' })).code).toBe('FORBIDDEN');
  expect((await send(png, { cookie: '' })).status).toBe(401);
  for (const id of ['019aa000-0000-7000-8000-00000000dead', '-'.repeat(36), '../../etc/passwd']) expect((await get(id)).status).toBe(404);
});

it('has a limit a person, and one puts up no picture for another', async () => {
  const greedy = await buildPerson(app, []);
  await app.owner.query(`INSERT INTO home_picture (employee_id, type, content) SELECT $1, 'image/png', '\\x00' FROM generate_series(1, 60)`, [greedy.employeeId]);
  expect((await send(png, { cookie: await signedIn(greedy) })).code).toBe('TOO_MANY_PICTURES');
  await expect(app.database.write(me, (db) => db.run(`INSERT INTO home_picture (employee_id, type, content) VALUES ($1, 'image/png', '\\x00')`, [greedy.employeeId]))).rejects.toThrow(/row-level security/);
  await expect(app.database.write(me, (db) => db.run(`DELETE FROM home_picture`))).rejects.toThrow(/permission denied/);
});

it('lets go what no home and no version of one shows, after a day', async () => {
  const ids = [];
  for (let n = 0; n < 4; n++) ids.push((await send(png)).id!);
  const [shown, kept, old, fresh] = ids as [string, string, string, string];
  const home = (picture: string): string => JSON.stringify({ version: 1, pages: [{ id: 'home', name: '', widgets: [{ id: 'w', kind: 'link', settings: { picture }, lg: { x: 0, y: 0, w: 4, h: 3 } }] }] });
  await app.owner.query(`INSERT INTO home (employee_id, revision, layout) VALUES ($1, 1, $2)`, [me.employeeId, home(shown)]);
  await app.owner.query(`INSERT INTO home_version (employee_id, revision, layout) VALUES ($1, 1, $2)`, [me.employeeId, home(kept)]);
  await app.owner.query(`UPDATE home_picture SET created_at = now() - interval '2 days' WHERE id <> $1`, [fresh]);
  const jobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 1, statementTimeoutMs: 10_000 });
  await dropUnusedPictures(jobs);
  await expect(jobs.read(null, (db) => db.rows(`SELECT 1 FROM home_picture`))).rejects.toThrow(/permission denied/);
  await jobs.close();
  const left = (await app.owner.query<{ id: string }>(`SELECT id FROM home_picture`)).rows.map((r) => r.id);
  expect([shown, kept, fresh].every((id) => left.includes(id))).toBe(true);
  expect(left).not.toContain(old);
});
