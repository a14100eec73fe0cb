import type { ProjectStatus } from '@yingzao/domain/catalogues';

import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { useToday } from '../hooks/useToday';
import { messages } from '../messages';
import { daysLate } from '../model/status';

export interface NextStepTextProps {
  step: { nextStep: string | null; nextStepOn: string | null; status: ProjectStatus };
  /** On one line, for tables. */
  flat?: boolean;
}

/** The next step with its date; lateness is said in words, the colour only repeats it. */
export function NextStepText({ step, flat }: NextStepTextProps) {
  const t = useMessages(messages);
  const today = useToday();
  const late = daysLate(step.nextStepOn, step.status, today);
  if (!step.nextStep && !step.nextStepOn) return <span className="yz-blank">—</span>;
  return (
    <span className={flat ? 'pj-next pj-next-flat' : 'pj-next'}>
      <span className="pj-next-what" title={step.nextStep ?? undefined}>
        {step.nextStep}
      </span>
      {step.nextStepOn ? (
        <small className={late > 0 ? 'pj-late' : 'yz-quiet'}>
          {flat && step.nextStepOn.slice(0, 4) === today.slice(0, 4) ? (
            <time dateTime={step.nextStepOn} title={step.nextStepOn} className="yz-num">
              {step.nextStepOn.slice(5)}
            </time>
          ) : (
            <DateText value={step.nextStepOn} kind="relative" />
          )}
          {late > 0 ? ` · ${t('late', { count: late })}` : null}
        </small>
      ) : null}
    </span>
  );
}
