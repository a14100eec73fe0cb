import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useNavigationType } from 'react-router-dom';

import type { ClientFilter, ClientOrder } from '../../../generated/types.generated';
import type { ClientList_ClientFragment } from '../components/ClientList.generated';
import { ClientListPageDocument } from '../pages/ClientListPage.generated';

export interface ClientRows {
  rows: readonly ClientList_ClientFragment[];
  total: number | null;
  /** Rows of another filter are still shown, or none yet. */
  loading: boolean;
  loadingMore: boolean;
  error: unknown;
  hasMore: boolean;
  onLoadMore: () => void;
  onRetry: () => void;
}

/** The list and its total; 50 rows at a time by keyset. */
export function useClientList(filter: ClientFilter, orderBy: ClientOrder): ClientRows {
  const returning = useNavigationType() === 'POP';
  // Coming back finds the list as it was left, unless something was changed meanwhile.
  const [fetchPolicy] = useState(returning ? ('cache-first' as const) : ('cache-and-network' as const));
  const variables = useMemo(() => ({ first: 50, filter, orderBy }), [filter, orderBy]);
  const { data, previousData, networkStatus, error, fetchMore, refetch } = useQuery(ClientListPageDocument, { variables, fetchPolicy, notifyOnNetworkStatusChange: true });
  const [failedMore, setFailedMore] = useState<{ of: object; error: unknown } | null>(null);
  const shown = (data ?? previousData)?.clients;
  return {
    rows: shown?.nodes ?? [],
    total: shown?.totalCount ?? null,
    loading: !data && networkStatus !== NetworkStatus.error,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    error: error ?? (failedMore?.of === variables ? failedMore.error : null),
    hasMore: data?.clients.pageInfo.hasNextPage ?? false,
    onLoadMore: () => {
      setFailedMore(null);
      fetchMore({ variables: { after: data?.clients.pageInfo.endCursor ?? null } }).catch((thrown: unknown) => setFailedMore({ of: variables, error: thrown }));
    },
    onRetry: () => {
      setFailedMore(null);
      void refetch().catch(() => undefined);
    },
  };
}
