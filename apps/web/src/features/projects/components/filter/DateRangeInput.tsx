import { DatePicker } from 'antd';
import dayjs from 'dayjs';

import type { DateRange } from '../../../../generated/types.generated';
import { useMessages } from '../../../../lib/messages';
import { messages } from '../../messages';

export interface DateRangeInputProps {
  id?: string;
  value: DateRange | null;
  onChange: (range: DateRange | null) => void;
  /** Named spans to choose with one click, ISO dates. */
  presets: readonly { label: string; from: string | null; to: string | null }[];
}

const day = (iso: string | null | undefined) => (iso ? dayjs(iso) : null);

/** A span of days, open at either end. */
export function DateRangeInput({ id, value, onChange, presets }: DateRangeInputProps) {
  const t = useMessages(messages);
  return (
    <DatePicker.RangePicker
      {...(id ? { id: { start: id, end: `${id}-end` } } : {})}
      className="yz-select"
      allowEmpty={[true, true]}
      placeholder={[t('date.from'), t('date.to')]}
      value={value ? [day(value.from), day(value.to)] : null}
      presets={presets.map((preset) => ({ label: preset.label, value: [day(preset.from), day(preset.to)] }))}
      onChange={(days) => {
        const from = days?.[0]?.format('YYYY-MM-DD');
        const to = days?.[1]?.format('YYYY-MM-DD');
        onChange(from || to ? { ...(from ? { from } : {}), ...(to ? { to } : {}) } : null);
      }}
    />
  );
}
