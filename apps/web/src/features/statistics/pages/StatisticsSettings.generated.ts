/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Each of one to twelve. */
export type BandBoundsInput = {
  far: Array<string>;
  fee: Array<string>;
  gfa: Array<string>;
  landArea: Array<string>;
};

/** `expectedVersion` is 0 where no set begins on that day yet; without `bounds` the set of that day is taken away. */
export type SaveBandSetInput = {
  bounds?: BandBoundsInput | null | undefined;
  clientMutationId?: string | null | undefined;
  expectedVersion: number;
  since: string;
};

export type BandSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type BandSetsQuery = { bandSets: Array<{ since: string, far: Array<string>, landArea: Array<string>, gfa: Array<string>, fee: Array<string>, version: number, setAt: string, setBy: { id: string, name: string } | null }> };

export type BandSets_SetFragment = { since: string, far: Array<string>, landArea: Array<string>, gfa: Array<string>, fee: Array<string>, version: number, setAt: string, setBy: { id: string, name: string } | null };

export type SaveBandSetMutationVariables = Exact<{
  input: Types.SaveBandSetInput;
}>;


export type SaveBandSetMutation = { saveBandSet: { errors: Array<{ code: string, path: Array<string>, message: string }>, sets: Array<{ since: string, far: Array<string>, landArea: Array<string>, gfa: Array<string>, fee: Array<string>, version: number, setAt: string, setBy: { id: string, name: string } | null }> } };

export const BandSets_SetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BandSets_set"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BandSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"far"}},{"kind":"Field","name":{"kind":"Name","value":"landArea"}},{"kind":"Field","name":{"kind":"Name","value":"gfa"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BandSets_SetFragment, unknown>;
export const BandSetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BandSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bandSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BandSets_set"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BandSets_set"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BandSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"far"}},{"kind":"Field","name":{"kind":"Name","value":"landArea"}},{"kind":"Field","name":{"kind":"Name","value":"gfa"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BandSetsQuery, BandSetsQueryVariables>;
export const SaveBandSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveBandSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveBandSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveBandSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BandSets_set"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BandSets_set"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BandSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"far"}},{"kind":"Field","name":{"kind":"Name","value":"landArea"}},{"kind":"Field","name":{"kind":"Name","value":"gfa"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SaveBandSetMutation, SaveBandSetMutationVariables>;