import { createHmac } from 'node:crypto';
import pg from 'pg';
import type { Pool, PoolClient } from 'pg';
import { DataSource, DefaultNamingStrategy } from 'typeorm';
import type { EntityManager, EntitySchema, MigrationInterface } from 'typeorm';
import type { Actor } from '@yingzao/domain/permissions';
import { StartError } from './errors';
import { installJobs, jobsSchema } from './jobs';
import { runPipeline, runWithin } from './pipeline';
import type { Statement } from './pipeline';

// Business dates are days, not moments: keep them as text.
pg.types.setTypeParser(1082, (value) => value);
// Sessions run in UTC, so moments come as "2026-02-03 04:05:06.789+00", which the engine reads several times faster than pg's own parser does.
const parseMoment = pg.types.getTypeParser(1184) as (value: string) => Date;
pg.types.setTypeParser(1184, (value) => (value.length <= 29 && value.endsWith('+00') && value[4] === '-' ? new Date(`${value.slice(0, 10)}T${value.slice(11, -3)}Z`) : parseMoment(value)));

/** Role under which requests run; it owns nothing. */
export const runtimeRole = 'yingzao_app';
/** Role under which background jobs run; it owns the job queue's schema and nothing else. */
export const jobsRole = 'yingzao_jobs';

/** `landAreaM2` -> `land_area_m2`. */
export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? snakeCase(property);
  }
}

type Person = Pick<Actor, 'employeeId'> | null;

/** A transaction that only reads. */
export interface Reader {
  /** Rows of a query. */
  rows<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}

/** One transaction, seen by a service or repository. `manager` is for insert, upsert and query builders; `save` would open a transaction of its own. */
export interface Db extends Reader {
  readonly manager: EntityManager;
  /** Number of rows a statement changed. */
  run(sql: string, params?: readonly unknown[]): Promise<number>;
  /** Statements of which none waits for another's rows, in one round trip; after one that fails the transaction can only roll back. */
  atOnce<T>(work: (db: Reader) => Promise<T>): Promise<T>;
  /**
   * What this transaction does last, whose locks are to be held as shortly as can be: `prepare` may still read, and the statements it answers go out together with COMMIT.
   * A failure rolls everything back.
   */
  beforeCommit(prepare: () => Promise<(batch: Reader) => Promise<unknown>>): void;
}

/** Runs work in the transaction that gathers the reads of this tick. */
export type Reads = <T>(work: (db: Reader) => Promise<T>) => Promise<T>;
type Plans = 'force_custom_plan' | 'auto';

/** The viewer enters a transaction here and in `run`, and leaves with its end. */
const enterSql = `SELECT set_config('app.viewer_id', $1, true), set_config('transaction_read_only', 'on', true), set_config('plan_cache_mode', $2, true)`;

/** A uuid and nothing else: `run` writes it as a literal. */
function idOf(viewer: Person): string {
  const id = viewer?.employeeId ?? '';
  if (id !== '' && !/^[0-9a-f-]{36}$/.test(id)) throw new Error('viewer id is not a uuid');
  return id;
}

/** Statements gathered until they are sent. */
class Batch implements Reader {
  private readonly statements: Statement[] = [];
  private isClosed = false;

  add<T>(work: (db: Reader) => Promise<T>): Promise<T> {
    return work(this);
  }

  rows<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    if (this.isClosed) return Promise.reject(new Error('This read asks all its statements at once; use Database.read for one after the other.'));
    return new Promise((resolve, reject) => this.statements.push({ sql, params, resolve: (rows) => resolve(rows as T[]), reject }));
  }

  close(): readonly Statement[] {
    this.isClosed = true;
    return this.statements;
  }
}

/** The runtime data source with the one helper that tells PostgreSQL who asks. */
export class Database {
  private constructor(
    readonly source: DataSource,
    private readonly pool: Pool,
  ) {}

