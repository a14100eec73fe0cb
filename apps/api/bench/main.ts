import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { migrations } from '../src/app/migrations';
import { StatisticsSums } from '../src/modules/statistics/statisticsSums.service';
import { Database, jobsUrl, migrate } from '../src/platform/database';
import { startEmbeddedPostgres } from '../src/platform/embeddedPostgres';
import { canRead, parentOf } from './cpu';
import { measureExport } from './exporting';
import { generateFirm } from './generate';
import type { BenchPeople } from './generate';
import { jobsOf } from './jobs';
import { closeConnections, measure } from './measure';
import type { Figures } from './measure';
import { printFigures, printGrowth, printLegend } from './print';
import { serve } from './servers';
import type { Ports } from './servers';
import { measureStart } from './start';

// npm run bench [-- --rows 10000,100000] [--million] [--seconds 4] [--only WORD] [--keep FOLDER] [--profile FOLDER]
const root = process.env.YINGZAO_ROOT ?? process.cwd();
const self = fileURLToPath(import.meta.url);
const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

async function session(owner: pg.Client, employeeId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await owner.query(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '12 hours')`, [createHash('sha256').update(token).digest(), employeeId]);
  return token;
}

/** The measured process: product and bare server, apart from this one, which only asks. */
async function startServers(ownerUrl: string, dir: string, people: BenchPeople): Promise<{ child: ChildProcess; ports: Ports }> {
  const profile = argument('profile');
  const child = fork(self, ['--serve', ownerUrl, dir, people.director, people.member, people.client], {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: ['--enable-source-maps', ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profile)}`] : [])],
  });
  const [ports] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error('the measured process ended')))])) as [Ports];
  return { child, ports };
}

async function benchSize(rows: number): Promise<Figures[]> {
  const kept = argument('keep');
  const dir = kept ? path.join(path.resolve(kept), String(rows)) : await mkdtemp(path.join(os.tmpdir(), 'yingzao-bench-'));
  await mkdir(dir, { recursive: true });
  await chmod(dir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres'), say: () => undefined, fsync: false, resolveFrom: path.join(root, 'apps/api') });
  const owner = new pg.Client({ connectionString: postgres.ownerUrl });
  owner.on('error', () => undefined);
  try {
    await migrate(postgres.ownerUrl, migrations, true);
    await owner.connect();
    process.stdout.write(`\n${rows.toLocaleString('en')} projects: generating … `);
    const people = await generateFirm(owner, rows);
    const asJobs = await Database.connect({ url: jobsUrl(postgres.ownerUrl), entities: [], poolSize: 1, statementTimeoutMs: 0 });
    const began = performance.now();
    await new StatisticsSums(asJobs).keep();
    process.stdout.write(`done; sums of statistics counted in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    await asJobs.close();
    await owner.query('VACUUM (ANALYZE)');
    const { child, ports } = await startServers(postgres.ownerUrl, dir, people);
    const { rows: backend } = await owner.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const pids = canRead() ? { node: child.pid!, postgres: parentOf(backend[0]!.pid) } : null;
    const tokens = { [people.director]: await session(owner, people.director), [people.member]: await session(owner, people.member) };
    const figures: Figures[] = [];
    for (const [index, job] of jobsOf(people).entries()) {
      if (!job.name.includes(argument('only') ?? '')) continue;
      const figure = await measure({ job, index, ports, token: tokens[job.viewer.employeeId]!, seconds: Number(argument('seconds') ?? 4), pids });
      figures.push(figure);
      printFigures(figure);
    }
    if ('export'.includes(argument('only') ?? '')) {
      // No more than one export may hold; at a million a filter brings them below.
      const filter = rows > 100_000 ? { statuses: ['TRACKING'], regions: ['EAST'], productLines: ['RESIDENTIAL', 'OFFICE', 'HOTEL', 'COMMERCIAL', 'EDUCATION', 'HEALTHCARE'] } : {};
      for (const format of ['CSV', 'XLSX'] as const) await measureExport(ports.product, tokens[people.director]!, child.pid!, format, filter);
    }
    child.send('stop');
    await once(child, 'exit');
    return figures;
  } finally {
    await owner.end().catch(() => undefined);
    await postgres.stop();
    if (!kept) await rm(dir, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const sizes = (argument('rows') ?? (process.argv.includes('--million') ? '10000,100000,1000000' : '10000,100000')).split(',').map(Number);
  printLegend(canRead());
  const all: { rows: number; figures: Figures[] }[] = [];
  for (const rows of sizes) all.push({ rows, figures: await benchSize(rows) });
  closeConnections();
  if (all.length > 1) printGrowth(all[0]!, all.at(-1)!);
  if (!argument('only')) await measureStart(root);
}

const at = process.argv.indexOf('--serve');
if (at < 0) await main();
else {
  const [ownerUrl, dir, director, member, client] = process.argv.slice(at + 1) as [string, string, string, string, string];
  await serve(root, ownerUrl, dir, { director, member, client });
}
