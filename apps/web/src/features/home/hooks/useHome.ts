import { createContext, useContext, useSyncExternalStore } from 'react';

import type { Autosave } from '../model/autosave';
import type { HomeState, HomeStore } from '../model/homeStore';

export interface Home {
  readonly store: HomeStore;
  /** Null until saving has started, i.e. before the first effect. */
  readonly autosave: () => Autosave | null;
  readonly openSettings: (id: string) => void;
  /** `own` unless said: a default that is made for others, whose widgets can be fixed, or one that is only looked at. */
  readonly purpose?: 'own' | 'template' | 'card';
}

export const HomeContext = createContext<Home | null>(null);

export function useHome(): Home {
  const home = useContext(HomeContext);
  if (!home) throw new Error('useHome outside the home page');
  return home;
}

/** One part of the home's state. `pick` gives back what is in the state, nothing new: equal parts must be the same object. */
export function useHomeState<T>(pick: (state: HomeState) => T): T {
  const { store } = useHome();
  const read = () => pick(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}
