import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { startTestApp } from '../../test/harness';
import type { TestApp } from '../../test/harness';
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

