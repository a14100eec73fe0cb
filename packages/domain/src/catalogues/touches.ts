import { defineCatalogue, type CodeOf } from './catalogue';

/** Ways of being in touch with a client, the usual ones first. In a file of its own, so that only pages that offer them load them. */
export const touchKind = defineCatalogue('touchKind', [
  ['PHONE', '电话', 'Phone call'],
  ['CALL_IN', '来电', 'Incoming call'],
  ['WECHAT', '微信', 'WeChat'],
  ['EMAIL', '邮件', 'Email'],
  ['SMS', '短信', 'Text message'],
  ['VISIT', '拜访', 'Visit to client'],
  ['RECEPTION', '来访接待', 'Client visit received'],
  ['MEETING', '会议', 'Meeting'],
  ['SITE_VISIT', '踏勘', 'Site visit'],
  ['PRESENTATION', '方案汇报', 'Design presentation'],
  ['TENDER_QA', '投标答疑', 'Tender Q&A'],
  ['DINNER', '招待', 'Hospitality'],
  ['EVENT', '活动/沙龙', 'Event or salon'],
  ['GREETING', '慰问/节日', 'Seasonal greeting'],
  ['GIFT', '礼品', 'Gift'],
  ['SURVEY', '回访/满意度', 'Follow-up survey'],
]);
export type TouchKind = CodeOf<typeof touchKind>;
