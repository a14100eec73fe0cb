import { useQuery } from '@apollo/client/react';
import { touchKind } from '@yingzao/domain/catalogues';
import { Input, Select } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DayInput } from '../../../ui/DayInput';
import { EditDialog } from '../../../ui/EditDialog';
import { FormField, FormGrid } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { forgetTouches } from '../hooks/useTouching';
import { UpdateTouchDocument, type TouchRow_TouchFragment, type UpdateTouchMutation } from '../hooks/useTouching.generated';
import { messages } from '../messages';
import { TouchContactsDocument } from './EditTouchDialog.generated';

const updated = (data: UpdateTouchMutation) => data.updateTouch;

/** What was talked about, and the facts of one's own touch of today. */
export function EditTouchDialog({ touch, onClose }: { touch: TouchRow_TouchFragment; onClose: () => void }) {
  const t = useMessages(messages);
  const clientId = touch.client?.id ?? '';
  const { data } = useQuery(TouchContactsDocument, { variables: { clientId }, skip: clientId === '' });
  const draft = useDraft(`touch.${touch.id}`, { kind: touch.kind, touchedOn: touch.touchedOn as string | null, contactId: touch.contact?.id ?? null, text: touch.text ?? '' });
  const { send, errors, busy } = useSubmit(UpdateTouchDocument, updated, forgetTouches);
  const [version, setVersion] = useState(touch.version);
  const isStale = errors.some(({ code }) => code === 'STALE_VERSION');
  const { kind, touchedOn, contactId, text } = draft.value;
  const contacts = (data?.client?.contacts ?? []).filter((contact) => contact.isCurrent || contact.id === contactId);

  const save = async (): Promise<void> => {
    const payload = await send({ id: touch.id, expectedVersion: version, kind, touchedOn, contactId, text: text.trim() || null });
    if (payload?.touch) setVersion(payload.touch.version);
    if (!payload || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('saved'));
    onClose();
  };

  return (
    <EditDialog title={t('edit')} errors={errors} busy={busy} onSave={() => void save()} onClose={onClose}>
      <p className="yz-quiet">{isStale ? t('stale') : t('editHint')}</p>
      <FormField path="text" label={t('text')}>
        {(field) => <Input.TextArea {...field} data-autofocus autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} placeholder={t('textHint')} value={text} onChange={(event) => draft.patch({ text: event.target.value })} />}
      </FormField>
      <FormGrid columns={2}>
        <FormField path="kind" label={t('kind')}>
          {(field) => <CodeSelect {...field} catalogue={touchKind} allowClear={false} value={kind} onChange={(code) => code && draft.patch({ kind: code })} />}
        </FormField>
        <FormField path="touchedOn" label={t('day')}>
          {(field) => <DayInput {...field} value={touchedOn} onChange={(day) => draft.patch({ touchedOn: day })} />}
        </FormField>
      </FormGrid>
      <FormField path="contactId" label={t('contact')}>
        {(field) => (
          <Select<string>
            {...field}
            className="yz-select"
            allowClear
            placeholder={t('nobody')}
            value={contactId}
            options={contacts.map((contact) => ({ value: contact.id, label: [contact.name, contact.title].filter(Boolean).join(' · ') }))}
            onChange={(id) => draft.patch({ contactId: id ?? null })}
          />
        )}
      </FormField>
    </EditDialog>
  );
}
