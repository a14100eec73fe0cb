import { mostSteps } from '@yingzao/domain/approvals';
import { opinionSection, type ApprovalSubjectKind, type ChainState } from '@yingzao/domain/catalogues';
import { Button, Input } from 'antd';

import type { SubmitContractInput } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { moved } from '../../../lib/moved';
import type { UserErrorLike } from '../../../lib/userErrors';
import { CodeSelect } from '../../../ui/CodeSelect';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { PlainCheck } from '../../../ui/PlainChoices';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { ApproversSelect } from './ApproversSelect';
import { messages } from './messages';
import { StepRow } from './StepRow';
import { added, isRemovable, missingSections, proposedSubmission, startingSteps, stepInputs, suggestionsFor, type Candidate, type Proposal, type StepDraft, type SubmitDraft } from './steps';
import './submission.css';

/** What a submission says beside its subject. */
export type Submission = Omit<SubmitContractInput, 'clientMutationId' | 'contractId' | 'expectedVersion'>;

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
  const errors = told.map((one) => (one.code === 'STALE_VERSION' ? { ...one, path: [], message: t('stale') } : one));
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
    toast.success(continues ? t('continued') : t('sent', { name: steps[0]?.approvers.map((a) => a.name).join(t('separator')) || t('byRule') }));
    onClose();
  };

  return (
    <Dialog
      open
      title={t('title')}
      width={680}
      onClose={onClose}
      footer={
        <>
          {missing.length > 0 && !fallsBack ? <p className="yz-field-hint aps-missing">{t('missing', { sections: missing.map((s) => opinionSection.label(s, locale)).join(t('separator')) })}</p> : null}
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} disabled={isStale || (isIncomplete && !fallsBack) || (!continues && steps.length === 0)} onClick={() => void save()}>
            {t('send')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        {last === 'RETURNED' ? (
          <PlainCheck checked={continues} onChange={(on) => draft.patch({ continues: on })}>
            {t('continues')}
          </PlainCheck>
        ) : null}
        {continues ? null : (
          <>
            <p className="yz-lead aps-lead">{isQuote ? t('quoteLead') : template ? t('byTemplate', { name: template.name, n: template.version }) : t('lead')}</p>
            <ol className="aps-steps">
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
              <p className="aps-fallback">
                <PlainCheck checked={fallsBack} onChange={(on) => draft.patch({ fallsBack: on })}>
                  {t('fallsBack', { n: steps.filter((s) => s.approvers.length === 0).length })}
                </PlainCheck>
                <small className="yz-quiet">{t('fallsBackHint')}</small>
              </p>
            ) : null}
            {steps.length < mostSteps ? (
              <CodeSelect aria-label={t('add')} placeholder={t('add')} className="aps-add" catalogue={opinionSection} value={null} onChange={(section) => section && setSteps(added(steps, section))} />
            ) : null}
          </>
        )}
        <div className="aps-submit-more">
          <FormField path="copyTo" label={t('copyTo')} hint={t('copyToHint')}>
            {(f) => <ApproversSelect {...f} value={copyTo} suggested={candidates} onChange={(people) => draft.patch({ copyTo: people })} />}
          </FormField>
          {last !== null ? (
            <FormField path="reason" label={t('reason')} hint={t('reasonHint')}>
              {(f) => <Input.TextArea {...f} rows={2} maxLength={2000} value={reason} onChange={(event) => draft.patch({ reason: event.target.value })} />}
            </FormField>
          ) : null}
        </div>
      </FormProvider>
    </Dialog>
  );
}
