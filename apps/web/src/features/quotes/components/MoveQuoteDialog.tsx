import { quoteStatus, type QuoteStatus } from '@yingzao/domain/catalogues';
import { needsReason } from '@yingzao/domain/quotes';
import { Button, Input } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { forget, forgetFields, useSubmit } from '../../../lib/useSubmit';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import type { Revision } from '../model/current';
import type { QuotePage_QuoteFragment } from '../pages/QuotePage.generated';
import { MoveQuoteDocument } from './MoveQuote.generated';

export interface MoveQuoteDialogProps {
  quote: QuotePage_QuoteFragment;
  revision: Revision;
  to: QuoteStatus;
  onClose: () => void;
}

/** Moves a version on, with a word of why where that belongs to the record. */
export function MoveQuoteDialog({ quote, revision, to, onClose }: MoveQuoteDialogProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [reason, setReason] = useState('');
  // Of the state the person looks at; a newer one has to be looked at first.
  const [version] = useState(quote.version);
  const isNeeded = needsReason(revision.status, to);
  const { send, errors, busy } = useSubmit(
    MoveQuoteDocument,
    (data) => data.moveQuote,
    (cache) => {
      if (quote.project) forgetFields(cache, 'Project', quote.project.id, 'currentQuote', 'quotes');
      forget(cache, 'quotes', 'projects', 'statistics', 'cadenceTasks');
    },
  );
  const move = async (): Promise<void> => {
    const payload = await send({ revisionId: revision.id, expectedVersion: version, to, reason: reason.trim() || null });
    if (!payload?.quote || payload.errors.length > 0) return;
    toast.success(t('move.done', { status: quoteStatus.label(to, locale) }));
    onClose();
  };
  return (
    <Dialog
      open
      title={t(`move.to.${to}`)}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" danger={to === 'DECLINED' || to === 'SUPERSEDED'} loading={busy} disabled={isNeeded && reason.trim() === ''} onClick={() => void move()}>
            {t(`move.to.${to}`)}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <p className="yz-lead">{t(`move.about.${to}`)}</p>
        <FormField path="reason" label={t('move.reason')} required={isNeeded}>
          {(f) => <Input.TextArea {...f} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </FormField>
      </FormProvider>
    </Dialog>
  );
}
