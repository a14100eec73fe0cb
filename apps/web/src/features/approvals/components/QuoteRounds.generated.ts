/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type QuoteRoundsQueryVariables = Exact<{
  quoteId: string | number;
}>;


export type QuoteRoundsQuery = { quote: { id: string, version: number, revisions: Array<{ id: string, approvalChains: Array<{ id: string, round: number, state: Types.ChainState, submittedAt: string, finishedAt: string | null, beginning: Types.RoundBeginning, endReason: string | null, submitter: { id: string, name: string } | null, steps: Array<{ id: string, seq: number, section: Types.OpinionSection, mode: Types.StepMode, needed: number, state: Types.StepState, conclusion: Types.OpinionConclusion | null, opinion: string | null, activatedAt: string | null, decidedAt: string | null, approver: { id: string, name: string } | null, seats: Array<{ id: string, state: Types.StepState, conclusion: Types.OpinionConclusion | null, person: { id: string, name: string } | null, signer: { id: string, name: string } | null }> }> }> }> } | null };


export const QuoteRoundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteRounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quoteId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quoteId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvalChains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalRounds_ApprovalChain"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalRounds_ApprovalChain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"beginning"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"submitter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuoteRoundsQuery, QuoteRoundsQueryVariables>;