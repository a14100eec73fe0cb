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

export type EmployeeStatus =
  /** 在职 / Active */
  | 'ACTIVE'
  /** 离职 / Departed */
  | 'DEPARTED';

export type LeadSource =
  /** 名人介绍 / Public figure’s introduction */
  | 'CELEBRITY_REFERRAL'
  /** 客户推荐 / Client referral */
  | 'CLIENT_REFERRAL'
  /** 设计竞赛 / Design competition */
  | 'COMPETITION'
  /** 市场咨询机构 / Market consultancy */
  | 'CONSULTANCY'
  /** 设计师 / Fellow designer */
  | 'DESIGNER_PEER'
  /** 直接委托 / Direct appointment */
  | 'DIRECT'
  /** 专业展会 / Trade exhibition */
  | 'EXPO'
  /** 战略协议派单 / Framework call-off */
  | 'FRAMEWORK'
  /** 公共资源交易平台 / Public procurement platform */
  | 'GOV_PLATFORM'
  /** 邀标 / Invited bid */
  | 'INVITED_BID'
  /** 土地招拍挂 / Land auction */
  | 'LAND_SALE'
  /** 主设信息 / Lead designer */
  | 'LEAD_DESIGNER'
  /** 市场推广 / Marketing */
  | 'MARKETING'
  /** 互联网/报刊 / Internet & press */
  | 'MEDIA'
  /** 老客户复购 / Repeat client */
  | 'REPEAT'
  /** 在建工程 / Site under construction */
  | 'SITE_UNDER_CONSTRUCTION'
  /** 员工推荐 / Staff referral */
  | 'STAFF'
  /** 材料/供方企业 / Supplier */
  | 'SUPPLIER'
  /** 招标 / Open tender */
  | 'TENDER'
  /** 官网/公众号 / Website & WeChat account */
  | 'WEB_WECHAT';

export type Positioning =
  /** 城市级 / City */
  | 'CITY'
  /** 社区级 / Neighbourhood */
  | 'COMMUNITY'
  /** 区域级 / District */
  | 'DISTRICT'
  /** 刚需 / First-time buyer */
  | 'ENTRY'
  /** 首改 / First upgrade */
  | 'FIRST_UPGRADE'
  /** 标杆 / Flagship */
  | 'FLAGSHIP'
  /** 高端 / High-end */
  | 'HIGH_END'
  /** 经济 / Economy */
  | 'HOTEL_ECONOMY'
  /** 奢华 / Luxury hotel */
  | 'HOTEL_LUXURY'
  /** 中端 / Midscale */
  | 'HOTEL_MIDSCALE'
  /** 高端 / Upscale */
  | 'HOTEL_UPSCALE'
  /** 豪宅 / Luxury residence */
  | 'LUXURY'
  /** 甲级 / Grade A */
  | 'OFFICE_GRADE_A'
  /** 乙级 / Grade B */
  | 'OFFICE_GRADE_B'
  /** 超甲级 / Premium Grade A */
  | 'OFFICE_PREMIUM'
  /** 租赁/保障 / Rental & affordable */
  | 'RENTAL'
  /** 改善 / Upgrade */
  | 'UPGRADE';

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

export type ServiceContent =
  /** 建筑 / Architecture */
  | 'ARCHITECTURE'
  /** BIM / BIM */
  | 'BIM'
  /** 人防 / Civil defence */
  | 'CIVIL_DEFENCE'
  /** 造价 / Cost consultancy */
  | 'COST'
  /** 设计管理 / Design management */
  | 'DESIGN_MANAGEMENT'
  /** 电气 / Electrical engineering */
  | 'ELECTRICAL'
  /** 幕墙 / Façade engineering */
  | 'FACADE'
  /** 绿建 / Green building */
  | 'GREEN_BUILDING'
  /** 暖通 / HVAC */
  | 'HVAC'
  /** 室内 / Interior design */
  | 'INTERIOR'
  /** 景观 / Landscape */
  | 'LANDSCAPE'
  /** 泛光 / Architectural lighting */
  | 'LIGHTING'
  /** 规划 / Planning */
  | 'PLANNING'
  /** 给排水 / Plumbing & drainage */
  | 'PLUMBING'
  /** 装配式 / Prefabrication */
  | 'PREFAB'
  /** 海绵 / Sponge city */
  | 'SPONGE_CITY'
  /** 结构 / Structural engineering */
  | 'STRUCTURE'
  /** 全过程咨询 / Whole-process consultancy */
  | 'WHOLE_PROCESS';

export type TrackingStage =
  /** 定标 / Award */
  | 'AWARD'
  /** 接洽 / First contact */
  | 'CONTACT'
  /** 合同评审 / Contract review */
  | 'CONTRACT_REVIEW'
  /** 立项 / Go decision */
  | 'GO_DECISION'
  /** 谈判 / Negotiation */
  | 'NEGOTIATION'
  /** 报价 / Fee proposal */
  | 'QUOTATION'
  /** 需求确认 / Requirements confirmed */
  | 'REQUIREMENTS'
  /** 方案比选/投标 / Design selection / bid */
  | 'SCHEME_BID'
  /** 签约 / Signed */
  | 'SIGNED';

export type ProjectFacts_ProjectFragment = { id: string, projectCompany: string | null, trackingStage: Types.TrackingStage | null, city: string | null, cityCode: string | null, district: string | null, address: string | null, latitude: number | null, longitude: number | null, region: Types.Region, cityTier: Types.CityTier, cityTierYear: number, cityTierReason: string | null, landAreaM2: string | null, gfaM2: string | null, far: string | null, serviceContents: Array<Types.ServiceContent>, designScope: string | null, positioning: Types.Positioning | null, productLine: Types.ProductLine | null, source: Types.LeadSource | null, sourcePerson: string | null, contactNote: string | null, contractNote: string | null, remark: string | null, registeredOn: string | null, expectedSignOn: string | null, createdAt: string, client: { id: string, name: string, shortName: string | null, clientType: Types.ClientType, profile: string | null, productLines: Array<string>, group: { id: string, name: string } | null }, marketTracker: { id: string, name: string, number: string, title: string | null, status: Types.EmployeeStatus } | null, designTracker: { id: string, name: string, number: string, title: string | null, status: Types.EmployeeStatus } | null };

export const ProjectFacts_ProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectFacts_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectCompany"}},{"kind":"Field","name":{"kind":"Name","value":"trackingStage"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"clientType"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"productLines"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"cityCode"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"cityTier"}},{"kind":"Field","name":{"kind":"Name","value":"cityTierYear"}},{"kind":"Field","name":{"kind":"Name","value":"cityTierReason"}},{"kind":"Field","name":{"kind":"Name","value":"landAreaM2"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"far"}},{"kind":"Field","name":{"kind":"Name","value":"serviceContents"}},{"kind":"Field","name":{"kind":"Name","value":"designScope"}},{"kind":"Field","name":{"kind":"Name","value":"positioning"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourcePerson"}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"designTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactNote"}},{"kind":"Field","name":{"kind":"Name","value":"contractNote"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedSignOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ProjectFacts_ProjectFragment, unknown>;