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

export type DateRange = {
  from?: string | null | undefined;
  to?: string | null | undefined;
};

export type FeeNodeKind =
  /** 首付款 / Advance payment */
  | 'ADVANCE'
  /** 尾款 / Final payment */
  | 'FINAL'
  /** 进度款 / Progress payment */
  | 'PROGRESS';

/** `text`: substring of the node, its contract, project or client. `isOpen`: not paid in full, and no bad debt. */
export type ReceivableFilter = {
  buckets?: Array<AgingBucket> | null | undefined;
  clientIds?: Array<string | number> | null | undefined;
  contractIds?: Array<string | number> | null | undefined;
  dueOn?: DateRange | null | undefined;
  ids?: Array<string | number> | null | undefined;
  isOpen?: boolean | null | undefined;
  kinds?: Array<FeeNodeKind> | null | undefined;
  statuses?: Array<ReceivableStatus> | null | undefined;
  text?: string | null | undefined;
};

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

export type ReceivableAgingQueryVariables = Exact<{
  filter?: Types.ReceivableFilter | null | undefined;
}>;


export type ReceivableAgingQuery = { receivableAging: { clients: Array<{ clientId: string, clientName: string, openFen: string, cells: Array<{ bucket: Types.AgingBucket, count: number, openFen: string }> }>, total: Array<{ bucket: Types.AgingBucket, count: number, openFen: string }> } };


export const ReceivableAgingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceivableAging"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceivableFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivableAging"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bucket"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bucket"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}}]}}]}}]}}]} as unknown as DocumentNode<ReceivableAgingQuery, ReceivableAgingQueryVariables>;