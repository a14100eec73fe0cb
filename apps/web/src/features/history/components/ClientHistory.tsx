import { useQuery } from '@apollo/client/react';

import { ChangeTimeline } from './ChangeTimeline';
import { ClientHistoryDocument } from './ClientHistory.generated';
import { ClientValue } from './ClientValue';
import { HistorySection } from './HistorySection';

/** Every change of a client: who, when, from what to what. */
export default function ClientHistory({ clientId }: { clientId: string }) {
  return (
    <HistorySection>
      <Changes clientId={clientId} />
    </HistorySection>
  );
}

function Changes({ clientId }: { clientId: string }) {
  const { data, error, refetch } = useQuery(ClientHistoryDocument, { variables: { id: clientId }, fetchPolicy: 'cache-and-network' });
  const client = data?.client;
  const reload = (): void => void refetch().catch(() => undefined);
  return (
    <ChangeTimeline changes={client?.changes} error={error} onRetry={reload}>
      {(change) => (client ? change.values.map((value) => <ClientValue key={value.field} change={value} client={client} onRestored={reload} />) : [])}
    </ChangeTimeline>
  );
}
