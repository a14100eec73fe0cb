import { parseAppearance, type Appearance } from '@yingzao/domain/appearance';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';

import type { AppearanceStore } from '../../../lib/appearance';
import { mergeAppearance } from '../model/mergeAppearance';
import { MyAppearanceDocument, SaveAppearanceDocument } from './useAppearanceSync.generated';

const WAIT_MS = 700;
const ATTEMPTS = 3;
const FRESH_MS = 30_000;

interface Saved {
  readonly revision: number;
  readonly document: Appearance;
}

/** One attempt; `stale` when another device saved since, with what it saved. */
async function save(client: ApolloClient, expectedRevision: number, document: Appearance, leaving = false): Promise<Saved & { stale: boolean }> {
  const { data } = await client.mutate({
    mutation: SaveAppearanceDocument,
    variables: { input: { expectedRevision, document } },
    ...(leaving ? { context: { fetchOptions: { keepalive: true } } } : {}),
  });
  const stored = data?.saveAppearance.appearance;
  const stale = data?.saveAppearance.errors.some((error) => error.code === 'STALE_VERSION') ?? false;
  if (!stored || (data?.saveAppearance.errors.length && !stale)) throw new Error('the appearance was refused');
  return { revision: stored.revision, document: parseAppearance(stored.document).appearance, stale };
}

/**
 * Keeps the page's appearance and the server's copy the same while a person is signed in: reads it at the start, writes
 * changes after a moment. When another device saved in between, the fields changed here win and the others follow it.
 */
export function useAppearanceSync(viewerId: string | null, store: AppearanceStore): void {
  const client = useApolloClient();
  useEffect(() => {
    if (!viewerId) return undefined;
    let server: Saved | null = null;
    let wanted: Appearance | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running = false;
    let stopped = false;
    const tell = (state: 'saved' | 'failed'): void => {
      if (!stopped) store.setSaveState(state);
    };

    const send = async (): Promise<void> => {
      if (running || !server || !wanted) return;
      running = true;
      try {
        for (let attempt = 0; attempt < ATTEMPTS && wanted; attempt += 1) {
          const sending: Appearance = wanted;
          const base: Saved = server;
          const answer = await save(client, base.revision, sending);
          server = answer;
          if (answer.stale) {
            wanted = mergeAppearance(base.document, wanted, answer.document);
            if (!stopped) store.replace(wanted);
          } else if (wanted === sending) wanted = null;
        }
        tell(wanted ? 'failed' : 'saved');
      } catch {
        // What was chosen stays applied and in this browser; the next change, or the network's return, tries again.
        tell('failed');
      } finally {
        running = false;
      }
    };
    const resign = store.onChange((appearance) => {
      wanted = appearance;
      clearTimeout(timer);
      timer = setTimeout(() => void send(), WAIT_MS);
    });
    const read = (): Promise<void> =>
      client.query({ query: MyAppearanceDocument, fetchPolicy: 'network-only' }).then(
        ({ data }) => {
          if (stopped || !data) return;
          const { revision, document } = data.myAppearance;
          server = { revision, document: parseAppearance(document).appearance };
          if (wanted) void send();
          // Revision 0: nothing was ever saved, so what this browser shows stays.
          else if (revision > 0) store.replace(server.document);
        },
        () => tell('failed'),
      );
    void read();
    const online = (): void => void (server ? send() : read());
    // Coming back to a page that stood open shows what another device chose meanwhile.
    let readAt = Date.now();
    const seen = (): void => {
      if (document.visibilityState !== 'visible' || wanted || running || Date.now() - readAt < FRESH_MS) return;
      readAt = Date.now();
      void read();
    };
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', seen);
    // A reload within the moment would otherwise bring the old choice back.
    const leave = (): void => {
      if (wanted && server && !running) void save(client, server.revision, wanted, true).catch(() => undefined);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      stopped = true;
      clearTimeout(timer);
      // Leaving within the moment: what is still waiting goes out now.
      if (wanted && server) void save(client, server.revision, wanted).catch(() => undefined);
      resign();
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pagehide', leave);
    };
  }, [client, store, viewerId]);
}
