import type { ChainState, StepState } from '@yingzao/domain/catalogues';

interface PlacedStep<S> {
  readonly seq: number;
  readonly state: StepState;
  readonly section: S;
  readonly seats: readonly { readonly state: StepState; readonly viewerCanDecide: boolean; readonly person: { readonly id: string } | null }[];
}

/** How a person stands to a round: their turn (also on behalf of somebody), still to come, given, or over before it came to them. Null for those who only look on. */
export type Position<S> =
  | { readonly kind: 'now' | 'waiting'; readonly n: number; readonly total: number; readonly section: S }
  | { readonly kind: 'done' | 'closed' };

export function positionOf<S>(chain: { readonly state: ChainState; readonly steps: readonly PlacedStep<S>[] }, viewerId: string): Position<S> | null {
  const at = (kind: 'now' | 'waiting', step: PlacedStep<S>): Position<S> => ({ kind, n: step.seq, total: chain.steps.length, section: step.section });
  const turn = chain.state === 'ACTIVE' ? chain.steps.find((s) => s.seats.some((t) => t.viewerCanDecide)) : undefined;
  if (turn) return at('now', turn);
  const mine = chain.steps.flatMap((step) => step.seats.filter((t) => t.person?.id === viewerId).map((seat) => ({ step, seat })));
  if (mine.length === 0) return null;
  const isGiven = mine.some(({ seat }) => seat.state === 'DONE');
  if (chain.state !== 'ACTIVE') return { kind: isGiven ? 'done' : 'closed' };
  const open = mine.find(({ seat }) => seat.state !== 'DONE' && seat.state !== 'SKIPPED');
  return open ? at('waiting', open.step) : { kind: isGiven ? 'done' : 'closed' };
}
