/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/**
 * RETURN_STEP: toStep, reason. RETURN_SUBMITTER, WITHDRAW, AMEND: reason. TRANSFER: one of employeeIds, reason. ADD_BEFORE, ADD_AFTER, CC: employeeIds, reason.
 * REMOVE_SIGNER: seatId, reason. URGE, READ: nothing. COMMENT: reason is the comment. OVERRIDE: seatId, reason, and a conclusion or one of employeeIds who takes the seat.
 */
export type ActOnApprovalInput = {
  action: ApprovalAction;
  chainId: string | number;
  clientMutationId?: string | null | undefined;
  conclusion?: OpinionConclusion | null | undefined;
  employeeIds?: Array<string | number> | null | undefined;
  reason?: string | null | undefined;
  seatId?: string | number | null | undefined;
  toStep?: number | null | undefined;
};

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

/** `seatId` where the viewer acts on one of several seats of the step; `fileIds`: at most ten that the viewer uploaded for it. */
export type DecideApprovalStepInput = {
  clientMutationId?: string | null | undefined;
  conclusion: OpinionConclusion;
  fileIds?: Array<string | number> | null | undefined;
  opinion?: string | null | undefined;
  seatId?: string | number | null | undefined;
  stepId: string | number;
};

export type OpinionConclusion =
  /** 同意 / Agree */
  | 'AGREE'
  /** 修改后同意 / Agree with changes */
  | 'AGREE_WITH_CHANGES'
  /** 不同意 / Disagree */
  | 'DISAGREE'
  /** 不涉及 / Not applicable */
  | 'NA';

export type DecideInBatchMutationVariables = Exact<{
  input: Types.DecideApprovalStepInput;
}>;


export type DecideInBatchMutation = { decideApprovalStep: { errors: Array<{ code: string, path: Array<string>, message: string }>, chain: { id: string, state: Types.ChainState, version: number } | null } };

export type ActInBatchMutationVariables = Exact<{
  input: Types.ActOnApprovalInput;
}>;


export type ActInBatchMutation = { actOnApproval: { errors: Array<{ code: string, path: Array<string>, message: string }>, chain: { id: string, state: Types.ChainState, version: number } | null } };


export const DecideInBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideInBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideApprovalStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideApprovalStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<DecideInBatchMutation, DecideInBatchMutationVariables>;
export const ActInBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActInBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActOnApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actOnApproval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ActInBatchMutation, ActInBatchMutationVariables>;