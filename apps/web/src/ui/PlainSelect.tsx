import type { ComponentProps, ReactNode } from 'react';

import { Icon } from './Icon';

export interface PlainSelectProps<V extends string | number> extends Omit<ComponentProps<'select'>, 'className' | 'value' | 'onChange' | 'multiple'> {
  /** Null shows the placeholder. */
  value: V | null;
  /** Those of one group stand one after another. */
  options: readonly { value: V; label: string; group?: string }[];
  placeholder?: string;
  onChange: (value: V) => void;
}

const entry = (label: string, index: number): ReactNode => (
  <option key={index} value={index}>
    {label}
  </option>
);

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
        {options.map((option, index) => {
          if (option.group === undefined) return entry(option.label, index);
          if (option.group === options[index - 1]?.group) return null;
          return (
            <optgroup key={option.group} label={option.group}>
              {options.map((one, at) => (one.group === option.group ? entry(one.label, at) : null))}
            </optgroup>
          );
        })}
      </select>
      <Icon name="down" />
    </span>
  );
}
