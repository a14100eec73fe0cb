import { useApolloClient, useQuery } from '@apollo/client/react';

import type { SavedViewKind } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import { forget } from '../../../lib/useSubmit';
import { toast } from '../../../ui/toast';
import { CreateSavedViewDocument, DeleteSavedViewDocument, OrderSavedViewsDocument, SavedViewsDocument, UpdateSavedViewDocument, type SavedViews_SavedViewFragment } from '../components/SavedViews.generated';
import { messages } from '../messages';
import { moved } from '../model/viewSearch';

export type SavedView = SavedViews_SavedViewFragment;

export interface SavedViews {
  /** Null until they were read. */
  readonly views: readonly SavedView[] | null;
  /** They are what the server says now, and not from before. */
  readonly isFresh: boolean;
  readonly reload: () => Promise<void>;
  /** Keeps the present list under the view's name. */
  readonly update: (view: SavedView, search: string) => Promise<void>;
  readonly remove: (view: SavedView) => Promise<void>;
  readonly move: (view: SavedView, step: -1 | 1) => Promise<void>;
}

/** The views of a list that the viewer is offered, and what can be done to them. */
export function useSavedViews(kind: SavedViewKind): SavedViews {
  const t = useMessages(messages);
  const client = useApolloClient();
  const { data, loading, refetch } = useQuery(SavedViewsDocument, { variables: { kind } });
  const views = data?.savedViews ?? null;

  const reload = async (): Promise<void> => {
    forget(client.cache, 'savedViews');
    await refetch().catch(() => undefined);
  };
  /** Does it, tells what went wrong, and reads the list again. @returns whether it was done. */
  const run = async (work: () => Promise<readonly { readonly message: string }[] | undefined>): Promise<boolean> => {
    const errors = await work().catch(() => [{ message: t('failed') }]);
    if (errors?.[0]) toast.error(errors[0].message);
    await reload();
    return errors?.length === 0;
  };
  const update = async (view: SavedView, search: string): Promise<void> => {
    const input = { clientMutationId: randomKey(), id: view.id, expectedVersion: view.version, search };
    if (await run(async () => (await client.mutate({ mutation: UpdateSavedViewDocument, variables: { input } })).data?.updateSavedView.errors)) toast.success(t('updated', { name: view.name }));
  };
  const remove = async (view: SavedView): Promise<void> => {
    const input = { clientMutationId: randomKey(), id: view.id, expectedVersion: view.version };
    const again = { clientMutationId: randomKey(), kind: view.kind, name: view.name, search: view.search, isShared: view.isShared };
    const undo = (): void => void run(async () => (await client.mutate({ mutation: CreateSavedViewDocument, variables: { input: again } })).data?.createSavedView.errors);
    if (await run(async () => (await client.mutate({ mutation: DeleteSavedViewDocument, variables: { input } })).data?.deleteSavedView.errors)) toast.success(t('deleted', { name: view.name }), { undo });
  };
  const move = async (view: SavedView, step: -1 | 1): Promise<void> => {
    const ids = moved((views ?? []).filter((v) => v.isShared === view.isShared).map((v) => v.id), view.id, step);
    if (ids) await run(async () => (await client.mutate({ mutation: OrderSavedViewsDocument, variables: { input: { ids: [...ids] } } })).data?.orderSavedViews.errors);
  };
  return { views, isFresh: !loading, reload, update, remove, move };
}
