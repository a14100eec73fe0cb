/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type HandoverItemState =
  /** 已接收 / Accepted */
  | 'ACCEPTED'
  /** 未接收 / Declined */
  | 'DECLINED'
  /** 已不在名下 / No longer theirs */
  | 'GONE'
  /** 另行处理 / Dealt with elsewhere */
  | 'LEFT'
  /** 待接收 / To be accepted */
  | 'OFFERED'
  /** 待指定 / Nobody yet */
  | 'UNASSIGNED';

export type HandoverKind =
  /** 审批中的合同 / Contract in approval */
  | 'APPROVAL'
  /** 客户维护 / Client kept */
  | 'CLIENT'
  /** 设计跟踪项目 / Project, design tracker */
  | 'DESIGN_TRACKER'
  /** 开发活动 / Development activity */
  | 'DEVELOPMENT'
  /** 与他人的日程 / Event with others */
  | 'EVENT'
  /** 待核实线索 / Lead to verify */
  | 'LEAD'
  /** 市场跟踪项目 / Project, market tracker */
  | 'MARKET_TRACKER'
  /** 项目成员 / Project membership */
  | 'MEMBERSHIP'
  /** 工作计划 / Work plan item */
  | 'PLAN_ITEM';

export type HandoverItems_HandoverItemFragment = { id: string, kind: Types.HandoverKind, title: string, detail: string | null, dueOn: string | null, state: Types.HandoverItemState, note: string | null, viewerCanAnswer: boolean, receiver: { id: string, name: string } | null, declinedBy: { id: string, name: string } | null, client: { id: string } | null, project: { id: string } | null, activity: { id: string } | null, leadReport: { id: string } | null, contract: { id: string } | null };

export const HandoverItems_HandoverItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoverItems_HandoverItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<HandoverItems_HandoverItemFragment, unknown>;