/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../../generated/types.generated';

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

export type ContactRole =
  /** 行政 / Administration */
  | 'ADMINISTRATION'
  /** 基建 / Capital works */
  | 'CAPITAL_WORKS'
  /** 成本合约 / Cost & contracts */
  | 'COST_CONTRACT'
  /** 设计 / Design */
  | 'DESIGN'
  /** 工程 / Engineering */
  | 'ENGINEERING'
  /** 公司领导 / Executive */
  | 'EXECUTIVE'
  /** 财务 / Finance */
  | 'FINANCE'
  /** 投资 / Investment */
  | 'INVESTMENT'
  /** 营销 / Sales & marketing */
  | 'MARKETING'
  /** 其他 / Other */
  | 'OTHER'
  /** 前期报建 / Pre-development & permits */
  | 'PRE_DEVELOPMENT'
  /** 招采 / Procurement */
  | 'PROCUREMENT';

export type CreateProjectInput = {
  clientMutationId?: string | null | undefined;
  departmentId?: string | number | null | undefined;
  fields: ProjectFieldsInput;
};

/** The value of one custom field: the member of its type. Without any, or with an empty one, the field is emptied. */
export type CustomFieldValueInput = {
  choices?: Array<string> | null | undefined;
  day?: string | null | undefined;
  fieldId: string | number;
  flag?: boolean | null | undefined;
  number?: string | null | undefined;
  text?: string | null | undefined;
};

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

/** How a person came to see the project: designated, or by being its tracker. */
export type MemberOrigin =
  | 'DESIGNATED'
  | 'DESIGN_TRACKER'
  | 'MARKET_TRACKER';

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

/** A person at the client and what they do for it on this project. */
export type ProjectContactInput = {
  contactId: string | number;
  role?: ContactRole | null | undefined;
};

/** Omitted fields stay as they are; null empties. */
export type ProjectFieldsInput = {
  address?: string | null | undefined;
  /** GB/T 2260 code of the prefecture-level city; `overseasCity` instead for a city abroad. */
  cityCode?: string | null | undefined;
  /** Overrides the tier list; needs `cityTierReason`. */
  cityTier?: CityTier | null | undefined;
  cityTierReason?: string | null | undefined;
  clientId?: string | number | null | undefined;
  contactNote?: string | null | undefined;
  /** Replaces the list when given. */
  contacts?: Array<ProjectContactInput> | null | undefined;
  contractNote?: string | null | undefined;
  /** Fields that are not named stay as they are. */
  customFields?: Array<CustomFieldValueInput> | null | undefined;
  designScope?: string | null | undefined;
  designTrackerId?: string | number | null | undefined;
  districtCode?: string | null | undefined;
  expectedSignOn?: string | null | undefined;
  far?: string | null | undefined;
  gfaM2?: string | null | undefined;
  landAreaM2?: string | null | undefined;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  marketTrackerId?: string | number | null | undefined;
  name?: string | null | undefined;
  nextStep?: string | null | undefined;
  nextStepOn?: string | null | undefined;
  overseasCity?: string | null | undefined;
  positioning?: Positioning | null | undefined;
  productLine?: ProductLine | null | undefined;
  projectCompany?: string | null | undefined;
  registeredOn?: string | null | undefined;
  remark?: string | null | undefined;
  serviceContents?: Array<ServiceContent> | null | undefined;
  source?: LeadSource | null | undefined;
  sourcePerson?: string | null | undefined;
  trackingStage?: TrackingStage | null | undefined;
};

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

export type UpdateProjectInput = {
  clientMutationId?: string | null | undefined;
  expectedVersion: number;
  fields: ProjectFieldsInput;
  id: string | number;
};

