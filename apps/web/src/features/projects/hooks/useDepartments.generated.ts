/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DepartmentKind =
  /** 分公司 / Branch */
  | 'BRANCH'
  /** 部门 / Department */
  | 'DEPARTMENT'
  /** 公司 / Firm */
  | 'FIRM';

export type ProjectDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectDepartmentsQuery = { departments: Array<{ id: string, name: string, abbreviation: string | null, kind: Types.DepartmentKind }> };


export const ProjectDepartmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<ProjectDepartmentsQuery, ProjectDepartmentsQueryVariables>;