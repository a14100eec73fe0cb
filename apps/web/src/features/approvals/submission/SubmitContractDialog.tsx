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
import { ApproverCandidatesDocument, SubmitContractDocument } from './SubmitContractDialog.generated';

/** Designates approvers for the six sections, in the order in which they will act. */
export default function SubmitContractDialog({ contract, onClose }: SlotProps['contractSubmission']) {
  const t = useMessages(messages);
  // What is submitted is what the person read before they opened this.
  const [version] = useState(contract.version);
  const { data, error, refetch } = useQuery(ApproverCandidatesDocument, { variables: { contractId: contract.id, roles: [...candidateRoles] }, fetchPolicy: 'network-only' });
  const client = useApolloClient();
  const { send, errors, busy } = useSubmit(
    SubmitContractDocument,
    (payload) => payload.submitContract,
    (cache) => {
      forgetFields(cache, 'Contract', contract.id, 'approvalChains');
      forget(cache, 'contracts', 'approvalChains', 'approvalCounts', 'waitingForMe');
    },
  );
  const submit = async (input: Submission): Promise<boolean> => {
    const payload = await send({ contractId: contract.id, expectedVersion: version, ...input });
    if (payload?.errors.some(({ code }) => code === 'STALE_VERSION')) void client.refetchQueries({ include: ['ContractPage'] });
    return Boolean(payload?.chain) && payload?.errors.length === 0;
  };
  if (data)
    return (
      <SubmissionForm
        kind="CONTRACT"
        id={contract.id}
        leadDesignerId={contract.project?.designTracker?.id ?? null}
        last={contract.approvalChains[0]?.state ?? null}
        candidates={data.employees.nodes}
        proposal={data.contract?.proposedApproval ?? null}
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
