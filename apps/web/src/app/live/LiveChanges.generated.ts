/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What open pages are told of: rows were written that they may show. */
export type ChangeTopic =
  | 'CLIENTS'
  | 'CONTRACTS'
  | 'DESIGN_PROJECTS'
  | 'PROJECTS'
  | 'QUOTES';

export type DataChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DataChangesSubscription = { dataChanges: { topics: Array<Types.ChangeTopic> } };


export const DataChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DataChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"}}]}}]}}]} as unknown as DocumentNode<DataChangesSubscription, DataChangesSubscriptionVariables>;