/** Counts per key within a stretch of time, in this process. */
export interface Limiter {
  /** Counts one. @returns ms to wait when that was too many, else 0. */
  take(key: string): number;
  /** The same without counting. */
  wait(key: string): number;
}

/** Keys remembered at once; the oldest are forgotten first, so that many keys cannot fill the memory. */
const mostKeys = 10_000;

export function createLimiter({ most, perMs, now = Date.now }: { most: number; perMs: number; now?: () => number }): Limiter {
  const counts = new Map<string, { since: number; count: number }>();
  const current = (key: string): { since: number; count: number } | null => {
    const known = counts.get(key);
    if (!known || now() - known.since >= perMs) return null;
    return known;
  };
  const wait = (key: string, above: number): number => {
    const known = current(key);
    return known && known.count >= above ? known.since + perMs - now() : 0;
  };
  return {
    wait: (key) => wait(key, most),
    take: (key) => {
      const late = wait(key, most);
      if (late > 0) return late;
      const known = current(key) ?? { since: now(), count: 0 };
      counts.delete(key);
      counts.set(key, { since: known.since, count: known.count + 1 });
      if (counts.size > mostKeys) counts.delete(counts.keys().next().value!);
      return 0;
    },
  };
}
