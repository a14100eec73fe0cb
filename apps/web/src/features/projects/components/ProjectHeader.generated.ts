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

export type Region =
  /** 华中 / Central China */
  | 'CENTRAL'
  /** 华东 / East China */
  | 'EAST'
  /** 港澳台 / Hong Kong, Macao & Taiwan */
  | 'HMT'
  /** 华北 / North China */
  | 'NORTH'
  /** 东北 / Northeast China */
  | 'NORTHEAST'
  /** 西北 / Northwest China */
  | 'NORTHWEST'
  /** 境外 / Overseas */
  | 'OVERSEAS'
  /** 华南 / South China */
  | 'SOUTH'
  /** 西南 / Southwest China */
  | 'SOUTHWEST';

export type ProjectHeader_ProjectFragment = { id: string, number: string, name: string, version: number, status: Types.ProjectStatus, city: string | null, district: string | null, region: Types.Region, cityTier: Types.CityTier, productLine: Types.ProductLine | null, registeredOn: string | null, updatedAt: string, deletedAt: string | null, viewerCanUpdate: boolean, viewerCanDelete: boolean, client: { id: string, name: string, shortName: string | null }, department: { id: string, name: string }, marketTracker: { id: string, name: string } | null };

export const ProjectHeader_ProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectHeader_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"cityTier"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDelete"}}]}}]} as unknown as DocumentNode<ProjectHeader_ProjectFragment, unknown>;