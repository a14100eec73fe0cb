/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ClientPart =
  /** 开发活动 / Development activities */
  | 'ACTIVITIES'
  /** 下级客户 / Clients below */
  | 'BELOW'
  /** 开发费用 / Development costs */
  | 'COSTS'
  /** 自定义字段 / Custom fields */
  | 'CUSTOM_FIELDS'
  /** 已建项目 / Developed projects */
  | 'DEVELOPED'
  /** 补入的资料 / Facts filled in */
  | 'FACTS'
  /** 文件 / Documents */
  | 'FILES'
  /** 地块 / Land */
  | 'LAND'
  /** 合同当事人 / Parties of contracts */
  | 'PARTIES'
  /** 合作设计公司 / Partner design firms */
  | 'PARTNER_FIRMS'
  /** 联系人 / People */
  | 'PEOPLE'
  /** 项目 / Projects */
  | 'PROJECTS'
  /** 渠道成果 / Channel results */
  | 'RESULTS'
  /** 跟进记录 / Touches */
  | 'TOUCHES';

export type KeepClientsApartInput = {
  clientId: string | number;
  clientMutationId?: string | null | undefined;
  otherId: string | number;
};

/** The survivor's facts win, its empty ones are filled from the other, and everything that hangs on the other becomes its own. */
export type MergeClientsInput = {
  clientMutationId?: string | null | undefined;
  expectedMergedVersion: number;
  expectedSurvivorVersion: number;
  mergedId: string | number;
  survivorId: string | number;
};

export type UndoClientMergeInput = {
  clientMutationId?: string | null | undefined;
  id: string | number;
};

export type MergeClientsMutationVariables = Exact<{
  input: Types.MergeClientsInput;
}>;


export type MergeClientsMutation = { mergeClients: { errors: Array<{ code: string, path: Array<string>, message: string }>, client: { id: string, version: number, name: string } | null, merge: { id: string } | null, staying: Array<{ part: Types.ClientPart, count: number, labels: Array<string> }> } };

export type UndoClientMergeMutationVariables = Exact<{
  input: Types.UndoClientMergeInput;
}>;


export type UndoClientMergeMutation = { undoClientMerge: { errors: Array<{ code: string, path: Array<string>, message: string }>, client: { id: string, version: number, name: string } | null, merge: { id: string, undoneAt: string | null } | null, staying: Array<{ part: Types.ClientPart, count: number, labels: Array<string> }> } };

export type KeepClientsApartMutationVariables = Exact<{
  input: Types.KeepClientsApartInput;
}>;


export type KeepClientsApartMutation = { keepClientsApart: { errors: Array<{ code: string, path: Array<string>, message: string }>, client: { id: string } | null } };


export const MergeClientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeClients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeClientsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeClients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staying"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}}]}}]}}]}}]} as unknown as DocumentNode<MergeClientsMutation, MergeClientsMutationVariables>;
export const UndoClientMergeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoClientMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoClientMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoClientMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staying"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}}]}}]}}]}}]} as unknown as DocumentNode<UndoClientMergeMutation, UndoClientMergeMutationVariables>;
export const KeepClientsApartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepClientsApart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepClientsApartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepClientsApart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<KeepClientsApartMutation, KeepClientsApartMutationVariables>;