import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { Timeline } from '../../../ui/Timeline';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { AddProgressNoteDocument, type AddProgressNoteMutation, type ProgressNotes_ProjectFragment } from './ProgressNotes.generated';

const added = (data: AddProgressNoteMutation) => data.addProgressNote;
/** Notes in sight before the rest is asked for. */
const SHOWN = 5;

/** What those on the project tell each other, newest first. Members write here although they change nothing else; nobody takes a note back. */
export function ProgressNotes({ project }: { project: ProgressNotes_ProjectFragment }) {
  const t = useMessages(messages);
  const [all, setAll] = useState(false);
  const notes = all ? project.progressNotes : project.progressNotes.slice(0, SHOWN);
  return (
    <Section title={t('notes.title')}>
      {project.viewerCanNote ? <AddNote projectId={project.id} /> : null}
      {notes.length === 0 ? <p className="yz-quiet">{t('notes.empty')}</p> : null}
      <Timeline items={notes.map((note) => ({ key: note.id, title: note.author.name, time: <DateText value={note.createdAt} kind="relative" />, children: <span className="pj-note">{note.text}</span> }))} />
      {project.progressNotes.length > notes.length ? (
        <button type="button" className="yz-link-button" onClick={() => setAll(true)}>
          {t('notes.more', { count: project.progressNotes.length })}
        </button>
      ) : null}
    </Section>
  );
}

function AddNote({ projectId }: { projectId: string }) {
  const t = useMessages(messages);
  const { value, patch, setValue } = useDraft(`project.${projectId}.note`, { text: '' });
  const { send, errors, busy } = useSubmit(AddProgressNoteDocument, added);
  const [active, setActive] = useState(false);
  const open = active || value.text !== '';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const payload = await send({ projectId, text: value.text.trim() });
    if (!payload || payload.errors.length > 0) return;
    setValue({ text: '' });
    setActive(false);
    toast.success(t('notes.added'));
  };
  return (
    <form className="pj-inline-form" onSubmit={(event) => void submit(event)}>
      <FormProvider errors={errors}>
        <FormErrors />
        <FormField path="text" label={t('notes.text')} hint={open ? t('notes.onlyAdd') : null}>
          {(field) => <Input.TextArea {...field} autoSize={{ minRows: open ? 2 : 1, maxRows: 8 }} onFocus={() => setActive(true)} maxLength={4000} placeholder={t('notes.placeholder')} value={value.text} onChange={(event) => patch({ text: event.target.value })} />}
        </FormField>
        {open ? (
          <Button htmlType="submit" type="primary" loading={busy} disabled={value.text.trim() === ''}>
            {t('notes.add')}
          </Button>
        ) : null}
      </FormProvider>
    </form>
  );
}
