import { opinionSection } from '@yingzao/domain/catalogues';
import { useId, type ReactNode } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Person } from '../../../ui/Person';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import type { ApprovalStep } from '../model/step';
import { StepTag } from './StateTags';

export interface OpinionPanelProps {
  step: ApprovalStep;
  /** The editor, where it is the viewer's turn. */
  children?: ReactNode;
}

/** One named opinion of the sheet: whose it is, what they concluded and wrote, and when. */
export function OpinionPanel({ step, children }: OpinionPanelProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const headingId = useId();
  const when = step.decidedAt ?? (step.state === 'ACTIVE' ? step.activatedAt : null);
  return (
    <li className={`ap-panel ap-panel-${step.state.toLowerCase()}`} aria-current={step.state === 'ACTIVE' ? 'step' : undefined}>
      <span className="ap-panel-number yz-num" aria-hidden>
        {step.seq}
      </span>
      <section aria-labelledby={headingId}>
        <div className="ap-panel-head">
          <h3 id={headingId}>
            <span className="yz-visually-hidden">{t('step', { n: step.seq })} </span>
            {opinionSection.label(step.section, locale)}
          </h3>
          <StepTag step={step} />
        </div>
        <p className="ap-panel-by">
          {step.approver ? <Person name={step.approver.name} title={step.approver.title} /> : null}
          {when ? (
            <span className="yz-quiet">
              {step.decidedAt ? null : `${t('since')} `}
              <DateText value={when} kind="datetime" />
            </span>
          ) : null}
        </p>
        {step.state === 'DONE' ? step.opinion ? <p className="ap-opinion">{step.opinion}</p> : <p className="yz-quiet">{t('noOpinion')}</p> : null}
        {children}
      </section>
    </li>
  );
}
