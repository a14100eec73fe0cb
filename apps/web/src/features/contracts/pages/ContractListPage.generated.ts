/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ContractFilter = {
  amountFen?: FenRange | null | undefined;
  contractTypes?: Array<ContractType> | null | undefined;
  /** Signed, with a fee node that is not paid in full. */
  isOpen?: boolean | null | undefined;
  parentIds?: Array<string | number> | null | undefined;
  projectIds?: Array<string | number> | null | undefined;
  signedOn?: DateRange | null | undefined;
  statuses?: Array<ContractStatus> | null | undefined;
  text?: string | null | undefined;
};

export type ContractOrder = {
  direction: SortDirection;
  field: ContractSort;
};

export type ContractSort =
  | 'AMOUNT'
  | 'NUMBER'
  | 'SIGNED_ON'
  | 'UPDATED_AT';

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

export type DateRange = {
  from?: string | null | undefined;
  to?: string | null | undefined;
};

export type FenRange = {
  max?: string | null | undefined;
  min?: string | null | undefined;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type ContractListPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: Types.ContractFilter | null | undefined;
  orderBy?: Types.ContractOrder | null | undefined;
}>;


export type ContractListPageQuery = { contracts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, name: string, contractType: Types.ContractType, status: Types.ContractStatus, amountFen: string, projectName: string, clientName: string, signedOn: string | null, updatedAt: string, parent: { id: string, number: string, name: string } | null, money: { receivedFen: string, openFen: string, overdueFen: string } | null }> } };

export type ContractList_ContractFragment = { id: string, number: string, name: string, contractType: Types.ContractType, status: Types.ContractStatus, amountFen: string, projectName: string, clientName: string, signedOn: string | null, updatedAt: string, parent: { id: string, number: string, name: string } | null, money: { receivedFen: string, openFen: string, overdueFen: string } | null };

export const ContractList_ContractFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractList_Contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contractType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedFen"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}},{"kind":"Field","name":{"kind":"Name","value":"overdueFen"}}]}}]}}]} as unknown as DocumentNode<ContractList_ContractFragment, unknown>;
export const ContractListPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractListPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractList_Contract"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractList_Contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contractType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedFen"}},{"kind":"Field","name":{"kind":"Name","value":"openFen"}},{"kind":"Field","name":{"kind":"Name","value":"overdueFen"}}]}}]}}]} as unknown as DocumentNode<ContractListPageQuery, ContractListPageQueryVariables>;