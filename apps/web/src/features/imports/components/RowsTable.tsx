import type { ReactNode } from 'react';

import { useMessages } from '../../../lib/messages';
import { DataTable, type Column } from '../../../ui/DataTable';
import { useOpenImport } from '../hooks/openImport';
import type { ImportRow, ImportRows } from '../hooks/useImportRows';
import { useMainColumns } from '../hooks/useMainColumns';
import { messages } from '../messages';
import { plainHeader, type SheetColumn, type Tab } from '../model/rows';
import { Cell, RowAction, RowIssues } from './RowParts';
import { OutcomeTag } from './StateTag';

export interface ShownRows {
  list: ImportRows;
  tab: Tab;
  empty: ReactNode;
  /** Opens all cells of a row. */
  onWhole: (sheetRow: number) => void;
}

/** Rows on a wide screen. A column that would say the same in every row of a tab is left out there. */
export function RowsTable({ list, tab, empty, onWhole }: ShownRows) {
  const t = useMessages(messages);
  const { job } = useOpenImport();
  const { main, name, others, nameOf } = useMainColumns();
  const cellColumn = (column: SheetColumn, hidden: boolean): Column<ImportRow> => ({ key: `c${column.index}`, title: plainHeader(column.header) || '—', render: (row) => <Cell row={row} column={column} />, hidden });
  const withAction = tab !== 'rejected';
  const withIssues = tab !== 'good' || list.rows.some((row) => row.corrections.length > 0);
  const columns: Column<ImportRow>[] = [
    {
      key: 'row',
      title: name ? `${t('rows.row')} · ${plainHeader(name.header)}` : t('rows.row'),
      render: (row) => (
        <button type="button" className="im-row-name" onClick={() => onWhole(row.sheetRow)}>
          <small className="yz-quiet yz-num">{row.sheetRow}</small> <span>{name ? <Cell row={row} column={name} /> : null}</span>
          <span className="yz-visually-hidden"> {t('rows.openWhole')}</span>
        </button>
      ),
    },
    ...(tab === 'all' ? [{ key: 'outcome', title: t('rows.outcome'), render: (row: ImportRow) => <OutcomeTag outcome={row.outcome} /> }] : []),
    ...(withIssues ? [{ key: 'issues', title: t('rows.issues'), width: 330, wrap: true, render: (row: ImportRow) => <RowIssues row={row} /> }] : []),
    ...(withAction ? [{ key: 'action', title: job.state === 'DONE' ? t('rows.doneAction') : t('rows.action'), width: 230, wrap: true, render: (row: ImportRow) => <RowAction row={row} /> }] : []),
    // What a row becomes tells its client already.
    ...main.map((column) => cellColumn(column, withAction && column.field === 'client')),
    ...others.map((column) => cellColumn(column, true)),
  ];
  return (
    <DataTable
      id={`imports.${job.kind}`}
      caption={t('rows.caption')}
      columns={columns}
      rows={list.rows}
      rowKey={(row) => String(row.sheetRow)}
      rowTitle={(row) => `${t('rows.rowNumber', { row: row.sheetRow })} ${nameOf(row)}`}
      total={list.total}
      loading={list.loading}
      loadingMore={list.loadingMore}
      hasMore={list.hasMore}
      onLoadMore={list.loadMore}
      error={list.error}
      onRetry={list.retry}
      empty={empty}
    />
  );
}
