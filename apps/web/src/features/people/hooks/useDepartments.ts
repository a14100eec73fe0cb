import { useQuery } from '@apollo/client/react';

import type { Department } from '../model/departmentTree';
import { PeopleDepartmentsDocument } from './useDepartments.generated';

const none: readonly Department[] = [];

/** Every unit of the firm; they are few and read whole. */
export function useDepartments() {
  const { data, error, refetch } = useQuery(PeopleDepartmentsDocument);
  return { departments: data?.departments ?? none, loaded: data !== undefined, error: data ? undefined : error, refetch };
}
