import { today } from '@yingzao/domain/measures';
import { Button, Input } from 'antd';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { DayInput } from '../../../ui/DayInput';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { MoneyInput } from '../../../ui/MoneyInput';
import { MoneyText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { RecordDesignReceiptDocument, type RecordDesignReceiptMutation } from './ReceiptsPart.generated';

const recorded = (data: RecordDesignReceiptMutation) => data.recordDesignReceipt;

export interface ReceiptDialogProps {
  projectId: string;
  /** The entry that is taken back; null for a new receipt. */
  reverses: { readonly id: string; readonly amountFen: string } | null;
  onClose: () => void;
}

/** What came in, or the mirror image of an entry. */
export function ReceiptDialog({ projectId, reverses, onClose }: ReceiptDialogProps) {
  const t = useMessages(messages);
  const draft = useDraft(`design.${projectId}.receipt.${reverses?.id ?? 'new'}`, { receivedOn: today(new Date()) as string | null, amountFen: null as string | null, note: '' });
  const { send, errors, busy } = useSubmit(RecordDesignReceiptDocument, recorded);
  const { value, patch } = draft;
  const save = async (): Promise<void> => {
    const payload = await send({ designProjectId: projectId, receivedOn: value.receivedOn ?? '', note: value.note || null, ...(reverses ? { reversesId: reverses.id } : { amountFen: value.amountFen }) });
    if (!payload || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t(reverses ? 'receipt.undone' : 'receipt.saved'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t(reverses ? 'receipt.reverseTitle' : 'receipt.record')}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {t(reverses ? 'receipt.reverse' : 'save')}
          </Button>
        </>
      }
    >
      <DraftNotice draft={draft} />
      <FormProvider errors={errors}>
        <FormErrors />
        {reverses ? (
          <p className="yz-lead">
            <MoneyText fen={reverses.amountFen} /> · {t('receipt.reverseLead')}
          </p>
        ) : null}
        <FormField path="receivedOn" label={t('receipt.day')} required>
          {(f) => <DayInput {...f} allowClear={false} value={value.receivedOn} onChange={(receivedOn) => patch({ receivedOn })} />}
        </FormField>
        {reverses ? null : (
          <FormField path="amountFen" label={t('receipt.amount')} required>
            {(f) => <MoneyInput {...f} value={value.amountFen} onChange={(amountFen) => patch({ amountFen })} />}
          </FormField>
        )}
        <FormField path="note" label={t(reverses ? 'receipt.reason' : 'receipt.note')} required={reverses !== null} hint={reverses ? undefined : t('receipt.noteHint')}>
          {(f) => <Input {...f} maxLength={500} value={value.note} onChange={(event) => patch({ note: event.target.value })} />}
        </FormField>
      </FormProvider>
    </Dialog>
  );
}
