import type { Role } from '@yingzao/domain/catalogues';
import { fullRightsRoles, hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import { wantedGrams } from '@yingzao/domain/search';
import type { LeadReportFilter, LeadReportOrder, LeadReportSort } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { LeadReportEntity } from './leads.entity';
import type { LeadPhotoRow, LeadReportRow } from './leads.entity';

const columns = columnsOf(LeadReportEntity, 'r');

const sortColumns: Readonly<Record<LeadReportSort, SortColumn>> = {
  REPORTED_AT: { sql: 'r.reported_at', type: 'timestamptz' },
  DUE_AT: { sql: 'r.due_at', type: 'timestamptz' },
};
const defaultOrder: LeadReportOrder = { field: 'REPORTED_AT', direction: 'DESC' };

/** No predicate for full rights; others have their own. */
function whereOf(filter: LeadReportFilter, viewer: Actor, params: unknown[]): string {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems);
  if (!hasFullRights(viewer.roles) || filter.mine) sql.add(`r.reporter_id = ${sql.bind(viewer.employeeId)}`);
  sql.oneOf('r.state', filter.states);
  if (filter.overdue) sql.add('r.responded_at IS NULL AND r.due_at < now()');
  sql.text(['r.name', `coalesce(r.client_name, '')`, `coalesce(r.city, '')`], filter.text);
  problems.assertNone();
  return sql.where;
}

export async function listLeadReports(db: Reader, viewer: Actor, filter: LeadReportFilter, order: LeadReportOrder | null | undefined, page: PageArgs): Promise<Page<LeadReportRow>> {
  const params: unknown[] = [];
  const { field, direction } = order ?? defaultOrder;
  const where = whereOf(filter, viewer, params);
  const keys = keyset(page, sortColumns[field], direction, 'r.id', params);
  const rows = await db.rows<LeadReportRow & { cursor_value: string | null }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM lead_report r WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countLeadReports(db: Reader, viewer: Actor, filter: LeadReportFilter): Promise<number> {
  const params: unknown[] = [];
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM lead_report r WHERE ${whereOf(filter, viewer, params)}`, params);
  return row?.count ?? 0;
}

export const leadReportsById = (db: Reader, ids: readonly string[]): Promise<LeadReportRow[]> => db.rows(`SELECT ${columns} FROM lead_report r WHERE r.id = ANY ($1)`, [ids]);

export const photosOf = (db: Reader, ids: readonly string[]): Promise<LeadPhotoRow[]> =>
  db.rows(`SELECT f.id, f.lead_id AS "leadId" FROM lead_photo f WHERE f.lead_id = ANY ($1) ORDER BY f.lead_id, f.position`, [ids]);

/** Gives photos to the report, in their order. @returns how many were there to be given. */
export const attachPhotos = (db: Db, leadId: string, ownerId: string, ids: readonly string[]): Promise<number> =>
  db.run(
    `UPDATE lead_photo f SET lead_id = $1, position = w.nth FROM unnest($3::uuid[]) WITH ORDINALITY AS w (id, nth)
     WHERE f.id = w.id AND f.owner_id = $2 AND f.lead_id IS NULL`,
    [leadId, ownerId, ids],
  );

/** Reports of one person within so many hours. */
export async function countSince(db: Reader, reporterId: string, hours: number): Promise<number> {
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM lead_report WHERE reporter_id = $1 AND reported_at > now() - make_interval(hours => $2)`, [reporterId, hours]);
  return row!.count;
}

/** The department that follows a project of this name; no more of it is read. */
export async function departmentFollowing(db: Reader, core: string, cityCode: string | null): Promise<string | null> {
  const [row] = await db.rows<{ id: string | null }>(`SELECT department_following($1, $2) AS id`, [core, cityCode]);
  return row?.id ?? null;
}

/** Marks a report that is still new as decided: the first of several decisions wins here. @returns rows changed, 1 or 0. */
export const decide = (db: Db, id: string, by: string, state: 'VERIFIED' | 'MERGED' | 'REJECTED', projectId: string | null, reason: string | null): Promise<number> =>
  db.run(
    `UPDATE lead_report SET state = $3, project_id = $4, reason = $5, decided_at = now(), decided_by = $2, responded_at = coalesce(responded_at, now()), version = version + 1
     WHERE id = $1 AND state = 'NEW'`,
    [id, by, state, projectId, reason],
  );

