import { useEffect, useRef, type FocusEventHandler, type RefObject } from 'react';

export interface KeptPlace {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: FocusEventHandler;
  readonly onBlur: FocusEventHandler;
}

/**
 * Keeps the focus among rows that come and go: when the row it stood in has left the list, the row in its place takes it, and the
 * tab above the rows once none is left.
 */
export function useKeptPlace(rows: readonly unknown[], loading: boolean): KeptPlace {
  const ref = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  const rowsOf = (box: Element): Element[] => [...box.querySelectorAll('tbody > tr, .im-card')];

  useEffect(() => {
    const box = ref.current;
    if (!box || loading || place.current === null || document.activeElement !== document.body) return;
    const standing = rowsOf(box);
    const row = standing[Math.min(place.current, standing.length - 1)];
    const next = row ? (row.querySelector<HTMLElement>('.im-correct') ?? row.querySelector<HTMLElement>('button')) : box.closest('section')?.querySelector<HTMLElement>('[aria-current="page"]');
    next?.focus();
  }, [rows, loading]);

  return {
    ref,
    onFocus: ({ target }) => {
      const row = target.closest('tbody > tr, .im-card');
      place.current = row && ref.current ? rowsOf(ref.current).indexOf(row) : null;
    },
    // Only going elsewhere leaves the place; a dialog about the row, and a row that is taken away, do not.
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget && !relatedTarget.closest('[role="dialog"]')) place.current = null;
    },
  };
}
