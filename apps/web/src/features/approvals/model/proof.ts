interface Entry {
  readonly seq: number;
  readonly hash: string;
}

/** What a hash on paper proves. */
export type Proof<E> =
  | { readonly kind: 'good'; readonly entry: E; /** Entries written since. */ readonly later: number }
  | { readonly kind: 'broken'; readonly brokenAt: number; readonly entry: E | null }
  | { readonly kind: 'unknown'; readonly entry: null };

/** An entry is proved while the ledger is intact up to it; a break after it takes nothing from what stood before. */
export function proofOf<E extends Entry>(chain: { readonly events: readonly E[]; readonly ledger: { readonly intact: boolean; readonly brokenAt: number | null; readonly entries: number } }, hash: string): Proof<E> {
  const entry = chain.events.find((e) => e.hash.toLowerCase() === hash.toLowerCase()) ?? null;
  const { intact, brokenAt } = chain.ledger;
  if (!intact && (entry === null || brokenAt === null || brokenAt <= entry.seq)) return { kind: 'broken', brokenAt: brokenAt ?? 1, entry };
  if (entry === null) return { kind: 'unknown', entry };
  return { kind: 'good', entry, later: chain.events.filter((e) => e.seq > entry.seq).length };
}
