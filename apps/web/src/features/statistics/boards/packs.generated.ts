/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type StatisticsDimension =
  | 'CITY'
  | 'CITY_TIER'
  | 'CLIENT'
  | 'CLIENT_GROUP'
  | 'CLIENT_KIND'
  | 'CLIENT_RATING'
  | 'CLIENT_TYPE'
  | 'DEPARTMENT'
  | 'DESIGN_TRACKER'
  | 'EXPECTED_MONTH'
  | 'EXPECTED_QUARTER'
  | 'EXPECTED_YEAR'
  | 'FAR_BAND'
  | 'FEE_BAND'
  | 'GFA_BAND'
  | 'LAND_AREA_BAND'
  | 'MARKET_TRACKER'
  | 'POSITIONING'
  | 'PRODUCT_LINE'
  | 'PURSUIT_STEP'
  | 'REGION'
  | 'REGISTERED_MONTH'
  | 'REGISTERED_QUARTER'
  | 'REGISTERED_YEAR'
  | 'SIGNED_MONTH'
  | 'SIGNED_QUARTER'
  | 'SIGNED_YEAR'
  | 'SOURCE'
  | 'STATUS'
  | 'TRACKING_STAGE'
  | 'WON_MONTH'
  | 'WON_QUARTER'
  | 'WON_YEAR';

export type StatisticsMeasure =
  | 'BACKLOG'
  | 'CLIENTS'
  | 'CONTRACTED'
  | 'CONTRACTS'
  | 'COUNT'
  | 'FEE_PER_M2'
  | 'GFA'
  | 'INVOICED'
  | 'LAND_AREA'
  | 'QUOTED'
  | 'QUOTES'
  | 'RECEIVED'
  | 'WEIGHTED'
  | 'WIN_RATE'
  | 'WIN_RATE_BY_FEE';

export type StatisticsBoardPackQueryVariables = Exact<{
  id: string | number;
}>;


export type StatisticsBoardPackQuery = { statisticsBoardPack: { id: string, boardId: string, title: string, sentOn: string, asOf: string, unkept: Array<string>, charts: Array<{ key: string, title: string | null, dimension: Types.StatisticsDimension, within: Types.StatisticsDimension | null, measure: Types.StatisticsMeasure, form: string | null, filter: unknown, x: number, y: number, w: number, h: number }> } | null };


export const StatisticsBoardPackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsBoardPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statisticsBoardPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"unkept"}},{"kind":"Field","name":{"kind":"Name","value":"charts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}},{"kind":"Field","name":{"kind":"Name","value":"w"}},{"kind":"Field","name":{"kind":"Name","value":"h"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsBoardPackQuery, StatisticsBoardPackQueryVariables>;