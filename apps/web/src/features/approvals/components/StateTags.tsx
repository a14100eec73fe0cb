import { chainState, opinionConclusion, stepState, type ChainState, type OpinionConclusion, type StepState } from '@yingzao/domain/catalogues';

import { CodeText } from '../../../ui/CodeSelect';
import { StatusTag, type Tone } from '../../../ui/StatusTag';

const chainTones: Readonly<Record<ChainState, Tone>> = { DRAFT: 'neutral', PENDING: 'neutral', ACTIVE: 'accent', RETURNED: 'warning', WITHDRAWN: 'muted', APPROVED: 'success', REJECTED: 'danger', VOID: 'muted' };
const stepTones: Readonly<Record<StepState, Tone>> = { WAITING: 'muted', NOTIFIED: 'muted', ACTIVE: 'accent', DONE: 'success', SKIPPED: 'muted' };
const conclusionTones: Readonly<Record<OpinionConclusion, Tone>> = { AGREE: 'success', AGREE_WITH_CHANGES: 'warning', DISAGREE: 'danger', NA: 'neutral' };

export function ChainStateTag({ state }: { state: ChainState }) {
  return (
    <StatusTag tone={chainTones[state]}>
      <CodeText catalogue={chainState} code={state} />
    </StatusTag>
  );
}

/** What was concluded, or how far the step has come. */
export function StepTag({ step }: { step: { readonly state: StepState; readonly conclusion: OpinionConclusion | null } }) {
  return step.conclusion ? (
    <StatusTag tone={conclusionTones[step.conclusion]}>
      <CodeText catalogue={opinionConclusion} code={step.conclusion} />
    </StatusTag>
  ) : (
    <StatusTag tone={stepTones[step.state]}>
      <CodeText catalogue={stepState} code={step.state} />
    </StatusTag>
  );
}
