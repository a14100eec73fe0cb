import { contractType } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useNarrow } from '../../../lib/useNarrow';
import { CodeText } from '../../../ui/CodeSelect';
import { DataTable, type Column, type DataTableProps } from '../../../ui/DataTable';
import { ErrorState, LoadingState } from '../../../ui/states';
import { DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import type { ContractList_ContractFragment } from '../pages/ContractListPage.generated';
import { contractPath } from '../paths';
import { ContractStatusTag } from './ContractStatusTag';

type Row = ContractList_ContractFragment;
export type ContractListProps = Pick<DataTableProps<Row>, 'rows' | 'sort' | 'onSort' | 'total' | 'hasMore' | 'onLoadMore' | 'loading' | 'loadingMore' | 'error' | 'onRetry' | 'empty'>;

/** Contracts as a table where there is room, as cards on a phone. */
export function ContractList(props: ContractListProps) {
  return useNarrow() ? <Cards {...props} /> : <Table {...props} />;
}

/** What is still to come, and how much of it is late. */
function Open({ contract: { money, signedOn } }: { contract: Row }) {
  const t = useMessages(messages);
  if (!money || !signedOn) return <span className="yz-blank">—</span>;
  return (
    <>
      <MoneyText fen={money.openFen} unit="WAN_YUAN" />
      {money.overdueFen === '0' ? null : (
        <small className="ct-overdue">
          {t('column.overdue')} <MoneyText fen={money.overdueFen} unit="WAN_YUAN" />
        </small>
      )}
    </>
  );
}

function Table(props: ContractListProps) {
  const t = useMessages(messages);
  const columns: readonly Column<Row>[] = [
    { key: 'name', title: t('column.name'), width: 190, render: (k) => k.name },
    { key: 'NUMBER', title: t('column.number'), width: 120, sortable: true, render: (k) => <span className="yz-num">{k.number}</span> },
    { key: 'status', title: t('column.status'), width: 90, render: (k) => <ContractStatusTag status={k.status} /> },
    { key: 'AMOUNT', title: t('column.amount'), align: 'right', width: 110, sortable: true, render: (k) => <MoneyText fen={k.amountFen} unit="WAN_YUAN" /> },
    { key: 'received', title: t('column.received'), align: 'right', width: 96, render: (k) => <MoneyText fen={k.signedOn ? k.money?.receivedFen : null} unit="WAN_YUAN" /> },
    { key: 'open', title: t('column.open'), align: 'right', width: 116, render: (k) => <Open contract={k} /> },
    { key: 'client', title: t('column.client'), width: 130, render: (k) => k.clientName },
    { key: 'project', title: t('column.project'), width: 170, hidden: true, render: (k) => k.projectName },
    { key: 'type', title: t('column.type'), width: 90, render: (k) => <CodeText catalogue={contractType} code={k.contractType} /> },
    { key: 'parent', title: t('column.parent'), width: 130, hidden: true, render: (k) => (k.parent ? <Link to={contractPath(k.parent.id)}>{k.parent.number}</Link> : '—') },
    { key: 'SIGNED_ON', title: t('column.signedOn'), align: 'right', width: 110, sortable: true, render: (k) => <DateText value={k.signedOn} /> },
    { key: 'UPDATED_AT', title: t('column.updated'), align: 'right', width: 110, sortable: true, render: (k) => <DateText value={k.updatedAt} kind="relative" /> },
  ];
  return <DataTable id="contracts" caption={t('caption')} columns={columns} rowKey={(k) => k.id} rowTitle={(k) => k.name} rowHref={(k) => contractPath(k.id)} {...props} />;
}

function Cards({ rows, total, loading, loadingMore, hasMore, onLoadMore, error, onRetry, empty }: ContractListProps) {
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
        {rows.map((k) => (
          <li key={k.id} className="yz-card">
            <p className="yz-card-head">
              <Link to={contractPath(k.id)} className="yz-card-name">
                {k.name}
              </Link>
              <ContractStatusTag status={k.status} />
            </p>
            <p className="yz-card-figure">
              <MoneyText fen={k.amountFen} unit="auto" />
              {k.signedOn && k.money && k.money.openFen !== '0' ? (
                <small className="yz-quiet">
                  {' '}
                  {t('column.open')} <MoneyText fen={k.money.openFen} unit="auto" />
                </small>
              ) : null}
            </p>
            <p className="yz-card-line">
              <span className="yz-num">{k.number}</span>
              <span>{k.clientName}</span>
              <DateText value={k.updatedAt} kind="relative" />
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
