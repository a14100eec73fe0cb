import { isIsoDate } from '@yingzao/domain/measures';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { KeyboardEvent } from 'react';

import type { FieldBinding } from './FormField';

// Shown as ISO; typed in any of these.
const formats = ['YYYY-MM-DD', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD', 'YYYY-M-D'];

/** Enter takes the typed day; it does not send the form around it. */
function keepForm(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter') event.preventDefault();
}

export interface DayInputProps extends Partial<FieldBinding> {
  /** ISO day. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly allowClear?: boolean;
  /** Enter also sends the form around it: for forms of one line. */
  readonly sends?: boolean;
}

export function DayInput({ value, onChange, allowClear = true, sends = false, ...field }: DayInputProps) {
  return (
    <DatePicker
      {...field}
      className="yz-select"
      format={formats}
      allowClear={allowClear}
      value={value && isIsoDate(value) ? dayjs(value) : null}
      {...(sends ? {} : { onKeyDown: keepForm })}
      onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : null)}
    />
  );
}
