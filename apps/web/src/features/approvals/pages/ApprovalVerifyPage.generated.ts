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

export type ApprovalVerifyPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ApprovalVerifyPageQuery = { approvalChain: { id: string, round: number, state: Types.ChainState, contentHash: string, subject: { id: string, number: string, name: string }, events: Array<{ id: string, seq: number, kind: Types.ApprovalAction, conclusion: Types.OpinionConclusion | null, text: string | null, toStep: number | null, at: string, hash: string, edits: Array<{ field: Types.ContractNote, before: string | null, after: string | null }>, files: Array<{ id: string, name: string, size: number, sha256: string, url: string, previewUrl: string | null }>, actor: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null, step: { id: string, seq: number, section: Types.OpinionSection } | null, people: Array<{ id: string, name: string }> }>, ledger: { intact: boolean, brokenAt: number | null, entries: number } } | null };


export const ApprovalVerifyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalVerifyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalPage_ApprovalEvent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"intact"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalPage_ApprovalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"previewUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalPage_ApprovalEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"toStep"}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalPage_ApprovalFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ApprovalVerifyPageQuery, ApprovalVerifyPageQueryVariables>;