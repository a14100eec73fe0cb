import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildPerson, startTestApp } from '../../test/harness';
import type { TestApp } from '../../test/harness';
import { jobsUrl } from './database';
import { JobWorker, enqueueJob } from './jobs';
import { createLogger } from './logger';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.owner.query(`CREATE TABLE job_run (note text, at timestamptz DEFAULT clock_timestamp()); GRANT INSERT ON job_run TO yingzao_jobs`);
});
afterAll(() => app.close());

const log = createLogger('silent');
const until = async (holds: () => Promise<boolean>, within: number): Promise<boolean> => {
  for (const end = Date.now() + within; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) if (await holds()) return true;
  return false;
};
const ran = async (): Promise<number> => (await app.owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM job_run`)).rows[0]!.n;

it('runs a job if its transaction commits, once for a key, and not before its moment', async () => {
  const viewer = await buildPerson(app, []);
  const done: unknown[] = [];
  const worker = new JobWorker({ url: jobsUrl(app.ownerUrl), log, tasks: { note: { run: async (payload) => void done.push(payload) } } });
  await app.database.write(viewer, (db) => enqueueJob(db, { task: 'note', payload: { n: 1 } }));
  await app.database.write(viewer, async (db) => {
    await enqueueJob(db, { task: 'note', payload: { n: 2 } });
    throw new Error('rolled back');
  }).catch(() => undefined);
  const at = new Date(Date.now() + 1500);
  for (const n of [3, 3, 3]) await app.database.write(viewer, (db) => enqueueJob(db, { task: 'note', payload: { n }, runAt: at, key: 'three' }));
  await worker.start();
  expect(await until(async () => done.length >= 2, 8000)).toBe(true);
  await worker.stop();
  expect(done).toEqual([{ n: 1 }, { n: 3 }]);
});

it('adds a job that stands for later while others that want it have not committed yet', async () => {
  const viewer = await buildPerson(app, []);
  const request = { task: 'note', payload: { n: 4 }, runAt: new Date(Date.now() + 3_600_000), key: 'later' };
  await app.database.write(viewer, (db) => enqueueJob(db, request));
  // The second would wait here for the end of the first, which waits for the second.
  await app.database.write(viewer, async (first) => {
    await enqueueJob(first, request);
    await app.database.write(viewer, async (second) => {
      await second.run(`SET LOCAL lock_timeout = '2s'`);
      await enqueueJob(second, request);
    });
  });
  const { rows } = await app.owner.query<{ key: string; payload: unknown }>(`SELECT key, payload FROM jobs._private_jobs WHERE key = 'later'`);
  expect(rows).toEqual([{ key: 'later', payload: { n: 4 } }]);
  // One with something else to do replaces it.
  await app.database.write(viewer, (db) => enqueueJob(db, { ...request, payload: { n: 5 } }));
  expect((await app.owner.query(`SELECT payload FROM jobs._private_jobs WHERE key = 'later'`)).rows).toEqual([{ payload: { n: 5 } }]);
  await app.owner.query(`DELETE FROM jobs._private_jobs`);
});

it('tells of a job that failed without what people typed', async () => {
  const lines: string[] = [];
  const worker = new JobWorker({ url: jobsUrl(app.ownerUrl), log: createLogger('info', { write: (line: string) => void lines.push(line) }), tasks: { fails: { run: () => Promise.reject(new Error('invalid input syntax: "柳成 19900000099"')) } } });
  await app.database.write(await buildPerson(app, []), (db) => enqueueJob(db, { task: 'fails', payload: { name: '柳成' } }));
  await worker.start();
  expect(await until(() => Promise.resolve(lines.some((line) => line.includes('fails'))), 8000)).toBe(true);
  await worker.stop();
  await app.owner.query(`DELETE FROM jobs._private_jobs`);
  expect(lines.join('')).not.toMatch(/柳成|1990000/);
});

it('lets the runtime role add jobs, and neither see nor change any', async () => {
  for (const sql of [`SELECT * FROM jobs._private_jobs`, `DELETE FROM jobs._private_jobs`, `SELECT jobs.force_unlock_workers(ARRAY['x'])`, `SELECT * FROM jobs.jobs`])
    await expect(app.database.source.query(sql)).rejects.toThrow(/permission denied/);
});

it('lets the role of jobs see what is due and write nothing of it', async () => {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: jobsUrl(app.ownerUrl) });
  await client.connect();
  for (const sql of [`UPDATE project SET name = 'x'`, `DELETE FROM project_member`, `INSERT INTO work_prompt (employee_id) VALUES (NULL)`, `UPDATE work_prompt SET read_at = now()`, `SELECT * FROM credential`, `SELECT * FROM session`, `SELECT * FROM quote`, `CREATE SCHEMA mine`])
    await expect(client.query(sql)).rejects.toThrow(/permission denied/);
  await client.end();
});

it('a killed worker’s job runs again within ten seconds', async () => {
  const viewer = await buildPerson(app, []);
  // A worker in a process of its own that takes the job and then hangs until it is killed.
  const child = spawn(process.execPath, ['--input-type=module', '--eval', `
    import { run } from 'graphile-worker';
    import pg from 'pg';
    import { EventEmitter } from 'node:events';
    const url = process.env.JOBS_URL, events = new EventEmitter(), ids = [];
    events.on('pool:create', ({ workerPool }) => ids.push(workerPool.id));
    events.on('worker:create', ({ worker }) => ids.push(worker.workerId));
    const guard = new pg.Client({ connectionString: url });
    await guard.connect();
    await run({ connectionString: url, schema: 'jobs', noHandleSignals: true, concurrency: 1, events, crontab: '', taskList: { hang: async () => { console.log('TAKEN'); await new Promise((r) => setTimeout(r, 600000)); } } });
    for (const id of ids) await guard.query("SELECT pg_advisory_lock_shared(hashtext('yingzao.worker'), hashtext($1))", [id]);
    console.log('READY');
  `], { cwd: path.resolve(__dirname, '../..'), env: { ...process.env, JOBS_URL: jobsUrl(app.ownerUrl), NO_LOG_SUCCESS: '1' }, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += String(data)));
  expect(await until(async () => output.includes('READY'), 20_000)).toBe(true);
  await app.database.write(viewer, (db) => enqueueJob(db, { task: 'hang' }));
  expect(await until(async () => output.includes('TAKEN'), 10_000)).toBe(true);

  const worker = new JobWorker({ url: jobsUrl(app.ownerUrl), log, tasks: { hang: { run: async () => void (await app.owner.query(`INSERT INTO job_run (note) VALUES ('again')`)) } } });
  await worker.start();
  // While the other lives, its job is its own.
  await new Promise((resolve) => setTimeout(resolve, 6000));
  expect(await ran()).toBe(0);
  child.kill('SIGKILL');
  const killed = Date.now();
  expect(await until(async () => (await ran()) === 1, 10_000)).toBe(true);
  expect(Date.now() - killed).toBeLessThan(10_000);
  await worker.stop();
});
