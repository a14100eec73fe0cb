import { useQuery } from '@apollo/client/react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState } from '../../../ui/states';
import { toast } from '../../../ui/toast';
import { binMessages } from '../binMessages';
import { BinSection, type BinItem } from '../components/BinSection';
import '../history.css';
import { BinDocument, RestoreBinClientDocument, RestoreBinFileDocument, RestoreBinProjectDocument, type RestoreBinClientMutation, type RestoreBinFileMutation, type RestoreBinProjectMutation } from './BinPage.generated';

/** Everything that was deleted and can come back. */
export default function BinPage() {
  const t = useMessages(binMessages);
  const { data, error, refetch } = useQuery(BinDocument);
  const project = useSubmit(RestoreBinProjectDocument, (answer: RestoreBinProjectMutation) => answer.restoreProject);
  const client = useSubmit(RestoreBinClientDocument, (answer: RestoreBinClientMutation) => answer.restoreClient, (cache) => forget(cache, 'clientGroups', 'parcels', 'search'));
  const file = useSubmit(RestoreBinFileDocument, (answer: RestoreBinFileMutation) => answer.restoreFile, (cache) => forget(cache, 'deletedFiles', 'search'));
  const restore = async (send: (input: { id: string }) => Promise<{ errors: readonly { message: string }[] } | null>, { id, name }: BinItem): Promise<void> => {
    const payload = await send({ id });
    const [problem] = payload?.errors ?? [];
    if (payload && !problem) toast.success(t('restored', { name }));
    else toast.error(problem?.message ?? t('failed'));
    await refetch().catch(() => undefined);
  };
  const projects = data?.deletedProjects;
  const clients = data?.deletedClients;
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} lead={t('lead')} />
      {!projects || !clients ? (
        error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <LoadingState lines={6} />
      ) : (
        <>
          <BinSection
            title={t('projects')}
            total={projects.totalCount}
            busy={project.busy}
            items={projects.nodes.map(({ changes, ...item }) => ({ ...item, by: changes.find(({ kind }) => kind === 'DELETED')?.by?.name ?? null }))}
            onRestore={(item) => void restore(project.send, item)}
          />
          <BinSection
            title={t('files')}
            total={data.fileBin.length}
            busy={file.busy}
            items={data.fileBin.map(({ deletedBy, project: of, client: owner, ...item }) => ({ ...item, number: of?.name ?? owner?.name ?? null, by: deletedBy?.name ?? null }))}
            onRestore={(item) => void restore(file.send, item)}
          />
          <BinSection title={t('clients')} total={clients.totalCount} busy={client.busy} items={clients.nodes.map(({ changes, ...item }) => ({ ...item, by: changes.find(({ kind }) => kind === 'DELETED')?.by?.name ?? null }))} onRestore={(item) => void restore(client.send, item)} />
        </>
      )}
    </Page>
  );
}
