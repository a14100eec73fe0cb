/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ProductLine =
  /** 商业 / Retail & mixed use */
  | 'COMMERCIAL'
  /** 文化体育 / Culture & sports */
  | 'CULTURE'
  /** 教育 / Education */
  | 'EDUCATION'
  /** 医疗 / Healthcare */
  | 'HEALTHCARE'
  /** 酒店 / Hospitality */
  | 'HOTEL'
  /** 工业 / Industrial */
  | 'INDUSTRIAL'
  /** 工业园区 / Industrial park */
  | 'INDUSTRIAL_PARK'
  /** 室内 / Interior design */
  | 'INTERIOR'
  /** 景观 / Landscape */
  | 'LANDSCAPE'
  /** 办公 / Office & high-rise */
  | 'OFFICE'
  /** 规划 / Planning & urban design */
  | 'PLANNING'
  /** 住宅 / Residential */
  | 'RESIDENTIAL'
  /** 科技园区 / Science & technology park */
  | 'SCI_PARK'
  /** 康养 / Senior living & wellness */
  | 'SENIOR'
  /** 专项 / Specialist services */
  | 'SPECIALTY'
  /** 文旅 / Culture & tourism */
  | 'TOURISM'
  /** TOD / Transport & TOD */
  | 'TRANSPORT_TOD'
  /** 城市更新 / Urban renewal & conservation */
  | 'URBAN_RENEWAL';

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

export type ClientProjectsQueryVariables = Exact<{
  clientIds: Array<string | number> | string | number;
}>;


export type ClientProjectsQuery = { projects: { totalCount: number, nodes: Array<{ id: string, number: string, name: string, status: Types.ProjectStatus, city: string | null, productLine: Types.ProductLine | null, gfaM2: string | null, updatedAt: string, marketTracker: { id: string, name: string } | null }> } };

export type ClientProjects_ProjectFragment = { id: string, number: string, name: string, status: Types.ProjectStatus, city: string | null, productLine: Types.ProductLine | null, gfaM2: string | null, updatedAt: string, marketTracker: { id: string, name: string } | null };

export const ClientProjects_ProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientProjects_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ClientProjects_ProjectFragment, unknown>;
export const ClientProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"clientIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientIds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"UPDATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientProjects_Project"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientProjects_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ClientProjectsQuery, ClientProjectsQueryVariables>;