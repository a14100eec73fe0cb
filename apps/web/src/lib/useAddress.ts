import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

export interface Address {
  /** A parameter of the address; null when it is not there. */
  readonly get: (name: string) => string | null;
  /** Changes some parameters and keeps the others; null takes one away. `replace` leaves no step in the history. */
  readonly change: (changes: Readonly<Record<string, string | null>>, how?: { replace?: boolean }) => void;
}

/** What a page shows stands in its address, so that it can be sent, bookmarked and gone back to. */
export function useAddress(): Address {
  const [params, setParams] = useSearchParams();
  const change = useCallback<Address['change']>(
    (changes, { replace = false } = {}) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace, preventScrollReset: true },
      ),
    [setParams],
  );
  return { get: (name) => params.get(name), change };
}

/** Codes of a parameter that lists them with commas; what the catalogue does not know is left out. */
export function codesIn<C extends string>(catalogue: { has(value: string): value is C }, text: string | null): C[] {
  return [...new Set((text ?? '').split(','))].filter((value): value is C => catalogue.has(value));
}
