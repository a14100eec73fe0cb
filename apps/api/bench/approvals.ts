import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { migrations } from '../src/app/migrations';
import { createProduct } from '../src/app/product';
import { readConfig } from '../src/platform/config';
import { migrate } from '../src/platform/database';
import { startEmbeddedPostgres } from '../src/platform/embeddedPostgres';
import { createLogger } from '../src/platform/logger';
import { callsOf, decideByHand, measureDecisions } from './approvalDecisions';
import type { Decision, Waiting } from './approvalDecisions';
import { generateApprovals } from './approvalFirm';
import type { ApprovalFirm } from './approvalFirm';
import { approvalJobs } from './approvalJobs';
import { canRead, parentOf } from './cpu';
import { closeConnections, measure } from './measure';
import { printFigures, printLegend } from './print';
import { run } from './servers';
import type { Ports } from './servers';

// npm run bench -- --approvals [--past 50000] [--open 1500] [--seconds 4] [--clients 1,8,32] [--statements] [--only WORD]
const root = process.env.YINGZAO_ROOT ?? process.cwd();
const self = fileURLToPath(import.meta.url);
const argument = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1]!;
};
const listen = (server: http.Server): Promise<number> => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
const bodyOf = async (request: http.IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

/** The measured process: the product and, on the same pool, a bare server that reads and decides by hand. */
async function serve(ownerUrl: string, dataDir: string, firm: ApprovalFirm): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', GRAPHQL_DOCUMENTS: 'any', PORT: '0', DEMO: 'false', LOG_LEVEL: 'silent', WEB_DIR: dataDir, STATEMENT_TIMEOUT_MS: '120000' };
  const product = await createProduct({ ...readConfig(env, root), dataDir }, ownerUrl, createLogger('silent'), root);
  const pool = (product.database.source.driver as unknown as { master: pg.Pool }).master;
  const jobs = approvalJobs(root, firm);
  const answer = async (request: http.IncomingMessage): Promise<unknown> => {
    const body = await bodyOf(request);
    if (request.url === '/decide') return decideByHand(pool, JSON.parse(body) as Decision);
    const job = jobs[Number(request.url?.slice(1))]!;
    return run(pool, job.viewer, job.limit);
  };
  const bare = http.createServer((request, response) => {
    answer(request).then(
      (result) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(result)),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  product.server.keepAliveTimeout = bare.keepAliveTimeout = 0;
  process.send!({ product: await listen(product.server), limit: await listen(bare) } satisfies Ports);
  process.once('message', () => {
    bare.close();
    void product.close().then(() => process.exit(0));
  });
}

async function main(): Promise<void> {
  const [past, open, seconds] = [Number(argument('past', '50000')), Number(argument('open', '1500')), Number(argument('seconds', '4'))];
  const only = argument('only', '');
  const dir = await mkdtemp(path.join(os.tmpdir(), 'yingzao-bench-'));
  await chmod(dir, 0o755);
  const start = () => startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres'), say: () => undefined, fsync: false, resolveFrom: path.join(root, 'apps/api') });
  let postgres = await start();
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: postgres.ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  // Statements are counted by the database itself, which loads that module only at its start.
  const before = await connect();
  await before.query(`ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'`);
  await before.end();
  await postgres.stop();
  postgres = await start();
  const owner = await (async () => {
    await migrate(postgres.ownerUrl, migrations, true);
    return connect();
  })();
  try {
    await owner.query('CREATE EXTENSION pg_stat_statements');
    process.stdout.write(`${past.toLocaleString('en')} rounds that are over, ${open.toLocaleString('en')} to decide: generating … `);
    const firm = await generateApprovals(owner, past, open);
    process.stdout.write('done\n');
    const child = fork(self, ['--serve', postgres.ownerUrl, dir, JSON.stringify(firm)], { env: { ...process.env, NODE_ENV: 'production' }, execArgv: ['--enable-source-maps'] });
    const [ports] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error('the measured process ended')))])) as [Ports];
    const tokens = new Map<string, string>();
    for (const id of [firm.approver, firm.manager, ...firm.deciders]) {
      const token = randomBytes(32).toString('base64url');
      await owner.query(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '12 hours')`, [createHash('sha256').update(token).digest(), id]);
      tokens.set(id, token);
    }
    const { rows: backend } = await owner.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const pids = canRead() ? { node: child.pid!, postgres: parentOf(backend[0]!.pid) } : null;

    if ('decision'.includes(only)) await decisions(owner, ports, tokens, seconds);
    printLegend(canRead());
    for (const [index, job] of approvalJobs(root, firm).entries()) if (job.name.includes(only)) printFigures(await measure({ job, index, ports, token: tokens.get(job.viewer.employeeId)!, seconds, pids }));
    closeConnections();
    child.send('stop');
    await once(child, 'exit');
  } finally {
    await owner.end().catch(() => undefined);
    await postgres.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function decisions(owner: pg.Client, ports: Ports, tokens: ReadonlyMap<string, string>, seconds: number): Promise<void> {
  const { rows } = await owner.query<{ chain: string; step: string; seat: string; person: string }>(
    `SELECT t.chain_id AS chain, t.step_id AS step, t.id AS seat, t.employee_id AS person FROM approval_seat t JOIN approval_step s ON s.id = t.step_id JOIN approval_chain h ON h.id = t.chain_id
     WHERE h.state = 'ACTIVE' AND NOT EXISTS (SELECT 1 FROM approval_step x JOIN employee e ON e.id = x.approver_id WHERE x.chain_id = h.id AND e.number = 'BENCH-A') ORDER BY h.id, s.seq`,
  );
  const byChain = rows.reduce((map, r) => map.set(r.chain, [...(map.get(r.chain) ?? []), r]), new Map<string, typeof rows>());
  const waiting: Waiting[] = [...byChain].map(([chainId, steps]) => ({ chainId, steps: steps.map((s) => ({ id: s.step, seat: s.seat, person: s.person, cookie: `yz=${tokens.get(s.person)!}` })) }));
  if (process.argv.includes('--statements')) {
    await measureDecisions(ports, waiting, 1, 0);
    for (const kind of ['product', 'limit'] as const) await printStatements(owner, kind, async () => {
      const agent = new http.Agent({ keepAlive: true });
      for (const step of waiting.pop()!.steps) await callsOf(agent, ports)[kind](step);
      agent.destroy();
    });
  }
  console.log('\nDecisions a second through GraphQL over HTTP, and in turn with it the same interactive transaction in plain SQL behind a bare HTTP server');
  for (const clients of argument('clients', '1,8,32').split(',').map(Number)) {
    const { product, limit } = await measureDecisions(ports, waiting, clients, seconds);
    console.log(`  ${String(clients).padStart(3)} clients   product ${product.toFixed(0).padStart(5)}   limit ${limit.toFixed(0).padStart(5)}   ratio ${(product / limit).toFixed(2)}`);
  }
}

/** What the runtime role asks of the database for the six decisions of a round. */
async function printStatements(owner: pg.Client, name: string, work: () => Promise<void>): Promise<void> {
  await owner.query('SELECT pg_stat_statements_reset()');
  await work();
  const { rows } = await owner.query<{ calls: string; ms: number; query: string }>(
    `SELECT calls, total_exec_time AS ms, regexp_replace(query, '\\s+', ' ', 'g') AS query FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid WHERE r.rolname = 'yingzao_app' ORDER BY total_exec_time DESC`,
  );
  console.log(`\n${name}: ${rows.reduce((sum, r) => sum + Number(r.calls), 0)} statements, ${rows.reduce((sum, r) => sum + r.ms, 0).toFixed(1)} ms`);
  for (const r of rows) console.log(`  ${r.calls.padStart(4)} ${r.ms.toFixed(2).padStart(8)} ms  ${r.query.slice(0, 170)}`);
}

const at = process.argv.indexOf('--serve');
if (at < 0) await main();
else {
  const [ownerUrl, dir, firm] = process.argv.slice(at + 1) as [string, string, string];
  await serve(ownerUrl, dir, JSON.parse(firm) as ApprovalFirm);
}
