import { defuseFormula } from '@yingzao/domain/files';
import writeWorkbook, { type Cell } from 'write-excel-file/universal';

/** A cell: text, a plain decimal to the last place, or nothing. */
export type SheetCell = string | { readonly number: string } | null;

/** A table as a file keeps it: the numbers to the last place, in the unit that its head says. */
export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What a file says of itself: name and value, such as the conditions and the day of the figures. */
export type SheetNotes = readonly (readonly [name: string, value: string])[];

const quoted = (text: string): string => (/[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const textOf = (cell: SheetCell): string => (cell === null ? '' : typeof cell === 'string' ? quoted(defuseFormula(cell)) : cell.number);

/** CSV (RFC 4180) with the mark by which spreadsheets know UTF-8. */
export const csvOf = ({ head, rows }: Sheet): string => `\ufeff${[head, ...rows].map((row) => `${row.map(textOf).join(',')}\r\n`).join('')}`;

/** Excel keeps fifteen digits; a longer number would change, so it is written as text. */
const mostDigits = 15;
/** What no name of a sheet may hold, and how long it may be. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').trim().slice(0, 31);
// XML has no way to write these, and spreadsheets refuse a file that has them.
// eslint-disable-next-line no-control-regex
const written = (text: string): string => defuseFormula(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''));

const cellOf = (cell: SheetCell): Cell => {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { type: String, value: written(cell) };
  return cell.number.replace(/\D/g, '').length > mostDigits ? { type: String, value: cell.number } : { type: Number, value: Number(cell.number), format: cell.number.includes('.') ? '#,##0.00' : '#,##0' };
};

/** A workbook of two sheets: the table, and what it says of itself. */
export async function xlsxOf({ head, rows }: Sheet, notes: SheetNotes, names: { readonly table: string; readonly notes: string }): Promise<Blob> {
  const heads = head.map((text): Cell => ({ type: String, value: written(text), fontWeight: 'bold' }));
  return writeWorkbook([
    { data: [heads, ...rows.map((row) => row.map(cellOf))], sheet: sheetName(names.table), columns: head.map((_, at) => ({ width: at === 0 ? 28 : 18 })), stickyRowsCount: 1 },
    { data: notes.map((note) => note.map(cellOf)), sheet: sheetName(names.notes), columns: [{ width: 16 }, { width: 80 }] },
  ]).toBlob();
}
