import { designStage } from '@yingzao/domain/catalogues';
import type { DesignStage } from '@yingzao/domain/catalogues';
import { scopeOf } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { DesignProjectFilter } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { DesignCostLineEntity, DesignMemberEntity, DesignPhaseEntity, DesignProjectEntity, DesignServiceEntity, ManHourEntity } from './designProjects.entity';
import type { DesignCostLineRow, DesignMemberRow, DesignPhaseRow, DesignProjectRow, DesignReceiptRow, DesignServiceRow, ManHourRow } from './designProjects.entity';

export interface DesignContractRow {
  readonly designProjectId: string;
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly signedOn: string | null;
  readonly amountFen: string;
}
export interface ManHourTotalRow {
  readonly designProjectId: string;
  readonly employeeId: string;
  readonly stage: DesignStage | null;
  readonly minutes: number;
}

const columns = columnsOf(DesignProjectEntity, 'd');
const inOrder = (column: string, codes: readonly string[]): string => `array_position(ARRAY[${codes.map((code) => `'${code}'`).join(', ')}], ${column})`;
const mine = `d.id IN (SELECT viewer_design_project_ids())`;

/** No predicate for those whose role reads all; others have what they work on now. */
function whereOf(filter: DesignProjectFilter, viewer: Actor, params: unknown[]): string {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems);
  if (filter.mine || scopeOf(viewer.roles, 'designProject.read') !== 'ALL') sql.add(mine);
  sql.oneOf('d.project_type', filter.projectTypes);
  sql.oneOf('d.product_line', filter.productLines);
  sql.text(['d.number', 'd.name', 'd.client_name', 'd.city'], filter.text);
  problems.assertNone();
  return sql.where;
}

/** Newest first. */
export async function listDesignProjects(db: Reader, viewer: Actor, filter: DesignProjectFilter, page: PageArgs): Promise<Page<DesignProjectRow>> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  const keys = keyset(page, { sql: 'd.created_at', type: 'timestamptz' }, 'DESC', 'd.id', params);
  const rows = await db.rows<DesignProjectRow & { cursor_value: string | null }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM design_project d WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countDesignProjects(db: Reader, viewer: Actor, filter: DesignProjectFilter): Promise<number> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM design_project d WHERE ${where}`, params);
  return row?.count ?? 0;
}

export const designProjectsById = (db: Reader, ids: readonly string[]): Promise<DesignProjectRow[]> => db.rows(`SELECT ${columns} FROM design_project d WHERE d.id = ANY ($1)`, [ids]);
export const designProjectsOf = (db: Reader, projectIds: readonly string[]): Promise<DesignProjectRow[]> => db.rows(`SELECT ${columns} FROM design_project d WHERE d.project_id = ANY ($1)`, [projectIds]);

/** Locks it for a write in this transaction; null where the viewer may not write it. */
export async function lockDesignProject(db: Reader, id: string): Promise<DesignProjectRow | null> {
  const [row] = await db.rows<DesignProjectRow>(`SELECT ${columns} FROM design_project d WHERE d.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

export const phasesOf = (db: Reader, ids: readonly string[]): Promise<DesignPhaseRow[]> =>
  db.rows(`SELECT ${columnsOf(DesignPhaseEntity, 'x')} FROM design_phase x WHERE x.design_project_id = ANY ($1::uuid[]) ORDER BY ${inOrder('x.stage', designStage.codes)}, x.id`, [ids]);
export const membersOf = (db: Reader, ids: readonly string[]): Promise<DesignMemberRow[]> =>
  db.rows(`SELECT ${columnsOf(DesignMemberEntity, 'x')} FROM design_member x WHERE x.design_project_id = ANY ($1::uuid[]) ORDER BY x.until IS NOT NULL, x.member_role <> 'PROJECT_MANAGER', x.since, x.id`, [ids]);
export const servicesOf = (db: Reader, ids: readonly string[]): Promise<DesignServiceRow[]> =>
  db.rows(`SELECT ${columnsOf(DesignServiceEntity, 'x')} FROM design_service x WHERE x.design_project_id = ANY ($1::uuid[]) ORDER BY x.id`, [ids]);
