import { daysInMonth } from '@yingzao/domain/measures';

import type { DateRange } from '../../../generated/types.generated';
import { ofProjects } from '../../../lib/listFilters';
import type { ProjectFilter } from '../../../lib/projectFilter';
import { writeDays } from '../../../lib/trackedBy';

export const documentGroups = ['categories', 'months', 'projects', 'uploaders'] as const;
export type DocumentGroup = (typeof documentGroups)[number];

/** Of which documents; a project filter that says nothing means those of clients too. */
export interface DocumentScope {
  readonly filter: ProjectFilter;
  readonly within: DateRange | null;
}

const later = (a: string | null | undefined, b: string): string => (a && a > b ? a : b);
const earlier = (a: string | null | undefined, b: string): string => (a && a < b ? a : b);

/** The list of the documents of one key, or of all without it; null where no list says it. */
export function documentsHref({ filter, within }: DocumentScope, group?: DocumentGroup, key?: string): string | null {
  if (key === 'NONE') return null;
  const [year = 0, month = 1] = group === 'months' ? key!.split('-').map(Number) : [];
  const days = group === 'months' ? { from: later(within?.from, `${key}-01`), to: earlier(within?.to, `${key}-${daysInMonth(year, month)}`) } : within;
  const names = { categories: 'categories', projects: 'projectId', uploaders: 'uploaders' } as const;
  const params = new URLSearchParams();
  if (Object.keys(filter).length > 0) params.set('of', ofProjects(filter));
  if (group && group !== 'months' && key) params.set(names[group], key);
  const on = writeDays(days);
  if (on) params.set('on', on);
  const search = params.toString();
  return search ? `/files?${search}` : '/files';
}
