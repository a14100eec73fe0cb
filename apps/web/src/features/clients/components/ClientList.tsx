import { clientType } from '@yingzao/domain/catalogues';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import type { ClientOrder, ClientSort } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { projectListHref } from '../../../lib/projectFilter';
import { useNarrow } from '../../../lib/useNarrow';
import { useCan } from '../../../lib/viewer';
import { CodeText } from '../../../ui/CodeSelect';
import { DataTable, type Column } from '../../../ui/DataTable';
import { Icon } from '../../../ui/Icon';
import { ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { clientSorts } from '../hooks/useClientAddress';
import type { ClientRows } from '../hooks/useClientList';
import { messages } from '../messages';
import { lineNames } from '../model/productLines';
import { clientPath } from '../paths';
import type { ClientList_ClientFragment } from './ClientList.generated';
import { GradeTag, RatingTag, useGradeName } from './GradeTag';

type Row = ClientList_ClientFragment;

export interface ClientListProps extends ClientRows {
  order: ClientOrder;
  onOrder: (order: ClientOrder) => void;
  empty: ReactNode;
  actions?: (row: Row) => ReactNode;
}

/** Clients as a table where there is room, as cards on a phone. */
export function ClientList(props: ClientListProps) {
  return useNarrow() ? <Cards {...props} /> : <Table {...props} />;
}

function ProjectsLink({ row }: { row: Row }) {
  return row.projectCount === 0 ? <span className="yz-quiet">0</span> : <Link to={projectListHref({ clientIds: [row.id] })}>{row.projectCount}</Link>;
}

function Table({ order, onOrder, actions, ...list }: ClientListProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const seesRatings = useCan('clientRating.read');
  const keeper = ({ keeper: person }: Row): ReactNode => (person ? <span className={person.status === 'DEPARTED' ? 'yz-quiet' : undefined}>{person.name}</span> : '—');
  const columns: readonly Column<Row>[] = [
    { key: 'NAME', title: t('column.name'), width: 190, sortable: true, render: (row) => row.name },
    { key: 'NUMBER', title: t('column.number'), width: 70, sortable: true, render: (row) => <span className="yz-num">{row.number ?? '—'}</span> },
    { key: 'type', title: t('column.type'), width: 120, render: (row) => <CodeText catalogue={clientType} code={row.clientType} /> },
    ...(seesRatings ? [{ key: 'RATING', title: t('column.rating'), width: 60, sortable: true, render: (row: Row) => (row.ratingGrade ? <RatingTag grade={row.ratingGrade} /> : '—') }] : []),
    { key: 'grade', title: t('column.grade'), width: 76, render: (row) => (row.grade ? <GradeTag grade={row.grade} /> : '—') },
    { key: 'city', title: t('column.city'), width: 60, render: (row) => row.headquartersCity ?? '—' },
    { key: 'group', title: t('column.group'), width: 110, render: (row) => row.group?.name ?? '—' },
    { key: 'lines', title: t('column.lines'), width: 120, render: (row) => lineNames(row.productLines, locale).join(t('between')) || '—' },
    { key: 'keeper', title: t('column.keeper'), width: 70, render: keeper },
    { key: 'projects', title: t('column.projects'), width: 50, align: 'right', render: (row) => <ProjectsLink row={row} /> },
    { key: 'UPDATED_AT', title: t('column.updated'), width: 90, align: 'right', sortable: true, render: (row) => <DateText value={row.updatedAt} /> },
  ];
  return (
    <DataTable<Row>
      {...list}
      id="clients"
      caption={t('caption')}
      columns={columns}
      rowKey={(row) => row.id}
      rowTitle={(row) => row.name}
      rowHref={(row) => clientPath(row.id)}
      sort={{ key: order.field, direction: order.direction }}
      onSort={({ key, direction }) => onOrder({ field: key as ClientSort, direction })}
      {...(actions ? { rowActions: actions } : {})}
    />
  );
}

function Cards({ rows, total, loading, loadingMore, hasMore, onLoadMore, error, onRetry, empty, order, onOrder, actions }: ClientListProps) {
  const t = useMessages(messages);
  const seesRatings = useCan('clientRating.read');
  const up = order.direction === 'ASC';
  if (rows.length === 0) {
    if (error) return <ErrorState error={error} onRetry={onRetry} />;
    return loading ? <LoadingState lines={8} /> : <>{empty}</>;
  }
  return (
    <>
      <div className="yz-table-bar">
        <p className="yz-table-count" role="status">
          {total === null ? null : t('total', { count: total.toLocaleString('en-US') })}
        </p>
        <div className="yz-table-tools">
          <Select<ClientSort>
            aria-label={t('sortBy')}
            variant="borderless"
            popupMatchSelectWidth={false}
            value={order.field}
            options={clientSorts.filter((field) => field !== 'RATING' || seesRatings).map((field) => ({ value: field, label: t(`column.${({ UPDATED_AT: 'updated', NAME: 'name', NUMBER: 'number', RATING: 'rating' } as const)[field]}`) }))}
            onChange={(field) => onOrder({ field, direction: field === 'UPDATED_AT' ? 'DESC' : 'ASC' })}
          />
          <button type="button" className="yz-icon-button" aria-label={`${t('sortBy')} ${up ? '↑' : '↓'}`} onClick={() => onOrder({ field: order.field, direction: up ? 'DESC' : 'ASC' })}>
            <Icon name={up ? 'arrowUp' : 'arrowDown'} />
          </button>
        </div>
      </div>
      <ul className="yz-cards" aria-label={t('caption')} aria-busy={loading}>
        {rows.map((row) => (
          <Card key={row.id} row={row} actions={actions?.(row)} />
        ))}
      </ul>
      {error ? <ErrorState error={error} onRetry={onRetry} /> : null}
      {hasMore ? (
        <div className="yz-table-more">
          <Button loading={loadingMore} onClick={onLoadMore}>
            {t('loadMore')}
          </Button>
          {total === null ? null : <span className="yz-quiet">{t('shown', { shown: rows.length, total: total.toLocaleString('en-US') })}</span>}
        </div>
      ) : null}
    </>
  );
}

function Card({ row, actions }: { row: Row; actions: ReactNode }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const gradeName = useGradeName();
  const facts = [clientType.label(row.clientType, locale), row.ratingGrade ? gradeName(row.ratingGrade) : row.grade && gradeName(row.grade), row.headquartersCity, row.group?.name];
  return (
    <li className="yz-card">
      <div className="yz-card-head">
        <Link to={clientPath(row.id)} className="yz-card-name">
          {row.name}
        </Link>
        <span className="yz-num yz-quiet">{row.number}</span>
      </div>
      <p className="yz-card-line">{facts.filter(Boolean).join(' · ')}</p>
      <p className="yz-card-line">
        {row.keeper ? <span>{row.keeper.name}</span> : null}
        {row.projectCount === 0 ? null : (
          <Link to={projectListHref({ clientIds: [row.id] })}>
            {t('column.projects')} {row.projectCount}
          </Link>
        )}
        <DateText value={row.updatedAt} />
      </p>
      {actions}
    </li>
  );
}
