/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type Proposal_ApprovalProposalFragment = { templateId: string | null, templateName: string | null, templateVersion: number | null, steps: Array<{ section: Types.OpinionSection, mode: Types.StepMode, needed: number, standsIn: boolean, people: Array<{ id: string, name: string }> }>, copies: Array<{ id: string, name: string }> };

export const Proposal_ApprovalProposalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposal_ApprovalProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"templateName"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"standsIn"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<Proposal_ApprovalProposalFragment, unknown>;