  /**
   * Connects under the runtime role.
   * @throws Error when that role is a superuser, bypasses row security or owns tables: the net would not hold.
   */
  static async connect(options: { url: string; entities: readonly EntitySchema[]; poolSize: number; statementTimeoutMs: number }): Promise<Database> {
    const source = new DataSource({
      type: 'postgres',
      url: options.url,
      entities: options.entities as EntitySchema[],
      namingStrategy: new SnakeNaming(),
      synchronize: false,
      logging: false,
      poolSize: options.poolSize,
      // Random pages cost little more than the next one on any disk of today, and less in memory: by index, then, for the members of a few projects.
      extra: { options: `-c statement_timeout=${options.statementTimeoutMs} -c timezone=UTC -c random_page_cost=1.1` },
    });
    await source.initialize();
    const pool = (source.driver as unknown as { master: Pool }).master;
    // A connection that breaks while it is in use fails its statements; the event itself must not end the program. The first ones are older than this line: heard when they are taken.
    const heard = (): void => undefined;
    pool.on('acquire', (client) => void (client.listeners('error').includes(heard) || client.on('error', heard)));
    const [role] = (await source.query(
      `SELECT rolsuper OR rolbypassrls AS unsafe, (current_user = '${jobsRole}' OR pg_has_role(r.oid, '${runtimeRole}', 'USAGE')) AS member, EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid AND relnamespace = 'public'::regnamespace) AS owns
       FROM pg_roles r WHERE rolname = current_user`,
    )) as { unsafe: boolean; member: boolean; owns: boolean }[];
    if (!role || role.unsafe || role.owns) {
      await source.destroy();
      throw new StartError('The runtime database role must not be a superuser, bypass row security or own tables: leave DATABASE_RUNTIME_URL empty or give it a plain role.');
    }
    if (!role.member) {
      await source.destroy();
      throw new StartError(`The login of DATABASE_RUNTIME_URL must be ${runtimeRole} or have been granted it: GRANT ${runtimeRole} TO that login.`);
    }
    return new Database(source, pool);
  }

  /** Read-only work in one transaction as this person (null: nobody, who sees no scoped row), a statement after the other. */
  read<T>(viewer: Person, work: (db: Db) => Promise<T>): Promise<T> {
    return this.run('BEGIN READ ONLY', viewer, work);
  }

  /**
   * Read-only work that asks all its statements before it waits for any, as this person: one transaction, one round trip.
   * `plans` tells how PostgreSQL plans them: anew for these parameters (lists, statistics), or once for all where every parameter is an id.
   */
  readAtOnce<T>(viewer: Person, work: (db: Reader) => Promise<T>, plans: Plans = 'force_custom_plan'): Promise<T> {
    const batch = new Batch();
    const answer = batch.add(work);
    void this.send(viewer, batch, plans);
    return answer;
  }

  /** Reads by id for one request: those asked in the same tick share a transaction and a round trip. */
  readsTogether(viewer: Person): Reads {
    let batch: Batch | null = null;
    return (work) => {
      if (!batch) {
        const opened = (batch = new Batch());
        process.nextTick(() => {
          batch = null;
          void this.send(viewer, opened, 'auto');
        });
      }
      return batch.add(work);
    };
  }

  private async send(viewer: Person, batch: Batch, plans: Plans): Promise<void> {
    const statements = batch.close();
    if (statements.length === 0) return;
    try {
      const enter = { sql: enterSql, params: [idOf(viewer), plans] };
      await runPipeline(await this.pool.connect(), enter, statements);
    } catch (error) {
      for (const statement of statements) statement.reject(error as Error);
    }
  }

  /** Reading and writing in one transaction as this person; any error rolls back. */
  write<T>(viewer: Person, work: (db: Db) => Promise<T>): Promise<T> {
    return this.run('BEGIN', viewer, work);
  }

