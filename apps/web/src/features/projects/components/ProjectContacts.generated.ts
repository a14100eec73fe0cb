/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ContactRole =
  /** 行政 / Administration */
  | 'ADMINISTRATION'
  /** 基建 / Capital works */
  | 'CAPITAL_WORKS'
  /** 成本合约 / Cost & contracts */
  | 'COST_CONTRACT'
  /** 设计 / Design */
  | 'DESIGN'
  /** 工程 / Engineering */
  | 'ENGINEERING'
  /** 公司领导 / Executive */
  | 'EXECUTIVE'
  /** 财务 / Finance */
  | 'FINANCE'
  /** 投资 / Investment */
  | 'INVESTMENT'
  /** 营销 / Sales & marketing */
  | 'MARKETING'
  /** 其他 / Other */
  | 'OTHER'
  /** 前期报建 / Pre-development & permits */
  | 'PRE_DEVELOPMENT'
  /** 招采 / Procurement */
  | 'PROCUREMENT';

export type ProjectContacts_ProjectFragment = { id: string, contactNote: string | null, contacts: Array<{ role: Types.ContactRole | null, contact: { id: string, name: string, department: string | null, title: string | null, phone: string | null, email: string | null, isCurrent: boolean } }> };

export const ProjectContacts_ProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectContacts_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contactNote"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]}}]} as unknown as DocumentNode<ProjectContacts_ProjectFragment, unknown>;