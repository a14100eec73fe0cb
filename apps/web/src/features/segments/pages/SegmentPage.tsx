import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { SegmentForm } from '../components/SegmentForm';
import { messages } from '../messages';
import '../segments.css';
import { SegmentPageDocument } from './SegmentPage.generated';

/** One segment: its rule, edited without code. */
export default function SegmentPage() {
  const { id = '' } = useParams();
  const t = useMessages(messages);
  const { data, loading, error, refetch } = useQuery(SegmentPageDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const segment = data?.clientSegment;
  return (
    <Page title={segment?.name ?? t('edit')} width="text">
      {segment ? (
        <>
          <PageHeader title={segment.name} lead={t('lead')} />
          <SegmentForm key={segment.id} segment={segment} />
        </>
      ) : loading ? (
        <LoadingState lines={8} />
      ) : error ? (
        <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : (
        <NotFoundState heading />
      )}
    </Page>
  );
}
