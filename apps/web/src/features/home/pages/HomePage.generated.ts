/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AnniversaryKind =
  | 'BIRTHDAY'
  | 'JOINING';

export type ApprovalChainFilter = {
  contractIds?: Array<string | number> | null | undefined;
  /** Copied to the viewer; with `unread` those they have not read. */
  copiedToMe?: boolean | null | undefined;
  /** Decided by the viewer at a step. */
  decidedByMe?: boolean | null | undefined;
  kinds?: Array<ApprovalSubjectKind> | null | undefined;
  /** Submitted by the viewer. */
  mine?: boolean | null | undefined;
  states?: Array<ChainState> | null | undefined;
  unread?: boolean | null | undefined;
  /** Waiting for the viewer now, on behalf of others too. */
  waitingForMe?: boolean | null | undefined;
};

export type ApprovalSubjectKind =
  /** 合同 / Contract */
  | 'CONTRACT'
  /** 报价 / Quote */
  | 'QUOTE';

export type BusinessDateKind =
  | 'BIRTHDAY'
  | 'CONTRACT_SIGNING'
  | 'NEXT_STEP'
  | 'PLAN_ITEM'
  | 'QUOTE_EXPIRY';

export type CadenceAnchor =
  /** 投标日 / Bid date */
  | 'BID'
  /** 合同到期 / End of the contract */
  | 'CONTRACT_END'
  /** 最近跟进 / Last touch */
  | 'LAST_TOUCH'
  /** 下一步日期 / Next step */
  | 'NEXT_STEP'
  /** 报价到期 / End of a quote’s validity */
  | 'QUOTE_VALIDITY';

export type ChainState =
  /** 审批中 / In approval */
  | 'ACTIVE'
  /** 已通过 / Approved */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 待我前置 / Awaiting earlier steps */
  | 'PENDING'
  /** 已否决 / Rejected */
  | 'REJECTED'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 已作废 / Void */
  | 'VOID'
  /** 已撤回 / Withdrawn */
  | 'WITHDRAWN';

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

export type ClientFilter = {
  cityCodes?: Array<string> | null | undefined;
  clientTypes?: Array<ClientType> | null | undefined;
  /** Conditions on fields of the firm's own; all of them hold. */
  customFields?: Array<CustomFieldFilter> | null | undefined;
  /** Only deleted ones, full rights only. */
  deleted?: boolean | null | undefined;
  grades?: Array<ClientGrade> | null | undefined;
  groupIds?: Array<string | number> | null | undefined;
  keeperIds?: Array<string | number> | null | undefined;
  /** Any of these flagship product lines. */
  productLines?: Array<string> | null | undefined;
  /** By the rating in force; finds nothing for others than full rights. */
  ratings?: Array<RatingGrade> | null | undefined;
  /** In any of these segments; finds nothing for others than full rights. */
  segmentIds?: Array<string | number> | null | undefined;
  /** Substring of number, name, short name, other names, group. */
  text?: string | null | undefined;
};

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

export type ContractFilter = {
  amountFen?: FenRange | null | undefined;
  contractTypes?: Array<ContractType> | null | undefined;
  /** Signed, with a fee node that is not paid in full. */
  isOpen?: boolean | null | undefined;
  parentIds?: Array<string | number> | null | undefined;
  projectIds?: Array<string | number> | null | undefined;
  /** Of these projects. */
  projects?: ProjectFilter | null | undefined;
  signedOn?: DateRange | null | undefined;
  /** Signed while these people tracked their project. */
  signedUnder?: People | null | undefined;
  statuses?: Array<ContractStatus> | null | undefined;
  text?: string | null | undefined;
};

export type ContractStatus =
  /** 待签 / Awaiting signature */
  | 'APPROVED'
  /** 结清 / Settled */
  | 'COMPLETED'
  /** 起草 / Drafting */
  | 'DRAFT'
  /** 审批中 / In approval */
  | 'IN_APPROVAL'
  /** 履行 / In performance */
  | 'PERFORMING'
  /** 已签 / Signed */
  | 'SIGNED'
  /** 暂停 / Suspended */
  | 'SUSPENDED'
  /** 终止 / Terminated */
  | 'TERMINATED';

