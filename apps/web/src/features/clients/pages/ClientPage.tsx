import { useQuery } from '@apollo/client/react';
import { Navigate, useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Slot } from '../../../lib/slots';
import { useCan } from '../../../lib/viewer';
import { Page } from '../../../ui/Page';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import '../clients.css';
import '../merging.css';
import '../tree.css';
import { ClientContacts } from '../components/ClientContacts';
import { ClientFacts } from '../components/ClientFacts';
import { ClientHeader } from '../components/ClientHeader';
import { ClientProjects } from '../components/ClientProjects';
import { DevelopedProjects } from '../components/DevelopedProjects';
import { LandAcquisitions } from '../components/LandAcquisitions';
import { ClientDeals } from '../components/dossier/ClientDeals';
import { ClientTimeline } from '../components/dossier/ClientTimeline';
import { ClientMerging } from '../components/merging/ClientMerging';
import { ClientGlance } from '../components/tree/ClientGlance';
import { ClientRelatives } from '../components/tree/ClientRelatives';
import { messages } from '../messages';
import { clientPath } from '../paths';
import { ClientDetailDocument } from './ClientPage.generated';

/** One client: projects, buildings and land on the left, who they are and whom to call on the right. */
export default function ClientPage() {
  const { id = '' } = useParams();
  const t = useMessages(messages);
  const canMerge = useCan('client.merge');
  const { data, loading, error, refetch } = useQuery(ClientDetailDocument, { variables: { id } });
  const client = data?.client;
  if (!client) {
    return (
      <Page title={t('title')}>
        {loading && !data ? <LoadingState lines={10} /> : error ? <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <NotFoundState heading />}
      </Page>
    );
  }
  // The link of a client that was merged into another one.
  if (client.id !== id) return <Navigate to={clientPath(client.id)} replace />;
  return (
    <Page title={client.name}>
      <ClientHeader client={client} />
      <ClientGlance client={client} />
      <div className="cl-columns">
        <div className="cl-column">
          <ClientProjects clientId={client.id} />
          <ClientDeals client={client} />
          <Slot name="clientTouches" of={{ clientId: client.id }} />
          <LandAcquisitions client={client} />
          <DevelopedProjects client={client} />
          <Slot name="clientFiles" of={{ clientId: client.id }} />
          <ClientTimeline client={client} />
          <Slot name="clientHistory" of={{ clientId: client.id }} />
        </div>
        <div className="cl-column">
          {canMerge && !client.deletedAt ? <ClientMerging clientId={client.id} /> : null}
          <Slot name="clientRating" of={{ clientId: client.id }} />
          <ClientFacts client={client} />
          <Slot name="customFieldFacts" of={{ record: 'CLIENT', values: client.customFields }} />
          <ClientRelatives client={client} />
          <ClientContacts client={client} />
          <Slot name="clientDevelopment" of={{ clientId: client.id }} />
        </div>
      </div>
    </Page>
  );
}
