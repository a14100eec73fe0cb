import { useState } from 'react';

import type { SaveDesignProjectInput } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import type { Line } from '../../../ui/conflictLines';
import { toast } from '../../../ui/toast';
import { useHeldVersion, type HeldVersion } from '../../../ui/useHeldVersion';
import { messages } from '../messages';
import { SaveDesignProjectDocument, type SaveDesignProjectMutation } from '../pages/DesignProjectPage.generated';

type Fields = Omit<SaveDesignProjectInput, 'id' | 'expectedVersion' | 'clientMutationId'>;
const saved = (data: SaveDesignProjectMutation) => data.saveDesignProject;

export interface DesignPart<T> extends HeldVersion<T> {
  readonly busy: boolean;
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

/** One part of a design project in a form; a save sends this part alone. */
export function useDesignPart<T>(project: { readonly id: string; readonly version: number }, { part, stored, fieldsOf, linesOf, onDone }: PartOptions<T>): DesignPart<T> {
  const t = useMessages(messages);
  const submit = useSubmit(SaveDesignProjectDocument, saved, (cache) => forget(cache, 'designProjects'));
  const held = useHeldVersion<T>({
    key: `design.${project.id}.${part}`, version: project.version, stored, linesOf, submit,
    send: async (value, expectedVersion) => {
      const payload = await submit.send({ id: project.id, expectedVersion, ...fieldsOf(value) });
      return payload !== null && payload.errors.length === 0;
    },
    onDone: () => {
      toast.success(t('saved'));
      onDone();
    },
  });
  return { ...held, busy: submit.busy };
}

/** Whether a part is being edited. */
export function useEditing(): { readonly editing: boolean; readonly begin: () => void; readonly end: () => void } {
  const [editing, setEditing] = useState(false);
  return { editing, begin: () => setEditing(true), end: () => setEditing(false) };
}
