import { useState } from 'react';

import { describeError } from '../lib/errors';
import { translate } from '../lib/messages';
import type { UserErrorLike } from '../lib/userErrors';
import { useViewer } from '../lib/viewer';
import { useDraft, type Draft } from './useDraft';
import { messages } from './messages';
import { changesOf, differing } from './versions';

/** A form begun on one version of what is stored. */
export interface Begun<T> {
  readonly base: T;
  readonly form: T;
  readonly version: number;
}

export interface Stored<T> {
  readonly form: T;
  readonly version: number;
  /** Who saved it, where that is known. */
  readonly by?: string | null;
}

export interface VersionedFormOptions<T> {
  /** Names the object, e.g. `employee.<id>`. */
  draftKey: string;
  stored: Stored<T>;
  /** Sends what was changed; `stored` of the answer is the version on the server, null where it is not known. */
  send: (changes: Partial<T>, expectedVersion: number, form: T) => Promise<{ errors: readonly UserErrorLike[]; stored: Stored<T> | null }>;
  /** `isMine`: false where what somebody else saved holds. */
  onSaved: (isMine: boolean) => void;
}

export interface VersionedForm<T> {
  form: T;
  patch: (part: Partial<T>) => void;
  errors: readonly UserErrorLike[];
  busy: boolean;
  draft: Draft<Begun<T>>;
  /** Set after a stale save: the stored version, mine on top of it, and the fields in which the two differ. */
  conflict: { theirs: Stored<T>; merged: T; fields: readonly (keyof T & string)[] } | null;
  save: () => Promise<void>;
  keepMine: () => Promise<void>;
  takeTheirs: () => void;
  goOnEditing: () => void;
}

/**
 * A form over a versioned object. What is typed is kept until it is saved; only changed fields are sent. A save on an
 * older version than the stored one is told as a conflict, unless nothing of it is left to decide.
 */
export function useVersionedForm<T extends object>({ draftKey, stored, send, onSaved }: VersionedFormOptions<T>): VersionedForm<T> {
  // The next person at this computer must not find what another was typing.
  const viewer = useViewer();
  const draft = useDraft<Begun<T>>(`${viewer.id}.${draftKey}`, { base: stored.form, form: stored.form, version: stored.version }, { version: stored.version });
  const { base, form, version } = draft.value;
  const [errors, setErrors] = useState<readonly UserErrorLike[]>([]);
  const [conflict, setConflict] = useState<VersionedForm<T>['conflict']>(null);
  const [busy, setBusy] = useState(false);

  const done = (isMine: boolean): void => {
    setConflict(null);
    setErrors([]);
    draft.clear();
    onSaved(isMine);
  };
  const attempt = async (begun: Begun<T>): Promise<void> => {
    setBusy(true);
    setErrors([]);
    try {
      const changes = changesOf(begun.base, begun.form);
      const answer = await send(changes, begun.version, begun.form);
      const isStale = answer.errors.some((error) => error.code === 'STALE_VERSION');
      if (isStale && answer.stored) {
        // Fields that only the other person changed are theirs; what is left to decide are those both changed.
        const theirs = answer.stored;
        const merged = { ...theirs.form, ...changes };
        const fields = differing(merged, theirs.form);
        if (fields.length === 0) done(false);
        else setConflict({ theirs, merged, fields });
      } else if (answer.errors.length > 0) {
        setConflict(null);
        setErrors(answer.errors);
      } else done(true);
    } catch (error) {
      setConflict(null);
      setErrors([{ code: 'FAILED', path: [], message: describeError(error).message ?? translate(messages)('error.network') }]);
    } finally {
      setBusy(false);
    }
  };
  const keepMine = async (): Promise<void> => {
    if (!conflict) return;
    const { theirs, merged } = conflict;
    const rebased = { base: theirs.form, form: merged, version: theirs.version };
    draft.setValue(rebased);
    await attempt(rebased);
  };

  return {
    form,
    patch: (part) => draft.setValue((now) => ({ ...now, form: { ...now.form, ...part } })),
    errors,
    busy,
    draft,
    conflict,
    save: () => attempt({ base, form, version }),
    keepMine,
    takeTheirs: () => done(false),
    goOnEditing: () => setConflict(null),
  };
}
