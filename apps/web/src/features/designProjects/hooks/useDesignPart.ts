import { useState } from 'react';

import type { SaveDesignProjectInput } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import type { UserErrorLike } from '../../../lib/userErrors';
import { toast } from '../../../ui/toast';
import { useDraft, type Draft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { SaveDesignProjectDocument, type SaveDesignProjectMutation } from '../pages/DesignProjectPage.generated';

type Fields = Omit<SaveDesignProjectInput, 'id' | 'expectedVersion' | 'clientMutationId'>;
const saved = (data: SaveDesignProjectMutation) => data.saveDesignProject;

export interface DesignPart<T> {
  readonly draft: Draft<T>;
  readonly errors: readonly UserErrorLike[];
  readonly busy: boolean;
  readonly save: () => Promise<void>;
}

/**
 * One part of a design project in a form: what is typed outlives reloads, a save sends this part alone.
 * @param onDone after it was saved
 */
export function useDesignPart<T>(project: { readonly id: string; readonly version: number }, part: string, stored: T, fieldsOf: (value: T) => Fields, onDone: () => void): DesignPart<T> {
  const t = useMessages(messages);
  const draft = useDraft<T>(`design.${project.id}.${part}`, stored, { version: project.version });
  const { send, errors, busy } = useSubmit(SaveDesignProjectDocument, saved, (cache) => forget(cache, 'designProjects'));
  const save = async (): Promise<void> => {
    const payload = await send({ id: project.id, expectedVersion: project.version, ...fieldsOf(draft.value) });
    if (!payload || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('saved'));
    onDone();
  };
  return { draft, errors, busy, save };
}

/** Whether a part is being edited. */
export function useEditing(): { readonly editing: boolean; readonly begin: () => void; readonly end: () => void } {
  const [editing, setEditing] = useState(false);
  return { editing, begin: () => setEditing(true), end: () => setEditing(false) };
}
