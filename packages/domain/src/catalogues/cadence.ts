import { defineCatalogue } from './catalogue';
import type { CodeOf } from './catalogue';

/** What a follow-up window is counted from. */
export const cadenceAnchor = defineCatalogue('cadenceAnchor', [
  ['BID', '投标日', 'Bid date'],
  ['QUOTE_VALIDITY', '报价到期', 'End of a quote’s validity'],
  ['CONTRACT_END', '合同到期', 'End of the contract'],
  ['LAST_TOUCH', '最近跟进', 'Last touch'],
  ['NEXT_STEP', '下一步日期', 'Next step'],
]);
export type CadenceAnchor = CodeOf<typeof cadenceAnchor>;

export const cadenceTaskState = defineCatalogue('cadenceTaskState', [
  ['OPEN', '待跟进', 'To do'],
  ['DONE', '已完成', 'Done'],
  ['DROPPED', '已取消', 'Dropped'],
  ['SUPERSEDED', '已被取代', 'Superseded'],
]);
export type CadenceTaskState = CodeOf<typeof cadenceTaskState>;

/** Whether the client was reached. */
export const contactability = defineCatalogue('contactability', [
  ['REACHED', '可联系', 'Reached'],
  ['UNREACHABLE', '无法联系', 'Not reachable'],
  ['WRONG_NUMBER', '号码有误', 'Wrong number'],
  ['REFUSED', '拒绝接听', 'Refused'],
]);
export type Contactability = CodeOf<typeof contactability>;

/** What came of a follow-up. */
export const taskOutcome = defineCatalogue('taskOutcome', [
  ['CONTINUE', '继续跟踪', 'Go on'],
  ['SUCCESS', '成功', 'Won'],
  ['FAILED', '失败', 'Failed'],
]);
export type TaskOutcome = CodeOf<typeof taskOutcome>;

/** With whom a follow-up lies, from the one who tracks the project upwards. */
export const escalationLevel = defineCatalogue('escalationLevel', [
  ['OWNER', '负责人', 'Owner'],
  ['MANAGER', '市场部经理', 'Market manager'],
  ['DIRECTOR', '董事', 'Director'],
]);
export type EscalationLevel = CodeOf<typeof escalationLevel>;

export const cadenceEventKind = defineCatalogue('cadenceEventKind', [
  ['CREATED', '到期生成', 'Became due'],
  ['MOVED', '随基准日移动', 'Moved with its date'],
  ['ESCALATED', '上报', 'Escalated'],
  ['REASSIGNED', '改派', 'Reassigned'],
  ['CLOSED', '登记结果', 'Closed'],
  ['DROPPED', '取消', 'Dropped'],
  ['SUPERSEDED', '被新的日期取代', 'Superseded'],
]);
export type CadenceEventKind = CodeOf<typeof cadenceEventKind>;
