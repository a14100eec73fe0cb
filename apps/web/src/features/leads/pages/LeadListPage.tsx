import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useTypedText } from '../../../lib/useTypedText';
import { FilterBar } from '../../../ui/FilterBar';
import { LinkButton } from '../../../ui/LinkButton';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { TabLinks } from '../../../ui/TabLinks';
import { LeadRows } from '../components/LeadRows';
import { useLeadList } from '../hooks/useLeadList';
import { messages } from '../messages';
import { leadNewPath, leadsPath } from '../paths';
import '../leads.css';

const tabs = {
  new: { filter: { states: ['NEW'] }, orderBy: { field: 'DUE_AT', direction: 'ASC' } },
  overdue: { filter: { overdue: true }, orderBy: { field: 'DUE_AT', direction: 'ASC' } },
  decided: { filter: { states: ['VERIFIED', 'MERGED', 'REJECTED'] }, orderBy: { field: 'REPORTED_AT', direction: 'DESC' } },
  all: { filter: {}, orderBy: { field: 'REPORTED_AT', direction: 'DESC' } },
} as const;
type Tab = keyof typeof tabs;
const keys = Object.keys(tabs) as readonly Tab[];

/** The inbox of those who verify: what is due first stands first. */
export default function LeadListPage() {
  const t = useMessages(messages);
  const { get, change } = useAddress();
  const [text, setText] = useTypedText(get('text') ?? '', (next) => change({ text: next || null }, { replace: true }));
  const tab = keys.find((key) => key === get('tab')) ?? 'new';
  const search = get('text')?.trim();
  const { filter, orderBy } = tabs[tab];
  const states = 'states' in filter ? { states: [...filter.states] } : filter;
  const { leads, total, hasMore, loading, error, isEmpty, refetch, more } = useLeadList({ ...states, ...(search ? { text: search } : {}) }, orderBy);
  return (
    <Page title={t('list.title')}>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          <LinkButton href={leadNewPath} icon={<Icon name="plus" />}>
            {t('new.title')}
          </LinkButton>
        }
      />
      <TabLinks label={t('list.tabs')} current={tab} items={keys.map((key) => ({ key, label: t(`list.${key}`), href: key === 'new' ? leadsPath : `${leadsPath}?tab=${key}`, count: key === tab ? total : null }))} />
      <FilterBar search={{ value: text, onChange: setText, placeholder: t('list.search') }} />
      {error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : isEmpty ? (
        <EmptyState icon="check" title={t(tab === 'new' && !search ? 'list.emptyNew' : 'list.empty')} />
      ) : leads.length === 0 ? (
        <LoadingState lines={6} />
      ) : (
        <LeadRows leads={leads} showsReporter label={t('list.title')} hasMore={hasMore} loading={loading} onMore={more} />
      )}
    </Page>
  );
}
