import { Button, Input, Switch } from 'antd';
import { useState } from 'react';

import type { EditScope } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import type { UserErrorLike } from '../../../lib/userErrors';
import { Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { inputOf, timesFrom, withStart } from '../model/eventForm';
import type { EventForm } from '../model/eventForm';
import type { CalendarEventFieldsInput } from '../../../generated/types.generated';
import { FreeBusyStrip } from './FreeBusyStrip';
import { InviteeField } from './InviteeField';
import { ReminderField } from './ReminderField';
import { RepeatFields } from './RepeatFields';
import { ScopeDialog } from './ScopeDialog';
import { WhenFields } from './WhenFields';

export interface EventFormDialogProps {
  /** `new`, or the id and key of what is edited: names the draft. */
  draftKey: string;
  begun: EventForm;
  isNew: boolean;
  /** Of a series: which occurrences is asked on saving. */
  isRecurring: boolean;
  version?: number | undefined;
  onSave: (fields: CalendarEventFieldsInput, scope: EditScope | null) => Promise<readonly UserErrorLike[]>;
  onClose: () => void;
}

/** An event as a form. What was typed is kept until it is saved; for a series the save asks for which of it. */
export function EventFormDialog({ draftKey, begun, isNew, isRecurring, version, onSave, onClose }: EventFormDialogProps) {
  const t = useMessages(messages);
  const draft = useDraft(`calendar.${draftKey}`, begun, version === undefined ? {} : { version });
  const [errors, setErrors] = useState<readonly UserErrorLike[]>([]);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const form = draft.value;
  const times = timesFrom(form);
  const people = JSON.stringify(form.invitees) !== JSON.stringify(begun.invitees);

  const save = async (scope: EditScope | null): Promise<void> => {
    setAsking(false);
    setBusy(true);
    // Invitations belong to the series: with one occurrence they are not sent.
    const told = await onSave(inputOf(form, isNew ? null : begun, isNew || (people && scope !== 'ONE')), scope);
    setBusy(false);
    setErrors(told);
    if (told.length > 0) return;
    draft.clear();
    onClose();
  };
  const submit = (): void => (isRecurring ? setAsking(true) : void save(null));

  return (
    <>
      <Dialog
        open
        title={t(isNew ? 'form.new' : 'form.edit')}
        onClose={onClose}
        width={620}
        footer={
          <>
            <Button onClick={onClose}>{t('form.cancel')}</Button>
            <Button type="primary" loading={busy} onClick={submit}>
              {t('form.save')}
            </Button>
          </>
        }
      >
        <FormProvider errors={errors}>
          <DraftNotice draft={draft} />
          <FormErrors />
          {errors.some((e) => e.code === 'STALE_VERSION') ? <p className="cal-stale">{t('form.stale')}</p> : null}
          <FormGrid>
            <FormField path="title" label={t('form.title')} required wide>
              {(field) => <Input {...field} maxLength={200} value={form.title} onChange={(e) => draft.patch({ title: e.target.value })} onPressEnter={submit} />}
            </FormField>
            <WhenFields form={form} patch={draft.patch} setForm={draft.setValue} />
            <RepeatFields value={form.repeat} start={form.startDay} onChange={(repeat) => draft.patch({ repeat })} />
            <FormField path="place" label={t('form.place')}>
              {(field) => <Input {...field} maxLength={200} value={form.place} onChange={(e) => draft.patch({ place: e.target.value })} />}
            </FormField>
            <ReminderField value={form.reminders} onChange={(reminders) => draft.patch({ reminders })} />
            <div className="yz-field-wide">
              <InviteeField value={form.invitees} onChange={(invitees) => draft.patch({ invitees })} hint={isRecurring ? t('form.seriesInvitees') : undefined} />
              {form.invitees.length > 0 && times && !times.allDay ? (
                <FreeBusyStrip people={form.invitees} day={form.startDay} zone={form.zone} from={Date.parse(times.startsAt)} to={Date.parse(times.endsAt)} onSuggest={(time) => draft.setValue((now) => withStart(now, { startTime: time }))} />
              ) : null}
            </div>
            <FormField path="notes" label={t('form.notes')} wide>
              {(field) => <Input.TextArea {...field} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={8000} value={form.notes} onChange={(e) => draft.patch({ notes: e.target.value })} />}
            </FormField>
            <div className="cal-switch yz-field-wide">
              <Switch id="cal-busy" size="small" checked={form.showsBusy} onChange={(showsBusy) => draft.patch({ showsBusy })} />
              <label htmlFor="cal-busy">{t('form.busy')}</label>
              <span className="yz-quiet">{t('form.busyHint')}</span>
            </div>
          </FormGrid>
        </FormProvider>
      </Dialog>
      {asking ? <ScopeDialog kind="move" onChoose={(scope) => void save(scope)} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
