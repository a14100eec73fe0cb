import { useQuery } from '@apollo/client/react';
import { fileCategory } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { Button } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { Dialog } from '../../../ui/Dialog';
import { ErrorState, LoadingState } from '../../../ui/states';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import type { FileSubject } from '../model/subject';
import { DeletedFilesDocument } from './BinDialog.generated';
import { RestoreFileDocument, type RestoreFileMutation } from './FileRow.generated';

const restored = (data: RestoreFileMutation) => data.restoreFile;

/** What was deleted from a project or client; each comes back with all its versions. */
export function BinDialog({ subject, onClose, onRestored }: { subject: FileSubject; onClose: () => void; onRestored: () => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { data, error, refetch } = useQuery(DeletedFilesDocument, { variables: { ...subject }, fetchPolicy: 'cache-and-network' });
  const { send, busy } = useSubmit(RestoreFileDocument, restored);

  const bringBack = async (id: string, name: string): Promise<void> => {
    const payload = await send({ id });
    if (payload && payload.errors.length === 0) toast.success(t('restored', { name }));
    else toast.error(payload?.errors[0]?.message ?? t('tray.network'));
    await refetch().catch(() => undefined);
    onRestored();
  };

  return (
    <Dialog open title={t('bin')} onClose={onClose} width={640}>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {!data && !error ? <LoadingState lines={3} /> : null}
      {data?.deletedFiles.length === 0 ? <p className="yz-quiet">{t('binEmpty')}</p> : null}
      <ul className="fi-list">
        {data?.deletedFiles.map((file) => (
          <li key={file.id} className="fi-row">
            <span className="fi-row-text">
              <strong>{file.name}</strong>
              <small className="yz-quiet">
                {fileCategory.label(file.category, locale)} · {t('binOf', { name: file.deletedBy?.name ?? '—', on: file.deletedAt ? today(new Date(file.deletedAt)) : '' })}
              </small>
            </span>
            {file.viewerCanRestore ? (
              <Button size="small" disabled={busy} onClick={() => void bringBack(file.id, file.name)}>
                {t('restore')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
