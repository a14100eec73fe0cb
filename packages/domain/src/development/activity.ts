import type { DevelopmentStatus } from '../catalogues/index';
import type { IsoDate } from '../measures/dates';

/** What is to happen next, and when (brief 000-005). */
export interface NextStep {
  readonly text: string;
  readonly on: IsoDate;
}

/** An open activity has exactly one next step; a closed one none, and a reason. */
export interface ActivityState {
  readonly status: DevelopmentStatus;
  readonly nextStep: NextStep | null;
  readonly closedReason: string | null;
}

/** How a finished step goes on: with the next one, or by closing the activity. */
export interface StepEnd {
  readonly text: string | null;
  readonly on: IsoDate | null;
  readonly closeReason: string | null;
}

export type StepRefusal = 'ACTIVITY_CLOSED' | 'NEXT_STEP_REQUIRED' | 'NEXT_STEP_OR_CLOSE';

/**
 * The activity after its next step was finished. Refused: on a closed activity; with neither a whole next step nor a reason to close; with both.
 */
export function afterStep(activity: ActivityState, end: StepEnd): ActivityState | StepRefusal {
  if (activity.status !== 'OPEN') return 'ACTIVITY_CLOSED';
  const hasStep = end.text !== null || end.on !== null;
  if (hasStep && end.closeReason !== null) return 'NEXT_STEP_OR_CLOSE';
  if (end.closeReason !== null) return { status: 'CLOSED', nextStep: null, closedReason: end.closeReason };
  if (end.text === null || end.on === null) return 'NEXT_STEP_REQUIRED';
  return { status: 'OPEN', nextStep: { text: end.text, on: end.on }, closedReason: null };
}

/** Whether the invariant holds: what the database checks too. */
export const isWhole = ({ status, nextStep, closedReason }: ActivityState): boolean =>
  status === 'OPEN' ? nextStep !== null && nextStep.text !== '' && closedReason === null : nextStep === null && closedReason !== null && closedReason !== '';
