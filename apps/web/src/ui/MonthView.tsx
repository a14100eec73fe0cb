import { addMonths, monthGrid } from '@yingzao/domain/calendar';
import { addDays } from '@yingzao/domain/measures';
import { useState, type KeyboardEvent, type ReactNode } from 'react';

import { useLocale } from '../lib/locale';
import { useMessages } from '../lib/messages';
import { messages } from './messages';
import './styles/month.css';

export interface MonthItem {
  readonly key: string;
  readonly content: ReactNode;
}

export interface MonthViewProps {
  /** Any day of the month, as ISO. */
  month: string;
  today: string;
  caption: string;
  itemsOf: (day: string) => readonly MonthItem[];
  /** A day of another month was gone to by keyboard. */
  onMonth: (day: string) => void;
}

/** Items of a day that are shown before it is opened. */
const mostItems = 3;
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
/** A Monday, from which the names of the days are counted. */
const someMonday = '2024-01-01';

const dayName = (day: string, locale: 'zh' | 'en', style: 'short' | 'long'): string => new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en', { weekday: style, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** A month in whole weeks, Monday first. Arrows go from day to day, PageUp and PageDown from month to month; Enter opens a day that has more than fits. */
export function MonthView({ month, today, caption, itemsOf, onMonth }: MonthViewProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [open, setOpen] = useState<string | null>(null);
  const weeks = monthGrid(month);
  const inMonth = (day: string): boolean => day.slice(0, 7) === month.slice(0, 7);
  const start = inMonth(today) ? today : `${month.slice(0, 7)}-01`;
  const goTo = (table: HTMLElement | null, day: string): void => {
    if (!inMonth(day)) onMonth(day);
    // After the month was drawn.
    setTimeout(() => table?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const day = (event.target as HTMLElement).dataset.day;
    if (!day || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = steps[event.key];
    const next = step ? addDays(day, step) : event.key === 'PageDown' ? addMonths(day, 1) : event.key === 'PageUp' ? addMonths(day, -1) : null;
    if (!next) return;
    event.preventDefault();
    goTo(event.currentTarget, next);
  };
  return (
    <table className="yz-month" onKeyDown={onKeyDown}>
      <caption className="yz-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {weeks[0]!.map((_, at) => (
            <th key={at} scope="col" abbr={dayName(addDays(someMonday, at), locale, 'long')}>
              {dayName(addDays(someMonday, at), locale, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const items = itemsOf(day);
              const isOpen = open === day;
              const hidden = items.length - mostItems;
              return (
                <td key={day} className={[inMonth(day) ? '' : 'yz-month-other', day === today ? 'yz-month-today' : ''].filter(Boolean).join(' ')}>
                  <button
                    type="button"
                    className="yz-month-day yz-num"
                    data-day={day}
                    tabIndex={day === start ? 0 : -1}
                    aria-current={day === today ? 'date' : undefined}
                    aria-expanded={hidden > 0 ? isOpen : undefined}
                    onClick={() => setOpen(isOpen ? null : day)}
                  >
                    {Number(day.slice(8))}
                    <span className="yz-visually-hidden">{t('month.day', { day, name: dayName(day, locale, 'long'), count: items.length })}</span>
                  </button>
                  <ul>
                    {(isOpen ? items : items.slice(0, mostItems)).map((item) => (
                      <li key={item.key}>{item.content}</li>
                    ))}
                  </ul>
                  {hidden > 0 ? (
                    <button type="button" className="yz-month-more" tabIndex={-1} onClick={() => setOpen(isOpen ? null : day)}>
                      {isOpen ? t('month.less') : t('month.more', { count: hidden })}
                    </button>
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
