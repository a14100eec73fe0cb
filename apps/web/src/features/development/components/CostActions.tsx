import { reversedFen } from '@yingzao/domain/development';
import { formatMoney } from '@yingzao/domain/measures';
import { Button, Input } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { forgetCosts } from '../model/forget';
import type { CostList_DevelopmentCostFragment } from '../pages/CostListPage.generated';
import { DecideDevelopmentCostDocument, ReverseDevelopmentCostDocument } from './CostActions.generated';

type Cost = CostList_DevelopmentCostFragment;

/** What the viewer may do to an entry now: finance books or rejects it, the market department takes a booked one back. */
export function CostActions({ cost }: { cost: Cost }) {
  const t = useMessages(messages);
  const [asked, setAsked] = useState<'reject' | 'reverse' | null>(null);
  const decide = useSubmit(DecideDevelopmentCostDocument, (data) => data.decideDevelopmentCost, forgetCosts);

  const approve = async (): Promise<void> => {
    const payload = await decide.send({ id: cost.id, decision: 'APPROVED' });
    if (payload?.errors.length === 0) toast.success(t('costs.approved'));
    else if (payload) toast.error(payload.errors[0]!.message);
  };
  return (
    <span className="dv-actions">
      {cost.viewerCanDecide ? (
        <>
          <Button size="small" type="primary" loading={decide.busy} onClick={() => void approve()}>
            {t('costs.approve')}
          </Button>
          <Button size="small" onClick={() => setAsked('reject')}>
            {t('costs.reject')}
          </Button>
        </>
      ) : null}
      {cost.viewerCanReverse ? (
        <Button size="small" type="text" onClick={() => setAsked('reverse')}>
          {t('costs.reverse')}
        </Button>
      ) : null}
      {asked === 'reject' ? <RejectDialog cost={cost} onClose={() => setAsked(null)} /> : null}
      {asked === 'reverse' ? <ReverseDialog cost={cost} onClose={() => setAsked(null)} /> : null}
    </span>
  );
}

interface AskProps {
  cost: Cost;
  onClose: () => void;
}

function RejectDialog({ cost, onClose }: AskProps) {
  const t = useMessages(messages);
  const [note, setNote] = useState('');
  const { send, errors, busy } = useSubmit(DecideDevelopmentCostDocument, (data) => data.decideDevelopmentCost, forgetCosts);
  const save = async (): Promise<void> => {
    const payload = await send({ id: cost.id, decision: 'REJECTED', note });
    if (payload?.errors.length !== 0) return;
    toast.success(t('costs.rejected'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('costs.decideTitle')}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" danger loading={busy} onClick={() => void save()}>
            {t('costs.reject')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <FormField path="note" label={t('costs.decisionNote')} required>
          {(f) => <Input.TextArea {...f} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />}
        </FormField>
      </FormProvider>
    </Dialog>
  );
}

function ReverseDialog({ cost, onClose }: AskProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [reason, setReason] = useState('');
  const { send, errors, busy } = useSubmit(ReverseDevelopmentCostDocument, (data) => data.reverseDevelopmentCost, forgetCosts);
  const save = async (): Promise<void> => {
    const payload = await send({ id: cost.id, reason });
    if (payload?.errors.length !== 0) return;
    toast.success(t('costs.reverseDone'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('costs.reverseTitle')}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {t('costs.reverse')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <p className="dv-text">{t('costs.reverseText', { amount: formatMoney(reversedFen(cost.amountFen), { unit: 'YUAN', locale }) })}</p>
        <FormField path="reason" label={t('costs.reason')} required>
          {(f) => <Input.TextArea {...f} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </FormField>
      </FormProvider>
    </Dialog>
  );
}
