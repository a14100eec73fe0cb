import type { ComponentProps } from 'react';

export interface PlainInputProps extends Omit<ComponentProps<'input'>, 'className'> {
  invalid?: boolean;
}

/** One line of text, drawn like the library's field without its weight: for what is loaded with the home. */
export function PlainInput({ invalid, ...rest }: PlainInputProps) {
  return <input type="text" className="yz-plain-input" aria-invalid={invalid || undefined} {...rest} />;
}
