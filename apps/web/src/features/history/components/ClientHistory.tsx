import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { Timeline } from '../../../ui/Timeline';
import '../history.css';
import { messages } from '../messages';
import { isKnownKind } from '../model/values';
import { ClientHistoryDocument } from './ClientHistory.generated';
import { ClientValue } from './ClientValue';

/** Every change of a client: who, when, from what to what. Read when it is asked for. */
export default function ClientHistory({ clientId }: { clientId: string }) {
  const t = useMessages(messages);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t('title')}
      actions={
        <Button size="small" type="text" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'hide' : 'show')}
        </Button>
      }
    >
      {isOpen ? <Changes clientId={clientId} /> : null}
    </Section>
  );
}

function Changes({ clientId }: { clientId: string }) {
  const t = useMessages(messages);
  const { data, error, refetch } = useQuery(ClientHistoryDocument, { variables: { id: clientId }, fetchPolicy: 'cache-and-network' });
  const client = data?.client;
  const reload = (): void => void refetch().catch(() => undefined);
  if (!client) return error ? <ErrorState error={error} onRetry={reload} /> : <LoadingState lines={3} />;
  if (client.changes.length === 0) return <EmptyState icon="clock" title={t('none')} />;
  return (
    <Timeline
      items={client.changes.map((change) => ({
        key: change.id,
        title: t(`kind.${isKnownKind(change.kind) ? change.kind : 'other'}`),
        by: change.by?.name ?? t('nobody'),
        time: <DateText value={change.at} />,
        children:
          change.values.length > 0 ? (
            <dl className="hi-values">
              {change.values.map((value) => (
                <ClientValue key={value.field} change={value} client={client} onRestored={reload} />
              ))}
            </dl>
          ) : null,
      }))}
    />
  );
}
