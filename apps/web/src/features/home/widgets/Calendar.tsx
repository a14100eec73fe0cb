import { isoWeek, monthGrid } from '@yingzao/domain/calendar';
import { today } from '@yingzao/domain/measures';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { isWeekend, useHolidays } from '../../../lib/holidays';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { WidgetData } from '../components/WidgetData';
import { daysWith, scheduleHref } from '../model/scheduleDays';
import type { Day } from '../model/scheduleDays';
import { monthWindow } from '../model/scheduleSettings';
import { ScheduleWidgetDocument } from './Schedule.generated';
import { scheduleMessages } from './scheduleMessages';
import './schedule.css';

const names = { zh: ['一', '二', '三', '四', '五', '六', '日'], en: ['M', 'T', 'W', 'T', 'F', 'S', 'S'] } as const;

/** A month with days off and worked weekends, the Chinese calendar, and a dot where something is on. */
export default function Calendar() {
  const t = useMessages(scheduleMessages);
  const locale = useLocale();
  const [by, setBy] = useState(0);
  const { month, ...variables } = monthWindow(by);
  const weeks = monthGrid(month);
  return (
    <WidgetData name={by === 0 ? 'schedule' : 'calendar'} query={ScheduleWidgetDocument} variables={variables} empty={() => null}>
      {(data) => {
        const days = new Map(daysWith(data.calendar, weeks.flat()).map((d) => [d.day, d]));
        return (
          <div className="sch-month">
            <div className="sch-head">
              <button type="button" className="yz-icon-button" aria-label={t('previous')} onClick={() => setBy(by - 1)}>
                <Icon name="left" />
              </button>
              <strong className="yz-num" aria-live="polite">
                {t('month', { year: month.slice(0, 4), month: Number(month.slice(5, 7)) })}
              </strong>
              <button type="button" className="yz-icon-button" aria-label={t('next')} onClick={() => setBy(by + 1)}>
                <Icon name="right" />
              </button>
              {by === 0 ? null : (
                <button type="button" className="yz-link-button" onClick={() => setBy(0)}>
                  {t('thisMonth')}
                </button>
              )}
            </div>
            <div className="sch-weeks">
              <span />
              {names[locale].map((name, at) => (
                <span key={at} className="sch-name">
                  {name}
                </span>
              ))}
              {weeks.flatMap((week) => [
                <span key={`w${week[0]}`} className="sch-number yz-num">
                  {isoWeek(week[0]!)}
                </span>,
                ...week.map((day) => <Cell key={day} own={days.get(day)!} month={month} />),
              ])}
            </div>
          </div>
        );
      }}
    </WidgetData>
  );
}

function Cell({ own, month }: { own: Day; month: string }) {
  const t = useMessages(scheduleMessages);
  const locale = useLocale();
  const holidays = useHolidays();
  const { day } = own;
  const mark = holidays?.holidayOf(day);
  const count = own.entries.length + own.dates.length;
  const rest = holidays ? holidays.isRestDay(day) : isWeekend(day);
  const told = [day, mark && t(mark.kind === 'OFF' ? 'offOn' : 'workOn', { name: locale === 'zh' ? mark.zh : mark.en }), count > 0 && t('count', { count })].filter(Boolean).join('，');
  const classes = ['sch-day', rest ? 'sch-rest' : '', day === today(new Date()) ? 'sch-today' : '', day.slice(0, 7) === month.slice(0, 7) ? '' : 'sch-other'].filter(Boolean).join(' ');
  return (
    <Link to={scheduleHref(day)} className={classes} title={told}>
      <span className="sch-date yz-num">{Number(day.slice(8))}</span>
      {mark ? <span className={mark.kind === 'OFF' ? 'sch-tag' : 'sch-tag sch-tag-work'}>{t(mark.kind === 'OFF' ? 'off' : 'work')}</span> : null}
      {locale === 'zh' && holidays ? <span className="sch-lunar">{holidays.lunarDayOf(day)}</span> : null}
      <span className="yz-visually-hidden">{`，${told}`}</span>
      {count > 0 ? <i className="sch-dot" /> : null}
    </Link>
  );
}
