import { defineCatalogue } from './catalogue';
import type { CodeOf } from './catalogue';

/** What became of a lead report: decided once, by full rights. */
export const leadState = defineCatalogue('leadState', [
  ['NEW', '待核实', 'To be verified'],
  ['VERIFIED', '已立项', 'Tracked now'],
  ['MERGED', '已并入', 'Merged'],
  ['REJECTED', '未采纳', 'Not taken up'],
]);
export type LeadState = CodeOf<typeof leadState>;

/** How soon something has to happen, as whoever reports a lead knows it. */
export const leadUrgency = defineCatalogue('leadUrgency', [
  ['WEEK', '一周内', 'Within a week'],
  ['MONTH', '一个月内', 'Within a month'],
  ['LATER', '更晚或不清楚', 'Later or unknown'],
]);
export type LeadUrgency = CodeOf<typeof leadUrgency>;

/** Why a record is offered as perhaps the same as a reported lead, the strongest first. */
export const leadLikeness = defineCatalogue('leadLikeness', [
  ['SAME_NAME', '名称相同', 'Same name'],
  ['SIMILAR_NAME', '名称相近', 'Similar name'],
  ['SAME_CLIENT', '同一客户、同一城市', 'Same client in the same city'],
]);
export type LeadLikeness = CodeOf<typeof leadLikeness>;
