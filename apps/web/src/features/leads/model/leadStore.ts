import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

import type { LeadFields } from './leadForm';

/** A photo kept with its report. Bytes, because not every browser stores a Blob. */
export interface KeptPhoto {
  readonly bytes: ArrayBuffer;
  readonly type: string;
  /** Id at the server, once it is there. */
  readonly sentId: string | null;
}

/** A report on this device until the server has it. */
export interface KeptLead {
  /** Goes with every attempt, so that the server makes one report of them. */
  readonly key: string;
  readonly reporterId: string;
  /** ms since 1970. */
  readonly at: number;
  readonly fields: LeadFields;
  readonly photos: readonly KeptPhoto[];
  /** What the server did not accept; null: it waits to be sent. */
  readonly refused: string | null;
}

/** Where reports are kept: one queue a person, also where several use one device. */
export interface LeadStore {
  all(reporterId: string): Promise<KeptLead[]>;
  get(lead: Pick<KeptLead, 'reporterId' | 'key'>): Promise<KeptLead | null>;
  put(lead: KeptLead): Promise<void>;
  remove(lead: Pick<KeptLead, 'reporterId' | 'key'>): Promise<void>;
}

const idOf = ({ reporterId, key }: Pick<KeptLead, 'reporterId' | 'key'>): string => `${reporterId}/${key}`;

/** Kept in the browser's database, which survives reloads, restarts and signing out. */
export function indexedLeadStore(): LeadStore {
  let opened: UseStore | null = null;
  const store = (): UseStore => (opened ??= createStore('yz-leads', 'outbox'));
  return {
    all: async (reporterId) =>
      (await entries<string, KeptLead>(store()))
        .filter(([id]) => id.startsWith(`${reporterId}/`))
        .map(([, lead]) => lead)
        .sort((a, b) => a.at - b.at),
    get: async (lead) => (await get<KeptLead>(idOf(lead), store())) ?? null,
    put: (lead) => set(idOf(lead), lead, store()),
    remove: (lead) => del(idOf(lead), store()),
  };
}
