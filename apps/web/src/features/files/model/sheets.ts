import type { ShownSheet } from '@yingzao/domain/files';

/** The cells of a workbook as the server read them. @throws when they cannot be had. */
export async function readSheets(url: string, signal: AbortSignal): Promise<ShownSheet[]> {
  const response = await fetch(url, { credentials: 'same-origin', signal });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return ((await response.json()) as { sheets: ShownSheet[] }).sheets;
}

/** Whether a cell reads as a figure, which stands to the right. */
export const isFigure = (text: string): boolean => /^[-+]?[\d,]+(\.\d+)?%?$/.test(text);
