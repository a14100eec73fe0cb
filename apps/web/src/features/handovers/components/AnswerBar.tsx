import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormProvider } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { AnswerHandoverItemsDocument } from '../pages/HandoverPage.generated';
import { ReasonDialog } from './ReasonDialog';

export interface AnswerBarProps {
  handoverId: string;
  /** What is answered: the chosen ones of those that wait for the viewer, or all. */
  itemIds: readonly string[];
  onDone: () => void;
}

/** Accepts or declines what was offered to the viewer. What they have moves lists, so those are asked for anew. */
export function AnswerBar({ handoverId, itemIds, onDone }: AnswerBarProps) {
  const t = useMessages(messages);
  const [isDeclining, setDeclining] = useState(false);
  const { send, errors, setErrors, busy } = useSubmit(AnswerHandoverItemsDocument, (answer) => answer.answerHandoverItems, (cache) => forget(cache, 'handovers', 'projects', 'clients', 'myNextSteps', 'leadReports', 'developmentActivities'));
  const count = itemIds.length;
  const answer = async (accepts: boolean, note: string | null): Promise<void> => {
    const payload = await send({ id: handoverId, itemIds: [...itemIds], accepts, note });
    if (payload?.errors.length !== 0) return;
    for (const warning of payload.warnings) toast.error(warning.message);
    toast.success(t(accepts ? 'answer.accepted' : 'answer.declined', { count: count - payload.warnings.length }));
    setDeclining(false);
    onDone();
  };
  return (
    <Section title={t('answer.title')}>
      <p className="yz-quiet">{t('answer.hint')}</p>
      {isDeclining ? null : (
        <FormProvider errors={errors}>
          <FormErrors />
        </FormProvider>
      )}
      <div className="ho-bar">
        <Button type="primary" loading={busy && !isDeclining} onClick={() => void answer(true, null)}>
          {t('answer.accept', { count })}
        </Button>
        <Button
          onClick={() => {
            setErrors([]);
            setDeclining(true);
          }}
        >
          {t('answer.decline')}
        </Button>
      </div>
      {isDeclining ? (
        <ReasonDialog
          title={t('answer.declineTitle', { count })}
          path="note"
          label={t('answer.note')}
          hint={t('answer.noteHint')}
          confirmText={t('answer.declineTitle', { count })}
          danger
          busy={busy}
          errors={errors}
          onConfirm={(note) => void answer(false, note)}
          onClose={() => setDeclining(false)}
        />
      ) : null}
    </Section>
  );
}
