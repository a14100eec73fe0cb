import { withExploration } from '../../../lib/exploration';
import type { Exploration } from '../../../lib/exploration';
import type { Measure } from '../../../lib/figures';
import { toSearch } from '../../../lib/projectFilter';
import type { ProjectFilter } from '../../../lib/projectFilter';

export { projectListHref } from '../../../lib/projectFilter';

/** The statistics with this chart as the one of the reader's own, over the same filter. */
export function statisticsHref({ measure, filter, ...exploration }: Exploration & { readonly measure: Measure; readonly filter: ProjectFilter }): string {
  const params = withExploration(new URLSearchParams(toSearch(filter)), exploration);
  if (measure !== 'COUNT') params.set('measure', measure.toLowerCase());
  const search = params.toString();
  return search ? `/statistics?${search}` : '/statistics';
}

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const projectHref = (id: string): string => `/projects/${id}`;
export const personHref = (id: string): string => `/people?employee=${id}`;
/** The ledger with this entry alone, where finance decides it. */
export const costHref = (costId: string): string => `/development-costs?ids=${costId}`;
/** What is due, with this node opened. */
export const feeNodeHref = (id: string): string => `/receivables?statuses=DUE,OVERDUE&node=${id}`;
export const quoteHref = (id: string): string => `/quotes/${id}`;
export const contractHref = (id: string): string => `/contracts/${id}`;
export const approvalHref = (chainId: string): string => `/approvals/${chainId}`;
export const cadenceTaskHref = (id: string): string => `/cadence-tasks/${id}`;
export const designProjectHref = (id: string): string => `/design-projects/${id}`;
export const leadHref = (id: string): string => `/leads/${id}`;
