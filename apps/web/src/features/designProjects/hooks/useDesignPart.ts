import { useEffect, useRef, useState } from 'react';

import type { SaveDesignProjectInput } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import type { UserErrorLike } from '../../../lib/userErrors';
import type { ConflictField } from '../../../ui/SaveConflictDialog';
import { toast } from '../../../ui/toast';
import { useDraft, type Draft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { differing, type Line } from '../model/conflict';
import { SaveDesignProjectDocument, type SaveDesignProjectMutation } from '../pages/DesignProjectPage.generated';

type Fields = Omit<SaveDesignProjectInput, 'id' | 'expectedVersion' | 'clientMutationId'>;
const saved = (data: SaveDesignProjectMutation) => data.saveDesignProject;

/** A save that met a newer version: what differs, and the ways on. */
export interface PartConflict {
  readonly fields: readonly ConflictField[];
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly later: () => void;
}
export interface DesignPart<T> {
  readonly draft: Draft<T>;
  readonly errors: readonly UserErrorLike[];
  readonly busy: boolean;
  readonly save: () => Promise<void>;
  readonly conflict: PartConflict | null;
}
export interface PartOptions<T> {
  /** Names the part among those of its project. */
  readonly part: string;
  readonly stored: T;
  readonly fieldsOf: (value: T) => Fields;
  /** The value in words, for two versions side by side. */
  readonly linesOf: (value: T) => readonly Line[];
  /** After it was saved. */
  readonly onDone: () => void;
}

/**
 * One part of a design project in a form: what is typed outlives reloads, a save sends this part alone. It stands on the version that the person began
 * from; where only other parts were saved since, it goes on top of them by itself.
 */
export function useDesignPart<T>(project: { readonly id: string; readonly version: number }, { part, stored, fieldsOf, linesOf, onDone }: PartOptions<T>): DesignPart<T> {
  const t = useMessages(messages);
  const [seen, setSeen] = useState({ version: project.version, stored: JSON.stringify(stored) });
  const draft = useDraft<T>(`design.${project.id}.${part}`, stored, { version: seen.version });
  const { send, errors, busy, setErrors } = useSubmit(SaveDesignProjectDocument, saved, (cache) => forget(cache, 'designProjects'));
  const save = async (version = seen.version): Promise<void> => {
    const payload = await send({ id: project.id, expectedVersion: version, ...fieldsOf(draft.value) });
    if (!payload || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('saved'));
    onDone();
  };

  const isStale = errors.some((error) => error.code === 'STALE_VERSION') && project.version !== seen.version;
  const look = (): void => setSeen({ version: project.version, stored: JSON.stringify(stored) });
  const isUntouched = JSON.stringify(stored) === seen.stored;
  const keepMine = (): void => {
    look();
    void save(project.version);
  };
  const again = useRef(keepMine);
  useEffect(() => {
    again.current = keepMine;
  });
  useEffect(() => {
    if (isStale && isUntouched) again.current();
  }, [isStale, isUntouched]);

  const conflict: PartConflict | null =
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
  return { draft, errors: isStale ? [] : errors, busy, save: () => save(), conflict };
}

/** Whether a part is being edited. */
export function useEditing(): { readonly editing: boolean; readonly begin: () => void; readonly end: () => void } {
  const [editing, setEditing] = useState(false);
  return { editing, begin: () => setEditing(true), end: () => setEditing(false) };
}
