/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ClientGrade =
  /** A / A */
  | 'A'
  /** B / B */
  | 'B'
  /** C / C */
  | 'C'
  /** D / D */
  | 'D'
  /** 战略 / Strategic */
  | 'KEY';

export type ClientLikeness =
  /** 或为其区域、项目公司 / Perhaps a branch or project company */
  | 'BRANCH'
  /** 名称相同 / Same name */
  | 'SAME_NAME'
  /** 简称相同 / Same short name */
  | 'SAME_SHORT_NAME'
  /** 名称相近 / Similar name */
  | 'SIMILAR_NAME';

export type ClientPart =
  /** 开发活动 / Development activities */
  | 'ACTIVITIES'
  /** 下级客户 / Clients below */
  | 'BELOW'
  /** 开发费用 / Development costs */
  | 'COSTS'
  /** 自定义字段 / Custom fields */
  | 'CUSTOM_FIELDS'
  /** 已建项目 / Developed projects */
  | 'DEVELOPED'
  /** 补入的资料 / Facts filled in */
  | 'FACTS'
  /** 文件 / Documents */
  | 'FILES'
  /** 地块 / Land */
  | 'LAND'
  /** 合同当事人 / Parties of contracts */
  | 'PARTIES'
  /** 合作设计公司 / Partner design firms */
  | 'PARTNER_FIRMS'
  /** 联系人 / People */
  | 'PEOPLE'
  /** 项目 / Projects */
  | 'PROJECTS'
  /** 渠道成果 / Channel results */
  | 'RESULTS'
  /** 跟进记录 / Touches */
  | 'TOUCHES';

export type ClientType =
  /** 施工总包/EPC / General contractor / EPC */
  | 'CONTRACTOR'
  /** 企业自建业主 / Corporate owner-occupier */
  | 'CORPORATE'
  /** 设计同行 / Design firm or consultant */
  | 'DESIGN_PEER'
  /** 开发商-外资/港资 / Developer – foreign or Hong Kong */
  | 'DEV_FOREIGN_HK'
  /** 开发商-混合所有制 / Developer – mixed ownership */
  | 'DEV_MIXED'
  /** 开发商-民企 / Developer – private */
  | 'DEV_PRIVATE'
  /** 开发商-央企 / Developer – central SOE */
  | 'DEV_SOE_CENTRAL'
  /** 开发商-地方国企 / Developer – local SOE */
  | 'DEV_SOE_LOCAL'
  /** 金融/险资 / Financial or insurance investor */
  | 'FINANCE'
  /** 政府 / Government body */
  | 'GOV'
  /** 政府平台公司 / Government investment platform */
  | 'GOV_PLATFORM'
  /** 个人业主 / Private individual */
  | 'INDIVIDUAL'
  /** 事业单位 / Public institution */
  | 'INSTITUTION';

export type ClientMergingQueryVariables = Exact<{
  clientId: string | number;
}>;


export type ClientMergingQuery = { clientDuplicates: Array<{ likeness: Types.ClientLikeness, score: number, client: { id: string, name: string, number: string | null, shortName: string | null, aliases: Array<string>, clientType: Types.ClientType, grade: Types.ClientGrade | null, headquartersCity: string | null, projectCount: number, createdAt: string, version: number, group: { id: string, name: string } | null, keeper: { id: string, name: string } | null, contacts: Array<{ id: string, isCurrent: boolean }> }, other: { id: string, name: string, number: string | null, shortName: string | null, aliases: Array<string>, clientType: Types.ClientType, grade: Types.ClientGrade | null, headquartersCity: string | null, projectCount: number, createdAt: string, version: number, group: { id: string, name: string } | null, keeper: { id: string, name: string } | null, contacts: Array<{ id: string, isCurrent: boolean }> } }>, clientMerges: Array<{ id: string, survivorName: string, mergedName: string, mergedNumber: string | null, filledFields: Array<string>, mergedAt: string, undoneAt: string | null, survivor: { id: string } | null, moved: Array<{ part: Types.ClientPart, count: number }>, mergedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null }> };


export const ClientMergingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientMerging"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientDuplicates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DuplicateRows_Duplicate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clientMerges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"survivorName"}},{"kind":"Field","name":{"kind":"Name","value":"mergedName"}},{"kind":"Field","name":{"kind":"Name","value":"mergedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filledFields"}},{"kind":"Field","name":{"kind":"Name","value":"mergedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mergedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MergeDialog_Client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"clientType"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headquartersCity"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DuplicateRows_Duplicate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientDuplicate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MergeDialog_Client"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MergeDialog_Client"}}]}},{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]} as unknown as DocumentNode<ClientMergingQuery, ClientMergingQueryVariables>;