import type { FirmList, PlaceGroup, PlaceListKind } from '@yingzao/domain/geography';
import type { Db, Reader } from '../../platform/database';

export interface PlaceListRow extends FirmList {
  readonly version: number;
  readonly setAt: Date;
  readonly setBy: string;
}

/** The firm's own, the latest first. */
export const placeLists = (db: Reader): Promise<PlaceListRow[]> =>
  db.rows(`SELECT kind, year, groups, version, set_at AS "setAt", set_by AS "setBy" FROM place_list ORDER BY kind DESC, year DESC`);

/** A new list. @returns whether there was none of that year yet */
export const insertPlaceList = async (db: Db, kind: PlaceListKind, year: number, groups: readonly PlaceGroup[], by: string): Promise<boolean> =>
  (await db.run(`INSERT INTO place_list (kind, year, groups, set_by) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [kind, year, JSON.stringify(groups), by])) === 1;

/** @returns whether the list was of that version */
export const updatePlaceList = async (db: Db, kind: PlaceListKind, year: number, version: number, groups: readonly PlaceGroup[], by: string): Promise<boolean> =>
  (await db.run(`UPDATE place_list SET groups = $3, version = version + 1, set_at = now(), set_by = $4 WHERE kind = $1 AND year = $2 AND version = $5`, [kind, year, JSON.stringify(groups), by, version])) === 1;
