/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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

/** A condition on a custom field by the operators of its type; with several operators all of them hold. */
export type CustomFieldFilter = {
  /** Any of these keys. */
  choices?: Array<string> | null | undefined;
  day?: DateRange | null | undefined;
  fieldId: string | number;
  flag?: boolean | null | undefined;
  /** Whether there is a value. */
  isSet?: boolean | null | undefined;
  number?: DecimalRange | null | undefined;
  /** Substring. */
  text?: string | null | undefined;
};

export type DateRange = {
  from?: string | null | undefined;
  to?: string | null | undefined;
};

/** `max` is included unless `below` is true, as in statistical bands. */
export type DecimalRange = {
  below?: boolean | null | undefined;
  max?: string | null | undefined;
  min?: string | null | undefined;
};

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

export type NextStepIssue =
  /** 没有下一步 / No next step */
  | 'MISSING'
  /** 下一步逾期 / Next step overdue */
  | 'OVERDUE';

/** Any of these people, or anybody of these departments as they are today; all of them where nothing is said. */
export type People = {
  departmentIds?: Array<string | number> | null | undefined;
  employeeIds?: Array<string | number> | null | undefined;
  /** As which tracker; as either where it is left out. Of those who send or record it says nothing. */
  office?: TrackerOffice | null | undefined;
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

export type ProjectFact =
  | 'CLIENT_GROUP'
  | 'CONTRACT'
  | 'SIGNED_ON'
  | 'WON_ON';

export type ProjectField =
  /** 城市 / City */
  | 'CITY'
  /** 设计跟踪联系人 / Design tracker */
  | 'DESIGN_TRACKER'
  /** 预计签约日期 / Expected signing */
  | 'EXPECTED_SIGN_ON'
  /** 容积率 / FAR */
  | 'FAR'
  /** 建筑面积 / Floor area */
  | 'GFA'
  /** 土地面积 / Land area */
  | 'LAND_AREA'
  /** 市场跟踪联系人 / Market tracker */
  | 'MARKET_TRACKER'
  /** 下一步与日期 / Next step and its date */
  | 'NEXT_STEP'
  /** 产品定位 / Positioning */
  | 'POSITIONING'
  /** 公司产品线 / Product line */
  | 'PRODUCT_LINE'
  /** 登记日期 / Registered on */
  | 'REGISTERED_ON'
  /** 信息来源 / Lead source */
  | 'SOURCE'
  /** 跟踪阶段 / Tracking stage */
  | 'TRACKING_STAGE';

/** One filter for lists, statistics and exports. */
export type ProjectFilter = {
  /** The projects that counted at the end of that firm's day, by what they were then; what is not kept by day cannot be asked together with it. */
  asOf?: string | null | undefined;
  cityCodes?: Array<string> | null | undefined;
  cityTiers?: Array<CityTier> | null | undefined;
  /** Of a client of any of these groups. */
  clientGroupIds?: Array<string | number> | null | undefined;
  clientIds?: Array<string | number> | null | undefined;
  /** By the rating in force of the client; finds nothing for others than full rights. */
  clientRatings?: Array<RatingGrade> | null | undefined;
  /** Of a client in any of these segments; finds nothing for others than full rights. */
  clientSegmentIds?: Array<string | number> | null | undefined;
  clientTypes?: Array<ClientType> | null | undefined;
  /** Fen of signed contracts, of rows that have any. */
  contractedFen?: DecimalRange | null | undefined;
  /** All of these hold. */
  customFields?: Array<CustomFieldFilter> | null | undefined;
  /** Only deleted ones; full rights only. */
  deleted?: boolean | null | undefined;
  departmentIds?: Array<string | number> | null | undefined;
  designTrackerIds?: Array<string | number> | null | undefined;
  districtCodes?: Array<string> | null | undefined;
  /** The day on which a contract is expected to be signed. */
  expectedSignOn?: DateRange | null | undefined;
  far?: DecimalRange | null | undefined;
  gfaM2?: DecimalRange | null | undefined;
  /** Rows without a document that a project of their status should have (缺失文件). */
  lacksFiles?: boolean | null | undefined;
  /** Rows that were won or lost here and whose review is not written (缺复盘). */
  lacksReview?: boolean | null | undefined;
  landAreaM2?: DecimalRange | null | undefined;
  marketTrackerIds?: Array<string | number> | null | undefined;
  /** Rows the viewer tracks or is designated for. */
  mine?: boolean | null | undefined;
  /** Open rows with any of these issues of their next step: a list that should be empty. */
  nextStepIssues?: Array<NextStepIssue> | null | undefined;
  nextStepOn?: DateRange | null | undefined;
  /** Rows that were in one of these tracking stages and are no longer: they went on, or their pursuit ended there. */
  passedStages?: Array<TrackingStage> | null | undefined;
  positionings?: Array<Positioning> | null | undefined;
  productLines?: Array<ProductLine> | null | undefined;
  provinceCodes?: Array<string> | null | undefined;
  /** How far the pursuit came, whatever the status: the steps of the funnel. */
  pursuitSteps?: Array<PursuitStep> | null | undefined;
  regions?: Array<Region> | null | undefined;
  registeredOn?: DateRange | null | undefined;
  /** Any of these among the contents. */
  serviceContents?: Array<ServiceContent> | null | undefined;
  /** The first day on which a contract of it was signed. */
  signedOn?: DateRange | null | undefined;
  sources?: Array<LeadSource> | null | undefined;
  /** Tracked rows that stand in their stage for more than so many whole days, 0 to 3650. */
  stageDays?: number | null | undefined;
  statuses?: Array<ProjectStatus> | null | undefined;
  /** Substring of number, name, client, address. */
  text?: string | null | undefined;
  /** Rows that these people tracked on a day, whoever does now. */
  trackedBy?: TrackedBy | null | undefined;
  trackingStages?: Array<TrackingStage> | null | undefined;
  /** Rows in which the field is empty. */
  unset?: Array<ProjectField> | null | undefined;
  /** Rows without these facts. */
  unsetFacts?: Array<ProjectFact> | null | undefined;
  /** Rows without a touch for more than so many days (未跟进超过 N 天), 1 to 3650; one that was never touched counts from its registration. */
  untouchedDays?: number | null | undefined;
  /** The day it became 成交, of those that are: that of the first signing, or of the change of status where nothing is signed. */
  wonOn?: DateRange | null | undefined;
};

export type ProjectOrder = {
  direction: SortDirection;
  field: ProjectSort;
};

export type ProjectSort =
  | 'EXPECTED_SIGN_ON'
  | 'FAR'
  | 'GFA'
  | 'LAND_AREA'
  | 'LAST_TOUCH_ON'
  | 'NAME'
  | 'NEXT_STEP_ON'
  | 'NUMBER'
  | 'REGISTERED_ON'
  | 'UPDATED_AT';

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

export type PursuitStep =
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
  /** 推广 / Promotion */
  | 'PROMOTION'
  /** 报价 / Fee proposal */
  | 'QUOTATION'
  /** 需求确认 / Requirements confirmed */
  | 'REQUIREMENTS'
  /** 方案比选/投标 / Design selection / bid */
  | 'SCHEME_BID'
  /** 签约 / Signed */
  | 'SIGNED'
  /** 成交 / Won */
  | 'WON';

export type RatingGrade =
  /** A / A */
  | 'A'
  /** B / B */
  | 'B'
  /** C / C */
  | 'C'
  /** D / D */
  | 'D';

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

export type SortDirection =
  | 'ASC'
  | 'DESC';

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

export type StatisticsRequest = {
  dimension: StatisticsDimension;
  filter?: ProjectFilter | null | undefined;
};

export type TrackedBy = {
  on: TrackedOn;
  people?: People | null | undefined;
  within?: DateRange | null | undefined;
};

/** On which day they held the project (跟踪期): any of the period, that of its registration, winning or loss within the period, or now. */
export type TrackedOn =
  | 'ANY_DAY'
  | 'LOST'
  | 'NOW'
  | 'REGISTERED'
  | 'WON';

export type TrackerOffice =
  /** 设计跟踪联系人 / Design tracker */
  | 'DESIGN'
  /** 市场跟踪联系人 / Market tracker */
  | 'MARKET';

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

export type ProjectListQueryVariables = Exact<{
  filter: Types.ProjectFilter;
  orderBy: Types.ProjectOrder;
  after?: string | null | undefined;
  tabs: Array<Types.StatisticsRequest> | Types.StatisticsRequest;
  withCustom?: boolean | null | undefined;
}>;


export type ProjectListQuery = { projects: { totalCount: number, nodes: Array<{ id: string, number: string, name: string, status: Types.ProjectStatus, trackingStage: Types.TrackingStage | null, projectCompany: string | null, city: string | null, district: string | null, region: Types.Region, cityTier: Types.CityTier, productLine: Types.ProductLine | null, positioning: Types.Positioning | null, source: Types.LeadSource | null, landAreaM2: string | null, gfaM2: string | null, far: string | null, nextStep: string | null, nextStepOn: string | null, lastTouchOn: string | null, registeredOn: string | null, expectedSignOn: string | null, updatedAt: string, deletedAt: string | null, viewerCanUpdate: boolean, remark: string | null, version: number, client: { id: string, name: string, shortName: string | null, clientType: Types.ClientType }, department: { id: string, name: string }, currentQuote: { id: string, feeBasis: Types.FeeBasis, amountFen: string | null, rate: string | null } | null, marketTracker: { id: string, name: string } | null, designTracker: { id: string, name: string } | null, customFields?: Array<{ fieldId: string, text: string | null, number: string | null, day: string | null, flag: boolean | null, keys: Array<string> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, figures: { count: number, landAreaM2: string, gfaM2: string, quotedFen: string, weightedFen: string, contractedFen: string } }, statistics: Array<{ isPartial: boolean, segments: Array<{ key: string, figures: { count: number } }>, total: { count: number } }> };


export const ProjectListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tabs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsRequest"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCustom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectColumns_Project"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectCards_Project"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiguresLine_StatisticsFigures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"requests"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tabs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPartial"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteAmount_QuoteRevision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeBasis"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomField_Value"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditValues_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedSignOn"}},{"kind":"Field","name":{"kind":"Name","value":"trackingStage"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"positioning"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"designTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectColumns_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trackingStage"}},{"kind":"Field","name":{"kind":"Name","value":"projectCompany"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"clientType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"cityTier"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"positioning"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"landAreaM2"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"far"}},{"kind":"Field","name":{"kind":"Name","value":"currentQuote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteAmount_QuoteRevision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"designTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastTouchOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedSignOn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCustom"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomField_Value"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditValues_Project"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectCards_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"cityTier"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"landAreaM2"}},{"kind":"Field","name":{"kind":"Name","value":"currentQuote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteAmount_QuoteRevision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedSignOn"}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresLine_StatisticsFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"landAreaM2"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"quotedFen"}},{"kind":"Field","name":{"kind":"Name","value":"weightedFen"}},{"kind":"Field","name":{"kind":"Name","value":"contractedFen"}}]}}]} as unknown as DocumentNode<ProjectListQuery, ProjectListQueryVariables>;