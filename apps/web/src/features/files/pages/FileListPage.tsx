import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { fileCategory } from '@yingzao/domain/catalogues';
import { Input } from 'antd';
import { useState } from 'react';

import { fileFilterIn } from '../../../lib/listFilters';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { sizeText } from '../../../lib/sizeText';
import { writeDays } from '../../../lib/trackedBy';
import { useAddress } from '../../../lib/useAddress';
import { useSettled } from '../../../lib/useSettled';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DataTable, type Column } from '../../../ui/DataTable';
import { FilterBar, FilterItem, type FilterChip } from '../../../ui/FilterBar';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { filePath } from '../paths';
import { FileListPageDocument, type FileListRow_FileFragment } from './FileListPage.generated';

type Row = FileListRow_FileFragment;

/** Every document the viewer may see, of all projects and clients: what figures of documents count. */
export default function FileListPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { get, change } = useAddress();
  const [text, setText] = useState(get('text') ?? '');
  const settled = useSettled(text.trim());
  const filter = fileFilterIn((name) => (name === 'text' ? settled : get(name)));
  const { data, previousData, error, loading, networkStatus, fetchMore, refetch } = useQuery(FileListPageDocument, { variables: { first: 50, filter }, notifyOnNetworkStatusChange: true });
  const list = (data ?? previousData)?.files;
  const categories = filter.categories ?? [];
  const [from, to] = [filter.uploadedOn?.from ?? '', filter.uploadedOn?.to ?? ''];
  const uploaders = [...new Set((list?.nodes ?? []).flatMap(({ currentVersion: { uploadedBy } }) => (uploadedBy && filter.uploaderIds?.includes(uploadedBy.id) ? [uploadedBy.name] : [])))];
  const chips: FilterChip[] = [
    ...(filter.projects ? [{ key: 'of', label: t('list.of'), onRemove: () => change({ of: null }) }] : []),
    ...(filter.projectIds ? [{ key: 'projectId', label: t('list.project', { name: data?.files.nodes[0]?.project?.name ?? '…' }), onRemove: () => change({ projectId: null }) }] : []),
    ...(filter.uploaderIds ? [{ key: 'uploaders', label: t('list.uploader', { name: uploaders.join(t('list.and')) || t('list.people', { count: filter.uploaderIds.length }) }), onRemove: () => change({ uploaders: null }) }] : []),
    ...(filter.uploadedOn ? [{ key: 'on', label: t('list.days', { from, to }), onRemove: () => change({ on: null }) }] : []),
    ...categories.map((code) => ({ key: code, label: fileCategory.label(code, locale), onRemove: () => change({ categories: categories.filter((c) => c !== code).join(',') || null }) })),
  ];
  const columns: readonly Column<Row>[] = [
    { key: 'name', title: t('name'), width: 240, render: (file) => file.name },
    { key: 'category', title: t('category'), width: 128, render: (file) => fileCategory.label(file.category, locale) },
    { key: 'place', title: t('list.place'), width: 200, render: (file) => file.project?.name ?? file.client?.name ?? '—' },
    { key: 'on', title: t('list.on'), width: 108, render: (file) => <DateText value={file.currentVersion.uploadedAt} /> },
    { key: 'by', title: t('list.by'), width: 96, render: (file) => file.currentVersion.uploadedBy?.name ?? '—' },
    { key: 'size', title: t('list.size'), width: 92, align: 'right', render: (file) => <span className="yz-num">{sizeText(file.currentVersion.size)}</span> },
    { key: 'number', title: t('list.number'), width: 88, render: (file) => t('version', { number: file.currentVersion.number }) },
  ];
  const setDay = (part: { from?: string; to?: string }): void => change({ on: writeDays({ from, to, ...part }) || null }, { replace: true });
  return (
    <Page title={t('list.title')}>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <FilterBar
        search={{ value: text, onChange: (next) => { setText(next); change({ text: next.trim() || null }, { replace: true }); }, placeholder: t('list.search') }}
        summary={chips}
        onReset={() => change({ of: null, projectId: null, uploaders: null, on: null, categories: null })}
      >
        <FilterItem label={t('category')}>{(id) => <CodeSelect id={id} multiple placeholder={t('list.any')} catalogue={fileCategory} value={categories} onChange={(codes) => change({ categories: codes.join(',') || null })} />}</FilterItem>
        <FilterItem label={t('list.from')}>{(id) => <Input id={id} type="date" max={to || undefined} value={from} onChange={(event) => setDay({ from: event.target.value })} />}</FilterItem>
        <FilterItem label={t('list.to')}>{(id) => <Input id={id} type="date" min={from || undefined} value={to} onChange={(event) => setDay({ to: event.target.value })} />}</FilterItem>
      </FilterBar>
      <DataTable
        id="files"
        caption={t('list.title')}
        columns={columns}
        rows={list?.nodes ?? []}
        rowKey={(file) => file.id}
        rowTitle={(file) => file.name}
        rowHref={(file) => filePath(file.id)}
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
