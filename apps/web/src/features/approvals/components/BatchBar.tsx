import { Button, Input } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormActions, FormField, FormProvider } from '../../../ui/FormField';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { PhrasePicker } from './PhrasePicker';

export interface BatchBarProps {
  count: number;
  busy: boolean;
  onAgree: (opinion: string | null) => void;
  onClear: () => void;
}

/** At the foot of the window while rounds are ticked: agree to all of them, with one opinion or without words. */
export function BatchBar({ count, busy, onAgree, onClear }: BatchBarProps) {
  const t = useMessages(messages);
  const [asking, setAsking] = useState(false);
  const draft = useDraft('approval.batch', { opinion: '' });
  const confirm = (): void => {
    setAsking(false);
    draft.clear();
    onAgree(draft.value.opinion.trim() || null);
  };
  return (
    <>
      <FormActions>
        <span>{t('batch.chosen', { n: count })}</span>
        <Button type="primary" disabled={busy} onClick={() => setAsking(true)}>
          {t('batch.agree')}
        </Button>
        <Button disabled={busy} onClick={onClear}>
          {t('batch.clear')}
        </Button>
      </FormActions>
      <Dialog
        open={asking}
        title={t('batch.title', { n: count })}
        onClose={() => setAsking(false)}
        footer={
          <>
            <CancelButton onClick={() => setAsking(false)} />
            <Button type="primary" onClick={confirm}>
              {t('batch.confirm', { n: count })}
            </Button>
          </>
        }
      >
        <FormProvider errors={[]}>
          <div className="ap-form">
            <DraftNotice draft={draft} />
            <p className="ap-action-text">{t('batch.text')}</p>
            <FormField path="opinion" label={t('batch.opinion')} hint={t('batch.opinionHint')}>
              {(f) => <Input.TextArea {...f} rows={3} maxLength={4000} value={draft.value.opinion} onChange={(event) => draft.patch({ opinion: event.target.value })} />}
            </FormField>
            <PhrasePicker opinion={draft.value.opinion} onChange={(opinion) => draft.patch({ opinion })} />
          </div>
        </FormProvider>
      </Dialog>
    </>
  );
}