export type ContractType =
  /** 联合体 / Consortium agreement */
  | 'CONSORTIUM'
  /** 咨询 / Consultancy agreement */
  | 'CONSULTING'
  /** 设计合同 / Design contract */
  | 'DESIGN'
  /** 委托书 / Letter of engagement */
  | 'ENGAGEMENT'
  /** 战略/框架 / Strategic / framework agreement */
  | 'FRAMEWORK'
  /** 分包 / Subcontract */
  | 'SUBCONTRACT'
  /** 补充 / Supplementary agreement */
  | 'SUPPLEMENT';

export type CostKind =
  /** 投标制作 / Bid preparation */
  | 'BID_PREPARATION'
  /** 有合同费用 / Cost under contract */
  | 'CONTRACTED'
  /** 业务招待费 / Business entertainment */
  | 'ENTERTAINMENT'
  /** 展会 / Exhibition */
  | 'EXHIBITION'
  /** 礼品 / Gifts */
  | 'GIFT'
  /** 资料/模型 / Documents & models */
  | 'MATERIAL_MODEL'
  /** 差旅 / Travel */
  | 'TRAVEL'
  /** 无合同费用 / Cost without contract */
  | 'UNCONTRACTED';

export type CrossTableRequest = {
  columns: StatisticsDimension;
  filter?: ProjectFilter | null | undefined;
  measure: StatisticsMeasure;
  rows: StatisticsDimension;
};

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

export type DesignStage =
  /** 归档 / Archived */
  | 'ARCHIVED'
  /** 施工配合 / Construction administration */
  | 'CA'
  /** 竣工 / Completion & as-built drawings */
  | 'COMPLETION'
  /** 概念方案 / Concept design */
  | 'CONCEPT'
  /** 施工图 / Construction documents */
  | 'CONSTRUCTION_DOCS'
  /** 扩初 / Design development */
  | 'DEVELOPED'
  /** 规划/修详规 / Master plan & detailed site plan */
  | 'MASTERPLAN'
  /** 初步设计 / Preliminary design */
  | 'PRELIM'
  /** 前期策划/可研 / Pre-design & feasibility */
  | 'PREPLAN'
  /** 施工图审查 / Construction document review */
  | 'REVIEW'
  /** 方案设计 / Schematic design */
  | 'SCHEMATIC';

export type EscalationLevel =
  /** 董事 / Director */
  | 'DIRECTOR'
  /** 市场部经理 / Market manager */
  | 'MANAGER'
  /** 负责人 / Owner */
  | 'OWNER';

export type FenRange = {
  max?: string | null | undefined;
  min?: string | null | undefined;
};

export type FileCategory =
  /** 审批单 / Approval form */
  | 'APPROVAL_FORM'
  /** 任务书 / Design brief */
  | 'BRIEF'
  /** 客户资料 / Client material */
  | 'CLIENT_MATERIAL'
  /** 合同 / Contract */
  | 'CONTRACT'
  /** 往来函件 / Correspondence */
  | 'CORRESPONDENCE'
  /** 施工图目录 / Construction drawing list */
  | 'DRAWING_LIST'
  /** 知识 / Knowledge */
  | 'KNOWLEDGE'
  /** 会议纪要 / Meeting minutes */
  | 'MINUTES'
  /** 其他 / Other */
  | 'OTHER'
  /** 发票/收款凭证 / Invoices & payment vouchers */
  | 'PAYMENT_VOUCHER'
  /** 汇报PPT / Presentation */
  | 'PRESENTATION'
  /** 投标/方案文本 / Bid & design booklet */
  | 'PROPOSAL'
  /** 报价书 / Fee proposal */
  | 'QUOTATION'
  /** 红线/地勘 / Site boundary & geotechnical survey */
  | 'SITE_DATA'
  /** 踏勘照片 / Site photos */
  | 'SITE_PHOTO'
  /** 招标文件 / Tender documents */
  | 'TENDER_DOCUMENT';

export type InvitationAnswer =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'TENTATIVE'
  | 'WAITING';

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

export type LeadUrgency =
  /** 更晚或不清楚 / Later or unknown */
  | 'LATER'
  /** 一个月内 / Within a month */
  | 'MONTH'
  /** 一周内 / Within a week */
  | 'WEEK';

