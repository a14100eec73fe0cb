export * from './chances';
export * from './gates';
export * from './pace';
export * from './review';
export * from './status';
export * from './touches';
import { pursuitStep } from '../catalogues/index';
import type { ProjectStatus, PursuitStep, TrackingStage } from '../catalogues/index';

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
