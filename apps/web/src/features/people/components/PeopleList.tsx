import { employeeStatus, role } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useNarrow } from '../../../lib/useNarrow';
import { DataTable, type Column } from '../../../ui/DataTable';
import { Person } from '../../../ui/Person';
import { ErrorState, LoadingState } from '../../../ui/states';
import { messages } from '../messages';
import type { PeopleList_EmployeeFragment } from './PeopleList.generated';

type Row = PeopleList_EmployeeFragment;

export interface PeopleListProps {
  rows: readonly Row[];
  total: number | null;
  hrefOf: (id: string) => string;
  loading: boolean;
  loadingMore: boolean;
  hasMore: boolean;
  onLoadMore: () => void;
  error: unknown;
  onRetry: () => void;
  empty: ReactNode;
}

const isGone = (row: Row): boolean => row.status === 'DEPARTED';
const phoneHref = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;

/** The directory: a table where there is room, cards on a phone. Those who left stay, greyed. */
export function PeopleList(props: PeopleListProps) {
  return useNarrow() ? <Cards {...props} /> : <Table {...props} />;
}

function Table({ rows, total, hrefOf, loading, loadingMore, hasMore, onLoadMore, error, onRetry, empty }: PeopleListProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const grey = (row: Row, content: ReactNode): ReactNode => (isGone(row) ? <span className="yz-people-gone">{content}</span> : content);
  const columns: Column<Row>[] = [
    { key: 'name', title: t('column.name'), render: (row) => <Person name={row.name} number={row.number} departed={isGone(row)} />, width: 150 },
    {
      key: 'department',
      title: t('column.department'),
      render: (row) =>
        grey(
          row,
          <span className="yz-people-post">
            {row.department?.name ?? '—'}
            {row.title ? <small>{row.title}</small> : null}
          </span>,
        ),
    },
    {
      key: 'phone',
      title: t('column.phone'),
      render: (row) => grey(row, row.phone ? <a href={phoneHref(row.phone)} className="yz-num yz-people-plain">{row.phone}</a> : '—'),
    },
    {
      key: 'email',
      title: t('column.email'),
      render: (row) => grey(row, row.email ? <a href={`mailto:${row.email}`} className="yz-people-plain">{row.email}</a> : '—'),
    },
    { key: 'office', title: t('column.office'), render: (row) => grey(row, row.office ?? '—'), hidden: true },
    {
      key: 'roles',
      title: t('column.roles'),
      render: (row) => grey(row, <small>{row.roles.map((code) => role.label(code, locale)).join(locale === 'zh' ? '、' : ', ') || '—'}</small>),
    },
    { key: 'status', title: t('column.status'), render: (row) => grey(row, employeeStatus.label(row.status, locale)), hidden: true },
  ];
  return (
    <DataTable
      id="people"
      caption={t('list')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowTitle={(row) => row.name}
      rowHref={(row) => hrefOf(row.id)}
      total={total}
      loading={loading}
      loadingMore={loadingMore}
      hasMore={hasMore}
      onLoadMore={onLoadMore}
      error={error}
      onRetry={onRetry}
      empty={empty}
    />
  );
}

function Cards({ rows, total, hrefOf, loading, loadingMore, hasMore, onLoadMore, error, onRetry, empty }: PeopleListProps) {
  const t = useMessages(messages);
  if (error && rows.length === 0) return <ErrorState error={error} onRetry={onRetry} />;
  if (rows.length === 0) return loading ? <LoadingState lines={6} /> : <>{empty}</>;
  return (
    <>
      <p className="yz-table-count" role="status">
        {t('people', { count: total ?? rows.length })}
      </p>
      <ul className="yz-people-cards" aria-label={t('list')} aria-busy={loading}>
        {rows.map((row) => (
          <li key={row.id} className={isGone(row) ? 'yz-people-gone' : undefined}>
            <Link to={hrefOf(row.id)}>
              <Person name={row.name} number={row.number} title={[row.department?.name, row.title].filter(Boolean).join(' · ')} departed={isGone(row)} />
            </Link>
            {row.phone && !isGone(row) ? (
              <a href={phoneHref(row.phone)} className="yz-people-call yz-num" aria-label={t('call', { name: row.name, phone: row.phone })}>
                {row.phone}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      {error ? <ErrorState error={error} onRetry={onRetry} /> : null}
      {hasMore ? (
        <div className="yz-table-more">
          <Button onClick={onLoadMore} loading={loadingMore}>
            {t('more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
