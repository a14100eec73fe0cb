import type { ApprovalPage_ApprovalChainFragment, ApprovalPage_ApprovalEventFragment } from '../pages/ApprovalPage.generated';

/** A round as its page reads it. */
export type ApprovalRound = ApprovalPage_ApprovalChainFragment;
/** One step of a sheet. */
export type ApprovalStep = ApprovalRound['steps'][number];
/** One person's place to sign at a step. */
export type ApprovalSeat = ApprovalStep['seats'][number];
/** One entry of the ledger. */
export type ApprovalEvent = ApprovalPage_ApprovalEventFragment;

/** A place at which the viewer may sign now. */
export interface Turn {
  readonly step: ApprovalStep;
  readonly seat: ApprovalSeat;
}

/** Where the viewer may sign now: their own places first, then those of people they stand in for. */
export function turnsOf(steps: readonly ApprovalStep[], viewerId: string): readonly Turn[] {
  const turns = steps.flatMap((step) => step.seats.filter((seat) => seat.viewerCanDecide).map((seat) => ({ step, seat })));
  return [...turns.filter((t) => t.seat.person?.id === viewerId), ...turns.filter((t) => t.seat.person?.id !== viewerId)];
}

/** Names of the people whose turn it is at a step. */
export const namesNow = (step: { readonly seats: readonly { readonly state: string; readonly person: { readonly name: string } | null }[] } | null | undefined): readonly string[] =>
  (step?.seats ?? []).filter((seat) => seat.state === 'ACTIVE').flatMap((seat) => seat.person?.name ?? []);
