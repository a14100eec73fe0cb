import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef } from 'react';

import { outcomeOf, type Tab } from '../model/rows';
import type { Job } from './openImport';
import { ImportRowsDocument, type ImportRows_RowFragment } from './useImportRows.generated';

export type ImportRow = ImportRows_RowFragment;

export interface ImportRows {
  readonly rows: readonly ImportRow[];
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly loadingMore: boolean;
  readonly error: unknown;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** As many as the server gives at once. */
const pageSize = 100;

/** Rows of an import, page by page. After a correction as many are read anew as were shown, so that nobody loses their place. */
export function useImportRows({ id, version }: Job, tab: Tab, code: string | null): ImportRows {
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(ImportRowsDocument, {
    variables: { id, first: pageSize, outcome: outcomeOf[tab], code },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.import?.rows;
  const shown = page?.nodes.length ?? 0;

  const more = async (after: string) => {
    const { data: next } = await fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => {
        if (!fetchMoreResult.import || !before.import?.rows) return before as typeof fetchMoreResult;
        const nodes = [...(before.import.rows.nodes as ImportRow[]), ...fetchMoreResult.import.rows.nodes];
        return { ...fetchMoreResult, import: { ...fetchMoreResult.import, rows: { ...fetchMoreResult.import.rows, nodes } } };
      },
    });
    return next?.import?.rows ?? null;
  };
  const reload = useEffectEvent(async (wanted: number): Promise<void> => {
    let last = (await refetch()).data?.import?.rows ?? null;
    for (let read = pageSize; last?.pageInfo.endCursor && last.pageInfo.hasNextPage && read < wanted; read += pageSize) last = await more(last.pageInfo.endCursor);
  });
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    // A failure stands in `error`.
    reload(shown).catch(() => undefined);
  }, [version, shown]);

  return {
    rows: page?.nodes ?? [],
    total: page?.totalCount ?? null,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    loading: networkStatus === NetworkStatus.loading || networkStatus === NetworkStatus.setVariables,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    error,
    // A page that does not come leaves the rows there are; the error stands under them.
    loadMore: () => void (page?.pageInfo.endCursor ? more(page.pageInfo.endCursor).catch(() => undefined) : undefined),
    retry: () => void refetch().catch(() => undefined),
  };
}
