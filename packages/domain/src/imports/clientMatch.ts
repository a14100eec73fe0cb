import { compareText } from '../measures/decimal';
import type { KnownClient } from './types';

/** A client name for comparison: NFKC without white space. */
export const clientKey = (name: string): string => compareText(name).toLowerCase();

const legalForm = /(股份有限公司|有限责任公司|有限公司)$/;

/** How a typed client name was understood. */
export type ClientMatch =
  | { readonly kind: 'MATCHED'; readonly client: KnownClient; readonly projectCompany: string | null }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'AMBIGUOUS'; readonly clients: readonly KnownClient[] };

/**
 * Matches client names as people type them: the exact full or short name first, then without the legal form, then `A（B）`,
 * where the known one is the client and the other its project company.
 */
export class ClientMatcher {
  readonly #exact = new Map<string, KnownClient[]>();
  readonly #bare = new Map<string, KnownClient[]>();

  constructor(clients: Iterable<KnownClient>) {
    for (const client of clients) {
      for (const name of new Set([client.name, client.shortName, ...(client.aliases ?? [])].filter((text) => text !== null).map(clientKey))) add(this.#exact, name, client);
      add(this.#bare, clientKey(client.name).replace(legalForm, ''), client);
    }
  }

  match(typed: string): ClientMatch {
    const whole = this.#known(typed);
    if (whole) return whole;
    const [, outer, inner] = /^(.+?)[（(](.+)[)）]$/.exec(typed.trim()) ?? [];
    if (!outer || !inner) return { kind: 'UNKNOWN' };
    const first = this.#known(outer);
    if (first?.kind === 'MATCHED') return { ...first, projectCompany: inner.trim() };
    const second = this.#known(inner);
    if (second?.kind === 'MATCHED') return { ...second, projectCompany: outer.trim() };
    return first ?? second ?? { kind: 'UNKNOWN' };
  }

  #known(name: string): ClientMatch | null {
    const key = clientKey(name);
    const clients = this.#exact.get(key) ?? this.#bare.get(key.replace(legalForm, ''));
    const [client] = clients ?? [];
    if (!clients || !client) return null;
    return clients.length > 1 ? { kind: 'AMBIGUOUS', clients } : { kind: 'MATCHED', client, projectCompany: null };
  }
}

function add(index: Map<string, KnownClient[]>, key: string, client: KnownClient): void {
  const clients = index.get(key);
  if (!clients) index.set(key, [client]);
  else if (!clients.includes(client)) clients.push(client);
}
