import type { ApolloCache } from '@apollo/client';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { DeleteClientDocument, RestoreClientDocument, type DeleteClientMutation, type RestoreClientMutation } from './useDeleteClient.generated';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** After any write of clients: lists, groups and search are asked for anew. */
export const forgetClients = (cache: ApolloCache): void => forget(cache, 'clients', 'clientGroups', 'parcels', 'search');

/** Takes a deleted client back and says so. Resolves to whether it is back. */
export function useRestoreClient(): { restore: (client: Named) => Promise<boolean>; busy: boolean } {
  const t = useMessages(messages);
  const { send, busy } = useSubmit(RestoreClientDocument, (data: RestoreClientMutation) => data.restoreClient, forgetClients);
  const restore = async ({ id, name }: Named): Promise<boolean> => {
    const payload = await send({ id });
    const done = payload?.errors.length === 0;
    if (done) toast.success(t('restore.done', { name }));
    else toast.error(payload?.errors[0]?.message ?? t('restore.failed'));
    return done;
  };
  return { restore, busy };
}

/** Deletes softly and offers to take it back. Resolves to whether it is gone. */
export function useDeleteClient(): { remove: (client: Named & { version: number }) => Promise<boolean>; busy: boolean } {
  const t = useMessages(messages);
  const { send, busy } = useSubmit(DeleteClientDocument, (data: DeleteClientMutation) => data.deleteClient, forgetClients);
  const { restore } = useRestoreClient();
  const remove = async (client: Named & { version: number }): Promise<boolean> => {
    const payload = await send({ id: client.id, expectedVersion: client.version });
    const done = payload?.errors.length === 0;
    if (done) toast.success(t('remove.done', { name: client.name }), { undo: () => void restore(client) });
    else toast.error(payload?.errors[0]?.message ?? t('remove.failed'));
    return done;
  };
  return { remove, busy };
}
