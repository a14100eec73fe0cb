/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DateRange = {
  from?: string | null | undefined;
  to?: string | null | undefined;
};

export type TouchFilter = {
  authorIds?: Array<string | number> | null | undefined;
  clientIds?: Array<string | number> | null | undefined;
  kinds?: Array<TouchKind> | null | undefined;
  projectIds?: Array<string | number> | null | undefined;
  touchedOn?: DateRange | null | undefined;
};

export type TouchKind =
  /** 来电 / Incoming call */
  | 'CALL_IN'
  /** 招待 / Hospitality */
  | 'DINNER'
  /** 邮件 / Email */
  | 'EMAIL'
  /** 活动/沙龙 / Event or salon */
  | 'EVENT'
  /** 礼品 / Gift */
  | 'GIFT'
  /** 慰问/节日 / Seasonal greeting */
  | 'GREETING'
  /** 会议 / Meeting */
  | 'MEETING'
  /** 电话 / Phone call */
  | 'PHONE'
  /** 方案汇报 / Design presentation */
  | 'PRESENTATION'
  /** 来访接待 / Client visit received */
  | 'RECEPTION'
  /** 踏勘 / Site visit */
  | 'SITE_VISIT'
  /** 短信 / Text message */
  | 'SMS'
  /** 回访/满意度 / Follow-up survey */
  | 'SURVEY'
  /** 投标答疑 / Tender Q&A */
  | 'TENDER_QA'
  /** 拜访 / Visit to client */
  | 'VISIT'
  /** 微信 / WeChat */
  | 'WECHAT';

export type TouchesQueryVariables = Exact<{
  filter: Types.TouchFilter;
  after?: string | null | undefined;
}>;


export type TouchesQuery = { touches: { totalCount: number, nodes: Array<{ id: string, kind: Types.TouchKind, touchedOn: string, text: string | null, version: number, viewerCanUpdate: boolean, createdAt: string, author: { id: string, name: string }, client: { id: string, name: string, lastTouchOn: string | null } | null, project: { id: string, name: string, lastTouchOn: string | null } | null, contact: { id: string, name: string, title: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };


export const TouchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Touches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TouchFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"touches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TouchRow_Touch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TouchRow_Touch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Touch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"touchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lastTouchOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lastTouchOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<TouchesQuery, TouchesQueryVariables>;