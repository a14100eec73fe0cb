import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { ClientMergeEntity } from './clients.entity';
import type { ClientMergeRow, ClientRow } from './clients.entity';
import type { Guarded, Movable } from './clientMergeParts';

const columns = columnsOf(ClientMergeEntity, 'm');

/** Locks both clients, always in the same order, whoever is merged into whom; new projects and costs of them wait. */
export async function lockBoth(db: Reader, ids: readonly string[]): Promise<Map<string, Record<string, unknown>>> {
  const rows = await db.rows<{ id: string; row: Record<string, unknown> }>(`SELECT c.id, to_jsonb(c) AS row FROM client c WHERE c.id = ANY ($1) ORDER BY c.id FOR UPDATE`, [ids]);
  return new Map(rows.map(({ id, row }) => [id, row]));
}

/** Gives rows to another client. @returns the keys of those that went, and whole rows that had to stand aside. */
export async function moveAll(db: Db, { table, key, column = 'client_id', isShared }: Movable, from: string, to: string): Promise<{ keys: string[]; aside: unknown[] }> {
  const aside = isShared
    ? await db.rows<{ row: unknown }>(`WITH gone AS (DELETE FROM ${table} t WHERE t.${column} = $1 AND EXISTS (SELECT 1 FROM ${table} o WHERE o.${column} = $2 AND o.${key} = t.${key}) RETURNING t.*) SELECT to_jsonb(gone) AS row FROM gone`, [from, to])
    : [];
  const moved = await db.rows<{ key: string }>(`WITH gone AS (UPDATE ${table} t SET ${column} = $2 WHERE t.${column} = $1 RETURNING t.${key} AS key) SELECT key FROM gone ORDER BY key`, [from, to]);
  return { keys: moved.map((r) => r.key), aside: aside.map((r) => r.row) };
}

/** Puts rows back that are still where the merge has put them, and those that stood aside. @returns keys that were not there any more. */
export async function moveBack(db: Db, { table, key, column = 'client_id' }: Movable, from: string, to: string, keys: readonly string[], aside: readonly unknown[]): Promise<string[]> {
  const back = await db.rows<{ key: string }>(`WITH back AS (UPDATE ${table} t SET ${column} = $2 WHERE t.${column} = $1 AND t.${key} = ANY ($3::uuid[]) RETURNING t.${key} AS key) SELECT key FROM back`, [from, to, keys]);
  if (aside.length > 0) await db.run(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) ON CONFLICT DO NOTHING`, [JSON.stringify(aside)]);
  const there = new Set(back.map((r) => r.key));
  return keys.filter((k) => !there.has(k));
}

/** What rows are called, wherever they are now; nothing of those that are gone. */
export async function labelsOf(db: Reader, { table, key, label }: Movable, keys: readonly string[]): Promise<string[]> {
  const rows = await db.rows<{ label: string | null }>(`SELECT DISTINCT ${label} AS label FROM ${table} t WHERE t.${key} = ANY ($1::uuid[])`, [keys]);
  return rows.flatMap(({ label: text }) => text ?? []).sort();
}

export async function guardedIds(db: Reader, { table }: Guarded, clientId: string): Promise<string[]> {
  return (await db.rows<{ id: string }>(`SELECT id FROM ${table} WHERE client_id = $1 ORDER BY id`, [clientId])).map((r) => r.id);
}

/** Gives guarded rows to the other client of a merge that stands; entries of the ledger take their reversals along. @returns ids that went. */
export async function moveGuarded(db: Reader, { move }: Guarded, from: string, to: string, ids: readonly string[]): Promise<string[]> {
  return (await db.rows<{ id: string }>(`SELECT id FROM ${move}($1, $2, $3::uuid[]) AS id`, [from, to, ids])).map((r) => r.id);
}

export async function insertMerge(db: Db, row: Omit<ClientMergeRow, 'id' | 'at' | 'undoneAt' | 'undoneBy'>): Promise<string> {
  return (await db.manager.insert(ClientMergeEntity, row as object)).identifiers[0]!.id as string;
}

export async function lockMerge(db: Reader, id: string): Promise<ClientMergeRow | null> {
  const [row] = await db.rows<ClientMergeRow>(`SELECT ${columns} FROM client_merge m WHERE m.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

/** @returns rows changed, 1 or 0. */
export const markUndone = (db: Db, id: string, by: string): Promise<number> => db.run(`UPDATE client_merge SET undone_at = now(), undone_by = $2 WHERE id = $1 AND undone_at IS NULL`, [id, by]);

export const mergesById = (db: Reader, ids: readonly string[]): Promise<ClientMergeRow[]> => db.rows(`SELECT ${columns} FROM client_merge m WHERE m.id = ANY ($1)`, [ids]);

/** Merges that the client had a part in, the newest first. */
export const mergesOf = (db: Reader, clientId: string): Promise<ClientMergeRow[]> => db.rows(`SELECT ${columns} FROM client_merge m WHERE $1 IN (m.survivor_id, m.merged_id) ORDER BY m.at DESC, m.id DESC LIMIT 50`, [clientId]);

/** Where the link of a merged client leads this viewer. */
export async function survivorOf(db: Reader, id: string): Promise<string | null> {
  const [row] = await db.rows<{ id: string | null }>(`SELECT client_survivor($1) AS id`, [id]);
  return row?.id ?? null;
}

/** Another live client of exactly this name. */
export async function isNameTaken(db: Reader, name: string): Promise<boolean> {
  return (await db.rows(`SELECT 1 FROM client WHERE name = $1 AND deleted_at IS NULL LIMIT 1`, [name])).length > 0;
}

type Named = Pick<ClientRow, 'id' | 'name' | 'shortName' | 'parentId'>;

/** Names of all live clients, the longest known first; with parts, only those that share one, written as it is or without what `core_name` takes off. */
export function clientNames(db: Reader, near: readonly string[] | null): Promise<Named[]> {
  const where = near === null ? '' : `AND (c.name ILIKE ANY ($1) OR core_name(c.name) ILIKE ANY ($1) OR c.short_name ILIKE ANY ($1))`;
  return db.rows(`SELECT c.id, c.name, c.short_name AS "shortName", c.parent_id AS "parentId" FROM client c WHERE c.deleted_at IS NULL ${where} ORDER BY c.id`, near === null ? [] : [near.map((text) => `%${text.replace(/[\\%_]/g, '\\$&')}%`)]);
}

/** Pairs that somebody looked at and that are two, as "smaller id larger id". */
export async function distinctPairs(db: Reader): Promise<Set<string>> {
  return new Set((await db.rows<{ pair: string }>(`SELECT first_id || ' ' || second_id AS pair FROM client_distinction`)).map((r) => r.pair));
}

export const insertDistinction = (db: Db, pair: readonly [string, string], by: string): Promise<number> =>
  db.run(`INSERT INTO client_distinction (first_id, second_id, by_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [...pair, by]);
