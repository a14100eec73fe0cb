/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ContractStatus =
  /** 待签 / Awaiting signature */
  | 'APPROVED'
  /** 结清 / Settled */
  | 'COMPLETED'
  /** 起草 / Drafting */
  | 'DRAFT'
  /** 审批中 / In approval */
  | 'IN_APPROVAL'
  /** 履行 / In performance */
  | 'PERFORMING'
  /** 已签 / Signed */
  | 'SIGNED'
  /** 暂停 / Suspended */
  | 'SUSPENDED'
  /** 终止 / Terminated */
  | 'TERMINATED';

export type ContractType =
  /** 联合体 / Consortium agreement */
  | 'CONSORTIUM'
  /** 咨询 / Consultancy agreement */
  | 'CONSULTING'
  /** 设计合同 / Design contract */
  | 'DESIGN'
  /** 委托书 / Letter of engagement */
  | 'ENGAGEMENT'
  /** 战略/框架 / Strategic / framework agreement */
  | 'FRAMEWORK'
  /** 分包 / Subcontract */
  | 'SUBCONTRACT'
  /** 补充 / Supplementary agreement */
  | 'SUPPLEMENT';

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

export type QuoteStatus =
  /** 接受 / Accepted */
  | 'ACCEPTED'
  /** 可发出 / Cleared to send */
  | 'APPROVED'
  /** 拒绝 / Declined */
  | 'DECLINED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 过期 / Expired */
  | 'EXPIRED'
  /** 审核中 / In review */
  | 'IN_REVIEW'
  /** 议价 / Negotiating */
  | 'NEGOTIATING'
  /** 已报出 / Sent */
  | 'SENT'
  /** 被新版替代 / Superseded */
  | 'SUPERSEDED';

export type QuotesAndContracts_ProjectFragment = { id: string, viewerCanQuote: boolean, quotes: Array<{ id: string, title: string, updatedAt: string, currentRevision: { revision: number, status: Types.QuoteStatus, validUntil: string | null, id: string, feeBasis: Types.FeeBasis, amountFen: string | null, rate: string | null } }>, contracts: Array<{ id: string, number: string, name: string, contractType: Types.ContractType, status: Types.ContractStatus, amountFen: string, signedOn: string | null }> };

export const QuotesAndContracts_ProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuotesAndContracts_Project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanQuote"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteAmount_QuoteRevision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contractType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteAmount_QuoteRevision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeBasis"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]} as unknown as DocumentNode<QuotesAndContracts_ProjectFragment, unknown>;