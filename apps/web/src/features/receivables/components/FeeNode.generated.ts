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

export type ExportFormat =
  | 'CSV'
  | 'XLSX';

export type ExportReceivablesInput = {
  filter?: ReceivableFilter | null | undefined;
  format: ExportFormat;
  orderBy?: ReceivableOrder | null | undefined;
};

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

export type FeeNodeMarking =
  | 'BAD'
  | 'CLEAR'
  | 'DISPUTED'
  | 'REACHED';

/** `eventOn` of REACHED, null to take it back; `reason` of the others. */
export type MarkFeeNodeInput = {
  clientMutationId?: string | null | undefined;
  eventOn?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  marking: FeeNodeMarking;
  reason?: string | null | undefined;
};

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

export type ReceivableOrder = {
  direction: SortDirection;
  field: ReceivableSort;
};

export type ReceivableSort =
  | 'AMOUNT'
  | 'DUE_ON'
  | 'OPEN';

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

/** `confirmExcess`: more than the node comes to is right. `amountFen` is that of the reversed one where there is one. */
export type RecordInvoiceInput = {
  amountFen?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  confirmExcess?: boolean | null | undefined;
  feeNodeId: string | number;
  issuedOn?: string | null | undefined;
  note?: string | null | undefined;
  number?: string | null | undefined;
  reversesId?: string | number | null | undefined;
};

