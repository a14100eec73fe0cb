/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AgingBucket =
  /** 1-30 天 / 1-30 days */
  | 'D1_30'
  /** 31-90 天 / 31-90 days */
  | 'D31_90'
  /** 91-180 天 / 91-180 days */
  | 'D91_180'
  /** 181-365 天 / 181-365 days */
  | 'D181_365'
  /** 未到期 / Not due */
  | 'NOT_DUE'
  /** 3 年以上 / Over 3 years */
  | 'OVER_Y3'
  /** 1-2 年 / 1-2 years */
  | 'Y1_2'
  /** 2-3 年 / 2-3 years */
  | 'Y2_3';

export type DesignStage =
  /** 归档 / Archived */
  | 'ARCHIVED'
  /** 施工配合 / Construction administration */
  | 'CA'
  /** 竣工 / Completion & as-built drawings */
  | 'COMPLETION'
  /** 概念方案 / Concept design */
  | 'CONCEPT'
  /** 施工图 / Construction documents */
  | 'CONSTRUCTION_DOCS'
  /** 扩初 / Design development */
  | 'DEVELOPED'
  /** 规划/修详规 / Master plan & detailed site plan */
  | 'MASTERPLAN'
  /** 初步设计 / Preliminary design */
  | 'PRELIM'
  /** 前期策划/可研 / Pre-design & feasibility */
  | 'PREPLAN'
  /** 施工图审查 / Construction document review */
  | 'REVIEW'
  /** 方案设计 / Schematic design */
  | 'SCHEMATIC';

export type FeeDueRule =
  /** 节点完成后 / After its stage is reached */
  | 'AFTER_EVENT'
  /** 签订后 / After signing */
  | 'AFTER_SIGNING'
  /** 固定日期 / On a date */
  | 'ON_DATE';

export type FeeNodeKind =
  /** 首付款 / Advance payment */
  | 'ADVANCE'
  /** 尾款 / Final payment */
  | 'FINAL'
  /** 进度款 / Progress payment */
  | 'PROGRESS';

export type FeeNodeMark =
  /** 坏账 / Bad debt */
  | 'BAD'
  /** 争议 / Disputed */
  | 'DISPUTED';

export type ReceivableStatus =
  /** 坏账 / Bad debt */
  | 'BAD'
  /** 争议 / Disputed */
  | 'DISPUTED'
  /** 到期 / Due */
  | 'DUE'
  /** 未到期 / Not due */
  | 'NOT_DUE'
  /** 逾期 / Overdue */
  | 'OVERDUE'
  /** 已收 / Paid */
  | 'PAID'
  /** 部分 / Partly paid */
  | 'PARTIAL';

export type ContractMoneyQueryVariables = Exact<{
  id: string | number;
}>;


export type ContractMoneyQuery = { contract: { id: string, money: { receivedFen: string, openFen: string, overdueFen: string } | null, feeNodes: Array<{ id: string, seq: number, kind: Types.FeeNodeKind, stage: Types.DesignStage | null, name: string, sharePercent: string | null, amountFen: string, dueRule: Types.FeeDueRule, dueDays: number | null, eventOn: string | null, dueOn: string | null, status: Types.ReceivableStatus, bucket: Types.AgingBucket, mark: Types.FeeNodeMark | null, markReason: string | null, invoicedFen: string, receivedFen: string, openFen: string, version: number, viewerCanRecord: boolean, viewerCanMark: boolean, markedBy: { id: string, name: string } | null, invoices: Array<{ id: string, number: string | null, issuedOn: string, amountFen: string, note: string | null, isExcess: boolean, reversesId: string | null, isReversed: boolean, recordedBy: { id: string, name: string } | null }>, receipts: Array<{ id: string, receivedOn: string, amountFen: string, note: string | null, isExcess: boolean, reversesId: string | null, isReversed: boolean, recordedBy: { id: string, name: string } | null }> }> } | null };


export const ContractMoneyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractMoney"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedFen"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}},{"kind":"Field","name":{"kind":"Name","value":"overdueFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeNodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeeNode_node"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeeNode_entries"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeNode_node"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"dueRule"}},{"kind":"Field","name":{"kind":"Name","value":"dueDays"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bucket"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"markReason"}},{"kind":"Field","name":{"kind":"Name","value":"markedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoicedFen"}},{"kind":"Field","name":{"kind":"Name","value":"receivedFen"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMark"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeNode_entries"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"invoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isExcess"}},{"kind":"Field","name":{"kind":"Name","value":"reversesId"}},{"kind":"Field","name":{"kind":"Name","value":"isReversed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isExcess"}},{"kind":"Field","name":{"kind":"Name","value":"reversesId"}},{"kind":"Field","name":{"kind":"Name","value":"isReversed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ContractMoneyQuery, ContractMoneyQueryVariables>;