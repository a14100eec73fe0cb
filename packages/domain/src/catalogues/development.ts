import { defineCatalogue, type CodeOf } from './catalogue';

export const developmentStatus = defineCatalogue('developmentStatus', [
  ['OPEN', '进行中', 'Open'],
  ['CLOSED', '已结束', 'Closed'],
]);
export type DevelopmentStatus = CodeOf<typeof developmentStatus>;

/** A cost counts in the ledger once finance has approved it. */
export const developmentCostStatus = defineCatalogue('developmentCostStatus', [
  ['SUBMITTED', '待审核', 'To be decided'],
  ['APPROVED', '已入账', 'Booked'],
  ['REJECTED', '已退回', 'Rejected'],
]);
export type DevelopmentCostStatus = CodeOf<typeof developmentCostStatus>;
