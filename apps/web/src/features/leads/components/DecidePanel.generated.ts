/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Null takes the report back from whoever had it. */
export type AssignLeadReportInput = {
  clientMutationId?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  verifierId?: string | number | null | undefined;
};

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

/** The value of one custom field: the member of its type. Without any, or with an empty one, the field is emptied. */
export type CustomFieldValueInput = {
  choices?: Array<string> | null | undefined;
  day?: string | null | undefined;
  fieldId: string | number;
  flag?: boolean | null | undefined;
  number?: string | null | undefined;
  text?: string | null | undefined;
};

export type LeadLikeness =
  /** 同一客户、同一城市 / Same client in the same city */
  | 'SAME_CLIENT'
  /** 名称相同 / Same name */
  | 'SAME_NAME'
  /** 名称相近 / Similar name */
  | 'SIMILAR_NAME';

export type LeadMatchKind =
  | 'LEAD'
  | 'PARCEL'
  | 'PROJECT';

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

export type LeadState =
  /** 已并入 / Merged */
  | 'MERGED'
  /** 待核实 / To be verified */
  | 'NEW'
  /** 未采纳 / Not taken up */
  | 'REJECTED'
  /** 已立项 / Tracked now */
  | 'VERIFIED';

export type LeadUrgency =
  /** 更晚或不清楚 / Later or unknown */
  | 'LATER'
  /** 一个月内 / Within a month */
  | 'MONTH'
  /** 一周内 / Within a week */
  | 'WEEK';

export type MergeLeadReportInput = {
  clientMutationId?: string | null | undefined;
  designateReporter?: boolean | null | undefined;
  id: string | number;
  projectId: string | number;
};

export type NewLeadClientInput = {
  clientType: ClientType;
  name: string;
};

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

export type RejectLeadReportInput = {
  clientMutationId?: string | null | undefined;
  id: string | number;
  reason: string;
};

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

/** `client` makes a new client where `fields.clientId` names none; the reporter becomes the project's source person unless `fields` name another. */
export type VerifyLeadReportInput = {
  client?: NewLeadClientInput | null | undefined;
  clientMutationId?: string | null | undefined;
  departmentId?: string | number | null | undefined;
  designateReporter?: boolean | null | undefined;
  fields: ProjectFieldsInput;
  id: string | number;
};

export type DecidePanel_LeadReportFragment = { id: string, name: string, clientName: string | null, city: string | null, cityCode: string | null, source: Types.LeadSource, known: string | null, state: Types.LeadState, version: number, viewerCanDecide: boolean, verifier: { id: string, name: string } | null, reporter: { id: string, name: string } };

export type LeadMatchesQueryVariables = Exact<{
  id: string | number;
}>;


export type LeadMatchesQuery = { similarToLead: Array<{ kind: Types.LeadMatchKind, id: string, reason: Types.LeadLikeness, title: string, subtitle: string | null }> };

export type AssignLeadMutationVariables = Exact<{
  input: Types.AssignLeadReportInput;
}>;


export type AssignLeadMutation = { assignLeadReport: { errors: Array<{ code: string, path: Array<string>, message: string }>, leadReport: { id: string, name: string, clientName: string | null, city: string | null, urgency: Types.LeadUrgency, state: Types.LeadState, reason: string | null, source: Types.LeadSource, known: string | null, reportedAt: string, dueAt: string, decidedAt: string | null, respondedAt: string | null, cityCode: string | null, version: number, viewerCanDecide: boolean, isOverdue: boolean, reporter: { id: string, name: string, title: string | null, department: { id: string, name: string } | null }, verifier: { id: string, name: string } | null, knownBy: { id: string, name: string } | null, photos: Array<{ id: string }>, decidedBy: { id: string, name: string } | null, project: { id: string, number: string, name: string } | null } | null } };

export type VerifyLeadMutationVariables = Exact<{
  input: Types.VerifyLeadReportInput;
}>;


export type VerifyLeadMutation = { verifyLeadReport: { errors: Array<{ code: string, path: Array<string>, message: string }>, leadReport: { id: string, name: string, clientName: string | null, city: string | null, urgency: Types.LeadUrgency, state: Types.LeadState, reason: string | null, source: Types.LeadSource, known: string | null, reportedAt: string, dueAt: string, decidedAt: string | null, respondedAt: string | null, cityCode: string | null, version: number, viewerCanDecide: boolean, isOverdue: boolean, reporter: { id: string, name: string, title: string | null, department: { id: string, name: string } | null }, verifier: { id: string, name: string } | null, knownBy: { id: string, name: string } | null, photos: Array<{ id: string }>, decidedBy: { id: string, name: string } | null, project: { id: string, number: string, name: string } | null } | null } };

export type MergeLeadMutationVariables = Exact<{
  input: Types.MergeLeadReportInput;
}>;


