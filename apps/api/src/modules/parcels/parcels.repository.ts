import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { ParcelFilter } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { ParcelEntity } from './parcels.entity';
import type { ParcelRow } from './parcels.entity';

const columns = columnsOf(ParcelEntity, 'l');
const bySale: SortColumn = { sql: 'l.sold_on', type: 'date', nullable: true };

/** Land that no known client bought is for full rights only. No predicate of its own for them. */
function whereOf(filter: ParcelFilter, viewer: Actor, params: unknown[]): string {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems);
  if (!hasFullRights(viewer.roles))
    sql.add(`l.client_id IN (SELECT p.client_id FROM project_member m JOIN project p ON p.id = m.project_id WHERE m.employee_id = ${sql.bind(viewer.employeeId)} AND p.deleted_at IS NULL)`);
  sql.ids('l.client_id', filter.clientIds);
  sql.oneOf('l.city_code', filter.cityCodes);
  sql.dates('l.sold_on', filter.soldOn, 'soldOn');
  sql.text(['l.parcel_number', 'l.location', 'l.city', 'l.district', 'l.buyer_name', 'l.group_name'], filter.text);
  problems.assertNone();
  return sql.where;
}

/** A page of land, the newest sale first. */
export async function listParcels(db: Reader, viewer: Actor, filter: ParcelFilter, page: PageArgs): Promise<Page<ParcelRow>> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  const keys = keyset(page, bySale, 'DESC', 'l.id', params);
  const rows = await db.rows<ParcelRow & { cursor_value: string | null }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM parcel l WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countParcels(db: Reader, viewer: Actor, filter: ParcelFilter): Promise<number> {
  const params: unknown[] = [];
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM parcel l WHERE ${whereOf(filter, viewer, params)}`, params);
  return row?.count ?? 0;
}

export const parcelsOfClients = (db: Reader, clientIds: readonly string[]): Promise<ParcelRow[]> =>
  db.rows(`SELECT ${columns} FROM parcel l WHERE l.client_id = ANY ($1) ORDER BY l.sold_on DESC NULLS LAST, l.id DESC`, [clientIds]);
