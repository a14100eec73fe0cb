import { Checkbox, Popover } from 'antd';
import { useMemo, useState } from 'react';

import { useMessages } from '../lib/messages';
import { localStore } from '../lib/storage';
import { Icon } from './Icon';
import { messages } from './messages';
import type { Column } from './tableTypes';

export type TableDensity = 'inherit' | 'compact' | 'default' | 'comfortable';

interface Stored {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
  readonly density: TableDensity;
}

const nothing: Stored = { order: [], hidden: [], shown: [], density: 'inherit' };
const keyOf = (id: string): string => `yz.table.${id}`;

function readStored(id: string): Stored {
  const stored = localStore.read<Partial<Stored>>(keyOf(id));
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []);
  if (!stored || typeof stored !== 'object') return nothing;
  const density = (['compact', 'default', 'comfortable'] as const).find((d) => d === stored.density) ?? 'inherit';
  return { order: list(stored.order), hidden: list(stored.hidden), shown: list(stored.shown), density };
}

export interface TableSettings<Row> {
  /** Columns to draw, in order. */
  shown: readonly Column<Row>[];
  /** All columns in the person's order, the first one fixed. */
  ordered: readonly Column<Row>[];
  density: TableDensity;
  isShown: (column: Column<Row>) => boolean;
  isFixed: (column: Column<Row>) => boolean;
  toggle: (key: string, on: boolean) => void;
  move: (key: string, step: -1 | 1) => void;
  setDensity: (density: TableDensity) => void;
  reset: () => void;
}

/** Which columns, in what order and how dense, remembered on this device; columns that come or go later do not disturb it. */
export function useColumnSettings<Row>(id: string, columns: readonly Column<Row>[]): TableSettings<Row> {
  const [stored, setStored] = useState(() => readStored(id));
  return useMemo(() => {
    const save = (next: Stored): void => {
      localStore.write(keyOf(id), next);
      setStored(next);
    };
    const rank = (column: Column<Row>, at: number): number => {
      if (at === 0) return -1;
      const place = stored.order.indexOf(column.key);
      return place === -1 ? at : place;
    };
    const ordered = columns
      .map((column, at) => ({ column, rank: rank(column, at), at }))
      .sort((a, b) => a.rank - b.rank || a.at - b.at)
      .map((entry) => entry.column);
    const isFixed = (column: Column<Row>): boolean => column === columns[0] || column.required === true;
    const isShown = (column: Column<Row>): boolean =>
      isFixed(column) || (column.hidden ? stored.shown.includes(column.key) : !stored.hidden.includes(column.key));
    return {
      shown: ordered.filter(isShown),
      ordered,
      density: stored.density,
      isShown,
      isFixed,
      toggle: (key, on) =>
        save({
          ...stored,
          hidden: on ? stored.hidden.filter((k) => k !== key) : [...stored.hidden, key],
          shown: on ? [...stored.shown, key] : stored.shown.filter((k) => k !== key),
        }),
      move: (key, step) => {
        const keys = ordered.map((column) => column.key);
        const at = keys.indexOf(key);
        const to = at + step;
        if (at < 1 || to < 1 || to >= keys.length) return;
        [keys[at], keys[to]] = [keys[to]!, keys[at]!];
        save({ ...stored, order: keys });
      },
      setDensity: (density) => save({ ...stored, density }),
      reset: () => {
        localStore.remove(keyOf(id));
        setStored(nothing);
      },
    };
  }, [id, columns, stored]);
}

/** The button and its panel: tick columns, move them, choose the row height. */
export function ColumnSettings<Row>({ settings }: { settings: TableSettings<Row> }) {
  const t = useMessages(messages);
  const panel = (
    <div className="yz-columns">
      <p className="yz-field-hint">{t('table.columnsHint')}</p>
      <ul>
        {settings.ordered.map((column, at) => (
          <li key={column.key}>
            <Checkbox
              checked={settings.isShown(column)}
              disabled={settings.isFixed(column)}
              onChange={(event) => settings.toggle(column.key, event.target.checked)}
            >
              {column.title}
            </Checkbox>
            <span className="yz-columns-move">
              <button
                type="button"
                className="yz-icon-button"
                disabled={at < 2}
                aria-label={t('table.moveUp', { name: column.title })}
                onClick={() => settings.move(column.key, -1)}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                className="yz-icon-button"
                disabled={at === 0 || at === settings.ordered.length - 1}
                aria-label={t('table.moveDown', { name: column.title })}
                onClick={() => settings.move(column.key, 1)}
              >
                <Icon name="down" />
              </button>
            </span>
          </li>
        ))}
      </ul>
      <fieldset className="yz-columns-density">
        <legend>{t('table.density')}</legend>
        {(['compact', 'default', 'comfortable'] as const).map((density) => (
          <button
            key={density}
            type="button"
            className="yz-text-button"
            aria-pressed={settings.density === density}
            onClick={() => settings.setDensity(density)}
          >
            {t(`table.${density}`)}
          </button>
        ))}
      </fieldset>
      <button type="button" className="yz-link-button" onClick={settings.reset}>
        {t('table.resetColumns')}
      </button>
    </div>
  );
  return (
    <Popover content={panel} trigger="click" placement="bottomRight">
      <button type="button" className="yz-icon-button" aria-label={t('table.columns')} title={t('table.columns')}>
        <Icon name="columns" />
      </button>
    </Popover>
  );
}
