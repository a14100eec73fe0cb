import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { devChannel, developmentStatus } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { Checkbox } from 'antd';

import type { DevelopmentActivityOrder } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { codesIn, useAddress } from '../../../lib/useAddress';
import { useTypedText } from '../../../lib/useTypedText';
import { useCan } from '../../../lib/viewer';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FilterBar, FilterItem, type FilterChip } from '../../../ui/FilterBar';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState } from '../../../ui/states';
import { ActivityList } from '../components/ActivityList';
import { DevelopmentTabs } from '../components/DevelopmentTabs';
import '../development.css';
import { messages } from '../messages';
import { activityFilterIn } from '../model/costFilter';
import { developmentNewPath } from '../paths';
import { DevelopmentListPageDocument } from './DevelopmentListPage.generated';

const sorts = ['UPDATED_AT', 'NEXT_STEP_ON', 'STARTS_ON'] as const;

/** Every activity; filtered, sorted and counted by the server. */
export default function DevelopmentListPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const canCreate = useCan('developmentActivity.create');
  const { get, change } = useAddress();
  const [text, setText] = useTypedText(get('text') ?? '', (next) => change({ text: next || null }, { replace: true }));
  const filter = activityFilterIn(get, today(new Date()));
  const orderBy: DevelopmentActivityOrder = { field: sorts.find((s) => s === get('sort')) ?? 'UPDATED_AT', direction: get('direction') === 'ASC' ? 'ASC' : 'DESC' };
  const { data, previousData, error, loading, networkStatus, fetchMore, refetch } = useQuery(DevelopmentListPageDocument, { variables: { first: 50, filter, orderBy }, notifyOnNetworkStatusChange: true });
  const list = (data ?? previousData)?.developmentActivities;
  const [channels, statuses] = [codesIn(devChannel, get('channels')), codesIn(developmentStatus, get('statuses'))];
  const client = get('clients');
  const clientName = list?.nodes.flatMap((a) => a.clients).find((c) => c.id === client)?.name ?? '…';

  const chips: FilterChip[] = [
    ...channels.map((code) => ({ key: code, label: devChannel.label(code, locale), onRemove: () => change({ channels: channels.filter((c) => c !== code).join(',') || null }) })),
    ...statuses.map((code) => ({ key: code, label: developmentStatus.label(code, locale), onRemove: () => change({ statuses: statuses.filter((c) => c !== code).join(',') || null }) })),
    ...(client ? [{ key: 'client', label: t('filter.chip', { name: t('filter.client'), value: clientName }), onRemove: () => change({ clients: null }) }] : []),
  ];
  const create = (
    <LinkButton type="primary" href={developmentNewPath} icon={<Icon name="plus" />}>
      {t('new')}
    </LinkButton>
  );
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} lead={t('lead')} actions={canCreate ? create : null} />
      <DevelopmentTabs current="activities" />
      <FilterBar search={{ value: text, onChange: setText, placeholder: t('search') }} summary={chips} onReset={() => change({ channels: null, statuses: null, clients: null, overdue: null })}>
        <FilterItem label={t('filter.channel')}>{(id) => <CodeSelect id={id} multiple placeholder={t('any')} catalogue={devChannel} value={channels} onChange={(codes) => change({ channels: codes.join(',') || null })} />}</FilterItem>
        <FilterItem label={t('filter.status')}>{(id) => <CodeSelect id={id} multiple placeholder={t('any')} catalogue={developmentStatus} value={statuses} onChange={(codes) => change({ statuses: codes.join(',') || null })} />}</FilterItem>
        <Checkbox className="dv-overdue" checked={get('overdue') === '1'} onChange={(event) => change({ overdue: event.target.checked ? '1' : null })}>
          {t('filter.overdue')}
        </Checkbox>
      </FilterBar>
      <ActivityList
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
        empty={
          Object.keys(filter).length > 0 ? (
            <EmptyState icon="search" title={t('empty.filteredTitle')} text={t('empty.filteredText')} />
          ) : (
            <EmptyState icon="sprout" title={t('empty.title')} text={t('empty.text')} action={canCreate ? create : null} />
          )
        }
      />
    </Page>
  );
}
