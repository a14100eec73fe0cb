import type { ChainState, StepState } from '@yingzao/domain/catalogues';

interface PlacedStep<S> {
  readonly seq: number;
  readonly state: StepState;
  readonly section: S;
  readonly approver: { readonly id: string } | null;
}

/** How a person stands to a round: their turn, still to come, given, or over before it came to them. Null for those who only look on. */
export type Position<S> =
  | { readonly kind: 'now' | 'waiting'; readonly n: number; readonly total: number; readonly section: S }
  | { readonly kind: 'done' | 'closed' };

export function positionOf<S>(chain: { readonly state: ChainState; readonly steps: readonly PlacedStep<S>[] }, viewerId: string): Position<S> | null {
  const mine = chain.steps.filter((s) => s.approver?.id === viewerId);
  if (mine.length === 0) return null;
  const open = mine.find((s) => s.state === 'ACTIVE') ?? mine.find((s) => s.state === 'NOTIFIED' || s.state === 'WAITING');
  if (chain.state !== 'ACTIVE') return { kind: mine.some((s) => s.state === 'DONE') ? 'done' : 'closed' };
  if (!open) return { kind: 'done' };
  return { kind: open.state === 'ACTIVE' ? 'now' : 'waiting', n: open.seq, total: chain.steps.length, section: open.section };
}
