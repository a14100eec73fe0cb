import { Checkbox } from 'antd';
import type { PointerEvent } from 'react';

import { useMessages } from '../lib/messages';
import { Icon } from './Icon';
import { messages } from './messages';
import { cellClass, cellStyle } from './tableCells';
import { fittingWidth } from './tableLayout';
import type { TableSettings } from './tableSettings';
import type { Column, Sort } from './tableTypes';

const ariaSort = (sort: Sort | null | undefined, key: string): 'ascending' | 'descending' | 'none' => (sort?.key !== key ? 'none' : sort.direction === 'ASC' ? 'ascending' : 'descending');

export interface TableHeadProps<Row> {
  settings: TableSettings<Row>;
  sort: Sort | null | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  /** Absent where nothing can be selected. */
  selection: { readonly all: boolean; readonly some: boolean; readonly onAll: (on: boolean) => void } | null;
  hasActions: boolean;
}

/** Names of the columns: sorted by a click, made wider by their right edge. */
export function TableHead<Row>({ settings, sort, onSort, selection, hasActions }: TableHeadProps<Row>) {
  const t = useMessages(messages);
  return (
    <thead>
      <tr>
        {selection ? (
          <th className="yz-cell-check">
            <Checkbox checked={selection.all} indeterminate={!selection.all && selection.some} aria-label={t('table.selectAll')} onChange={(event) => selection.onAll(event.target.checked)} />
          </th>
        ) : null}
        {settings.shown.map((column, at) => (
          <th
            key={column.key}
            scope="col"
            aria-sort={column.sortable ? ariaSort(sort, column.key) : undefined}
            className={cellClass(column, at, settings)}
            style={{ ...(column.width && !settings.widths[column.key] ? { minWidth: column.width } : {}), ...cellStyle(column, at, settings) }}
          >
            {column.sortable && onSort ? <SortButton column={column} sort={sort ?? null} onSort={onSort} /> : column.title}
            <ResizeHandle column={column} settings={settings} />
          </th>
        ))}
        {hasActions ? (
          <th scope="col" className="yz-cell-actions">
            <span className="yz-visually-hidden">{t('table.actions')}</span>
          </th>
        ) : null}
      </tr>
    </thead>
  );
}

/** The right edge of a head. While it is dragged only a property of the table changes; the width is kept when it is let go. For the keyboard there are buttons in the column settings. */
function ResizeHandle<Row>({ column, settings }: { column: Column<Row>; settings: TableSettings<Row> }) {
  const onPointerDown = (event: PointerEvent<HTMLSpanElement>): void => {
    const handle = event.currentTarget;
    const head = handle.closest('th');
    const table = handle.closest('table');
    if (event.button !== 0 || !head || !table) return;
    event.preventDefault();
    const [from, before] = [event.clientX, head.offsetWidth];
    let width = before;
    settings.setWidth(column.key, before);
    handle.setPointerCapture(event.pointerId);
    const onMove = (move: globalThis.PointerEvent): void => {
      width = fittingWidth(before + move.clientX - from);
      table.style.setProperty(`--yz-w-${column.key}`, `${width}px`);
    };
    const onEnd = (): void => {
      handle.removeEventListener('pointermove', onMove);
      settings.setWidth(column.key, width);
    };
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('lostpointercapture', onEnd, { once: true });
  };
  return <span className="yz-resize" aria-hidden="true" onPointerDown={onPointerDown} onDoubleClick={() => settings.setWidth(column.key, null)} />;
}

interface SortButtonProps<Row> {
  column: Column<Row>;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}

function SortButton<Row>({ column, sort, onSort }: SortButtonProps<Row>) {
  const t = useMessages(messages);
  const current = sort?.key === column.key ? sort.direction : null;
  // Numbers and dates are mostly wanted largest first, names from A.
  const first = column.align === 'right' ? 'DESC' : 'ASC';
  const next = current === null ? first : current === 'ASC' ? 'DESC' : 'ASC';
  const label = next === 'ASC' ? t('table.sortAsc', { name: column.title }) : t('table.sortDesc', { name: column.title });
  return (
    <button type="button" className="yz-sort" title={label} onClick={() => onSort({ key: column.key, direction: next })}>
      {column.title}
      <Icon name={current === 'DESC' ? 'arrowDown' : 'arrowUp'} className={current ? 'yz-sort-on' : 'yz-sort-off'} />
    </button>
  );
}
