import { columnLetters } from './grid';
import { importMessage } from './messages';
import type { ImportColumn, ImportIssue } from './types';

/** An issue with the column it stands in, as the sheet shows it: `I列 土地面积：“8~9万㎡”读不出面积。…` */
export function describeIssue({ code, column, text }: ImportIssue, columns: readonly ImportColumn[], locale: 'zh' | 'en'): string {
  const message = importMessage(code, locale, text);
  if (column === null) return message;
  const header = columns.find(({ index }) => index === column)?.header.replace(/\s+/g, '') ?? '';
  return locale === 'zh' ? `${columnLetters(column)}列 ${header}：${message}` : `Column ${columnLetters(column)} ${header}: ${message}`;
}
