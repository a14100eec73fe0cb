import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { LeadRows } from '../components/LeadRows';
import { WaitingLeads } from '../components/WaitingLeads';
import { useLeadList } from '../hooks/useLeadList';
import { messages } from '../messages';
import { leadNewPath } from '../paths';
import '../leads.css';

const mine = { mine: true };

/** What the viewer reported, and what became of each; above it what is still on this device. */
export default function MyLeadsPage() {
  const t = useMessages(messages);
  const { leads, hasMore, loading, error, isEmpty, refetch, more } = useLeadList(mine);
  return (
    <Page title={t('mine.title')} width="text">
      <PageHeader
        title={t('mine.title')}
        lead={t('mine.lead')}
        actions={
          <LinkButton type="primary" href={leadNewPath} icon={<Icon name="plus" />}>
            {t('new.title')}
          </LinkButton>
        }
      />
      <WaitingLeads />
      {error ? <ErrorState error={error} onRetry={refetch} /> : isEmpty ? <EmptyState title={t('mine.empty')} text={t('mine.emptyText')} /> : leads.length === 0 ? <LoadingState /> : <LeadRows leads={leads} label={t('mine.title')} hasMore={hasMore} loading={loading} onMore={more} />}
    </Page>
  );
}
