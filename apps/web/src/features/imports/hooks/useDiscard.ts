import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router-dom';

import { translate } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { importPath, importsPath } from '../paths';
import type { Job } from './openImport';
import { DiscardImportDocument, RestoreImportDocument } from './useImportChanges.generated';

const t = translate(messages);

/** Discarding at once, with the way back in a toast; nothing was written, so nothing is lost. */
export function useDiscard({ id, fileName }: Pick<Job, 'id' | 'fileName'>) {
  const navigate = useNavigate();
  const client = useApolloClient();
  const discarding = useSubmit(DiscardImportDocument, (data) => data.discardImport);
  const restoring = useSubmit(RestoreImportDocument, (data) => data.restoreImport);

  const restore = async (): Promise<void> => {
    const payload = await restoring.send({ id });
    const [error] = payload?.errors ?? [];
    if (error) toast.error(error.message);
    if (!payload || error) return;
    forget(client.cache, 'imports');
    void navigate(importPath(id));
  };
  const discard = async (): Promise<void> => {
    const payload = await discarding.send({ id });
    if (!payload || payload.errors.length > 0) return;
    forget(client.cache, 'imports');
    toast.success(t('discard.done', { name: fileName }), { undo: () => void restore() });
    void navigate(importsPath());
  };
  return { discard, restore, busy: discarding.busy || restoring.busy, errors: [...discarding.errors, ...restoring.errors] };
}
