import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { contractStatus, contractType } from '@yingzao/domain/catalogues';
import { Button, Select } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { contractFilterIn } from '../../../lib/listFilters';
import { useMessages } from '../../../lib/messages';
import { codesIn, useAddress } from '../../../lib/useAddress';
import { useSettled } from '../../../lib/useSettled';
import { useCan } from '../../../lib/viewer';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FilterBar, FilterItem, type FilterChip } from '../../../ui/FilterBar';
import { Icon } from '../../../ui/Icon';
import { MoneyInput } from '../../../ui/MoneyInput';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState } from '../../../ui/states';
import { ContractList } from '../components/ContractList';
import { CreateContractDialog } from '../components/CreateContractDialog';
import { useProjectName } from '../components/ProjectSelect';
import '../contracts.css';
import { messages } from '../messages';
import { ContractListPageDocument, type ContractListPageQueryVariables } from './ContractListPage.generated';

type Order = NonNullable<ContractListPageQueryVariables['orderBy']>;
const sorts: readonly Order['field'][] = ['UPDATED_AT', 'AMOUNT', 'NUMBER', 'SIGNED_ON'];

/** Every visible contract; `?projectId=` narrows to one project, `&new=1` opens the form. */
export default function ContractListPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { get, change } = useAddress();
  const canCreate = useCan('contract.create');
  const [text, setText] = useState(get('text') ?? '');
  const settled = useSettled(text.trim());
  const projectId = get('projectId');
  const projectName = useProjectName(projectId);
  const statuses = codesIn(contractStatus, get('statuses'));
  const contractTypes = codesIn(contractType, get('types'));
  const isOpen = get('open') === '1' ? true : get('open') === '0' ? false : null;
  const parentId = get('parent');
  const [min, max] = [get('min'), get('max')].map((fen) => (fen && /^\d{1,16}$/.test(fen) ? fen : null));
  const order: Order = { field: sorts.find((field) => field === get('sort')) ?? 'UPDATED_AT', direction: get('direction') === 'ASC' ? 'ASC' : 'DESC' };

  const filter = contractFilterIn((name) => (name === 'text' ? settled : get(name)));
  const { data, previousData, error, loading, networkStatus, fetchMore, refetch } = useQuery(ContractListPageDocument, { variables: { first: 50, filter, orderBy: order }, notifyOnNetworkStatusChange: true });
  const list = (data ?? previousData)?.contracts;
  const filtered = Object.keys(filter).length > 0;
  const without = <C extends string>(codes: readonly C[], code: C): string | null => codes.filter((c) => c !== code).join(',') || null;

  const chips: FilterChip[] = [
    ...(projectId ? [{ key: 'project', label: t('filter.project', { name: projectName ?? '…' }), onRemove: () => change({ projectId: null }) }] : []),
    ...statuses.map((code) => ({ key: code, label: contractStatus.label(code, locale), onRemove: () => change({ statuses: without(statuses, code) }) })),
    ...(isOpen === null ? [] : [{ key: 'open', label: t(isOpen ? 'filter.openOnly' : 'filter.settled'), onRemove: () => change({ open: null }) }]),
    ...(filter.projects ? [{ key: 'of', label: t('filter.of'), onRemove: () => change({ of: null }) }] : []),
    ...(filter.signedOn ? [{ key: 'signedOn', label: t('filter.signedOn', { from: filter.signedOn.from ?? '', to: filter.signedOn.to ?? '' }), onRemove: () => change({ signedOn: null }) }] : []),
    ...(filter.signedUnder ? [{ key: 'signedUnder', label: t('filter.signedUnder'), onRemove: () => change({ tracked: null, signedUnder: null }) }] : []),
    ...(parentId ? [{ key: 'parent', label: t('filter.parent', { name: list?.nodes[0]?.parent?.number ?? '…' }), onRemove: () => change({ parent: null }) }] : []),
    ...contractTypes.map((code) => ({ key: code, label: contractType.label(code, locale), onRemove: () => change({ types: without(contractTypes, code) }) })),
  ];
  const more = async (): Promise<void> => {
    // A page that does not come leaves the rows there are; the error stands under them.
    await fetchMore({ variables: { after: list?.pageInfo.endCursor ?? null } }).catch(() => undefined);
  };

  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          canCreate ? (
            <Button type="primary" icon={<Icon name="plus" />} onClick={() => change({ new: '1' })}>
              {t('new')}
            </Button>
          ) : null
        }
      />
      <FilterBar
        search={{ value: text, onChange: (next) => { setText(next); change({ text: next.trim() || null }, { replace: true }); }, placeholder: t('search') }}
        summary={chips}
        onReset={() => change({ projectId: null, statuses: null, types: null, min: null, max: null, open: null, parent: null, of: null, signedOn: null, tracked: null, signedUnder: null })}
        more={
          <>
            <FilterItem label={t('filter.type')}>{(id) => <CodeSelect id={id} multiple placeholder={t('filter.all')} catalogue={contractType} value={contractTypes} onChange={(codes) => change({ types: codes.join(',') || null })} />}</FilterItem>
            <FilterItem label={t('filter.open')}>
              {(id) => (
                <Select<'1' | '0'>
                  id={id}
                  className="yz-select"
                  allowClear
                  placeholder={t('filter.all')}
                  value={isOpen === null ? null : isOpen ? '1' : '0'}
                  options={[{ value: '1', label: t('filter.openOnly') }, { value: '0', label: t('filter.settled') }]}
                  onChange={(open) => change({ open: open ?? null })}
                />
              )}
            </FilterItem>
            <FilterItem label={t('filter.from')}>{(id) => <MoneyInput id={id} defaultUnit="WAN_YUAN" value={min ?? null} onChange={(fen) => change({ min: fen }, { replace: true })} />}</FilterItem>
            <FilterItem label={t('filter.to')}>{(id) => <MoneyInput id={id} defaultUnit="WAN_YUAN" value={max ?? null} onChange={(fen) => change({ max: fen }, { replace: true })} />}</FilterItem>
          </>
        }
      >
        <FilterItem label={t('filter.status')}>{(id) => <CodeSelect id={id} multiple placeholder={t('filter.all')} catalogue={contractStatus} value={statuses} onChange={(codes) => change({ statuses: codes.join(',') || null })} />}</FilterItem>
      </FilterBar>
      <ContractList
        rows={list?.nodes ?? []}
        total={list?.totalCount ?? null}
        hasMore={list?.pageInfo.hasNextPage ?? false}
        onLoadMore={() => void more()}
        loading={loading && networkStatus !== NetworkStatus.fetchMore}
        loadingMore={networkStatus === NetworkStatus.fetchMore}
        error={error}
        onRetry={() => void refetch()}
        sort={{ key: order.field, direction: order.direction }}
        onSort={({ key, direction }) => change({ sort: key, direction }, { replace: true })}
        empty={filtered ? <EmptyState icon="search" title={t('empty.filteredTitle')} text={t('empty.filteredText')} /> : <EmptyState icon="contract" title={t('empty.title')} text={t('empty.text')} />}
      />
      {get('new') && canCreate ? <CreateContractDialog key={projectId} projectId={projectId} onClose={() => change({ new: null }, { replace: true })} /> : null}
    </Page>
  );
}
