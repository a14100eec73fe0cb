import { Button, Input } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { useCan } from '../../../lib/viewer';
import { DayInput } from '../../../ui/DayInput';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { Timeline } from '../../../ui/Timeline';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { useToday } from '../hooks/useToday';
import { messages } from '../messages';
import { forgetLists } from '../model/forgetLists';
import { AddWorkLogEntryDocument, type AddWorkLogEntryMutation, type WorkLog_ProjectFragment } from './WorkLog.generated';

const added = (data: AddWorkLogEntryMutation) => data.addWorkLogEntry;
/** Entries in sight before the rest is asked for. */
const SHOWN = 8;

/** Work already done, newest first: entries are added and stay. */
export function WorkLog({ project }: { project: WorkLog_ProjectFragment }) {
  const t = useMessages(messages);
  const mayAdd = useCan('workLog.create') && project.viewerCanUpdate;
  const [all, setAll] = useState(false);
  const entries = all ? project.workLog : project.workLog.slice(0, SHOWN);
  return (
    <Section title={t('log.title')}>
      {mayAdd ? <AddEntry projectId={project.id} /> : null}
      {entries.length === 0 ? <p className="yz-quiet">{t('log.empty')}</p> : null}
      <Timeline
        items={entries.map((entry) => ({
          key: entry.id,
          title: <DateText value={entry.doneOn ?? entry.createdAt} weekday />,
          by: entry.author?.name,
          children: entry.text,
        }))}
      />
      {project.workLog.length > entries.length ? (
        <button type="button" className="yz-link-button" onClick={() => setAll(true)}>
          {t('log.more', { count: project.workLog.length })}
        </button>
      ) : null}
    </Section>
  );
}

function AddEntry({ projectId }: { projectId: string }) {
  const t = useMessages(messages);
  const today = useToday();
  const draft = useDraft(`project.${projectId}.log`, { text: '', doneOn: today });
  const { send, errors, busy } = useSubmit(AddWorkLogEntryDocument, added, forgetLists);
  const { text, doneOn } = draft.value;
  const [active, setActive] = useState(false);
  const open = active || text !== '';
  const submit = async (): Promise<void> => {
    const payload = await send({ projectId, text: text.trim(), doneOn });
    if (!payload || payload.errors.length > 0) return;
    draft.setValue({ text: '', doneOn: today });
    setActive(false);
    toast.success(t('log.added'));
  };
  return (
    <form
      className="pj-inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <FormField path="text" label={t('log.text')} hint={open ? t('log.onlyAdd') : null}>
          {(field) => (
            <Input.TextArea
              {...field}
              autoSize={{ minRows: open ? 2 : 1, maxRows: 8 }}
              onFocus={() => setActive(true)}
              maxLength={4000}
              placeholder={t('log.placeholder')}
              value={text}
              onChange={(event) => draft.patch({ text: event.target.value })}
            />
          )}
        </FormField>
        {open ? (
          <div className="pj-inline-row">
            <FormField path="doneOn" label={t('log.doneOn')}>
              {(field) => <DayInput {...field} sends allowClear={false} value={doneOn} onChange={(day) => draft.patch({ doneOn: day ?? today })} />}
            </FormField>
            <Button htmlType="submit" type="primary" loading={busy} disabled={text.trim() === ''}>
              {t('log.add')}
            </Button>
          </div>
        ) : null}
      </FormProvider>
    </form>
  );
}
