import type { ProjectFilter } from '../../../generated/types.generated';

const isNothing = (value: unknown): boolean => value == null || value === false || value === '' || (Array.isArray(value) && value.length === 0);

/** The filter with some of it changed; what is empty leaves it. */
export function patchFilter(filter: ProjectFilter, part: Partial<ProjectFilter>): ProjectFilter {
  return Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, value]) => !isNothing(value))) as ProjectFilter;
}

/** Conditions beside the tab, the search text and "only mine": what "clear" takes away and the chips name. */
export function hasConditions(filter: ProjectFilter): boolean {
  const { statuses: _statuses, deleted: _deleted, ...rest } = filter;
  return Object.values(rest).some((value) => !isNothing(value));
}
