import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { build } from 'esbuild';
import { FileStorage, StorageFault } from './fileStorage';
import type { ReceivedFile } from './fileStorage';

const folder = mkdtempSync(path.join(os.tmpdir(), 'yingzao-store-'));
const storage = new FileStorage(path.join(folder, 'files'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const megabyte = 1024 * 1024;
const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const receive = async (content: Buffer, limit = 10 * megabyte): Promise<ReceivedFile> => (await storage.receive(Readable.from([content.subarray(0, 7), content.subarray(7)]), limit)) as ReceivedFile;
const placeOf = (hash: string): string => path.join(storage.folder, hash.slice(0, 2), hash);
const passing = (): string[] => readdirSync(path.join(storage.folder, 'incoming'));

it('keeps equal bytes once under their hash, and gives them out as they came', async () => {
  const content = randomBytes(300_000);
  for (let n = 0; n < 2; n++) {
    const received = await receive(content);
    expect([received.sha256, received.size]).toEqual([hashOf(content), content.length]);
    await storage.keep(received);
  }
  expect(passing()).toEqual([]);
  expect(readdirSync(path.dirname(placeOf(hashOf(content))))).toEqual([hashOf(content)]);
  expect((await buffer(await storage.read(hashOf(content), content.length))).equals(content)).toBe(true);
});

it('takes no more than the limit, reads the rest on and leaves nothing behind', async () => {
  let sent = 0;
  async function* endless(): AsyncGenerator<Buffer> {
    for (; sent < 40; sent++) yield Buffer.alloc(megabyte / 4);
  }
  expect(await storage.receive(endless(), 2 * megabyte)).toBe('TOO_LARGE');
  expect(sent).toBe(40);
  expect(passing()).toEqual([]);
});

it('leaves nothing of a sender who went away', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield Buffer.alloc(1000);
    throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
  }
  expect(await storage.receive(broken(), megabyte)).toBe('ABORTED');
  expect(passing()).toEqual([]);
});

it('holds a piece at a time: 200 MB come and go within 60 MB of memory', async () => {
  const piece = randomBytes(256 * 1024);
  async function* large(): AsyncGenerator<Buffer> {
    for (let n = 0; n < 800; n++) yield piece;
  }
  global.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  const received = (await storage.receive(large(), 201 * megabyte)) as ReceivedFile;
  await storage.keep(received);
  let read = 0;
  for await (const chunk of await storage.read(received.sha256, received.size)) read += (chunk as Buffer).length;
  clearInterval(watch);
  expect([received.size, read]).toEqual([200 * megabyte, 200 * megabyte]);
  expect((most - before) / megabyte).toBeLessThan(60);
  rmSync(placeOf(received.sha256));
});

describe('bytes that are not what was stored', () => {
  const refusal = async (hash: string, size: number): Promise<string> => storage.read(hash, size).then(() => 'given out', (error: unknown) => (error as StorageFault).reason);

  it.each<[string, (file: string) => void, string]>([
    ['gone', (file) => rmSync(file), 'MISSING'],
    ['cut off', (file) => truncateSync(file, 100), 'DAMAGED'],
    ['changed in the middle', (file) => writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, 500), Buffer.from('x'), readFileSync(file).subarray(501)])), 'DAMAGED'],
    ['replaced by a folder', (file) => (rmSync(file), mkdirSync(file)), 'DAMAGED'],
  ])('%s: said before the first is given out, also when it was whole a moment ago', async (_, harm, reason) => {
    const content = randomBytes(1000);
    await storage.keep(await receive(content));
    const hash = hashOf(content);
    expect(await refusal(hash, 1000)).toBe('given out');
    await new Promise((resolve) => setTimeout(resolve, 5));
    harm(placeOf(hash));
    expect(await refusal(hash, 1000)).toBe(reason);
    rmSync(placeOf(hash), { recursive: true, force: true });
    // Sent once more it is whole again.
    await storage.keep(await receive(content));
    expect(await refusal(hash, 1000)).toBe('given out');
  });

  it('names that are no hash reach no file', async () => {
    await expect(storage.read('../../../etc/passwd', 10)).rejects.toThrow('not the SHA-256');
  });
});

it('clears up only what is old', async () => {
  const [old, fresh] = [randomBytes(20), randomBytes(20)];
  for (const content of [old, fresh]) await storage.keep(await receive(content));
  const left = await receive(randomBytes(20));
  const past = new Date(Date.now() - 2 * 86_400_000);
  for (const file of [placeOf(hashOf(old)), left.path]) utimesSync(file, past, past);
  const before = new Date(Date.now() - 86_400_000);
  expect(await storage.dropLeftovers(before)).toBe(1);
  const found: string[] = [];
  for await (const hash of storage.contents(before)) found.push(hash);
  expect(found).toEqual([hashOf(old)]);
  expect([await storage.remove(hashOf(fresh), before), await storage.remove(hashOf(old), before)]).toEqual([false, true]);
  expect([existsSync(placeOf(hashOf(old))), existsSync(placeOf(hashOf(fresh)))]).toEqual([false, true]);
});

it('killed at any moment it has whole contents or none, and every one it told of', async () => {
  const home = path.join(folder, 'killed');
  const program = path.join(folder, 'writer.mjs');
  await build({
    stdin: {
      contents: `import { FileStorage } from './fileStorage'; import { randomBytes } from 'node:crypto'; import { Readable } from 'node:stream'; import { writeSync } from 'node:fs';
        const storage = new FileStorage(process.argv[2]);
        for (;;) { const bytes = randomBytes(1 + Math.floor(Math.random() * 400000)); const r = await storage.receive(Readable.from([bytes]), 1e6); await storage.keep(r); writeSync(1, r.sha256 + '\\n'); }`,
      resolveDir: __dirname, loader: 'ts',
    },
    bundle: true, platform: 'node', format: 'esm', outfile: program,
  });
  const told: string[] = [];
  for (let n = 0; n < 12; n++) {
    const child = spawn(process.execPath, [program, home], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, 3 + n * 7));
    child.kill('SIGKILL');
    await once(child, 'close');
    told.push(...text.split('\n').filter((line) => line.length === 64));
  }
  const store = new FileStorage(home);
  const torn: string[] = [];
  const there: string[] = [];
  for await (const hash of store.contents(new Date(Date.now() + 1000))) {
    there.push(hash);
    if (!(await store.isWhole(hash))) torn.push(hash);
  }
  expect(torn).toEqual([]);
  expect(told.filter((hash) => !there.includes(hash))).toEqual([]);
  expect(told.length).toBeGreaterThan(12);
  expect(statSync(home).isDirectory()).toBe(true);
});
