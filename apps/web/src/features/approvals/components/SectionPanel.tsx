import { opinionSection } from '@yingzao/domain/catalogues';
import { useId } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import type { SectionSheet } from '../model/sections';
import type { ApprovalStep } from '../model/step';
import { PaceText } from './PaceText';
import { SeatLine } from './SeatLine';
import { StepTag } from './StateTags';

/** One of the six named opinions: its conclusion, and everybody who signs it, in all its steps. */
export function SectionPanel({ sheet }: { sheet: SectionSheet<ApprovalStep> }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const headingId = useId();
  const name = opinionSection.label(sheet.section, locale);
  return (
    <li className={`ap-panel ap-panel-${sheet.state.toLowerCase()}`}>
      <section aria-labelledby={headingId}>
        <div className="ap-panel-head">
          <h3 id={headingId}>{name}</h3>
          <StepTag step={sheet} />
        </div>
        {sheet.steps.length === 0 ? <p className="yz-quiet">{t('noStep')}</p> : null}
        {sheet.steps.map((step) => (
          <StepPart key={step.id} step={step} name={name} alone={sheet.steps.length === 1 && step.seats.length === 1} />
        ))}
      </section>
    </li>
  );
}

function StepPart({ step, name, alone }: { step: ApprovalStep; name: string; alone: boolean }) {
  const t = useMessages(messages);
  const main = step.seats.filter((s) => (s.origin === 'DESIGNATED' || s.origin === 'TRANSFERRED' || s.origin === 'FALLBACK') && s.state !== 'SKIPPED').length;
  return (
    <div className="ap-step">
      <p className="ap-step-name yz-quiet">
        <span className="yz-num">{t('step', { n: step.seq })}</span>
        {step.mode !== 'SINGLE' && step.seats.length > 1 ? <span>{t(`mode.${step.mode}`, { total: Math.max(main, step.needed), needed: step.needed })}</span> : null}
        <PaceText step={step} />
      </p>
      <ul className="ap-seats" aria-label={t('seat.list', { section: `${t('step', { n: step.seq })} ${name}` })}>
        {step.seats.map((seat) => (
          <SeatLine key={seat.id} seat={seat} alone={alone} />
        ))}
      </ul>
      {step.earlierSeats.length > 0 ? (
        <details className="ap-earlier">
          <summary>{t('seat.earlier', { n: step.earlierSeats.length })}</summary>
          <ul className="ap-seats">
            {step.earlierSeats.map((seat) => (
              <SeatLine key={seat.id} seat={seat} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
