import { useEffect, useSyncExternalStore } from 'react';

let current = '';
const listeners = new Set<() => void>();

/** Names the page for the browser's tab and for the last breadcrumb. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · 营造` : '营造';
    current = title;
    listeners.forEach((listener) => listener());
  }, [title]);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The title of the page that is shown. */
export function useCurrentPageTitle(): string {
  return useSyncExternalStore(subscribe, () => current);
}
