import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { touchKind } from '@yingzao/domain/catalogues';
import { Input } from 'antd';

import { touchFilterIn } from '../../../lib/listFilters';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { writeDays } from '../../../lib/trackedBy';
import { useAddress } from '../../../lib/useAddress';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DataTable, type Column } from '../../../ui/DataTable';
import { FilterBar, FilterItem, type FilterChip } from '../../../ui/FilterBar';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import type { TouchRow_TouchFragment } from '../hooks/useTouching.generated';
import { messages } from '../messages';
import { touchPath } from '../paths';
import { TouchListPageDocument } from './TouchListPage.generated';
import '../touches.css';

type Row = TouchRow_TouchFragment;

/** Every touch the viewer may see, the latest first: what figures of touches count. */
export default function TouchListPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { get, change } = useAddress();
  const filter = touchFilterIn(get);
  const { data, previousData, error, loading, networkStatus, fetchMore, refetch } = useQuery(TouchListPageDocument, { variables: { first: 50, filter }, notifyOnNetworkStatusChange: true });
  const list = (data ?? previousData)?.touches;
  const names = [...new Set((list?.nodes ?? []).filter(({ author }) => filter.authorIds?.includes(author.id)).map(({ author }) => author.name))];
  const [from, to] = [filter.touchedOn?.from ?? '', filter.touchedOn?.to ?? ''];
  const chips: FilterChip[] = [
    ...(filter.projects ? [{ key: 'of', label: t('list.of'), onRemove: () => change({ of: null }) }] : []),
    ...(filter.authorIds ? [{ key: 'authors', label: t('list.by', { name: names.join(t('list.and')) || t('list.people', { count: filter.authorIds.length }) }), onRemove: () => change({ authors: null }) }] : []),
    ...(filter.authorDepartmentIds ? [{ key: 'departments', label: t('list.department'), onRemove: () => change({ departments: null }) }] : []),
    ...(filter.touchedOn ? [{ key: 'on', label: t('list.days', { from, to }), onRemove: () => change({ on: null }) }] : []),
    ...(filter.kinds ?? []).map((code) => ({ key: code, label: touchKind.label(code, locale), onRemove: () => change({ kinds: filter.kinds!.filter((c) => c !== code).join(',') || null }) })),
  ];
  const columns: readonly Column<Row>[] = [
    { key: 'project', title: t('list.project'), width: 200, render: (row) => row.project?.name ?? row.client?.name ?? '—' },
    { key: 'kind', title: t('kind'), width: 88, render: (row) => touchKind.label(row.kind, locale) },
    { key: 'day', title: t('day'), width: 104, render: (row) => <DateText value={row.touchedOn} /> },
    { key: 'author', title: t('list.author'), width: 88, render: (row) => row.author.name },
    { key: 'contact', title: t('contact'), width: 104, render: (row) => row.contact?.name ?? '—' },
    { key: 'text', title: t('text'), wrap: true, render: (row) => row.text },
  ];
  const set = (part: { from?: string; to?: string }): void => change({ on: writeDays({ from, to, ...part }) || null }, { replace: true });
  return (
    <Page title={t('list.title')}>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <FilterBar summary={chips} onReset={() => change({ of: null, authors: null, departments: null, on: null, kinds: null })}>
        <FilterItem label={t('kind')}>{(id) => <CodeSelect id={id} multiple placeholder={t('list.any')} catalogue={touchKind} value={filter.kinds ?? []} onChange={(codes) => change({ kinds: codes.join(',') || null })} />}</FilterItem>
        <FilterItem label={t('list.from')}>{(id) => <Input id={id} type="date" max={to || undefined} value={from} onChange={(event) => set({ from: event.target.value })} />}</FilterItem>
        <FilterItem label={t('list.to')}>{(id) => <Input id={id} type="date" min={from || undefined} value={to} onChange={(event) => set({ to: event.target.value })} />}</FilterItem>
      </FilterBar>
      <DataTable
        id="touches"
        caption={t('list.title')}
        columns={columns}
        rows={list?.nodes ?? []}
        rowKey={(row) => row.id}
        rowHref={touchPath}
        rowTitle={(row) => row.project?.name ?? row.client?.name ?? row.id}
        total={list?.totalCount ?? null}
        hasMore={list?.pageInfo.hasNextPage ?? false}
        onLoadMore={() => void fetchMore({ variables: { after: list?.pageInfo.endCursor ?? null } }).catch(() => undefined)}
        loading={loading && networkStatus !== NetworkStatus.fetchMore}
        loadingMore={networkStatus === NetworkStatus.fetchMore}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState icon="search" title={t('list.empty')} />}
      />
    </Page>
  );
}
