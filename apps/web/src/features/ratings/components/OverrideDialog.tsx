import { ratingGrade, type RatingGrade } from '@yingzao/domain/catalogues';
import { addDays, today } from '@yingzao/domain/measures';
import { Button, Input } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DayInput } from '../../../ui/DayInput';
import { Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { OverrideRatingDocument, type ClientRating_ClientFragment, type OverrideRatingMutation } from './ClientRating.generated';

export interface OverrideDialogProps {
  client: Pick<ClientRating_ClientFragment, 'id' | 'version'>;
  rating: NonNullable<ClientRating_ClientFragment['rating']>;
  onClose: () => void;
}

const saved = (data: OverrideRatingMutation) => data.overrideRating;

/** Sets the grade by hand, with a reason and a last day. */
export function OverrideDialog({ client, rating, onClose }: OverrideDialogProps) {
  const t = useMessages(messages);
  const [grade, setGrade] = useState<RatingGrade>(rating.override?.grade ?? rating.grade);
  const [reason, setReason] = useState(rating.override?.reason ?? '');
  const [until, setUntil] = useState<string | null>(rating.override?.until ?? addDays(today(new Date()), 180));
  const { send, errors, busy } = useSubmit(OverrideRatingDocument, saved, (cache) => forget(cache, 'clients', 'clientSegments', 'statistics'));
  const submit = async (): Promise<void> => {
    const payload = await send({ clientId: client.id, expectedVersion: client.version, grade, reason, until: until ?? '' });
    if (!payload || payload.errors.length > 0) return;
    toast.success(t('set.done', { grade }));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('set.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={busy} onClick={() => void submit()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <p className="yz-quiet rt-lead">{t('set.lead')}</p>
        <FormGrid columns={2}>
          <FormField path="grade" label={t('set.grade')} required>
            {(field) => <CodeSelect<RatingGrade> {...field} catalogue={ratingGrade} allowClear={false} value={grade} onChange={(next) => setGrade(next ?? grade)} />}
          </FormField>
          <FormField path="until" label={t('set.until')} required>
            {(field) => <DayInput {...field} value={until} onChange={setUntil} />}
          </FormField>
          <FormField path="reason" label={t('set.reason')} required wide>
            {(field) => <Input.TextArea {...field} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </FormField>
        </FormGrid>
      </FormProvider>
    </Dialog>
  );
}
