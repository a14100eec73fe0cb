import { addDays, today } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';

import { useHolidays } from '../../../lib/holidays';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { businessHref, daysWith, scheduleHref } from '../model/scheduleDays';
import { scheduleWindow } from '../model/scheduleSettings';
import type { ScheduleSettings } from '../model/scheduleSettings';
import type { WidgetProps } from '../model/widgetKind';
import { ScheduleWidgetDocument } from './Schedule.generated';
import { scheduleMessages } from './scheduleMessages';
import './schedule.css';

/** Own events and business dates, today or for a week, day by day. */
export default function Schedule({ settings }: WidgetProps<ScheduleSettings>) {
  const t = useMessages(scheduleMessages);
  const locale = useLocale();
  const holidays = useHolidays();
  const now = today(new Date());
  const days = settings.span === 'today' ? [now] : Array.from({ length: 7 }, (_, i) => addDays(now, i));
  return (
    <WidgetData
      name="schedule"
      query={ScheduleWidgetDocument}
      variables={scheduleWindow()}
      empty={(data) => (daysWith(data.calendar, days).every((d) => d.entries.length + d.dates.length === 0) ? <WidgetNote icon="calendar" title={t(settings.span === 'today' ? 'nothing' : 'nothingWeek')} /> : null)}
      more={() => <Link to={scheduleHref()}>{t('all')}</Link>}
    >
      {(data) =>
        daysWith(data.calendar, days).map(({ day, entries, dates }) => {
          const mark = holidays?.holidayOf(day);
          return entries.length + dates.length === 0 ? null : (
            <section key={day} className="home-group" data-group={day === now ? 'today' : 'later'}>
              <h3>
                {day === now ? t('today') : day === addDays(now, 1) ? t('tomorrow') : <DateText value={day} weekday />}
                {mark ? <small className="sch-mark"> {mark.kind === 'OFF' ? (locale === 'zh' ? mark.zh : mark.en) : t('work')}</small> : null}
              </h3>
              <ul className="home-list">
                {entries.map((entry) => (
                  <li key={entry.id}>
                    <Link className="home-row sch-row" to={scheduleHref(day)}>
                      <span className="sch-time yz-num">{entry.time ?? t('allDay')}</span>
                      <span className="home-row-main">
                        <strong>{entry.title}</strong>
                        {entry.answer === 'WAITING' ? <span className="home-row-end">{t('waiting')}</span> : entry.place ? <span className="home-row-end">{entry.place}</span> : null}
                      </span>
                    </Link>
                  </li>
                ))}
                {dates.map((date) => (
                  <li key={date.id}>
                    <Link className="home-row sch-row" to={businessHref(date)}>
                      <span className="sch-time sch-kind">{t(`kind.${date.kind}`)}</span>
                      <span className="home-row-main">
                        <strong className={date.isDone ? 'sch-done' : undefined}>{date.title}</strong>
                        {date.detail ? <span className="home-row-end">{date.detail}</span> : null}
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          );
        })
      }
    </WidgetData>
  );
}