export type MergeLeadMutation = { mergeLeadReport: { errors: Array<{ code: string, path: Array<string>, message: string }>, leadReport: { id: string, name: string, clientName: string | null, city: string | null, urgency: Types.LeadUrgency, state: Types.LeadState, reason: string | null, source: Types.LeadSource, known: string | null, reportedAt: string, dueAt: string, decidedAt: string | null, respondedAt: string | null, cityCode: string | null, version: number, viewerCanDecide: boolean, isOverdue: boolean, reporter: { id: string, name: string, title: string | null, department: { id: string, name: string } | null }, verifier: { id: string, name: string } | null, knownBy: { id: string, name: string } | null, photos: Array<{ id: string }>, decidedBy: { id: string, name: string } | null, project: { id: string, number: string, name: string } | null } | null } };

export type RejectLeadMutationVariables = Exact<{
  input: Types.RejectLeadReportInput;
}>;


export type RejectLeadMutation = { rejectLeadReport: { errors: Array<{ code: string, path: Array<string>, message: string }>, leadReport: { id: string, name: string, clientName: string | null, city: string | null, urgency: Types.LeadUrgency, state: Types.LeadState, reason: string | null, source: Types.LeadSource, known: string | null, reportedAt: string, dueAt: string, decidedAt: string | null, respondedAt: string | null, cityCode: string | null, version: number, viewerCanDecide: boolean, isOverdue: boolean, reporter: { id: string, name: string, title: string | null, department: { id: string, name: string } | null }, verifier: { id: string, name: string } | null, knownBy: { id: string, name: string } | null, photos: Array<{ id: string }>, decidedBy: { id: string, name: string } | null, project: { id: string, number: string, name: string } | null } | null } };

export type LeadDecidedFragment = { errors: Array<{ code: string, path: Array<string>, message: string }>, leadReport: { id: string, name: string, clientName: string | null, city: string | null, urgency: Types.LeadUrgency, state: Types.LeadState, reason: string | null, source: Types.LeadSource, known: string | null, reportedAt: string, dueAt: string, decidedAt: string | null, respondedAt: string | null, cityCode: string | null, version: number, viewerCanDecide: boolean, isOverdue: boolean, reporter: { id: string, name: string, title: string | null, department: { id: string, name: string } | null }, verifier: { id: string, name: string } | null, knownBy: { id: string, name: string } | null, photos: Array<{ id: string }>, decidedBy: { id: string, name: string } | null, project: { id: string, number: string, name: string } | null } | null };

export const DecidePanel_LeadReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecidePanel_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"cityCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DecidePanel_LeadReportFragment, unknown>;
export const LeadDecidedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadDecided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReportPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadPage_LeadReport"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadClock_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadClock_LeadReport"}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadFacts_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"knownBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadOutcome_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecidePanel_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"cityCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadPage_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadFacts_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadOutcome_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecidePanel_LeadReport"}}]}}]} as unknown as DocumentNode<LeadDecidedFragment, unknown>;
export const LeadMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similarToLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}}]}}]}}]} as unknown as DocumentNode<LeadMatchesQuery, LeadMatchesQueryVariables>;
export const AssignLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignLeadReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignLeadReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadDecided"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadClock_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadClock_LeadReport"}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadFacts_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"knownBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadOutcome_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecidePanel_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"cityCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadPage_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadFacts_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadOutcome_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecidePanel_LeadReport"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadDecided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReportPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadPage_LeadReport"}}]}}]}}]} as unknown as DocumentNode<AssignLeadMutation, AssignLeadMutationVariables>;
export const VerifyLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyLeadReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyLeadReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadDecided"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadClock_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadClock_LeadReport"}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadFacts_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"knownBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadOutcome_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecidePanel_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"cityCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadPage_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadFacts_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadOutcome_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecidePanel_LeadReport"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadDecided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReportPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadPage_LeadReport"}}]}}]}}]} as unknown as DocumentNode<VerifyLeadMutation, VerifyLeadMutationVariables>;
export const MergeLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeLeadReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeLeadReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadDecided"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadClock_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadClock_LeadReport"}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadFacts_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"knownBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadOutcome_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecidePanel_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"cityCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadPage_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadFacts_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadOutcome_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecidePanel_LeadReport"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadDecided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReportPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadPage_LeadReport"}}]}}]}}]} as unknown as DocumentNode<MergeLeadMutation, MergeLeadMutationVariables>;
export const RejectLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectLeadReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectLeadReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadDecided"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadClock_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadClock_LeadReport"}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadFacts_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"knownBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadOutcome_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecidePanel_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"cityCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadPage_LeadReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadFacts_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadOutcome_LeadReport"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecidePanel_LeadReport"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadDecided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadReportPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadPage_LeadReport"}}]}}]}}]} as unknown as DocumentNode<RejectLeadMutation, RejectLeadMutationVariables>;