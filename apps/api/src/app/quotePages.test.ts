import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../test/harness';
import type { TestApp } from '../../test/harness';
import type { Viewer } from '../modules/identity/sessions.service';
import { readConfig } from '../platform/config';
import { createLogger } from '../platform/logger';
import { createHttpServer } from './http';

let app: TestApp;
let server: Server;
let address: string;
beforeAll(async () => {
  app = await startTestApp();
  const config = readConfig({ WEB_DIR: mkdtempSync(path.join(os.tmpdir(), 'yingzao-page-')) }, process.cwd());
  server = createHttpServer({ config, database: app.database, services: app.services, apollo: app.apollo, documents: {}, hints: { isListening: true }, log: createLogger('silent') });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await app.close();
});

async function cookieOf({ employeeId }: Viewer): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await app.owner.query(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`, [createHash('sha256').update(token).digest(), employeeId]);
  return `yz=${token}`;
}

it('a version is a PDF to whoever sees it, and to who has a link, which counts as a look', async () => {
  const [manager, stranger] = [await buildPerson(app, ['MARKET_MANAGER']), await buildPerson(app, ['LEAD_DESIGNER'])];
  const projectId = await buildProject(app, await buildDepartment(app, 'PDF'), await buildClient(app), { name: '滨江一里' });
  const { result } = await app.services.quotes.create(manager, { projectId, title: '方案设计', terms: { feeBasis: 'LUMP_SUM', amountFen: '123456789' } });
  const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM quote_revision WHERE quote_id = $1`, [result!.id]);
  const revisionId = rows[0]!.id;
  const get = async (who: Viewer | null, at = `/api/quotes/${revisionId}/pdf?lang=zh`) => fetch(`${address}${at}`, { headers: who ? { cookie: await cookieOf(who) } : {} });
  const own = await get(manager);
  expect([own.status, own.headers.get('content-type'), own.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'no-store']);
  expect(decodeURIComponent(own.headers.get('content-disposition') ?? '')).toMatch(/^attachment; .*方案设计 V1\.pdf$/);
  expect(Buffer.from(await own.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await get(stranger)).status).toBe(404);
  expect((await get(null)).status).toBe(401);
  const { path: shared, problems } = await app.services.quoteShares.share(manager, { revisionId, recipient: '甲方', validDays: 7 });
  expect(problems).toEqual([]);
  expect(await (await get(null, shared!)).text()).toContain(`${shared}.pdf?lang=`);
  expect((await get(null, `${shared}.pdf`)).headers.get('content-type')).toBe('application/pdf');
  const { rows: looks } = await app.owner.query<{ n: number }>(`SELECT view_count AS n FROM quote_share WHERE revision_id = $1`, [revisionId]);
  expect(looks[0]!.n).toBe(2);
  await app.owner.query(`UPDATE quote_share SET revoked_at = now(), revoked_by = created_by WHERE revision_id = $1`, [revisionId]);
  expect((await get(null, `${shared}.pdf`)).status).toBe(404);
  // So many in a while of one link, and of one session; another session goes on.
  let last = own;
  for (let n = 0; n < 25 && last.status !== 429; n++) last = await get(null, `${shared}.pdf`);
  expect([last.status, last.headers.get('content-type'), Number(last.headers.get('retry-after')) > 0]).toEqual([429, 'text/html; charset=utf-8', true]);
  const cookie = await cookieOf(stranger);
  const statuses: number[] = [];
  for (let n = 0; n < 21; n++) statuses.push((last = await fetch(`${address}/api/quotes/${revisionId}/pdf`, { headers: { cookie } })).status);
  expect([statuses.slice(0, 20).every((status) => status === 404), statuses.at(-1), Number(last.headers.get('retry-after')) > 0]).toEqual([true, 429, true]);
  expect((await get(stranger)).status).toBe(404);
});

it('a shared quote says why it stays shut on a page that people can read', async () => {
  const unknown = `${address}/q/${randomBytes(32).toString('base64url')}`;
  const posted = await fetch(unknown, { method: 'POST', body: 'x' });
  expect([posted.status, posted.headers.get('allow'), posted.headers.get('content-type')]).toEqual([405, 'GET, HEAD', 'text/html; charset=utf-8']);
  expect(await posted.text()).toMatch(/这里只能查看[\s\S]*Only to be read/);
  const first = await fetch(unknown);
  expect(first.status).toBe(404);
  expect(await first.text()).toMatch(/链接已失效[\s\S]*This link is not available/);
  let last = first;
  for (let n = 0; n < 40 && last.status !== 429; n++) last = await fetch(`${address}/q/x${n}`);
  expect(last.status).toBe(429);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(last.headers.get('content-security-policy')).toContain(`default-src 'none'`);
  expect(await last.text()).toMatch(/打开得太频繁[\s\S]*Opened too often/);
  const head = await fetch(unknown, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([429, '']);
});

