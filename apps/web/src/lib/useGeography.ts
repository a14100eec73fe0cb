import { useEffect, useState } from 'react';

export type Geography = typeof import('@yingzao/domain/geography');

// Every division of China is a chunk of its own: it loads when a place is chosen or has to be named.
let loaded: Geography | null = null;

/** The list of places; null until it is there, or as long as it is not wanted. */
export function useGeography(wanted = true): Geography | null {
  const [geography, setGeography] = useState(loaded);
  useEffect(() => {
    if (!wanted || geography) return undefined;
    let live = true;
    import('@yingzao/domain/geography').then(
      (module) => {
        loaded = module;
        if (live) setGeography(module);
      },
      // A chunk that did not come: names stay codes, and the next visit tries again.
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [wanted, geography]);
  return wanted ? geography : null;
}
