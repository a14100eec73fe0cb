/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AnswerInvitationInput = {
  answer: InvitationAnswer;
  clientMutationId?: string | null | undefined;
  id: string | number;
};

/** Omitted fields stay as they are; null empties. */
export type CalendarEventFieldsInput = {
  /** With the two dates or the two moments that belong to it. */
  allDay?: boolean | null | undefined;
  endsAt?: string | null | undefined;
  endsOn?: string | null | undefined;
  /** Everybody invited; answers of those who stay are kept. */
  inviteeIds?: Array<string | number> | null | undefined;
  notes?: string | null | undefined;
  place?: string | null | undefined;
  reminders?: Array<number> | null | undefined;
  /** RRULE; null: not repeated. */
  rule?: string | null | undefined;
  showsBusy?: boolean | null | undefined;
  startsAt?: string | null | undefined;
  startsOn?: string | null | undefined;
  timeZone?: string | null | undefined;
  title?: string | null | undefined;
};

export type CreateCalendarEventInput = {
  clientMutationId?: string | null | undefined;
  fields: CalendarEventFieldsInput;
};

export type DeleteCalendarEventInput = {
  clientMutationId?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  key?: string | null | undefined;
  scope?: EditScope | null | undefined;
};

/** Which occurrences of a series a change is for. */
export type EditScope =
  | 'ALL'
  | 'FOLLOWING'
  | 'ONE';

export type InvitationAnswer =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'TENTATIVE'
  | 'WAITING';

export type UndoCalendarChangeInput = {
  changeId: string | number;
  clientMutationId?: string | null | undefined;
};

/** `scope` and `key` are for series: times are those of the occurrence `key` names. */
export type UpdateCalendarEventInput = {
  clientMutationId?: string | null | undefined;
  expectedVersion: number;
  fields: CalendarEventFieldsInput;
  id: string | number;
  key?: string | null | undefined;
  scope?: EditScope | null | undefined;
};

export type CreateCalendarEventMutationVariables = Exact<{
  input: Types.CreateCalendarEventInput;
}>;


export type CreateCalendarEventMutation = { createCalendarEvent: { changeId: string | null, errors: Array<{ code: string, path: Array<string>, message: string }>, event: { id: string, version: number } | null } };

export type UpdateCalendarEventMutationVariables = Exact<{
  input: Types.UpdateCalendarEventInput;
}>;


export type UpdateCalendarEventMutation = { updateCalendarEvent: { changeId: string | null, errors: Array<{ code: string, path: Array<string>, message: string }>, event: { id: string, version: number } | null } };

export type DeleteCalendarEventMutationVariables = Exact<{
  input: Types.DeleteCalendarEventInput;
}>;


export type DeleteCalendarEventMutation = { deleteCalendarEvent: { changeId: string | null, errors: Array<{ code: string, path: Array<string>, message: string }>, event: { id: string, version: number } | null } };

export type AnswerInvitationMutationVariables = Exact<{
  input: Types.AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { answerInvitation: { changeId: string | null, errors: Array<{ code: string, path: Array<string>, message: string }>, event: { id: string, version: number } | null } };

export type UndoCalendarChangeMutationVariables = Exact<{
  input: Types.UndoCalendarChangeInput;
}>;


export type UndoCalendarChangeMutation = { undoCalendarChange: { changeId: string | null, errors: Array<{ code: string, path: Array<string>, message: string }>, event: { id: string, version: number } | null } };

export type CalendarResultFragment = { changeId: string | null, errors: Array<{ code: string, path: Array<string>, message: string }>, event: { id: string, version: number } | null };

export const CalendarResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeId"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CalendarResultFragment, unknown>;
export const CreateCalendarEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCalendarEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCalendarEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCalendarEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeId"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CreateCalendarEventMutation, CreateCalendarEventMutationVariables>;
export const UpdateCalendarEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCalendarEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCalendarEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCalendarEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeId"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UpdateCalendarEventMutation, UpdateCalendarEventMutationVariables>;
export const DeleteCalendarEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteCalendarEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteCalendarEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteCalendarEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeId"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DeleteCalendarEventMutation, DeleteCalendarEventMutationVariables>;
export const AnswerInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeId"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const UndoCalendarChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoCalendarChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoCalendarChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoCalendarChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeId"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UndoCalendarChangeMutation, UndoCalendarChangeMutationVariables>;