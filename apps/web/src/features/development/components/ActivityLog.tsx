import { today } from '@yingzao/domain/measures';
import { Button, Input } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { Timeline } from '../../../ui/Timeline';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import type { DevelopmentPage_DevelopmentActivityFragment } from '../pages/DevelopmentPage.generated';
import { AddDevelopmentLogEntryDocument } from './ActivityActions.generated';
import { DayInput } from '../../../ui/DayInput';

/** Work done, the newest first; it grows and never changes. */
export function ActivityLog({ activity }: { activity: DevelopmentPage_DevelopmentActivityFragment }) {
  const t = useMessages(messages);
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={t('section.log')}
      actions={
        activity.viewerCanUpdate ? (
          <Button size="small" icon={<Icon name="plus" />} onClick={() => setAdding(true)}>
            {t('log.add')}
          </Button>
        ) : null
      }
    >
      {activity.log.length === 0 ? (
        <p className="yz-quiet">{t('log.empty')}</p>
      ) : (
        <Timeline
          items={activity.log.map((entry) => ({
            key: entry.id,
            title: entry.step && entry.step !== entry.text ? t('log.finished', { step: entry.step }) : entry.text,
            by: entry.author?.name,
            time: <DateText value={entry.doneOn} kind="relative" />,
            ...(entry.step ? { tone: 'accent' as const } : {}),
            ...(entry.step && entry.step !== entry.text ? { children: <p className="dv-prose">{entry.text}</p> } : {}),
          }))}
        />
      )}
      {adding ? <LogDialog id={activity.id} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

function LogDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useMessages(messages);
  const draft = useDraft(`developmentLog.${id}`, { text: '', doneOn: today(new Date()) as string | null });
  const { send, errors, busy } = useSubmit(AddDevelopmentLogEntryDocument, (data) => data.addDevelopmentLogEntry);
  const save = async (): Promise<void> => {
    const payload = await send({ id, text: draft.value.text, doneOn: draft.value.doneOn ?? '' });
    if (payload?.errors.length !== 0) return;
    draft.clear();
    toast.success(t('log.saved'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('log.add')}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {t('log.save')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <FormField path="text" label={t('log.text')} hint={t('log.hint')} required>
          {(f) => <Input.TextArea {...f} autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} value={draft.value.text} onChange={(event) => draft.patch({ text: event.target.value })} />}
        </FormField>
        <FormField path="doneOn" label={t('log.on')} required>
          {(f) => <DayInput {...f} value={draft.value.doneOn} onChange={(doneOn) => draft.patch({ doneOn })} />}
        </FormField>
      </FormProvider>
    </Dialog>
  );
}
