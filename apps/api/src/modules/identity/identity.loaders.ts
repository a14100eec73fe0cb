import DataLoader from 'dataloader';
import type { Role } from '@yingzao/domain/catalogues';
import type { Reads } from '../../platform/database';
import { allDepartments, employeesById, hrOf, mustChangeOf, rolesOf } from './identity.repository';
import type { DepartmentRow, EmployeeHrRow, EmployeeRow } from './identity.entity';

/** Per-request loaders of people and departments; hidden and unknown ids answer null alike. */
export function identityLoaders(reads: Reads) {
  return {
    employeeById: new DataLoader<string, EmployeeRow | null>(async (ids) => {
      const rows = new Map((await reads((db) => employeesById(db, ids))).map((r) => [r.id, r]));
      return ids.map((id) => rows.get(id) ?? null);
    }),
    rolesByEmployeeId: new DataLoader<string, Role[]>(async (ids) => {
      const rows = await reads((db) => rolesOf(db, ids));
      return ids.map((id) => rows.filter((r) => r.employeeId === id).map((r) => r.role));
    }),
    hrByEmployeeId: new DataLoader<string, EmployeeHrRow | null>(async (ids) => {
      const rows = new Map((await reads((db) => hrOf(db, ids))).map((r) => [r.employeeId, r]));
      return ids.map((id) => rows.get(id) ?? null);
    }),
    mustChangeByEmployeeId: new DataLoader<string, boolean>(async (ids) => {
      const rows = new Map((await reads((db) => mustChangeOf(db, ids))).map((r) => [r.employeeId, r.mustChange]));
      return ids.map((id) => rows.get(id) ?? false);
    }),
    departmentById: new DataLoader<string, (DepartmentRow & { headcount: number }) | null>(async (ids) => {
      const rows = new Map((await reads(allDepartments)).map((r) => [r.id, r]));
      return ids.map((id) => rows.get(id) ?? null);
    }),
  };
}
