/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type FeeBasis =
  /** 总价 / Lump sum */
  | 'LUMP_SUM'
  /** 造价费率 / Percentage of construction cost */
  | 'PERCENT'
  /** 元/㎡ / CNY per m² */
  | 'PER_SQM'
  /** 分阶段 / By stage */
  | 'PER_STAGE'
  /** 工时 / Time charge */
  | 'TIME';

export type QuoteAmount_QuoteRevisionFragment = { id: string, feeBasis: Types.FeeBasis, amountFen: string | null, rate: string | null };

export const QuoteAmount_QuoteRevisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteAmount_QuoteRevision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeBasis"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]} as unknown as DocumentNode<QuoteAmount_QuoteRevisionFragment, unknown>;