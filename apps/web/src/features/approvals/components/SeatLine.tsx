import { seatEnd } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Person } from '../../../ui/Person';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import type { ApprovalSeat } from '../model/step';
import { FileMarks } from './FileMarks';
import { StepTag } from './StateTags';

/** One person's place: how they came to it, what they concluded and wrote, and who signed for them. */
export function SeatLine({ seat, alone = false }: { seat: ApprovalSeat; /** The only one of its section, whose heading says how it stands. */ alone?: boolean }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { person, signer, cameFrom } = seat;
  const isForOther = signer !== null && person !== null && signer.id !== person.id;
  const when = seat.decidedAt ?? (seat.state === 'ACTIVE' ? seat.activatedAt : null);
  return (
    <li className={`ap-seat ap-seat-${seat.state.toLowerCase()}`} aria-current={seat.state === 'ACTIVE' ? 'step' : undefined}>
      <div className="ap-seat-head">
        {person ? <Person name={person.name} title={person.title} /> : <span className="yz-blank">—</span>}
        {seat.end && seat.state === 'SKIPPED' ? <StatusTag tone="muted">{seatEnd.label(seat.end, locale)}</StatusTag> : alone ? null : <StepTag step={seat} />}
      </div>
      <p className="ap-seat-notes yz-quiet">
        {seat.origin !== 'DESIGNATED' && cameFrom ? <span>{t(`seat.${seat.origin}`, { name: cameFrom.name })}</span> : null}
        {when ? (
          <span>
            {seat.decidedAt ? null : `${t('since')} `}
            <DateText value={when} kind="datetime" />
          </span>
        ) : null}
        {seat.state === 'ACTIVE' && seat.delegates.length > 0 ? <span>{t('seat.delegates', { names: seat.delegates.map((d) => d.name).join(t('separator')) })}</span> : null}
      </p>
      {isForOther ? <p className="ap-on-behalf">{t(seat.isOverride ? 'seat.overridden' : 'seat.signedFor', { signer: signer.name, name: person.name })}</p> : null}
      {seat.opinion ? <p className="ap-opinion">{seat.opinion}</p> : seat.state === 'DONE' ? <p className="yz-quiet">{t('noOpinion')}</p> : null}
      <FileMarks files={seat.files} />
    </li>
  );
}
