import { formatMoney } from '@yingzao/domain/measures';
import { Button, Input } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText, MoneyText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { forgetMoney } from '../model/forget';
import { RecordInvoiceDocument, RecordReceiptDocument } from './FeeNode.generated';

/** An invoice or a receipt as the list shows it. */
export interface EntryRow {
  readonly id: string;
  readonly on: string;
  readonly number: string | null;
  readonly amountFen: string;
  readonly note: string | null;
  readonly isExcess: boolean;
  readonly reversesId: string | null;
  readonly isReversed: boolean;
  readonly by: string | null;
}
export interface EntryListProps {
  readonly kind: 'receipt' | 'invoice';
  readonly feeNodeId: string;
  readonly entries: readonly EntryRow[];
  readonly canRecord: boolean;
}

/** What was recorded against a node, the newest first; an entry is taken back by its mirror and stays. */
export function EntryList({ kind, feeNodeId, entries, canRecord }: EntryListProps) {
  const t = useMessages(messages);
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <section className="rc-entries" aria-label={t(`dialog.${kind}s`)}>
      <h3>{t(`dialog.${kind}s`)}</h3>
      {entries.length === 0 ? <p className="yz-quiet">{t('dialog.noEntries')}</p> : null}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} className={entry.isReversed || entry.reversesId ? 'rc-entry rc-entry-off' : 'rc-entry'}>
            <span className="rc-entry-line">
              <DateText value={entry.on} />
              <strong>
                <MoneyText fen={entry.amountFen} />
              </strong>
              {entry.number ? <span className="yz-num">{entry.number}</span> : null}
              {entry.reversesId ? <StatusTag tone="neutral">{t('dialog.reversal')}</StatusTag> : null}
              {entry.isReversed ? <StatusTag tone="muted">{t('dialog.reversed')}</StatusTag> : null}
              {entry.isExcess ? <StatusTag tone="warning">{t('dialog.isExcess')}</StatusTag> : null}
              {canRecord && !entry.isReversed && !entry.reversesId && asked !== entry.id ? (
                <Button size="small" type="text" onClick={() => setAsked(entry.id)}>
                  {t('dialog.reverse')}
                </Button>
              ) : null}
            </span>
            <small className="yz-quiet">{[entry.note, entry.by].filter(Boolean).join(' · ')}</small>
            {asked === entry.id ? <Reverse kind={kind} feeNodeId={feeNodeId} entry={entry} onClose={() => setAsked(null)} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reverse({ kind, feeNodeId, entry, onClose }: Pick<EntryListProps, 'kind' | 'feeNodeId'> & { entry: EntryRow; onClose: () => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [note, setNote] = useState('');
  const receipt = useSubmit(RecordReceiptDocument, (data) => data.recordReceipt, forgetMoney);
  const invoice = useSubmit(RecordInvoiceDocument, (data) => data.recordInvoice, forgetMoney);
  const { send, errors, busy } = kind === 'receipt' ? receipt : invoice;
  const save = async (): Promise<void> => {
    const payload = await send({ feeNodeId, reversesId: entry.id, note });
    if (payload?.errors.length !== 0) return;
    toast.success(t('dialog.reverseDone'));
    onClose();
  };
  return (
    <FormProvider errors={errors}>
      <div className="rc-reverse">
        <FormErrors />
        <p className="yz-quiet">{t('dialog.reverseText', { amount: formatMoney((-BigInt(entry.amountFen)).toString(), { unit: 'YUAN', locale }) })}</p>
        <FormField path="note" label={t('dialog.reverseWhy')} required>
          {(f) => <Input {...f} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />}
        </FormField>
        <Button type="primary" danger size="small" loading={busy} onClick={() => void save()}>
          {t('dialog.reverse')}
        </Button>
      </div>
    </FormProvider>
  );
}
