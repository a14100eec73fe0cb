import { defineCatalogue, type CodeOf } from './catalogue';

export const projectStatus = defineCatalogue('projectStatus', [
  ['PROMOTION', '推广', 'Promotion'],
  ['TRACKING', '跟踪', 'Tracking'],
  ['WON', '成交', 'Won'],
  ['LOST', '失单', 'Lost'],
  ['SUSPENDED', '暂停', 'On hold'],
  ['ABANDONED', '放弃', 'Not pursued'],
]);
export type ProjectStatus = CodeOf<typeof projectStatus>;

/** The nine steps from first contact to signing. */
export const trackingStage = defineCatalogue('trackingStage', [
  ['CONTACT', '接洽', 'First contact'],
  ['REQUIREMENTS', '需求确认', 'Requirements confirmed'],
  ['GO_DECISION', '立项', 'Go decision'],
  ['SCHEME_BID', '方案比选/投标', 'Design selection / bid'],
  ['QUOTATION', '报价', 'Fee proposal'],
  ['NEGOTIATION', '谈判', 'Negotiation'],
  ['AWARD', '定标', 'Award'],
  ['CONTRACT_REVIEW', '合同评审', 'Contract review'],
  ['SIGNED', '签约', 'Signed'],
]);
export type TrackingStage = CodeOf<typeof trackingStage>;

/** How far a pursuit came, for funnels: courted, each stage of tracking, won. See `pursuitStepOf`. */
export const pursuitStep = defineCatalogue('pursuitStep', [
  ['PROMOTION', '推广', 'Promotion'],
  ...trackingStage.items.map(({ code, zh, en }) => [code, zh, en] as const),
  ['WON', '成交', 'Won'],
]);
export type PursuitStep = CodeOf<typeof pursuitStep>;

/** Default chance of signing at each stage, in whole percent; a firm may set its own from its history. */
export const trackingStageProbability: Readonly<Record<TrackingStage, number>> = Object.freeze({
  CONTACT: 5,
  REQUIREMENTS: 10,
  GO_DECISION: 20,
  SCHEME_BID: 30,
  QUOTATION: 40,
  NEGOTIATION: 60,
  AWARD: 80,
  CONTRACT_REVIEW: 90,
  SIGNED: 100,
});

/** Coded facts of a project that can be empty: what lists filter for, and what gates before a status ask for. */
export const projectField = defineCatalogue('projectField', [
  ['CITY', '城市', 'City'],
  ['PRODUCT_LINE', '公司产品线', 'Product line'],
  ['POSITIONING', '产品定位', 'Positioning'],
  ['SOURCE', '信息来源', 'Lead source'],
  ['MARKET_TRACKER', '市场跟踪联系人', 'Market tracker'],
  ['DESIGN_TRACKER', '设计跟踪联系人', 'Design tracker'],
  ['LAND_AREA', '土地面积', 'Land area'],
  ['GFA', '建筑面积', 'Floor area'],
  ['FAR', '容积率', 'FAR'],
  ['REGISTERED_ON', '登记日期', 'Registered on'],
  ['EXPECTED_SIGN_ON', '预计签约日期', 'Expected signing'],
  ['NEXT_STEP', '下一步与日期', 'Next step and its date'],
  ['TRACKING_STAGE', '跟踪阶段', 'Tracking stage'],
]);
export type ProjectField = CodeOf<typeof projectField>;

/** What can be wrong with the next step of an open project. */
export const nextStepIssue = defineCatalogue('nextStepIssue', [
  ['MISSING', '没有下一步', 'No next step'],
  ['OVERDUE', '下一步逾期', 'Next step overdue'],
]);
export type NextStepIssue = CodeOf<typeof nextStepIssue>;
