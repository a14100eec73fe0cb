import { keepConnected } from '../../../lib/keepConnected';

/** A batch of the subscription, as much of it as following needs. */
export interface Batch<P extends { readonly number: number }> {
  readonly number: number;
  readonly resync: boolean;
  readonly prompts: readonly P[];
}

interface Sink<B> {
  readonly next: (batch: B) => void;
  /** The connection or the subscription is over, with or without a reason. */
  readonly end: () => void;
}

export interface FollowOptions<P extends { readonly number: number }, B extends Batch<P>> {
  /** Number of the last change that is known. */
  readonly from: number;
  /** Begins a subscription of everything after a number. @returns how to stop it. */
  readonly subscribe: (after: number, sink: Sink<B>) => () => void;
  /** What is new: never the same change twice, never one left out. */
  readonly onBatch: (batch: B, fresh: readonly P[], before: number) => void;
  readonly onConnected?: (connected: boolean) => void;
  /** From 0 to 1; pages that lost the same server do not all come back at once. */
  readonly random?: () => number;
}

/**
 * Follows the viewer's prompts over any number of connections. It keeps one number, and each connection goes on from it: what was
 * missed while there was none comes with the next first batch, and what comes again is left out.
 * @returns how to stop, and how to try at once (the network is back).
 */
export function followPrompts<P extends { readonly number: number }, B extends Batch<P>>({ from, subscribe, onBatch, onConnected, random = Math.random }: FollowOptions<P, B>): { stop: () => void; retry: () => void } {
  let number = from;
  return keepConnected({
    connect: ({ alive, end }) =>
      subscribe(number, {
        next: (batch) => {
          if (!alive()) return;
          const before = number;
          // After a restored backup numbers begin anew: then the batch says so and its number counts.
          if (!batch.resync && batch.number < number) return;
          number = batch.number;
          onBatch(batch, batch.resync ? [] : batch.prompts.filter((prompt) => prompt.number > before), before);
        },
        end,
      }),
    ...(onConnected && { onConnected }),
    random,
  });
}
