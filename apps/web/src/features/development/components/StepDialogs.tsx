import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { forgetDevelopment } from '../model/forget';
import type { DevelopmentPage_DevelopmentActivityFragment } from '../pages/DevelopmentPage.generated';
import { FinishDevelopmentStepDocument, ReopenDevelopmentActivityDocument } from './ActivityActions.generated';
import { DayInput } from '../../../ui/DayInput';

interface StepProps {
  activity: Pick<DevelopmentPage_DevelopmentActivityFragment, 'id' | 'version' | 'nextStep'>;
  onClose: () => void;
}

/** The next step and its day. */
function StepFields({ step, day, onStep, onDay }: { step: string; day: string | null; onStep: (step: string) => void; onDay: (day: string | null) => void }) {
  const t = useMessages(messages);
  return (
    <FormGrid>
      <FormField path="nextStep" label={t('step.nextStep')} required>
        {(f) => <Input {...f} maxLength={300} autoComplete="off" value={step} onChange={(event) => onStep(event.target.value)} />}
      </FormField>
      <FormField path="nextStepOn" label={t('step.nextStepOn')} required>
        {(f) => <DayInput {...f} value={day} onChange={onDay} />}
      </FormField>
    </FormGrid>
  );
}

/** Finishing a step asks for the next one, or for why the activity ends: an open activity always has exactly one. */
export function FinishStepDialog({ activity, onClose }: StepProps) {
  const t = useMessages(messages);
  const [done, setDone] = useState('');
  const [goesOn, setGoesOn] = useState(true);
  const [step, setStep] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { send, errors, busy } = useSubmit(FinishDevelopmentStepDocument, (data) => data.finishDevelopmentStep, forgetDevelopment);
  const save = async (): Promise<void> => {
    const payload = await send({ id: activity.id, expectedVersion: activity.version, done, ...(goesOn ? { nextStep: step, nextStepOn: day } : { closeReason: reason }) });
    if (payload?.errors.length !== 0) return;
    toast.success(t(goesOn ? 'step.saved' : 'step.savedClosed'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('step.title')}
      width={620}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {t('step.save')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <p className="dv-text">
          <strong>{activity.nextStep}</strong>
        </p>
        <FormField path="done" label={t('step.done')} hint={t('step.doneHint')}>
          {(f) => <Input.TextArea {...f} autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} value={done} onChange={(event) => setDone(event.target.value)} />}
        </FormField>
        <div className="dv-then">
          <Segmented aria-label={t('step.then')} value={goesOn ? 'next' : 'close'} onChange={(value) => setGoesOn(value === 'next')} options={[{ value: 'next', label: t('step.goOn') }, { value: 'close', label: t('step.close') }]} />
        </div>
        {goesOn ? (
          <StepFields step={step} day={day} onStep={setStep} onDay={setDay} />
        ) : (
          <FormField path="closeReason" label={t('step.reason')} required>
            {(f) => <Input {...f} maxLength={500} autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />}
          </FormField>
        )}
      </FormProvider>
    </Dialog>
  );
}

/** A closed activity goes on, with a next step. */
export function ReopenDialog({ activity, onClose }: StepProps) {
  const t = useMessages(messages);
  const [step, setStep] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const { send, errors, busy } = useSubmit(ReopenDevelopmentActivityDocument, (data) => data.reopenDevelopmentActivity, forgetDevelopment);
  const save = async (): Promise<void> => {
    const payload = await send({ id: activity.id, expectedVersion: activity.version, nextStep: step, nextStepOn: day ?? '' });
    if (payload?.errors.length !== 0) return;
    toast.success(t('step.reopened'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('step.reopenTitle')}
      width={620}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {t('next.reopen')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <StepFields step={step} day={day} onStep={setStep} onDay={setDay} />
      </FormProvider>
    </Dialog>
  );
}
