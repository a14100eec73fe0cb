import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { DecidePanel } from '../components/DecidePanel';
import { LeadClock } from '../components/LeadClock';
import { LeadFacts } from '../components/LeadFacts';
import { LeadOutcome } from '../components/LeadOutcome';
import { LeadStateTag } from '../components/LeadStateTag';
import { messages } from '../messages';
import { LeadDetailDocument } from './LeadPage.generated';
import '../leads.css';

/** One report: what was said on the left, on the right what is to be done about it or what became of it. */
export default function LeadPage() {
  const t = useMessages(messages);
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(LeadDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const lead = data?.leadReport;
  if (!lead)
    return (
      <Page title={t('page.title')} width="text">
        {loading && !data ? <LoadingState lines={8} /> : error ? <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <NotFoundState heading />}
      </Page>
    );
  return (
    <Page title={lead.name} width={lead.viewerCanDecide ? 'wide' : 'text'}>
      <PageHeader title={lead.name} badge={<LeadStateTag state={lead.state} />} meta={<LeadClock lead={lead} />} />
      <div className={lead.viewerCanDecide ? 'ld-columns' : undefined}>
        <div>
          <LeadFacts lead={lead} />
          {lead.viewerCanDecide ? null : <LeadOutcome lead={lead} />}
        </div>
        {lead.viewerCanDecide ? (
          <div>
            <DecidePanel key={lead.id} lead={lead} />
          </div>
        ) : null}
      </div>
    </Page>
  );
}
