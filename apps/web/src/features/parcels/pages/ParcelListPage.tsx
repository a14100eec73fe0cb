import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { isIsoDate } from '@yingzao/domain/measures';
import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';

import type { ParcelFilter } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useGeography } from '../../../lib/useGeography';
import { useTypedText } from '../../../lib/useTypedText';
import { useCan } from '../../../lib/viewer';
import { FilterBar, FilterItem, type FilterChip } from '../../../ui/FilterBar';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState } from '../../../ui/states';
import { ParcelList } from '../components/ParcelList';
import { messages } from '../messages';
import { importPath } from '../paths';
import { ParcelListPageDocument } from './ParcelListPage.generated';

const dayOf = (text: string | null): string | null => (text && isIsoDate(text) ? text : null);

/** Every parcel that the viewer may see, the newest sale first. */
export default function ParcelListPage() {
  const t = useMessages(messages);
  const { get, change } = useAddress();
  const canImport = useCan('importBusiness.run');
  const [text, setText] = useTypedText(get('text') ?? '', (next) => change({ text: next || null }, { replace: true }));
  const cities = (get('cities') ?? '').split(',').filter((code) => /^\d{6}$/.test(code));
  const [from, to] = [dayOf(get('from')), dayOf(get('to'))];
  const geography = useGeography();

  const search = get('text')?.trim();
  const filter: ParcelFilter = { ...(search ? { text: search } : {}), ...(cities.length > 0 ? { cityCodes: cities } : {}), ...(from || to ? { soldOn: { from, to } } : {}) };
  const { data, previousData, error, loading, networkStatus, fetchMore, refetch } = useQuery(ParcelListPageDocument, { variables: { first: 50, filter }, notifyOnNetworkStatusChange: true });
  const list = (data ?? previousData)?.parcels;
  const filtered = Object.keys(filter).length > 0;
  const names = cities.map((code) => geography?.cityOf(code)?.shortName);
  const chips: FilterChip[] = [
    ...(cities.length > 0 ? [{ key: 'cities', label: t('chip', { name: t('filter.cityCodes'), value: names.every(Boolean) ? names.join('、') : t('items', { count: cities.length }) }), onRemove: () => change({ cities: null }) }] : []),
    ...(from || to ? [{ key: 'soldOn', label: t('chip', { name: t('filter.soldOn'), value: from && to ? `${from} – ${to}` : from ? t('since', { from }) : t('until', { to: to! }) }), onRemove: () => change({ from: null, to: null }) }] : []),
  ];
  const more = async (): Promise<void> => {
    // A page that does not come leaves the rows there are; the error stands under them.
    await fetchMore({ variables: { after: list?.pageInfo.endCursor ?? null } }).catch(() => undefined);
  };
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={t(canImport ? 'lead' : 'leadPartial')}
        actions={
          canImport ? (
            <LinkButton href={importPath} icon={<Icon name="import" />}>
              {t('import')}
            </LinkButton>
          ) : null
        }
      />
      <FilterBar search={{ value: text, onChange: setText, placeholder: t('search') }} summary={chips} onReset={() => change({ cities: null, from: null, to: null })}>
        <FilterItem label={t('filter.soldOn')}>
          {(id) => (
            <DatePicker.RangePicker
              id={{ start: id, end: `${id}-end` }}
              className="yz-select"
              allowEmpty={[true, true]}
              placeholder={[t('from'), t('to')]}
              value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
              onChange={(days) => change({ from: days?.[0]?.format('YYYY-MM-DD') ?? null, to: days?.[1]?.format('YYYY-MM-DD') ?? null })}
            />
          )}
        </FilterItem>
        <FilterItem label={t('filter.cityCodes')}>
          {(id) => (
            <Select<string[]>
              id={id}
              className="yz-select"
              mode="multiple"
              allowClear
              maxTagCount="responsive"
              popupMatchSelectWidth={false}
              placeholder={t('any')}
              loading={!geography}
              showSearch={{ optionFilterProp: 'search' }}
              value={cities}
              options={(geography?.cities ?? []).map((city) => ({ value: city.code, label: city.shortName, search: `${city.name} ${city.shortName}` }))}
              onChange={(codes) => change({ cities: codes.join(',') || null })}
            />
          )}
        </FilterItem>
      </FilterBar>
      <ParcelList
        rows={list?.nodes ?? []}
        total={list?.totalCount ?? null}
        hasMore={list?.pageInfo.hasNextPage ?? false}
        onLoadMore={() => void more()}
        loading={loading && networkStatus !== NetworkStatus.fetchMore}
        loadingMore={networkStatus === NetworkStatus.fetchMore}
        error={error}
        onRetry={() => void refetch()}
        empty={filtered ? <EmptyState icon="search" title={t('empty.filtered')} text={t('empty.loosen')} /> : canImport ? <EmptyState icon="land" title={t('empty.title')} text={t('empty.text')} /> : <EmptyState icon="land" title={t('empty.partial')} />}
      />
    </Page>
  );
}
