import { addDays, today } from '@yingzao/domain/measures';
import { Button, Input } from 'antd';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { useViewer } from '../../../lib/viewer';
import { DayInput } from '../../../ui/DayInput';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import type { RemoteChoice } from '../../../ui/RemoteSelect';
import { messages } from '../messages';
import { SaveApprovalDelegationDocument, type Delegation_ApprovalDelegationFragment } from './Delegation.generated';
import { EmployeeChoice } from './EmployeeChoice';

export interface DelegationDialogProps {
  /** The one to change; null for a new one. */
  delegation: Delegation_ApprovalDelegationFragment | null;
  onClose: () => void;
}

interface Typed {
  readonly to: RemoteChoice | null;
  readonly fromDay: string | null;
  readonly toDay: string | null;
  readonly reason: string;
}

/** Who stands in, on which days, and why. */
export function DelegationDialog({ delegation, onClose }: DelegationDialogProps) {
  const t = useMessages(messages);
  const viewer = useViewer();
  const day = today(new Date());
  const start: Typed = delegation ? { to: delegation.to, fromDay: delegation.fromDay, toDay: delegation.toDay, reason: delegation.reason ?? '' } : { to: null, fromDay: day, toDay: addDays(day, 6), reason: '' };
  const draft = useDraft<Typed>(`approval.delegation.${delegation?.id ?? 'new'}`, start, delegation ? { version: delegation.version } : {});
  const { value, patch } = draft;
  const { send, errors, busy } = useSubmit(SaveApprovalDelegationDocument, (data) => data.saveApprovalDelegation, (cache) => forget(cache, 'approvalDelegations'));
  const isBackwards = value.fromDay !== null && value.toDay !== null && value.toDay < value.fromDay;
  const save = async (): Promise<void> => {
    if (!value.to || !value.fromDay || !value.toDay) return;
    const payload = await send({ ...(delegation ? { id: delegation.id, expectedVersion: delegation.version } : {}), toId: value.to.id, fromDay: value.fromDay, toDay: value.toDay, reason: value.reason.trim() || null });
    if (!payload || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('delegation.saved'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t(delegation ? 'delegation.edit' : 'delegation.new')}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} disabled={!value.to || !value.fromDay || !value.toDay || isBackwards} onClick={() => void save()}>
            {t('delegation.save')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <div className="ap-form">
          <DraftNotice draft={draft} />
          <FormErrors />
          <FormField path="toId" label={t('delegation.to')} required>
            {(f) => <EmployeeChoice {...f} value={value.to} exceptIds={[viewer.id]} onChange={(to) => patch({ to: to ? { id: to.id, name: to.name } : null })} />}
          </FormField>
          <FormGrid>
            <FormField path="fromDay" label={t('delegation.fromDay')} required>
              {(f) => <DayInput {...f} value={value.fromDay} allowClear={false} onChange={(fromDay) => patch({ fromDay })} />}
            </FormField>
            <FormField path="toDay" label={t('delegation.toDay')} required error={isBackwards ? t('delegation.daysWrong') : null}>
              {(f) => <DayInput {...f} value={value.toDay} allowClear={false} onChange={(toDay) => patch({ toDay })} />}
            </FormField>
          </FormGrid>
          <FormField path="reason" label={t('delegation.reason')} hint={t('delegation.reasonHint')}>
            {(f) => <Input.TextArea {...f} rows={3} maxLength={500} value={value.reason} onChange={(event) => patch({ reason: event.target.value })} />}
          </FormField>
        </div>
      </FormProvider>
    </Dialog>
  );
}
