/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ProjectStatus =
  /** 放弃 / Not pursued */
  | 'ABANDONED'
  /** 失单 / Lost */
  | 'LOST'
  /** 推广 / Promotion */
  | 'PROMOTION'
  /** 暂停 / On hold */
  | 'SUSPENDED'
  /** 跟踪 / Tracking */
  | 'TRACKING'
  /** 成交 / Won */
  | 'WON';

export type TrackingStage =
  /** 定标 / Award */
  | 'AWARD'
  /** 接洽 / First contact */
  | 'CONTACT'
  /** 合同评审 / Contract review */
  | 'CONTRACT_REVIEW'
  /** 立项 / Go decision */
  | 'GO_DECISION'
  /** 谈判 / Negotiation */
  | 'NEGOTIATION'
  /** 报价 / Fee proposal */
  | 'QUOTATION'
  /** 需求确认 / Requirements confirmed */
  | 'REQUIREMENTS'
  /** 方案比选/投标 / Design selection / bid */
  | 'SCHEME_BID'
  /** 签约 / Signed */
  | 'SIGNED';

export type StatusHistory_ProjectFragment = { id: string, stageEvents: Array<{ id: string, from: Types.TrackingStage | null, to: Types.TrackingStage | null, percent: number | null, at: string, until: string | null, by: { id: string, name: string } | null }>, statusEvents: Array<{ id: string, from: Types.ProjectStatus | null, to: Types.ProjectStatus, reason: string | null, at: string, until: string | null, by: { id: string, name: string } | null }> };

export const StatusHistory_ProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusHistory_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stageEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StatusHistory_ProjectFragment, unknown>;