export const costLinesOf = (db: Reader, ids: readonly string[]): Promise<DesignCostLineRow[]> =>
  db.rows(`SELECT ${columnsOf(DesignCostLineEntity, 'x')} FROM design_cost_line x WHERE x.design_project_id = ANY ($1::uuid[]) ORDER BY x.id`, [ids]);
export const receiptsOf = (db: Reader, ids: readonly string[]): Promise<DesignReceiptRow[]> =>
  db.rows(
    `SELECT x.design_project_id AS "designProjectId", x.receipt_id AS id, x.received_on AS "receivedOn", x.amount_fen AS "amountFen", x.note, x.reverses_id AS "reversesId", x.recorded_by AS "recordedBy", x.recorded_at AS "recordedAt"
     FROM design_receipts($1::uuid[]) x ORDER BY x.received_on DESC, x.receipt_id DESC`,
    [ids],
  );
/** Signed contracts, the earliest first. */
export const contractsOf = (db: Reader, ids: readonly string[]): Promise<DesignContractRow[]> =>
  db.rows(`SELECT x.design_project_id AS "designProjectId", x.contract_id AS id, x.number, x.name, x.signed_on AS "signedOn", x.amount_fen AS "amountFen" FROM design_contracts($1::uuid[]) x ORDER BY x.signed_on NULLS FIRST, x.number`, [ids]);

/** Row-level security leaves their own to those who may not read the others'. */
export const hourTotalsOf = (db: Reader, ids: readonly string[]): Promise<ManHourTotalRow[]> =>
  db.rows(
    `SELECT x.design_project_id AS "designProjectId", x.employee_id AS "employeeId", x.stage, sum(x.minutes)::int AS minutes FROM man_hour x WHERE x.design_project_id = ANY ($1::uuid[])
     GROUP BY 1, 2, 3 ORDER BY sum(sum(x.minutes)) OVER (PARTITION BY x.design_project_id, x.employee_id) DESC, x.employee_id, ${inOrder('x.stage', designStage.codes)}`,
    [ids],
  );
export const manHoursOf = (db: Reader, id: string, from: string, to: string): Promise<ManHourRow[]> =>
  db.rows(`SELECT ${columnsOf(ManHourEntity, 'x')} FROM man_hour x WHERE x.design_project_id = $1 AND x.day BETWEEN $2 AND $3 ORDER BY x.day, x.id`, [id, from, to]);
/** Minutes of the person on the day, in other cells than this one, of whatever project. */
export async function otherMinutes(db: Reader, cell: Pick<ManHourRow, 'designProjectId' | 'employeeId' | 'day' | 'stage'>): Promise<number> {
  await db.rows(`SELECT pg_advisory_xact_lock(hashtextextended('yingzao.hours.' || $1 || $2, 0))`, [cell.employeeId, cell.day]);
  const [row] = await db.rows<{ sum: number }>(
    `SELECT coalesce(sum(minutes), 0)::int AS sum FROM man_hour WHERE employee_id = $2 AND day = $3 AND (design_project_id, coalesce(stage, '')) <> ($1::uuid, coalesce($4, ''))`,
    [cell.designProjectId, cell.employeeId, cell.day, cell.stage],
  );
  return row!.sum;
}

/** Next serial of a year; the row lock makes concurrent ones wait for each other. */
export async function nextDesignSerial(db: Reader, year: number): Promise<number> {
  const [row] = await db.rows<{ last: number }>(`INSERT INTO design_project_counter AS n (year, last) VALUES ($1, 1) ON CONFLICT (year) DO UPDATE SET last = n.last + 1 RETURNING last`, [year]);
  return row!.last;
}

/** Who hears of a signed contract: every active manager of the design department, and the project's design tracker. */
export async function designAudience(db: Reader, designTrackerId: string | null): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `SELECT DISTINCT e.id FROM employee e LEFT JOIN employee_role r ON r.employee_id = e.id AND r.role = 'DESIGN_MANAGER' WHERE e.status = 'ACTIVE' AND (r.role IS NOT NULL OR e.id = $1)`,
    [designTrackerId],
  );
  return rows.map((row) => row.id);
}

export const isActiveEmployee = async (db: Reader, ids: readonly string[]): Promise<boolean> =>
  (await db.rows(`SELECT 1 FROM employee WHERE id = ANY ($1::uuid[]) AND status = 'ACTIVE'`, [ids])).length === new Set(ids).size;
