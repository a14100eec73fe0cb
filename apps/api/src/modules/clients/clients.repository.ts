import type { RatingGrade } from '@yingzao/domain/catalogues';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { ClientFilter, ClientOrder, ClientSort } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { customConditions } from '../customFields/customFilter.service';
import { projectWhere } from '../projects/projectFilter.service';
import type { ClientChangeRow } from './clientHistory';
import { ClientEntity, ClientGroupEntity, DevelopedProjectEntity, EmploymentEntity, PartnerFirmEntity } from './clients.entity';
import type { ClientGroupRow, ClientRow, DevelopedProjectRow, EmploymentRow, PartnerFirmRow } from './clients.entity';
import type { ContactMapper } from './clients.mappers';

const columns = columnsOf(ClientEntity, 'c');

const sortColumns: Readonly<Record<ClientSort, SortColumn>> = {
  UPDATED_AT: { sql: 'c.updated_at', type: 'timestamptz' },
  // By pinyin, as people look names up.
  NAME: { sql: '(c.name COLLATE "zh-x-icu")', type: 'text' },
  NUMBER: { sql: 'c.number', type: 'text', nullable: true },
  RATING: { sql: `(SELECT r.grade || to_char(1000 - r.score, 'FM0000') FROM client_rating r WHERE r.client_id = c.id)`, type: 'text', nullable: true },
};
const defaultOrder: ClientOrder = { field: 'UPDATED_AT', direction: 'DESC' };

/** Conditions for this viewer: none of permission for full rights, the clients of their own projects for everybody else. */
function whereOf(filter: ClientFilter, viewer: Actor, params: unknown[]): string {
  const full = hasFullRights(viewer.roles);
  const problems = new Problems();
  const sql = new SqlFilter(params, problems, [full && filter.deleted ? 'c.deleted_at IS NOT NULL AND c.merged_into_id IS NULL' : 'c.deleted_at IS NULL']);
  if (!full) {
    sql.add(`c.id IN (SELECT p.client_id FROM project_member m JOIN project p ON p.id = m.project_id WHERE m.employee_id = ${sql.bind(viewer.employeeId)} AND p.deleted_at IS NULL)`);
    if (filter.deleted) sql.add('false');
  }
  sql.oneOf('c.client_type', filter.clientTypes);
  sql.oneOf('c.grade', filter.grades);
  // A grade says something of projects that others do not see: row-level security hides it too.
  if (filter.ratings) sql.add(full ? `c.id IN (SELECT r.client_id FROM client_rating r WHERE r.grade = ANY (${sql.bind(filter.ratings)}))` : 'false');
  if (filter.segmentIds) sql.add(full ? `c.id IN (SELECT segment_clients(${sql.bind(filter.segmentIds.filter(isUuid))}::uuid[]))` : 'false');
  sql.ids('c.group_id', filter.groupIds);
  sql.ids('c.keeper_id', filter.keeperIds);
  sql.oneOf('c.headquarters_city_code', filter.cityCodes);
  for (const condition of customConditions('CLIENT', 'c.id', filter.customFields, (value) => sql.bind(value), problems)) sql.add(condition);
  if (filter.productLines) sql.add(`c.product_lines && ${sql.bind(filter.productLines)}::text[]`);
  sql.text(['c.name', 'c.short_name', 'c.number', `array_to_string(c.aliases, ' ')`, '(SELECT g.name FROM client_group g WHERE g.id = c.group_id)'], filter.text);
  problems.assertNone();
  return sql.where;
}

/** A page of clients: the ids of the page first, then their columns. */
export async function listClients(db: Reader, viewer: Actor, filter: ClientFilter, order: ClientOrder | null | undefined, page: PageArgs): Promise<Page<ClientRow>> {
  const params: unknown[] = [];
  const { field, direction } = order ?? defaultOrder;
  const where = whereOf(filter, viewer, params);
  const keys = keyset(page, sortColumns[field], direction, 'c.id', params);
  const rows = await db.rows<ClientRow & { cursor_value: string | null }>(
    `WITH page AS MATERIALIZED (SELECT c.id FROM client c WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit})
     SELECT ${columns}, ${keys.cursorValue} FROM page JOIN client c USING (id) ORDER BY ${keys.orderBy}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countClients(db: Reader, viewer: Actor, filter: ClientFilter): Promise<number> {
  const params: unknown[] = [];
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM client c WHERE ${whereOf(filter, viewer, params)}`, params);
  return row?.count ?? 0;
}

export const clientsById = (db: Reader, ids: readonly string[]): Promise<ClientRow[]> => db.rows(`SELECT ${columns} FROM client c WHERE c.id = ANY ($1)`, [ids]);

