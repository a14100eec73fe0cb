/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type FiguresLine_StatisticsFiguresFragment = { count: number, landAreaM2: string, gfaM2: string, quotedFen: string, weightedFen: string, contractedFen: string };

export const FiguresLine_StatisticsFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresLine_StatisticsFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"landAreaM2"}},{"kind":"Field","name":{"kind":"Name","value":"gfaM2"}},{"kind":"Field","name":{"kind":"Name","value":"quotedFen"}},{"kind":"Field","name":{"kind":"Name","value":"weightedFen"}},{"kind":"Field","name":{"kind":"Name","value":"contractedFen"}}]}}]} as unknown as DocumentNode<FiguresLine_StatisticsFiguresFragment, unknown>;