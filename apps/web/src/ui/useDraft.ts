import { useCallback, useEffect, useMemo, useState } from 'react';

import { localStore } from '../lib/storage';

interface Stored<T> {
  readonly version: string | number | null;
  readonly at: number;
  readonly value: T;
  /** The start it was begun from, in JSON. */
  readonly base?: string;
}

export interface DraftOptions {
  /** Version of the stored object the form starts from, so that a draft begun on another one can be told apart. */
  version?: string | number;
}

export interface Draft<T> {
  value: T;
  setValue: (next: T | ((now: T) => T)) => void;
  patch: (part: Partial<T>) => void;
  /** True when the value differs from the start. */
  dirty: boolean;
  /** True when the value was brought back from an earlier visit. */
  restored: boolean;
  /** True when it was brought back and had been begun on another version of the object. */
  outdated: boolean;
  /** What was stored when it was begun: its version, and the start in JSON ('' where that is not known). */
  begun: { readonly version: string | number | null; readonly base: string };
  /** Forget what was typed and start again from the given value. */
  discard: () => void;
  /** Forget the stored copy after saving; the shown value becomes the new start. */
  clear: () => void;
}

const KEEP_MS = 14 * 24 * 3600 * 1000;
const keyOf = (key: string): string => `yz.draft.${key}`;

interface State<T> {
  readonly value: T;
  /** The start in JSON: what the value is compared with. */
  readonly base: string;
  readonly begun: Draft<T>['begun'];
  readonly restored: boolean;
}

function open<T>(key: string, initial: T, version: string | number | null): State<T> {
  const base = JSON.stringify(initial);
  const stored = localStore.read<Stored<T>>(keyOf(key));
  const fresh = stored !== null && typeof stored === 'object' && Date.now() - stored.at < KEEP_MS && JSON.stringify(stored.value) !== base;
  return fresh
    ? { value: stored.value, base, begun: { version: stored.version, base: stored.base ?? '' }, restored: true }
    : { value: initial, base, begun: { version, base }, restored: false };
}

/**
 * Keeps what a person typed until it is saved: through a failed request, a reload, an ended session, a closed window.
 * @param key names the object, e.g. `project.${id}`; mount the form anew (React key) for another object
 * @param initial the value as stored, plain JSON
 */
export function useDraft<T>(key: string, initial: T, options: DraftOptions = {}): Draft<T> {
  const version = options.version ?? null;
  const [state, setState] = useState(() => open(key, initial, version));
  const { value, base, begun, restored } = state;
  const dirty = useMemo(() => JSON.stringify(value) !== base, [value, base]);

  useEffect(() => {
    if (dirty) localStore.write(keyOf(key), { version: begun.version, at: Date.now(), value, base: begun.base } satisfies Stored<T>);
    else localStore.remove(keyOf(key));
  }, [dirty, key, value, begun]);

  const setValue = useCallback((next: T | ((now: T) => T)) => {
    setState((now) => ({ ...now, value: typeof next === 'function' ? (next as (now: T) => T)(now.value) : next }));
  }, []);
  const patch = useCallback((part: Partial<T>) => setState((now) => ({ ...now, value: { ...now.value, ...part } })), []);
  const discard = useCallback(
    () => setState((now) => ({ value: JSON.parse(now.base) as T, base: now.base, begun: { version, base: now.base }, restored: false })),
    [version],
  );
  const clear = useCallback(() => {
    localStore.remove(keyOf(key));
    setState((now) => ({ ...now, base: JSON.stringify(now.value), restored: false }));
  }, [key]);

  return { value, setValue, patch, dirty, restored, outdated: restored && begun.version !== version, begun, discard, clear };
}
