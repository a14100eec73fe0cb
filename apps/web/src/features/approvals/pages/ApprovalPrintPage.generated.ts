/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ApprovalAction =
  /** 后加签 / Add signer after */
  | 'ADD_AFTER'
  /** 前加签 / Add signer before */
  | 'ADD_BEFORE'
  /** 修改后重新开始 / Begin again with what changed */
  | 'AMEND'
  /** 同意 / Approve */
  | 'APPROVE'
  /** 抄送/传阅 / Copy for information */
  | 'CC'
  /** 评论 / Comment */
  | 'COMMENT'
  /** 委托 / Delegate */
  | 'DELEGATE'
  /** 审批中修改备注信息 / Notes changed in approval */
  | 'EDIT'
  /** 按规则接替 / Passed on by rule */
  | 'FALLBACK'
  /** 管理员代处理 / Administrator override */
  | 'OVERRIDE'
  /** 已阅 / Read */
  | 'READ'
  /** 取回 / Recall own decision */
  | 'RECALL'
  /** 驳回 / Reject */
  | 'REJECT'
  /** 减签 / Remove signer */
  | 'REMOVE_SIGNER'
  /** 退回到步骤 / Return to a step */
  | 'RETURN_STEP'
  /** 退回呈送人 / Return to submitter */
  | 'RETURN_SUBMITTER'
  /** 呈送 / Submit */
  | 'SUBMIT'
  /** 转交 / Transfer */
  | 'TRANSFER'
  /** 催办 / Urge */
  | 'URGE'
  /** 撤回 / Withdraw */
  | 'WITHDRAW';

/** Whose decisions a pace rests on: the signers' own, those of the section or of the firm; of several signers the widest. */
export type ApprovalPaceBasis =
  | 'FIRM'
  | 'PERSON'
  | 'SECTION';

export type ApprovalSubjectKind =
  /** 合同 / Contract */
  | 'CONTRACT'
  /** 报价 / Quote */
  | 'QUOTE';

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

export type ContractNote =
  | 'ARCHIVE_NUMBER'
  | 'EXPECTED_SIGNING_ON'
  | 'REMARK';

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

export type OpinionConclusion =
  /** 同意 / Agree */
  | 'AGREE'
  /** 修改后同意 / Agree with changes */
  | 'AGREE_WITH_CHANGES'
  /** 不同意 / Disagree */
  | 'DISAGREE'
  /** 不涉及 / Not applicable */
  | 'NA';

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

export type RoundBeginning =
  /** 审批中修改 / Amended in approval */
  | 'AMENDED'
  /** 退回后继续 / Continued after a return */
  | 'CONTINUED'
  /** 重新呈送 / Submitted again */
  | 'RESUBMITTED'
  /** 呈送 / Submitted */
  | 'SUBMITTED';

export type SeatEnd =
  /** 审批已结束 / Round is over */
  | 'CLOSED'
  /** 已由他人接替 / Passed on by rule */
  | 'FELL_BACK'
  /** 已够签 / Enough others signed */
  | 'NOT_NEEDED'
  /** 已减签 / Removed */
  | 'REMOVED'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 已转交 / Transferred */
  | 'TRANSFERRED';

export type SeatOrigin =
  /** 后加签 / Added after */
  | 'ADDED_AFTER'
  /** 前加签 / Added before */
  | 'ADDED_BEFORE'
  /** 指定 / Designated */
  | 'DESIGNATED'
  /** 按规则接替 / Passed on by rule */
  | 'FALLBACK'
  /** 转交 / Transferred */
  | 'TRANSFERRED';

export type StepMode =
  /** 或签 / Any one signs */
  | 'ANY'
  /** 会签 / All must sign */
  | 'COUNTERSIGN'
  /** 多人中若干人签 / N of M sign */
  | 'N_OF_M'
  /** 依次 / One after another */
  | 'SEQUENTIAL'
  /** 单人 / Single signer */
  | 'SINGLE';

export type StepState =
  /** 待审 / Awaiting decision */
  | 'ACTIVE'
  /** 已审 / Decided */
  | 'DONE'
  /** 已预告 / Notified in advance */
  | 'NOTIFIED'
  /** 跳过 / Skipped */
  | 'SKIPPED'
  /** 未到 / Not reached */
  | 'WAITING';

