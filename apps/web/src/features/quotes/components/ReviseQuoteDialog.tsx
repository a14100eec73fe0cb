import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, forgetFields, useSubmit } from '../../../lib/useSubmit';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormProvider } from '../../../ui/FormField';
import { SaveConflictDialog } from '../../../ui/SaveConflictDialog';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { currentOf } from '../model/current';
import { draftOf, inputOf, isRate, type TermsDraft } from '../model/terms';
import type { QuotePage_QuoteFragment } from '../pages/QuotePage.generated';
import { ReviseQuoteDocument } from './ReviseQuoteDialog.generated';
import { useTermLines } from './termLines';
import { TermsFields } from './TermsFields';

export interface ReviseQuoteDialogProps {
  quote: QuotePage_QuoteFragment;
  onClose: () => void;
}

/** The next version, begun from the current one; the server refuses it when another one came in between. */
export function ReviseQuoteDialog({ quote, onClose }: ReviseQuoteDialogProps) {
  const t = useMessages(messages);
  const lines = useTermLines(quote.project?.gfaM2);
  const current = currentOf(quote);
  // The version the person began from, until they have looked at a newer one.
  const [seen, setSeen] = useState(current.revision);
  const draft = useDraft<TermsDraft>(`quote.${quote.id}.revise`, draftOf(current), { version: seen });
  const { send, errors, setErrors, busy } = useSubmit(
    ReviseQuoteDocument,
    (data) => data.reviseQuote,
    (cache) => {
      if (quote.project) forgetFields(cache, 'Project', quote.project.id, 'currentQuote');
      forget(cache, 'quotes', 'projects', 'statistics');
    },
  );
  const stale = errors.some((error) => error.code === 'STALE_VERSION') && current.revision !== seen;

  const save = async (expectedRevision: number): Promise<void> => {
    if (!isRate(draft.value.rate)) return;
    const payload = await send({ quoteId: quote.id, expectedRevision, terms: inputOf(draft.value) });
    if (!payload?.quote || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('form.savedRevision', { n: currentOf(payload.quote).revision }));
    onClose();
  };
  const keepMine = (): void => {
    setSeen(current.revision);
    void save(current.revision);
  };
  const takeTheirs = (): void => {
    setSeen(current.revision);
    setErrors([]);
    draft.setValue(draftOf(current));
  };

  return (
    <>
      <Dialog
        open={!stale}
        title={t('revise')}
        width={760}
        onClose={onClose}
        footer={
          <>
            <CancelButton onClick={onClose} />
            <Button type="primary" loading={busy} onClick={() => void save(seen)}>
              {t('form.sendRevision')}
            </Button>
          </>
        }
      >
        <FormProvider errors={errors}>
          <DraftNotice draft={draft} />
          <FormErrors />
          <p className="yz-lead qt-terms">{t('form.reviseHint', { n: seen + 1, old: seen })}</p>
          <TermsFields value={draft.value} gfaM2={quote.project?.gfaM2} onChange={draft.patch} />
        </FormProvider>
      </Dialog>
      <SaveConflictDialog
        open={stale}
        fields={lines(inputOf(draft.value), current).filter((line) => line.differs).map(({ key, label, first, second }) => ({ key, label, mine: first, theirs: second }))}
        theirsBy={current.createdBy?.name ?? null}
        busy={busy}
        onKeepMine={keepMine}
        onTakeTheirs={takeTheirs}
        onCancel={() => setErrors([])}
      />
    </>
  );
}
