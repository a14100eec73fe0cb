/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type DevelopmentStatus =
  /** 已结束 / Closed */
  | 'CLOSED'
  /** 进行中 / Open */
  | 'OPEN';

export type DevelopmentEditPageQueryVariables = Exact<{
  id: string | number;
}>;


export type DevelopmentEditPageQuery = { developmentActivity: { id: string, version: number, channel: Types.DevChannel, title: string, status: Types.DevelopmentStatus, startsOn: string, endsOn: string | null, plan: string | null, nextStep: string | null, nextStepOn: string | null, viewerCanUpdate: boolean, owner: { id: string, name: string }, clients: Array<{ id: string, name: string }>, results: Array<{ id: string, client: { id: string, name: string } | null, project: { id: string, name: string } | null, contract: { id: string, name: string, number: string } | null }>, links: Array<{ id: string, title: string, url: string }> } | null };


export const DevelopmentEditPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DevelopmentEditPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"developmentActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityForm_DevelopmentActivity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityForm_DevelopmentActivity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<DevelopmentEditPageQuery, DevelopmentEditPageQueryVariables>;