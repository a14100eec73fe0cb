import { useQuery } from '@apollo/client/react';

import { useMessages } from '../../../lib/messages';
import { Dialog } from '../../../ui/Dialog';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { messages } from '../messages';
import { FileView } from './FileView';
import { FileViewDocument } from './FileView.generated';

/** A document over the page it was opened from. */
export function FileDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useMessages(messages);
  const { data, error, refetch } = useQuery(FileViewDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Dialog open title={data?.file?.name ?? t('title')} onClose={onClose} width={1120} className="fi-dialog">
      {data?.file ? <FileView file={data.file} /> : error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : data ? <NotFoundState /> : <LoadingState lines={6} />}
    </Dialog>
  );
}
