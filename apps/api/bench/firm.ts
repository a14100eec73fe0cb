import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrations } from '../src/app/migrations';
import { migrate } from '../src/platform/database';
import { startEmbeddedPostgres } from '../src/platform/embeddedPostgres';
import { canRead, parentOf } from './cpu';
import { boxesOf, furnish, twentyFour } from './furnish';
import { generateFirm } from './generate';
import { loadHomes } from './homeLoads';
import type { LoadsOrder, Visitor } from './homeLoads';

// The firm that the page is measured on: forked with its number of projects. It says where its database is and who lives there; a message with an
// order of loads is answered with their figures; when the channel closes, everything goes.
const root = process.env.YINGZAO_ROOT ?? process.cwd();
const rows = Number(process.argv[2] ?? 10_000);
const dir = await mkdtemp(path.join(os.tmpdir(), 'yingzao-page-'));
await chmod(dir, 0o755);
const start = () => startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres'), say: () => undefined, fsync: false, resolveFrom: path.join(root, 'apps/api') });
const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};
const gone = once(process, 'disconnect');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.disconnect?.());

let postgres = await start();
try {
  // Statements are counted by the database itself, which loads that module only at its start.
  const before = await connect(postgres.ownerUrl);
  await before.query(`ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'`);
  await before.end();
  await postgres.stop();
  postgres = await start();
  await migrate(postgres.ownerUrl, migrations, true);
  const owner = await connect(postgres.ownerUrl);
  await owner.query('CREATE EXTENSION pg_stat_statements');
  const people = await furnish(owner, (await generateFirm(owner, rows)).member);

  const cookieOf = async (employeeId: string): Promise<string> => {
    const token = randomBytes(32).toString('base64url');
    await owner.query(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '12 hours')`, [createHash('sha256').update(token).digest(), employeeId]);
    return `yz=${token}`;
  };
  const visitors: Visitor[] = [
    { name: 'full rights', viewer: { employeeId: people.twelve, roles: ['DIRECTOR'] }, cookie: await cookieOf(people.twelve) },
    { name: 'designated member', viewer: { employeeId: people.member, roles: ['LEAD_DESIGNER'] }, cookie: await cookieOf(people.member) },
  ];
  const { rows: backend } = await owner.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const postgresPid = parentOf(backend[0]!.pid);
  process.on('message', (order: Omit<LoadsOrder, 'pids'> & { readonly pid: number }) => {
    const pids = canRead() ? { node: order.pid, postgres: postgresPid } : null;
    const each = { ...order, loads: order.loads / visitors.length, pids };
    visitors.reduce(async (before, visitor) => [...(await before), await loadHomes(owner, postgres.ownerUrl, each, visitor)], Promise.resolve<unknown[]>([])).then(
      (figures) => process.send?.({ figures }),
      (error: Error) => process.send?.({ error: error.message }),
    );
  });
  process.send?.({ databaseUrl: postgres.ownerUrl, cookies: { twelve: visitors[0]!.cookie, twentyFour: await cookieOf(people.twentyFour) }, boxes: boxesOf(twentyFour) });
  await gone;
  await owner.end().catch(() => undefined);
} finally {
  await postgres.stop();
  await rm(dir, { recursive: true, force: true });
}
process.exit();
