import { isOpenQuote } from '@yingzao/domain/quotes';
import { Button } from 'antd';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useNarrow } from '../../../lib/useNarrow';
import { DataTable, type Column, type DataTableProps } from '../../../ui/DataTable';
import { ErrorState, LoadingState } from '../../../ui/states';
import { DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import type { QuoteList_QuoteFragment } from '../pages/QuoteListPage.generated';
import { quotePath } from '../paths';
import { QuoteAmount, RateText } from './QuoteAmount';
import { QuoteStatusTag } from './QuoteStatusTag';
import { daysUntil } from './ValidityText';

type Row = QuoteList_QuoteFragment;
export type QuoteListProps = Pick<DataTableProps<Row>, 'rows' | 'sort' | 'onSort' | 'total' | 'hasMore' | 'onLoadMore' | 'loading' | 'loadingMore' | 'error' | 'onRetry' | 'empty'>;

/** A project has few quotes, many bear the same title: the project names the row. */
const nameOf = (q: Row): string => q.project?.name ?? q.title;

/** Quotes as a table where there is room, as cards on a phone. */
export function QuoteList(props: QuoteListProps) {
  return useNarrow() ? <Cards {...props} /> : <Table {...props} />;
}

function Table(props: QuoteListProps) {
  const t = useMessages(messages);
  const columns: readonly Column<Row>[] = [
    { key: 'project', title: t('column.project'), width: 180, render: (q) => nameOf(q) },
    { key: 'title', title: t('column.title'), width: 116, render: (q) => q.title },
    { key: 'revision', title: t('column.revision'), width: 72, render: (q) => t('revision', { n: q.currentRevision.revision }) },
    { key: 'status', title: t('column.status'), width: 84, render: (q) => <QuoteStatusTag status={q.currentRevision.status} /> },
    { key: 'AMOUNT', title: t('column.amount'), align: 'right', width: 120, sortable: true, render: (q) => (q.currentRevision.amountFen === null && q.currentRevision.rate !== null ? <MoneyText fen={null} /> : <QuoteAmount terms={q.currentRevision} unit="WAN_YUAN" />) },
    { key: 'rate', title: t('column.rate'), align: 'right', width: 110, render: (q) => <RateText terms={q.currentRevision} /> },
    { key: 'client', title: t('column.client'), width: 116, render: (q) => q.project?.client.shortName ?? q.project?.client.name },
    { key: 'number', title: t('column.number'), width: 100, hidden: true, render: (q) => <span className="yz-num">{q.project?.number}</span> },
    { key: 'VALID_UNTIL', title: t('column.validUntil'), width: 112, sortable: true, render: (q) => <Validity revision={q.currentRevision} /> },
    { key: 'UPDATED_AT', title: t('column.updated'), align: 'right', width: 104, sortable: true, render: (q) => <DateText value={q.updatedAt} kind="relative" /> },
  ];
  return <DataTable id="quotes" caption={t('caption')} columns={columns} rowKey={(q) => q.id} rowTitle={(q) => `${nameOf(q)} ${q.title}`} rowHref={(q) => quotePath(q.id)} {...props} />;
}

/** How near the end of an open offer is; of others the day alone. */
function Validity({ revision }: { revision: Row['currentRevision'] }) {
  const t = useMessages(messages);
  if (!revision.validUntil || !isOpenQuote(revision.status)) return <DateText value={revision.validUntil} />;
  const left = daysUntil(revision.validUntil);
  return (
    <span className={left <= 3 ? 'qt-left qt-soon' : 'qt-left'}>
      <DateText value={revision.validUntil} /> <small>{left < 0 ? t('validLeft.past', { count: -left }) : left === 0 ? t('validLeft.today') : t('validLeft.left', { count: left })}</small>
    </span>
  );
}

function Cards({ rows, total, loading, loadingMore, hasMore, onLoadMore, error, onRetry, empty }: QuoteListProps) {
  const t = useMessages(messages);
  if (rows.length === 0) {
    if (error) return <ErrorState error={error} {...(onRetry ? { onRetry } : {})} />;
    return loading ? <LoadingState lines={6} /> : <>{empty}</>;
  }
  return (
    <>
      <p className="yz-table-count" role="status">
        {t('count', { count: total ?? rows.length })}
      </p>
      <ul className="yz-cards" aria-label={t('caption')} aria-busy={loading}>
        {rows.map((q) => (
          <li key={q.id} className="yz-card">
            <p className="yz-card-head">
              <Link to={quotePath(q.id)} className="yz-card-name">
                {nameOf(q)}
              </Link>
              <QuoteStatusTag status={q.currentRevision.status} />
            </p>
            <p className="yz-card-figure">
              <QuoteAmount terms={q.currentRevision} />
            </p>
            <p className="yz-card-line">
              <span>{q.title}</span>
              <span>{t('revision', { n: q.currentRevision.revision })}</span>
              {q.currentRevision.validUntil && isOpenQuote(q.currentRevision.status) ? <Validity revision={q.currentRevision} /> : <DateText value={q.updatedAt} kind="relative" />}
            </p>
          </li>
        ))}
      </ul>
      {error ? <ErrorState error={error} {...(onRetry ? { onRetry } : {})} /> : null}
      {hasMore ? (
        <div className="yz-table-more">
          <Button loading={loadingMore ?? false} onClick={onLoadMore}>
            {t('more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
