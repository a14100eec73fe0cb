import { defineCatalogue, type CodeOf } from './catalogue';

/** Why a commission went to somebody else, or to nobody. */
export const lossReason = defineCatalogue('lossReason', [
  ['PRICE', '价格', 'Price'],
  ['SERVICE', '服务', 'Service'],
  ['RELATION', '人情', 'Relationships'],
  ['DESIGN', '方案落选', 'Design not selected'],
  ['TRACK_RECORD', '业绩/资质', 'Track record or qualifications'],
  ['SCHEDULE', '工期', 'Programme'],
  ['TEAM', '主创', 'Design team'],
  ['CANCELLED', '项目取消', 'Project cancelled'],
  ['CLIENT_RISK', '我方放弃', 'Declined by us'],
  ['TERMS', '合同条款', 'Contract terms'],
  ['UNKNOWN', '原因不明', 'Unknown'],
]);
export type LossReason = CodeOf<typeof lossReason>;
