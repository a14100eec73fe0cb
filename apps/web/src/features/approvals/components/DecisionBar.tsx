import { opinionConclusion, opinionSection } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import type { ReactNode } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { ConfirmDialog } from '../../../ui/Dialog';
import { FormActions } from '../../../ui/FormField';
import type { Decision } from '../hooks/useDecision';
import { messages } from '../messages';

export interface DecisionBarProps {
  decision: Decision;
  /** What else may be done, at the thumb too. */
  menu: ReactNode;
}

/** The four conclusions; they stay in sight at the foot of the window. */
export function DecisionBar({ decision, menu }: DecisionBarProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { turn, busy, confirming, choose, confirm, cancel } = decision;
  return (
    <>
      <FormActions>
        <span className="ap-bar-label" aria-hidden>
          {opinionSection.label(turn.step.section, locale)}
        </span>
        <div className="ap-bar-buttons" role="group" aria-label={t('decide.bar')}>
          {opinionConclusion.codes.map((conclusion) => (
            <Button key={conclusion} type={conclusion === 'AGREE' ? 'primary' : 'default'} danger={conclusion === 'DISAGREE'} disabled={busy} onClick={() => choose(conclusion)}>
              {t(`decide.${conclusion}`)}
            </Button>
          ))}
          {menu}
        </div>
      </FormActions>
      <ConfirmDialog open={confirming} title={t('disagree.title')} text={t('disagree.text')} confirmText={t('disagree.confirm')} danger busy={busy} onConfirm={confirm} onClose={cancel} />
    </>
  );
}
