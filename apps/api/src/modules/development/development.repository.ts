import type { DevelopmentActivityFilter, DevelopmentActivityOrder, DevelopmentActivitySort } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { ActivityEntity, DevelopmentLogEntity, LinkEntity, ResultEntity } from './development.entity';
import type { ActivityRow, DevelopmentLogRow, LinkRow, ResultRow } from './development.entity';

const columns = columnsOf(ActivityEntity, 'a');

const sortColumns: Readonly<Record<DevelopmentActivitySort, SortColumn>> = {
  UPDATED_AT: { sql: 'a.updated_at', type: 'timestamptz' },
  NEXT_STEP_ON: { sql: 'a.next_step_on', type: 'date', nullable: true },
  STARTS_ON: { sql: 'a.starts_on', type: 'date' },
};
const defaultOrder: DevelopmentActivityOrder = { field: 'UPDATED_AT', direction: 'DESC' };

/** Only full rights come here: there is no predicate of the viewer's own. */
function whereOf(filter: DevelopmentActivityFilter, params: unknown[]): string {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems);
  sql.oneOf('a.channel', filter.channels);
  sql.oneOf('a.status', filter.statuses);
  sql.ids('a.owner_id', filter.ownerIds);
  sql.dates('a.next_step_on', filter.nextStepOn, 'nextStepOn');
  sql.text(['a.title', 'a.plan', 'a.next_step'], filter.text);
  if (filter.clientIds) {
    const among = new SqlFilter(params, problems);
    among.ids('x.client_id', filter.clientIds);
    sql.add(`a.id IN (SELECT x.activity_id FROM development_activity_client x WHERE ${among.where} UNION SELECT x.activity_id FROM development_result x WHERE ${among.where})`);
  }
  problems.assertNone();
  return sql.where;
}

export async function listActivities(db: Reader, filter: DevelopmentActivityFilter, order: DevelopmentActivityOrder | null | undefined, page: PageArgs): Promise<Page<ActivityRow>> {
  const params: unknown[] = [];
  const { field, direction } = order ?? defaultOrder;
  const where = whereOf(filter, params);
  const keys = keyset(page, sortColumns[field], direction, 'a.id', params);
  const rows = await db.rows<ActivityRow & { cursor_value: string | null }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM development_activity a WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countActivities(db: Reader, filter: DevelopmentActivityFilter): Promise<number> {
  const params: unknown[] = [];
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM development_activity a WHERE ${whereOf(filter, params)}`, params);
  return row?.count ?? 0;
}

export const activitiesById = (db: Reader, ids: readonly string[]): Promise<ActivityRow[]> => db.rows(`SELECT ${columns} FROM development_activity a WHERE a.id = ANY ($1)`, [ids]);

/** Locks the activity for a write in this transaction; null where the viewer may not write it. */
export async function lockActivity(db: Reader, id: string): Promise<ActivityRow | null> {
  const [row] = await db.rows<ActivityRow>(`SELECT ${columns} FROM development_activity a WHERE a.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

export interface ActivityClient {
  readonly activityId: string;
  readonly clientId: string;
}
export const clientsOfActivities = (db: Reader, ids: readonly string[]): Promise<ActivityClient[]> =>
  db.rows(`SELECT x.activity_id AS "activityId", x.client_id AS "clientId" FROM development_activity_client x JOIN client c ON c.id = x.client_id WHERE x.activity_id = ANY ($1) ORDER BY c.name`, [ids]);

/** The newest first. */
export const resultsOfActivities = (db: Reader, ids: readonly string[]): Promise<ResultRow[]> =>
  db.rows(`SELECT ${columnsOf(ResultEntity, 'r')} FROM development_result r WHERE r.activity_id = ANY ($1) ORDER BY r.created_at DESC, r.id DESC`, [ids]);

export const linksOfActivities = (db: Reader, ids: readonly string[]): Promise<LinkRow[]> => db.rows(`SELECT ${columnsOf(LinkEntity, 'l')} FROM development_link l WHERE l.activity_id = ANY ($1) ORDER BY l.id`, [ids]);

/** The newest first. */
export const logOfActivities = (db: Reader, ids: readonly string[]): Promise<DevelopmentLogRow[]> =>
  db.rows(`SELECT ${columnsOf(DevelopmentLogEntity, 'e')} FROM development_log e WHERE e.activity_id = ANY ($1) ORDER BY e.created_at DESC, e.id DESC`, [ids]);
