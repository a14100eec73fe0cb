import { EntitySchema } from 'typeorm';
import type { DepartmentKind, EmployeeStatus, OpinionSection, Role } from '@yingzao/domain/catalogues';

export interface DepartmentRow {
  id: string;
  kind: DepartmentKind;
  name: string;
  abbreviation: string | null;
  parentId: string | null;
  sortOrder: number;
  version: number;
}
export const DepartmentEntity = new EntitySchema<DepartmentRow>({
  name: 'department',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    kind: { type: 'text' },
    name: { type: 'text' },
    abbreviation: { type: 'text', nullable: true },
    parentId: { type: 'uuid', nullable: true },
    sortOrder: { type: 'integer', default: 0 },
    version: { type: 'integer', default: 1 },
  },
});

export interface EmployeeRow {
  id: string;
  number: string;
  name: string;
  /** Full pinyin and initials, lower case, for search. */
  pinyin: string;
  departmentId: string | null;
  title: string | null;
  phone: string | null;
  email: string | null;
  office: string | null;
  approvalSections: OpinionSection[];
  status: EmployeeStatus;
  /** Whether colleagues may see the days of birth and of joining. */
  showsBirthday: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}
export const EmployeeEntity = new EntitySchema<EmployeeRow>({
  name: 'employee',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    number: { type: 'text' },
    name: { type: 'text' },
    pinyin: { type: 'text', default: '' },
    departmentId: { type: 'uuid', nullable: true },
    title: { type: 'text', nullable: true },
    phone: { type: 'text', nullable: true },
    email: { type: 'text', nullable: true },
    office: { type: 'text', nullable: true },
    approvalSections: { type: 'text', array: true, default: '{}' },
    status: { type: 'text', default: 'ACTIVE' },
    showsBirthday: { type: 'boolean', default: false },
    version: { type: 'integer', default: 1 },
    createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    updatedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});

/** Personnel facts: the person, personnel and directors only (row-level security). */
export interface EmployeeHrRow {
  employeeId: string;
  /** ISO date. */
  hireDate: string | null;
  /** `YYYY-MM-DD` or `--MM-DD`. */
  birthday: string | null;
  remark: string | null;
  createdAt: Date;
}
export const EmployeeHrEntity = new EntitySchema<EmployeeHrRow>({
  name: 'employee_hr',
  columns: {
    employeeId: { type: 'uuid', primary: true },
    hireDate: { type: 'date', nullable: true },
    birthday: { type: 'text', nullable: true },
    remark: { type: 'text', nullable: true },
    createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});

export interface EmployeeRoleRow {
  employeeId: string;
  role: Role;
  createdAt: Date;
}
export const EmployeeRoleEntity = new EntitySchema<EmployeeRoleRow>({
  name: 'employee_role',
  columns: { employeeId: { type: 'uuid', primary: true }, role: { type: 'text', primary: true }, createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' } },
});

export interface SessionRow {
  id: string;
  employeeId: string;
  userAgent: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

export const identityEntities = [DepartmentEntity, EmployeeEntity, EmployeeHrEntity, EmployeeRoleEntity];
