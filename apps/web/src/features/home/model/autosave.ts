import { jsonEqual } from '@yingzao/domain/dashboard';
import type { HomeLayout } from '@yingzao/domain/dashboard';

import type { Drafts } from './drafts';
import type { HomeStore, ServerHome } from './homeStore';

/** What the server says to a save. A lost connection is thrown. */
export type SaveAnswer =
  { kind: 'saved'; home: ServerHome } | { kind: 'stale'; home: ServerHome } | { kind: 'refused'; message: string };

export interface HomeApi {
  /** `isFinished`: editing ended with this; the server keeps it among the versions. */
  save(input: { expectedRevision: number; layout: HomeLayout; isFinished: boolean }): Promise<SaveAnswer>;
  restore(input: { expectedRevision: number; revision: number }): Promise<SaveAnswer>;
  reset(input: { expectedRevision: number }): Promise<SaveAnswer>;
}

export const saveDelay = 800;
const retryDelays = [2_000, 5_000, 15_000, 60_000];
/** Two devices that save in turn settle after one round; more means that something else is wrong. */
const mostMerges = 5;

export interface Autosave {
  /** Saves now what is not saved, e.g. when editing ends or the page is left. */
  flush(): Promise<void>;
  /** Saves the end of an edit, which is then one of the versions to go back to. */
  finish(): Promise<void>;
  /** Brings the role's default back and answers with what undoes that; null when the server could not be reached. */
  reset(): Promise<(() => void) | null>;
  /** Brings an earlier version back, likewise. */
  restore(revision: number): Promise<(() => void) | null>;
  stop(): void;
}

/**
 * Watches a home and saves it a moment after each change, one request at a time, with the revision it expects. When
 * another device saved in between, both are merged and the result is saved. Until then a draft stays on this device.
 */
export function startAutosave(store: HomeStore, api: HomeApi, drafts: Drafts): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failures = 0;
  let stopped = false;
  let refused: HomeLayout | null = null;
  let finishing = false;
  // Another tab of this browser may hold a draft too: each clears only its own.
  let ownsDraft = drafts.read() !== null;

  const present = () => store.get().history.present;
  const isDirty = () =>
    store.get().status === 'ready' && present() !== refused && !jsonEqual(present(), store.get().saved.layout);

  function schedule(delay: number): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void push(), delay);
  }

  async function saveOnce(): Promise<void> {
    const toSend = () => isDirty() || (finishing && store.get().status === 'ready' && present() !== refused);
    for (let merges = 0; merges <= mostMerges && toSend(); merges += 1) {
      const layout = present();
      const isFinished = finishing;
      store.setSaving('saving');
      const answer = await api.save({ expectedRevision: store.get().saved.revision, layout, isFinished });
      failures = 0;
      if (answer.kind === 'refused') {
        refused = layout;
        store.setSaving('refused', answer.message);
        return;
      }
      if (answer.kind === 'stale') {
        store.rebase(answer.home);
        continue;
      }
      if (isFinished) finishing = false;
      store.saved(layout, answer.home.revision);
      if (isDirty() || finishing) schedule(saveDelay);
      return;
    }
    if (isDirty()) throw new Error('Other devices keep saving this home.');
    store.setSaving('saved');
  }

  function push(): Promise<void> {
    clearTimeout(timer);
    running ??= saveOnce()
      .catch(() => {
        store.setSaving('failed');
        schedule(retryDelays[Math.min(failures, retryDelays.length - 1)] ?? 60_000);
        failures += 1;
      })
      .finally(() => {
        running = null;
      });
    return running;
  }

  let seen: HomeLayout | null = null;
  const unsubscribe = store.subscribe(() => {
    if (store.get().status !== 'ready') return;
    const dirty = isDirty();
    if (present() !== seen) {
      seen = present();
      drafts.writeLast(seen);
      if (dirty) {
        drafts.write({ base: store.get().saved.layout, layout: seen });
        ownsDraft = true;
      }
      if (dirty && !running) {
        store.setSaving('waiting');
        schedule(saveDelay);
      }
    }
    // What the server refused stays in the draft: it is nowhere else.
    if (!dirty && seen !== refused && ownsDraft) {
      drafts.clear();
      ownsDraft = false;
    }
  });

  /** Another home in the place of this one. What is not saved yet is saved first: it is a version then, and not lost. */
  async function replace(
    code: 'reset' | 'restored',
    ask: (expectedRevision: number) => Promise<SaveAnswer>,
  ): Promise<(() => void) | null> {
    clearTimeout(timer);
    await running;
    if (isDirty()) await push();
    for (let tries = 0; tries < 2; tries += 1) {
      const answer = await ask(store.get().saved.revision).catch(() => null);
      if (answer?.kind === 'saved') return store.adopt(answer.home, code);
      if (answer?.kind !== 'stale') return null;
      store.rebase(answer.home);
      if (isDirty()) await push();
    }
    return null;
  }

  const hidden = () => {
    if (document.visibilityState === 'hidden' && isDirty()) void push();
  };
  const online = () => {
    if (isDirty()) void push();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('online', online);

  return {
    async flush() {
      await running;
      if (isDirty()) await push();
    },
    async finish() {
      finishing = true;
      await running;
      await push();
    },
    reset: () => replace('reset', (expectedRevision) => api.reset({ expectedRevision })),
    restore: (revision) => replace('restored', (expectedRevision) => api.restore({ expectedRevision, revision })),
    stop() {
      stopped = true;
      clearTimeout(timer);
      unsubscribe();
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('online', online);
      if (isDirty() || finishing) void push();
    },
  };
}
