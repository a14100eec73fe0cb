import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

import type { ProjectFilter, ProjectOrder } from '../../../generated/types.generated';
import { fromSearch, withFilter } from '../../../lib/projectFilter';
import { orderOf, withOrder } from '../model/listOrder';

export interface ListAddress {
  filter: ProjectFilter;
  order: ProjectOrder;
  /** `replace` for what changes key by key, so that Back leaves the list at once. */
  setFilter: (filter: ProjectFilter, how?: { replace?: boolean }) => void;
  setOrder: (order: ProjectOrder) => void;
  /** Address of the list with another filter and the same order. */
  hrefOf: (filter: ProjectFilter) => string;
}

/** Filter and order of the list live in the address: it can be kept, sent, and gone back to. */
export function useListAddress(): ListAddress {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const parsed = useMemo(() => {
    const from = new URLSearchParams(text);
    return { filter: fromSearch(from), order: orderOf(from) };
  }, [text]);
  const setFilter = useCallback(
    (filter: ProjectFilter, { replace = false } = {}) => setParams((now) => withFilter(now, filter), { replace, preventScrollReset: true }),
    [setParams],
  );
  const setOrder = useCallback((order: ProjectOrder) => setParams((now) => withOrder(now, order), { replace: true, preventScrollReset: true }), [setParams]);
  const hrefOf = useCallback(
    (filter: ProjectFilter) => {
      const query = withFilter(new URLSearchParams(text), filter).toString().replaceAll('%2C', ',');
      return query ? `/projects?${query}` : '/projects';
    },
    [text],
  );
  return { ...parsed, setFilter, setOrder, hrefOf };
}
