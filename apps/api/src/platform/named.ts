import type { Reader } from './database';

// Row-level security on rounds and contracts looks first at those that a transaction names, and makes the set of all that a person may see only for rows beyond
// them (ADR 38). A name gives no right: whether the viewer may see what is named is asked by the database.

/** Beyond so many, the set of all is as good. */
const most = 500;

const name = (db: Reader, setting: string, ids: readonly string[]): void => {
  if (ids.length <= most) db.rows(`SELECT set_config($1, $2, true)`, [setting, `{${ids.join(',')}}`]).catch(() => undefined);
};

/**
 * Names what a query finds.
 * @param sql a query of one column of ids, `id`
 */
const nameFound = (db: Reader, setting: string, sql: string, params: readonly unknown[]): void => {
  db.rows(`SELECT set_config('${setting}', coalesce((SELECT array_agg(x.id)::text FROM (${sql} LIMIT ${most}) x), ''), true)`, [...params]).catch(() => undefined);
};

/** Says that the statements that follow in this transaction are about these rounds. */
export const nameChains = (db: Reader, ids: readonly string[]): void => name(db, 'app.chain_ids', ids);
/** The same of rounds that a query finds (`id`). */
export const nameChainsFound = (db: Reader, sql: string, params: readonly unknown[]): void => nameFound(db, 'app.chain_ids', sql, params);
/** The same of contracts and their rounds. */
export const nameContracts = (db: Reader, ids: readonly string[]): void => name(db, 'app.contract_ids', ids);
