import { useMemo, useState } from 'react';

import { localStore } from '../lib/storage';
import { fittingWidth, mostFrozen, readLayout, writeLayout, type TableLayout } from './tableLayout';
import type { Column } from './tableTypes';

export type TableDensity = 'inherit' | 'compact' | 'default' | 'comfortable';

interface Stored {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly frozen: number;
  readonly density: TableDensity;
}

const nothing: Stored = { order: [], hidden: [], shown: [], widths: {}, frozen: 1, density: 'inherit' };
const keyOf = (id: string): string => `yz.table.${id}`;

function readStored(id: string): Stored {
  const stored = localStore.read<Partial<Stored>>(keyOf(id));
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []);
  if (!stored || typeof stored !== 'object') return nothing;
  const density = (['compact', 'default', 'comfortable'] as const).find((d) => d === stored.density) ?? 'inherit';
  const widths = Object.fromEntries(Object.entries(stored.widths ?? {}).flatMap(([key, width]) => (typeof width === 'number' ? [[key, fittingWidth(width)]] : [])));
  const frozen = typeof stored.frozen === 'number' ? Math.min(Math.max(stored.frozen, 1), mostFrozen) : 1;
  return { order: list(stored.order), hidden: list(stored.hidden), shown: list(stored.shown), widths, frozen, density };
}

/** A layout that stands in the address instead of on the device. */
export interface AddressedLayout {
  readonly text: string | null;
  readonly write: (text: string | null) => void;
}

export interface TableSettings<Row> {
  /** Columns to draw, in order. */
  shown: readonly Column<Row>[];
  /** All columns in the person's order, the first one fixed. */
  ordered: readonly Column<Row>[];
  widths: Readonly<Record<string, number>>;
  /** Columns that stay in sight, the first always. */
  frozen: number;
  density: TableDensity;
  /** The layout as it would stand in an address. */
  text: string;
  isShown: (column: Column<Row>) => boolean;
  isFixed: (column: Column<Row>) => boolean;
  toggle: (key: string, on: boolean) => void;
  move: (key: string, step: -1 | 1) => void;
  /** px; null gives the column the width of what is in it. */
  setWidth: (key: string, px: number | null) => void;
  freeze: (count: number) => void;
  setDensity: (density: TableDensity) => void;
  reset: () => void;
}

/** Which columns, in what order, how wide and how dense: by the address where it says so, else as remembered on this device. Columns that come or go later do not disturb it. */
export function useTableSettings<Row>(id: string, columns: readonly Column<Row>[], address?: AddressedLayout): TableSettings<Row> {
  const [stored, setStored] = useState(() => readStored(id));
  const addressed = address?.text ?? null;
  const write = address?.write;
  return useMemo(() => {
    const save = (next: Stored): void => {
      localStore.write(keyOf(id), next);
      setStored(next);
    };
    const byAddress = readLayout(addressed, columns.map((column) => column.key));
    const rank = (column: Column<Row>, at: number): number => {
      if (at === 0) return -1;
      const place = byAddress ? byAddress.shown.indexOf(column.key) : stored.order.indexOf(column.key);
      return place === -1 ? (byAddress ? columns.length + at : at) : place;
    };
    const ordered = columns
      .map((column, at) => ({ column, rank: rank(column, at), at }))
      .sort((a, b) => a.rank - b.rank || a.at - b.at)
      .map((entry) => entry.column);
    const isFixed = (column: Column<Row>): boolean => column === columns[0] || column.required === true;
    const isShown = (column: Column<Row>): boolean =>
      isFixed(column) || (byAddress ? byAddress.shown.includes(column.key) : column.hidden ? stored.shown.includes(column.key) : !stored.hidden.includes(column.key));
    const shown = ordered.filter(isShown);
    const { widths, frozen } = byAddress ?? stored;
    const layout: TableLayout = { shown: shown.map((column) => column.key), widths, frozen: Math.min(frozen, shown.length) };
    const put = (change: Partial<TableLayout>): void => write?.(writeLayout({ ...layout, ...change }));
    const swap = (keys: readonly string[], key: string, step: -1 | 1): readonly string[] | null => {
      const at = keys.indexOf(key);
      const to = at + step;
      if (at < 1 || to < 1 || to >= keys.length) return null;
      const next = [...keys];
      [next[at], next[to]] = [next[to]!, next[at]!];
      return next;
    };
    const resized = (key: string, px: number | null): Readonly<Record<string, number>> => {
      const { [key]: _old, ...others } = widths;
      return px === null ? others : { ...others, [key]: fittingWidth(px) };
    };
    const shared = { shown, ordered, widths, frozen: layout.frozen, density: stored.density, text: writeLayout(layout), isShown, isFixed, setDensity: (density: TableDensity) => save({ ...stored, density }) };
    if (byAddress)
      return {
        ...shared,
        toggle: (key, on) => put({ shown: on ? [...layout.shown, key] : layout.shown.filter((k) => k !== key) }),
        move: (key, step) => {
          const next = swap(layout.shown, key, step);
          if (next) put({ shown: next });
        },
        setWidth: (key, px) => put({ widths: resized(key, px) }),
        freeze: (count) => put({ frozen: count }),
        reset: () => write?.(null),
      };
    return {
      ...shared,
      toggle: (key, on) => save({ ...stored, hidden: on ? stored.hidden.filter((k) => k !== key) : [...stored.hidden, key], shown: on ? [...stored.shown, key] : stored.shown.filter((k) => k !== key) }),
      move: (key, step) => {
        const next = swap(ordered.map((column) => column.key), key, step);
        if (next) save({ ...stored, order: next });
      },
      setWidth: (key, px) => save({ ...stored, widths: resized(key, px) }),
      freeze: (count) => save({ ...stored, frozen: count }),
      reset: () => {
        localStore.remove(keyOf(id));
        setStored(nothing);
      },
    };
  }, [id, columns, stored, addressed, write]);
}
