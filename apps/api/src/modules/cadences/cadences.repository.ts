import { cadenceAnchor } from '@yingzao/domain/catalogues';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { CadenceTaskFilter } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { CadenceEventEntity, CadenceTaskEntity, CadenceTemplateEntity } from './cadences.entity';
import type { CadenceEventRow, CadenceTaskRow, CadenceTemplateRow, ProjectAnchorRow } from './cadences.entity';

const columns = columnsOf(CadenceTaskEntity, 't');

/** No predicate for full rights; others have their own, and row-level security asks for the project too. */
function whereOf(filter: CadenceTaskFilter, viewer: Actor, params: unknown[]): string {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems, [`EXISTS (SELECT 1 FROM project p WHERE p.id = t.project_id AND p.deleted_at IS NULL)`]);
  if (!hasFullRights(viewer.roles) || filter.mine) sql.add(`t.owner_id = ${sql.bind(viewer.employeeId)}`);
  sql.oneOf('t.state', filter.states);
  sql.oneOf('t.anchor', filter.anchors);
  sql.oneOf('t.level', filter.levels);
  sql.ids('t.project_id', filter.projectIds);
  sql.ids('t.owner_id', filter.ownerIds);
  problems.assertNone();
  return sql.where;
}

export async function listCadenceTasks(db: Reader, viewer: Actor, filter: CadenceTaskFilter, page: PageArgs): Promise<Page<CadenceTaskRow>> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  const keys = keyset(page, { sql: 't.closes_on', type: 'date' }, 'ASC', 't.id', params);
  const rows = await db.rows<CadenceTaskRow & { cursor_value: string | null }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM cadence_task t WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countCadenceTasks(db: Reader, viewer: Actor, filter: CadenceTaskFilter): Promise<number> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM cadence_task t WHERE ${where}`, params);
  return row?.count ?? 0;
}

export const cadenceTasksById = (db: Reader, ids: readonly string[]): Promise<CadenceTaskRow[]> =>
  db.rows(`SELECT ${columns} FROM cadence_task t JOIN project p ON p.id = t.project_id AND p.deleted_at IS NULL WHERE t.id = ANY ($1)`, [ids]);

export const eventsOf = (db: Reader, taskIds: readonly string[]): Promise<CadenceEventRow[]> =>
  db.rows(`SELECT ${columnsOf(CadenceEventEntity, 'e')} FROM cadence_event e WHERE e.task_id = ANY ($1::uuid[]) ORDER BY e.task_id, e.at DESC, e.id DESC`, [taskIds]);

export const anchorDatesOf = (db: Reader, projectIds: readonly string[]): Promise<ProjectAnchorRow[]> =>
  db.rows(`SELECT a.project_id AS "projectId", a.anchor, a.day FROM project_anchor_date a WHERE a.project_id = ANY ($1::uuid[]) ORDER BY a.project_id, a.anchor`, [projectIds]);

export const templates = (db: Reader): Promise<CadenceTemplateRow[]> => db.rows(`SELECT ${columnsOf(CadenceTemplateEntity, 'c')} FROM cadence_template c ORDER BY array_position($1::text[], c.anchor)`, [cadenceAnchor.codes]);

/** Locks an open follow-up that the viewer may write. */
export async function lockCadenceTask(db: Reader, id: string): Promise<CadenceTaskRow | null> {
  const [row] = await db.rows<CadenceTaskRow>(`SELECT ${columns} FROM cadence_task t WHERE t.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

/** Whether the project can be called won: by its status, an accepted quote or a signed contract. */
export async function isProvenWon(db: Reader, projectId: string): Promise<boolean> {
  const [row] = await db.rows<{ proven: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM project WHERE id = $1 AND status = 'WON') OR EXISTS (SELECT 1 FROM quote_revision WHERE project_id = $1 AND is_current AND status = 'ACCEPTED')
       OR EXISTS (SELECT 1 FROM contract WHERE project_id = $1 AND status IN ('SIGNED', 'PERFORMING', 'COMPLETED')) AS proven`,
    [projectId],
  );
  return row?.proven ?? false;
}
