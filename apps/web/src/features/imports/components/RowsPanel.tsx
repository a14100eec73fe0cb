import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useNarrow } from '../../../lib/useNarrow';
import { DataTable, type Column } from '../../../ui/DataTable';
import { Section } from '../../../ui/Section';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { TabLinks } from '../../../ui/TabLinks';
import { useOpenImport } from '../hooks/openImport';
import { useImportRows, type ImportRow, type ImportRows } from '../hooks/useImportRows';
import { messages } from '../messages';
import { mainFields } from '../model/kinds';
import { cellAt, firstTab, outcomeOf, plainHeader, rowsIn, shortMessage, tabs, type Tab } from '../model/rows';
import { RowDialog } from './RowDialog';
import { Cell, RowAction, RowIssues } from './RowParts';
import { OutcomeTag } from './StateTag';

/** Every row of the sheet with its result, by outcome and by problem; which are shown stands in the address. */
export function RowsPanel() {
  const t = useMessages(messages);
  const narrow = useNarrow();
  const { job } = useOpenImport();
  const { get, change } = useAddress();
  const [first] = useState(() => firstTab(job.counts));
  const tab = tabs.find((candidate) => candidate === get('rows')) ?? first;
  const outcome = outcomeOf[tab];
  const codes = job.codeCounts.filter((entry) => outcome === null || entry.outcome === outcome);
  const code = codes.find((entry) => entry.code === get('code')) ?? null;
  const list = useImportRows(job, tab, code?.code ?? null);
  const [whole, setWhole] = useState<number | null>(null);
  const wholeRow = list.rows.find((row) => row.sheetRow === whole);
  const hrefOf = useTabHref();

  const empty =
    tab === 'rejected' && !code ? <EmptyState icon="check" title={t('rows.noneRejected')} text={t('rows.noneRejectedText')} /> : <EmptyState icon="table" title={t('rows.none')} text={t('rows.noneText')} />;
  const shown = { list, empty, onWhole: setWhole };
  return (
    <Section title={job.state === 'DONE' ? t('rows.doneTitle') : t('rows.title')}>
      <TabLinks label={t('rows.label')} current={tab} items={tabs.map((key) => ({ key, label: t(`rows.${key}`), href: hrefOf(key), count: rowsIn(key, job.counts) }))} />
      {codes.length > 0 ? (
        <div className="im-codes" role="group" aria-label={t('rows.codes')}>
          <button type="button" className="yz-text-button" aria-pressed={code === null} onClick={() => change({ code: null }, { replace: true })}>
            {t('rows.every')}
          </button>
          {codes.map((entry) => (
            <button key={entry.code} type="button" className="yz-text-button" aria-pressed={entry === code} title={entry.message} onClick={() => change({ code: entry === code ? null : entry.code }, { replace: true })}>
              {shortMessage(entry.message)} <span className="yz-num">{entry.count}</span>
            </button>
          ))}
        </div>
      ) : null}
      {code ? <p className="im-code-text">{code.message}</p> : null}
      {narrow ? <Cards {...shown} /> : <Table {...shown} />}
      {wholeRow ? <RowDialog key={wholeRow.sheetRow} row={wholeRow} onClose={() => setWhole(null)} /> : null}
    </Section>
  );
}

function useTabHref(): (tab: Tab) => string {
  const { pathname } = useLocation();
  return (tab) => `${pathname}?rows=${tab}`;
}

interface ShownRows {
  list: ImportRows;
  empty: ReactNode;
  onWhole: (sheetRow: number) => void;
}

/** The cells by which people know a row, the first of which is its name. */
function useMainColumns() {
  const { job } = useOpenImport();
  const columns = mainFields[job.kind].flatMap((field) => job.columns.find((column) => column.field === field) ?? []);
  const nameOf = (row: ImportRow): string => (columns[0] ? cellAt(row, columns[0]).text : '');
  return { main: columns.slice(1), name: columns[0] ?? null, others: job.columns.filter((column) => !columns.includes(column)), nameOf };
}

function WholeButton({ row, onWhole }: { row: ImportRow; onWhole: (sheetRow: number) => void }) {
  const t = useMessages(messages);
  return (
    <Button size="small" type="text" aria-label={t('rows.wholeOf', { row: row.sheetRow })} onClick={() => onWhole(row.sheetRow)}>
      {t('rows.whole')}
    </Button>
  );
}

function Table({ list, empty, onWhole }: ShownRows) {
  const t = useMessages(messages);
  const { job } = useOpenImport();
  const { main, name, others, nameOf } = useMainColumns();
  const cellColumn = (column: (typeof others)[number], hidden: boolean): Column<ImportRow> => ({ key: `c${column.index}`, title: plainHeader(column.header) || '—', render: (row) => <Cell row={row} column={column} />, hidden });
  const columns: Column<ImportRow>[] = [
    {
      key: 'row',
      title: name ? `${t('rows.row')} · ${plainHeader(name.header)}` : t('rows.row'),
      render: (row) => (
        <span className="im-row-name">
          <small className="yz-quiet yz-num">{row.sheetRow}</small> {name ? <Cell row={row} column={name} /> : null}
        </span>
      ),
    },
    { key: 'outcome', title: t('rows.outcome'), render: (row) => <OutcomeTag outcome={row.outcome} /> },
    { key: 'issues', title: t('rows.issues'), wrap: true, render: (row) => <RowIssues row={row} /> },
    { key: 'action', title: job.state === 'DONE' ? t('rows.doneAction') : t('rows.action'), wrap: true, render: (row) => <RowAction row={row} /> },
    ...main.map((column) => cellColumn(column, false)),
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
      rowActions={(row) => <WholeButton row={row} onWhole={onWhole} />}
      empty={empty}
    />
  );
}

function Cards({ list, empty, onWhole }: ShownRows) {
  const t = useMessages(messages);
  const { main, nameOf } = useMainColumns();
  const { rows, total, loading, error } = list;
  if (error && rows.length === 0) return <ErrorState error={error} onRetry={list.retry} />;
  if (rows.length === 0) return loading ? <LoadingState lines={6} /> : <>{empty}</>;
  return (
    <>
      <p className="yz-table-count" role="status">
        {t('rows.count', { count: total ?? rows.length })}
      </p>
      <ul className="im-cards" aria-label={t('rows.caption')} aria-busy={loading}>
        {rows.map((row) => (
          <li key={row.sheetRow} className="im-card">
            <p className="im-card-head">
              <span>
                <small className="yz-quiet yz-num">{row.sheetRow}</small> <strong>{nameOf(row) || '—'}</strong>
              </span>
              <OutcomeTag outcome={row.outcome} />
            </p>
            <RowIssues row={row} />
            <p className="im-card-facts">
              {main.map((column) => {
                const { text } = cellAt(row, column);
                return text ? <span key={column.index}>{text}</span> : null;
              })}
            </p>
            <div className="im-card-foot">
              <RowAction row={row} />
              <WholeButton row={row} onWhole={onWhole} />
            </div>
          </li>
        ))}
      </ul>
      {error ? <ErrorState error={error} onRetry={list.retry} /> : null}
      {list.hasMore ? (
        <div className="yz-table-more">
          <Button onClick={list.loadMore} loading={list.loadingMore}>
            {t('rows.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
