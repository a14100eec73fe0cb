import { chainState, opinionConclusion, opinionSection, roundBeginning, stepMode, stepState, type ChainState } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import type { RoundRow } from '../../../lib/approvalRounds';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { SlotProps } from '../../../lib/slots';
import { CodeText } from '../../../ui/CodeSelect';
import { StatusTag, type Tone } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { Timeline, type TimelineItem } from '../../../ui/Timeline';
import { approvalPath } from '../paths';
import { roundMessages } from '../roundMessages';
import '../rounds.css';

type Step = RoundRow['steps'][number];

const chainTones: Readonly<Record<ChainState, Tone>> = { DRAFT: 'neutral', PENDING: 'neutral', ACTIVE: 'accent', RETURNED: 'warning', WITHDRAWN: 'muted', APPROVED: 'success', REJECTED: 'danger', VOID: 'muted' };

const toneOf = (step: Step): Tone =>
  step.state === 'ACTIVE' ? 'accent' : step.state !== 'DONE' ? 'muted' : step.conclusion === 'DISAGREE' ? 'danger' : step.conclusion === 'AGREE_WITH_CHANGES' ? 'warning' : 'success';

function Signers({ step }: { step: Step }) {
  const t = useMessages(roundMessages);
  const locale = useLocale();
  const seats = step.seats.filter((seat) => seat.state !== 'SKIPPED');
  const names = seats.flatMap(({ person, signer }) => (signer && person && signer.id !== person.id ? t('signedFor', { signer: signer.name, name: person.name }) : (person?.name ?? []))).join(t('separator')) || (step.approver?.name ?? '');
  return seats.length > 1 && step.mode !== 'SINGLE' ? t('several', { names, mode: stepMode.label(step.mode, locale) }) : names;
}

const itemOf = (step: Step): TimelineItem => ({
  key: step.id,
  tone: toneOf(step),
  title: (
    <>
      <CodeText catalogue={opinionSection} code={step.section} /> · <Signers step={step} />
    </>
  ),
  by: step.conclusion ? <CodeText catalogue={opinionConclusion} code={step.conclusion} /> : <CodeText catalogue={stepState} code={step.state} />,
  time: step.decidedAt ? <DateText value={step.decidedAt} kind="datetime" /> : step.activatedAt && step.state === 'ACTIVE' ? <DateText value={step.activatedAt} kind="datetime" /> : null,
  children: step.opinion,
});

function RoundView({ round }: { round: RoundRow }) {
  const t = useMessages(roundMessages);
  return (
    <div className="apr-round">
      <p className="apr-round-head">
        <strong>{t('round', { n: round.round })}</strong>
        {round.beginning === 'SUBMITTED' ? null : (
          <span className="yz-quiet">
            <CodeText catalogue={roundBeginning} code={round.beginning} />
          </span>
        )}
        <StatusTag tone={chainTones[round.state]}>
          <CodeText catalogue={chainState} code={round.state} />
        </StatusTag>
      </p>
      <p className="yz-quiet">
        {round.submitter ? t('by', { name: round.submitter.name }) : null} <DateText value={round.submittedAt} kind="datetime" />
      </p>
      {round.endReason ? <p className="yz-quiet">{t('ended', { text: round.endReason })}</p> : null}
      <Timeline items={round.steps.map(itemOf)} />
      <Link to={approvalPath(round.id)}>{t('open')}</Link>
    </div>
  );
}

/** Rounds of approval, the newest first and open, earlier ones folded. */
export default function ApprovalRounds({ rounds }: SlotProps['contractRounds']) {
  const t = useMessages(roundMessages);
  const [newest, ...earlier] = rounds;
  if (!newest) return <p className="yz-quiet">{t('none')}</p>;
  return (
    <>
      <RoundView round={newest} />
      {earlier.length > 0 ? (
        <details className="apr-earlier">
          <summary>{t('earlier', { count: earlier.length })}</summary>
          {earlier.map((round) => (
            <RoundView key={round.id} round={round} />
          ))}
        </details>
      ) : null}
    </>
  );
}
