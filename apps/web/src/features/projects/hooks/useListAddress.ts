import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

import type { ProjectFilter, ProjectOrder } from '../../../generated/types.generated';
import { fromSearch, withFilter } from '../../../lib/projectFilter';
import type { AddressedLayout } from '../../../ui/tableSettings';
import { groupingIn, withGrouping, type Grouping } from '../model/grouping';
import { orderOf, withOrder } from '../model/listOrder';

export interface ListAddress {
  /** Query of the address, without `?`. */
  address: string;
  filter: ProjectFilter;
  order: ProjectOrder;
  grouping: Grouping | null;
  /** Columns, where the address says which, as those of a saved view do. */
  layout: AddressedLayout;
  /** `replace` for what changes key by key, so that Back leaves the list at once. */
  setFilter: (filter: ProjectFilter, how?: { replace?: boolean }) => void;
  setOrder: (order: ProjectOrder) => void;
  setGrouping: (by: Grouping | null) => void;
  /** Address of the list with another filter and the same order. */
  hrefOf: (filter: ProjectFilter) => string;
  /** The query with the columns as they are shown, whoever said so. */
  withColumns: (columns: string) => string;
}

const COLUMNS = 'cols';
const readable = (params: URLSearchParams): string => params.toString().replaceAll('%2C', ',');
const withColumnsIn = (params: URLSearchParams, text: string | null): URLSearchParams => {
  const next = new URLSearchParams(params);
  if (text) next.set(COLUMNS, text);
  else next.delete(COLUMNS);
  return next;
};

/** Filter, order, groups and perhaps columns of the list live in the address: it can be kept, sent, and gone back to. */
export function useListAddress(): ListAddress {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const change = useCallback((how: (now: URLSearchParams) => URLSearchParams, replace: boolean) => setParams(how, { replace, preventScrollReset: true }), [setParams]);
  const write = useCallback((columns: string | null) => change((now) => withColumnsIn(now, columns), true), [change]);
  const parsed = useMemo(() => {
    const from = new URLSearchParams(text);
    return { filter: fromSearch(from), order: orderOf(from), grouping: groupingIn(from), layout: { text: from.get(COLUMNS), write } };
  }, [text, write]);
  const setFilter = useCallback((filter: ProjectFilter, { replace = false } = {}) => change((now) => withFilter(now, filter), replace), [change]);
  const setOrder = useCallback((order: ProjectOrder) => change((now) => withOrder(now, order), true), [change]);
  const setGrouping = useCallback((by: Grouping | null) => change((now) => withGrouping(now, by), true), [change]);
  const hrefOf = useCallback(
    (filter: ProjectFilter) => {
      const query = readable(withFilter(new URLSearchParams(text), filter));
      return query ? `/projects?${query}` : '/projects';
    },
    [text],
  );
  const withColumns = useCallback((columns: string) => readable(withColumnsIn(new URLSearchParams(text), columns)), [text]);
  return { address: text, ...parsed, setFilter, setOrder, setGrouping, hrefOf, withColumns };
}
