import { useQuery } from '@apollo/client/react';

import { ProjectDepartmentsDocument } from './useDepartments.generated';
import type { ProjectDepartmentsQuery } from './useDepartments.generated';

export type NumberingDepartment = ProjectDepartmentsQuery['departments'][number];

/** Departments that number projects: those with an abbreviation. */
export function useDepartments(skip = false): readonly NumberingDepartment[] {
  const { data } = useQuery(ProjectDepartmentsDocument, { skip, fetchPolicy: 'cache-first' });
  return (data?.departments ?? []).filter((department) => department.abbreviation);
}
