import { nthOfMonth, weekday, weekdayCodes } from '@yingzao/domain/calendar';
import type { Repeat, RepeatKind, WeekdayCode } from '@yingzao/domain/calendar';
import { addDays } from '@yingzao/domain/measures';
import { InputNumber, Select } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { FormField } from '../../../ui/FormField';
import { messages } from '../messages';
import { weekdayName } from '../model/items';
import { DayInput } from './WhenFields';

const kinds: readonly RepeatKind[] = ['NONE', 'DAILY', 'WORKDAYS', 'WEEKLY', 'MONTHLY_DAY', 'MONTHLY_WEEKDAY', 'YEARLY'];
const units = { DAILY: 'DAILY', WEEKLY: 'WEEKLY', MONTHLY_DAY: 'MONTHLY', MONTHLY_WEEKDAY: 'MONTHLY', YEARLY: 'YEARLY' } as const;
const monday = '2026-11-23';

/** The choices, each in the words of the day the event begins on. */
function useKindText(start: string): (kind: RepeatKind) => string {
  const t = useMessages(messages);
  const locale = useLocale();
  return (kind) => {
    if (!start) return t(`repeat.${kind}`, { n: '', nth: '', day: '', month: '' });
    const { nth, last } = nthOfMonth(start);
    const name = weekdayName(start, locale);
    return t(`repeat.${kind}`, { n: Number(start.slice(8)), month: Number(start.slice(5, 7)), nth: t(`repeat.nth.${last ? 'last' : (`n${nth}` as 'n1')}`), day: locale === 'zh' ? name.slice(1) : name });
  };
}

/** How it repeats: the usual ways, and when that ends. A rule the form cannot write stays as it is until another is chosen. */
export function RepeatFields({ value, start, onChange }: { value: Repeat; start: string; onChange: (repeat: Repeat) => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const text = useKindText(start);
  const patch = (part: Partial<Repeat>): void => onChange({ ...value, ...part });
  const unit = units[value.kind as keyof typeof units];
  const ends = value.count !== null ? 'count' : value.until !== null ? 'until' : 'never';
  const options = (value.kind === 'OTHER' ? [...kinds, 'OTHER' as const] : kinds).map((kind) => ({ value: kind, label: text(kind) }));
  return (
    <>
      <FormField path="rule" label={t('form.repeat')}>
        {(field) => <Select {...field} className="yz-select" value={value.kind} options={options} onChange={(kind: RepeatKind) => patch({ kind, interval: 1, days: [], ...(kind === 'NONE' ? { count: null, until: null } : {}) })} />}
      </FormField>
      {unit ? (
        <FormField path="rule.interval" label={t('form.every')}>
          {(field) => <InputNumber {...field} min={1} max={99} precision={0} value={value.interval} suffix={t(`form.unit.${unit}`)} onChange={(n) => patch({ interval: n ?? 1 })} />}
        </FormField>
      ) : null}
      {value.kind === 'WEEKLY' ? (
        <div className="cal-weekdays" role="group" aria-label={t('form.days')}>
          {weekdayCodes.map((code, at) => {
            const own = start !== '' && weekday(start) === at + 1;
            const on = own || value.days.includes(code);
            return (
              <button key={code} type="button" className="yz-text-button" aria-pressed={on} disabled={own} onClick={() => patch({ days: on ? value.days.filter((d) => d !== code) : ([...value.days, code] as WeekdayCode[]) })}>
                {weekdayName(addDays(monday, at), locale)}
              </button>
            );
          })}
        </div>
      ) : null}
      {value.kind === 'NONE' || value.kind === 'OTHER' ? null : (
        <FormField path="rule.end" label={t('form.ends')}>
          {(field) => (
            <span className="cal-moment">
              <Select
                {...field}
                className="yz-select"
                value={ends}
                options={[{ value: 'never', label: t('form.never') }, { value: 'until', label: t('form.untilDay') }, { value: 'count', label: t('form.afterCount') }]}
                onChange={(kind: string) => patch({ until: kind === 'until' ? addDays(start || monday, 90) : null, count: kind === 'count' ? 10 : null })}
              />
              {ends === 'until' ? <DayInput label={t('form.until')} value={value.until ?? ''} onChange={(day) => patch({ until: day })} /> : null}
              {ends === 'count' ? <InputNumber aria-label={t('form.count')} min={1} max={1000} precision={0} value={value.count} onChange={(n) => patch({ count: n ?? 1 })} /> : null}
            </span>
          )}
        </FormField>
      )}
    </>
  );
}
