/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Omitted fields stay as they are; null empties. */
export type ClientFieldsInput = {
  clientType?: ClientType | null | undefined;
  /** Replaces the list when given. Who is no longer in it has left; a new one with the name and phone of a known person is that person. */
  contacts?: Array<ContactInput> | null | undefined;
  /** Fields of the firm's own; those that are not named stay as they are. */
  customFields?: Array<CustomFieldValueInput> | null | undefined;
  /** Replaces the list when given. */
  developedProjects?: Array<DevelopedProjectInput> | null | undefined;
  grade?: ClientGrade | null | undefined;
  /** A group that is not known yet is made. */
  groupName?: string | null | undefined;
  headquartersCityCode?: string | null | undefined;
  keeperId?: string | number | null | undefined;
  /** Replaces the list when given. Land with a number of its own stays on record without the client. */
  landAcquisitions?: Array<LandAcquisitionInput> | null | undefined;
  level?: ClientLevel | null | undefined;
  name?: string | null | undefined;
  /** Instead of the code, for a city abroad. */
  overseasCity?: string | null | undefined;
  /** The client that this one stands below. */
  parentId?: string | number | null | undefined;
  /** Replaces the list when given. */
  partnerDesignFirms?: Array<string> | null | undefined;
  productLines?: Array<string> | null | undefined;
  profile?: string | null | undefined;
  remark?: string | null | undefined;
  shortName?: string | null | undefined;
};

export type ClientGrade =
  /** A / A */
  | 'A'
  /** B / B */
  | 'B'
  /** C / C */
  | 'C'
  /** D / D */
  | 'D'
  /** 战略 / Strategic */
  | 'KEY';

export type ClientLevel =
  /** 集团总部 / Headquarters */
  | 'HEADQUARTERS'
  /** 项目公司 / Project company */
  | 'PROJECT_COMPANY'
  /** 区域公司 / Regional company */
  | 'REGIONAL';

export type ClientType =
  /** 施工总包/EPC / General contractor / EPC */
  | 'CONTRACTOR'
  /** 企业自建业主 / Corporate owner-occupier */
  | 'CORPORATE'
  /** 设计同行 / Design firm or consultant */
  | 'DESIGN_PEER'
  /** 开发商-外资/港资 / Developer – foreign or Hong Kong */
  | 'DEV_FOREIGN_HK'
  /** 开发商-混合所有制 / Developer – mixed ownership */
  | 'DEV_MIXED'
  /** 开发商-民企 / Developer – private */
  | 'DEV_PRIVATE'
  /** 开发商-央企 / Developer – central SOE */
  | 'DEV_SOE_CENTRAL'
  /** 开发商-地方国企 / Developer – local SOE */
  | 'DEV_SOE_LOCAL'
  /** 金融/险资 / Financial or insurance investor */
  | 'FINANCE'
  /** 政府 / Government body */
  | 'GOV'
  /** 政府平台公司 / Government investment platform */
  | 'GOV_PLATFORM'
  /** 个人业主 / Private individual */
  | 'INDIVIDUAL'
  /** 事业单位 / Public institution */
  | 'INSTITUTION';

export type ContactInput = {
  birthday?: string | null | undefined;
  department?: string | null | undefined;
  email?: string | null | undefined;
  /** Of an existing contact; omitted for a new one. */
  id?: string | number | null | undefined;
  influence?: Influence | null | undefined;
  name: string;
  phone?: string | null | undefined;
  remark?: string | null | undefined;
  title?: string | null | undefined;
};

/** The value of one custom field: the member of its type. Without any, or with an empty one, the field is emptied. */
export type CustomFieldValueInput = {
  choices?: Array<string> | null | undefined;
  day?: string | null | undefined;
  fieldId: string | number;
  flag?: boolean | null | undefined;
  number?: string | null | undefined;
  text?: string | null | undefined;
};

export type DevelopedProjectInput = {
  city?: string | null | undefined;
  designer?: string | null | undefined;
  gfaM2?: string | null | undefined;
  name: string;
  year?: number | null | undefined;
};

export type Influence =
  /** 内线 / Inside coach */
  | 'COACH'
  /** 决策 / Decision maker */
  | 'DECIDER'
  /** 把关 / Gatekeeper */
  | 'GATEKEEPER'
  /** 影响 / Influencer */
  | 'INFLUENCER'
  /** 使用/对接 / User / day-to-day contact */
  | 'USER';

export type LandAcquisitionInput = {
  cityCode?: string | null | undefined;
  district?: string | null | undefined;
  far?: string | null | undefined;
  /** Of a parcel the client holds already; omitted for a new one. */
  id?: string | number | null | undefined;
  landAreaM2?: string | null | undefined;
  location?: string | null | undefined;
  priceFen?: string | null | undefined;
  remark?: string | null | undefined;
  soldOn?: string | null | undefined;
};

export type UpdateClientInput = {
  clientMutationId?: string | null | undefined;
  expectedVersion: number;
  fields: ClientFieldsInput;
  id: string | number;
};

export type ClientHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type ClientHistoryQuery = { client: { id: string, version: number, viewerCanUpdate: boolean, changes: Array<{ id: string, kind: string, at: string, by: { id: string, name: string } | null, values: Array<{ field: string, before: string | null, after: string | null, beforeName: string | null, afterName: string | null }> }> } | null };

export type RestoreClientValueMutationVariables = Exact<{
  input: Types.UpdateClientInput;
}>;


export type RestoreClientValueMutation = { updateClient: { errors: Array<{ code: string, path: Array<string>, message: string }>, client: { id: string, version: number } | null } };


export const ClientHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeName"}},{"kind":"Field","name":{"kind":"Name","value":"afterName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClientHistoryQuery, ClientHistoryQueryVariables>;
export const RestoreClientValueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreClientValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreClientValueMutation, RestoreClientValueMutationVariables>;