import { parseArea, readDecimal, fromM2 } from '@yingzao/domain/measures';
import type { LandUnit } from '@yingzao/domain/catalogues';
import { Input, Select, Space } from 'antd';
import { useState } from 'react';

import type { DecimalRange } from '../../../../generated/types.generated';
import { useMessages } from '../../../../lib/messages';
import { listMessages } from '../../listMessages';

export interface RangeInputProps {
  id?: string;
  /** Named in full, for screen readers. */
  label: string;
  value: DecimalRange | null;
  onChange: (range: DecimalRange | null) => void;
  /** Areas are typed in one of these units and kept in m2; none: a plain number such as FAR. */
  units?: readonly LandUnit[];
}

type End = 'min' | 'max';

/** Two numbers, either may be left out; taken over when the field is left or Enter is pressed. */
export function RangeInput({ id, label, value, onChange, units }: RangeInputProps) {
  const t = useMessages(listMessages);
  const [unit, setUnit] = useState<LandUnit>(units?.[0] ?? 'M2');
  const [typed, setTyped] = useState<Partial<Record<End, string>>>({});

  const shown = (end: End): string => {
    const stored = value?.[end];
    return typed[end] ?? (stored == null ? '' : units ? fromM2(stored, unit, 6) : stored);
  };
  /** The number as the filter keeps it: null when empty, undefined when it cannot be read. */
  const read = (text: string): string | null | undefined => {
    if (text.trim() === '') return null;
    if (units) {
      const area = parseArea(text, unit);
      return area.kind === 'AREA' ? area.m2 : undefined;
    }
    return readDecimal(text.normalize('NFKC'))?.toString();
  };
  const ends = { min: read(shown('min')), max: read(shown('max')) };
  const unreadable = (end: End): boolean => ends[end] === undefined;
  const upsideDown = ends.min != null && ends.max != null && Number(ends.min) > Number(ends.max);

  const take = (end: End): void => {
    const next = read(shown(end));
    if (next === undefined || typed[end] === undefined) return;
    setTyped((now) => ({ ...now, [end]: undefined }));
    // A bound typed by hand is included; only one left untouched stays as the chart set it.
    const range: DecimalRange = { ...value, [end]: next, ...(end === 'max' ? { below: null } : {}) };
    onChange(range.min || range.max ? { ...(range.min ? { min: range.min } : {}), ...(range.max ? { max: range.max } : {}), ...(range.below ? { below: true } : {}) } : null);
  };
  const field = (end: End) => (
    <Input
      {...(end === 'min' && id ? { id } : {})}
      {...(unreadable(end) || upsideDown ? { status: 'error' as const, 'aria-invalid': true as const } : {})}
      aria-label={`${label} ${t(`filter.${end}`)}`}
      className="yz-num"
      inputMode="decimal"
      autoComplete="off"
      placeholder={t(`filter.${end}`)}
      value={shown(end)}
      onChange={(event) => setTyped((now) => ({ ...now, [end]: event.target.value }))}
      onBlur={() => take(end)}
      onPressEnter={() => take(end)}
    />
  );
  return (
    <div className="yz-unit-input">
      <Space.Compact block className="pj-range">
        {field('min')}
        {field('max')}
        {units ? (
          <Select<LandUnit>
            className="yz-unit"
            aria-label={label}
            value={unit}
            popupMatchSelectWidth={false}
            options={units.map((code) => ({ value: code, label: code === 'WAN_M2' ? '万㎡' : t(`unit.${code}`) }))}
            onChange={setUnit}
          />
        ) : null}
      </Space.Compact>
      {unreadable('min') || unreadable('max') ? (
        <small className="yz-field-error">{t('filter.unreadable')}</small>
      ) : upsideDown ? (
        <small className="yz-field-error">{t('filter.upside')}</small>
      ) : null}
    </div>
  );
}
