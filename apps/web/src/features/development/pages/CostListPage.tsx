import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';

import type { DevelopmentCostOrder } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Facts, Section } from '../../../ui/Section';
import { EmptyState } from '../../../ui/states';
import { NumberText } from '../../../ui/texts';
import { CostDialog } from '../components/CostDialog';
import { CostExport } from '../components/CostExport';
import { CostFilterBar } from '../components/CostFilterBar';
import { CostList } from '../components/CostList';
import { CostTotals } from '../components/CostTotals';
import { DevelopmentTabs } from '../components/DevelopmentTabs';
import { LedgerAmount } from '../components/LedgerAmount';
import '../development.css';
import { messages } from '../messages';
import { costFilterIn } from '../model/costFilter';
import { DevelopmentCostListPageDocument } from './CostListPage.generated';

const sorts = ['SPENT_ON', 'AMOUNT', 'SUBMITTED_AT'] as const;

/** The ledger of development costs: for the market department that enters them and finance that decides them. */
export default function CostListPage() {
  const t = useMessages(messages);
  const { get, change } = useAddress();
  const canCreate = useCan('developmentCost.create');
  const canExport = useCan('developmentCost.export');
  const filter = costFilterIn(get);
  const orderBy: DevelopmentCostOrder = { field: sorts.find((s) => s === get('sort')) ?? 'SPENT_ON', direction: get('direction') === 'ASC' ? 'ASC' : 'DESC' };
  const { data, previousData, error, loading, networkStatus, fetchMore, refetch } = useQuery(DevelopmentCostListPageDocument, { variables: { first: 50, filter, orderBy }, notifyOnNetworkStatusChange: true });
  const list = (data ?? previousData)?.developmentCosts;
  const filtered = Object.keys(filter).length > 0;
  // Every row is of the one client.
  const only = filter.clientIds?.length === 1 ? list?.nodes[0]?.clientName : undefined;

  return (
    <Page title={t('costs.title')}>
      <PageHeader
        title={t('costs.title')}
        lead={t('costs.lead')}
        actions={
          canCreate ? (
            <Button type="primary" icon={<Icon name="plus" />} onClick={() => change({ new: '1' })}>
              {t('costs.add')}
            </Button>
          ) : null
        }
      />
      <DevelopmentTabs current="costs" />
      <CostFilterBar filter={filter} clientName={only ?? null} get={get} change={change} />
      {list ? (
        <div className="dv-sums" role="status">
          <Facts
            columns={3}
            items={[
              { label: t('costs.sums.approved'), value: <LedgerAmount fen={list.sums.approvedFen} /> },
              { label: t('costs.sums.submitted'), value: <LedgerAmount fen={list.sums.submittedFen} /> },
              { label: t('costs.sums.count'), value: <NumberText value={list.sums.count} /> },
            ]}
          />
        </div>
      ) : null}
      <CostList
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
        toolbar={canExport && (list?.totalCount ?? 0) > 0 ? <CostExport filter={filter} orderBy={orderBy} /> : null}
        empty={
          filtered ? (
            <EmptyState icon="search" title={t('costs.empty.filteredTitle')} text={t('costs.empty.filteredText')} />
          ) : (
            <EmptyState icon="ledger" title={t('costs.empty.title')} text={t('costs.empty.text')} />
          )
        }
      />
      <Section>
        <CostTotals filter={filter} />
      </Section>
      {get('new') && canCreate ? <CostDialog onClose={() => change({ new: null }, { replace: true })} /> : null}
    </Page>
  );
}
