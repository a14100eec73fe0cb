import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs } from '../../platform/pagination';
import type { EmployeeStatus, Role } from '@yingzao/domain/catalogues';
import { DepartmentEntity, EmployeeEntity, EmployeeHrEntity } from './identity.entity';
import type { DepartmentRow, EmployeeHrRow, EmployeeRow } from './identity.entity';

export interface EmployeeFilterArgs {
  readonly text?: string | null;
  readonly departmentIds?: readonly string[] | null;
  readonly roles?: readonly Role[] | null;
  readonly statuses?: readonly EmployeeStatus[] | null;
}

const columns = columnsOf(EmployeeEntity, 'e');

function whereOf(filter: EmployeeFilterArgs, params: unknown[]): string {
  const parts = ['true'];
  const bind = (value: unknown): string => `$${params.push(value)}`;
  if (filter.text?.trim()) {
    const like = bind(`%${filter.text.trim().toLowerCase().replace(/[\\%_]/g, '\\$&')}%`);
    parts.push(`(lower(e.name) LIKE ${like} OR lower(e.number) LIKE ${like} OR e.pinyin LIKE ${like})`);
  }
  if (filter.departmentIds?.length) parts.push(`e.department_id::text = ANY (${bind(filter.departmentIds)})`);
  if (filter.statuses?.length) parts.push(`e.status = ANY (${bind(filter.statuses)})`);
  if (filter.roles?.length) parts.push(`EXISTS (SELECT 1 FROM employee_role r WHERE r.employee_id = e.id AND r.role = ANY (${bind(filter.roles)}))`);
  return parts.join(' AND ');
}

export async function listEmployees(db: Reader, filter: EmployeeFilterArgs, page: PageArgs): Promise<Page<EmployeeRow>> {
  const params: unknown[] = [];
  const where = whereOf(filter, params);
  const keys = keyset(page, { sql: 'e.number', type: 'text' }, 'ASC', 'e.id', params);
  const rows = await db.rows<EmployeeRow & { cursor_value: string }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM employee e WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countEmployees(db: Reader, filter: EmployeeFilterArgs): Promise<number> {
  const params: unknown[] = [];
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM employee e WHERE ${whereOf(filter, params)}`, params);
  return row?.count ?? 0;
}

export const employeesById = (db: Reader, ids: readonly string[]): Promise<EmployeeRow[]> => db.rows(`SELECT ${columns} FROM employee e WHERE e.id = ANY ($1)`, [ids]);

export const rolesOf = (db: Reader, ids: readonly string[]): Promise<{ employeeId: string; role: Role }[]> =>
  db.rows(`SELECT employee_id AS "employeeId", role FROM employee_role WHERE employee_id = ANY ($1) ORDER BY role`, [ids]);

export const hrOf = (db: Reader, ids: readonly string[]): Promise<EmployeeHrRow[]> => db.rows(`SELECT ${columnsOf(EmployeeHrEntity, 'h')} FROM employee_hr h WHERE h.employee_id = ANY ($1)`, [ids]);

export const mustChangeOf = (db: Reader, ids: readonly string[]): Promise<{ employeeId: string; mustChange: boolean }[]> =>
  db.rows(`SELECT employee_id AS "employeeId", must_change AS "mustChange" FROM credential WHERE employee_id = ANY ($1)`, [ids]);

export const allDepartments = (db: Reader): Promise<(DepartmentRow & { headcount: number })[]> =>
  db.rows(
    `SELECT ${columnsOf(DepartmentEntity, 'd')}, (SELECT count(*)::int FROM employee e WHERE e.department_id = d.id AND e.status = 'ACTIVE') AS headcount
     FROM department d ORDER BY d.sort_order, d.name`,
  );
