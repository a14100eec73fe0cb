import { createHmac } from 'node:crypto';
import pg from 'pg';
import type { PoolClient } from 'pg';
import { DataSource, DefaultNamingStrategy } from 'typeorm';
import type { EntityManager, EntitySchema, MigrationInterface } from 'typeorm';
import type { Actor } from '@yingzao/domain/permissions';
import { StartError } from './errors';

// Business dates are days, not moments: keep them as text.
pg.types.setTypeParser(1082, (value) => value);

/** Role under which requests run; it owns nothing. */
export const runtimeRole = 'yingzao_app';

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
      `SELECT rolsuper OR rolbypassrls AS unsafe, pg_has_role(r.oid, '${runtimeRole}', 'USAGE') AS member, EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid AND relnamespace = 'public'::regnamespace) AS owns
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
    try {
      await client.query(`${begin}; SELECT set_config('app.viewer_id', '${id}', true)`);
      const result = await work({
        manager: runner.manager,
        rows: async <R>(sql: string, params: readonly unknown[] = []) => (await client.query(sql, params as unknown[])).rows as R[],
        run: async (sql, params = []) => (await client.query(sql, params as unknown[])).rowCount ?? 0,
      });
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
export function runtimeUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.password = createHmac('sha256', `${url.username}:${url.password}`).update(`${runtimeRole}@yingzao`).digest('hex');
  url.username = runtimeRole;
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
 * Creates or refreshes the runtime role and applies pending migrations as the owner.
 * @returns names of the migrations that were applied.
 */
export async function migrate(ownerUrl: string, migrations: readonly (new () => MigrationInterface)[], manageRole: boolean): Promise<string[]> {
  const owner = new DataSource({ type: 'postgres', url: ownerUrl, migrations: migrations as (new () => MigrationInterface)[], migrationsTransactionMode: 'each', logging: false, poolSize: 1 });
  await owner.initialize();
  try {
    await assertServer(owner);
    await owner.query(`SELECT pg_advisory_lock(hashtext('yingzao.migrate'))`);
    const [known] = (await owner.query(`SELECT 1 FROM pg_roles WHERE rolname = '${runtimeRole}'`)) as unknown[];
    if (!manageRole && !known) throw new StartError(`DATABASE_RUNTIME_URL is set, and the server has no role ${runtimeRole}: let an administrator of the server run CREATE ROLE ${runtimeRole} LOGIN PASSWORD '…'.`);
    if (manageRole) {
      const password = new URL(runtimeUrl(ownerUrl)).password;
      await owner.query(`${known ? 'ALTER' : 'CREATE'} ROLE ${runtimeRole} LOGIN PASSWORD '${password}'`);
    }
    const applied = await owner.runMigrations();
    const [{ name }] = (await owner.query('SELECT current_database() AS name')) as [{ name: string }];
    await owner.query(`GRANT CONNECT ON DATABASE "${name.replaceAll('"', '""')}" TO ${runtimeRole}`);
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
