import { productLine } from '@yingzao/domain/catalogues';

/** Lines in words: the firm's codes by their label, the client's own as they are written. */
export function lineNames(lines: readonly string[], locale: 'zh' | 'en'): string[] {
  return lines.map((line) => productLine.item(line)?.[locale] ?? line);
}
