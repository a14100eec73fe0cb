import { useLayoutEffect, type CSSProperties, type RefObject } from 'react';

import type { TableSettings } from './tableSettings';
import type { Column } from './tableTypes';

type Layout = Pick<TableSettings<unknown>, 'widths' | 'frozen'>;

/** How a column's cells are drawn: where numbers stand, whether they scroll away, whether their width was chosen. */
export function cellClass(column: Pick<Column<never>, 'align' | 'wrap' | 'key'>, at: number, { widths, frozen }: Layout): string {
  return [
    column.align === 'right' ? 'yz-right yz-num' : column.align === 'center' ? 'yz-center' : '',
    at < frozen ? 'yz-sticky' : '',
    at > 0 && column.wrap ? 'yz-wrap' : '',
    widths[column.key] ? 'yz-sized' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export function cellStyle(column: Pick<Column<never>, 'key'>, at: number, { widths, frozen }: Layout): CSSProperties {
  const width = `var(--yz-w-${column.key})`;
  return { ...(at > 0 && at < frozen ? { left: `var(--yz-at-${at}, 0)` } : {}), ...(widths[column.key] ? { width, minWidth: width, maxWidth: width } : {}) };
}

/** Chosen widths as properties of the table, so that a drag changes one of them and nothing is drawn anew. */
export const widthProperties = (widths: Readonly<Record<string, number>>): CSSProperties => Object.fromEntries(Object.entries(widths).map(([key, px]) => [`--yz-w-${key}`, `${px}px`])) as CSSProperties;

/** Tells every frozen column where it stands: behind those before it. */
export function useFrozenPlaces(table: RefObject<HTMLTableElement | null>, { frozen, text }: Pick<TableSettings<unknown>, 'frozen' | 'text'>): void {
  useLayoutEffect(() => {
    const element = table.current;
    if (!element || frozen < 2) return undefined;
    const heads = [...element.querySelectorAll<HTMLElement>('thead .yz-sticky')];
    const place = (): void => {
      let left = 0;
      for (const [at, head] of heads.entries()) {
        element.style.setProperty(`--yz-at-${at}`, `${left}px`);
        left += head.offsetWidth;
      }
    };
    place();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(place);
    for (const head of heads) watch.observe(head);
    return () => watch.disconnect();
  }, [table, frozen, text]);
}
