import { Input, Select } from 'antd';
import { useState } from 'react';

import type { DateRange } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { FilterItem } from '../../../ui/FilterBar';
import { messages } from '../messages';
import { periodOf, periods, rangeOf, type Period } from '../model/periods';

export interface PeriodPickerProps {
  range: DateRange | null;
  onChange: (range: DateRange | null) => void;
  /** Of what it is the period; the registration otherwise. */
  label?: string;
}

/** The period of registration: one of the usual ones, or from one day to another. */
export function PeriodPicker({ range, onChange, label }: PeriodPickerProps) {
  const t = useMessages(messages);
  const [wantsOwn, setWantsOwn] = useState(false);
  const known = periodOf(range);
  const shown = wantsOwn ? 'custom' : known;
  const options = (['all', ...periods, 'custom'] as const).map((value) => ({ value, label: t(`period.${value}`) }));
  const choose = (value: Period | 'all' | 'custom'): void => {
    setWantsOwn(value === 'custom');
    if (value !== 'custom') onChange(value === 'all' ? null : rangeOf(value));
  };
  const setDay = (part: DateRange): void => {
    const next = { ...range, ...part };
    onChange(next.from || next.to ? { ...(next.from ? { from: next.from } : {}), ...(next.to ? { to: next.to } : {}) } : null);
  };
  return (
    <>
      <FilterItem label={label ?? t('period.label')}>{(id) => <Select id={id} className="yz-select" popupMatchSelectWidth={false} options={options} value={shown} onChange={choose} />}</FilterItem>
      {shown === 'custom' ? (
        <>
          <FilterItem label={t('period.from')}>
            {(id) => <Input id={id} type="date" {...(range?.to ? { max: range.to } : {})} value={range?.from ?? ''} onChange={(event) => setDay({ from: event.target.value || null })} />}
          </FilterItem>
          <FilterItem label={t('period.to')}>
            {(id) => <Input id={id} type="date" {...(range?.from ? { min: range.from } : {})} value={range?.to ?? ''} onChange={(event) => setDay({ to: event.target.value || null })} />}
          </FilterItem>
        </>
      ) : null}
    </>
  );
}
