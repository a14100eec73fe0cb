import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { StatisticsBoardEntity, StatisticsBoardPackEntity } from './statisticsBoards.entity';
import type { BoardPackRow, StatisticsBoardRow } from './statisticsBoards.entity';

const columns = columnsOf(StatisticsBoardEntity, 'b');
/** Boards of a person ($1), and those published to them. */
const reaches = `(b.owner_id = $1 OR b.is_public OR $1 = ANY (b.person_ids) OR b.department_ids && (SELECT viewer_department_ids()))`;
/** Boards that a list holds at most. */
const mostListed = 200;

export const boardsFor = (db: Reader, employeeId: string): Promise<StatisticsBoardRow[]> =>
  db.rows(`SELECT ${columns} FROM statistics_board b WHERE ${reaches} ORDER BY b.owner_id <> $1, b.updated_at DESC, b.id LIMIT ${mostListed}`, [employeeId]);

export async function boardById(db: Reader, employeeId: string, id: string): Promise<StatisticsBoardRow | null> {
  const [row] = await db.rows<StatisticsBoardRow>(`SELECT ${columns} FROM statistics_board b WHERE b.id = $2 AND ${reaches}`, [employeeId, id]);
  return row ?? null;
}

/** Locks an own board for a write in this transaction; null for those of others. */
export async function lockBoard(db: Reader, employeeId: string, id: string): Promise<StatisticsBoardRow | null> {
  const [row] = await db.rows<StatisticsBoardRow>(`SELECT ${columns} FROM statistics_board b WHERE b.id = $2 AND b.owner_id = $1 FOR UPDATE`, [employeeId, id]);
  return row ?? null;
}

export async function countBoards(db: Reader, employeeId: string): Promise<number> {
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM statistics_board WHERE owner_id = $1`, [employeeId]);
  return row!.count;
}

/** How many of these are no employees, and how many no departments. */
export async function unknownReaders(db: Reader, personIds: readonly string[], departmentIds: readonly string[]): Promise<{ readonly people: number; readonly departments: number }> {
  const [row] = await db.rows<{ people: number; departments: number }>(
    `SELECT (SELECT count(*) FROM unnest($1::uuid[]) i WHERE NOT EXISTS (SELECT 1 FROM employee e WHERE e.id = i))::int AS people,
       (SELECT count(*) FROM unnest($2::uuid[]) i WHERE NOT EXISTS (SELECT 1 FROM department d WHERE d.id = i))::int AS departments`,
    [personIds, departmentIds],
  );
  return row!;
}

export type BoardContent = Pick<StatisticsBoardRow, 'title' | 'charts' | 'isPublic' | 'personIds' | 'departmentIds' | 'schedule' | 'nextPackOn'>;
const values = (b: BoardContent): unknown[] => [b.title, JSON.stringify(b.charts), b.isPublic, b.personIds, b.departmentIds, b.schedule, b.nextPackOn];

/** @returns its id. */
export async function insertBoard(db: Db, ownerId: string, board: BoardContent): Promise<string> {
  const [row] = await db.rows<{ id: string }>(`INSERT INTO statistics_board (owner_id, title, charts, is_public, person_ids, department_ids, schedule, next_pack_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`, [ownerId, ...values(board)]);
  return row!.id;
}

/** @returns rows changed: 0 where the version is another by now. */
export const updateBoard = (db: Db, id: string, version: number, board: BoardContent): Promise<number> =>
  db.run(`UPDATE statistics_board SET title = $3, charts = $4, is_public = $5, person_ids = $6, department_ids = $7, schedule = $8, next_pack_on = $9, version = version + 1, updated_at = now() WHERE id = $1 AND version = $2`, [id, version, ...values(board)]);

export const deleteBoard = (db: Db, id: string, version: number): Promise<number> => db.run(`DELETE FROM statistics_board WHERE id = $1 AND version = $2`, [id, version]);

/** A pack that was sent to this person. */
export async function packById(db: Reader, employeeId: string, id: string): Promise<BoardPackRow | null> {
  const [row] = await db.rows<BoardPackRow>(`SELECT ${columnsOf(StatisticsBoardPackEntity, 'p')} FROM statistics_board_pack p WHERE p.id = $2 AND $1 = ANY (p.receiver_ids)`, [employeeId, id]);
  return row ?? null;
}
