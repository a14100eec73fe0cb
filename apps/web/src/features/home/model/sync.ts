import { jsonEqual } from '@yingzao/domain/dashboard';

import type { HomeStore, ServerHome } from './homeStore';

/** The part of a BroadcastChannel that is used; it speaks to the other tabs of this browser, never to its own. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: { data: unknown }) => void) | null;
  close(): void;
}

/** A home that was out of sight this long, ms, is read again when it is seen: another device may have changed it. */
const restBeforeReading = 30_000;

/** The tabs of one person in this browser; null where the browser cannot. */
export function homeChannel(employeeId: string): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`yz.home.${employeeId}`);
  const own: Channel = {
    onmessage: null,
    postMessage: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
  channel.onmessage = ({ data }) => own.onmessage?.({ data });
  return own;
}

/**
 * Keeps the tabs of one browser on the same home at once, and this device on what others saved when it is looked at
 * again. What arrives is merged by widget like everything else.
 * @param read the home as the server has it; null when there is no answer
 */
export function startSync(store: HomeStore, channel: Channel | null, read: () => Promise<ServerHome | null>): () => void {
  let told = store.get().saved.revision;
  let hiddenAt: number | null = null;
  let reading = false;

  async function catchUp(): Promise<void> {
    if (reading || store.get().status !== 'ready') return;
    reading = true;
    const home = await read().catch(() => null);
    reading = false;
    const { saved } = store.get();
    // Of the same revision it is another home where a default has changed.
    if (!home || home.revision < saved.revision || (home.revision === saved.revision && jsonEqual(home.layout, saved.layout))) return;
    told = home.revision;
    store.rebase(home);
  }

  if (channel)
    channel.onmessage = ({ data }) => {
      const revision = typeof data === 'object' && data !== null && 'revision' in data ? data.revision : null;
      if (typeof revision === 'number' && revision > store.get().saved.revision) void catchUp();
    };
  const unsubscribe = store.subscribe(() => {
    const { status, saved } = store.get();
    if (status !== 'ready' || saved.revision <= told) return;
    told = saved.revision;
    channel?.postMessage({ revision: told });
  });
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') hiddenAt = Date.now();
    else if (hiddenAt !== null && Date.now() - hiddenAt >= restBeforeReading) void catchUp();
  };
  const onOnline = () => void catchUp();
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('online', onOnline);
  return () => {
    unsubscribe();
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('online', onOnline);
    if (channel) channel.onmessage = null;
    channel?.close();
  };
}
