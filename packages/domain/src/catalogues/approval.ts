import { defineCatalogue, type CodeOf } from './catalogue';

/** The six named opinions of a contract approval. */
export const opinionSection = defineCatalogue('opinionSection', [
  ['COMMERCIAL', '商务条款', 'Commercial terms'],
  ['TECHNICAL', '技术条款', 'Technical terms'],
  ['LEGAL', '法律条款', 'Legal terms'],
  ['DESIGN_MGMT', '设计管理', 'Design management'],
  ['FINANCE', '财务', 'Finance'],
  ['LEAD_DESIGNER', '主设', 'Lead designer'],
]);
export type OpinionSection = CodeOf<typeof opinionSection>;

export const opinionConclusion = defineCatalogue('opinionConclusion', [
  ['AGREE', '同意', 'Agree'],
  ['AGREE_WITH_CHANGES', '修改后同意', 'Agree with changes'],
  ['DISAGREE', '不同意', 'Disagree'],
  ['NA', '不涉及', 'Not applicable'],
]);
export type OpinionConclusion = CodeOf<typeof opinionConclusion>;

/** How the signers of one step act together. */
export const stepMode = defineCatalogue('stepMode', [
  ['SINGLE', '单人', 'Single signer'],
  ['SEQUENTIAL', '依次', 'One after another'],
  ['COUNTERSIGN', '会签', 'All must sign'],
  ['ANY', '或签', 'Any one signs'],
  ['N_OF_M', '多人中若干人签', 'N of M sign'],
]);
export type StepMode = CodeOf<typeof stepMode>;

/** What is done on a round of approval; also the kinds of entries in its ledger. */
export const approvalAction = defineCatalogue('approvalAction', [
  ['SUBMIT', '呈送', 'Submit'],
  ['APPROVE', '同意', 'Approve'],
  ['REJECT', '驳回', 'Reject'],
  ['RETURN_STEP', '退回到步骤', 'Return to a step'],
  ['RETURN_SUBMITTER', '退回呈送人', 'Return to submitter'],
  ['WITHDRAW', '撤回', 'Withdraw'],
  ['RECALL', '取回', 'Recall own decision'],
  ['TRANSFER', '转交', 'Transfer'],
  ['DELEGATE', '委托', 'Delegate'],
  ['ADD_BEFORE', '前加签', 'Add signer before'],
  ['ADD_AFTER', '后加签', 'Add signer after'],
  ['REMOVE_SIGNER', '减签', 'Remove signer'],
  ['CC', '抄送/传阅', 'Copy for information'],
  ['URGE', '催办', 'Urge'],
  ['COMMENT', '评论', 'Comment'],
  ['OVERRIDE', '管理员代处理', 'Administrator override'],
  ['AMEND', '修改后重新开始', 'Begin again with what changed'],
  ['READ', '已阅', 'Read'],
  ['FALLBACK', '按规则接替', 'Passed on by rule'],
  ['EDIT', '审批中修改备注信息', 'Notes changed in approval'],
]);
export type ApprovalAction = CodeOf<typeof approvalAction>;

export const chainState = defineCatalogue('chainState', [
  ['DRAFT', '草稿', 'Draft'],
  ['PENDING', '待我前置', 'Awaiting earlier steps'],
  ['ACTIVE', '审批中', 'In approval'],
  ['RETURNED', '已退回', 'Returned'],
  ['WITHDRAWN', '已撤回', 'Withdrawn'],
  ['APPROVED', '已通过', 'Approved'],
  ['REJECTED', '已否决', 'Rejected'],
  ['VOID', '已作废', 'Void'],
]);
export type ChainState = CodeOf<typeof chainState>;

export const stepState = defineCatalogue('stepState', [
  ['WAITING', '未到', 'Not reached'],
  ['NOTIFIED', '已预告', 'Notified in advance'],
  ['ACTIVE', '待审', 'Awaiting decision'],
  ['DONE', '已审', 'Decided'],
  ['SKIPPED', '跳过', 'Skipped'],
]);
export type StepState = CodeOf<typeof stepState>;

/** How a person came to sign at a step. */
export const seatOrigin = defineCatalogue('seatOrigin', [
  ['DESIGNATED', '指定', 'Designated'],
  ['ADDED_BEFORE', '前加签', 'Added before'],
  ['ADDED_AFTER', '后加签', 'Added after'],
  ['TRANSFERRED', '转交', 'Transferred'],
  ['FALLBACK', '按规则接替', 'Passed on by rule'],
]);
export type SeatOrigin = CodeOf<typeof seatOrigin>;

/** Why a seat ended without an opinion. */
export const seatEnd = defineCatalogue('seatEnd', [
  ['TRANSFERRED', '已转交', 'Transferred'],
  ['FELL_BACK', '已由他人接替', 'Passed on by rule'],
  ['REMOVED', '已减签', 'Removed'],
  ['NOT_NEEDED', '已够签', 'Enough others signed'],
  ['RETURNED', '已退回', 'Returned'],
  ['CLOSED', '审批已结束', 'Round is over'],
]);
export type SeatEnd = CodeOf<typeof seatEnd>;

/** Why a round began. */
export const roundBeginning = defineCatalogue('roundBeginning', [
  ['SUBMITTED', '呈送', 'Submitted'],
  ['RESUBMITTED', '重新呈送', 'Submitted again'],
  ['CONTINUED', '退回后继续', 'Continued after a return'],
  ['AMENDED', '审批中修改', 'Amended in approval'],
]);
export type RoundBeginning = CodeOf<typeof roundBeginning>;

/** What goes through approval. */
export const approvalSubjectKind = defineCatalogue('approvalSubjectKind', [
  ['CONTRACT', '合同', 'Contract'],
  ['QUOTE', '报价', 'Quote'],
]);
export type ApprovalSubjectKind = CodeOf<typeof approvalSubjectKind>;

/** How a template says who signs: found when a round is submitted. */
export const approverSource = defineCatalogue('approverSource', [
  ['EMPLOYEE', '指定人员', 'A named person'],
  ['ROLE', '按角色', 'By role'],
  ['MANAGER', '部门经理', 'Manager of a department'],
  ['TRACKER', '项目跟踪联系人', 'Tracker of the project'],
]);
export type ApproverSource = CodeOf<typeof approverSource>;
