/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CreateEmployeeInput = {
  approvalSections?: Array<OpinionSection> | null | undefined;
  birthday?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  departmentId?: string | number | null | undefined;
  email?: string | null | undefined;
  hireDate?: string | null | undefined;
  name: string;
  number: string;
  office?: string | null | undefined;
  phone?: string | null | undefined;
  remark?: string | null | undefined;
  roles?: Array<Role> | null | undefined;
  title?: string | null | undefined;
};

export type EmployeeStatus =
  /** 在职 / Active */
  | 'ACTIVE'
  /** 离职 / Departed */
  | 'DEPARTED';

export type OpinionSection =
  /** 商务条款 / Commercial terms */
  | 'COMMERCIAL'
  /** 设计管理 / Design management */
  | 'DESIGN_MGMT'
  /** 财务 / Finance */
  | 'FINANCE'
  /** 主设 / Lead designer */
  | 'LEAD_DESIGNER'
  /** 法律条款 / Legal terms */
  | 'LEGAL'
  /** 技术条款 / Technical terms */
  | 'TECHNICAL';

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

export type UpdateEmployeeInput = {
  approvalSections?: Array<OpinionSection> | null | undefined;
  birthday?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  departmentId?: string | number | null | undefined;
  email?: string | null | undefined;
  expectedVersion: number;
  hireDate?: string | null | undefined;
  id: string | number;
  name?: string | null | undefined;
  office?: string | null | undefined;
  phone?: string | null | undefined;
  remark?: string | null | undefined;
  roles?: Array<Role> | null | undefined;
  status?: EmployeeStatus | null | undefined;
  title?: string | null | undefined;
};

export type CreateEmployeeMutationVariables = Exact<{
  input: Types.CreateEmployeeInput;
}>;


export type CreateEmployeeMutation = { createEmployee: { initialPassword: string | null, errors: Array<{ code: string, path: Array<string>, message: string }>, employee: { id: string, number: string, name: string, title: string | null, roles: Array<Types.Role>, approvalSections: Array<Types.OpinionSection>, phone: string | null, email: string | null, office: string | null, status: Types.EmployeeStatus, hireDate: string | null, birthday: string | null, remark: string | null, mustChangePassword: boolean | null, version: number, viewerCanUpdate: boolean, viewerCanAssignRoles: boolean, department: { id: string, name: string } | null } | null } };

export type UpdateEmployeeMutationVariables = Exact<{
  input: Types.UpdateEmployeeInput;
}>;


export type UpdateEmployeeMutation = { updateEmployee: { errors: Array<{ code: string, path: Array<string>, message: string }>, employee: { id: string, number: string, name: string, title: string | null, roles: Array<Types.Role>, approvalSections: Array<Types.OpinionSection>, phone: string | null, email: string | null, office: string | null, status: Types.EmployeeStatus, hireDate: string | null, birthday: string | null, remark: string | null, mustChangePassword: boolean | null, version: number, viewerCanUpdate: boolean, viewerCanAssignRoles: boolean, department: { id: string, name: string } | null } | null } };


export const CreateEmployeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateEmployee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonCard_employee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initialPassword"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonCard_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"approvalSections"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hireDate"}},{"kind":"Field","name":{"kind":"Name","value":"birthday"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAssignRoles"}}]}}]} as unknown as DocumentNode<CreateEmployeeMutation, CreateEmployeeMutationVariables>;
export const UpdateEmployeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEmployee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonCard_employee"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonCard_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"approvalSections"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hireDate"}},{"kind":"Field","name":{"kind":"Name","value":"birthday"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAssignRoles"}}]}}]} as unknown as DocumentNode<UpdateEmployeeMutation, UpdateEmployeeMutationVariables>;