import { jsonEqual } from '@yingzao/domain/dashboard';
import type { HomeLayout } from '@yingzao/domain/dashboard';
import { useEffect, useState } from 'react';

import { localStore } from '../../../lib/storage';
import { createDrafts } from '../model/drafts';
import type { Drafts } from '../model/drafts';
import { createHomeStore } from '../model/homeStore';
import type { HomeStore } from '../model/homeStore';
import { boundsOfKind } from '../model/registry';

/** The store of a default that is being made. What is not published stays on this device, also over a reload. */
export function useTemplateStore(id: string, layout: HomeLayout, revision: number): { readonly store: HomeStore; readonly drafts: Drafts } {
  const [made] = useState(() => {
    const drafts = createDrafts(localStore, `template.${id}`);
    const start = { layout, revision, isDefault: false };
    const store = createHomeStore(start, boundsOfKind);
    store.open(start, drafts.read());
    store.edit();
    return { store, drafts };
  });
  useEffect(() => {
    const { store, drafts } = made;
    let seen: HomeLayout | null = null;
    return store.subscribe(() => {
      const { history, saved } = store.get();
      if (history.present === seen) return;
      seen = history.present;
      if (jsonEqual(seen, saved.layout)) drafts.clear();
      else drafts.write({ base: saved.layout, layout: seen });
    });
  }, [made]);
  return made;
}
