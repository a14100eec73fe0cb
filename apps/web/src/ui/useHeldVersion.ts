import { useEffect, useRef, useState } from 'react';

import type { UserErrorLike } from '../lib/userErrors';
import { differing, type Line } from './conflictLines';
import type { ConflictField } from './SaveConflictDialog';
import { useDraft, type Draft } from './useDraft';

/** A save that met a newer version: what differs, and the ways on. */
export interface Conflict {
  readonly fields: readonly ConflictField[];
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly later: () => void;
}
export interface HeldVersion<T> {
  readonly draft: Draft<T>;
  /** Of the last save, without what the conflict says. */
  readonly errors: readonly UserErrorLike[];
  readonly save: () => Promise<void>;
  readonly conflict: Conflict | null;
}
export interface HeldVersionOptions<T> {
  /** Of the draft, see `useDraft`. */
  readonly key: string;
  /** As it is in the cache now: it moves when others save. */
  readonly version: number;
  readonly stored: T;
  /** The value in words, for two versions side by side. */
  readonly linesOf: (value: T) => readonly Line[];
  readonly submit: { readonly errors: readonly UserErrorLike[]; readonly setErrors: (errors: readonly UserErrorLike[]) => void };
  /** Saves the value on top of this version. @returns whether it was saved. */
  readonly send: (value: T, expectedVersion: number) => Promise<boolean>;
  /** After it was saved. */
  readonly onDone: () => void;
}

/**
 * A form about a part of an object that others save beside it: what is typed outlives reloads, and a save stands on the version that the person began from.
 * Where only other parts were saved since, it goes on top of them by itself; else both versions are shown.
 */
export function useHeldVersion<T>({ key, version, stored, linesOf, submit, send, onDone }: HeldVersionOptions<T>): HeldVersion<T> {
  const { errors, setErrors } = submit;
  const [opened] = useState({ version, stored: JSON.stringify(stored) });
  const [looked, setLooked] = useState<typeof opened | null>(null);
  const draft = useDraft<T>(key, stored, { version: opened.version });
  // A draft of an earlier visit stands on what was stored then, until the person has seen what is stored now.
  const seen = looked ?? (draft.outdated && typeof draft.begun.version === 'number' ? { version: draft.begun.version, stored: draft.begun.base } : opened);
  const save = async (expected = seen.version): Promise<void> => {
    if (!(await send(draft.value, expected))) return;
    draft.clear();
    onDone();
  };

  const isStale = errors.some((error) => error.code === 'STALE_VERSION') && version !== seen.version;
  const look = (): void => setLooked({ version, stored: JSON.stringify(stored) });
  const isUntouched = JSON.stringify(stored) === seen.stored;
  const keepMine = (): void => {
    look();
    void save(version);
  };
  const again = useRef(keepMine);
  useEffect(() => {
    again.current = keepMine;
  });
  useEffect(() => {
    if (isStale && isUntouched) again.current();
  }, [isStale, isUntouched]);

  const conflict: Conflict | null =
    isStale && !isUntouched
      ? {
          fields: differing(linesOf(draft.value), linesOf(stored)),
          keepMine,
          takeTheirs: () => {
            look();
            setErrors([]);
            draft.setValue(stored);
          },
          later: () => setErrors([]),
        }
      : null;
  return { draft, errors: isStale ? [] : errors, save: () => save(), conflict };
}