export type NextStepIssue =
  /** 没有下一步 / No next step */
  | 'MISSING'
  /** 下一步逾期 / Next step overdue */
  | 'OVERDUE';

export type OpinionSection =
  /** 商务条款 / Commercial terms */
  | 'COMMERCIAL'
  /** 设计管理 / Design management */
  | 'DESIGN_MGMT'
  /** 财务 / Finance */
  | 'FINANCE'
  /** 主设 / Lead designer */
  | 'LEAD_DESIGNER'
  /** 法律条款 / Legal terms */
  | 'LEGAL'
  /** 技术条款 / Technical terms */
  | 'TECHNICAL';

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

export type QuoteFilter = {
  amountFen?: FenRange | null | undefined;
  createdOn?: DateRange | null | undefined;
  projectIds?: Array<string | number> | null | undefined;
  /** Of these projects. */
  projects?: ProjectFilter | null | undefined;
  /** With a version that these people sent within the days. */
  sent?: QuoteSent | null | undefined;
  statuses?: Array<QuoteStatus> | null | undefined;
  text?: string | null | undefined;
};

export type QuoteSent = {
  people?: People | null | undefined;
  within?: DateRange | null | undefined;
};

export type QuoteStatus =
  /** 接受 / Accepted */
  | 'ACCEPTED'
  /** 可发出 / Cleared to send */
  | 'APPROVED'
  /** 拒绝 / Declined */
  | 'DECLINED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 过期 / Expired */
  | 'EXPIRED'
  /** 审核中 / In review */
  | 'IN_REVIEW'
  /** 议价 / Negotiating */
  | 'NEGOTIATING'
  /** 已报出 / Sent */
  | 'SENT'
  /** 被新版替代 / Superseded */
  | 'SUPERSEDED';

export type RatingGrade =
  /** A / A */
  | 'A'
  /** B / B */
  | 'B'
  /** C / C */
  | 'C'
  /** D / D */
  | 'D';

export type ReceivableStatus =
  /** 坏账 / Bad debt */
  | 'BAD'
  /** 争议 / Disputed */
  | 'DISPUTED'
  /** 到期 / Due */
  | 'DUE'
  /** 未到期 / Not due */
  | 'NOT_DUE'
  /** 逾期 / Overdue */
  | 'OVERDUE'
  /** 已收 / Paid */
  | 'PAID'
  /** 部分 / Partly paid */
  | 'PARTIAL';

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

export type ResetHomeInput = {
  clientMutationId?: string | null | undefined;
  expectedRevision: number;
};

export type RestoreHomeVersionInput = {
  clientMutationId?: string | null | undefined;
  expectedRevision: number;
  revision: number;
};

export type Role =
  /** 设计部经理 / Design department manager */
  | 'DESIGN_MANAGER'
  /** 设计管理 / Design management */
  | 'DESIGN_MGMT'
  /** 董事 / Director */
  | 'DIRECTOR'
  /** 财务 / Finance */
  | 'FINANCE'
  /** 行政人事 / HR & administration */
  | 'HR_ADMIN'
  /** 主设 / Lead designer */
  | 'LEAD_DESIGNER'
  /** 法务 / Legal counsel */
  | 'LEGAL'
  /** 市场部数据库负责人 / Market database owner */
  | 'MARKET_DB_OWNER'
  /** 市场部经理 / Market department manager */
  | 'MARKET_MANAGER'
  /** 市场专员 / Market executive */
  | 'MARKET_STAFF'
  /** 项目成员(只读) / Project member (read-only) */
  | 'MEMBER_VIEWER'
  /** 项目经理 / Project manager */
  | 'PROJECT_MANAGER'
  /** 系统管理员 / System administrator */
  | 'SYS_ADMIN'
  /** 技术(总师办) / Technical (chief architect’s office) */
  | 'TECHNICAL';

