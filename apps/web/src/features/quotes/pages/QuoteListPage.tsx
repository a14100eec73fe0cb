import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { quoteStatus } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { quoteFilterIn } from '../../../lib/listFilters';
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
import { CreateQuoteDialog } from '../components/CreateQuoteDialog';
import { useQuoteProject } from '../components/ProjectSelect';
import { QuoteList } from '../components/QuoteList';
import { messages } from '../messages';
import { quoteDraftPath, quoteSettingsPath } from '../paths';
import '../quotes.css';
import { QuoteListPageDocument, type QuoteListPageQueryVariables } from './QuoteListPage.generated';

type Order = NonNullable<QuoteListPageQueryVariables['orderBy']>;

const sorts: readonly Order['field'][] = ['AMOUNT', 'VALID_UNTIL'];

/** Every visible quote with its current version; `?projectId=` narrows to one project, `&new=1` opens the form. */
export default function QuoteListPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { get, change } = useAddress();
  const navigate = useNavigate();
  const canSetRules = useCan('quoteRule.update');
  const canCreate = useCan('quote.create');
  const [text, setText] = useState(get('text') ?? '');
  const settled = useSettled(text.trim());
  const projectId = get('projectId');
  const project = useQuoteProject(projectId);
  const statuses = codesIn(quoteStatus, get('statuses'));
  const [min, max] = [get('min'), get('max')].map((fen) => (fen && /^\d{1,16}$/.test(fen) ? fen : null));
  const order: Order = { field: sorts.find((one) => one === get('sort')) ?? 'UPDATED_AT', direction: get('direction') === 'ASC' ? 'ASC' : 'DESC' };

  const filter = quoteFilterIn((name) => (name === 'text' ? settled : get(name)));
  const { data, previousData, error, loading, networkStatus, fetchMore, refetch } = useQuery(QuoteListPageDocument, { variables: { first: 50, filter, orderBy: order }, notifyOnNetworkStatusChange: true });
  const list = (data ?? previousData)?.quotes;
  const filtered = Object.keys(filter).length > 0;

  const chips: FilterChip[] = [
    ...(projectId ? [{ key: 'project', label: t('filter.project', { name: project?.name ?? '…' }), onRemove: () => change({ projectId: null }) }] : []),
    ...(filter.projects ? [{ key: 'of', label: t('filter.of'), onRemove: () => change({ of: null }) }] : []),
    ...(filter.sent ? [{ key: 'sent', label: t(filter.sent.within ? 'filter.sentOn' : 'filter.sent', { from: filter.sent.within?.from ?? '', to: filter.sent.within?.to ?? '' }), onRemove: () => change({ sent: null, sentBy: null, sentOn: null }) }] : []),
    ...statuses.map((code) => ({ key: code, label: quoteStatus.label(code, locale), onRemove: () => change({ statuses: statuses.filter((c) => c !== code).join(',') || null }) })),
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
            <>
              <Button type="primary" icon={<Icon name="edit" />} onClick={() => void navigate(quoteDraftPath(projectId))}>
                {t('draft')}
              </Button>
              <Button icon={<Icon name="plus" />} onClick={() => change({ new: '1' })}>
                {t('new')}
              </Button>
              {canSetRules ? (
                <Button icon={<Icon name="settings" />} onClick={() => void navigate(quoteSettingsPath)}>
                  {t('rules.open')}
                </Button>
              ) : null}
            </>
          ) : null
        }
      />
      <FilterBar
        search={{ value: text, onChange: (next) => { setText(next); change({ text: next.trim() || null }, { replace: true }); }, placeholder: t('search') }}
        summary={chips}
        onReset={() => change({ projectId: null, statuses: null, min: null, max: null, of: null, sent: null, sentBy: null, sentOn: null })}
        more={
          <>
            <FilterItem label={t('filter.from')}>{(id) => <MoneyInput id={id} defaultUnit="WAN_YUAN" value={min ?? null} onChange={(fen) => change({ min: fen }, { replace: true })} />}</FilterItem>
            <FilterItem label={t('filter.to')}>{(id) => <MoneyInput id={id} defaultUnit="WAN_YUAN" value={max ?? null} onChange={(fen) => change({ max: fen }, { replace: true })} />}</FilterItem>
          </>
        }
      >
        <FilterItem label={t('filter.status')}>{(id) => <CodeSelect id={id} multiple placeholder={t('filter.all')} catalogue={quoteStatus} value={statuses} onChange={(codes) => change({ statuses: codes.join(',') || null })} />}</FilterItem>
      </FilterBar>
      <QuoteList
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
        empty={filtered ? <EmptyState icon="search" title={t('empty.filteredTitle')} text={t('empty.filteredText')} /> : <EmptyState icon="quote" title={t('empty.title')} text={t('empty.text')} />}
      />
      {get('new') && canCreate ? <CreateQuoteDialog key={projectId} projectId={projectId} onClose={() => change({ new: null }, { replace: true })} /> : null}
    </Page>
  );
}
