import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../platform/config';
import { createLogger } from '../platform/logger';
import { staticFiles } from './static';

// Somebody builds the page anew while the program serves it.

const page = mkdtempSync(path.join(os.tmpdir(), 'yingzao-page-'));
const fill = (word: string): void => {
  mkdirSync(path.join(page, 'assets'), { recursive: true });
  writeFileSync(path.join(page, 'index.html'), `<!doctype html><title>${word}</title>`);
  writeFileSync(path.join(page, 'assets/main-1.js'), `/* ${word} */`.repeat(400));
};
fill('one');
const faults: unknown[] = [];
const serve = staticFiles(readConfig({ WEB_DIR: page }, process.cwd()));
const server = createServer((request, response) => {
  serve({ request, response, url: new URL(request.url!, 'http://local'), requestId: 'r', locale: 'zh', log: createLogger('silent') }).catch((error: unknown) => {
    faults.push(error);
    response.destroy();
  });
});
let address: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(page, { recursive: true, force: true });
});

const ask = async (place: string): Promise<[number, string]> => {
  const response = await fetch(address + place);
  return [response.status, await response.text()];
};

it('answers that a file is not there while it is gone, and serves the new one once it is back', async () => {
  expect(await ask('/assets/main-1.js')).toEqual([200, '/* one */'.repeat(400)]);
  rmSync(page, { recursive: true });
  expect((await ask('/assets/main-1.js'))[0]).toBe(404);
  expect((await ask('/projects'))[0]).toBe(404);
  fill('another');
  expect(await ask('/assets/main-1.js')).toEqual([200, '/* another */'.repeat(400)]);
  expect(await ask('/projects')).toEqual([200, '<!doctype html><title>another</title>']);
});

it('goes on when files come and go between being looked at and being read', async () => {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'yingzao-page-'));
  cpSync(page, copy, { recursive: true });
  const statuses = new Set<number>();
  for (let round = 0; round < 40; round += 1) {
    const asked = Promise.all(Array.from({ length: 8 }, (_, i) => ask(i % 2 ? '/assets/main-1.js' : '/')));
    await new Promise((resolve) => setTimeout(resolve, round % 4));
    rmSync(page, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, round % 3));
    cpSync(copy, page, { recursive: true });
    for (const [status] of await asked) statuses.add(status);
  }
  rmSync(copy, { recursive: true });
  expect([...statuses].filter((status) => status !== 200 && status !== 404)).toEqual([]);
  expect(faults).toEqual([]);
  expect((await ask('/assets/main-1.js'))[0]).toBe(200);
});
