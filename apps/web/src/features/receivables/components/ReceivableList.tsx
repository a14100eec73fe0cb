import { feeNodeKind } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useNarrow } from '../../../lib/useNarrow';
import { CodeText } from '../../../ui/CodeSelect';
import { DataTable, type Column, type DataTableProps } from '../../../ui/DataTable';
import { ErrorState, LoadingState } from '../../../ui/states';
import { MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import type { ReceivableList_NodeFragment } from '../pages/ReceivableListPage.generated';
import { contractPath } from '../paths';
import { NodeDue, NodeStatus } from './NodeStatus';

type Row = ReceivableList_NodeFragment;
export type ReceivableListProps = Pick<DataTableProps<Row>, 'rows' | 'sort' | 'onSort' | 'total' | 'hasMore' | 'onLoadMore' | 'loading' | 'loadingMore' | 'error' | 'onRetry' | 'empty' | 'toolbar'> & { readonly onOpen: (id: string) => void };

/** What is due as a table where there is room, as cards on a phone. */
export function ReceivableList(props: ReceivableListProps) {
  return useNarrow() ? <Cards {...props} /> : <Table {...props} />;
}

function Contract({ node }: { node: Row }) {
  return node.contract ? <Link to={contractPath(node.contract.id)}>{node.contractName}</Link> : <>{node.contractName}</>;
}

function OpenButton({ node, onOpen }: { node: Row; onOpen: (id: string) => void }) {
  const t = useMessages(messages);
  return (
    <Button size="small" aria-label={t('node.open', { name: `${node.contractNumber} ${node.name}` })} onClick={() => onOpen(node.id)}>
      {t('node.record')}
    </Button>
  );
}

function Table({ onOpen, ...props }: ReceivableListProps) {
  const t = useMessages(messages);
  const columns: readonly Column<Row>[] = [
    { key: 'node', title: t('column.node'), width: 120, render: (n) => n.name },
    { key: 'status', title: t('column.status'), width: 84, render: (n) => <NodeStatus status={n.status} /> },
    { key: 'DUE_ON', title: t('column.due'), width: 112, sortable: true, wrap: true, render: (n) => <NodeDue node={n} /> },
    { key: 'AMOUNT', title: t('column.amount'), align: 'right', width: 118, sortable: true, render: (n) => <MoneyText fen={n.amountFen} /> },
    { key: 'received', title: t('column.received'), align: 'right', width: 118, render: (n) => <MoneyText fen={n.receivedFen} /> },
    { key: 'OPEN', title: t('column.open'), align: 'right', width: 118, sortable: true, render: (n) => <MoneyText fen={n.openFen} /> },
    { key: 'client', title: t('column.client'), width: 150, render: (n) => n.clientName },
    { key: 'contract', title: t('column.contract'), width: 160, render: (n) => <Contract node={n} /> },
    { key: 'project', title: t('column.project'), width: 150, hidden: true, render: (n) => n.projectName },
    { key: 'kind', title: t('column.kind'), width: 90, hidden: true, render: (n) => <CodeText catalogue={feeNodeKind} code={n.kind} /> },
    { key: 'invoiced', title: t('column.invoiced'), align: 'right', width: 130, hidden: true, render: (n) => <MoneyText fen={n.invoicedFen} /> },
  ];
  return <DataTable id="receivables" caption={t('caption')} columns={columns} rowKey={(n) => n.id} rowTitle={(n) => `${n.contractName} ${n.name}`} rowActions={(n) => <OpenButton node={n} onOpen={onOpen} />} {...props} />;
}

function Cards({ rows, total, loading, loadingMore, hasMore, onLoadMore, error, onRetry, empty, toolbar, onOpen }: ReceivableListProps) {
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
      <ul className="yz-cards" aria-label={t('caption')} aria-busy={loading}>
        {rows.map((n) => (
          <li key={n.id} className="yz-card">
            <p className="yz-card-head">
              <strong>{n.name}</strong>
              <NodeStatus status={n.status} />
            </p>
            <p className="yz-card-figure">
              <MoneyText fen={n.openFen === '0' ? n.amountFen : n.openFen} unit="auto" />
            </p>
            <p className="yz-card-line">
              <span>{n.clientName}</span>
              <span>
                <NodeDue node={n} />
              </span>
            </p>
            <p className="yz-card-line">
              <Contract node={n} />
              <OpenButton node={n} onOpen={onOpen} />
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
