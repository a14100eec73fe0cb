import type { ProjectStatus } from '../catalogues/index';

/** Whether a status change is allowed, allowed with a reason, or refused. */
export type Transition = 'ALLOWED' | 'NEEDS_REASON' | 'REFUSED';

/** 推广 -> 跟踪 -> 成交 is the way forward; everything else that is allowed needs a reason. Source: domain.md "Project status". */
const forward: Readonly<Partial<Record<ProjectStatus, readonly ProjectStatus[]>>> = { PROMOTION: ['TRACKING'], TRACKING: ['WON'] };
const withReason: Readonly<Record<ProjectStatus, readonly ProjectStatus[]>> = {
  PROMOTION: ['LOST', 'SUSPENDED', 'ABANDONED'],
  TRACKING: ['PROMOTION', 'LOST', 'SUSPENDED', 'ABANDONED'],
  WON: ['TRACKING'],
  LOST: ['TRACKING'],
  SUSPENDED: ['PROMOTION', 'TRACKING', 'LOST', 'ABANDONED'],
  ABANDONED: ['PROMOTION', 'TRACKING'],
};

export function transition(from: ProjectStatus, to: ProjectStatus): Transition {
  if (forward[from]?.includes(to)) return 'ALLOWED';
  return withReason[from].includes(to) ? 'NEEDS_REASON' : 'REFUSED';
}

/** Statuses a project can go to, forward ones first. */
export const nextStatuses = (from: ProjectStatus): readonly ProjectStatus[] => [...(forward[from] ?? []), ...withReason[from]];

/** Statuses in which work on winning the project goes on. */
export const openStatuses: readonly ProjectStatus[] = ['PROMOTION', 'TRACKING'];

/** The way from a status to 成交 through the machine, for a contract that was signed: one step, or over 跟踪 with a reason; none where it is won already. */
export const pathToWon = (from: ProjectStatus): readonly ProjectStatus[] => (from === 'WON' ? [] : transition(from, 'WON') === 'REFUSED' ? ['TRACKING', 'WON'] : ['WON']);
