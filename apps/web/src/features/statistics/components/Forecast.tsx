import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';

import { ErrorState } from '../../../ui/states';
import type { ChartScope } from '../model/scope';
import { StatisticsPageDocument } from '../pages/StatisticsPage.generated';
import { SegmentChart } from './SegmentChart';

/** What is to be expected of each month in which projects should be signed, those without a day apart. Asked for only where it is drawn. */
export function Forecast({ scope }: { scope: ChartScope }) {
  const { filter, compared } = scope;
  const other = compared?.filter;
  const requests = useMemo(() => [filter, ...(other ? [other] : [])].map((over) => ({ dimension: 'EXPECTED_MONTH' as const, filter: over })), [filter, other]);
  const { data, error, refetch } = useQuery(StatisticsPageDocument, { variables: { requests, clients: false } });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  return <SegmentChart dimension="EXPECTED_MONTH" form="columns" height={300} series={data?.statistics[0]} other={data?.statistics[1]} scope={scope} />;
}
