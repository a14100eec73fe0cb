/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CostKind =
  /** 投标制作 / Bid preparation */
  | 'BID_PREPARATION'
  /** 有合同费用 / Cost under contract */
  | 'CONTRACTED'
  /** 业务招待费 / Business entertainment */
  | 'ENTERTAINMENT'
  /** 展会 / Exhibition */
  | 'EXHIBITION'
  /** 礼品 / Gifts */
  | 'GIFT'
  /** 资料/模型 / Documents & models */
  | 'MATERIAL_MODEL'
  /** 差旅 / Travel */
  | 'TRAVEL'
  /** 无合同费用 / Cost without contract */
  | 'UNCONTRACTED';

export type DateRange = {
  from?: string | null | undefined;
  to?: string | null | undefined;
};

export type DecideDevelopmentCostInput = {
  clientMutationId?: string | null | undefined;
  decision: DevelopmentCostDecision;
  id: string | number;
  note?: string | null | undefined;
};

export type DevChannel =
  /** 客户数据库营销 / Client database marketing */
  | 'DB_MARKETING'
  /** 公司员工渠道 / Employee referrals */
  | 'EMPLOYEE'
  /** 老客户关系开发维护 / Existing client development */
  | 'EXISTING_CLIENT'
  /** 展会/论坛/会议 / Exhibitions, forums & conferences */
  | 'EXPO_FORUM'
  /** 各地方政府机构 / Local government bodies */
  | 'LOCAL_GOV'
  /** 目标客户定向营销 / Targeted client marketing */
  | 'TARGETED'
  /** 招投标信息收集 / Tender intelligence */
  | 'TENDER_INFO'
  /** 上下游关系维护 / Value-chain relations */
  | 'VALUE_CHAIN';

export type DevelopmentCostDecision =
  | 'APPROVED'
  | 'REJECTED';

/** `text`: substring of the note. */
export type DevelopmentCostFilter = {
  activityIds?: Array<string | number> | null | undefined;
  channels?: Array<DevChannel> | null | undefined;
  clientIds?: Array<string | number> | null | undefined;
  costKinds?: Array<CostKind> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  spentOn?: DateRange | null | undefined;
  statuses?: Array<DevelopmentCostStatus> | null | undefined;
  submittedByIds?: Array<string | number> | null | undefined;
  text?: string | null | undefined;
};

export type DevelopmentCostOrder = {
  direction: SortDirection;
  field: DevelopmentCostSort;
};

export type DevelopmentCostSort =
  | 'AMOUNT'
  | 'SPENT_ON'
  | 'SUBMITTED_AT';

export type DevelopmentCostStatus =
  /** 已入账 / Booked */
  | 'APPROVED'
  /** 已退回 / Rejected */
  | 'REJECTED'
  /** 待审核 / To be decided */
  | 'SUBMITTED';

export type ExportDevelopmentCostsInput = {
  filter?: DevelopmentCostFilter | null | undefined;
  format: ExportFormat;
  orderBy?: DevelopmentCostOrder | null | undefined;
};

export type ExportFormat =
  | 'CSV'
  | 'XLSX';

export type ReverseDevelopmentCostInput = {
  clientMutationId?: string | null | undefined;
  id: string | number;
  reason: string;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type DecideDevelopmentCostMutationVariables = Exact<{
  input: Types.DecideDevelopmentCostInput;
}>;


export type DecideDevelopmentCostMutation = { decideDevelopmentCost: { errors: Array<{ code: string, path: Array<string>, message: string }>, cost: { id: string, clientName: string, channel: Types.DevChannel, costKind: Types.CostKind, spentOn: string, amountFen: string, note: string | null, status: Types.DevelopmentCostStatus, submittedAt: string, decidedAt: string | null, decisionNote: string | null, viewerCanDecide: boolean, viewerCanReverse: boolean, client: { id: string } | null, activity: { id: string, title: string } | null, reverses: { id: string } | null, reversal: { id: string, status: Types.DevelopmentCostStatus } | null, submittedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null } | null } };

export type ReverseDevelopmentCostMutationVariables = Exact<{
  input: Types.ReverseDevelopmentCostInput;
}>;


export type ReverseDevelopmentCostMutation = { reverseDevelopmentCost: { errors: Array<{ code: string, path: Array<string>, message: string }>, cost: { id: string, clientName: string, channel: Types.DevChannel, costKind: Types.CostKind, spentOn: string, amountFen: string, note: string | null, status: Types.DevelopmentCostStatus, submittedAt: string, decidedAt: string | null, decisionNote: string | null, viewerCanDecide: boolean, viewerCanReverse: boolean, reverses: { id: string, viewerCanReverse: boolean, reversal: { id: string, status: Types.DevelopmentCostStatus } | null } | null, client: { id: string } | null, activity: { id: string, title: string } | null, reversal: { id: string, status: Types.DevelopmentCostStatus } | null, submittedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null } | null } };

export type ExportDevelopmentCostsMutationVariables = Exact<{
  input: Types.ExportDevelopmentCostsInput;
}>;


export type ExportDevelopmentCostsMutation = { exportDevelopmentCosts: { url: string | null, rowCount: number | null, errors: Array<{ code: string, path: Array<string>, message: string }> } };


export const DecideDevelopmentCostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideDevelopmentCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDevelopmentCostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideDevelopmentCost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostList_DevelopmentCost"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostList_DevelopmentCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentCost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"costKind"}},{"kind":"Field","name":{"kind":"Name","value":"spentOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reverses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reversal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReverse"}}]}}]} as unknown as DocumentNode<DecideDevelopmentCostMutation, DecideDevelopmentCostMutationVariables>;
export const ReverseDevelopmentCostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReverseDevelopmentCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReverseDevelopmentCostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reverseDevelopmentCost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostList_DevelopmentCost"}},{"kind":"Field","name":{"kind":"Name","value":"reverses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReverse"}},{"kind":"Field","name":{"kind":"Name","value":"reversal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostList_DevelopmentCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentCost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"costKind"}},{"kind":"Field","name":{"kind":"Name","value":"spentOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reverses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reversal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReverse"}}]}}]} as unknown as DocumentNode<ReverseDevelopmentCostMutation, ReverseDevelopmentCostMutationVariables>;
export const ExportDevelopmentCostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportDevelopmentCosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportDevelopmentCostsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportDevelopmentCosts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}}]}}]}}]} as unknown as DocumentNode<ExportDevelopmentCostsMutation, ExportDevelopmentCostsMutationVariables>;