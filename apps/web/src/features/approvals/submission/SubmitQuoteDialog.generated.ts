/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One approver, or several with a mode; nobody at all falls back by rule. `needed` is for N_OF_M. */
export type ApprovalStepInput = {
  approverId?: string | number | null | undefined;
  approverIds?: Array<string | number> | null | undefined;
  mode?: StepMode | null | undefined;
  needed?: number | null | undefined;
  section: OpinionSection;
};

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

export type Role =
  /** 设计部经理 / Design department manager */
  | 'DESIGN_MANAGER'
  /** 设计管理 / Design management */
  | 'DESIGN_MGMT'
  /** 董事 / Director */
  | 'DIRECTOR'
  /** 财务 / Finance */
  | 'FINANCE'
  /** 行政人事 / HR & administration */
  | 'HR_ADMIN'
  /** 主设 / Lead designer */
  | 'LEAD_DESIGNER'
  /** 法务 / Legal counsel */
  | 'LEGAL'
  /** 市场部数据库负责人 / Market database owner */
  | 'MARKET_DB_OWNER'
  /** 市场部经理 / Market department manager */
  | 'MARKET_MANAGER'
  /** 市场专员 / Market executive */
  | 'MARKET_STAFF'
  /** 项目成员(只读) / Project member (read-only) */
  | 'MEMBER_VIEWER'
  /** 项目经理 / Project manager */
  | 'PROJECT_MANAGER'
  /** 系统管理员 / System administrator */
  | 'SYS_ADMIN'
  /** 技术(总师办) / Technical (chief architect’s office) */
  | 'TECHNICAL';

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

/** As SubmitContractInput, of a version of a quote, with any sections; `expectedVersion` is the quote's. */
export type SubmitQuoteInput = {
  clientMutationId?: string | null | undefined;
  continues?: boolean | null | undefined;
  copyTo?: Array<string | number> | null | undefined;
  expectedVersion: number;
  reason?: string | null | undefined;
  revisionId: string | number;
  steps: Array<ApprovalStepInput>;
  templateId?: string | number | null | undefined;
};

export type QuoteApproversQueryVariables = Exact<{
  quoteId: string | number;
  roles: Array<Types.Role> | Types.Role;
}>;


export type QuoteApproversQuery = { quote: { id: string, project: { id: string, designTracker: { id: string } | null } | null, unsentRevision: { id: string, proposedApproval: { templateId: string | null, templateName: string | null, templateVersion: number | null, steps: Array<{ section: Types.OpinionSection, mode: Types.StepMode, needed: number, standsIn: boolean, people: Array<{ id: string, name: string }> }>, copies: Array<{ id: string, name: string }> } | null, approvalChains: Array<{ id: string, state: Types.ChainState }> } | null } | null, employees: { nodes: Array<{ id: string, name: string, number: string, title: string | null, roles: Array<Types.Role>, approvalSections: Array<Types.OpinionSection> }> } };

export type SubmitQuoteMutationVariables = Exact<{
  input: Types.SubmitQuoteInput;
}>;


export type SubmitQuoteMutation = { submitQuote: { errors: Array<{ code: string, path: Array<string>, message: string }>, chain: { id: string } | null } };


export const QuoteApproversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteApprovers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quoteId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quoteId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"designTracker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsentRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"proposedApproval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proposal_ApprovalProposal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvalChains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Approver_Employee"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposal_ApprovalProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"templateName"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"standsIn"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Approver_Employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"approvalSections"}}]}}]} as unknown as DocumentNode<QuoteApproversQuery, QuoteApproversQueryVariables>;
export const SubmitQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitQuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitQuoteMutation, SubmitQuoteMutationVariables>;