import { EventEmitter } from 'node:events';
import pg from 'pg';
import type { Runner } from 'graphile-worker';
import type { Db } from './database';
import { describeError, withoutQuotes } from './logger';
import type { Logger } from './logger';

/** Schema of the job queue; made and owned by the role of jobs. */
export const jobsSchema = 'jobs';

/** One background job: it may run twice after a crash, so its effect has to be one that a second run does not repeat. */
export type Task = (payload: unknown) => Promise<void>;
export interface TaskDeclaration {
  readonly run: Task;
  /** When it runs by itself, as in a crontab (UTC); it runs once for all processes. */
  readonly cron?: string;
}

export interface JobRequest {
  readonly task: string;
  /** Not before this moment; left out: at once. */
  readonly runAt?: Date;
  /** A job of the same key that has not begun is not added again. */
  readonly key?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** Adds a job in the transaction that wants it: it runs only if that commits, and then surely. */
export async function enqueueJob(db: Db, { task, runAt, key, payload = {} }: JobRequest): Promise<void> {
  await db.rows(`SELECT ${jobsSchema}.enqueue($1, $2, $3, $4)`, [task, JSON.stringify(payload), runAt ?? null, key ?? null]);
}

/** The library logs to the console otherwise, and names the error of a task in quotes: that may hold what people typed. */
async function quietLogger(log?: Logger): Promise<import('graphile-worker').Logger> {
  const { Logger: LibraryLogger } = await import('graphile-worker');
  return new LibraryLogger(() => (level, message) => {
    if (level === 'error') log?.error({ from: 'jobs' }, withoutQuotes(message));
    else if (level === 'warning') log?.warn({ from: 'jobs' }, withoutQuotes(message));
  });
}

/** Brings the queue's schema up to date and lets the runtime role add jobs by one function, which is all it may do there. */
export async function installJobs(url: string): Promise<void> {
  const { runMigrations } = await import('graphile-worker');
  await runMigrations({ connectionString: url, schema: jobsSchema, maxPoolSize: 2, logger: await quietLogger() });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`
      CREATE OR REPLACE FUNCTION ${jobsSchema}.enqueue(task text, payload json, run_at timestamptz, job_key text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = ${jobsSchema}
        AS $$ SELECT ${jobsSchema}.add_job(task, payload, run_at := run_at, job_key := job_key, job_key_mode := 'preserve_run_at')
          -- The same job stands for later: adding it again would lock its row until the commit, and all who do wait for each other. One that is soon due is locked, for it must not begin before this commit.
          WHERE NOT EXISTS (SELECT 1 FROM ${jobsSchema}._private_jobs j WHERE j.key = job_key AND j.locked_at IS NULL AND j.attempts = 0 AND j.run_at > now() + interval '1 minute' AND j.payload::text = enqueue.payload::text) $$;
      REVOKE EXECUTE ON FUNCTION ${jobsSchema}.enqueue(text, json, timestamptz, text) FROM PUBLIC;
      GRANT USAGE ON SCHEMA ${jobsSchema} TO yingzao_app;
      GRANT EXECUTE ON FUNCTION ${jobsSchema}.enqueue(text, json, timestamptz, text) TO yingzao_app;
    `);
  } finally {
    await client.end();
  }
}

/** How often each process looks for workers that died, ms; their jobs then run again at the next poll, within 10 s in all. */
const reapEvery = 4000;
const pollEvery = 2000;

/** The queue's worker in this process. The library keeps the lock of a killed worker for four hours, so a living one proves itself by a lock of its connection. */
export class JobWorker {
  private runner: Runner | null = null;
  private guard: pg.Client | null = null;
  private reaper: NodeJS.Timeout | null = null;
  private stopped = false;
  private readonly ids = new Set<string>();

  constructor(
    private readonly options: { readonly url: string; readonly tasks: Readonly<Record<string, TaskDeclaration>>; readonly log: Logger },
  ) {}

  async start(): Promise<void> {
    const { run, parseCronItems } = await import('graphile-worker');
    const { tasks, url, log } = this.options;
    const events = new EventEmitter();
    events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => this.ids.add(workerPool.id));
    events.on('worker:create', ({ worker }: { worker: { workerId: string } }) => this.ids.add(worker.workerId));
    const crons = Object.entries(tasks).flatMap(([task, { cron }]) => (cron ? [{ task, match: cron, identifier: task, options: { maxAttempts: 1, backfillPeriod: 0 } }] : []));
    this.runner = await run({
      connectionString: url,
      schema: jobsSchema,
      maxPoolSize: 3,
      concurrency: 1,
      pollInterval: pollEvery,
      noHandleSignals: true,
      logger: await quietLogger(log),
      events,
      taskList: Object.fromEntries(Object.entries(tasks).map(([name, { run: task }]) => [name, (payload: unknown) => task(payload)])),
      parsedCronItems: parseCronItems(crons),
    });
    this.runner.promise.catch((error: unknown) => log.error({ err: describeError(error) }, 'the job worker stopped'));
    await this.guardConnection();
    this.reaper = setInterval(() => void this.reap(), reapEvery);
    this.reaper.unref();
    await this.reap();
  }

  /** A connection of its own whose locks say "this worker lives"; PostgreSQL drops them the moment the process is gone. */
  private async guardConnection(): Promise<void> {
    const client = new pg.Client({ connectionString: this.options.url, application_name: 'yingzao jobs', keepAlive: true });
    client.on('error', () => (this.guard = null));
    await client.connect();
    for (const id of this.ids) await client.query(`SELECT pg_advisory_lock_shared(hashtext('yingzao.worker'), hashtext($1))`, [id]);
    this.guard = client;
  }

  /** Gives the jobs of dead workers back. */
  private async reap(): Promise<void> {
    if (this.stopped) return;
    try {
      if (!this.guard) await this.guardConnection();
      await this.guard!.query(
        `SELECT ${jobsSchema}.force_unlock_workers(array_agg(dead)) FROM (
           SELECT DISTINCT j.locked_by AS dead FROM ${jobsSchema}._private_jobs j WHERE j.locked_by IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM pg_locks l WHERE l.locktype = 'advisory' AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
               AND l.classid = hashtext('yingzao.worker')::oid AND l.objid = hashtext(j.locked_by)::oid)) x
         HAVING count(*) > 0`,
      );
    } catch (error) {
      if (!this.stopped) this.options.log.warn({ err: describeError(error) }, 'looking for dead workers failed');
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.reaper) clearInterval(this.reaper);
    await this.runner?.stop().catch(() => undefined);
    await this.guard?.end().catch(() => undefined);
  }
}
