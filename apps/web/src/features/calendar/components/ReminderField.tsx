import { Select } from 'antd';
import { useCallback } from 'react';

import { useMessages } from '../../../lib/messages';
import { FormField } from '../../../ui/FormField';
import { messages } from '../messages';

const usual = [0, 5, 10, 15, 30, 60, 120, 1440, 2880, 10_080];
const most = 5;

/** `15` -> 15 分钟前. */
export function useReminderText(): (minutes: number) => string {
  const t = useMessages(messages);
  return useCallback((m) => (m === 0 ? t('remind.m0') : m % 1440 === 0 ? t('remind.days', { n: m / 1440 }) : m % 60 === 0 ? t('remind.hours', { n: m / 60 }) : t('remind.minutes', { n: m })), [t]);
}

export function ReminderField({ value, onChange }: { value: readonly number[]; onChange: (minutes: number[]) => void }) {
  const t = useMessages(messages);
  const text = useReminderText();
  const options = [...new Set([...usual, ...value])].sort((a, b) => a - b).map((minutes) => ({ value: minutes, label: text(minutes) }));
  return (
    <FormField path="reminders" label={t('form.reminders')}>
      {(field) => <Select {...field} className="yz-select" mode="multiple" maxCount={most} placeholder={t('form.addReminder')} value={[...value]} options={options} onChange={(next: number[]) => onChange([...next].sort((a, b) => a - b))} />}
    </FormField>
  );
}
