/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type ApproverChoicesQueryVariables = Exact<{
  text: string;
}>;


export type ApproverChoicesQuery = { employees: { nodes: Array<{ id: string, name: string, number: string, title: string | null, roles: Array<Types.Role>, approvalSections: Array<Types.OpinionSection> }> } };

export type Approver_EmployeeFragment = { id: string, name: string, number: string, title: string | null, roles: Array<Types.Role>, approvalSections: Array<Types.OpinionSection> };

export const Approver_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Approver_Employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"approvalSections"}}]}}]} as unknown as DocumentNode<Approver_EmployeeFragment, unknown>;
export const ApproverChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApproverChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Approver_Employee"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Approver_Employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"approvalSections"}}]}}]} as unknown as DocumentNode<ApproverChoicesQuery, ApproverChoicesQueryVariables>;