import type { ComponentProps } from 'react';

import { Icon } from './Icon';

export interface PlainSelectProps<V extends string | number> extends Omit<ComponentProps<'select'>, 'className' | 'value' | 'onChange' | 'multiple'> {
  /** Null shows the placeholder. */
  value: V | null;
  options: readonly { value: V; label: string }[];
  placeholder?: string;
  onChange: (value: V) => void;
}

/** One of few, the browser's own list drawn like the library's field, without its weight: for what is loaded with the home. */
export function PlainSelect<V extends string | number>({ value, options, placeholder, onChange, ...rest }: PlainSelectProps<V>) {
  const at = options.findIndex((option) => option.value === value);
  return (
    <span className="yz-plain-select">
      <select
        className="yz-plain-input"
        value={at}
        onChange={(event) => {
          const chosen = options[Number(event.target.value)];
          if (chosen) onChange(chosen.value);
        }}
        {...rest}
      >
        {at < 0 ? (
          <option value={-1} disabled>
            {placeholder}
          </option>
        ) : null}
        {options.map((option, index) => (
          <option key={option.value} value={index}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
