import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';

import type { ReceivableOrder } from '../../../generated/types.generated';
import { useDataChanges } from '../../../lib/dataChanges';
import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useCan } from '../../../lib/viewer';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Facts, Section } from '../../../ui/Section';
import { EmptyState } from '../../../ui/states';
import { MoneyText } from '../../../ui/texts';
import { AgingChart } from '../components/AgingChart';
import { FeeNodeDialog } from '../components/FeeNodeDialog';
import { ReceivableExport } from '../components/ReceivableExport';
import { ReceivableFilterBar } from '../components/ReceivableFilterBar';
import { ReceivableList } from '../components/ReceivableList';
import { messages } from '../messages';
import { receivableFilterIn } from '../model/receivableFilter';
import '../receivables.css';
import { ReceivableListPageDocument, ReceivableNodeDocument } from './ReceivableListPage.generated';

const sorts = ['DUE_ON', 'AMOUNT', 'OPEN'] as const;

/** What is due from clients by fee node, with its aging; `?node=` opens one of them. */
export default function ReceivableListPage() {
  const t = useMessages(messages);
  const { get, change } = useAddress();
  const canExport = useCan('receivable.export');
  const filter = receivableFilterIn(get);
  const orderBy: ReceivableOrder = { field: sorts.find((s) => s === get('sort')) ?? 'DUE_ON', direction: get('direction') === 'DESC' ? 'DESC' : 'ASC' };
  const { data, previousData, error, loading, networkStatus, fetchMore, refetch } = useQuery(ReceivableListPageDocument, { variables: { first: 50, filter, orderBy }, notifyOnNetworkStatusChange: true });
  useDataChanges(['CONTRACTS'], () => void refetch().catch(() => undefined));
  const list = (data ?? previousData)?.receivables;
  const filtered = Object.keys(filter).length > 0;
  const openId = get('node');
  // Every row is of the one client.
  const only = filter.clientIds?.length === 1 ? list?.nodes[0]?.clientName : undefined;

  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ReceivableFilterBar filter={filter} clientName={only ?? null} get={get} change={change} />
      {list ? (
        <div className="rc-sums" role="status">
          <Facts
            columns={3}
            items={[
              { label: t('sums.open'), value: <MoneyText fen={list.sums.openFen} /> },
              { label: t('sums.overdue'), value: <MoneyText fen={list.sums.overdueFen} /> },
              { label: t('sums.received'), value: <MoneyText fen={list.sums.receivedFen} /> },
            ]}
          />
        </div>
      ) : null}
      <Section tight>
        <AgingChart filter={filter} />
      </Section>
      <ReceivableList
        rows={list?.nodes ?? []}
        total={list?.totalCount ?? null}
        hasMore={list?.pageInfo.hasNextPage ?? false}
        onLoadMore={() => void fetchMore({ variables: { after: list?.pageInfo.endCursor ?? null } }).catch(() => undefined)}
        loading={loading && networkStatus !== NetworkStatus.fetchMore}
        loadingMore={networkStatus === NetworkStatus.fetchMore}
        error={error}
        onRetry={() => void refetch().catch(() => undefined)}
        sort={{ key: orderBy.field, direction: orderBy.direction }}
        onSort={({ key, direction }) => change({ sort: key, direction }, { replace: true })}
        onOpen={(id) => change({ node: id }, { replace: true })}
        toolbar={canExport && (list?.totalCount ?? 0) > 0 ? <ReceivableExport filter={filter} orderBy={orderBy} /> : null}
        empty={
          filtered ? <EmptyState icon="search" title={t('empty.filteredTitle')} text={t('empty.filteredText')} /> : <EmptyState icon="coins" title={t('empty.title')} text={t('empty.text')} />
        }
      />
      {openId ? <OneNode id={openId} onClose={() => change({ node: null }, { replace: true })} /> : null}
    </Page>
  );
}

/** The dialog of one node, once its entries are read. */
function OneNode({ id, onClose }: { id: string; onClose: () => void }) {
  const { data } = useQuery(ReceivableNodeDocument, { variables: { ids: [id] } });
  const node = data?.receivables.nodes.find((n) => n.id === id);
  return node ? <FeeNodeDialog node={node} onClose={onClose} /> : null;
}
