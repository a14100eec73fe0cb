import { today } from '@yingzao/domain/measures';

import type { Holidays } from '../../../lib/holidays';
import { isWeekend } from '../../../lib/holidays';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { weekdayName } from '../model/items';

/** Classes that shade a day: rest, worked weekend, today. */
export function dayClass(day: string, holidays: Holidays | null): string {
  const rest = holidays ? holidays.isRestDay(day) : isWeekend(day);
  return [rest ? 'cal-rest' : '', day === today(new Date()) ? 'cal-today' : ''].filter(Boolean).join(' ');
}

/** 休 or 班, with the holiday's name for those who hover or listen. */
export function HolidayTag({ day, holidays, named }: { day: string; holidays: Holidays | null; named?: boolean }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const mark = holidays?.holidayOf(day);
  if (!mark) return null;
  const name = locale === 'zh' ? mark.zh : mark.en;
  const isWork = mark.kind === 'WORK';
  return (
    <span className={isWork ? 'cal-tag cal-tag-work' : 'cal-tag'} title={t(isWork ? 'workDay' : 'restDay', { name })}>
      {t(isWork ? 'work' : 'rest')}
      <span className={named && !isWork ? 'cal-tag-name' : 'yz-visually-hidden'}>{isWork || !named ? t(isWork ? 'workDay' : 'restDay', { name }) : name}</span>
    </span>
  );
}

/** The head of one day's column. */
export function DayHead({ day, holidays, onOpen }: { day: string; holidays: Holidays | null; onOpen?: (day: string) => void }) {
  const locale = useLocale();
  const text = (
    <>
      <span className="cal-head-name">{weekdayName(day, locale)}</span>
      <span className="cal-head-number yz-num">{Number(day.slice(8))}</span>
      {locale === 'zh' && holidays ? <span className="cal-head-lunar">{holidays.lunarDayOf(day)}</span> : null}
    </>
  );
  return (
    <div className={`cal-head ${dayClass(day, holidays)}`}>
      {onOpen ? (
        <button type="button" className="cal-head-face" onClick={() => onOpen(day)}>
          {text}
          <span className="yz-visually-hidden">{`，${day}`}</span>
        </button>
      ) : (
        <span className="cal-head-face">{text}</span>
      )}
      <HolidayTag day={day} holidays={holidays} />
    </div>
  );
}
