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

export type CadenceTaskFilter = {
  anchors?: Array<CadenceAnchor> | null | undefined;
  levels?: Array<EscalationLevel> | null | undefined;
  /** The viewer's own. */
  mine?: boolean | null | undefined;
  ownerIds?: Array<string | number> | null | undefined;
  projectIds?: Array<string | number> | null | undefined;
  states?: Array<CadenceTaskState> | null | undefined;
};

export type CadenceTaskState =
  /** 已完成 / Done */
  | 'DONE'
  /** 已取消 / Dropped */
  | 'DROPPED'
  /** 待跟进 / To do */
  | 'OPEN'
  /** 已被取代 / Superseded */
  | 'SUPERSEDED';

export type EscalationLevel =
  /** 董事 / Director */
  | 'DIRECTOR'
  /** 市场部经理 / Market manager */
  | 'MANAGER'
  /** 负责人 / Owner */
  | 'OWNER';

export type TaskOutcome =
  /** 继续跟踪 / Go on */
  | 'CONTINUE'
  /** 失败 / Failed */
  | 'FAILED'
  /** 成功 / Won */
  | 'SUCCESS';

export type CadenceTaskListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: Types.CadenceTaskFilter | null | undefined;
}>;


export type CadenceTaskListQuery = { cadenceTasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, anchor: Types.CadenceAnchor, closesOn: string, level: Types.EscalationLevel, state: Types.CadenceTaskState, outcome: Types.TaskOutcome | null, window: { from: number, to: number }, project: { id: string, name: string, number: string }, owner: { id: string, name: string } | null }> } };

export type CadenceTaskRow_CadenceTaskFragment = { id: string, anchor: Types.CadenceAnchor, closesOn: string, level: Types.EscalationLevel, state: Types.CadenceTaskState, outcome: Types.TaskOutcome | null, window: { from: number, to: number }, project: { id: string, name: string, number: string }, owner: { id: string, name: string } | null };

export const CadenceTaskRow_CadenceTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CadenceTaskRow_CadenceTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CadenceTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CadenceTaskRow_CadenceTaskFragment, unknown>;
export const CadenceTaskListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CadenceTaskList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CadenceTaskFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cadenceTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CadenceTaskRow_CadenceTask"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CadenceTaskRow_CadenceTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CadenceTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CadenceTaskListQuery, CadenceTaskListQueryVariables>;