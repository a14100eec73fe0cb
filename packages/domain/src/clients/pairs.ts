import { clientNearness, comparableOf } from './likeness';
import type { ClientNames, ClientNearness, Comparable } from './likeness';

export interface NamedClient extends ClientNames {
  readonly id: string;
}

/** Two clients that may be one; `a` stood first in the list. */
export interface NearPair<C extends NamedClient = NamedClient> extends ClientNearness {
  readonly a: C;
  readonly b: C;
}

/** Groups of clients with something in common that are larger say nothing (a word of every tenth name). */
const commonest = 150;

/** Keys under which clients that are near to each other meet: pairs of characters of the own name, the core, the short name. */
function keysOf({ parts, short }: Comparable): Set<string> {
  const chars = [...parts.own];
  return new Set([`=${parts.core}`, ...(short ? [`=${short}`] : []), ...chars.slice(1).map((char, at) => chars[at]! + char)]);
}

/** Every pair of clients that may be one and the same, the nearest first, equal ones in the order of the list; `most` at the most. */
export function nearPairs<C extends NamedClient>(clients: readonly C[], most: number): NearPair<C>[] {
  const all = clients.map((client) => ({ client, comparable: comparableOf(client) }));
  const meeting = new Map<string, number[]>();
  for (const [at, { comparable }] of all.entries())
    for (const key of keysOf(comparable)) {
      const there = meeting.get(key);
      if (there) there.push(at);
      else meeting.set(key, [at]);
    }
  const seen = new Set<number>();
  const pairs: NearPair<C>[] = [];
  for (const there of meeting.values()) {
    if (there.length > commonest) continue;
    for (const [n, i] of there.entries())
      for (const j of there.slice(n + 1)) {
        const key = i * all.length + j;
        if (seen.has(key)) continue;
        seen.add(key);
        const nearness = clientNearness(all[i]!.comparable, all[j]!.comparable);
        if (nearness) pairs.push({ a: all[i]!.client, b: all[j]!.client, ...nearness });
      }
  }
  return pairs.sort((x, y) => y.score - x.score).slice(0, most);
}

/** The clients that may be the same as this one, the nearest first; never itself. */
export function nearTo<C extends NamedClient>(client: NamedClient, others: readonly C[], most: number): NearPair<C | NamedClient>[] {
  const own = comparableOf(client);
  return others
    .flatMap((other) => {
      const nearness = other.id === client.id ? null : clientNearness(own, comparableOf(other));
      return nearness ? [{ a: client, b: other, ...nearness }] : [];
    })
    .sort((x, y) => y.score - x.score)
    .slice(0, most);
}
