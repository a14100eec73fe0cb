import { Button, Checkbox } from 'antd';
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';

import { useMessages } from '../lib/messages';
import { ColumnSettings, useColumnSettings } from './columnSettings';
import { Icon } from './Icon';
import { messages } from './messages';
import { EmptyState, ErrorState, LoadingState } from './states';
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
}

const alignClass = (align?: string): string => (align === 'right' ? 'yz-right yz-num' : align === 'center' ? 'yz-center' : '');
const ariaSort = (sort: Sort | null | undefined, key: string): 'ascending' | 'descending' | 'none' =>
  sort?.key !== key ? 'none' : sort.direction === 'ASC' ? 'ascending' : 'descending';

/** A list read page by page from the server: sorting and paging are asked for, never done here. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, caption, columns, rows, rowKey, rowHref, rowTitle, selection, rowActions, toolbar } = props;
  const { sort, onSort, total, hasMore, onLoadMore, loading, loadingMore, error, onRetry, empty } = props;
  const t = useMessages(messages);
  const settings = useColumnSettings(id, columns);
  const body = useRef<HTMLTableSectionElement>(null);
  const captionId = useId();
  const navigate = useNavigate();

  const nameOf = (row: Row): string => rowTitle?.(row) ?? rowKey(row);
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(selection?.selected);
    if (on) next.add(key);
    else next.delete(key);
    selection?.onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const target = event.target as HTMLElement;
    if (event.altKey || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    const lines = [...(body.current?.rows ?? [])];
    const at = lines.findIndex((line) => line.contains(target));
    if (step) {
      const next = lines[at + step];
      if (next) {
        event.preventDefault();
        next.focus();
      }
    } else if (event.key === 'Enter' && target === lines[at] && rowHref) {
      const row = rows[at];
      if (row) void navigate(rowHref(row));
    }
  };

  if (error && rows.length === 0) return <ErrorState error={error} {...(onRetry ? { onRetry } : {})} />;
  const allSelected = rows.length > 0 && rows.every((row) => selection?.selected.has(rowKey(row)));
  return (
    <div className={`yz-table yz-density-${settings.density}`}>
      <div className="yz-table-bar">
        <p className="yz-table-count" role="status">
          {selection && selection.selected.size > 0
            ? t('table.selected', { count: selection.selected.size })
            : total != null
              ? t('table.total', { count: total.toLocaleString('en-US') })
              : loading
                ? t('loading')
                : t('table.shown', { count: rows.length })}
        </p>
        <div className="yz-table-tools">
          {toolbar}
          <ColumnSettings settings={settings} />
        </div>
      </div>
      <div className="yz-table-scroll" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table aria-busy={loading ?? false}>
          <caption id={captionId} className="yz-visually-hidden">
            {caption}. {t('table.hint')}
          </caption>
          <thead>
            <tr>
              {selection ? (
                <th className="yz-cell-check">
                  <Checkbox
                    checked={allSelected}
                    indeterminate={!allSelected && rows.some((row) => selection.selected.has(rowKey(row)))}
                    aria-label={t('table.selectAll')}
                    onChange={(event) => selection.onChange(new Set(event.target.checked ? rows.map(rowKey) : []))}
                  />
                </th>
              ) : null}
              {settings.shown.map((column, at) => (
                <th
                  key={column.key}
                  scope="col"
                  aria-sort={column.sortable ? ariaSort(sort, column.key) : undefined}
                  className={`${alignClass(column.align)}${at === 0 ? ' yz-sticky' : ''}`}
                  style={column.width ? { minWidth: column.width } : undefined}
                >
                  {column.sortable && onSort ? (
                    <SortButton column={column} sort={sort ?? null} onSort={onSort} />
                  ) : (
                    column.title
                  )}
                </th>
              ))}
              {rowActions ? (
                <th scope="col" className="yz-cell-actions">
                  <span className="yz-visually-hidden">{t('table.actions')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows.map((row, line) => {
              const key = rowKey(row);
              const chosen = selection?.selected.has(key) ?? false;
              return (
                <tr key={key} tabIndex={line === 0 ? 0 : -1} className={chosen ? 'yz-chosen' : undefined}>
                  {selection ? (
                    <td className="yz-cell-check">
                      <Checkbox
                        checked={chosen}
                        aria-label={t('table.select', { name: nameOf(row) })}
                        onChange={(event) => toggle(key, event.target.checked)}
                      />
                    </td>
                  ) : null}
                  {settings.shown.map((column, at) => {
                    const content = column.render(row);
                    return at === 0 ? (
                      <th key={column.key} scope="row" className="yz-sticky">
                        {rowHref ? <Link to={rowHref(row)}>{content}</Link> : content}
                      </th>
                    ) : (
                      <td key={column.key} className={column.wrap ? `${alignClass(column.align)} yz-wrap` : alignClass(column.align)}>
                        {content}
                      </td>
                    );
                  })}
                  {rowActions ? <td className="yz-cell-actions">{rowActions(row)}</td> : null}
                </tr>
              );
            })}
          </tbody>
        </table>
        {rows.length === 0 ? (
          loading ? (
            <LoadingState lines={6} />
          ) : (
            (empty ?? <EmptyState icon="search" title={t('table.empty')} text={t('table.emptyText')} />)
          )
        ) : null}
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
