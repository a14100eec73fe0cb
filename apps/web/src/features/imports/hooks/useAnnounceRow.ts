import { useApolloClient } from '@apollo/client/react';

import { useMessages } from '../../../lib/messages';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { useOpenImport } from './openImport';
import { ImportRowOutcomeDocument } from './useAnnounceRow.generated';

/** Says what became of a row that was typed anew: it may have left the list that is shown, or still not be importable. */
export function useAnnounceRow(): (sheetRow: number) => Promise<void> {
  const t = useMessages(messages);
  const client = useApolloClient();
  const { job } = useOpenImport();
  return async (sheetRow) => {
    const answer = await client.query({ query: ImportRowOutcomeDocument, variables: { id: job.id, sheetRow }, fetchPolicy: 'network-only' }).catch(() => null);
    const outcome = answer?.data?.import?.rows.nodes[0]?.outcome;
    // The correction is saved either way; without an answer nothing is claimed about it.
    if (!outcome) toast.info(t('edit.saved', { row: sheetRow }));
    else if (outcome === 'REJECTED') toast.info(t('edit.stillRejected', { row: sheetRow }));
    else toast.success(t(outcome === 'WARNING' ? 'edit.doneWarned' : 'edit.done', { row: sheetRow }));
  };
}