export type ProjectForm_ProjectFragment = { id: string, number: string, version: number, name: string, projectCompany: string | null, trackingStage: Types.TrackingStage | null, cityCode: string | null, city: string | null, district: string | null, districtCode: string | null, address: string | null, latitude: number | null, longitude: number | null, region: Types.Region, cityTier: Types.CityTier, cityTierReason: string | null, cityTierYear: number, landAreaM2: string | null, gfaM2: string | null, far: string | null, serviceContents: Array<Types.ServiceContent>, designScope: string | null, positioning: Types.Positioning | null, productLine: Types.ProductLine | null, source: Types.LeadSource | null, sourcePerson: string | null, contactNote: string | null, contractNote: string | null, remark: string | null, registeredOn: string | null, nextStep: string | null, nextStepOn: string | null, expectedSignOn: string | null, client: { id: string, number: string | null, name: string, shortName: string | null, clientType: Types.ClientType }, marketTracker: { id: string, number: string, name: string, title: string | null, department: { id: string, name: string } | null } | null, designTracker: { id: string, number: string, name: string, title: string | null, department: { id: string, name: string } | null } | null, contacts: Array<{ role: Types.ContactRole | null, contact: { id: string, name: string } }>, customFields: Array<{ fieldId: string, text: string | null, number: string | null, day: string | null, flag: boolean | null, keys: Array<string> }> };

export type CreateProjectMutationVariables = Exact<{
  input: Types.CreateProjectInput;
}>;


export type CreateProjectMutation = { createProject: { errors: Array<{ code: string, path: Array<string>, message: string }>, warnings: Array<{ code: string, path: Array<string>, message: string }>, project: { id: string, number: string, version: number, name: string, projectCompany: string | null, trackingStage: Types.TrackingStage | null, cityCode: string | null, city: string | null, district: string | null, districtCode: string | null, address: string | null, latitude: number | null, longitude: number | null, region: Types.Region, cityTier: Types.CityTier, cityTierReason: string | null, cityTierYear: number, landAreaM2: string | null, gfaM2: string | null, far: string | null, serviceContents: Array<Types.ServiceContent>, designScope: string | null, positioning: Types.Positioning | null, productLine: Types.ProductLine | null, source: Types.LeadSource | null, sourcePerson: string | null, contactNote: string | null, contractNote: string | null, remark: string | null, registeredOn: string | null, nextStep: string | null, nextStepOn: string | null, expectedSignOn: string | null, client: { id: string, number: string | null, name: string, shortName: string | null, clientType: Types.ClientType }, marketTracker: { id: string, number: string, name: string, title: string | null, department: { id: string, name: string } | null } | null, designTracker: { id: string, number: string, name: string, title: string | null, department: { id: string, name: string } | null } | null, contacts: Array<{ role: Types.ContactRole | null, contact: { id: string, name: string } }>, customFields: Array<{ fieldId: string, text: string | null, number: string | null, day: string | null, flag: boolean | null, keys: Array<string> }> } | null } };

export type UpdateProjectMutationVariables = Exact<{
  input: Types.UpdateProjectInput;
}>;


export type UpdateProjectMutation = { updateProject: { errors: Array<{ code: string, path: Array<string>, message: string }>, warnings: Array<{ code: string, path: Array<string>, message: string }>, project: { updatedAt: string, id: string, number: string, version: number, name: string, projectCompany: string | null, trackingStage: Types.TrackingStage | null, cityCode: string | null, city: string | null, district: string | null, districtCode: string | null, address: string | null, latitude: number | null, longitude: number | null, region: Types.Region, cityTier: Types.CityTier, cityTierReason: string | null, cityTierYear: number, landAreaM2: string | null, gfaM2: string | null, far: string | null, serviceContents: Array<Types.ServiceContent>, designScope: string | null, positioning: Types.Positioning | null, productLine: Types.ProductLine | null, source: Types.LeadSource | null, sourcePerson: string | null, contactNote: string | null, contractNote: string | null, remark: string | null, registeredOn: string | null, nextStep: string | null, nextStepOn: string | null, expectedSignOn: string | null, createdAt: string, viewerCanDesignate: boolean, client: { id: string, name: string, shortName: string | null, clientType: Types.ClientType, profile: string | null, productLines: Array<string>, number: string | null, group: { id: string, name: string } | null }, marketTracker: { id: string, name: string, number: string, title: string | null, status: Types.EmployeeStatus, department: { id: string, name: string } | null } | null, designTracker: { id: string, name: string, number: string, title: string | null, status: Types.EmployeeStatus, department: { id: string, name: string } | null } | null, contacts: Array<{ role: Types.ContactRole | null, contact: { id: string, name: string } }>, customFields: Array<{ fieldId: string, text: string | null, number: string | null, day: string | null, flag: boolean | null, keys: Array<string> }>, members: Array<{ origin: Types.MemberOrigin, designatedAt: string, employee: { id: string, number: string, name: string, title: string | null, status: Types.EmployeeStatus, department: { id: string, name: string } | null }, designatedBy: { id: string, name: string } | null }> } | null } };

