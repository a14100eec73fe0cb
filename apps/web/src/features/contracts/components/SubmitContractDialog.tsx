import { useApolloClient, useQuery } from '@apollo/client/react';
import { mostSteps } from '@yingzao/domain/approvals';
import { opinionSection, type ApprovalSubjectKind, type ChainState } from '@yingzao/domain/catalogues';
import { Button, Input } from 'antd';
import { useState } from 'react';

import type { SubmitContractInput } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { moved } from '../../../lib/moved';
import { forget, forgetFields, useSubmit } from '../../../lib/useSubmit';
import type { UserErrorLike } from '../../../lib/userErrors';
import { CodeSelect } from '../../../ui/CodeSelect';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { PlainCheck } from '../../../ui/PlainChoices';
import { ErrorState, LoadingState } from '../../../ui/states';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { added, candidateRoles, isRemovable, missingSections, proposedSubmission, startingSteps, stepInputs, suggestionsFor, type Candidate, type Proposal, type StepDraft, type SubmitDraft } from '../model/steps';
import { ApproversSelect } from './ApproversSelect';
import { StepRow } from './StepRow';
import { ApproverCandidatesDocument, SubmitContractDocument } from './SubmitContractDialog.generated';

/** What a submission says beside its subject. */
export type Submission = Omit<SubmitContractInput, 'clientMutationId' | 'contractId' | 'expectedVersion'>;

export interface SubmitContractDialogProps {
  contract: {
    readonly id: string;
    readonly version: number;
    readonly project: { readonly designTracker: { readonly id: string } | null } | null;
    /** Rounds so far, the newest first. */
    readonly approvalChains: readonly { readonly state: ChainState }[];
  };
  onClose: () => void;
}

/** Designates approvers for the six sections, in the order in which they will act. */
export function SubmitContractDialog({ contract, onClose }: SubmitContractDialogProps) {
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
    <Dialog open title={t('submit.title')} width={680} onClose={onClose}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={6} />}
    </Dialog>
  );
}

export interface SubmissionFormProps {
  kind: ApprovalSubjectKind;
  /** Of the contract, or of the version of a quote. */
  id: string;
  leadDesignerId: string | null;
  /** State of the last round. */
  last: ChainState | null;
  candidates: readonly Candidate[];
  proposal: Proposal | null;
  /** Sends the list; null where it was not taken. */
  send: (input: Submission) => Promise<boolean>;
  errors: readonly UserErrorLike[];
  busy: boolean;
  onClose: () => void;
}

/** The list of approvers in the order in which they will act, who gets a copy, and a note. */
export function SubmissionForm({ kind, id, leadDesignerId, last, candidates, proposal, send, errors: told, busy, onClose }: SubmissionFormProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const isQuote = kind === 'QUOTE';
  const start: SubmitDraft = { steps: isQuote ? [] : startingSteps(), copyTo: [], template: null, ...proposedSubmission(proposal), reason: '', continues: false };
  const draft = useDraft(`${isQuote ? 'quote' : 'contract'}.${id}.submission`, start);
  const { steps, copyTo, reason, template } = draft.value;
  const continues = draft.value.continues && last === 'RETURNED';
  const missing = continues ? [] : missingSections(steps);
  const fallsBack = draft.value.fallsBack ?? false;
  const isIncomplete = !continues && steps.some((s) => s.approvers.length === 0);

  const isStale = told.some(({ code }) => code === 'STALE_VERSION');
  const errors = told.map((one) => (one.code === 'STALE_VERSION' ? { ...one, path: [], message: t('submit.stale') } : one));
  const setSteps = (next: readonly StepDraft[]): void => draft.patch({ steps: next });
  const change = (at: number, part: Partial<StepDraft>): void => setSteps(steps.map((step, i) => (i === at ? { ...step, ...part } : step)));
  const save = async (): Promise<void> => {
    const isTaken = await send({
      steps: continues ? [] : stepInputs(steps),
      ...(copyTo.length > 0 ? { copyTo: copyTo.map((p) => p.id) } : {}),
      ...(reason.trim() ? { reason: reason.trim() } : {}),
      ...(continues ? { continues } : template ? { templateId: template.id } : {}),
    });
    if (!isTaken) return;
    draft.clear();
    toast.success(continues ? t('submit.continued') : t('submit.sent', { name: steps[0]?.approvers.map((a) => a.name).join(t('submit.separator')) || t('submit.byRule') }));
    onClose();
  };

  return (
    <Dialog
      open
      title={t('submit.title')}
      width={680}
      onClose={onClose}
      footer={
        <>
          {missing.length > 0 && !fallsBack ? <p className="yz-field-hint ct-missing">{t('submit.missing', { sections: missing.map((s) => opinionSection.label(s, locale)).join(t('submit.separator')) })}</p> : null}
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} disabled={isStale || (isIncomplete && !fallsBack) || (!continues && steps.length === 0)} onClick={() => void save()}>
            {t('submit.send')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        {last === 'RETURNED' ? (
          <PlainCheck checked={continues} onChange={(on) => draft.patch({ continues: on })}>
            {t('submit.continues')}
          </PlainCheck>
        ) : null}
        {continues ? null : (
          <>
            <p className="yz-lead ct-lead">{isQuote ? t('submit.quoteLead') : template ? t('submit.byTemplate', { name: template.name, n: template.version }) : t('submit.lead')}</p>
            <ol className="ct-steps">
              {steps.map((step, at) => (
                <StepRow
                  key={step.key}
                  step={step}
                  at={at}
                  last={at === steps.length - 1}
                  suggested={suggestionsFor(step.section, candidates, leadDesignerId)}
                  removable={isQuote ? steps.length > 1 : isRemovable(steps, step)}
                  onChange={(part) => change(at, part)}
                  onMove={(by) => setSteps(moved(steps, at, by))}
                  onRemove={() => setSteps(steps.filter((s) => s.key !== step.key))}
                />
              ))}
            </ol>
            {isIncomplete ? (
              <p className="ct-fallback">
                <PlainCheck checked={fallsBack} onChange={(on) => draft.patch({ fallsBack: on })}>
                  {t('submit.fallsBack', { n: steps.filter((s) => s.approvers.length === 0).length })}
                </PlainCheck>
                <small className="yz-quiet">{t('submit.fallsBackHint')}</small>
              </p>
            ) : null}
            {steps.length < mostSteps ? (
              <CodeSelect aria-label={t('submit.add')} placeholder={t('submit.add')} className="ct-add" catalogue={opinionSection} value={null} onChange={(section) => section && setSteps(added(steps, section))} />
            ) : null}
          </>
        )}
        <div className="ct-submit-more">
          <FormField path="copyTo" label={t('submit.copyTo')} hint={t('submit.copyToHint')}>
            {(f) => <ApproversSelect {...f} value={copyTo} suggested={candidates} onChange={(people) => draft.patch({ copyTo: people })} />}
          </FormField>
          {last !== null ? (
            <FormField path="reason" label={t('submit.reason')} hint={t('submit.reasonHint')}>
              {(f) => <Input.TextArea {...f} rows={2} maxLength={2000} value={reason} onChange={(event) => draft.patch({ reason: event.target.value })} />}
            </FormField>
          ) : null}
        </div>
      </FormProvider>
    </Dialog>
  );
}
