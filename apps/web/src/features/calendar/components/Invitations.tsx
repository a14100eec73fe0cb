import type { InvitationAnswer } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import { timesOf, whenText } from '../model/items';
import type { CalendarEvent } from '../model/items';
import { AnswerButtons } from './AnswerButtons';

/** Invitations without an answer, above the days. */
export function Invitations({ events, onAnswer }: { events: readonly CalendarEvent[]; onAnswer: (event: CalendarEvent, answer: InvitationAnswer) => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  if (events.length === 0) return null;
  return (
    <section className="cal-invitations" aria-label={t('invitations.title')}>
      {events.map((event) => (
        <div key={event.id} className="cal-invitation">
          <Icon name="bell" />
          <p>
            {t('invitations.from', { name: event.owner.name })}
            <strong>{event.title}</strong>
            <span className="yz-quiet yz-num">{whenText(timesOf(event), locale)}</span>
          </p>
          <AnswerButtons small value={event.viewerAnswer} onAnswer={(answer) => onAnswer(event, answer)} />
        </div>
      ))}
    </section>
  );
}
