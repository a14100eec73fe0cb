/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type EmployeeStatus =
  /** 在职 / Active */
  | 'ACTIVE'
  /** 离职 / Departed */
  | 'DEPARTED';

export type Role =
  /** 设计部经理 / Design department manager */
  | 'DESIGN_MANAGER'
  /** 设计管理 / Design management */
  | 'DESIGN_MGMT'
  /** 董事 / Director */
  | 'DIRECTOR'
  /** 财务 / Finance */
  | 'FINANCE'
  /** 行政人事 / HR & administration */
  | 'HR_ADMIN'
  /** 主设 / Lead designer */
  | 'LEAD_DESIGNER'
  /** 法务 / Legal counsel */
  | 'LEGAL'
  /** 市场部数据库负责人 / Market database owner */
  | 'MARKET_DB_OWNER'
  /** 市场部经理 / Market department manager */
  | 'MARKET_MANAGER'
  /** 市场专员 / Market executive */
  | 'MARKET_STAFF'
  /** 项目成员(只读) / Project member (read-only) */
  | 'MEMBER_VIEWER'
  /** 项目经理 / Project manager */
  | 'PROJECT_MANAGER'
  /** 系统管理员 / System administrator */
  | 'SYS_ADMIN'
  /** 技术(总师办) / Technical (chief architect’s office) */
  | 'TECHNICAL';

export type PeopleList_EmployeeFragment = { id: string, number: string, name: string, title: string | null, roles: Array<Types.Role>, phone: string | null, email: string | null, office: string | null, status: Types.EmployeeStatus, department: { id: string, name: string } | null };

export const PeopleList_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleList_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<PeopleList_EmployeeFragment, unknown>;