/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** `expectedVersion` is 0 where no set begins on that day yet; `percents` has every stage once. */
export type SaveStageProbabilitiesInput = {
  clientMutationId?: string | null | undefined;
  expectedVersion: number;
  percents: Array<StagePercentInput>;
  since: string;
};

export type StagePercentInput = {
  percent: number;
  stage: TrackingStage;
};

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

export type StageProbabilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type StageProbabilitiesQuery = { stageProbabilities: Array<{ since: string, version: number, setAt: string, setBy: { id: string, name: string } | null, percents: Array<{ stage: Types.TrackingStage, percent: number }> }> };

export type StageProbabilities_SetFragment = { since: string, version: number, setAt: string, setBy: { id: string, name: string } | null, percents: Array<{ stage: Types.TrackingStage, percent: number }> };

export type SaveStageProbabilitiesMutationVariables = Exact<{
  input: Types.SaveStageProbabilitiesInput;
}>;


export type SaveStageProbabilitiesMutation = { saveStageProbabilities: { errors: Array<{ code: string, path: Array<string>, message: string }>, sets: Array<{ since: string, version: number, setAt: string, setBy: { id: string, name: string } | null, percents: Array<{ stage: Types.TrackingStage, percent: number }> }> } };

export const StageProbabilities_SetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageProbabilities_set"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageProbabilities"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]} as unknown as DocumentNode<StageProbabilities_SetFragment, unknown>;
export const StageProbabilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StageProbabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stageProbabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageProbabilities_set"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageProbabilities_set"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageProbabilities"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]} as unknown as DocumentNode<StageProbabilitiesQuery, StageProbabilitiesQueryVariables>;
export const SaveStageProbabilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveStageProbabilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveStageProbabilitiesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveStageProbabilities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageProbabilities_set"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageProbabilities_set"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageProbabilities"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]} as unknown as DocumentNode<SaveStageProbabilitiesMutation, SaveStageProbabilitiesMutationVariables>;