export type ApprovalPrintPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ApprovalPrintPageQuery = { approvalChain: { id: string, round: number, state: Types.ChainState, version: number, submittedAt: string, finishedAt: string | null, beginning: Types.RoundBeginning, beginningReason: string | null, endReason: string | null, snapshot: unknown, contentHash: string, viewerActions: Array<Types.ApprovalAction>, viewerUrgesLeft: number, templateName: string | null, templateVersion: number | null, forecast: { likely: string, late: string, restsOn: number, basis: Types.ApprovalPaceBasis, isAnnounced: boolean } | null, submitter: { id: string, name: string } | null, subject: { kind: Types.ApprovalSubjectKind, id: string, number: string, name: string, amountFen: string | null, projectName: string, clientName: string }, contract: { id: string, status: Types.ContractStatus, version: number } | null, quote: { id: string } | null, steps: Array<{ id: string, seq: number, section: Types.OpinionSection, mode: Types.StepMode, needed: number, entry: number, state: Types.StepState, conclusion: Types.OpinionConclusion | null, opinion: string | null, activatedAt: string | null, decidedAt: string | null, viewerCanDecide: boolean, pace: { typicalMinutes: number | null, lateMinutes: number | null, basis: Types.ApprovalPaceBasis | null, restsOn: number, tookMinutes: number | null }, approver: { id: string, name: string, title: string | null } | null, seats: Array<{ id: string, entry: number, place: number, origin: Types.SeatOrigin, state: Types.StepState, end: Types.SeatEnd | null, conclusion: Types.OpinionConclusion | null, opinion: string | null, isOverride: boolean, activatedAt: string | null, decidedAt: string | null, viewerCanDecide: boolean, viewerCanRemove: boolean, files: Array<{ id: string, name: string, size: number, sha256: string, url: string, previewUrl: string | null }>, person: { id: string, name: string, title: string | null } | null, cameFrom: { id: string, name: string } | null, signer: { id: string, name: string } | null, delegates: Array<{ id: string, name: string }> }>, earlierSeats: Array<{ id: string, entry: number, place: number, origin: Types.SeatOrigin, state: Types.StepState, end: Types.SeatEnd | null, conclusion: Types.OpinionConclusion | null, opinion: string | null, isOverride: boolean, activatedAt: string | null, decidedAt: string | null, viewerCanDecide: boolean, viewerCanRemove: boolean, files: Array<{ id: string, name: string, size: number, sha256: string, url: string, previewUrl: string | null }>, person: { id: string, name: string, title: string | null } | null, cameFrom: { id: string, name: string } | null, signer: { id: string, name: string } | null, delegates: Array<{ id: string, name: string }> }> }>, rounds: Array<{ id: string, round: number, state: Types.ChainState, submittedAt: string }>, copies: Array<{ sentAt: string, readAt: string | null, person: { id: string, name: string } | null, sentBy: { id: string, name: string } | null }>, events: Array<{ id: string, seq: number, kind: Types.ApprovalAction, conclusion: Types.OpinionConclusion | null, text: string | null, toStep: number | null, at: string, hash: string, edits: Array<{ field: Types.ContractNote, before: string | null, after: string | null }>, files: Array<{ id: string, name: string, size: number, sha256: string, url: string, previewUrl: string | null }>, actor: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null, step: { id: string, seq: number, section: Types.OpinionSection } | null, people: Array<{ id: string, name: string }> }>, ledger: { intact: boolean, brokenAt: number | null, entries: number } } | null };


export const ApprovalPrintPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalPrintPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalPage_ApprovalChain"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalPage_ApprovalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"previewUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalPage_ApprovalSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalSeat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"isOverride"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRemove"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalPage_ApprovalFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cameFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalPage_ApprovalStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"pace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typicalMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"lateMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"}},{"kind":"Field","name":{"kind":"Name","value":"tookMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalPage_ApprovalSeat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalPage_ApprovalSeat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalPage_ApprovalEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"toStep"}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalPage_ApprovalFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalPage_ApprovalChain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"beginning"}},{"kind":"Field","name":{"kind":"Name","value":"beginningReason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"snapshot"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"viewerActions"}},{"kind":"Field","name":{"kind":"Name","value":"viewerUrgesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"templateName"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likely"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"isAnnounced"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submitter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalPage_ApprovalStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalPage_ApprovalEvent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"intact"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}}]}}]}}]} as unknown as DocumentNode<ApprovalPrintPageQuery, ApprovalPrintPageQueryVariables>;