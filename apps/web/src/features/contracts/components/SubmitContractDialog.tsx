import { useQuery } from '@apollo/client/react';
import { mostSteps } from '@yingzao/domain/approvals';
import { opinionSection } from '@yingzao/domain/catalogues';
import { Button } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { forget, forgetFields, useSubmit } from '../../../lib/useSubmit';
import { CodeSelect } from '../../../ui/CodeSelect';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormProvider } from '../../../ui/FormField';
import { ErrorState, LoadingState } from '../../../ui/states';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { added, candidateRoles, isRemovable, missingSections, moved, startingSteps, suggestionsFor, type Candidate, type StepDraft } from '../model/steps';
import { StepRow } from './StepRow';
import { ApproverCandidatesDocument, SubmitContractDocument } from './SubmitContractDialog.generated';

export interface SubmitContractDialogProps {
  contract: { readonly id: string; readonly version: number; readonly project: { readonly designTracker: { readonly id: string } | null } | null };
  onClose: () => void;
}

/** Designates approvers for the six sections, in the order in which they will act. */
export function SubmitContractDialog({ contract, onClose }: SubmitContractDialogProps) {
  const t = useMessages(messages);
  const { data, error, refetch } = useQuery(ApproverCandidatesDocument, { variables: { roles: [...candidateRoles] } });
  if (data) return <Form contract={contract} candidates={data.employees.nodes} onClose={onClose} />;
  return (
    <Dialog open title={t('submit.title')} width={680} onClose={onClose}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={6} />}
    </Dialog>
  );
}

function Form({ contract, candidates, onClose }: SubmitContractDialogProps & { candidates: readonly Candidate[] }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const leadDesignerId = contract.project?.designTracker?.id ?? null;
  const draft = useDraft<readonly StepDraft[]>(`contract.${contract.id}.submit`, startingSteps(candidates, leadDesignerId));
  const steps = draft.value;
  const missing = missingSections(steps);
  const { send, errors, busy } = useSubmit(
    SubmitContractDocument,
    (payload) => payload.submitContract,
    (cache) => {
      forgetFields(cache, 'Contract', contract.id, 'approvalChains');
      forget(cache, 'contracts', 'approvalChains', 'waitingForMe');
    },
  );

  const change = (at: number, approver: StepDraft['approver']): void => draft.setValue(steps.map((step, i) => (i === at ? { ...step, approver } : step)));
  const save = async (): Promise<void> => {
    const chosen = steps.flatMap(({ section, approver }) => (approver ? [{ section, approverId: approver.id }] : []));
    const payload = await send({ contractId: contract.id, expectedVersion: contract.version, steps: chosen });
    if (!payload?.chain || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('submit.sent', { name: steps.find((s) => s.approver)?.approver?.name ?? '' }));
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
          {missing.length > 0 ? <p className="yz-field-hint ct-missing">{t('submit.missing', { sections: missing.map((s) => opinionSection.label(s, locale)).join(locale === 'zh' ? '、' : ', ') })}</p> : null}
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} disabled={missing.length > 0 || steps.some((s) => !s.approver)} onClick={() => void save()}>
            {t('submit.send')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        <p className="yz-lead ct-lead">{t('submit.lead')}</p>
        <ol className="ct-steps">
          {steps.map((step, at) => (
            <StepRow
              key={step.key}
              step={step}
              at={at}
              last={at === steps.length - 1}
              suggested={suggestionsFor(step.section, candidates, leadDesignerId)}
              removable={isRemovable(steps, step)}
              onChange={(approver) => change(at, approver)}
              onMove={(by) => draft.setValue(moved(steps, at, by))}
              onRemove={() => draft.setValue(steps.filter((s) => s.key !== step.key))}
            />
          ))}
        </ol>
        {steps.length < mostSteps ? (
          <CodeSelect aria-label={t('submit.add')} placeholder={t('submit.add')} className="ct-add" catalogue={opinionSection} value={null} onChange={(section) => section && draft.setValue(added(steps, section))} />
        ) : null}
      </FormProvider>
    </Dialog>
  );
}
