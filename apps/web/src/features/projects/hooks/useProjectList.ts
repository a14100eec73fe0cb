import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useNavigationType } from 'react-router-dom';

import type { ProjectFilter, ProjectOrder } from '../../../generated/types.generated';
import { withoutTab, type TabCounts } from '../model/tabs';
import { ProjectListDocument, type ProjectListQuery } from '../pages/ProjectListPage.generated';

type Connection = ProjectListQuery['projects'];

export interface ProjectList {
  rows: Connection['nodes'];
  total: number | null;
  figures: Connection['figures'] | null;
  counts: TabCounts | null;
  /** True where the viewer sees only the projects they are designated for. */
  isPartial: boolean;
  /** Rows of another filter are still shown, or none yet. */
  loading: boolean;
  loadingMore: boolean;
  error: unknown;
  hasMore: boolean;
  loadMore: () => void;
  reload: () => void;
}

function countsOf(data: ProjectListQuery | undefined): TabCounts | null {
  const [tabs, deleted] = data?.statistics ?? [];
  if (!tabs) return null;
  return { byStatus: new Map(tabs.segments.map((segment) => [segment.key, segment.figures.count])), all: tabs.total.count, deleted: deleted?.total.count ?? null };
}

/** The list, its total, its sums and the counts of its tabs in one request; 50 rows at a time by keyset. */
export function useProjectList(filter: ProjectFilter, orderBy: ProjectOrder, canRestore: boolean, withCustom = false): ProjectList {
  const returning = useNavigationType() === 'POP';
  // Coming back finds the list as it was left, as far as nothing was changed meanwhile; else it is read anew.
  const [fetchPolicy] = useState(returning ? ('cache-first' as const) : ('cache-and-network' as const));
  const variables = useMemo(() => {
    const rest = withoutTab(filter);
    const tabs = [{ dimension: 'STATUS' as const, filter: rest }, ...(canRestore ? [{ dimension: 'STATUS' as const, filter: { ...rest, deleted: true } }] : [])];
    return { filter, orderBy, tabs, withCustom };
  }, [filter, orderBy, canRestore, withCustom]);
  const { data, previousData, networkStatus, error, fetchMore, refetch } = useQuery(ProjectListDocument, { variables, fetchPolicy, notifyOnNetworkStatusChange: true });
  const [moreError, setMoreError] = useState<{ of: object; error: unknown } | null>(null);

  const shown = data ?? previousData;
  const failedMore = moreError?.of === variables ? moreError.error : null;
  return {
    rows: shown?.projects.nodes ?? [],
    total: shown?.projects.totalCount ?? null,
    figures: shown?.projects.figures ?? null,
    counts: countsOf(shown),
    isPartial: shown?.statistics[0]?.isPartial ?? false,
    loading: !data && networkStatus !== NetworkStatus.error,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    error: error ?? failedMore,
    hasMore: data?.projects.pageInfo.hasNextPage ?? false,
    loadMore: () => {
      setMoreError(null);
      fetchMore({ variables: { after: data?.projects.pageInfo.endCursor } }).catch((thrown: unknown) => setMoreError({ of: variables, error: thrown }));
    },
    reload: () => {
      setMoreError(null);
      void refetch().catch(() => undefined);
    },
  };
}
