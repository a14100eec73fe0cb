import type { Catalogue } from '@yingzao/domain/catalogues';
import type { ReactNode } from 'react';

import { useLocale } from '../lib/locale';

export interface PlainCheckProps {
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}

/** Yes or no, in the person's accent, without the library's weight. */
export function PlainCheck({ checked, disabled, onChange, children }: PlainCheckProps) {
  return (
    <label className="yz-plain-check">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}

export interface PlainChoicesProps<V extends string> {
  /** What the group is called. */
  label: string;
  value: readonly V[];
  options: readonly { value: V; label: string }[];
  /** No more than these at once. */
  most?: number;
  /** Says what none chosen means. */
  none?: string;
  onChange: (value: V[]) => void;
}

/** Several of few, all in sight; what is chosen keeps the order in which it was chosen. */
export function PlainChoices<V extends string>({ label, value, options, most = Infinity, none, onChange }: PlainChoicesProps<V>) {
  return (
    <fieldset className="yz-plain-choices">
      <legend>
        {label}
        {none && value.length === 0 ? <span className="yz-quiet"> · {none}</span> : null}
      </legend>
      {options.map((option) => {
        const checked = value.includes(option.value);
        return (
          <PlainCheck
            key={option.value}
            checked={checked}
            disabled={!checked && value.length >= most}
            onChange={(add) => onChange(add ? [...value, option.value] : value.filter((one) => one !== option.value))}
          >
            {option.label}
          </PlainCheck>
        );
      })}
    </fieldset>
  );
}

/** Several codes of a catalogue, in the page's language. */
export function PlainCodes<C extends string>({ catalogue, ...rest }: Omit<PlainChoicesProps<C>, 'options'> & { catalogue: Catalogue<C> }) {
  const locale = useLocale();
  return <PlainChoices {...rest} options={catalogue.items.map((item) => ({ value: item.code, label: item[locale] }))} />;
}
