/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type WorkPromptKind =
  /** 公告 / Announcement */
  | 'ANNOUNCEMENT'
  /** 审批中内容有改动 / Amended in approval */
  | 'APPROVAL_AMENDED'
  /** 审批评论 / Comment on an approval */
  | 'APPROVAL_COMMENTED'
  /** 抄送我的审批 / Copied to me */
  | 'APPROVAL_COPIED'
  /** 审批中修改备注信息 / Notes changed in approval */
  | 'APPROVAL_EDITED'
  /** 审批预告 / Approval ahead */
  | 'APPROVAL_HEADS_UP'
  /** 管理员代处理 / Done in my place */
  | 'APPROVAL_OVERRIDDEN'
  /** 审批通过 / Approved */
  | 'APPROVAL_PASSED'
  /** 审批退回 / Returned */
  | 'APPROVAL_REJECTED'
  /** 退回呈送人 / Returned to me */
  | 'APPROVAL_RETURNED'
  /** 退回到前面的步骤 / Returned to an earlier step */
  | 'APPROVAL_STEPPED_BACK'
  /** 我的呈送有进展 / Progress of my submission */
  | 'APPROVAL_STEP_DECIDED'
  /** 轮到我审批 / My turn to approve */
  | 'APPROVAL_TURN'
  /** 催办 / Urged */
  | 'APPROVAL_URGED'
  /** 审批撤回 / Withdrawn */
  | 'APPROVAL_WITHDRAWN'
  /** 图表板定期发送 / Board of charts sent */
  | 'BOARD_PACK'
  /** 跟进到期 / Follow-up due */
  | 'CADENCE_DUE'
  /** 跟进逾期上报 / Follow-up overdue */
  | 'CADENCE_ESCALATED'
  /** 客户联系人生日 / Birthday of a contact */
  | 'CONTACT_BIRTHDAY'
  /** 合同将到期 / Contract about to end */
  | 'CONTRACT_ENDING'
  /** 合同待备案 / Contract to be filed */
  | 'CONTRACT_FILING_DUE'
  /** 又签一份合同 / Another contract signed */
  | 'CONTRACT_SIGNED'
  /** 按实际面积结算 / Fee by the area built */
  | 'CONTRACT_TRUE_UP'
  /** 加入设计项目 / Added to a design project */
  | 'DESIGN_MEMBER_ADDED'
  /** 签约转入设计 / Handed over to design */
  | 'DESIGN_PROJECT_CREATED'
  /** 开发费用已入账 / Development cost booked */
  | 'DEVELOPMENT_COST_APPROVED'
  /** 开发费用被退回 / Development cost rejected */
  | 'DEVELOPMENT_COST_REJECTED'
  /** 开发费用待审核 / Development cost to decide */
  | 'DEVELOPMENT_COST_TO_DECIDE'
  /** 开发活动下一步到期 / Next step of an activity due */
  | 'DEVELOPMENT_STEP_DUE'
  /** 开发活动下一步逾期 / Next step of an activity overdue */
  | 'DEVELOPMENT_STEP_OVERDUE'
  /** 日程邀请的回复 / Answer to an invitation */
  | 'EVENT_ANSWERED'
  /** 日程邀请 / Invitation */
  | 'EVENT_INVITED'
  /** 日程提醒 / Reminder of an event */
  | 'EVENT_REMINDER'
  /** 收款节点到期 / Fee due */
  | 'FEE_NODE_DUE'
  /** 收款节点逾期 / Fee overdue */
  | 'FEE_NODE_OVERDUE'
  /** 收款节点将到期 / Fee due soon */
  | 'FEE_NODE_SOON'
  /** 保函或保证金到期 / Guarantee ends */
  | 'GUARANTEE_ENDING'
  /** 移交完成 / Hand-over completed */
  | 'HANDOVER_COMPLETED'
  /** 移交被退回 / Hand-over declined */
  | 'HANDOVER_DECLINED'
  /** 移交待接收 / Hand-over to accept */
  | 'HANDOVER_TO_ACCEPT'
  /** 移交待签字 / Hand-over to sign */
  | 'HANDOVER_TO_SIGN'
  /** 导入未完成 / Import failed */
  | 'IMPORT_FAILED'
  /** 导入完成 / Import finished */
  | 'IMPORT_FINISHED'
  /** 我的线索有结果 / Outcome of my lead */
  | 'LEAD_DECIDED'
  /** 新线索待核实 / New lead to verify */
  | 'LEAD_TO_VERIFY'
  /** 成为项目成员 / Designated for a project */
  | 'MEMBER_DESIGNATED'
  /** 退出项目 / Removed from a project */
  | 'MEMBER_REMOVED'
  /** 提到我 / Mentioned */
  | 'MENTIONED'
  /** 下一步到期 / Next step due */
  | 'NEXT_STEP_DUE'
  /** 下一步逾期 / Next step overdue */
  | 'NEXT_STEP_OVERDUE'
  /** 无下一步 / No next step */
  | 'NO_NEXT_STEP'
  /** 工作计划交给您 / Plan item given to you */
  | 'PLAN_ITEM_ASSIGNED'
  /** 工作计划到期 / Plan item due */
  | 'PLAN_ITEM_DUE'
  /** 工作计划逾期 / Plan item overdue */
  | 'PLAN_ITEM_OVERDUE'
  /** 项目失单 / Project lost */
  | 'PROJECT_LOST'
  /** 项目成交 / Project won */
  | 'PROJECT_WON'
  /** 报价将到期 / Quote about to expire */
  | 'QUOTE_EXPIRING'
  /** 报价后跟进 / Follow-up of a quote */
  | 'QUOTE_FOLLOW_UP'
  /** 待复盘 / Review due */
  | 'REVIEW_DUE';

/** Whether it stays until it is done, or is a message to be read. */
export type WorkPromptNature =
  | 'MESSAGE'
  | 'TODO';

export type PromptChangesSubscriptionVariables = Exact<{
  after: number;
}>;


export type PromptChangesSubscription = { workPromptChanges: { number: number, resync: boolean, prompts: Array<{ id: string, kind: Types.WorkPromptKind, nature: Types.WorkPromptNature, number: number, arrivedNumber: number, title: string, detail: string | null, body: string | null, path: string | null, dueOn: string | null, arrivedAt: string, heldUntil: string | null, snoozedUntil: string | null, readAt: string | null, doneAt: string | null, isDoneBySystem: boolean }>, summary: { number: number, unread: number, todo: number, snoozed: number } } };


export const PromptChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PromptChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workPromptChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"resync"}},{"kind":"Field","name":{"kind":"Name","value":"prompts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromptRow_WorkPrompt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"todo"}},{"kind":"Field","name":{"kind":"Name","value":"snoozed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromptRow_WorkPrompt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkPrompt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDoneBySystem"}}]}}]} as unknown as DocumentNode<PromptChangesSubscription, PromptChangesSubscriptionVariables>;