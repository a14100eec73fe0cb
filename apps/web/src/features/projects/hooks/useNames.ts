import { useEffect, useState } from 'react';

export type Resolve = (id: string) => Promise<string | null>;

const NOTHING: ReadonlyMap<string, string | null> = new Map();

/** Names of records known by id only, as an address holds them: read once each; null for what is not visible. */
export function useNames(ids: readonly string[], resolve: Resolve): ReadonlyMap<string, string | null> {
  const [names, setNames] = useState(NOTHING);
  const wanted = ids.join(',');
  useEffect(() => {
    let live = true;
    for (const id of wanted ? wanted.split(',') : []) {
      resolve(id).then(
        (name) => {
          if (live) setNames((known) => new Map(known).set(id, name));
        },
        () => undefined,
      );
    }
    return () => {
      live = false;
    };
  }, [wanted, resolve]);
  return names;
}
