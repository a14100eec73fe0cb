import { createHmac } from 'node:crypto';
import pg from 'pg';
import type { PoolClient } from 'pg';
import { DataSource, DefaultNamingStrategy } from 'typeorm';
import type { EntityManager, EntitySchema, MigrationInterface } from 'typeorm';
import type { Actor } from '@yingzao/domain/permissions';
import { installJobs, jobsSchema } from './jobs';

// Business dates are days, not moments: keep them as text.
pg.types.setTypeParser(1082, (value) => value);

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

/** One transaction, seen by a service or repository. `manager` is for insert, upsert and query builders; `save` would open a transaction of its own. */
export interface Db {
  readonly manager: EntityManager;
  /** Rows of a query. */
  rows<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  /** Number of rows a statement changed. */
  run(sql: string, params?: readonly unknown[]): Promise<number>;
  /** Work to do as the last act of this transaction, whose locks are to be held shortly; a failure rolls everything back. */
  beforeCommit(work: () => Promise<void>): void;
}

/** The runtime data source with the one helper that tells PostgreSQL who asks. */
export class Database {
  private constructor(readonly source: DataSource) {}

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
      extra: { options: `-c statement_timeout=${options.statementTimeoutMs} -c timezone=UTC` },
    });
    await source.initialize();
    const [role] = (await source.query(
      `SELECT rolsuper OR rolbypassrls AS unsafe, EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid AND relnamespace = 'public'::regnamespace) AS owns
       FROM pg_roles r WHERE rolname = current_user`,
    )) as { unsafe: boolean; owns: boolean }[];
    if (!role || role.unsafe || role.owns) {
      await source.destroy();
      throw new Error('The runtime database role must not be a superuser, bypass row security or own tables: leave DATABASE_RUNTIME_URL empty or give it a plain role.');
    }
    return new Database(source);
  }

  /** Read-only work in one transaction as this person (null: nobody, who sees no scoped row). */
  read<T>(viewer: Pick<Actor, 'employeeId'> | null, work: (db: Db) => Promise<T>): Promise<T> {
    return this.run('BEGIN READ ONLY', viewer, work);
  }

  /** Reading and writing in one transaction as this person; any error rolls back. */
  write<T>(viewer: Pick<Actor, 'employeeId'> | null, work: (db: Db) => Promise<T>): Promise<T> {
    return this.run('BEGIN', viewer, work);
  }

  private async run<T>(begin: string, viewer: Pick<Actor, 'employeeId'> | null, work: (db: Db) => Promise<T>): Promise<T> {
    const id = viewer?.employeeId ?? '';
    // The only place where the viewer enters a session; a literal, so it must be a uuid and nothing else.
    if (id !== '' && !/^[0-9a-f-]{36}$/.test(id)) throw new Error('viewer id is not a uuid');
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const last: (() => Promise<void>)[] = [];
    try {
      await client.query(`${begin}; SELECT set_config('app.viewer_id', '${id}', true)`);
      const result = await work({
        beforeCommit: (act) => void last.push(act),
        manager: runner.manager,
        rows: async <R>(sql: string, params: readonly unknown[] = []) => (await client.query(sql, params as unknown[])).rows as R[],
        run: async (sql, params = []) => (await client.query(sql, params as unknown[])).rowCount ?? 0,
      });
      for (const act of last) await act();
      await client.query('COMMIT');
      return result;
    } catch (error) {
      // A connection that cannot roll back is gone; the pool drops it when it comes back.
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  async isReady(): Promise<boolean> {
    return this.source
      .query('SELECT 1')
      .then(() => true)
      .catch(() => false);
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

/**
 * Creates or refreshes the runtime role and the role of jobs, applies pending migrations as the owner and brings the job queue's own schema up to date.
 * @returns names of the migrations that were applied.
 */
export async function migrate(ownerUrl: string, migrations: readonly (new () => MigrationInterface)[], manageRole: boolean): Promise<string[]> {
  const owner = new DataSource({ type: 'postgres', url: ownerUrl, migrations: migrations as (new () => MigrationInterface)[], migrationsTransactionMode: 'each', logging: false, poolSize: 1 });
  await owner.initialize();
  try {
    await owner.query(`SELECT pg_advisory_lock(hashtext('yingzao.migrate'))`);
    for (const role of manageRole ? [runtimeRole, jobsRole] : [jobsRole]) {
      const password = new URL(loginOf(role, ownerUrl)).password;
      const [known] = (await owner.query(`SELECT 1 FROM pg_roles WHERE rolname = '${role}'`)) as unknown[];
      await owner.query(`${known ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN PASSWORD '${password}'`);
    }
    const applied = await owner.runMigrations();
    const [{ name }] = (await owner.query('SELECT current_database() AS name')) as [{ name: string }];
    const quoted = `"${name.replaceAll('"', '""')}"`;
    await owner.query(`GRANT CONNECT ON DATABASE ${quoted} TO ${runtimeRole}, ${jobsRole}`);
    // The queue makes its schema itself, and so owns it; only then it may create one.
    const [queue] = (await owner.query(`SELECT to_regclass('${jobsSchema}.migrations') AS known`)) as [{ known: string | null }];
    if (queue.known === null) await owner.query(`GRANT CREATE ON DATABASE ${quoted} TO ${jobsRole}`);
    await installJobs(jobsUrl(ownerUrl));
    if (queue.known === null) await owner.query(`REVOKE CREATE ON DATABASE ${quoted} FROM ${jobsRole}`);
    await owner.query(`GRANT USAGE ON SCHEMA public TO ${runtimeRole}`);
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
