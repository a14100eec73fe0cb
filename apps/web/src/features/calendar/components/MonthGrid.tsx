import { isoWeek, monthGrid, placeBars, toTimed } from '@yingzao/domain/calendar';
import type { MouseEvent } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { spanOf, weekdayName, zone } from '../model/items';
import type { Item } from '../model/items';
import { BusinessChip } from './BusinessChip';
import { HolidayTag, dayClass } from './DayHead';
import { EventBlock } from './EventBlock';
import type { GridProps } from './TimeGrid';

/** Lines of events in a cell; what is more opens the day. */
const mostLines = 3;

/** A month in whole weeks. Events move from day to day here; their hours are the week's business. */
export function MonthGrid({ days, items, dates, holidays, arrange, ghost, onOpen, onCreate, onDay, month }: GridProps & { month: string }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const handlers = { onOpen, onGrab: arrange.grab, onPress: arrange.press };
  const held = arrange.held?.item.id;
  const weeks = monthGrid(month);
  const create = (event: MouseEvent<HTMLElement>, day: string): void => {
    if (event.target === event.currentTarget) onCreate(toTimed(day, 9 * 60, zone));
  };
  return (
    <div className="cal-month" data-field="month">
      <div className="cal-month-names" aria-hidden>
        <span />
        {days.slice(0, 7).map((day) => (
          <span key={day}>{weekdayName(day, locale)}</span>
        ))}
      </div>
      {weeks.map((week) => {
        const bars = placeBars<Item>(items, spanOf, week);
        const shown = bars.filter((b) => b.line < mostLines);
        const ghosts = ghost ? placeBars([ghost], spanOf, week) : [];
        return (
          <div key={week[0]} className="cal-month-week">
            <span className="cal-month-number yz-num" title={t('week', { n: isoWeek(week[0]!) })}>
              {isoWeek(week[0]!)}
            </span>
            {week.map((day, at) => {
              const own = dates.filter((d) => d.on === day);
              const hidden = bars.filter((b) => b.line >= mostLines && b.from <= at && b.to >= at).length + Math.max(0, own.length - 2);
              return (
                <div key={day} className={`cal-cell ${dayClass(day, holidays)}${day.slice(0, 7) === month.slice(0, 7) ? '' : ' cal-other'}`} style={{ gridColumn: at + 2 }} data-day={day} onClick={(e) => create(e, day)}>
                  <span className="cal-cell-head">
                    <button type="button" className="cal-cell-day yz-num" onClick={() => onDay(day)}>
                      {Number(day.slice(8))}
                      <span className="yz-visually-hidden">{`，${day} ${weekdayName(day, locale)}`}</span>
                    </button>
                    <HolidayTag day={day} holidays={holidays} named />
                    {locale === 'zh' && holidays && !holidays.holidayOf(day) ? <span className="cal-head-lunar">{holidays.lunarDayOf(day)}</span> : null}
                  </span>
                  <span className="cal-cell-foot">
                    {own.slice(0, 2).map((date) => (
                      <BusinessChip key={date.id} date={date} />
                    ))}
                    {hidden > 0 ? (
                      <button type="button" className="cal-more" onClick={() => onDay(day)}>
                        {t('more', { count: hidden })}
                      </button>
                    ) : null}
                  </span>
                </div>
              );
            })}
            <div className="cal-month-bars">
              {shown.map(({ item, from, to, line, before, after }) => (
                <EventBlock
                  key={item.id}
                  item={item}
                  compact
                  className={`cal-bar${item.times.allDay || from !== to ? ' cal-bar-full' : ''}${before ? ' cal-bar-before' : ''}${after ? ' cal-bar-after' : ''}`}
                  state={held === item.id ? 'from' : undefined}
                  style={{ gridColumn: `${from + 1} / ${to + 2}`, gridRow: line + 1 }}
                  {...handlers}
                />
              ))}
              {ghosts.map(({ item, from, to }) => (
                <EventBlock key="ghost" item={item} compact className="cal-bar cal-bar-full" state="ghost" style={{ gridColumn: `${from + 1} / ${to + 2}`, gridRow: 1 }} {...handlers} />
              ))}
            </div>
          </div>
        );
      })}
    </div>
  );
}
