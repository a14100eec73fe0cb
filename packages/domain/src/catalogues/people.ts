import { defineCatalogue, type CodeOf } from './catalogue';

/** System roles. The first three have full rights in the marketing databases. Labels are those of the staff list. */
export const role = defineCatalogue('role', [
  ['DIRECTOR', '董事', 'Director'],
  ['MARKET_MANAGER', '市场部经理', 'Market department manager'],
  ['MARKET_DB_OWNER', '市场部数据库负责人', 'Market database owner'],
  ['MEMBER_VIEWER', '项目成员(只读)', 'Project member (read-only)'],
  ['MARKET_STAFF', '市场专员', 'Market executive'],
  ['DESIGN_MANAGER', '设计部经理', 'Design department manager'],
  ['LEAD_DESIGNER', '主设', 'Lead designer'],
  ['PROJECT_MANAGER', '项目经理', 'Project manager'],
  ['DESIGN_MGMT', '设计管理', 'Design management'],
  ['TECHNICAL', '技术(总师办)', 'Technical (chief architect’s office)'],
  ['LEGAL', '法务', 'Legal counsel'],
  ['FINANCE', '财务', 'Finance'],
  ['HR_ADMIN', '行政人事', 'HR & administration'],
  ['SYS_ADMIN', '系统管理员', 'System administrator'],
]);
export type Role = CodeOf<typeof role>;

export const employeeStatus = defineCatalogue('employeeStatus', [
  ['ACTIVE', '在职', 'Active'],
  ['DEPARTED', '离职', 'Departed'],
]);
export type EmployeeStatus = CodeOf<typeof employeeStatus>;

export const departmentKind = defineCatalogue('departmentKind', [
  ['FIRM', '公司', 'Firm'],
  ['BRANCH', '分公司', 'Branch'],
  ['DEPARTMENT', '部门', 'Department'],
]);
export type DepartmentKind = CodeOf<typeof departmentKind>;
