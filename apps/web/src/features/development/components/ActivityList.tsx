import { devChannel } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useNarrow } from '../../../lib/useNarrow';
import { CodeText } from '../../../ui/CodeSelect';
import { DataTable, type Column, type DataTableProps } from '../../../ui/DataTable';
import { ErrorState, LoadingState } from '../../../ui/states';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import type { ActivityList_DevelopmentActivityFragment } from '../pages/DevelopmentListPage.generated';
import { activityPath } from '../paths';
import { ActivityStatus } from './ActivityStatus';

type Row = ActivityList_DevelopmentActivityFragment;
export type ActivityListProps = Pick<DataTableProps<Row>, 'rows' | 'sort' | 'onSort' | 'total' | 'hasMore' | 'onLoadMore' | 'loading' | 'loadingMore' | 'error' | 'onRetry' | 'empty'>;

/** Activities as a table where there is room, as cards on a phone. */
export function ActivityList(props: ActivityListProps) {
  return useNarrow() ? <Cards {...props} /> : <Table {...props} />;
}

/** The day of the next step; in words too when it has passed. */
function NextStepDay({ day }: { day: string | null }) {
  const t = useMessages(messages);
  return (
    <>
      <DateText value={day} kind="relative" /> {day && day < today(new Date()) ? <StatusTag tone="warning">{t('overdue')}</StatusTag> : null}
    </>
  );
}

function Table(props: ActivityListProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const clients = (a: Row): ReactNode => a.clients.map((c) => c.shortName ?? c.name).join(locale === 'zh' ? '、' : ', ') || '—';
  const columns: readonly Column<Row>[] = [
    { key: 'title', title: t('column.title'), width: 200, render: (a) => a.title },
    { key: 'channel', title: t('column.channel'), width: 140, render: (a) => <CodeText catalogue={devChannel} code={a.channel} /> },
    { key: 'status', title: t('column.status'), width: 80, render: (a) => <ActivityStatus status={a.status} /> },
    { key: 'nextStep', title: t('column.nextStep'), width: 200, wrap: true, render: (a) => a.nextStep ?? '—' },
    { key: 'NEXT_STEP_ON', title: t('column.nextStepOn'), width: 140, sortable: true, render: (a) => <NextStepDay day={a.nextStepOn} /> },
    { key: 'owner', title: t('column.owner'), width: 90, render: (a) => a.owner.name },
    { key: 'clients', title: t('column.clients'), width: 160, wrap: true, render: clients },
    { key: 'cost', title: t('column.cost'), align: 'right', width: 120, render: (a) => <MoneyText fen={a.costs.count > 0 ? a.costs.approvedFen : null} /> },
    { key: 'STARTS_ON', title: t('column.period'), width: 120, hidden: true, sortable: true, render: (a) => <DateText value={a.startsOn} /> },
    { key: 'UPDATED_AT', title: t('column.updated'), align: 'right', width: 110, sortable: true, render: (a) => <DateText value={a.updatedAt} kind="relative" /> },
  ];
  return <DataTable id="development" caption={t('caption')} columns={columns} rowKey={(a) => a.id} rowTitle={(a) => a.title} rowHref={(a) => activityPath(a.id)} {...props} />;
}

function Cards({ rows, total, loading, loadingMore, hasMore, onLoadMore, error, onRetry, empty }: ActivityListProps) {
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
        {rows.map((a) => (
          <li key={a.id} className="yz-card">
            <p className="yz-card-head">
              <Link to={activityPath(a.id)} className="yz-card-name">
                {a.title}
              </Link>
              <ActivityStatus status={a.status} />
            </p>
            {a.nextStep ? (
              <p className="yz-card-line">
                <span>{a.nextStep}</span>
                <span>
                  <NextStepDay day={a.nextStepOn} />
                </span>
              </p>
            ) : null}
            <p className="yz-card-line">
              <span>
                <CodeText catalogue={devChannel} code={a.channel} />
              </span>
              <span>{a.owner.name}</span>
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
