import { Button } from 'antd';
import { useState, type FormEvent } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import type { RemoteChoice } from '../../../ui/RemoteSelect';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { AssignHandoverItemsDocument, type HandoverPage_HandoverFragment } from '../pages/HandoverPage.generated';
import { EmployeeChoice } from './EmployeeChoice';

export interface AssignBarProps {
  handover: HandoverPage_HandoverFragment;
  /** Chosen items that can be offered. */
  itemIds: readonly string[];
  onDone: () => void;
}

/** Who receives the chosen items. */
export function AssignBar({ handover, itemIds, onDone }: AssignBarProps) {
  const t = useMessages(messages);
  const [receiver, setReceiver] = useState<RemoteChoice | null>(null);
  const { send, errors, busy } = useSubmit(AssignHandoverItemsDocument, (answer) => answer.assignHandoverItems, (cache) => forget(cache, 'handovers'));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!receiver) return;
    const payload = await send({ id: handover.id, expectedVersion: handover.version, itemIds: [...itemIds], receiverId: receiver.id });
    if (payload?.errors.length !== 0) return;
    toast.success(t('assign.done', { name: receiver.name, count: itemIds.length }));
    onDone();
  };
  return (
    <Section title={t('assign.title')}>
      <form onSubmit={(event) => void submit(event)}>
        <FormProvider errors={errors}>
          <FormErrors />
          <div className="ho-bar">
            <FormField path="receiverId" label={t('assign.receiver')}>
              {(field) => <EmployeeChoice {...field} value={receiver} onChange={setReceiver} exceptId={handover.leaver.id} />}
            </FormField>
            <Button htmlType="submit" type="primary" loading={busy} disabled={!receiver || itemIds.length === 0}>
              {t('assign.submit', { count: itemIds.length })}
            </Button>
            {itemIds.length === 0 ? <span className="yz-quiet">{t('assign.hint')}</span> : null}
          </div>
        </FormProvider>
      </form>
    </Section>
  );
}
