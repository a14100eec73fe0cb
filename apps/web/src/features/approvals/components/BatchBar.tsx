import { Button, Input } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormActions, FormField, FormProvider } from '../../../ui/FormField';
import { PlainSelect } from '../../../ui/PlainSelect';
import { useDraft } from '../../../ui/useDraft';
import { batchMessages } from '../batchMessages';
import { batchDecisions, decisionLabel, wordsRequired, type BatchDecision } from '../hooks/useBatch';
import { messages } from '../messages';
import { PhrasePicker } from './PhrasePicker';

export interface BatchBarProps {
  count: number;
  busy: boolean;
  onDecide: (decision: BatchDecision, opinion: string | null) => void;
  onClear: () => void;
}

/** At the foot of the window while rounds are ticked: agree to all of them, or decide otherwise, with one opinion for each. */
export function BatchBar({ count, busy, onDecide, onClear }: BatchBarProps) {
  const t = useMessages(messages);
  const b = useMessages(batchMessages);
  const locale = useLocale();
  /** What is asked about: agreeing, or anything else that is chosen in the dialog. */
  const [asking, setAsking] = useState<'agree' | 'other' | null>(null);
  const [other, setOther] = useState<BatchDecision>('AGREE_WITH_CHANGES');
  const [isMissing, setMissing] = useState(false);
  const draft = useDraft('approval.batch', { opinion: '' });
  const decision = asking === 'other' ? other : 'AGREE';
  const needsWords = wordsRequired(decision);
  const opinion = draft.value.opinion.trim();
  const ask = (what: 'agree' | 'other' | null): void => {
    setMissing(false);
    setAsking(what);
  };
  const choose = (next: BatchDecision): void => {
    setMissing(false);
    setOther(next);
  };
  const confirm = (): void => {
    if (needsWords && opinion === '') return setMissing(true);
    setAsking(null);
    draft.clear();
    onDecide(decision, opinion || null);
  };
  return (
    <>
      <FormActions>
        <span>{t('batch.chosen', { n: count })}</span>
        <Button type="primary" disabled={busy} onClick={() => ask('agree')}>
          {t('batch.agree')}
        </Button>
        <Button disabled={busy} onClick={() => ask('other')}>
          {b('other')}
        </Button>
        <Button disabled={busy} onClick={onClear}>
          {t('batch.clear')}
        </Button>
      </FormActions>
      <Dialog
        open={asking !== null}
        title={asking === 'other' ? b('title', { n: count }) : t('batch.title', { n: count })}
        onClose={() => ask(null)}
        footer={
          <>
            <CancelButton onClick={() => ask(null)} />
            <Button type="primary" danger={decision === 'DISAGREE' || decision === 'RETURN_SUBMITTER'} onClick={confirm}>
              {asking === 'other' ? b('confirm', { decision: decisionLabel(decision, locale), n: count }) : t('batch.confirm', { n: count })}
            </Button>
          </>
        }
      >
        <FormProvider errors={[]}>
          <div className="ap-form">
            <DraftNotice draft={draft} />
            {asking === 'other' ? (
              <FormField path="decision" label={b('decision')}>
                {({ id }) => <PlainSelect id={id} value={other} options={batchDecisions.filter((d) => d !== 'AGREE').map((d) => ({ value: d, label: decisionLabel(d, locale) }))} onChange={choose} />}
              </FormField>
            ) : null}
            <p className="ap-action-text">
              {t('batch.text')} {b(`text.${decision}`)}
            </p>
            <FormField path="opinion" label={t('batch.opinion')} required={needsWords} hint={needsWords ? b('required') : t('batch.opinionHint')} error={isMissing && opinion === '' ? b('required') : null}>
              {(f) => <Input.TextArea {...f} rows={3} maxLength={4000} value={draft.value.opinion} onChange={(event) => draft.patch({ opinion: event.target.value })} />}
            </FormField>
            <PhrasePicker opinion={draft.value.opinion} onChange={(opinion) => draft.patch({ opinion })} />
          </div>
        </FormProvider>
      </Dialog>
    </>
  );
}
