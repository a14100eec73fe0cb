import { ratingCause } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { Timeline } from '../../../ui/Timeline';
import { messages } from '../messages';
import type { ClientRating_ClientFragment } from './ClientRating.generated';

type Event = NonNullable<ClientRating_ClientFragment['rating']>['events'][number];

/** When the grade became another, and why; folded away. */
export function RatingEvents({ events }: { events: readonly Event[] }) {
  const t = useMessages(messages);
  const locale = useLocale();
  if (events.length === 0) return null;
  const titleOf = ({ from, to }: Event): string => (!from ? t('events.first', { to }) : from === to ? t('events.kept', { to }) : t('events.moved', { from, to }));
  return (
    <details className="rt-events">
      <summary>
        {t('events.title')} <span className="yz-num">{events.length}</span>
      </summary>
      <Timeline
        items={events.map((event) => ({
          key: event.id,
          title: titleOf(event),
          by: event.by?.name,
          time: <DateText value={event.at} />,
          children: (
            <span className="yz-quiet">
              {ratingCause.label(event.cause, locale)} · {t('events.score', { score: event.score })}
              {event.reason ? ` · ${event.reason}` : ''}
            </span>
          ),
        }))}
      />
    </details>
  );
}
