import pg from 'pg';
import { lastMigration, migrations } from '../src/app/migrations';
import { Database, jobsUrl, migrate } from '../src/platform/database';
import { StartError } from '../src/platform/errors';
import { startTestApp } from './harness';
import type { TestApp } from './harness';

// What the program asks of a PostgreSQL server before it starts on it.

let app: TestApp;
let admin: pg.Client;
let ownerUrl: string;
beforeAll(async () => {
  app = await startTestApp();
  ownerUrl = (app.owner.options as { connectionString: string }).connectionString;
  admin = new pg.Client({ connectionString: ownerUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await app.close();
});

const to = (change: (url: URL) => void): string => {
  const url = new URL(ownerUrl);
  change(url);
  return url.toString();
};
const connect = (url: string): Promise<Database> => Database.connect({ url, entities: [], poolSize: 1, statementTimeoutMs: 1000 });

it('takes an empty database from nothing to the newest migration, and a second time does nothing', async () => {
  await admin.query('CREATE DATABASE empty_one');
  const url = to((u) => (u.pathname = '/empty_one'));
  expect((await migrate(url, migrations, true)).at(-1)).toBe(lastMigration);
  expect(await migrate(url, migrations, true)).toEqual([]);
});

it('is set up, a second time too, by an owner who may create no roles and see no queue', async () => {
  await admin.query(`CREATE ROLE plain_owner LOGIN PASSWORD 'plain'`);
  await admin.query('CREATE DATABASE plain_one OWNER plain_owner');
  const plain = to((u) => Object.assign(u, { username: 'plain_owner', password: 'plain', pathname: '/plain_one' }));
  await expect(migrate(plain, migrations, true)).rejects.toMatchObject({ code: '42501' });
  const jobs = new URL(jobsUrl(ownerUrl));
  jobs.pathname = '/plain_one';
  expect((await migrate(plain, migrations, false, jobs.toString())).at(-1)).toBe(lastMigration);
  expect(await migrate(plain, migrations, false, jobs.toString())).toEqual([]);
  await expect(migrate(plain, migrations, false, plain)).rejects.toThrow(/DATABASE_JOBS_URL must be a login of yingzao_jobs/);
});

it('refuses a database that cannot hold Chinese', async () => {
  await admin.query(`CREATE DATABASE latin_one ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0`);
  await expect(migrate(to((u) => (u.pathname = '/latin_one')), migrations, true)).rejects.toThrow(StartError);
});

it('runs under a login of the operator\'s once that was granted the runtime role, and says so before', async () => {
  await admin.query(`CREATE ROLE own_login LOGIN PASSWORD 'own'`);
  const url = to((u) => Object.assign(u, { username: 'own_login', password: 'own' }));
  await expect(connect(url)).rejects.toThrow(/GRANT yingzao_app TO/);
  await admin.query(`GRANT yingzao_app TO own_login`);
  const database = await connect(url);
  // Behind row-level security like the runtime role itself.
  expect(await database.read(null, (db) => db.rows('SELECT 1 FROM project'))).toEqual([]);
  await database.close();
});

it('is ready only with the newest migration, and not without the database', async () => {
  const database = await connect((app.database.source.options as { url: string }).url);
  expect(await database.readiness(lastMigration)).toBe('ready');
  expect(await database.readiness('Later9999999999999')).toBe('migrations pending');
  await database.close();
  expect(await database.readiness(lastMigration)).toBe('database unreachable');
});
