/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type LossReason =
  /** 项目取消 / Project cancelled */
  | 'CANCELLED'
  /** 我方放弃 / Declined by us */
  | 'CLIENT_RISK'
  /** 方案落选 / Design not selected */
  | 'DESIGN'
  /** 价格 / Price */
  | 'PRICE'
  /** 人情 / Relationships */
  | 'RELATION'
  /** 工期 / Programme */
  | 'SCHEDULE'
  /** 服务 / Service */
  | 'SERVICE'
  /** 主创 / Design team */
  | 'TEAM'
  /** 合同条款 / Contract terms */
  | 'TERMS'
  /** 业绩/资质 / Track record or qualifications */
  | 'TRACK_RECORD'
  /** 原因不明 / Unknown */
  | 'UNKNOWN';

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

/** `expectedVersion` is that of the stored review, 0 where there is none. Omitted fields stay as they are; null empties. A competitor that is not known yet is made. */
export type SaveProjectReviewInput = {
  clientMutationId?: string | null | undefined;
  competitor?: string | null | undefined;
  expectedVersion: number;
  lessons?: string | null | undefined;
  ourFeeFen?: string | null | undefined;
  projectId: string | number;
  /** Required of a lost project. */
  reason?: LossReason | null | undefined;
  theirFeeFen?: string | null | undefined;
};

export type ProjectReview_ProjectFragment = { id: string, status: Types.ProjectStatus, reviewDueOn: string | null, viewerCanReview: boolean, review: { id: string, outcome: Types.ProjectStatus, decidedAt: string, reason: Types.LossReason | null, ourFeeFen: string | null, theirFeeFen: string | null, gapFen: string | null, gapRate: string | null, lessons: string | null, version: number, updatedAt: string, competitor: { id: string, name: string } | null, createdBy: { id: string, name: string } | null } | null };

export type ReviewFirmsQueryVariables = Exact<{
  projectId: string | number;
}>;


export type ReviewFirmsQuery = { project: { id: string, client: { id: string, partnerDesignFirms: Array<{ id: string, name: string }> } } | null };

export type SaveProjectReviewMutationVariables = Exact<{
  input: Types.SaveProjectReviewInput;
}>;


export type SaveProjectReviewMutation = { saveProjectReview: { errors: Array<{ code: string, path: Array<string>, message: string }>, project: { id: string, status: Types.ProjectStatus, reviewDueOn: string | null, viewerCanReview: boolean, review: { id: string, outcome: Types.ProjectStatus, decidedAt: string, reason: Types.LossReason | null, ourFeeFen: string | null, theirFeeFen: string | null, gapFen: string | null, gapRate: string | null, lessons: string | null, version: number, updatedAt: string, competitor: { id: string, name: string } | null, createdBy: { id: string, name: string } | null } | null } | null } };

export const ProjectReview_ProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectReview_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"competitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ourFeeFen"}},{"kind":"Field","name":{"kind":"Name","value":"theirFeeFen"}},{"kind":"Field","name":{"kind":"Name","value":"gapFen"}},{"kind":"Field","name":{"kind":"Name","value":"gapRate"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ProjectReview_ProjectFragment, unknown>;
export const ReviewFirmsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewFirms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projectId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partnerDesignFirms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewFirmsQuery, ReviewFirmsQueryVariables>;
export const SaveProjectReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveProjectReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveProjectReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveProjectReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectReview_Project"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectReview_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"competitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ourFeeFen"}},{"kind":"Field","name":{"kind":"Name","value":"theirFeeFen"}},{"kind":"Field","name":{"kind":"Name","value":"gapFen"}},{"kind":"Field","name":{"kind":"Name","value":"gapRate"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SaveProjectReviewMutation, SaveProjectReviewMutationVariables>;