/** What is compared, and what is shown of it. */
export interface Candidate {
  readonly kind: 'PROJECT' | 'PARCEL' | 'LEAD';
  readonly id: string;
  readonly name: string;
  readonly client: string | null;
  readonly cityCode: string | null;
  readonly subtitle: string | null;
}

/** Most records of a kind that are looked at closely. */
const most = 200;

/** Projects found by parts of the name, and those of the same clients in the same city. */
export const projectCandidates = (db: Reader, parts: readonly string[], clientIds: readonly string[], cityCode: string | null): Promise<Candidate[]> =>
  db.rows(
    `WITH found AS (
       ${parts.map((_, i) => `(SELECT ref_id AS id FROM search_documents($${i + 3}, ${most}) WHERE kind = 'PROJECT') UNION`).join(' ')}
       (SELECT p.id FROM project p WHERE p.client_id = ANY ($1::uuid[]) AND p.city_code = $2 AND p.deleted_at IS NULL ORDER BY p.updated_at DESC LIMIT ${most}))
     SELECT 'PROJECT' AS kind, p.id, p.name, c.name AS client, p.city_code AS "cityCode", concat_ws(' · ', p.number, c.name, p.city, d.name) AS subtitle
     FROM found JOIN project p USING (id) JOIN client c ON c.id = p.client_id JOIN department d ON d.id = p.department_id WHERE p.deleted_at IS NULL ORDER BY p.updated_at DESC, p.id`,
    [clientIds, cityCode, ...parts.map(wantedGrams)],
  );

/** Clients found by parts of their name. */
export const clientCandidates = (db: Reader, parts: readonly string[]): Promise<{ id: string; name: string }[]> =>
  db.rows(
    parts.map((_, i) => `(SELECT ref_id AS id, title AS name FROM search_documents($${i + 1}, ${most}) WHERE kind = 'CLIENT')`).join(' UNION ') || `SELECT NULL::uuid AS id, '' AS name WHERE false`,
    parts.map(wantedGrams),
  );

/** Land that was sold in the city, the newest first. */
export const parcelCandidates = (db: Reader, cityCode: string): Promise<Candidate[]> =>
  db.rows(
    `SELECT 'PARCEL' AS kind, l.id, coalesce(l.location, l.parcel_number, '') AS name, coalesce(c.name, l.buyer_name) AS client, l.city_code AS "cityCode", concat_ws(' · ', l.sold_on, l.city, coalesce(c.name, l.buyer_name)) AS subtitle
     FROM parcel l LEFT JOIN client c ON c.id = l.client_id WHERE l.city_code = $1 ORDER BY l.sold_on DESC NULLS LAST, l.id LIMIT ${most}`,
    [cityCode],
  );

/** Other reports, the newest first. */
export const leadCandidates = (db: Reader, exceptId: string): Promise<Candidate[]> =>
  db.rows(
    `SELECT 'LEAD' AS kind, r.id, r.name, r.client_name AS client, r.city_code AS "cityCode", concat_ws(' · ', e.name, r.client_name, r.city) AS subtitle
     FROM lead_report r JOIN employee e ON e.id = r.reporter_id WHERE r.id <> $1 AND r.reported_at > now() - interval '2 years' ORDER BY r.reported_at DESC, r.id LIMIT 1000`,
    [exceptId],
  );

/** Everybody who may decide on reports, with the role that lets them. */
export const decidersOf = (db: Reader): Promise<{ id: string; role: Role }[]> =>
  db.rows(`SELECT e.id, r.role FROM employee e JOIN employee_role r ON r.employee_id = e.id WHERE e.status = 'ACTIVE' AND r.role = ANY ($1)`, [fullRightsRoles]);

/** Locks a report for a decision in this transaction, with the name of its reporter. */
export async function lockLeadReport(db: Reader, id: string): Promise<(LeadReportRow & { reporterName: string }) | null> {
  const [row] = await db.rows<LeadReportRow & { reporterName: string }>(`SELECT ${columns}, e.name AS "reporterName" FROM lead_report r JOIN employee e ON e.id = r.reporter_id WHERE r.id = $1 FOR UPDATE OF r`, [id]);
  return row ?? null;
}
