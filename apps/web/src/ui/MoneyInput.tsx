import { formatMoney, fromFen, parseMoney, type MoneyUnit } from '@yingzao/domain/measures';
import { Input, Select, Space } from 'antd';
import { useState } from 'react';

import { useLocale } from '../lib/locale';
import { useMessages } from '../lib/messages';
import type { FieldBinding } from './FormField';
import { messages } from './messages';

export interface MoneyInputProps extends Partial<FieldBinding> {
  /** Where no label stands beside it. */
  'aria-label'?: string;
  /** Whole fen as digits, or null when empty. */
  value: string | null;
  /** The same; not called while the text is unreadable. */
  onChange: (fen: string | null) => void;
  defaultUnit?: Extract<MoneyUnit, 'YUAN' | 'WAN_YUAN'>;
  disabled?: boolean;
}

/** An amount in 元 or 万元, kept as exact fen; a typed unit (`120万`) is understood too. */
export function MoneyInput({ value, onChange, defaultUnit = 'YUAN', disabled, ...field }: MoneyInputProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [unit, setUnit] = useState<MoneyUnit>(defaultUnit);
  const [typed, setTyped] = useState<{ text: string; fen: string | null } | null>(null);

  const text = typed && typed.fen === value ? typed.text : value == null ? '' : fromFen(value, unit);
  const reading = parseMoney(text, unit);
  const unreadable = reading.kind === 'UNREADABLE';
  const hintId = field.id ? `${field.id}-money` : undefined;
  const hint = unreadable
    ? t('money.invalid')
    : reading.kind === 'AMOUNT' && (unit !== 'YUAN' || /[万亿w]/i.test(text))
      ? formatMoney(reading.fen, { unit: 'YUAN', locale })
      : null;

  const type = (next: string): void => {
    const read = parseMoney(next, unit);
    const fen = read.kind === 'AMOUNT' ? String(read.fen) : read.kind === 'EMPTY' ? null : value;
    setTyped({ text: next, fen });
    if (read.kind !== 'UNREADABLE' && fen !== value) onChange(fen);
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
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            if (!unreadable) setTyped(null);
          }}
        />
        <Select<MoneyUnit>
          value={unit}
          disabled={disabled ?? false}
          aria-label={t('money.unit')}
          className="yz-unit"
          options={[
            { value: 'YUAN', label: t('money.yuan') },
            { value: 'WAN_YUAN', label: t('money.wan') },
          ]}
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