/** `isFinished`: editing ended with this, so that it is kept among the versions. */
export type SaveHomeInput = {
  clientMutationId?: string | null | undefined;
  expectedRevision: number;
  isFinished?: boolean | null | undefined;
  layout: unknown;
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

/** A record by its id, or a list by its filter. */
export type ShortcutTargetInput =
  {   approvalChain: string | number; approvalChains?: never; client?: never; clients?: never; contract?: never; contracts?: never; project?: never; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never;   approvalChains: ApprovalChainFilter; client?: never; clients?: never; contract?: never; contracts?: never; project?: never; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never;   client: string | number; clients?: never; contract?: never; contracts?: never; project?: never; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never;   clients: ClientFilter; contract?: never; contracts?: never; project?: never; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients?: never;   contract: string | number; contracts?: never; project?: never; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients?: never; contract?: never;   contracts: ContractFilter; project?: never; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients?: never; contract?: never; contracts?: never;   project: string | number; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients?: never; contract?: never; contracts?: never; project?: never;   projects: ProjectFilter; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients?: never; contract?: never; contracts?: never; project?: never; projects?: never;   quote: string | number; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients?: never; contract?: never; contracts?: never; project?: never; projects?: never; quote?: never;   quotes: QuoteFilter; };

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

export type HomePageQueryVariables = Exact<{
  home: boolean;
  myProjects: boolean;
  waitingForMe: boolean;
  costsToApprove: boolean;
  feeNodes: boolean;
  myNextSteps: boolean;
  recentChanges: boolean;
  announcements: boolean;
  mySubmissions: boolean;
  anniversaries: boolean;
  documentsMissing: boolean;
  newLeads: boolean;
  cadenceTasks: boolean;
  designProjects: boolean;
  decidedByMe: boolean;
  copiedToMe: boolean;
  openQuotes: boolean;
  openContracts: boolean;
  hasTargets: boolean;
  targets: Array<Types.ShortcutTargetInput> | Types.ShortcutTargetInput;
  schedule: boolean;
  calendarFrom: string;
  calendarTo: string;
  hasStatistics: boolean;
  statistics: Array<Types.StatisticsRequest> | Types.StatisticsRequest;
  hasCrossTables: boolean;
  crossTables: Array<Types.CrossTableRequest> | Types.CrossTableRequest;
  clients: boolean;
  sizes: boolean;
  offers: boolean;
  fees: boolean;
  hasTable0: boolean;
  first0: number;
  filter0?: Types.ProjectFilter | null | undefined;
  orderBy0?: Types.ProjectOrder | null | undefined;
  hasTable1: boolean;
  first1: number;
  filter1?: Types.ProjectFilter | null | undefined;
  orderBy1?: Types.ProjectOrder | null | undefined;
  hasTable2: boolean;
  first2: number;
  filter2?: Types.ProjectFilter | null | undefined;
  orderBy2?: Types.ProjectOrder | null | undefined;
  hasTable3: boolean;
  first3: number;
  filter3?: Types.ProjectFilter | null | undefined;
  orderBy3?: Types.ProjectOrder | null | undefined;
  hasTable4: boolean;
  first4: number;
  filter4?: Types.ProjectFilter | null | undefined;
  orderBy4?: Types.ProjectOrder | null | undefined;
  hasTable5: boolean;
  first5: number;
  filter5?: Types.ProjectFilter | null | undefined;
  orderBy5?: Types.ProjectOrder | null | undefined;
}>;


export type HomePageQuery = { myHome?: { revision: number, layout: unknown, isDefault: boolean, source: { role: Types.Role | null, department: { id: string, name: string } | null } | null }, shortcutTargets?: Array<{ isOpen: boolean, title: string | null, count: number | null }>, statistics?: Array<{ dimension: Types.StatisticsDimension, isPartial: boolean, segments: Array<{ key: string, label: string | null, figures: { count: number, clients?: number, landAreaM2?: string, gfaM2?: string, quotes?: number, quotedFen?: string, weightedFen?: string, wonCount?: number, decidedCount?: number, wonFen?: string, decidedFen?: string, contracts?: number, contractedFen?: string, backlogFen?: string, invoicedFen?: string, receivedFen?: string, pricedFen?: string, pricedGfaM2?: string } }>, total: { count: number, clients?: number, landAreaM2?: string, gfaM2?: string, quotes?: number, quotedFen?: string, weightedFen?: string, wonCount?: number, decidedCount?: number, wonFen?: string, decidedFen?: string, contracts?: number, contractedFen?: string, backlogFen?: string, invoicedFen?: string, receivedFen?: string, pricedFen?: string, pricedGfaM2?: string } }>, crossTables?: Array<{ isPartial: boolean, rows: Array<{ key: string, label: string | null, keys: Array<string> | null, figures: { count: number, clients?: number, landAreaM2?: string, gfaM2?: string, quotes?: number, quotedFen?: string, weightedFen?: string, wonCount?: number, decidedCount?: number, wonFen?: string, decidedFen?: string, contracts?: number, contractedFen?: string, backlogFen?: string, invoicedFen?: string, receivedFen?: string, pricedFen?: string, pricedGfaM2?: string } }>, columns: Array<{ key: string, label: string | null, keys: Array<string> | null, figures: { count: number, clients?: number, landAreaM2?: string, gfaM2?: string, quotes?: number, quotedFen?: string, weightedFen?: string, wonCount?: number, decidedCount?: number, wonFen?: string, decidedFen?: string, contracts?: number, contractedFen?: string, backlogFen?: string, invoicedFen?: string, receivedFen?: string, pricedFen?: string, pricedGfaM2?: string } }>, cells: Array<{ row: string, column: string, figures: { count: number, clients?: number, landAreaM2?: string, gfaM2?: string, quotes?: number, quotedFen?: string, weightedFen?: string, wonCount?: number, decidedCount?: number, wonFen?: string, decidedFen?: string, contracts?: number, contractedFen?: string, backlogFen?: string, invoicedFen?: string, receivedFen?: string, pricedFen?: string, pricedGfaM2?: string } }>, total: { count: number, clients?: number, landAreaM2?: string, gfaM2?: string, quotes?: number, quotedFen?: string, weightedFen?: string, wonCount?: number, decidedCount?: number, wonFen?: string, decidedFen?: string, contracts?: number, contractedFen?: string, backlogFen?: string, invoicedFen?: string, receivedFen?: string, pricedFen?: string, pricedGfaM2?: string } }>, table0?: { totalCount: number, nodes: Array<{ id: string, number: string, name: string, status: Types.ProjectStatus, trackingStage: Types.TrackingStage | null, city: string | null, region: Types.Region, productLine: Types.ProductLine | null, source: Types.LeadSource | null, landAreaM2: string | null, gfaM2: string | null, far: string | null, nextStep: string | null, nextStepOn: string | null, registeredOn: string | null, updatedAt: string, client: { id: string, name: string, shortName: string | null }, marketTracker: { id: string, name: string } | null }> }, table1?: { totalCount: number, nodes: Array<{ id: string, number: string, name: string, status: Types.ProjectStatus, trackingStage: Types.TrackingStage | null, city: string | null, region: Types.Region, productLine: Types.ProductLine | null, source: Types.LeadSource | null, landAreaM2: string | null, gfaM2: string | null, far: string | null, nextStep: string | null, nextStepOn: string | null, registeredOn: string | null, updatedAt: string, client: { id: string, name: string, shortName: string | null }, marketTracker: { id: string, name: string } | null }> }, table2?: { totalCount: number, nodes: Array<{ id: string, number: string, name: string, status: Types.ProjectStatus, trackingStage: Types.TrackingStage | null, city: string | null, region: Types.Region, productLine: Types.ProductLine | null, source: Types.LeadSource | null, landAreaM2: string | null, gfaM2: string | null, far: string | null, nextStep: string | null, nextStepOn: string | null, registeredOn: string | null, updatedAt: string, client: { id: string, name: string, shortName: string | null }, marketTracker: { id: string, name: string } | null }> }, table3?: { totalCount: number, nodes: Array<{ id: string, number: string, name: string, status: Types.ProjectStatus, trackingStage: Types.TrackingStage | null, city: string | null, region: Types.Region, productLine: Types.ProductLine | null, source: Types.LeadSource | null, landAreaM2: string | null, gfaM2: string | null, far: string | null, nextStep: string | null, nextStepOn: string | null, registeredOn: string | null, updatedAt: string, client: { id: string, name: string, shortName: string | null }, marketTracker: { id: string, name: string } | null }> }, table4?: { totalCount: number, nodes: Array<{ id: string, number: string, name: string, status: Types.ProjectStatus, trackingStage: Types.TrackingStage | null, city: string | null, region: Types.Region, productLine: Types.ProductLine | null, source: Types.LeadSource | null, landAreaM2: string | null, gfaM2: string | null, far: string | null, nextStep: string | null, nextStepOn: string | null, registeredOn: string | null, updatedAt: string, client: { id: string, name: string, shortName: string | null }, marketTracker: { id: string, name: string } | null }> }, table5?: { totalCount: number, nodes: Array<{ id: string, number: string, name: string, status: Types.ProjectStatus, trackingStage: Types.TrackingStage | null, city: string | null, region: Types.Region, productLine: Types.ProductLine | null, source: Types.LeadSource | null, landAreaM2: string | null, gfaM2: string | null, far: string | null, nextStep: string | null, nextStepOn: string | null, registeredOn: string | null, updatedAt: string, client: { id: string, name: string, shortName: string | null }, marketTracker: { id: string, name: string } | null }> } } & { projects?: { nodes: Array<{ id: string, number: string, name: string, status: Types.ProjectStatus, city: string | null, gfaM2: string | null, nextStep: string | null, nextStepOn: string | null, client: { id: string, name: string, shortName: string | null } }>, pageInfo: { hasNextPage: boolean } } } & { waitingForMe?: Array<{ id: string, section: Types.OpinionSection, activatedAt: string | null, chain: { id: string, round: number, submitter: { id: string, name: string } | null, subject: { id: string, name: string, amountFen: string | null, projectName: string, clientName: string } } }> } & { developmentCosts?: { totalCount: number, nodes: Array<{ id: string, clientName: string, costKind: Types.CostKind, amountFen: string, submittedAt: string, submittedBy: { id: string, name: string } }> } } & { receivables?: { totalCount: number, sums: { count: number, openFen: string }, nodes: Array<{ id: string, name: string, clientName: string, contractNumber: string, status: Types.ReceivableStatus, dueOn: string | null, openFen: string }> } } & { myNextSteps?: Array<{ id: string, dueOn: string | null, text: string, project: { id: string, name: string } }> } & { recentChanges?: Array<{ id: string, kind: string, fields: Array<string>, at: string, by: { id: string, name: string } | null, project: { id: string, number: string, name: string } }> } & { announcements?: Array<{ id: string, title: string, body: string, publishedAt: string, author: { id: string, name: string } | null }> } & { approvalChains?: { nodes: Array<{ id: string, state: Types.ChainState, submittedAt: string, submitter: { id: string, name: string } | null, subject: { id: string, name: string }, activeStep: { id: string, section: Types.OpinionSection, approver: { id: string, name: string } | null } | null }> } } & { anniversaries?: Array<{ kind: Types.AnniversaryKind, on: string, years: number | null, employee: { id: string, name: string, department: { id: string, name: string } | null } }> } & { documentsMissing?: { totalCount: number, nodes: Array<{ id: string, name: string, status: Types.ProjectStatus, missingFileCategories: Array<Types.FileCategory> }> } } & { newLeads?: { nodes: Array<{ id: string, name: string, clientName: string | null, city: string | null, urgency: Types.LeadUrgency, reportedAt: string, isOverdue: boolean, knownBy: { id: string, name: string } | null, reporter: { id: string, name: string }, verifier: { id: string, name: string } | null }> } } & { cadenceTasks?: { nodes: Array<{ id: string, anchor: Types.CadenceAnchor, closesOn: string, level: Types.EscalationLevel, project: { id: string, name: string } }> } } & { designProjects?: { totalCount: number, nodes: Array<{ id: string, number: string, name: string, clientName: string, stage: Types.DesignStage | null, slipDays: number, createdAt: string }> } } & { decidedByMe?: { nodes: Array<{ id: string, state: Types.ChainState, submittedAt: string, submitter: { id: string, name: string } | null, subject: { id: string, name: string }, activeStep: { id: string, section: Types.OpinionSection, approver: { id: string, name: string } | null } | null }> } } & { copiedToMe?: { nodes: Array<{ id: string, state: Types.ChainState, submittedAt: string, submitter: { id: string, name: string } | null, subject: { id: string, name: string }, activeStep: { id: string, section: Types.OpinionSection, approver: { id: string, name: string } | null } | null }> } } & { quotes?: { totalCount: number, nodes: Array<{ id: string, title: string, project: { id: string, name: string } | null, currentRevision: { id: string, revision: number, status: Types.QuoteStatus, amountFen: string | null, validUntil: string | null, sentAt: string | null } }> } } & { contracts?: { totalCount: number, nodes: Array<{ id: string, name: string, status: Types.ContractStatus, amountFen: string, clientName: string, updatedAt: string }> } } & { calendar?: { occurrences: Array<{ key: string | null, startsAt: string | null, endsAt: string | null, startsOn: string | null, endsOn: string | null, event: { id: string, title: string, place: string | null, viewerAnswer: Types.InvitationAnswer | null } }>, businessDates: Array<{ id: string, kind: Types.BusinessDateKind, on: string, title: string, detail: string | null, recordId: string, isDone: boolean }> } };

export type Home_DocumentFragment = { revision: number, layout: unknown, isDefault: boolean, source: { role: Types.Role | null, department: { id: string, name: string } | null } | null };

export type SaveHomeMutationVariables = Exact<{
  input: Types.SaveHomeInput;
}>;


export type SaveHomeMutation = { saveHome: { errors: Array<{ code: string, path: Array<string>, message: string }>, home: { revision: number, layout: unknown, isDefault: boolean, source: { role: Types.Role | null, department: { id: string, name: string } | null } | null } | null } };

export type ResetHomeMutationVariables = Exact<{
  input: Types.ResetHomeInput;
}>;


export type ResetHomeMutation = { resetHome: { errors: Array<{ code: string, path: Array<string>, message: string }>, home: { revision: number, layout: unknown, isDefault: boolean, source: { role: Types.Role | null, department: { id: string, name: string } | null } | null } | null } };

export type StoredHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type StoredHomeQuery = { myHome: { revision: number, layout: unknown, isDefault: boolean, source: { role: Types.Role | null, department: { id: string, name: string } | null } | null } };

export type RestoreHomeVersionMutationVariables = Exact<{
  input: Types.RestoreHomeVersionInput;
}>;


export type RestoreHomeVersionMutation = { restoreHomeVersion: { errors: Array<{ code: string, path: Array<string>, message: string }>, home: { revision: number, layout: unknown, isDefault: boolean, source: { role: Types.Role | null, department: { id: string, name: string } | null } | null } | null } };

export const Home_DocumentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Home_document"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Home"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<Home_DocumentFragment, unknown>;
export const HomePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"home"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"myProjects"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"waitingForMe"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"costsToApprove"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"feeNodes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"myNextSteps"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recentChanges"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"announcements"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mySubmissions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"anniversaries"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentsMissing"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"newLeads"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cadenceTasks"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"designProjects"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decidedByMe"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"copiedToMe"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"openQuotes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"openContracts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasTargets"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"targets"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortcutTargetInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schedule"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"calendarFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"calendarTo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasStatistics"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statistics"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsRequest"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasCrossTables"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"crossTables"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrossTableRequest"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clients"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sizes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fees"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasTable0"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first0"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter0"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy0"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasTable1"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first1"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter1"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy1"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasTable2"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first2"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter2"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy2"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasTable3"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first3"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter3"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy3"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasTable4"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first4"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter4"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy4"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasTable5"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first5"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter5"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy5"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myHome"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"home"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Home_document"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyProjects_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"myProjects"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingForMe_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waitingForMe"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostsToApprove_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"costsToApprove"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeeNodes_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"feeNodes"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyNextSteps_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"myNextSteps"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecentChanges_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recentChanges"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Announcements_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"announcements"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MySubmissions_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mySubmissions"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Birthdays_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"anniversaries"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentsMissing_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentsMissing"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewLeads_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"newLeads"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CadenceTasks_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cadenceTasks"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DesignProjectsWidget_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"designProjects"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecidedByMe_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decidedByMe"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CopiedToMe_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"copiedToMe"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenQuotes_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"openQuotes"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenContracts_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"openContracts"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"shortcutTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"targets"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targets"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasTargets"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortcutsWidget_target"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schedule_query"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schedule"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"requests"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statistics"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasStatistics"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatisticsWidget_figures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatisticsWidget_figures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPartial"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crossTables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"requests"},"value":{"kind":"Variable","name":{"kind":"Name","value":"crossTables"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasCrossTables"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrossTableWidget_table"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"table0"},"name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first0"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter0"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy0"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasTable0"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectTableWidget_page"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"table1"},"name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first1"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter1"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy1"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasTable1"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectTableWidget_page"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"table2"},"name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first2"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter2"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy2"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasTable2"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectTableWidget_page"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"table3"},"name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first3"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter3"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy3"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasTable3"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectTableWidget_page"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"table4"},"name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first4"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter4"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy4"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasTable4"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectTableWidget_page"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"table5"},"name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first5"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter5"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy5"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasTable5"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectTableWidget_page"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalRows_chain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submitter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatisticsWidget_figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clients"}}}]}]},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sizes"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"landAreaM2"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}}]}},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotes"}},{"kind":"Field","name":{"kind":"Name","value":"quotedFen"}},{"kind":"Field","name":{"kind":"Name","value":"weightedFen"}},{"kind":"Field","name":{"kind":"Name","value":"wonCount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedCount"}},{"kind":"Field","name":{"kind":"Name","value":"wonFen"}},{"kind":"Field","name":{"kind":"Name","value":"decidedFen"}}]}},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fees"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"}},{"kind":"Field","name":{"kind":"Name","value":"contractedFen"}},{"kind":"Field","name":{"kind":"Name","value":"backlogFen"}},{"kind":"Field","name":{"kind":"Name","value":"invoicedFen"}},{"kind":"Field","name":{"kind":"Name","value":"receivedFen"}},{"kind":"Field","name":{"kind":"Name","value":"pricedFen"}},{"kind":"Field","name":{"kind":"Name","value":"pricedGfaM2"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Home_document"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Home"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyProjects_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"UPDATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingForMe_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitingForMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"submitter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostsToApprove_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"developmentCosts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBMITTED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SUBMITTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"costKind"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeNodes_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE"},{"kind":"EnumValue","value":"OVERDUE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyNextSteps_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myNextSteps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecentChanges_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recentChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Announcements_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announcements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MySubmissions_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalChains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalRows_chain"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Birthdays_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anniversaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentsMissing_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"documentsMissing"},"name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lacksFiles"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"missingFileCategories"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewLeads_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"newLeads"},"name":{"kind":"Name","value":"leadReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NEW"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"knownBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CadenceTasks_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cadenceTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignProjectsWidget_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"designProjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"slipDays"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecidedByMe_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decidedByMe"},"name":{"kind":"Name","value":"approvalChains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decidedByMe"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalRows_chain"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CopiedToMe_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"copiedToMe"},"name":{"kind":"Name","value":"approvalChains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"copiedToMe"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalRows_chain"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenQuotes_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"IN_REVIEW"},{"kind":"EnumValue","value":"APPROVED"},{"kind":"EnumValue","value":"SENT"},{"kind":"EnumValue","value":"NEGOTIATING"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VALID_UNTIL"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenContracts_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IN_APPROVAL"},{"kind":"EnumValue","value":"APPROVED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"UPDATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortcutsWidget_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortcutTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_query"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"calendarFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"calendarTo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAnswer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"businessDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrossTableWidget_table"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrossTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatisticsWidget_figures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatisticsWidget_figures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatisticsWidget_figures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatisticsWidget_figures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPartial"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectTableWidget_page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trackingStage"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"productLine"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"landAreaM2"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"far"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marketTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HomePageQuery, HomePageQueryVariables>;
export const SaveHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveHomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveHome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Home_document"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Home_document"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Home"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SaveHomeMutation, SaveHomeMutationVariables>;
export const ResetHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetHomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetHome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Home_document"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Home_document"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Home"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ResetHomeMutation, ResetHomeMutationVariables>;
export const StoredHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoredHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Home_document"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Home_document"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Home"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StoredHomeQuery, StoredHomeQueryVariables>;
export const RestoreHomeVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreHomeVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreHomeVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreHomeVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Home_document"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Home_document"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Home"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreHomeVersionMutation, RestoreHomeVersionMutationVariables>;