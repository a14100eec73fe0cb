import { contactability, taskOutcome, type Contactability, type TaskOutcome } from '@yingzao/domain/catalogues';
import { Button, Input, Segmented } from 'antd';
import { useState, type FormEvent } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { CloseCadenceTaskDocument, type CadenceTaskPage_CadenceTaskFragment } from '../pages/CadenceTaskPage.generated';

/** What came of a follow-up; without it there is no way to close one. */
export function CloseForm({ task }: { task: CadenceTaskPage_CadenceTaskFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [reached, setReached] = useState<Contactability | null>(null);
  const [outcome, setOutcome] = useState<TaskOutcome | null>(null);
  const [reason, setReason] = useState('');
  const { send, errors, busy } = useSubmit(CloseCadenceTaskDocument, (answer) => answer.closeCadenceTask, (cache) => forget(cache, 'cadenceTasks'));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const payload = await send({ id: task.id, expectedVersion: task.version, contactability: reached, outcome, reason: reason.trim() || null });
    if (payload?.errors.length === 0) toast.success(t('task.closed'));
  };
  return (
    <Section title={t('task.close')}>
      <form className="cd-form" onSubmit={(event) => void submit(event)}>
        <FormProvider errors={errors}>
          <FormErrors />
          <FormField path="contactability" label={t('task.contactability')} required>
            {({ id: _, ...field }) => <Segmented {...field} aria-label={t('task.contactability')} value={reached ?? ''} onChange={(value) => setReached(value as Contactability)} options={contactability.items.map((item) => ({ value: item.code, label: item[locale] }))} />}
          </FormField>
          <FormField path="outcome" label={t('task.outcome')} required hint={t('task.proof')}>
            {({ id: _, ...field }) => <Segmented {...field} aria-label={t('task.outcome')} value={outcome ?? ''} onChange={(value) => setOutcome(value as TaskOutcome)} options={taskOutcome.items.map((item) => ({ value: item.code, label: item[locale] }))} />}
          </FormField>
          <FormField path="reason" label={t('task.reason')} required={outcome === 'FAILED'} hint={t('task.reasonHint')}>
            {(field) => <Input.TextArea {...field} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </FormField>
          <div>
            <Button htmlType="submit" type="primary" loading={busy} disabled={reached === null || outcome === null}>
              {t('task.submit')}
            </Button>
          </div>
        </FormProvider>
      </form>
    </Section>
  );
}
