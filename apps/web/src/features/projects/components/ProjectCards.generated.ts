/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CityTier =
  /** 港澳台 / Hong Kong, Macao & Taiwan */
  | 'HMT'
  /** 境外 / Overseas */
  | 'OVS'
  /** 一线 / Tier 1 */
  | 'T1'
  /** 新一线 / New Tier 1 */
  | 'T1N'
  /** 二线 / Tier 2 */
  | 'T2'
  /** 三线 / Tier 3 */
  | 'T3'
  /** 四线 / Tier 4 */
  | 'T4'
  /** 五线 / Tier 5 */
  | 'T5';

export type FeeBasis =
  /** 总价 / Lump sum */
  | 'LUMP_SUM'
  /** 造价费率 / Percentage of construction cost */
  | 'PERCENT'
  /** 元/㎡ / CNY per m² */
  | 'PER_SQM'
  /** 分阶段 / By stage */
  | 'PER_STAGE'
  /** 工时 / Time charge */
  | 'TIME';

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

export type ProjectCards_ProjectFragment = { id: string, number: string, name: string, status: Types.ProjectStatus, city: string | null, cityTier: Types.CityTier, productLine: Types.ProductLine | null, gfaM2: string | null, landAreaM2: string | null, expectedSignOn: string | null, nextStep: string | null, nextStepOn: string | null, deletedAt: string | null, client: { id: string, name: string, shortName: string | null }, currentQuote: { id: string, feeBasis: Types.FeeBasis, amountFen: string | null, rate: string | null } | null, marketTracker: { id: string, name: string } | null };

export const ProjectCards_ProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectCards_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"cityTier"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"landAreaM2"}},{"kind":"Field","name":{"kind":"Name","value":"currentQuote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteAmount_QuoteRevision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedSignOn"}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteAmount_QuoteRevision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeBasis"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]} as unknown as DocumentNode<ProjectCards_ProjectFragment, unknown>;