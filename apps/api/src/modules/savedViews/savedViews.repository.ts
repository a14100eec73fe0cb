import type { SavedViewKind } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { SavedViewEntity } from './savedViews.entity';
import type { SavedViewRow } from './savedViews.entity';

const columns = columnsOf(SavedViewEntity, 'v');

export const savedViewsById = (db: Reader, ids: readonly string[]): Promise<SavedViewRow[]> => db.rows(`SELECT ${columns} FROM saved_view v WHERE v.id = ANY ($1)`, [ids]);

/** Views of a list that this person is offered: their own, then the shared ones. */
export const viewsFor = (db: Reader, employeeId: string, kind: SavedViewKind): Promise<SavedViewRow[]> =>
  db.rows(`SELECT ${columns} FROM saved_view v WHERE v.kind = $2 AND (v.owner_id = $1 OR v.is_shared) ORDER BY v.is_shared, v.position, v.created_at, v.id`, [employeeId, kind]);

/** Locks views for a write in this transaction; those the person does not see are left out. */
export const lockSavedViews = (db: Reader, employeeId: string, ids: readonly string[]): Promise<SavedViewRow[]> =>
  db.rows(`SELECT ${columns} FROM saved_view v WHERE v.id = ANY ($2::uuid[]) AND (v.owner_id = $1 OR v.is_shared) ORDER BY v.id FOR UPDATE`, [employeeId, ids]);

export async function countOwn(db: Reader, employeeId: string): Promise<number> {
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM saved_view WHERE owner_id = $1`, [employeeId]);
  return row!.count;
}

/** Adds a view behind those of its kind. @returns its id. */
export async function insertView(db: Db, view: Pick<SavedViewRow, 'ownerId' | 'kind' | 'name' | 'search' | 'isShared'>): Promise<string> {
  const [row] = await db.rows<{ id: string }>(
    `INSERT INTO saved_view (owner_id, kind, name, search, is_shared, position)
     SELECT $1, $2, $3, $4, $5, coalesce(max(v.position) + 1, 0) FROM saved_view v WHERE v.kind = $2 AND (v.owner_id = $1 OR v.is_shared) RETURNING id`,
    [view.ownerId, view.kind, view.name, view.search, view.isShared],
  );
  return row!.id;
}

/** @returns rows changed: 0 where the version is another by now. */
export const updateView = (db: Db, id: string, version: number, view: Pick<SavedViewRow, 'name' | 'search' | 'isShared'>): Promise<number> =>
  db.run(`UPDATE saved_view SET name = $3, search = $4, is_shared = $5, version = version + 1, updated_at = now() WHERE id = $1 AND version = $2`, [id, version, view.name, view.search, view.isShared]);

export const deleteView = (db: Db, id: string, version: number): Promise<number> => db.run(`DELETE FROM saved_view WHERE id = $1 AND version = $2`, [id, version]);

/** @returns rows changed. */
export const orderViews = (db: Db, ids: readonly string[]): Promise<number> => db.run(`UPDATE saved_view v SET position = w.nth FROM unnest($1::uuid[]) WITH ORDINALITY AS w (id, nth) WHERE v.id = w.id`, [ids]);
