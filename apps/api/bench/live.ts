import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import WebSocket from 'ws';
import { startEmbeddedPostgres } from '../src/platform/embeddedPostgres';

// npm run bench -- --live [--connections 1000] [--prompts 5000] [--rate 100] [--reconnects 20]
// People with an open page each: what a connection weighs, how long a prompt takes from its commit to the page, and whether any is lost or
// comes twice while connections drop and come back. The server is a process of its own; this one is everybody's browser.
const root = process.env.YINGZAO_ROOT ?? process.cwd();
const argument = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const connections = argument('connections', 1000);
const prompts = argument('prompts', 5000);
const rate = argument('rate', 100);
const reconnects = argument('reconnects', 20) / 100;

interface Page {
  readonly employeeId: string;
  readonly cookie: string;
  /** Of the last change that was heard. */
  number: number;
  readonly seen: number[];
  socket: WebSocket | null;
}

const documents = JSON.parse(await readFile(path.join(root, 'packages/schema/documents.json'), 'utf8')) as Record<string, string>;
const hash = Object.keys(documents).find((key) => documents[key]!.startsWith('subscription PromptChanges'))!;

const memoryOf = async (pid: number): Promise<number> => Number(/VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))![1]);
const percentile = (values: number[], p: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * p))] ?? Number.NaN;

async function open(page: Page, address: string, heard: (page: Page, title: string) => void): Promise<void> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { cookie: page.cookie, origin: address }, perMessageDeflate: false });
  page.socket = socket;
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { type: string; payload?: { data?: { workPromptChanges: { number: number; resync: boolean; prompts: { number: number; title: string }[] } } } };
      if (message.type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '', variables: { after: page.number }, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } } }));
      if (message.type !== 'next' || page.socket !== socket) return;
      const batch = message.payload!.data!.workPromptChanges;
      if (batch.resync) throw new Error('too far behind: choose a lower rate');
      for (const prompt of batch.prompts) {
        page.seen.push(prompt.number);
        heard(page, prompt.title);
      }
      page.number = batch.number;
      resolve();
    });
  });
}

const dir = await mkdtemp(path.join(os.tmpdir(), 'yingzao-live-'));
await chmod(dir, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres'), say: () => undefined, fsync: false, resolveFrom: path.join(root, 'apps/api') });
const server = spawn(process.execPath, [path.join(root, 'apps/api/dist/main.js')], {
  env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1', PORT: '0', DATABASE_URL: postgres.ownerUrl, DEMO: 'false', WEB_DIR: dir, JOBS: 'false', YINGZAO_ROOT: root },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (chunk: Buffer) => {
      output += String(chunk);
      const found = /ready: (http:\/\/\S+)/.exec(output);
      if (found) resolve(found[1]!.replace('localhost', '127.0.0.1'));
    });
    server.once('exit', () => reject(new Error(output)));
  });
  const owner = new pg.Pool({ connectionString: postgres.ownerUrl, max: 4 });
  owner.on('error', () => undefined);
  const { rows } = await owner.query<{ id: string }>(`INSERT INTO employee (number, name) SELECT 'L' || n, '员工' || n FROM generate_series(1, $1) n RETURNING id`, [connections]);
  await owner.query(`INSERT INTO credential (employee_id, password_hash, must_change) SELECT id, 'x', false FROM employee WHERE number LIKE 'L%'`);
  const pages: Page[] = [];
  for (const { id } of rows) {
    const token = randomBytes(32).toString('base64url');
    await owner.query(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '2 hours')`, [createHash('sha256').update(token).digest(), id]);
    pages.push({ employeeId: id, cookie: `yz=${token}`, number: 0, seen: [], socket: null });
  }

  const sentAt = new Map<string, number>();
  const waits: number[] = [];
  const late: number[] = [];
  const heard = (page: Page, title: string): void => {
    const at = sentAt.get(title);
    if (at === undefined) return;
    // What was raised while a page was away waits for its return, which says nothing of the push.
    (away.has(page) ? late : waits).push(performance.now() - at);
  };
  const away = new Set<Page>();

  const warm = Math.min(100, Math.floor(connections / 4));
  for (let i = 0; i < warm; i += 20) await Promise.all(pages.slice(i, Math.min(i + 20, warm)).map((p) => open(p, address, heard)));
  await pause(2000);
  const before = await memoryOf(server.pid!);
  for (let i = warm; i < connections; i += 20) await Promise.all(pages.slice(i, i + 20).map((p) => open(p, address, heard)));
  await pause(2000);
  const after = await memoryOf(server.pid!);
  console.log(`${connections} connections: ${((after - before) / (connections - warm)).toFixed(1)} kB each (server ${Math.round(before / 1024)} MB with ${warm}, ${Math.round(after / 1024)} MB with all)`);

  let dropped = 0;
  const comeBack = async (page: Page): Promise<void> => {
    away.add(page);
    page.socket!.terminate();
    page.socket = null;
    dropped++;
    await pause(Math.random() * 1000);
    await open(page, address, heard);
    setTimeout(() => away.delete(page), 500);
  };
  const raised = new Map<string, number>();
  const began = performance.now();
  const returning: Promise<void>[] = [];
  for (let i = 0; i < prompts; i++) {
    const page = pages[Math.floor(Math.random() * pages.length)]!;
    const title = `第 ${i} 条`;
    const work = owner
      .query<{ id: string }>(`INSERT INTO announcement (title, body) VALUES ($1, '正文') RETURNING id`, [title])
      .then(({ rows: [row] }) => owner.query(`SELECT flush_prompts('[]', $1)`, [JSON.stringify([{ employee_id: page.employeeId, kind: 'ANNOUNCEMENT', nature: 'MESSAGE', subject_id: row!.id, facts: {}, dedupe_key: title }])]));
    // The clock starts when the statement is sent, so the commit itself is counted too.
    sentAt.set(title, performance.now());
    raised.set(page.employeeId, (raised.get(page.employeeId) ?? 0) + 1);
    returning.push(work.then(() => undefined));
    if (Math.random() < (reconnects * connections) / prompts && page.socket && !away.has(page)) returning.push(comeBack(page));
    const ahead = began + ((i + 1) * 1000) / rate - performance.now();
    if (ahead > 0) await pause(ahead);
  }
  await Promise.all(returning);
  const isDone = (): boolean => pages.every((p) => p.number === (raised.get(p.employeeId) ?? 0));
  for (let i = 0; i < 100 && !isDone(); i++) await pause(100);

  let [lost, twice] = [0, 0];
  for (const page of pages) {
    const wanted = raised.get(page.employeeId) ?? 0;
    lost += wanted - new Set(page.seen).size;
    twice += page.seen.length - new Set(page.seen).size;
  }
  console.log(`${prompts} prompts at ${rate} a second, ${dropped} reconnects: ${lost} lost, ${twice} twice`);
  console.log(`from sending the statement to the page: p50 ${percentile(waits, 0.5).toFixed(0)} ms, p95 ${percentile(waits, 0.95).toFixed(0)} ms, p99 ${percentile(waits, 0.99).toFixed(0)} ms (${waits.length})${late.length > 0 ? `; to a page that was away, from its return too: p95 ${percentile(late, 0.95).toFixed(0)} ms (${late.length})` : ''}`);
  console.log(`server after all: ${Math.round((await memoryOf(server.pid!)) / 1024)} MB`);
  if (lost + twice > 0) process.exitCode = 1;
  for (const page of pages) page.socket?.terminate();
  await owner.end();
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  await postgres.stop();
  await rm(dir, { recursive: true, force: true });
}
