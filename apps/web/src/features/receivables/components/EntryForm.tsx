import { today } from '@yingzao/domain/measures';
import { Button, Checkbox, Input } from 'antd';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { DayInput } from '../../../ui/DayInput';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { MoneyInput } from '../../../ui/MoneyInput';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { forgetMoney } from '../model/forget';
import { RecordInvoiceDocument, RecordReceiptDocument, type FeeNode_NodeFragment } from './FeeNode.generated';

export interface EntryFormProps {
  readonly kind: 'receipt' | 'invoice';
  readonly node: FeeNode_NodeFragment;
}

/** One invoice or receipt; what goes beyond the node has to be said. */
export function EntryForm({ kind, node }: EntryFormProps) {
  const t = useMessages(messages);
  const rest = BigInt(node.amountFen) - BigInt(kind === 'receipt' ? node.receivedFen : node.invoicedFen);
  const draft = useDraft(`feeNode.${node.id}.${kind}`, { amountFen: rest > 0n ? rest.toString() : null, on: today(new Date()), number: '', note: '', confirmExcess: false });
  const { value, patch } = draft;
  const receipt = useSubmit(RecordReceiptDocument, (data) => data.recordReceipt, forgetMoney);
  const invoice = useSubmit(RecordInvoiceDocument, (data) => data.recordInvoice, forgetMoney);
  const { errors, busy } = kind === 'receipt' ? receipt : invoice;
  const isBeyond = value.amountFen !== null && BigInt(value.amountFen) > (rest > 0n ? rest : 0n);
  const save = async (): Promise<void> => {
    const shared = { feeNodeId: node.id, amountFen: value.amountFen ?? '', note: value.note.trim() || null, confirmExcess: isBeyond && value.confirmExcess };
    const payload = kind === 'receipt' ? await receipt.send({ ...shared, receivedOn: value.on }) : await invoice.send({ ...shared, issuedOn: value.on, number: value.number.trim() || null });
    if (payload?.errors.length !== 0) return;
    draft.clear();
    patch({ amountFen: null, number: '', note: '', confirmExcess: false });
    toast.success(t('dialog.recorded'));
  };
  return (
    <FormProvider errors={errors}>
      <DraftNotice draft={draft} />
      <FormErrors />
      <FormGrid>
        <FormField path="amountFen" label={t('dialog.amount')} required>
          {(f) => <MoneyInput {...f} value={value.amountFen} onChange={(amountFen) => patch({ amountFen })} />}
        </FormField>
        <FormField path={kind === 'receipt' ? 'receivedOn' : 'issuedOn'} label={t(kind === 'receipt' ? 'dialog.receivedOn' : 'dialog.issuedOn')} required>
          {(f) => <DayInput {...f} allowClear={false} value={value.on} onChange={(on) => on && patch({ on })} />}
        </FormField>
        {kind === 'invoice' ? (
          <FormField path="number" label={t('dialog.number')}>
            {(f) => <Input {...f} maxLength={60} autoComplete="off" value={value.number} onChange={(event) => patch({ number: event.target.value })} />}
          </FormField>
        ) : null}
        <FormField path="note" label={t(kind === 'receipt' ? 'dialog.payer' : 'dialog.note')}>
          {(f) => <Input {...f} maxLength={500} value={value.note} onChange={(event) => patch({ note: event.target.value })} />}
        </FormField>
      </FormGrid>
      <div className="rc-form-foot">
        {isBeyond ? (
          <Checkbox checked={value.confirmExcess} onChange={(event) => patch({ confirmExcess: event.target.checked })}>
            {t('dialog.excess')}
          </Checkbox>
        ) : (
          <span />
        )}
        <Button type="primary" loading={busy} onClick={() => void save()}>
          {t('dialog.save')}
        </Button>
      </div>
    </FormProvider>
  );
}
