import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Slot } from '../../../lib/slots';
import { Page } from '../../../ui/Page';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import '../clients.css';
import { ClientContacts } from '../components/ClientContacts';
import { ClientFacts } from '../components/ClientFacts';
import { ClientHeader } from '../components/ClientHeader';
import { ClientProjects } from '../components/ClientProjects';
import { DevelopedProjects } from '../components/DevelopedProjects';
import { LandAcquisitions } from '../components/LandAcquisitions';
import { messages } from '../messages';
import { ClientDetailDocument } from './ClientPage.generated';

/** One client: projects, buildings and land on the left, who they are and whom to call on the right. */
export default function ClientPage() {
  const { id = '' } = useParams();
  const t = useMessages(messages);
  const { data, loading, error, refetch } = useQuery(ClientDetailDocument, { variables: { id } });
  const client = data?.client;
  if (!client) {
    return (
      <Page title={t('title')}>
        {loading && !data ? <LoadingState lines={10} /> : error ? <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <NotFoundState heading />}
      </Page>
    );
  }
  return (
    <Page title={client.name}>
      <ClientHeader client={client} />
      <div className="cl-columns">
        <div className="cl-column">
          <ClientProjects clientId={client.id} />
          <Slot name="clientTouches" of={{ clientId: client.id }} />
          <DevelopedProjects client={client} />
          <LandAcquisitions client={client} />
          <Slot name="clientFiles" of={{ clientId: client.id }} />
        </div>
        <div className="cl-column">
          <ClientFacts client={client} />
          <ClientContacts client={client} />
          <Slot name="clientDevelopment" of={{ clientId: client.id }} />
        </div>
      </div>
    </Page>
  );
}
