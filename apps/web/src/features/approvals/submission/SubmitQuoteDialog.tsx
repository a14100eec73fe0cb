import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import type { SlotProps } from '../../../lib/slots';
import { forget, forgetFields, useSubmit } from '../../../lib/useSubmit';
import { Dialog } from '../../../ui/Dialog';
import { ErrorState, LoadingState } from '../../../ui/states';
import { messages } from './messages';
import { candidateRoles } from './steps';
import { SubmissionForm, type Submission } from './SubmissionForm';
import { QuoteApproversDocument, SubmitQuoteDocument } from './SubmitQuoteDialog.generated';

/** Designates who approves a version of a quote, as a template of quotes proposes. */
export default function SubmitQuoteDialog({ quoteId, revisionId, version, onClose }: SlotProps['quoteSubmission']) {
  const t = useMessages(messages);
  const client = useApolloClient();
  // What is submitted is what the person read before they opened this.
  const [held] = useState(version);
  const { data, error, refetch } = useQuery(QuoteApproversDocument, { variables: { quoteId, roles: [...candidateRoles] }, fetchPolicy: 'network-only' });
  const { send, errors, busy } = useSubmit(
    SubmitQuoteDocument,
    (payload) => payload.submitQuote,
    (cache) => {
      forgetFields(cache, 'Quote', quoteId, 'revisions', 'version', 'updatedAt');
      forgetFields(cache, 'QuoteRevision', revisionId, 'approvalChains', 'status', 'moves', 'viewerCanSubmit');
      forget(cache, 'quotes', 'approvalChains', 'approvalCounts', 'waitingForMe');
    },
  );
  const submit = async (input: Submission): Promise<boolean> => {
    const payload = await send({ revisionId, expectedVersion: held, ...input });
    if (payload?.errors.some(({ code }) => code === 'STALE_VERSION')) void client.refetchQueries({ include: ['QuotePage'] });
    return Boolean(payload?.chain) && payload?.errors.length === 0;
  };
  const quote = data?.quote;
  if (quote?.unsentRevision)
    return (
      <SubmissionForm
        kind="QUOTE"
        id={revisionId}
        leadDesignerId={quote.project?.designTracker?.id ?? null}
        last={quote.unsentRevision.approvalChains[0]?.state ?? null}
        candidates={data!.employees.nodes}
        proposal={quote.unsentRevision.proposedApproval ?? null}
        send={submit}
        errors={errors}
        busy={busy}
        onClose={onClose}
      />
    );
  return (
    <Dialog open title={t('title')} width={680} onClose={onClose}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={6} />}
    </Dialog>
  );
}
