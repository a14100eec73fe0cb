import { costKind, devChannel, type CostKind, type DevChannel } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { Button, Input } from 'antd';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { CodeSelect } from '../../../ui/CodeSelect';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { MoneyInput } from '../../../ui/MoneyInput';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { forgetCosts } from '../model/forget';
import { SubmitDevelopmentCostDocument } from './CostDialog.generated';
import { DayInput } from '../../../ui/DayInput';
import { ActivitySelect, ClientSelect, type ActivityChoice, type Named } from './RecordSelects';

interface CostForm {
  readonly client: Named | null;
  readonly activity: ActivityChoice | null;
  readonly channel: DevChannel | null;
  readonly kind: CostKind | null;
  readonly spentOn: string | null;
  readonly amountFen: string | null;
  readonly note: string;
}

export interface CostDialogProps {
  /** What it is for, where that is known. */
  activity?: ActivityChoice | null;
  client?: Named | null;
  onClose: () => void;
}

/** A cost for the ledger; it goes to finance. */
export function CostDialog({ activity = null, client = null, onClose }: CostDialogProps) {
  const t = useMessages(messages);
  const blank: CostForm = { client, activity, channel: activity?.channel ?? null, kind: null, spentOn: today(new Date()), amountFen: null, note: '' };
  const draft = useDraft<CostForm>(`developmentCost.${activity?.id ?? client?.id ?? 'new'}`, blank);
  const { value: form, patch } = draft;
  const { send, errors, busy } = useSubmit(SubmitDevelopmentCostDocument, (data) => data.submitDevelopmentCost, forgetCosts);
  const kind = form.kind;

  const save = async (): Promise<void> => {
    const payload = await send({ clientId: form.client?.id ?? '', activityId: form.activity?.id ?? null, channel: form.channel, costKind: kind ?? 'TRAVEL', spentOn: form.spentOn ?? '', amountFen: form.amountFen ?? '', note: form.note });
    if (!payload?.cost || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('costs.form.saved'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('costs.form.title')}
      width={680}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} disabled={kind === null} onClick={() => void save()}>
            {t('costs.form.submit')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        <FormGrid>
          <FormField path="clientId" label={t('costs.form.client')} required>
            {(f) => <ClientSelect {...f} value={form.client} onChange={(next) => patch({ client: next })} />}
          </FormField>
          <FormField path="amountFen" label={t('costs.form.amount')} required>
            {(f) => <MoneyInput {...f} value={form.amountFen} onChange={(amountFen) => patch({ amountFen })} />}
          </FormField>
          <FormField path="costKind" label={t('costs.form.kind')} required>
            {(f) => <CodeSelect {...f} catalogue={costKind} allowClear={false} value={kind} onChange={(next) => patch({ kind: next })} />}
          </FormField>
          <FormField path="spentOn" label={t('costs.form.spentOn')} required>
            {(f) => <DayInput {...f} value={form.spentOn} onChange={(spentOn) => patch({ spentOn })} />}
          </FormField>
          <FormField path="activityId" label={t('costs.form.activity')}>
            {(f) => <ActivitySelect {...f} value={form.activity} onChange={(next) => patch({ activity: next, ...(next ? { channel: next.channel } : {}) })} />}
          </FormField>
          <FormField path="channel" label={t('costs.form.channel')} required>
            {(f) => <CodeSelect {...f} catalogue={devChannel} allowClear={false} disabled={form.activity !== null} value={form.channel} onChange={(channel) => patch({ channel })} />}
          </FormField>
          <FormField path="note" label={t('costs.form.note')} hint={t('costs.form.noteHint')} wide>
            {(f) => <Input.TextArea {...f} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} value={form.note} onChange={(event) => patch({ note: event.target.value })} />}
          </FormField>
        </FormGrid>
      </FormProvider>
    </Dialog>
  );
}
