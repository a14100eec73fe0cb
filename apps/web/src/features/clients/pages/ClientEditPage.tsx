import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, ForbiddenState, LoadingState, NotFoundState } from '../../../ui/states';
import '../clients.css';
import { ClientForm } from '../components/form/ClientForm';
import { formMessages } from '../formMessages';
import type { StoredClient } from '../hooks/useClientForm';
import { ClientEditDocument } from './ClientEditPage.generated';

export default function ClientEditPage() {
  const { id = '' } = useParams();
  return <EditPage key={id} id={id} />;
}

/** The form opens on the version stored now and stays on it: what others save meanwhile is compared when this one saves. */
function EditPage({ id }: { id: string }) {
  const t = useMessages(formMessages);
  const { data, loading, error, refetch } = useQuery(ClientEditDocument, { variables: { id }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-only' });
  const [opened, setOpened] = useState<StoredClient | null>(null);
  const arrived = !loading && data?.client ? data.client : null;
  if (arrived && !opened) setOpened(arrived);
  const client = opened ?? arrived;
  if (!client) {
    return (
      <Page title={t('editTitle')} width="text">
        {loading ? <LoadingState lines={10} /> : error ? <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <NotFoundState heading />}
      </Page>
    );
  }
  return (
    <Page title={t('editTitle')} width="text">
      {client.viewerCanUpdate ? (
        <>
          <PageHeader title={client.name} {...(client.number ? { meta: <span className="yz-num">{client.number}</span> } : {})} />
          <ClientForm client={client} />
        </>
      ) : (
        <ForbiddenState />
      )}
    </Page>
  );
}
