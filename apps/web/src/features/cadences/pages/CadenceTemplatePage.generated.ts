/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CadenceAnchor =
  /** 投标日 / Bid date */
  | 'BID'
  /** 合同到期 / End of the contract */
  | 'CONTRACT_END'
  /** 最近跟进 / Last touch */
  | 'LAST_TOUCH'
  /** 下一步日期 / Next step */
  | 'NEXT_STEP'
  /** 报价到期 / End of a quote’s validity */
  | 'QUOTE_VALIDITY';

export type CadenceWindowInput = {
  from: number;
  to: number;
};

/** `segmentId` is a shared one; null: all clients; omitted: as it is. */
export type SaveCadenceTemplateInput = {
  anchor: CadenceAnchor;
  clientMutationId?: string | null | undefined;
  expectedVersion: number;
  segmentId?: string | number | null | undefined;
  windows: Array<CadenceWindowInput>;
};

export type CadenceTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type CadenceTemplatesQuery = { clientSegments: Array<{ id: string, name: string, isShared: boolean }>, cadenceTemplates: Array<{ anchor: Types.CadenceAnchor, version: number, segment: { id: string, name: string } | null, windows: Array<{ from: number, to: number }> }> };

export type CadenceTemplate_CadenceTemplateFragment = { anchor: Types.CadenceAnchor, version: number, segment: { id: string, name: string } | null, windows: Array<{ from: number, to: number }> };

export type SaveCadenceTemplateMutationVariables = Exact<{
  input: Types.SaveCadenceTemplateInput;
}>;


export type SaveCadenceTemplateMutation = { saveCadenceTemplate: { errors: Array<{ code: string, path: Array<string>, message: string }>, template: { anchor: Types.CadenceAnchor, version: number, segment: { id: string, name: string } | null, windows: Array<{ from: number, to: number }> } | null } };

export const CadenceTemplate_CadenceTemplateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CadenceTemplate_CadenceTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CadenceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<CadenceTemplate_CadenceTemplateFragment, unknown>;
export const CadenceTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CadenceTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientSegments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cadenceTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CadenceTemplate_CadenceTemplate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CadenceTemplate_CadenceTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CadenceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<CadenceTemplatesQuery, CadenceTemplatesQueryVariables>;
export const SaveCadenceTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCadenceTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCadenceTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCadenceTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CadenceTemplate_CadenceTemplate"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CadenceTemplate_CadenceTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CadenceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<SaveCadenceTemplateMutation, SaveCadenceTemplateMutationVariables>;