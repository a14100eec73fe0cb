/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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

export type SignContractInput = {
  clientMutationId?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  /** A version of a document of the contract's project, category CONTRACT. */
  signedFileVersionId: string | number;
  signedOn: string;
};

export type SignContractMutationVariables = Exact<{
  input: Types.SignContractInput;
}>;


export type SignContractMutation = { signContract: { errors: Array<{ code: string, path: Array<string>, message: string }>, contract: { id: string, status: Types.ContractStatus, signedOn: string | null, version: number, updatedAt: string, viewerCanSubmit: boolean } | null } };


export const SignContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}}]}}]}}]}}]} as unknown as DocumentNode<SignContractMutation, SignContractMutationVariables>;