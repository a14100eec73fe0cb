import { today } from '@yingzao/domain/measures';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { EmptyState } from '../../../ui/states';
import { messages } from '../messages';
import { clockOf, dayText, spanOf } from '../model/items';
import type { Item } from '../model/items';
import { BusinessChip } from './BusinessChip';
import { HolidayTag, dayClass } from './DayHead';
import type { GridProps } from './TimeGrid';

/** Day by day as a list: the view of a phone. Days without anything are left out, today and days off are not. */
export function AgendaList({ days, items, dates, holidays, onOpen }: Omit<GridProps, 'arrange' | 'ghost'>) {
  const t = useMessages(messages);
  const locale = useLocale();
  const now = today(new Date());
  const isEmpty = items.length === 0 && dates.length === 0;
  return (
    <div className="cal-agenda">
      {days.map((day) => {
        const own = items.filter((item) => spanOf(item).first <= day && spanOf(item).last >= day);
        const business = dates.filter((date) => date.on === day);
        if (own.length + business.length === 0 && day !== now && !holidays?.holidayOf(day)) return null;
        return (
          <section key={day} className={`cal-agenda-day ${dayClass(day, holidays)}`} data-day={day}>
            <h2>
              <span className="yz-num">{dayText(day, locale)}</span>
              {day === now ? <span className="cal-agenda-now">{t('today')}</span> : null}
              {locale === 'zh' && holidays ? <small className="yz-quiet">{holidays.lunarDayOf(day)}</small> : null}
              <HolidayTag day={day} holidays={holidays} named />
            </h2>
            {own.map((item) => (
              <AgendaRow key={item.id} item={item} day={day} onOpen={onOpen} />
            ))}
            {business.length > 0 ? (
              <div className="cal-agenda-dates">
                {business.map((date) => (
                  <BusinessChip key={date.id} date={date} />
                ))}
              </div>
            ) : null}
          </section>
        );
      })}
      {isEmpty ? <EmptyState icon="calendar" title={t('empty')} text={t('emptyText')} /> : null}
    </div>
  );
}

function AgendaRow({ item, day, onOpen }: { item: Item; day: string; onOpen: (item: Item) => void }) {
  const t = useMessages(messages);
  const { event, times } = item;
  const { first, last } = spanOf(item);
  const from = times.allDay || first < day ? t('allDay') : clockOf(times.startsAt);
  const to = times.allDay || first < day ? '' : last > day ? '→' : clockOf(times.endsAt);
  const tone = event.viewerAnswer === null ? 'own' : event.viewerAnswer.toLowerCase();
  return (
    <button type="button" className={`cal-agenda-row cal-${tone}`} data-event={event.id} onClick={() => onOpen(item)}>
      <span className="cal-agenda-time yz-num">
        {from}
        {to ? <small>{to}</small> : null}
      </span>
      <span className="cal-agenda-text">
        <strong>{event.title}</strong>
        {event.place ? <span className="yz-quiet">{event.place}</span> : null}
        {event.viewerAnswer === null ? null : (
          <span className="yz-quiet">
            {event.owner.name} · {t(`answer.${event.viewerAnswer}`)}
          </span>
        )}
      </span>
      {item.key !== null ? <Icon name="repeat" /> : null}
      {event.invitees.length > 0 ? <Icon name="people" /> : null}
    </button>
  );
}