export type RecordReceiptInput = {
  amountFen?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  confirmExcess?: boolean | null | undefined;
  feeNodeId: string | number;
  note?: string | null | undefined;
  receivedOn?: string | null | undefined;
  reversesId?: string | number | null | undefined;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type FeeNode_NodeFragment = { id: string, seq: number, kind: Types.FeeNodeKind, stage: Types.DesignStage | null, name: string, sharePercent: string | null, amountFen: string, dueRule: Types.FeeDueRule, dueDays: number | null, eventOn: string | null, dueOn: string | null, status: Types.ReceivableStatus, bucket: Types.AgingBucket, mark: Types.FeeNodeMark | null, markReason: string | null, invoicedFen: string, receivedFen: string, openFen: string, version: number, viewerCanRecord: boolean, viewerCanMark: boolean, markedBy: { id: string, name: string } | null };

export type FeeNode_EntriesFragment = { id: string, invoices: Array<{ id: string, number: string | null, issuedOn: string, amountFen: string, note: string | null, isExcess: boolean, reversesId: string | null, isReversed: boolean, recordedBy: { id: string, name: string } | null }>, receipts: Array<{ id: string, receivedOn: string, amountFen: string, note: string | null, isExcess: boolean, reversesId: string | null, isReversed: boolean, recordedBy: { id: string, name: string } | null }> };

export type RecordInvoiceMutationVariables = Exact<{
  input: Types.RecordInvoiceInput;
}>;


export type RecordInvoiceMutation = { recordInvoice: { errors: Array<{ code: string, path: Array<string>, message: string }>, feeNode: { id: string, seq: number, kind: Types.FeeNodeKind, stage: Types.DesignStage | null, name: string, sharePercent: string | null, amountFen: string, dueRule: Types.FeeDueRule, dueDays: number | null, eventOn: string | null, dueOn: string | null, status: Types.ReceivableStatus, bucket: Types.AgingBucket, mark: Types.FeeNodeMark | null, markReason: string | null, invoicedFen: string, receivedFen: string, openFen: string, version: number, viewerCanRecord: boolean, viewerCanMark: boolean, markedBy: { id: string, name: string } | null, invoices: Array<{ id: string, number: string | null, issuedOn: string, amountFen: string, note: string | null, isExcess: boolean, reversesId: string | null, isReversed: boolean, recordedBy: { id: string, name: string } | null }>, receipts: Array<{ id: string, receivedOn: string, amountFen: string, note: string | null, isExcess: boolean, reversesId: string | null, isReversed: boolean, recordedBy: { id: string, name: string } | null }> } | null } };

export type RecordReceiptMutationVariables = Exact<{
  input: Types.RecordReceiptInput;
}>;


export type RecordReceiptMutation = { recordReceipt: { errors: Array<{ code: string, path: Array<string>, message: string }>, feeNode: { id: string, seq: number, kind: Types.FeeNodeKind, stage: Types.DesignStage | null, name: string, sharePercent: string | null, amountFen: string, dueRule: Types.FeeDueRule, dueDays: number | null, eventOn: string | null, dueOn: string | null, status: Types.ReceivableStatus, bucket: Types.AgingBucket, mark: Types.FeeNodeMark | null, markReason: string | null, invoicedFen: string, receivedFen: string, openFen: string, version: number, viewerCanRecord: boolean, viewerCanMark: boolean, markedBy: { id: string, name: string } | null, invoices: Array<{ id: string, number: string | null, issuedOn: string, amountFen: string, note: string | null, isExcess: boolean, reversesId: string | null, isReversed: boolean, recordedBy: { id: string, name: string } | null }>, receipts: Array<{ id: string, receivedOn: string, amountFen: string, note: string | null, isExcess: boolean, reversesId: string | null, isReversed: boolean, recordedBy: { id: string, name: string } | null }> } | null } };

export type MarkFeeNodeMutationVariables = Exact<{
  input: Types.MarkFeeNodeInput;
}>;


export type MarkFeeNodeMutation = { markFeeNode: { errors: Array<{ code: string, path: Array<string>, message: string }>, feeNode: { id: string, seq: number, kind: Types.FeeNodeKind, stage: Types.DesignStage | null, name: string, sharePercent: string | null, amountFen: string, dueRule: Types.FeeDueRule, dueDays: number | null, eventOn: string | null, dueOn: string | null, status: Types.ReceivableStatus, bucket: Types.AgingBucket, mark: Types.FeeNodeMark | null, markReason: string | null, invoicedFen: string, receivedFen: string, openFen: string, version: number, viewerCanRecord: boolean, viewerCanMark: boolean, markedBy: { id: string, name: string } | null } | null } };

export type ExportReceivablesMutationVariables = Exact<{
  input: Types.ExportReceivablesInput;
}>;


export type ExportReceivablesMutation = { exportReceivables: { url: string | null, rowCount: number | null, errors: Array<{ code: string, path: Array<string>, message: string }> } };

export const FeeNode_NodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeNode_node"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"dueRule"}},{"kind":"Field","name":{"kind":"Name","value":"dueDays"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bucket"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"markReason"}},{"kind":"Field","name":{"kind":"Name","value":"markedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoicedFen"}},{"kind":"Field","name":{"kind":"Name","value":"receivedFen"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMark"}}]}}]} as unknown as DocumentNode<FeeNode_NodeFragment, unknown>;
export const FeeNode_EntriesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeNode_entries"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"invoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isExcess"}},{"kind":"Field","name":{"kind":"Name","value":"reversesId"}},{"kind":"Field","name":{"kind":"Name","value":"isReversed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isExcess"}},{"kind":"Field","name":{"kind":"Name","value":"reversesId"}},{"kind":"Field","name":{"kind":"Name","value":"isReversed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FeeNode_EntriesFragment, unknown>;
export const RecordInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeNode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeeNode_node"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeeNode_entries"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeNode_node"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"dueRule"}},{"kind":"Field","name":{"kind":"Name","value":"dueDays"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bucket"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"markReason"}},{"kind":"Field","name":{"kind":"Name","value":"markedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoicedFen"}},{"kind":"Field","name":{"kind":"Name","value":"receivedFen"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMark"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeNode_entries"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"invoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isExcess"}},{"kind":"Field","name":{"kind":"Name","value":"reversesId"}},{"kind":"Field","name":{"kind":"Name","value":"isReversed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isExcess"}},{"kind":"Field","name":{"kind":"Name","value":"reversesId"}},{"kind":"Field","name":{"kind":"Name","value":"isReversed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordInvoiceMutation, RecordInvoiceMutationVariables>;
export const RecordReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeNode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeeNode_node"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeeNode_entries"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeNode_node"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"dueRule"}},{"kind":"Field","name":{"kind":"Name","value":"dueDays"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bucket"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"markReason"}},{"kind":"Field","name":{"kind":"Name","value":"markedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoicedFen"}},{"kind":"Field","name":{"kind":"Name","value":"receivedFen"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMark"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeNode_entries"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"invoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isExcess"}},{"kind":"Field","name":{"kind":"Name","value":"reversesId"}},{"kind":"Field","name":{"kind":"Name","value":"isReversed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isExcess"}},{"kind":"Field","name":{"kind":"Name","value":"reversesId"}},{"kind":"Field","name":{"kind":"Name","value":"isReversed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordReceiptMutation, RecordReceiptMutationVariables>;
export const MarkFeeNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkFeeNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkFeeNodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markFeeNode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeNode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeeNode_node"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeNode_node"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"dueRule"}},{"kind":"Field","name":{"kind":"Name","value":"dueDays"}},{"kind":"Field","name":{"kind":"Name","value":"eventOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bucket"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"markReason"}},{"kind":"Field","name":{"kind":"Name","value":"markedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoicedFen"}},{"kind":"Field","name":{"kind":"Name","value":"receivedFen"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMark"}}]}}]} as unknown as DocumentNode<MarkFeeNodeMutation, MarkFeeNodeMutationVariables>;
export const ExportReceivablesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportReceivables"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportReceivablesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportReceivables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}}]}}]}}]} as unknown as DocumentNode<ExportReceivablesMutation, ExportReceivablesMutationVariables>;