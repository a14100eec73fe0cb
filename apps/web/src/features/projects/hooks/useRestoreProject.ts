import { useCallback } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { forgetLists } from '../model/forgetLists';
import { DeleteProjectDocument, RestoreProjectDocument } from './useRestoreProject.generated';
import type { DeleteProjectMutation, RestoreProjectMutation } from './useRestoreProject.generated';

interface Named {
  readonly id: string;
  readonly name: string;
}

const restored = (data: RestoreProjectMutation) => data.restoreProject;
const deleted = (data: DeleteProjectMutation) => data.deleteProject;

/** Takes a deleted project back; says so. Resolves to whether it is back. */
export function useRestoreProject(): { restore: (project: Named) => Promise<boolean>; busy: boolean } {
  const t = useMessages(messages);
  const { send, busy } = useSubmit(RestoreProjectDocument, restored, forgetLists);
  const restore = useCallback(
    async ({ id, name }: Named) => {
      const payload = await send({ id });
      const done = payload?.errors.length === 0;
      if (done) toast.success(t('restore.done', { name }));
      else toast.error(payload?.errors[0]?.message ?? t('failed.network'));
      return done;
    },
    [send, t],
  );
  return { restore, busy };
}

/** Deletes softly and offers to take it back. Resolves to whether it is gone. */
export function useDeleteProject(): { remove: (project: Named & { version: number }) => Promise<boolean>; busy: boolean } {
  const t = useMessages(messages);
  const { send, busy } = useSubmit(DeleteProjectDocument, deleted, forgetLists);
  const { restore } = useRestoreProject();
  const remove = useCallback(
    async (project: Named & { version: number }) => {
      const payload = await send({ id: project.id, expectedVersion: project.version });
      const done = payload?.errors.length === 0;
      if (done) toast.success(t('remove.done', { name: project.name }), { undo: () => void restore(project) });
      else toast.error(payload?.errors[0]?.message ?? t('failed.network'));
      return done;
    },
    [restore, send, t],
  );
  return { remove, busy };
}
