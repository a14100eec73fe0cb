import { defineCatalogue } from './catalogue';
import type { CodeOf } from './catalogue';

/** What one person can hand over to another, in the order in which it is listed. */
export const handoverKind = defineCatalogue('handoverKind', [
  ['CLIENT', '客户维护', 'Client kept'],
  ['MARKET_TRACKER', '市场跟踪项目', 'Project, market tracker'],
  ['DESIGN_TRACKER', '设计跟踪项目', 'Project, design tracker'],
  ['MEMBERSHIP', '项目成员', 'Project membership'],
  ['PLAN_ITEM', '工作计划', 'Work plan item'],
  ['DEVELOPMENT', '开发活动', 'Development activity'],
  ['LEAD', '待核实线索', 'Lead to verify'],
  ['APPROVAL', '审批中的合同', 'Contract in approval'],
  ['EVENT', '与他人的日程', 'Event with others'],
]);
export type HandoverKind = CodeOf<typeof handoverKind>;

export const handoverState = defineCatalogue('handoverState', [
  ['OPEN', '移交中', 'Under way'],
  ['COMPLETED', '已完成', 'Completed'],
  ['CANCELLED', '已取消', 'Cancelled'],
]);
export type HandoverState = CodeOf<typeof handoverState>;

/** Where one thing of a hand-over stands. GONE: it was no longer the leaver's. LEFT: listed, and dealt with elsewhere. */
export const handoverItemState = defineCatalogue('handoverItemState', [
  ['UNASSIGNED', '待指定', 'Nobody yet'],
  ['OFFERED', '待接收', 'To be accepted'],
  ['ACCEPTED', '已接收', 'Accepted'],
  ['DECLINED', '未接收', 'Declined'],
  ['GONE', '已不在名下', 'No longer theirs'],
  ['LEFT', '另行处理', 'Dealt with elsewhere'],
]);
export type HandoverItemState = CodeOf<typeof handoverItemState>;

/** Offices of a project whose holders are on record by period. */
export const trackerOffice = defineCatalogue('trackerOffice', [
  ['MARKET', '市场跟踪联系人', 'Market tracker'],
  ['DESIGN', '设计跟踪联系人', 'Design tracker'],
]);
export type TrackerOffice = CodeOf<typeof trackerOffice>;