  private async run<T>(begin: string, viewer: Person, work: (db: Db) => Promise<T>): Promise<T> {
    const id = idOf(viewer);
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const last: Parameters<Db['beforeCommit']>[0][] = [];
    let isSpoilt = false;
    try {
      await client.query(`${begin}; SELECT set_config('app.viewer_id', '${id}', true)`);
      const result = await work({
        beforeCommit: (prepare) => void last.push(prepare),
        manager: runner.manager,
        atOnce: async (gather) => {
          const batch = new Batch();
          const answer = batch.add(gather);
          if (!(await runWithin(client, batch.close()))) isSpoilt = true;
          return answer;
        },
        rows: async <R>(sql: string, params: readonly unknown[] = []) => (await client.query(sql, params as unknown[])).rows as R[],
        run: async (sql, params = []) => (await client.query(sql, params as unknown[])).rowCount ?? 0,
      });
      const batch = new Batch();
      const asked: Promise<unknown>[] = [];
      for (const prepare of last) asked.push((await prepare())(batch));
      asked.push(batch.rows('COMMIT'));
      if (!(await runWithin(client, batch.close()))) isSpoilt = true;
      await Promise.all(asked);
      return result;
    } catch (error) {
      // A connection that cannot roll back is gone; the pool drops it when it comes back.
      await client.query('ROLLBACK').catch(() => undefined);
      if (isSpoilt) await client.query('DEALLOCATE ALL').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Whether requests can be served: the database answers and has the schema that this program was built for. */
  async readiness(lastMigration: string): Promise<'ready' | 'database unreachable' | 'migrations pending'> {
    return this.source
      .query('SELECT 1 FROM migrations WHERE name = $1', [lastMigration])
      .then((rows: unknown[]) => (rows.length === 1 ? ('ready' as const) : ('migrations pending' as const)))
      .catch(() => 'database unreachable' as const);
  }

  close(): Promise<void> {
    return this.source.destroy();
  }
}

/** Login of the runtime role on the owner's server: its password is derived, so that every process agrees on it and nobody has to keep it. */
export const runtimeUrl = (ownerUrl: string): string => loginOf(runtimeRole, ownerUrl);
/** The same for the role of background jobs. */
export const jobsUrl = (ownerUrl: string): string => loginOf(jobsRole, ownerUrl);

function loginOf(role: string, ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.password = createHmac('sha256', `${url.username}:${url.password}`).update(`${role}@yingzao`).digest('hex');
  url.username = role;
  return url.toString();
}

/** Oldest PostgreSQL that has what the migrations use: `uuidv7()`. */
const oldestServer = 18;

/** @throws StartError for a server that is too old or a database that cannot hold every text. */
async function assertServer(owner: DataSource): Promise<void> {
  const [server] = (await owner.query(`SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int / 10000 AS major, current_setting('server_encoding') AS encoding`)) as { version: string; major: number; encoding: string }[];
  if (server!.major < oldestServer) throw new StartError(`DATABASE_URL is a PostgreSQL ${server!.version}, and Yingzao needs ${oldestServer} or newer: use such a server, or leave DATABASE_URL empty for the embedded one.`);
  if (server!.encoding !== 'UTF8') throw new StartError(`The database of DATABASE_URL is encoded in ${server!.encoding}: create it with ENCODING 'UTF8'.`);
}

/**
 * Creates or refreshes the runtime role and the role of jobs, applies pending migrations as the owner and brings the job queue's own schema up to date.
 * @param manageRole false where an administrator of the server made the runtime role
 * @param jobsLogin login of the role of jobs where an administrator made that
 * @returns names of the migrations that were applied.
 */
export async function migrate(ownerUrl: string, migrations: readonly (new () => MigrationInterface)[], manageRole: boolean, jobsLogin: string | null = null): Promise<string[]> {
  const owner = new DataSource({ type: 'postgres', url: ownerUrl, migrations: migrations as (new () => MigrationInterface)[], migrationsTransactionMode: 'each', logging: false, poolSize: 1 });
  await owner.initialize();
  try {
    await assertServer(owner);
    await owner.query(`SELECT pg_advisory_lock(hashtext('yingzao.migrate'))`);
    if (jobsLogin !== null && new URL(jobsLogin).username !== jobsRole) throw new StartError(`DATABASE_JOBS_URL must be a login of ${jobsRole}, which owns the queue of jobs.`);
    for (const [role, isOurs, setting] of [[runtimeRole, manageRole, 'DATABASE_RUNTIME_URL'], [jobsRole, jobsLogin === null, 'DATABASE_JOBS_URL']] as const) {
      const [known] = (await owner.query(`SELECT 1 FROM pg_roles WHERE rolname = '${role}'`)) as unknown[];
      if (isOurs) await owner.query(`${known ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN PASSWORD '${new URL(loginOf(role, ownerUrl)).password}'`);
      else if (!known) throw new StartError(`${setting} is set, and the server has no role ${role}: let an administrator of the server run CREATE ROLE ${role} LOGIN PASSWORD '…'.`);
    }
    const applied = await owner.runMigrations();
    const [{ name }] = (await owner.query('SELECT current_database() AS name')) as [{ name: string }];
    const quoted = `"${name.replaceAll('"', '""')}"`;
    await owner.query(`GRANT CONNECT ON DATABASE ${quoted} TO ${runtimeRole}, ${jobsRole}`);
    // The queue makes its schema itself, and so owns it; only then it may create one. Nobody else may look into it, so the catalogue is asked.
    const [queue] = (await owner.query(`SELECT EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = '${jobsSchema}' AND c.relname = 'migrations') AS "isThere"`)) as [{ isThere: boolean }];
    if (!queue.isThere) await owner.query(`GRANT CREATE ON DATABASE ${quoted} TO ${jobsRole}`);
    await installJobs(jobsLogin ?? jobsUrl(ownerUrl));
    if (!queue.isThere) await owner.query(`REVOKE CREATE ON DATABASE ${quoted} FROM ${jobsRole}`);
    await owner.query(`GRANT USAGE ON SCHEMA public TO ${runtimeRole}`);
    await owner.query(`GRANT SELECT ON migrations TO ${runtimeRole}`);
    await owner.query(`SELECT pg_advisory_unlock(hashtext('yingzao.migrate'))`);
    return applied.map((m) => m.name);
  } finally {
    await owner.destroy();
  }
}

/** `p.land_area_m2 AS "landAreaM2", ...`: the select list of an entity, from its mapping. */
export function columnsOf<T>(entity: EntitySchema<T>, alias: string, except: readonly (keyof T & string)[] = []): string {
  return Object.keys(entity.options.columns)
    .filter((name) => !(except as readonly string[]).includes(name))
    .map((name) => `${alias}.${snakeCase(name)} AS "${name}"`)
    .join(', ');
}
