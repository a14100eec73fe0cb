import { Button } from 'antd';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../lib/messages';
import { ColumnSettings } from './columnSettings';
import { messages } from './messages';
import { EmptyState, ErrorState, LoadingState } from './states';
import { useFrozenPlaces, widthProperties } from './tableCells';
import { TableHead } from './TableHead';
import { onTableKey } from './tableKeys';
import { TableRow } from './TableRow';
import { useTableSettings, type TableSettings } from './tableSettings';
import type { Column, Sort } from './tableTypes';

export type { Column, Sort };

export interface DataTableProps<Row> {
  /** Names the stored column settings of this table. */
  id: string;
  /** What the table holds, for screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Address of a row; its first cell becomes the link. */
  rowHref?: (row: Row) => string;
  /** Name of a row for its checkbox and menu. */
  rowTitle?: (row: Row) => string;
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  total?: number | null;
  hasMore?: boolean;
  onLoadMore?: () => void;
  loading?: boolean;
  loadingMore?: boolean;
  error?: unknown;
  onRetry?: () => void;
  empty?: ReactNode;
  selection?: { selected: ReadonlySet<string>; onChange: (selected: ReadonlySet<string>) => void };
  rowActions?: (row: Row) => ReactNode;
  /** Left of the column settings. */
  toolbar?: ReactNode;
  /** Columns as the page has them, where it needs to know; otherwise the table keeps its own. */
  settings?: TableSettings<Row>;
  /** A table among others: without the line above it. */
  isPart?: boolean;
}

/** A list read page by page from the server: sorting and paging are asked for, never done here. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, caption, columns, rows, rowKey, rowHref, rowTitle, selection, rowActions, toolbar, isPart } = props;
  const { sort, onSort, total, hasMore, onLoadMore, loading, loadingMore, error, onRetry, empty } = props;
  const t = useMessages(messages);
  const own = useTableSettings(id, columns);
  const settings = props.settings ?? own;
  const table = useRef<HTMLTableElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const captionId = useId();
  const navigate = useNavigate();
  const [editing, setEditing] = useState<{ readonly row: string; readonly column: string } | null>(null);
  useFrozenPlaces(table, settings);

  const nameOf = (row: Row): string => rowTitle?.(row) ?? rowKey(row);
  const toggle = (keys: readonly string[], on: boolean): void => {
    const next = new Set(selection?.selected);
    for (const key of keys)
      if (on) next.add(key);
      else next.delete(key);
    selection?.onChange(next);
  };
  const edit = (row: string, column: string | null): void => {
    setEditing(column === null ? null : { row, column });
    const before = editing;
    // The cell is another one after the change: the focus goes to it, unless the person went elsewhere.
    if (column === null && before)
      setTimeout(() => {
        const at = rows.findIndex((one) => rowKey(one) === before.row);
        if (document.activeElement === document.body) body.current?.rows[at]?.querySelector<HTMLElement>(`[data-edit="${before.column}"]`)?.focus();
      });
  };

  if (error && rows.length === 0) return <ErrorState error={error} {...(onRetry ? { onRetry } : {})} />;
  const chosen = (row: Row): boolean => selection?.selected.has(rowKey(row)) ?? false;
  const count =
    selection && selection.selected.size > 0
      ? t('table.selected', { count: selection.selected.size })
      : total != null
        ? t('table.total', { count: total.toLocaleString('en-US') })
        : loading
          ? t('loading')
          : t('table.shown', { count: rows.length });
  return (
    <div className={`yz-table yz-density-${settings.density}`}>
      {isPart ? null : (
        <div className="yz-table-bar">
          <p className="yz-table-count" role="status">
            {count}
          </p>
          <div className="yz-table-tools">
            {toolbar}
            <ColumnSettings settings={settings} />
          </div>
        </div>
      )}
      <div className="yz-table-scroll" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table ref={table} aria-busy={loading ?? false} style={widthProperties(settings.widths)}>
          <caption id={captionId} className="yz-visually-hidden">
            {caption}. {t('table.hint')}
          </caption>
          <TableHead
            settings={settings}
            sort={sort}
            onSort={onSort}
            hasActions={Boolean(rowActions)}
            selection={selection ? { all: rows.length > 0 && rows.every(chosen), some: rows.some(chosen), onAll: (on) => toggle(rows.map(rowKey), on) } : null}
          />
          <tbody
            ref={body}
            onKeyDown={(event) =>
              onTableKey(event, body.current, {
                open: (at) => void (rowHref && rows[at] ? navigate(rowHref(rows[at])) : undefined),
                edit: (at, column) => (rows[at] ? edit(rowKey(rows[at]), column) : undefined),
              })
            }
          >
            {rows.map((row, line) => (
              <TableRow
                key={rowKey(row)}
                row={row}
                name={nameOf(row)}
                isFirst={line === 0}
                settings={settings}
                href={rowHref?.(row) ?? null}
                selection={selection ? { chosen: chosen(row), onChange: (on) => toggle([rowKey(row)], on) } : null}
                actions={rowActions?.(row)}
                hasActions={Boolean(rowActions)}
                editing={editing?.row === rowKey(row) ? editing.column : null}
                onEdit={(column) => edit(rowKey(row), column)}
              />
            ))}
          </tbody>
        </table>
        {rows.length > 0 ? null : loading ? <LoadingState lines={6} /> : (empty ?? <EmptyState icon="search" title={t('table.empty')} text={t('table.emptyText')} />)}
      </div>
      {hasMore && onLoadMore ? (
        <div className="yz-table-more">
          <Button onClick={onLoadMore} loading={loadingMore ?? false}>
            {loadingMore ? t('table.loadingMore') : t('table.loadMore')}
          </Button>
          {total != null ? <span className="yz-quiet">{t('table.shown', { count: `${rows.length} / ${total.toLocaleString('en-US')}` })}</span> : null}
        </div>
      ) : null}
      {error && rows.length > 0 ? <ErrorState error={error} {...(onRetry ? { onRetry } : {})} /> : null}
    </div>
  );
}
