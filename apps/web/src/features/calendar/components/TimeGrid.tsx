import { placeSegments, segmentsOf } from '@yingzao/domain/calendar';
import type { EventTimes } from '@yingzao/domain/calendar';
import { useLayoutEffect, useRef, type CSSProperties } from 'react';

import type { Holidays } from '../../../lib/holidays';
import type { Arrange } from '../hooks/useArrange';
import { useNow } from '../hooks/useNow';
import { useSelect } from '../hooks/useSelect';
import { isBar, zone } from '../model/items';
import type { BusinessDate, Item } from '../model/items';
import { AllDayRow } from './AllDayRow';
import { DayHead, dayClass } from './DayHead';
import { EventBlock } from './EventBlock';

export interface GridProps {
  days: readonly string[];
  items: readonly Item[];
  dates: readonly BusinessDate[];
  holidays: Holidays | null;
  arrange: Arrange;
  /** What is in hand, drawn where it would go. */
  ghost: Item | null;
  onOpen: (item: Item) => void;
  onCreate: (times: EventTimes) => void;
  onDay: (day: string) => void;
}

const hours = Array.from({ length: 24 }, (_, h) => h);
/** The grid opens where a working day begins. */
const firstHour = 8;

/** One day or seven, hour by hour. */
export function TimeGrid({ days, items, dates, holidays, arrange, ghost, onOpen, onCreate, onDay }: GridProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const now = useNow();
  const select = useSelect(onCreate);
  useLayoutEffect(() => {
    const box = scroll.current;
    if (box) box.scrollTop = (box.querySelector<HTMLElement>('.cal-hours')?.offsetHeight ?? 0) * (firstHour / 24) - 8;
  }, []);

  const timed = items.filter((item) => !isBar(item));
  const handlers = { onOpen, onGrab: arrange.grab, onPress: arrange.press };
  const held = arrange.held?.item.id;
  return (
    <div className="cal-grid" style={{ '--cal-days': days.length } as CSSProperties}>
      <div className="cal-grid-scroll" ref={scroll}>
        <div className="cal-grid-top">
          <div className="cal-heads">
            <span className="cal-gutter" />
            {days.map((day) => (
              <DayHead key={day} day={day} holidays={holidays} onOpen={onDay} />
            ))}
          </div>
          <AllDayRow days={days} items={items.filter(isBar)} dates={dates} holidays={holidays} held={held} ghost={ghost && isBar(ghost) ? ghost : null} onCreate={onCreate} {...handlers} />
        </div>
        <div className="cal-hours" data-field="time">
          <div className="cal-gutter" aria-hidden>
            {hours.map((h) => (
              <span key={h} className="yz-num">
                {h === 0 ? '' : `${String(h).padStart(2, '0')}:00`}
              </span>
            ))}
          </div>
          {days.map((day) => {
            const placed = placeSegments(segmentsOf(timed, (item) => item.times, day, zone));
            const ghosts = ghost && !isBar(ghost) ? segmentsOf([ghost], (item) => item.times, day, zone) : [];
            const minute = now.startsWith(day) ? Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16)) : null;
            return (
              <div key={day} className={`cal-column ${dayClass(day, holidays)}`} data-day={day} onPointerDown={(e) => select.begin(e, day)} onClick={(e) => select.tap(e, day)}>
                {placed.map(({ item, from, to, column, columns }) => (
                  <EventBlock key={item.id} item={item} handles="vertical" compact={to - from < 45} state={held === item.id ? 'from' : undefined} style={boxOf(from, to, column, columns)} {...handlers} />
                ))}
                {ghosts.map(({ item, from, to }) => (
                  <EventBlock key="ghost" item={item} state="ghost" compact={to - from < 45} style={boxOf(from, to, 0, 1)} {...handlers} />
                ))}
                {select.range?.day === day ? <div className="cal-select" style={boxOf(select.range.from, select.range.to, 0, 1)} /> : null}
                {minute === null ? null : <div className="cal-now" style={{ top: `${(minute / 1440) * 100}%` }} />}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

const boxOf = (from: number, to: number, column: number, columns: number): CSSProperties => ({
  top: `${(from / 1440) * 100}%`,
  height: `max(${((to - from) / 1440) * 100}%, 20px)`,
  insetInlineStart: `calc(${(column / columns) * 100}% + 1px)`,
  width: `calc(${100 / columns}% - 3px)`,
});
