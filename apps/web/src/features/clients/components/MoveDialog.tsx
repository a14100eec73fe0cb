import { influence, type Influence } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { Button, Input } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DayInput } from '../../../ui/DayInput';
import { Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { moveMessages } from '../moveMessages';
import { ClientSelect } from './ClientSelect';
import { MoveContactDocument, type MoveContactMutation } from './MoveDialog.generated';

export interface MoveDialogProps {
  contact: { readonly id: string; readonly name: string };
  clientId: string;
  onClose: () => void;
}

const moved = (data: MoveContactMutation) => data.moveContact;

/** A person leaves this client on a day and joins another one on a day. */
export function MoveDialog({ contact, clientId, onClose }: MoveDialogProps) {
  const t = useMessages(moveMessages);
  const [to, setTo] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [leftOn, setLeftOn] = useState<string | null>(today(new Date()));
  const [joinedOn, setJoinedOn] = useState<string | null>(today(new Date()));
  const [post, setPost] = useState<{ department: string; title: string; influence: Influence | null }>({ department: '', title: '', influence: null });
  const { send, errors, busy } = useSubmit(MoveContactDocument, moved, (cache) => forget(cache, 'client', 'clients'));
  const submit = async (): Promise<void> => {
    const payload = await send({ contactId: contact.id, fromClientId: clientId, toClientId: to?.id ?? '', leftOn: leftOn ?? '', joinedOn: joinedOn ?? '', department: post.department || null, title: post.title || null, influence: post.influence });
    if (!payload || payload.errors.length > 0) return;
    toast.success(t('done', { name: contact.name, client: to?.name ?? '' }));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('title', { name: contact.name })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={busy} disabled={!to} onClick={() => void submit()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <p className="yz-quiet cl-move-lead">{t('lead')}</p>
        <FormGrid columns={2}>
          <FormField path="toClientId" label={t('to')} required wide>
            {(field) => <ClientSelect {...field} value={to} onChange={setTo} without={clientId} />}
          </FormField>
          <FormField path="leftOn" label={t('leftOn')} required>
            {(field) => <DayInput {...field} value={leftOn} onChange={setLeftOn} />}
          </FormField>
          <FormField path="joinedOn" label={t('joinedOn')} required>
            {(field) => <DayInput {...field} value={joinedOn} onChange={setJoinedOn} />}
          </FormField>
          <FormField path="department" label={t('department')}>
            {(field) => <Input {...field} maxLength={100} value={post.department} onChange={(event) => setPost({ ...post, department: event.target.value })} />}
          </FormField>
          <FormField path="title" label={t('title_')}>
            {(field) => <Input {...field} maxLength={100} value={post.title} onChange={(event) => setPost({ ...post, title: event.target.value })} />}
          </FormField>
          <FormField path="influence" label={t('influence')}>
            {(field) => <CodeSelect<Influence> {...field} catalogue={influence} value={post.influence} onChange={(next) => setPost({ ...post, influence: next })} />}
          </FormField>
        </FormGrid>
      </FormProvider>
    </Dialog>
  );
}
