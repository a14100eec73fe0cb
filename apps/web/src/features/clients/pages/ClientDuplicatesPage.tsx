import { useQuery } from '@apollo/client/react';

import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import '../clients.css';
import '../merging.css';
import { DuplicateRows } from '../components/merging/DuplicateRows';
import { mergeMessages } from '../mergeMessages';
import { ClientDuplicatesPageDocument } from './ClientDuplicatesPage.generated';

/** All pairs of clients that may be one, the nearest first; for whoever keeps the database. */
export default function ClientDuplicatesPage() {
  const t = useMessages(mergeMessages);
  const { data, loading, error, refetch } = useQuery(ClientDuplicatesPageDocument, { fetchPolicy: 'cache-and-network' });
  const pairs = data?.clientDuplicates;
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} lead={t('lead')} meta={pairs && pairs.length > 0 ? <span className="yz-num">{t('count', { count: pairs.length })}</span> : null} />
      {pairs ? (
        pairs.length > 0 ? (
          <DuplicateRows pairs={pairs} />
        ) : (
          <EmptyState icon="client" title={t('none')} text={t('noneText')} />
        )
      ) : loading ? (
        <LoadingState lines={8} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
      )}
    </Page>
  );
}
