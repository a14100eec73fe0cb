import { useEffect, useSyncExternalStore } from 'react';

import { useViewer } from '../../../lib/viewer';
import { uploadStoreOf, type UploadStore } from '../model/uploadStore';
import type { Upload } from '../model/uploads';

/**
 * The uploads of a project or client, shown and watched.
 * @param onKept after each that was kept; the same function as long as it does the same
 */
export function useUploads(subjectId: string, onKept: () => void): { readonly store: UploadStore; readonly list: readonly Upload[] } {
  const store = uploadStoreOf(useViewer().id, subjectId);
  const list = useSyncExternalStore(store.subscribe, store.list);
  useEffect(() => store.onKept(onKept), [store, onKept]);

  // Closing the window would lose what is not kept yet: the browser asks.
  const isPending = list.some(({ state }) => state !== 'DONE');
  useEffect(() => {
    if (!isPending) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isPending]);
  return { store, list };
}
