import { useQuery } from '@apollo/client/react';

import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState } from '../../../ui/states';
import { chanceMessages } from '../chanceMessages';
import { ChanceForm } from '../components/ChanceForm';
import { ChanceHistory } from '../components/ChanceHistory';
import { StageProbabilitiesDocument } from './StageProbabilitiesPage.generated';
import '../chances.css';

/** How likely a tracked project is won at each stage, from a day on; what was in force before stays readable. */
export default function StageProbabilitiesPage() {
  const t = useMessages(chanceMessages);
  const { data, error, refetch } = useQuery(StageProbabilitiesDocument, { fetchPolicy: 'cache-and-network' });
  const again = (): void => void refetch().catch(() => undefined);
  const sets = data?.stageProbabilities;
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} lead={t('lead')} />
      {sets ? (
        <>
          <ChanceForm sets={sets} onStale={again} />
          <ChanceHistory sets={sets} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={again} />
      ) : (
        <LoadingState lines={9} />
      )}
    </Page>
  );
}
