import { costKind, devChannel } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useNarrow } from '../../../lib/useNarrow';
import { CodeText } from '../../../ui/CodeSelect';
import { DataTable, type Column, type DataTableProps } from '../../../ui/DataTable';
import { ErrorState, LoadingState } from '../../../ui/states';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import type { CostList_DevelopmentCostFragment } from '../pages/CostListPage.generated';
import { activityPath, clientPath } from '../paths';
import { CostStatus } from './ActivityStatus';
import { CostActions } from './CostActions';
import { LedgerAmount } from './LedgerAmount';

type Row = CostList_DevelopmentCostFragment;
export type CostListProps = Pick<DataTableProps<Row>, 'rows' | 'sort' | 'onSort' | 'total' | 'hasMore' | 'onLoadMore' | 'loading' | 'loadingMore' | 'error' | 'onRetry' | 'empty' | 'toolbar'>;

/** The ledger as a table where there is room, as cards on a phone. */
export function CostList(props: CostListProps) {
  return useNarrow() ? <Cards {...props} /> : <Table {...props} />;
}

function Client({ cost }: { cost: Row }) {
  return cost.client ? <Link to={clientPath(cost.client.id)}>{cost.clientName}</Link> : <>{cost.clientName}</>;
}

function State({ cost }: { cost: Row }) {
  const t = useMessages(messages);
  return (
    <>
      <CostStatus status={cost.status} />
      {cost.reverses ? <StatusTag tone="neutral">{t('costs.reversal')}</StatusTag> : null}
      {cost.reversal?.status === 'APPROVED' ? <StatusTag tone="muted">{t('costs.reversed')}</StatusTag> : null}
      {cost.decisionNote ? <small className="yz-quiet dv-line">{cost.decisionNote}</small> : null}
    </>
  );
}

function Decided({ cost }: { cost: Row }): ReactNode {
  if (!cost.decidedBy) return '—';
  return (
    <>
      {cost.decidedBy.name} <DateText value={cost.decidedAt} kind="relative" />
    </>
  );
}

function Table(props: CostListProps) {
  const t = useMessages(messages);
  const columns: readonly Column<Row>[] = [
    { key: 'SPENT_ON', title: t('costs.column.spentOn'), width: 110, sortable: true, render: (k) => <DateText value={k.spentOn} /> },
    { key: 'client', title: t('costs.column.client'), width: 150, render: (k) => <Client cost={k} /> },
    { key: 'AMOUNT', title: t('costs.column.amount'), align: 'right', width: 120, sortable: true, render: (k) => <LedgerAmount fen={k.amountFen} /> },
    { key: 'kind', title: t('costs.column.kind'), width: 100, render: (k) => <CodeText catalogue={costKind} code={k.costKind} /> },
    { key: 'status', title: t('costs.column.status'), width: 90, render: (k) => <State cost={k} /> },
    { key: 'note', title: t('costs.column.note'), width: 160, wrap: true, render: (k) => k.note ?? '—' },
    { key: 'channel', title: t('costs.column.channel'), width: 130, hidden: true, render: (k) => <CodeText catalogue={devChannel} code={k.channel} /> },
    { key: 'activity', title: t('costs.column.activity'), width: 140, wrap: true, hidden: true, render: (k) => (k.activity ? <Link to={activityPath(k.activity.id)}>{k.activity.title}</Link> : '—') },
    { key: 'by', title: t('costs.column.by'), width: 90, render: (k) => k.submittedBy.name },
    { key: 'decided', title: t('costs.column.decided'), width: 130, wrap: true, hidden: true, render: (k) => <Decided cost={k} /> },
    { key: 'SUBMITTED_AT', title: t('costs.sums.submitted'), width: 110, hidden: true, sortable: true, render: (k) => <DateText value={k.submittedAt} kind="relative" /> },
  ];
  return <DataTable id="developmentCosts" caption={t('costs.caption')} columns={columns} rowKey={(k) => k.id} rowTitle={(k) => `${k.clientName} ${k.spentOn}`} rowActions={(k) => <CostActions cost={k} />} {...props} />;
}

function Cards({ rows, total, loading, loadingMore, hasMore, onLoadMore, error, onRetry, empty, toolbar }: CostListProps) {
  const t = useMessages(messages);
  if (rows.length === 0) {
    if (error) return <ErrorState error={error} {...(onRetry ? { onRetry } : {})} />;
    return loading ? <LoadingState lines={6} /> : <>{empty}</>;
  }
  return (
    <>
      <div className="yz-table-bar">
        <p className="yz-table-count" role="status">
          {t('count', { count: total ?? rows.length })}
        </p>
        <div className="yz-table-tools">{toolbar}</div>
      </div>
      <ul className="yz-cards" aria-label={t('costs.caption')} aria-busy={loading}>
        {rows.map((k) => (
          <li key={k.id} className="yz-card">
            <p className="yz-card-head">
              <strong>{k.clientName}</strong>
              <State cost={k} />
            </p>
            <p className="yz-card-figure">
              <LedgerAmount fen={k.amountFen} />
            </p>
            <p className="yz-card-line">
              <span>
                <CodeText catalogue={costKind} code={k.costKind} />
              </span>
              <DateText value={k.spentOn} />
              <span>{k.submittedBy.name}</span>
            </p>
            {k.note ? <p className="yz-quiet">{k.note}</p> : null}
            <CostActions cost={k} />
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
