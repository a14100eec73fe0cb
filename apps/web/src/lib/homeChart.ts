import type { Exploration } from './exploration';
import type { Measure } from './figures';
import { toSearch, type ProjectFilter } from './projectFilter';
import type { SlotProps } from './slots';

/** A chart of the statistics as the widget of the home that shows the same. */
export function homeChart({ by, within, form, measure, filter }: Exploration & { readonly measure: Measure; readonly filter: ProjectFilter }, title: string): SlotProps['pinToHome'] {
  const settings = { measure, filter: toSearch(filter), ...(form && form !== 'funnel' ? { form } : {}) };
  if (form === 'funnel' && by === 'PURSUIT_STEP') return { kind: 'funnel', settings: { measure, filter: toSearch(filter) }, title };
  return within ? { kind: 'crossTable', settings: { ...settings, rows: by, columns: within }, title } : { kind: 'statisticsChart', settings: { ...settings, dimension: by }, title };
}
