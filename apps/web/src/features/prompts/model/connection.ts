import { useSyncExternalStore } from 'react';

let connected: boolean | null = null;
const listeners = new Set<() => void>();

/** Whether the page hears of changes at once; null before the first word from the server. */
export const connection = {
  set: (next: boolean): void => {
    if (connected === next) return;
    connected = next;
    listeners.forEach((listener) => listener());
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  get: (): boolean | null => connected,
};

export const useConnected = (): boolean | null => useSyncExternalStore(connection.subscribe, connection.get);
