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

/** `text`: substring of title, plan, next step. `clientIds`: those it is for or led to. */
export type DevelopmentActivityFilter = {
  channels?: Array<DevChannel> | null | undefined;
  clientIds?: Array<string | number> | null | undefined;
  nextStepOn?: DateRange | null | undefined;
  ownerIds?: Array<string | number> | null | undefined;
  statuses?: Array<DevelopmentStatus> | null | undefined;
  text?: string | null | undefined;
};

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

export type DevelopmentCostStatus =
  /** 已入账 / Booked */
  | 'APPROVED'
  /** 已退回 / Rejected */
  | 'REJECTED'
  /** 待审核 / To be decided */
  | 'SUBMITTED';

export type DevelopmentStatus =
  /** 已结束 / Closed */
  | 'CLOSED'
  /** 进行中 / Open */
  | 'OPEN';

export type ClientDevelopmentQueryVariables = Exact<{
  filter: Types.DevelopmentCostFilter;
  activities: Types.DevelopmentActivityFilter;
}>;


export type ClientDevelopmentQuery = { developmentCosts: { sums: { count: number, approvedFen: string, submittedFen: string } }, developmentActivities: { totalCount: number, nodes: Array<{ id: string, title: string, nextStepOn: string | null, status: Types.DevelopmentStatus }> } };


export const ClientDevelopmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientDevelopment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentCostFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activities"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentActivityFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"developmentCosts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"approvedFen"}},{"kind":"Field","name":{"kind":"Name","value":"submittedFen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"developmentActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activities"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ClientDevelopmentQuery, ClientDevelopmentQueryVariables>;