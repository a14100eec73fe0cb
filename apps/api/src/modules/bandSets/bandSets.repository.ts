import type { BandBounds, BandMeasure } from '@yingzao/domain/measures';
import type { Db, Reader } from '../../platform/database';

/** `since`: ISO day. Bounds in base units, ascending. */
export interface BandSetRow extends BandBounds {
  readonly since: string;
  readonly version: number;
  readonly setAt: Date;
  readonly setBy: string | null;
}

/** Columns of the bounds of each measure. */
export const columns: Readonly<Record<BandMeasure, string>> = { far: 'far', landArea: 'land_area', gfa: 'gfa', fee: 'fee' };
const names = Object.entries(columns) as [BandMeasure, string][];

/** All that ever were, the latest first. */
export const bandSets = (db: Reader): Promise<BandSetRow[]> =>
  db.rows(`SELECT since, ${names.map(([name, column]) => `ARRAY(SELECT trim_scale(x)::text FROM unnest(${column}) WITH ORDINALITY b(x, at) ORDER BY at) AS "${name}"`).join(', ')}, version, set_at AS "setAt", set_by AS "setBy" FROM band_set ORDER BY since DESC`);

/** A new set. @returns whether none began on that day yet */
export const insertBandSet = async (db: Db, since: string, bounds: BandBounds, by: string): Promise<boolean> =>
  (await db.run(`INSERT INTO band_set (since, ${names.map(([, column]) => column).join(', ')}, set_by) VALUES ($1, ${names.map((_, at) => `$${at + 3}::numeric[]`).join(', ')}, $2) ON CONFLICT DO NOTHING`, [since, by, ...names.map(([name]) => bounds[name])])) === 1;

/** @returns whether the set was of that version */
export const updateBandSet = async (db: Db, since: string, version: number, bounds: BandBounds, by: string): Promise<boolean> =>
  (await db.run(`UPDATE band_set SET ${names.map(([, column], at) => `${column} = $${at + 4}::numeric[]`).join(', ')}, version = version + 1, set_at = now(), set_by = $2 WHERE since = $1 AND version = $3`, [since, by, version, ...names.map(([name]) => bounds[name])])) === 1;

/** @returns whether the set was of that version */
export const deleteBandSet = async (db: Db, since: string, version: number): Promise<boolean> => (await db.run(`DELETE FROM band_set WHERE since = $1 AND version = $2`, [since, version])) === 1;
