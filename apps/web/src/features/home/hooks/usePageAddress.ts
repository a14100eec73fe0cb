import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import { localStore } from '../../../lib/storage';
import type { HomeStore } from '../model/homeStore';
import { useHomeState } from './useHome';

const keyOf = (employeeId: string): string => `yz.home.page.${employeeId}`;

/** The page to begin with: that of the address, else the one that was open last on this device. */
export function useFirstPage(employeeId: string): string | null {
  const [params] = useSearchParams();
  const [first] = useState(() => {
    const last = localStore.read(keyOf(employeeId));
    return params.get('page') ?? (typeof last === 'string' ? last : null);
  });
  return first;
}

/** Keeps the shown page and `?page=` of the address the same, whichever changes, and remembers it on this device. */
export function usePageAddress(store: HomeStore, employeeId: string): void {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('page');
  const shown = useHomeState((state) => state.pageId);
  const latest = useRef({ wanted, setParams });
  useEffect(() => {
    latest.current = { wanted, setParams };
  });
  useEffect(() => {
    if (wanted) store.showPage(wanted);
  }, [store, wanted]);
  // Only what the store changed by itself, such as a new page, is written: a link has changed the address already, and
  // what was there to begin with came from the address or from this device.
  const first = useRef(shown);
  useEffect(() => {
    if (!shown || shown === first.current) return;
    first.current = null;
    localStore.write(keyOf(employeeId), shown);
    if (latest.current.wanted === shown || latest.current.wanted === null) return;
    latest.current.setParams({ page: shown }, { replace: true, preventScrollReset: true });
  }, [shown, employeeId]);
}
