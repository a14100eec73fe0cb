import type { ProjectFilter } from '../../../generated/types.generated';

/** Counts of the tabs: projects by status, all of them, and the deleted ones where the viewer may see them. */
export interface TabCounts {
  readonly byStatus: ReadonlyMap<string, number>;
  readonly all: number;
  readonly deleted: number | null;
}

/** The filter without what the tabs decide. */
export function withoutTab(filter: ProjectFilter): ProjectFilter {
  const { statuses: _statuses, deleted: _deleted, ...rest } = filter;
  return rest;
}
