import { findWidget, mergeLayouts } from '@yingzao/domain/dashboard';

import type { HomeStore } from './homeStore';

/** Takes a widget to another page, by menu or by a drop on its tab. The answer brings it back; null when refused. */
export function moveToPage(store: HomeStore, id: string, toPage: string): (() => void) | null {
  const before = store.get().history.present;
  if (!findWidget(before, id)) return null;
  if (store.run({ type: 'moveToPage', id, toPage }, { code: 'movedOff' })) return null;
  const after = store.get().history.present;
  return () =>
    void store.run(
      { type: 'replace', layout: mergeLayouts(after, before, store.get().history.present).layout },
      { code: 'undone' },
    );
}
