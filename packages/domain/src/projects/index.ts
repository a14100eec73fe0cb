export * from './gates';
import { pursuitStep } from '../catalogues/index';
import type { ProjectStatus, PursuitStep, TrackingStage } from '../catalogues/index';

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

/**
 * How far a pursuit came: won ones all the way, others to the stage on record, also those that were lost or set aside
 * there. A tracked project without a stage is at the first. The list filter says the same in SQL.
 */
export function pursuitStepOf(status: ProjectStatus, stage: TrackingStage | null): PursuitStep {
  if (status === 'WON') return 'WON';
  return stage ?? (status === 'TRACKING' ? 'CONTACT' : 'PROMOTION');
}

/** The step and all beyond it: a project at any of these has come at least so far. */
export const pursuitFrom = (step: PursuitStep): readonly PursuitStep[] => pursuitStep.codes.slice(pursuitStep.codes.indexOf(step));

/** A name as it is compared for near-duplicates: without white space and - · ( ) , . 、 (design data README). */
export const comparableName = (name: string): string => name.normalize('NFKC').replace(/[\s·\-(),.、。]/g, '').toLowerCase();

/** `SC` and 7 -> `SC-0007`. */
export const projectNumber = (abbreviation: string, serial: number): string => `${abbreviation}-${String(serial).padStart(4, '0')}`;
