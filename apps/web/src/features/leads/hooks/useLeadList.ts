import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';

import { LeadListDocument, type LeadListQueryVariables } from './useLeadList.generated';

/** A list of reports, page by page. */
export function useLeadList(filter: NonNullable<LeadListQueryVariables['filter']>, orderBy: LeadListQueryVariables['orderBy'] = null) {
  const { data, previousData, error, loading, networkStatus, fetchMore, refetch } = useQuery(LeadListDocument, { variables: { first: 50, filter, orderBy }, notifyOnNetworkStatusChange: true, fetchPolicy: 'cache-and-network' });
  const list = (data ?? previousData)?.leadReports;
  return {
    leads: list?.nodes ?? [],
    total: list?.totalCount ?? null,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    loading: loading || networkStatus === NetworkStatus.fetchMore,
    error: list ? undefined : error,
    isEmpty: list !== undefined && list.nodes.length === 0,
    refetch: () => void refetch().catch(() => undefined),
    // A page that does not come leaves the rows there are.
    more: () => void fetchMore({ variables: { after: list?.pageInfo.endCursor ?? null } }).catch(() => undefined),
  };
}
