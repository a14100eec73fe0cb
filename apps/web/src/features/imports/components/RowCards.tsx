import { Button } from 'antd';

import { useMessages } from '../../../lib/messages';
import { ErrorState, LoadingState } from '../../../ui/states';
import { useMainColumns } from '../hooks/useMainColumns';
import { messages } from '../messages';
import { cellAt } from '../model/rows';
import { RowAction, RowIssues } from './RowParts';
import type { ShownRows } from './RowsTable';
import { OutcomeTag } from './StateTag';

/** The same rows on a phone, one below the other. */
export function RowCards({ list, tab, empty, onWhole }: ShownRows) {
  const t = useMessages(messages);
  const { main, nameOf } = useMainColumns();
  const { rows, total, loading, error } = list;
  if (error && rows.length === 0) return <ErrorState error={error} onRetry={list.retry} />;
  if (rows.length === 0) return loading ? <LoadingState lines={6} /> : <>{empty}</>;
  return (
    <>
      <p className="yz-table-count" role="status">
        {t('rows.count', { count: (total ?? rows.length).toLocaleString('en-US') })}
      </p>
      <ul className="im-cards" aria-label={t('rows.caption')} aria-busy={loading}>
        {rows.map((row) => (
          <li key={row.sheetRow} className="im-card">
            <div className="im-card-head">
              <p>
                <small className="yz-quiet yz-num">{row.sheetRow}</small> <strong>{nameOf(row) || '—'}</strong>
              </p>
              {tab === 'all' ? <OutcomeTag outcome={row.outcome} /> : null}
              <button type="button" className="yz-link-button im-correct" aria-label={t('rows.wholeOf', { row: row.sheetRow, name: nameOf(row) })} onClick={() => onWhole(row.sheetRow)}>
                {t('rows.whole')}
              </button>
            </div>
            <RowIssues row={row} />
            <p className="im-card-facts">
              {main.map((column) => {
                const { text } = cellAt(row, column);
                return text ? <span key={column.index}>{text}</span> : null;
              })}
            </p>
            {tab === 'rejected' ? null : <RowAction row={row} />}
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
