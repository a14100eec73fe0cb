/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type FileCategory =
  /** 审批单 / Approval form */
  | 'APPROVAL_FORM'
  /** 任务书 / Design brief */
  | 'BRIEF'
  /** 客户资料 / Client material */
  | 'CLIENT_MATERIAL'
  /** 合同 / Contract */
  | 'CONTRACT'
  /** 往来函件 / Correspondence */
  | 'CORRESPONDENCE'
  /** 施工图目录 / Construction drawing list */
  | 'DRAWING_LIST'
  /** 知识 / Knowledge */
  | 'KNOWLEDGE'
  /** 会议纪要 / Meeting minutes */
  | 'MINUTES'
  /** 其他 / Other */
  | 'OTHER'
  /** 发票/收款凭证 / Invoices & payment vouchers */
  | 'PAYMENT_VOUCHER'
  /** 汇报PPT / Presentation */
  | 'PRESENTATION'
  /** 投标/方案文本 / Bid & design booklet */
  | 'PROPOSAL'
  /** 报价书 / Fee proposal */
  | 'QUOTATION'
  /** 红线/地勘 / Site boundary & geotechnical survey */
  | 'SITE_DATA'
  /** 踏勘照片 / Site photos */
  | 'SITE_PHOTO'
  /** 招标文件 / Tender documents */
  | 'TENDER_DOCUMENT';

export type ProjectField =
  /** 城市 / City */
  | 'CITY'
  /** 设计跟踪联系人 / Design tracker */
  | 'DESIGN_TRACKER'
  /** 预计签约日期 / Expected signing */
  | 'EXPECTED_SIGN_ON'
  /** 容积率 / FAR */
  | 'FAR'
  /** 建筑面积 / Floor area */
  | 'GFA'
  /** 土地面积 / Land area */
  | 'LAND_AREA'
  /** 市场跟踪联系人 / Market tracker */
  | 'MARKET_TRACKER'
  /** 下一步与日期 / Next step and its date */
  | 'NEXT_STEP'
  /** 产品定位 / Positioning */
  | 'POSITIONING'
  /** 公司产品线 / Product line */
  | 'PRODUCT_LINE'
  /** 登记日期 / Registered on */
  | 'REGISTERED_ON'
  /** 信息来源 / Lead source */
  | 'SOURCE'
  /** 跟踪阶段 / Tracking stage */
  | 'TRACKING_STAGE';

export type ProjectStatus =
  /** 放弃 / Not pursued */
  | 'ABANDONED'
  /** 失单 / Lost */
  | 'LOST'
  /** 推广 / Promotion */
  | 'PROMOTION'
  /** 暂停 / On hold */
  | 'SUSPENDED'
  /** 跟踪 / Tracking */
  | 'TRACKING'
  /** 成交 / Won */
  | 'WON';

export type SaveStatusGateInput = {
  clientMutationId?: string | null | undefined;
  documents: Array<FileCategory>;
  expectedVersion: number;
  fields: Array<ProjectField>;
  to: ProjectStatus;
};

export type StatusGatesQueryVariables = Exact<{ [key: string]: never; }>;


export type StatusGatesQuery = { statusGates: Array<{ to: Types.ProjectStatus, fields: Array<Types.ProjectField>, documents: Array<Types.FileCategory>, lockedFields: Array<Types.ProjectField>, version: number, updatedAt: string | null, updatedBy: { id: string, name: string } | null }> };

export type GateRow_StatusGateFragment = { to: Types.ProjectStatus, fields: Array<Types.ProjectField>, documents: Array<Types.FileCategory>, lockedFields: Array<Types.ProjectField>, version: number, updatedAt: string | null, updatedBy: { id: string, name: string } | null };

export type SaveStatusGateMutationVariables = Exact<{
  input: Types.SaveStatusGateInput;
}>;


export type SaveStatusGateMutation = { saveStatusGate: { errors: Array<{ code: string, path: Array<string>, message: string }>, gate: { to: Types.ProjectStatus, fields: Array<Types.ProjectField>, documents: Array<Types.FileCategory>, lockedFields: Array<Types.ProjectField>, version: number, updatedAt: string | null, updatedBy: { id: string, name: string } | null } | null } };

export const GateRow_StatusGateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateRow_StatusGate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusGate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"lockedFields"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GateRow_StatusGateFragment, unknown>;
export const StatusGatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatusGates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statusGates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateRow_StatusGate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateRow_StatusGate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusGate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"lockedFields"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StatusGatesQuery, StatusGatesQueryVariables>;
export const SaveStatusGateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveStatusGate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveStatusGateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveStatusGate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateRow_StatusGate"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateRow_StatusGate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusGate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"lockedFields"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SaveStatusGateMutation, SaveStatusGateMutationVariables>;