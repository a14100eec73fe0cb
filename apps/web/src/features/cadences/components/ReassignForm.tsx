import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState, type FormEvent } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { RemoteSelect, type RemoteChoice } from '../../../ui/RemoteSelect';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { CadenceEmployeesDocument, ReassignCadenceTaskDocument, type CadenceTaskPage_CadenceTaskFragment } from '../pages/CadenceTaskPage.generated';

/** Gives a follow-up to another colleague. */
export function ReassignForm({ task }: { task: CadenceTaskPage_CadenceTaskFragment }) {
  const t = useMessages(messages);
  const [owner, setOwner] = useState<RemoteChoice | null>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { data, previousData, loading } = useQuery(CadenceEmployeesDocument, { variables: { text: useSettled(text.trim()) }, skip: !isOpen });
  const choices = ((data ?? previousData)?.employees.nodes ?? []).map(({ id, name, department }) => ({ id, name, note: department?.name ?? null }));
  const { send, errors, busy } = useSubmit(ReassignCadenceTaskDocument, (answer) => answer.reassignCadenceTask, (cache) => forget(cache, 'cadenceTasks'));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!owner) return;
    const payload = await send({ id: task.id, expectedVersion: task.version, ownerId: owner.id });
    if (payload?.errors.length === 0) toast.success(t('task.reassigned', { name: owner.name }));
  };
  return (
    <Section title={t('task.reassign')}>
      <form onSubmit={(event) => void submit(event)}>
        <FormProvider errors={errors}>
          <FormErrors />
          <p className="yz-quiet">{t('task.reassignHint')}</p>
          <div className="cd-bar">
            <FormField path="ownerId" label={t('task.reassignTo')}>
              {(field) => <RemoteSelect {...field} value={owner} onChange={setOwner} placeholder={t('task.choose')} choices={choices} onSearch={setText} onOpen={() => setOpen(true)} loading={loading} />}
            </FormField>
            <Button htmlType="submit" loading={busy} disabled={!owner}>
              {t('task.reassign')}
            </Button>
          </div>
        </FormProvider>
      </form>
    </Section>
  );
}
