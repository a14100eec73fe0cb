import type { ComponentProps } from 'react';

/** A plain field of text: the browser's own, drawn like the other controls. `aria-invalid` marks what is wrong. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" {...rest} className={className ? `yz-input ${className}` : 'yz-input'} />;
}
