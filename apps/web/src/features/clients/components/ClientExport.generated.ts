/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Columns of an exported list of clients. */
export type ClientColumn =
  | 'ALIASES'
  | 'CLIENT_TYPE'
  | 'CONTACTS'
  | 'GRADE'
  | 'GROUP'
  | 'HEADQUARTERS'
  | 'KEEPER'
  | 'LEVEL'
  | 'NAME'
  | 'NUMBER'
  | 'PHONES'
  | 'PRODUCT_LINES'
  | 'PROFILE'
  | 'PROJECTS'
  | 'RATING'
  | 'REMARK'
  | 'SHORT_NAME'
  | 'UPDATED_AT';

export type ClientFilter = {
  cityCodes?: Array<string> | null | undefined;
  clientTypes?: Array<ClientType> | null | undefined;
  /** Conditions on fields of the firm's own; all of them hold. */
  customFields?: Array<CustomFieldFilter> | null | undefined;
  /** Only deleted ones, full rights only. */
  deleted?: boolean | null | undefined;
  grades?: Array<ClientGrade> | null | undefined;
  groupIds?: Array<string | number> | null | undefined;
  keeperIds?: Array<string | number> | null | undefined;
  /** Any of these flagship product lines. */
  productLines?: Array<string> | null | undefined;
  /** By the rating in force; finds nothing for others than full rights. */
  ratings?: Array<RatingGrade> | null | undefined;
  /** In any of these segments; finds nothing for others than full rights. */
  segmentIds?: Array<string | number> | null | undefined;
  /** Substring of number, name, short name, other names, group. */
  text?: string | null | undefined;
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

export type ClientOrder = {
  direction: SortDirection;
  field: ClientSort;
};

/** RATING: A first, the higher sum first; for full rights. */
export type ClientSort =
  | 'NAME'
  | 'NUMBER'
  | 'RATING'
  | 'UPDATED_AT';

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

/** A condition on a custom field by the operators of its type; with several operators all of them hold. */
export type CustomFieldFilter = {
  /** Any of these keys. */
  choices?: Array<string> | null | undefined;
  day?: DateRange | null | undefined;
  fieldId: string | number;
  flag?: boolean | null | undefined;
  /** Whether there is a value. */
  isSet?: boolean | null | undefined;
  number?: DecimalRange | null | undefined;
  /** Substring. */
  text?: string | null | undefined;
};

export type DateRange = {
  from?: string | null | undefined;
  to?: string | null | undefined;
};

/** `max` is included unless `below` is true, as in statistical bands. */
export type DecimalRange = {
  below?: boolean | null | undefined;
  max?: string | null | undefined;
  min?: string | null | undefined;
};

/** `columns` in their order; omitted: all. The rating is for full rights. */
export type ExportClientsInput = {
  columns?: Array<ClientColumn> | null | undefined;
  filter?: ClientFilter | null | undefined;
  format?: ExportFormat | null | undefined;
  orderBy?: ClientOrder | null | undefined;
};

export type ExportFormat =
  | 'CSV'
  | 'XLSX';

export type RatingGrade =
  /** A / A */
  | 'A'
  /** B / B */
  | 'B'
  /** C / C */
  | 'C'
  /** D / D */
  | 'D';

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type ExportClientsMutationVariables = Exact<{
  input: Types.ExportClientsInput;
}>;


export type ExportClientsMutation = { exportClients: { url: string | null, rowCount: number | null, errors: Array<{ code: string, path: Array<string>, message: string }> } };


export const ExportClientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportClients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportClientsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportClients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}}]}}]}}]} as unknown as DocumentNode<ExportClientsMutation, ExportClientsMutationVariables>;