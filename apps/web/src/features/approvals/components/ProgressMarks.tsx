import type { OpinionConclusion, StepState } from '@yingzao/domain/catalogues';

import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';

interface Mark {
  readonly id: string;
  readonly state: StepState;
  readonly conclusion: OpinionConclusion | null;
}

const classOf = ({ state, conclusion }: Mark): string => (state === 'ACTIVE' ? 'ap-mark-now' : state !== 'DONE' ? '' : conclusion === 'DISAGREE' ? 'ap-mark-no' : 'ap-mark-done');

/** The steps as a row of small squares, filled as far as they are decided. */
export function ProgressMarks({ steps }: { steps: readonly Mark[] }) {
  const t = useMessages(messages);
  return (
    <span className="ap-marks" role="img" aria-label={t('progress', { done: steps.filter((s) => s.state === 'DONE').length, total: steps.length })}>
      {steps.map((step) => (
        <span key={step.id} className={`ap-mark ${classOf(step)}`} />
      ))}
    </span>
  );
}
