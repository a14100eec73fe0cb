import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';

import { forget } from '../../../lib/useSubmit';
import { useCan } from '../../../lib/viewer';
import { ErrorState, LoadingState } from '../../../ui/states';
import { ClientFilesDocument } from './ClientFiles.generated';
import { FilesPanel } from './FilesPanel';

/** Documents of a client; for full rights only, so that others are shown no place for them. */
export default function ClientFiles({ clientId }: { clientId: string }) {
  const isOpen = useCan('file.read');
  const { data, error, refetch, client } = useQuery(ClientFilesDocument, { variables: { clientId }, skip: !isOpen });
  const reload = useCallback(() => {
    forget(client.cache, 'search');
    void refetch().catch(() => undefined);
  }, [client, refetch]);
  if (!isOpen) return null;
  if (!data?.client) return error ? <ErrorState error={error} onRetry={reload} /> : data ? null : <LoadingState lines={3} />;
  return <FilesPanel key={clientId} subject={{ clientId }} files={data.client.files} missing={[]} reload={reload} />;
}
