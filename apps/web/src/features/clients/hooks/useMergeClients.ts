import type { ApolloCache } from '@apollo/client';
import { clientPart } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { toast } from '../../../ui/toast';
import { isFactName, mergeMessages } from '../mergeMessages';
import { KeepClientsApartDocument, MergeClientsDocument, UndoClientMergeDocument, type KeepClientsApartMutation, type MergeClientsMutation, type UndoClientMergeMutation } from './useMergeClients.generated';

interface Side {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** After clients became one or two again, everything that shows clients or what hangs on them is asked for anew. */
const forgetAll = (cache: ApolloCache): void => forget(cache, 'client', 'clients', 'clientGroups', 'clientDuplicates', 'clientMerges', 'projects', 'parcels', 'search', 'files', 'developmentCostTotals', 'developmentActivities');

/** Puts a merge back and says what stayed. Resolves to whether it is undone. */
export function useUndoMerge(): { undo: (mergeId: string) => Promise<boolean>; busy: boolean } {
  const t = useMessages(mergeMessages);
  const locale = useLocale();
  const { send, busy } = useSubmit(UndoClientMergeDocument, (data: UndoClientMergeMutation) => data.undoClientMerge, forgetAll);
  const undo = async (mergeId: string): Promise<boolean> => {
    const payload = await send({ id: mergeId });
    if (payload?.errors.length !== 0) {
      toast.error(payload?.errors[0]?.message ?? t('failed'));
      return false;
    }
    toast.success(t('undone', { name: payload.client?.name ?? '' }));
    const list = payload.staying.map(({ part, count, labels }) => {
      const words = labels.map((label) => (part === 'FACTS' && isFactName(label) ? t(`fact.${label}`) : label));
      return words.length > 0 ? t('labelled', { part: clientPart.label(part, locale), labels: words.join(t('between')) }) : t('item', { part: clientPart.label(part, locale), count });
    });
    if (list.length > 0) toast.info(t('staying', { list: list.join(t('between')) }), { duration: 30_000 });
    return true;
  };
  return { undo, busy };
}

/** Merges one client into another and offers to undo it. Resolves to whether it is done. */
export function useMergeClients(): { merge: (survivor: Side, merged: Side) => Promise<boolean>; busy: boolean } {
  const t = useMessages(mergeMessages);
  const { send, busy } = useSubmit(MergeClientsDocument, (data: MergeClientsMutation) => data.mergeClients, forgetAll);
  const { undo } = useUndoMerge();
  const merge = async (survivor: Side, merged: Side): Promise<boolean> => {
    const payload = await send({ survivorId: survivor.id, mergedId: merged.id, expectedSurvivorVersion: survivor.version, expectedMergedVersion: merged.version });
    const mergeId = payload?.merge?.id;
    if (payload?.errors.length !== 0 || !mergeId) {
      toast.error(payload?.errors[0]?.message ?? t('failed'));
      return false;
    }
    toast.success(t('done', { merged: merged.name, survivor: survivor.name }), { undo: () => void undo(mergeId) });
    return true;
  };
  return { merge, busy };
}

/** Says that two clients are two. */
export function useKeepApart(): { apart: (clientId: string, otherId: string) => Promise<void>; busy: boolean } {
  const t = useMessages(mergeMessages);
  const { send, busy } = useSubmit(KeepClientsApartDocument, (data: KeepClientsApartMutation) => data.keepClientsApart, (cache) => forget(cache, 'clientDuplicates'));
  const apart = async (clientId: string, otherId: string): Promise<void> => {
    const payload = await send({ clientId, otherId });
    if (payload?.errors.length === 0) toast.success(t('apartDone'));
    else toast.error(payload?.errors[0]?.message ?? t('failed'));
  };
  return { apart, busy };
}
