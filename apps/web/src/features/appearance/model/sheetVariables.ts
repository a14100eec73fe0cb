import { themeVariables, type Theme } from '@yingzao/domain/appearance';
import type { CSSProperties } from 'react';

const names = ['--yz-paper', '--yz-accent', '--yz-ink-faint', '--yz-line-strong', '--yz-ground-line', '--yz-ground-line-major', '--yz-radius'];

/** What a small drawn sheet needs of a theme; the whole of it on two dozen tiles would be a long style sheet. */
export function sheetVariables(theme: Theme): CSSProperties {
  const all = themeVariables(theme);
  return Object.fromEntries(names.map((name) => [name, all[name]])) as CSSProperties;
}
