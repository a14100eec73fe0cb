import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'accent' | 'info' | 'success' | 'warning' | 'danger' | 'muted';

export interface StatusTagProps {
  tone?: Tone;
  /** A small square before the text instead of a filled ground. */
  dot?: boolean;
  children: ReactNode;
}

/** A state in words; the colour only repeats what the words say. */
export function StatusTag({ tone = 'neutral', dot, children }: StatusTagProps) {
  return <span className={`yz-tag yz-tone-${tone}${dot ? ' yz-tag-dot' : ''}`}>{children}</span>;
}
