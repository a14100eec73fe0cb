import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, chmod } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { Actor } from '@yingzao/domain/permissions';
import { createProduct } from '../src/app/product';
import { readConfig } from '../src/platform/config';
import { startEmbeddedPostgres } from '../src/platform/embeddedPostgres';
import { createLogger } from '../src/platform/logger';
import { generateFirm } from './generate';
import { jobsOf } from './jobs';
import type { Job } from './jobs';

// npm run bench [-- --rows 10000,100000] [--million] [--seconds 4]
// Each job through GraphQL over HTTP and, in turn with it, the same job as hand-written SQL on the same pool behind a bare HTTP server.
const root = process.env.YINGZAO_ROOT ?? process.cwd();
const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const sizes = (argument('rows') ?? (process.argv.includes('--million') ? '10000,100000,1000000' : '10000,100000')).split(',').map(Number);
const seconds = Number(argument('seconds') ?? 4);

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

function post(port: number, path_: string, body: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request({ port, path: path_, method: 'POST', agent, headers: { 'Content-Type': 'application/json', 'apollo-require-preflight': 'true', 'Content-Length': Buffer.byteLength(body), ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(`HTTP ${response.statusCode}: ${text.slice(0, 300)}`))));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function signIn(owner: pg.Client, employeeId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await owner.query(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '2 hours')`, [createHash('sha256').update(token).digest(), employeeId]);
  return token;
}

interface Figures {
  readonly name: string;
  readonly product: number;
  readonly limit: number;
  readonly cpu: number;
}

/** Blocks of one kind and the other in turn; medians of single requests, and CPU of this process a request. */
async function measure(job: Job, ports: { product: number; limit: number }, index: number, token: string): Promise<Figures> {
  const body = JSON.stringify({ query: job.query, variables: job.variables });
  const calls = { product: () => post(ports.product, '/graphql', body, { cookie: `yz=${token}` }), limit: () => post(ports.limit, `/${index}`, '{}', {}) };
  const answer = JSON.parse(await calls.product()) as { errors?: unknown };
  if (answer.errors) throw new Error(`${job.name}: ${JSON.stringify(answer.errors).slice(0, 500)}`);
  const times = { product: [] as number[], limit: [] as number[] };
  const cpu = { product: 0, limit: 0 };
  for (let i = 0; i < 5; i++) await Promise.all([calls.product(), calls.limit()]);
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end || times.limit.length < 5) {
    for (const kind of ['product', 'limit'] as const) {
      const before = process.cpuUsage();
      for (let i = 0; i < 5; i++) {
        const at = performance.now();
        await calls[kind]();
        times[kind].push(performance.now() - at);
      }
      const used = process.cpuUsage(before);
      cpu[kind] += used.user + used.system;
    }
  }
  return { name: job.name, product: median(times.product), limit: median(times.limit), cpu: cpu.product / cpu.limit };
}

async function benchSize(rows: number): Promise<Figures[]> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'yingzao-bench-'));
  await chmod(dir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres'), say: () => undefined, fsync: false, resolveFrom: path.join(root, 'apps/api') });
  try {
    const config = { ...readConfig({ ...process.env, NODE_ENV: 'production', GRAPHQL_DOCUMENTS: 'any', PORT: '0', DEMO: 'false', LOG_LEVEL: 'silent', WEB_DIR: dir, STATEMENT_TIMEOUT_MS: '120000' }, root), dataDir: dir };
    const product = await createProduct(config, postgres.ownerUrl, createLogger('silent'), root);
    const owner = new pg.Client({ connectionString: postgres.ownerUrl });
    owner.on('error', () => undefined);
    await owner.connect();
    process.stdout.write(`\n${rows.toLocaleString('en')} projects: generating … `);
    const people = await generateFirm(owner, rows);
    process.stdout.write('done\n');
    const director: Actor = { employeeId: people.director, roles: ['DIRECTOR'] };
    const member: Actor = { employeeId: people.member, roles: ['LEAD_DESIGNER'] };
    const jobs = jobsOf(director, member);
    const bare = http.createServer((request, response) => {
      const job = jobs[Number(request.url?.slice(1))]!;
      request.resume();
      job.limit(product.database, job.viewer).then(
        (result) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(result)),
        (error: Error) => response.writeHead(500).end(error.message),
      );
    });
    const listen = (server: http.Server): Promise<number> => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)));
    const ports = { product: await listen(product.server), limit: await listen(bare) };
    const tokens = new Map([director, member].map((a) => [a.employeeId, signIn(owner, a.employeeId)]));
    const figures: Figures[] = [];
    for (const [index, job] of jobs.entries()) {
      const figure = await measure(job, ports, index, await tokens.get(job.viewer.employeeId)!);
      figures.push(figure);
      console.log(`  ${figure.name.padEnd(46)} ${figure.product.toFixed(1).padStart(8)} ms   limit ${figure.limit.toFixed(1).padStart(8)} ms   ratio ${(figure.product / figure.limit).toFixed(2)}   CPU of Node ${figure.cpu.toFixed(2)} x`);
    }
    await owner.end();
    bare.close();
    await product.close();
    return figures;
  } finally {
    await postgres.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

const all: Figures[][] = [];
for (const size of sizes) all.push(await benchSize(size));
agent.destroy();
if (all.length > 1) {
  console.log(`\ngrowth from ${sizes[0]!.toLocaleString('en')} to ${sizes.at(-1)!.toLocaleString('en')} projects`);
  for (const [i, first] of all[0]!.entries()) {
    const last = all.at(-1)![i]!;
    const exponent = Math.log(last.product / first.product) / Math.log(sizes.at(-1)! / sizes[0]!);
    console.log(`  ${first.name.padEnd(46)} time x ${(last.product / first.product).toFixed(2)}   exponent ${exponent.toFixed(2)}`);
  }
}
