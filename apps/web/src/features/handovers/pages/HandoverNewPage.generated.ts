/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type HandoverKind =
  /** 审批中的合同 / Contract in approval */
  | 'APPROVAL'
  /** 客户维护 / Client kept */
  | 'CLIENT'
  /** 设计跟踪项目 / Project, design tracker */
  | 'DESIGN_TRACKER'
  /** 开发活动 / Development activity */
  | 'DEVELOPMENT'
  /** 与他人的日程 / Event with others */
  | 'EVENT'
  /** 待核实线索 / Lead to verify */
  | 'LEAD'
  /** 市场跟踪项目 / Project, market tracker */
  | 'MARKET_TRACKER'
  /** 项目成员 / Project membership */
  | 'MEMBERSHIP'
  /** 工作计划 / Work plan item */
  | 'PLAN_ITEM';

export type StartHandoverInput = {
  clientMutationId?: string | null | undefined;
  leaverId: string | number;
  reason: string;
  receiverId?: string | number | null | undefined;
};

export type HandoverHoldingsQueryVariables = Exact<{
  employeeId: string | number;
}>;


export type HandoverHoldingsQuery = { handoverHoldings: Array<{ kind: Types.HandoverKind, count: number }> };

export type StartHandoverMutationVariables = Exact<{
  input: Types.StartHandoverInput;
}>;


export type StartHandoverMutation = { startHandover: { errors: Array<{ code: string, path: Array<string>, message: string }>, handover: { id: string } | null } };


export const HandoverHoldingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandoverHoldings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"employeeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handoverHoldings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"employeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"employeeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<HandoverHoldingsQuery, HandoverHoldingsQueryVariables>;
export const StartHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<StartHandoverMutation, StartHandoverMutationVariables>;