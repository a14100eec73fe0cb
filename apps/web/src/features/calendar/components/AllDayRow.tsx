import { placeBars, toAllDay } from '@yingzao/domain/calendar';
import type { EventTimes } from '@yingzao/domain/calendar';
import { useState } from 'react';

import type { Holidays } from '../../../lib/holidays';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { spanOf } from '../model/items';
import type { BusinessDate, Item } from '../model/items';
import { BusinessChip } from './BusinessChip';
import { dayClass } from './DayHead';
import { EventBlock } from './EventBlock';
import type { BlockHandlers } from './EventBlock';

export interface AllDayRowProps extends BlockHandlers {
  days: readonly string[];
  items: readonly Item[];
  dates: readonly BusinessDate[];
  holidays: Holidays | null;
  held: string | undefined;
  ghost: Item | null;
  onCreate: (times: EventTimes) => void;
}

/** Business dates of a day that are shown before "more". */
const fewDates = 3;

/** What lasts whole days, as bars over the days, and under it the dates out of the business. */
export function AllDayRow({ days, items, dates, holidays, held, ghost, onCreate, ...handlers }: AllDayRowProps) {
  const t = useMessages(messages);
  const [open, setOpen] = useState(false);
  const bars = placeBars(items, spanOf, days);
  const ghosts = ghost ? placeBars([ghost], spanOf, days) : [];
  const lines = Math.max(0, ...bars.map((b) => b.line + 1));
  const row = (line: number) => line + 1;
  return (
    <div className="cal-allday" data-field="days">
      <span className="cal-gutter">{t('allDay')}</span>
      {days.map((day, at) => (
        <div key={day} className={`cal-allday-day ${dayClass(day, holidays)}`} style={{ gridColumn: at + 2, gridRow: `1 / ${lines + 3}` }} onClick={(e) => (e.target === e.currentTarget ? onCreate(toAllDay(day)) : undefined)} />
      ))}
      {bars.map(({ item, from, to, line, before, after }) => (
        <EventBlock
          key={item.id}
          item={item}
          compact
          className={`cal-bar${before ? ' cal-bar-before' : ''}${after ? ' cal-bar-after' : ''}`}
          state={held === item.id ? 'from' : undefined}
          style={{ gridColumn: `${from + 2} / ${to + 3}`, gridRow: row(line) }}
          {...handlers}
        />
      ))}
      {ghosts.map(({ item, from, to }) => (
        <EventBlock key="ghost" item={item} compact className="cal-bar" state="ghost" style={{ gridColumn: `${from + 2} / ${to + 3}`, gridRow: row(lines) }} {...handlers} />
      ))}
      {days.map((day, at) => {
        const own = dates.filter((date) => date.on === day);
        const shown = open ? own : own.slice(0, fewDates);
        return own.length === 0 ? null : (
          <div key={day} className="cal-dates" style={{ gridColumn: at + 2, gridRow: row(lines + 1) }}>
            {shown.map((date) => (
              <BusinessChip key={date.id} date={date} />
            ))}
            {own.length > shown.length ? (
              <button type="button" className="cal-more" onClick={() => setOpen(true)}>
                {t('more', { count: own.length - shown.length })}
              </button>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
