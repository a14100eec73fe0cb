import { isIsoDate } from '@yingzao/domain/measures';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';

import { useMessages } from '../../../lib/messages';
import type { FieldBinding } from '../../../ui/FormField';
import { messages } from '../messages';

// Shown as ISO; typed in any of these.
const formats = ['YYYY-MM-DD', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD', 'YYYY-M-D'];

export interface DateInputProps extends Partial<FieldBinding> {
  /** `YYYY-MM-DD`. */
  value: string | null;
  onChange: (iso: string | null) => void;
  allowClear?: boolean;
}

export function DateInput({ value, onChange, allowClear = true, ...field }: DateInputProps) {
  const t = useMessages(messages);
  return (
    <DatePicker
      {...field}
      className="yz-select"
      value={value && isIsoDate(value) ? dayjs(value) : null}
      format={formats}
      allowClear={allowClear}
      placeholder={t('date.placeholder')}
      onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : null)}
    />
  );
}
