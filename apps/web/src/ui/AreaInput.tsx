import { landUnit, type LandUnit } from '@yingzao/domain/catalogues';
import { formatNumber, fromM2, parseArea } from '@yingzao/domain/measures';
import { Input, Select, Space } from 'antd';
import { useState } from 'react';

import { useLocale } from '../lib/locale';
import { useMessages } from '../lib/messages';
import type { FieldBinding } from './FormField';
import { messages } from './messages';

export interface AreaInputProps extends Partial<FieldBinding> {
  /** Exact decimal of m2, or null when empty. */
  value: string | null;
  /** The same; not called while the text is unreadable. */
  onChange: (m2: string | null) => void;
  defaultUnit?: LandUnit;
  disabled?: boolean;
  placeholder?: string;
}

// Enough places that every stored m2 shows exactly in hectares; mu only reads, the stored m2 stays untouched.
const PLACES = 6;
const shown = (m2: string | null, unit: LandUnit): string => (m2 == null ? '' : fromM2(m2, unit, PLACES));

/**
 * An area in the unit the person thinks in, kept as exact m2. Changing the unit rewrites the number, never the area;
 * a typed unit (`44亩`, `3.2万㎡`) is understood too.
 */
export function AreaInput({ value, onChange, defaultUnit = 'M2', disabled, placeholder, ...field }: AreaInputProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [unit, setUnit] = useState<LandUnit>(defaultUnit);
  const [typed, setTyped] = useState<{ text: string; m2: string | null } | null>(null);

  // What was typed is shown only as long as it means the value held outside.
  const text = typed && typed.m2 === value ? typed.text : shown(value, unit);
  const reading = parseArea(text, unit);
  const unreadable = reading.kind === 'UNREADABLE';
  const hintId = field.id ? `${field.id}-area` : undefined;
  const hint = unreadable
    ? t('area.invalid')
    : reading.kind === 'AREA' && (unit !== 'M2' || reading.unit !== 'M2')
      ? t('area.equals', { value: formatNumber(reading.m2) })
      : null;

  const type = (next: string): void => {
    const read = parseArea(next, unit);
    const m2 = read.kind === 'AREA' ? read.m2 : read.kind === 'EMPTY' ? null : value;
    setTyped({ text: next, m2 });
    if (read.kind !== 'UNREADABLE' && m2 !== value) onChange(m2);
  };
  const leave = (): void => {
    if (reading.kind !== 'AREA') return;
    const next = reading.unit;
    if (next !== unit && text.trim() !== shown(value, unit)) setUnit(next);
    setTyped(null);
  };

  return (
    <div className="yz-unit-input">
      <Space.Compact block>
        <Input
          {...field}
          {...(unreadable ? { status: 'error' as const, 'aria-invalid': true as const } : {})}
          {...(hint && hintId ? { 'aria-describedby': [field['aria-describedby'], hintId].filter(Boolean).join(' ') } : {})}
          value={text}
          disabled={disabled ?? false}
          inputMode="decimal"
          autoComplete="off"
          className="yz-num"
          {...(placeholder ? { placeholder } : {})}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
        />
        <Select<LandUnit>
          value={unit}
          disabled={disabled ?? false}
          aria-label={t('area.unit')}
          className="yz-unit"
          popupMatchSelectWidth={false}
          options={landUnit.items.map((item) => ({ value: item.code, label: item[locale] }))}
          onChange={(next) => {
            setUnit(next);
            setTyped(null);
          }}
        />
      </Space.Compact>
      {hint ? (
        <small id={hintId} className={unreadable ? 'yz-field-error' : 'yz-field-hint'}>
          {hint}
        </small>
      ) : null}
    </div>
  );
}