/** Locks the client for a write in this transaction; new projects of it wait. */
export async function lockClient(db: Reader, id: string): Promise<ClientRow | null> {
  const [row] = await db.rows<ClientRow>(`SELECT ${columns} FROM client c WHERE c.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

/** Next number for a client made by hand, after the largest one ever given; the lock makes concurrent creates wait for each other. */
export async function nextClientNumber(db: Reader): Promise<string> {
  await db.rows(`SELECT pg_advisory_xact_lock(hashtext('yingzao.client.number'))`);
  const [row] = await db.rows<{ next: number }>(`SELECT coalesce(max(substring(number FROM 4)::integer), 0) + 1 AS next FROM client WHERE number ~ '^KH-[0-9]{1,8}$'`);
  return `KH-${String(row!.next).padStart(3, '0')}`;
}

export const allGroups = (db: Reader): Promise<ClientGroupRow[]> => db.rows(`SELECT ${columnsOf(ClientGroupEntity, 'g')} FROM client_group g ORDER BY g.name COLLATE "zh-x-icu"`);

export const groupsById = (db: Reader, ids: readonly string[]): Promise<ClientGroupRow[]> => db.rows(`SELECT ${columnsOf(ClientGroupEntity, 'g')} FROM client_group g WHERE g.id = ANY ($1)`, [ids]);

/** In the order in which they were written down. */
export const developedProjectsOf = (db: Reader, clientIds: readonly string[]): Promise<DevelopedProjectRow[]> =>
  db.rows(`SELECT ${columnsOf(DevelopedProjectEntity, 'd')} FROM developed_project d WHERE d.client_id = ANY ($1) ORDER BY d.id`, [clientIds]);

export const partnerFirmsOf = (db: Reader, clientIds: readonly string[]): Promise<(PartnerFirmRow & { clientId: string })[]> =>
  db.rows(
    `SELECT ${columnsOf(PartnerFirmEntity, 'f')}, k.client_id AS "clientId" FROM client_partner_firm k JOIN partner_design_firm f ON f.id = k.firm_id
     WHERE k.client_id = ANY ($1) ORDER BY f.name COLLATE "zh-x-icu"`,
    [clientIds],
  );

const personAt = `k.id, e.client_id AS "clientId", k.name, e.department, e.title, k.phone, k.email, k.birthday, e.influence, k.remark, e.ended_on AS "endedOn", (e.id IS NOT NULL AND e.ended_on IS NULL) AS "isCurrent"`;

/** People of the clients with their latest employment there, those of today first. */
export const contactsOfClients = (db: Reader, clientIds: readonly string[]): Promise<(ContactMapper & { clientId: string })[]> =>
  db.rows(
    `SELECT * FROM (
       SELECT DISTINCT ON (e.client_id, k.id) ${personAt}, e.id AS "employmentId" FROM employment e JOIN contact k ON k.id = e.contact_id
       WHERE e.client_id = ANY ($1) ORDER BY e.client_id, k.id, e.ended_on DESC NULLS FIRST, e.id DESC) latest
     ORDER BY "isCurrent" DESC, "employmentId"`,
    [clientIds],
  );

/** People with their latest visible employment anywhere. */
export const contactsById = (db: Reader, ids: readonly string[]): Promise<ContactMapper[]> =>
  db.rows(
    `SELECT DISTINCT ON (k.id) ${personAt} FROM contact k LEFT JOIN employment e ON e.contact_id = k.id
     WHERE k.id = ANY ($1) ORDER BY k.id, e.ended_on DESC NULLS FIRST, e.id DESC`,
    [ids],
  );

/** The present employments first. */
export const employmentsOf = (db: Reader, contactIds: readonly string[]): Promise<EmploymentRow[]> =>
  db.rows(`SELECT ${columnsOf(EmploymentEntity, 'e')} FROM employment e WHERE e.contact_id = ANY ($1) ORDER BY e.ended_on DESC NULLS FIRST, e.id DESC`, [contactIds]);

/** Numbers of projects by client, counted as the project list counts them for this viewer. */
export function projectCountsOf(db: Reader, viewer: Actor, clientIds: readonly string[]): Promise<{ clientId: string; count: number }[]> {
  const params: unknown[] = [];
  const { where } = projectWhere({ clientIds }, viewer, params);
  return db.rows(`SELECT p.client_id AS "clientId", count(*)::int AS count FROM project p WHERE ${where} GROUP BY p.client_id`, params);
}

/** What an exported row says beyond the client's own columns; the rating for full rights only. */
export interface ClientExportFacts {
  readonly id: string;
  readonly groupName: string | null;
  readonly keeperName: string | null;
  readonly rating: RatingGrade | null;
  readonly people: readonly { readonly name: string; readonly title: string | null; readonly phone: string | null }[];
  readonly projectCount: number;
  readonly updatedOn: string;
}

/** Facts of a page of clients for an export; projects are counted as the project list counts them for this viewer. */
export function exportFactsOf(db: Reader, viewer: Actor, ids: readonly string[]): Promise<ClientExportFacts[]> {
  const params: unknown[] = [ids];
  const { where } = projectWhere({}, viewer, params);
  return db.rows(
    `SELECT c.id, g.name AS "groupName", e.name AS "keeperName", r.grade AS rating, (c.updated_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "updatedOn",
       coalesce((SELECT jsonb_agg(jsonb_build_object('name', k.name, 'title', m.title, 'phone', k.phone) ORDER BY m.id) FROM employment m JOIN contact k ON k.id = m.contact_id WHERE m.client_id = c.id AND m.ended_on IS NULL), '[]') AS people,
       (SELECT count(*)::int FROM project p WHERE p.client_id = c.id AND ${where}) AS "projectCount"
     FROM client c LEFT JOIN client_group g ON g.id = c.group_id LEFT JOIN employee e ON e.id = c.keeper_id LEFT JOIN client_rating r ON r.client_id = c.id WHERE c.id = ANY ($1)`,
    params,
  );
}

/** The latest changes of clients, newest first. */
export const clientChangesOf = (db: Reader, ids: readonly string[]): Promise<ClientChangeRow[]> =>
  db.rows(
    `SELECT h.id, h.client_id AS "clientId", h.kind, h.before, h.after, h.at, h.by_id AS "byId" FROM unnest($1::uuid[]) AS w (id)
     CROSS JOIN LATERAL (SELECT * FROM client_change c WHERE c.client_id = w.id ORDER BY c.at DESC, c.id DESC LIMIT 200) h ORDER BY h.at DESC, h.id DESC`,
    [ids],
  );
