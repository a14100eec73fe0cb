import type { SegmentRule } from '@yingzao/domain/segments';
import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { SegmentEntity } from './segments.entity';
import type { SegmentRow } from './segments.entity';

// Row-level security says whose they are: one's own and the shared ones, for full rights.
const columns = columnsOf(SegmentEntity, 's');

export const segmentsById = (db: Reader, ids: readonly string[]): Promise<SegmentRow[]> => db.rows(`SELECT ${columns} FROM client_segment s WHERE s.id = ANY ($1)`, [ids]);

/** The viewer's own, then the shared ones, by name. */
export const allSegments = (db: Reader): Promise<SegmentRow[]> => db.rows(`SELECT ${columns} FROM client_segment s ORDER BY s.is_shared, s.name COLLATE "zh-x-icu", s.id`);

export async function lockSegment(db: Reader, id: string): Promise<SegmentRow | null> {
  const [row] = await db.rows<SegmentRow>(`SELECT ${columns} FROM client_segment s WHERE s.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

export async function insertSegment(db: Db, s: Pick<SegmentRow, 'ownerId' | 'name' | 'rule' | 'isShared'>): Promise<string> {
  const [row] = await db.rows<{ id: string }>(`INSERT INTO client_segment (owner_id, name, rule, is_shared) VALUES ($1, $2, $3::jsonb, $4) RETURNING id`, [s.ownerId, s.name, JSON.stringify(s.rule), s.isShared]);
  return row!.id;
}

/** @returns rows changed: 0 where the version is another by now. */
export const updateSegment = (db: Db, id: string, version: number, s: Pick<SegmentRow, 'name' | 'rule' | 'isShared'>): Promise<number> =>
  db.run(`UPDATE client_segment SET name = $3, rule = $4::jsonb, is_shared = $5, version = version + 1, updated_at = now() WHERE id = $1 AND version = $2`, [id, version, s.name, JSON.stringify(s.rule), s.isShared]);

export const deleteSegment = (db: Db, id: string, version: number): Promise<number> => db.run(`DELETE FROM client_segment WHERE id = $1 AND version = $2`, [id, version]);

export async function countOwn(db: Reader, employeeId: string): Promise<number> {
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM client_segment WHERE owner_id = $1`, [employeeId]);
  return row!.count;
}

/** Whether follow-up is limited to the segment. */
export const isInUse = async (db: Reader, id: string): Promise<boolean> => (await db.rows(`SELECT 1 FROM cadence_template WHERE segment_id = $1 LIMIT 1`, [id])).length > 0;

/** Numbers of clients of rules, in their order. */
export const countsOf = async (db: Reader, rules: readonly SegmentRule[], day: string): Promise<number[]> =>
  (await db.rows<{ count: number }>(`SELECT cardinality(clients_matching(r.rule, $2::date))::int AS count FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS r (rule, nth) ORDER BY r.nth`, [JSON.stringify(rules), day])).map((r) => r.count);
