import { isIsoDate } from '@yingzao/domain/measures';
import { DatePicker, Select, Switch, TimePicker } from 'antd';
import dayjs from 'dayjs';

import { useMessages } from '../../../lib/messages';
import { FormField, type FieldBinding } from '../../../ui/FormField';
import { messages } from '../messages';
import { withStart } from '../model/eventForm';
import type { EventForm } from '../model/eventForm';
import { zone as firm } from '../model/items';

const formats = ['YYYY-MM-DD', 'YYYY/M/D', 'YYYYMMDD'];

export function DayInput({ value, onChange, label, ...field }: Partial<FieldBinding> & { value: string; onChange: (day: string) => void; label?: string }) {
  return <DatePicker {...field} {...(label ? { 'aria-label': label } : {})} className="yz-select" format={formats} allowClear={false} value={isIsoDate(value) ? dayjs(value) : null} onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : '')} />;
}

function ClockInput({ value, onChange, label }: { value: string; onChange: (time: string) => void; label: string }) {
  return <TimePicker aria-label={label} className="yz-select cal-clock" format={['HH:mm', 'HHmm', 'H:m']} minuteStep={5} allowClear={false} needConfirm={false} value={value ? dayjs(`2000-01-01T${value}`) : null} onChange={(time) => onChange(time ? time.format('HH:mm') : '')} />;
}

/** Zones of the machine, the firm's first. */
const zones = [firm, ...(typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : ['UTC']).filter((z) => z !== firm)];

/** From when to when, whole days or by the clock of a zone. */
export function WhenFields({ form, patch, setForm }: { form: EventForm; patch: (part: Partial<EventForm>) => void; setForm: (next: (now: EventForm) => EventForm) => void }) {
  const t = useMessages(messages);
  const { allDay } = form;
  return (
    <>
      <div className="cal-switch">
        <Switch id="cal-all-day" size="small" checked={allDay} onChange={(checked) => patch({ allDay: checked, ...(checked && form.endDay < form.startDay ? { endDay: form.startDay } : {}) })} />
        <label htmlFor="cal-all-day">{t('form.allDay')}</label>
      </div>
      <FormField path={allDay ? 'startsOn' : 'startsAt'} label={t('form.start')}>
        {(field) => (
          <span className="cal-moment">
            <DayInput {...field} value={form.startDay} onChange={(day) => setForm((now) => withStart(now, { startDay: day }))} />
            {allDay ? null : <ClockInput label={`${t('form.start')} HH:mm`} value={form.startTime} onChange={(time) => setForm((now) => withStart(now, { startTime: time }))} />}
          </span>
        )}
      </FormField>
      <FormField path={allDay ? 'endsOn' : 'endsAt'} label={t('form.end')}>
        {(field) => (
          <span className="cal-moment">
            <DayInput {...field} value={form.endDay} onChange={(day) => patch({ endDay: day })} />
            {allDay ? null : <ClockInput label={`${t('form.end')} HH:mm`} value={form.endTime} onChange={(time) => patch({ endTime: time })} />}
          </span>
        )}
      </FormField>
      {allDay ? null : (
        <FormField path="timeZone" label={t('form.zone')}>
          {(field) => <Select {...field} className="yz-select" showSearch value={form.zone} options={zones.map((z) => ({ value: z, label: z }))} onChange={(z: string) => patch({ zone: z })} />}
        </FormField>
      )}
    </>
  );
}
