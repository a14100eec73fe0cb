/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type RatingFactor =
  /** 城市等级 / City tier */
  | 'CITY_TIER'
  /** 签约设计费 / Fees signed */
  | 'FEES_WON'
  /** 战略协议 / Framework agreement */
  | 'FRAMEWORK'
  /** 最近跟进 / Last touch */
  | 'LAST_TOUCH'
  /** 在跟项目 / Open projects */
  | 'PROJECTS_OPEN'
  /** 成交项目 / Projects won */
  | 'PROJECTS_WON';

export type RatingFactorInput = {
  factor: RatingFactor;
  steps: Array<RatingStepInput>;
};

/** A factor that is left out brings no points. Steps stand in the order of their values; each is worth more where more is better, less where less is. */
export type RatingFormulaInput = {
  factors: Array<RatingFactorInput>;
  fromA: number;
  fromB: number;
  fromC: number;
  years: number;
};

export type RatingGrade =
  /** A / A */
  | 'A'
  /** B / B */
  | 'B'
  /** C / C */
  | 'C'
  /** D / D */
  | 'D';

export type RatingStepInput = {
  at: string;
  points: number;
};

export type SaveRatingFormulaInput = {
  clientMutationId?: string | null | undefined;
  expectedVersion: number;
  formula: RatingFormulaInput;
};

export type RatingFormulaPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RatingFormulaPageQuery = { ratingFormula: { years: number, fromA: number, fromB: number, fromC: number, version: number, updatedAt: string | null, updatedBy: { id: string, name: string } | null, factors: Array<{ factor: Types.RatingFactor, steps: Array<{ at: string, points: number }> }> } };

export type RatingFormula_RatingFormulaFragment = { years: number, fromA: number, fromB: number, fromC: number, version: number, updatedAt: string | null, updatedBy: { id: string, name: string } | null, factors: Array<{ factor: Types.RatingFactor, steps: Array<{ at: string, points: number }> }> };

export type RatingPreviewQueryVariables = Exact<{
  formula: Types.RatingFormulaInput;
}>;


export type RatingPreviewQuery = { ratingPreview: { clients: number, moves: Array<{ from: Types.RatingGrade, to: Types.RatingGrade, count: number }> } };

export type SaveRatingFormulaMutationVariables = Exact<{
  input: Types.SaveRatingFormulaInput;
}>;


export type SaveRatingFormulaMutation = { saveRatingFormula: { errors: Array<{ code: string, path: Array<string>, message: string }>, formula: { years: number, fromA: number, fromB: number, fromC: number, version: number, updatedAt: string | null, updatedBy: { id: string, name: string } | null, factors: Array<{ factor: Types.RatingFactor, steps: Array<{ at: string, points: number }> }> } | null } };

export const RatingFormula_RatingFormulaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingFormula_RatingFormula"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RatingFormula"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"fromA"}},{"kind":"Field","name":{"kind":"Name","value":"fromB"}},{"kind":"Field","name":{"kind":"Name","value":"fromC"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<RatingFormula_RatingFormulaFragment, unknown>;
export const RatingFormulaPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RatingFormulaPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ratingFormula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingFormula_RatingFormula"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingFormula_RatingFormula"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RatingFormula"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"fromA"}},{"kind":"Field","name":{"kind":"Name","value":"fromB"}},{"kind":"Field","name":{"kind":"Name","value":"fromC"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<RatingFormulaPageQuery, RatingFormulaPageQueryVariables>;
export const RatingPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RatingPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"formula"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RatingFormulaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ratingPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"formula"},"value":{"kind":"Variable","name":{"kind":"Name","value":"formula"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<RatingPreviewQuery, RatingPreviewQueryVariables>;
export const SaveRatingFormulaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveRatingFormula"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveRatingFormulaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveRatingFormula"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingFormula_RatingFormula"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingFormula_RatingFormula"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RatingFormula"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"fromA"}},{"kind":"Field","name":{"kind":"Name","value":"fromB"}},{"kind":"Field","name":{"kind":"Name","value":"fromC"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<SaveRatingFormulaMutation, SaveRatingFormulaMutationVariables>;