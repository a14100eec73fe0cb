import { Button, Input } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { useCan } from '../../../lib/viewer';
import { DayInput } from '../../../ui/DayInput';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import type { FeeNodeMarking } from '../../../generated/types.generated';
import { messages } from '../messages';
import { forgetMoney } from '../model/forget';
import { MarkFeeNodeDocument, type FeeNode_NodeFragment } from './FeeNode.generated';

/** What people know of a node beside its money: its stage is reached, it is in dispute, it is lost. */
export function MarkForm({ node }: { node: FeeNode_NodeFragment }) {
  const t = useMessages(messages);
  const canWriteOff = useCan('receivable.record');
  const [eventOn, setEventOn] = useState(node.eventOn);
  const [reason, setReason] = useState('');
  const { send, errors: told, busy } = useSubmit(MarkFeeNodeDocument, (data) => data.markFeeNode, forgetMoney);
  const errors = told.map((error) => (error.code === 'STALE_VERSION' ? { ...error, path: [], message: t('dialog.stale') } : error));
  const mark = async (marking: FeeNodeMarking): Promise<void> => {
    const payload = await send({ id: node.id, expectedVersion: node.version, marking, ...(marking === 'REACHED' ? { eventOn } : { reason: reason.trim() || null }) });
    if (payload?.errors.length !== 0) return;
    setReason('');
    toast.success(t('dialog.marked'));
  };
  return (
    <FormProvider errors={errors}>
      <FormErrors />
      {node.dueRule === 'AFTER_EVENT' ? (
        <div className="rc-mark">
          <FormField path="eventOn" label={t('dialog.reached')} hint={t('dialog.reachedHint')}>
            {(f) => <DayInput {...f} value={eventOn} onChange={setEventOn} />}
          </FormField>
          <Button loading={busy} disabled={eventOn === node.eventOn} onClick={() => void mark('REACHED')}>
            {t('dialog.reachedSave')}
          </Button>
        </div>
      ) : null}
      {node.mark ? (
        <div className="rc-mark">
          <p>
            {node.markReason} <small className="yz-quiet">{node.markedBy ? t('dialog.markedBy', { name: node.markedBy.name }) : null}</small>
          </p>
          <Button loading={busy} onClick={() => void mark('CLEAR')}>
            {t('dialog.clear')}
          </Button>
        </div>
      ) : (
        <>
          <FormField path="reason" label={t('dialog.reason')}>
            {(f) => <Input {...f} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </FormField>
          <div className="rc-form-foot">
            <Button loading={busy} onClick={() => void mark('DISPUTED')}>
              {t('dialog.dispute')}
            </Button>
            {canWriteOff ? (
              <Button danger loading={busy} onClick={() => void mark('BAD')}>
                {t('dialog.bad')}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </FormProvider>
  );
}