export const ProjectForm_ProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectForm_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientSelect_Client"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectCompany"}},{"kind":"Field","name":{"kind":"Name","value":"trackingStage"}},{"kind":"Field","name":{"kind":"Name","value":"cityCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"districtCode"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"cityTier"}},{"kind":"Field","name":{"kind":"Name","value":"cityTierReason"}},{"kind":"Field","name":{"kind":"Name","value":"cityTierYear"}},{"kind":"Field","name":{"kind":"Name","value":"landAreaM2"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"far"}},{"kind":"Field","name":{"kind":"Name","value":"serviceContents"}},{"kind":"Field","name":{"kind":"Name","value":"designScope"}},{"kind":"Field","name":{"kind":"Name","value":"positioning"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourcePerson"}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployeeSelect_Employee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"designTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployeeSelect_Employee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactNote"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractNote"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedSignOn"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomField_Value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSelect_Client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"clientType"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeSelect_Employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomField_Value"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}}]} as unknown as DocumentNode<ProjectForm_ProjectFragment, unknown>;
export const CreateProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectForm_Project"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSelect_Client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"clientType"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeSelect_Employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomField_Value"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectForm_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientSelect_Client"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectCompany"}},{"kind":"Field","name":{"kind":"Name","value":"trackingStage"}},{"kind":"Field","name":{"kind":"Name","value":"cityCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"districtCode"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"cityTier"}},{"kind":"Field","name":{"kind":"Name","value":"cityTierReason"}},{"kind":"Field","name":{"kind":"Name","value":"cityTierYear"}},{"kind":"Field","name":{"kind":"Name","value":"landAreaM2"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"far"}},{"kind":"Field","name":{"kind":"Name","value":"serviceContents"}},{"kind":"Field","name":{"kind":"Name","value":"designScope"}},{"kind":"Field","name":{"kind":"Name","value":"positioning"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourcePerson"}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployeeSelect_Employee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"designTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployeeSelect_Employee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactNote"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractNote"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedSignOn"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomField_Value"}}]}}]}}]} as unknown as DocumentNode<CreateProjectMutation, CreateProjectMutationVariables>;
export const UpdateProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectForm_Project"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectFacts_Project"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members_Project"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSelect_Client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"clientType"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeSelect_Employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomField_Value"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectForm_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientSelect_Client"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectCompany"}},{"kind":"Field","name":{"kind":"Name","value":"trackingStage"}},{"kind":"Field","name":{"kind":"Name","value":"cityCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"districtCode"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"cityTier"}},{"kind":"Field","name":{"kind":"Name","value":"cityTierReason"}},{"kind":"Field","name":{"kind":"Name","value":"cityTierYear"}},{"kind":"Field","name":{"kind":"Name","value":"landAreaM2"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"far"}},{"kind":"Field","name":{"kind":"Name","value":"serviceContents"}},{"kind":"Field","name":{"kind":"Name","value":"designScope"}},{"kind":"Field","name":{"kind":"Name","value":"positioning"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourcePerson"}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployeeSelect_Employee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"designTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployeeSelect_Employee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactNote"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractNote"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedSignOn"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomField_Value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectFacts_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectCompany"}},{"kind":"Field","name":{"kind":"Name","value":"trackingStage"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"clientType"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"productLines"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"cityCode"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"cityTier"}},{"kind":"Field","name":{"kind":"Name","value":"cityTierYear"}},{"kind":"Field","name":{"kind":"Name","value":"cityTierReason"}},{"kind":"Field","name":{"kind":"Name","value":"landAreaM2"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"far"}},{"kind":"Field","name":{"kind":"Name","value":"serviceContents"}},{"kind":"Field","name":{"kind":"Name","value":"designScope"}},{"kind":"Field","name":{"kind":"Name","value":"positioning"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourcePerson"}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"designTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactNote"}},{"kind":"Field","name":{"kind":"Name","value":"contractNote"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedSignOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDesignate"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"designatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"designatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateProjectMutation, UpdateProjectMutationVariables>;