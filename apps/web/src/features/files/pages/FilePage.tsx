import { useQuery } from '@apollo/client/react';
import { fileCategory } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { toast } from '../../../ui/toast';
import { FileView } from '../components/FileView';
import { FileViewDocument } from '../components/FileView.generated';
import { RestoreFileDocument, type RestoreFileMutation } from '../components/FileRow.generated';
import { messages } from '../messages';
import '../files.css';

const restored = (data: RestoreFileMutation) => data.restoreFile;

/** A document on its own, as the search and a link open it. */
export default function FilePage() {
  const { id = '' } = useParams();
  const t = useMessages(messages);
  const locale = useLocale();
  const { data, loading, error, refetch } = useQuery(FileViewDocument, { variables: { id } });
  const restore = useSubmit(RestoreFileDocument, restored);
  const file = data?.file;
  if (!file) {
    return (
      <Page title={t('title')}>
        {loading && !data ? <LoadingState lines={10} /> : error ? <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <NotFoundState heading />}
      </Page>
    );
  }
  const bringBack = async (): Promise<void> => {
    const payload = await restore.send({ id });
    if (payload?.errors.length === 0) toast.success(t('restored', { name: file.name }));
    else toast.error(payload?.errors[0]?.message ?? t('tray.network'));
    await refetch().catch(() => undefined);
  };
  return (
    <Page title={file.name}>
      <PageHeader
        title={file.name}
        lead={file.deletedAt ? t('deletedNotice') : fileCategory.label(file.category, locale)}
        actions={
          <>
            {file.viewerCanRestore ? (
              <Button icon={<Icon name="restore" />} loading={restore.busy} onClick={() => void bringBack()}>
                {t('restore')}
              </Button>
            ) : null}
            {file.currentVersion.url ? (
              <Button type="primary" icon={<Icon name="arrowDown" />} href={file.currentVersion.url} download>
                {t('download')}
              </Button>
            ) : null}
          </>
        }
      />
      <FileView file={file} />
    </Page>
  );
}
