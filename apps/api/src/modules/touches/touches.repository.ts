import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { TouchFilter } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { ownProjects, projectIdsSql } from '../projects/projectFilter.service';
import { peopleConditions } from '../projects/trackedBy.service';
import { TouchEntity } from './touches.entity';
import type { TouchRow } from './touches.entity';

const columns = columnsOf(TouchEntity, 't');

/** No predicate for full rights; others have those of their projects. What was withdrawn is in no list. */
function whereOf(filter: TouchFilter, viewer: Actor, params: unknown[]): string {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems, ['t.withdrawn_at IS NULL']);
  if (!hasFullRights(viewer.roles)) sql.add(`t.project_id = ANY (${ownProjects(sql.bind(viewer.employeeId))})`);
  sql.ids('t.project_id', filter.projectIds);
  sql.ids('t.client_id', filter.clientIds);
  sql.ids('t.author_id', filter.authorIds);
  sql.oneOf('t.kind', filter.kinds);
  sql.dates('t.touched_on', filter.touchedOn, 'touchedOn');
  for (const condition of peopleConditions('t.author_id', { departmentIds: filter.authorDepartmentIds }, (value) => sql.bind(value))) sql.add(condition);
  if (filter.projects) sql.add(`t.project_id IN (${projectIdsSql(filter.projects, viewer, params)})`);
  problems.assertNone();
  return sql.where;
}

export async function listTouches(db: Reader, viewer: Actor, filter: TouchFilter, page: PageArgs): Promise<Page<TouchRow>> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  const keys = keyset(page, { sql: 't.touched_on', type: 'date' }, 'DESC', 't.id', params);
  const rows = await db.rows<TouchRow & { cursor_value: string | null }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM touch t WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countTouches(db: Reader, viewer: Actor, filter: TouchFilter): Promise<number> {
  const params: unknown[] = [];
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM touch t WHERE ${whereOf(filter, viewer, params)}`, params);
  return row?.count ?? 0;
}

export const touchesById = (db: Reader, ids: readonly string[]): Promise<TouchRow[]> => db.rows(`SELECT ${columns} FROM touch t WHERE t.id = ANY ($1) AND t.withdrawn_at IS NULL`, [ids]);

/** Locks one's own touch for a write: the update policy holds off everybody but its author. */
export async function lockTouch(db: Reader, id: string): Promise<TouchRow | null> {
  const [row] = await db.rows<TouchRow>(`SELECT ${columns} FROM touch t WHERE t.id = $1 AND t.withdrawn_at IS NULL FOR UPDATE`, [id]);
  return row ?? null;
}

/** Latest days of clients among the touches that the viewer may see. */
export const lastTouchesOfClients = (db: Reader, ids: readonly string[]): Promise<{ clientId: string; on: string }[]> =>
  db.rows(`SELECT t.client_id AS "clientId", max(t.touched_on) AS "on" FROM touch t WHERE t.client_id = ANY ($1) AND t.withdrawn_at IS NULL GROUP BY t.client_id`, [ids]);

/** Whether the viewer sees such a client. */
export const isClient = async (db: Reader, id: string): Promise<boolean> => (await db.rows(`SELECT 1 FROM client WHERE id = $1 AND deleted_at IS NULL`, [id])).length === 1;

/** Whether the person is or was at the client. */
export const isContactOf = async (db: Reader, contactId: string, clientId: string): Promise<boolean> => (await db.rows(`SELECT 1 FROM employment WHERE contact_id = $1 AND client_id = $2 LIMIT 1`, [contactId, clientId])).length === 1;
