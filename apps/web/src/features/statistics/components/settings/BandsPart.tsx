import { useQuery } from '@apollo/client/react';

import { useCan } from '../../../../lib/viewer';
import { ErrorState, LoadingState } from '../../../../ui/states';
import { BandSetsDocument } from '../../pages/StatisticsSettings.generated';
import { BandForm } from './BandForm';
import { BandHistory } from './BandHistory';

/** The bands in force, those before and those to come; set by those who may. */
export function BandsPart() {
  const maySet = useCan('statisticsSetting.update');
  const { data, error, refetch } = useQuery(BandSetsDocument, { fetchPolicy: 'cache-and-network' });
  const again = (): void => void refetch().catch(() => undefined);
  const sets = data?.bandSets;
  if (!sets) return error ? <ErrorState error={error} onRetry={again} /> : <LoadingState lines={9} />;
  return (
    <>
      {maySet ? <BandForm sets={sets} onStale={again} /> : null}
      <BandHistory sets={sets} maySet={maySet} onStale={again} />
    </>
  );
}
