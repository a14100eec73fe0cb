import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { RejectLeadDocument, type DecidePanel_LeadReportFragment } from './DecidePanel.generated';

/** Not taken up, with a reason that the reporter reads. */
export function RejectForm({ lead }: { lead: DecidePanel_LeadReportFragment }) {
  const t = useMessages(messages);
  const [reason, setReason] = useState('');
  const { send, errors, busy } = useSubmit(RejectLeadDocument, (answer) => answer.rejectLeadReport, (cache) => forget(cache, 'leadReports'));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const payload = await send({ id: lead.id, reason: reason.trim() });
    if (payload?.errors.length === 0) toast.success(t('decide.done.REJECTED'));
  };
  return (
    <form className="ld-decide" onSubmit={(event) => void submit(event)}>
      <FormProvider errors={errors}>
        <FormErrors />
        <FormField path="reason" label={t('decide.reason')} required hint={t('decide.reasonHint')}>
          {(field) => <Input.TextArea {...field} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </FormField>
        <Button htmlType="submit" danger loading={busy} disabled={reason.trim() === ''}>
          {t('decide.doReject')}
        </Button>
      </FormProvider>
    </form>
  );
}
