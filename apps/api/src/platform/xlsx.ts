import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { defuseFormula } from '@yingzao/domain/files';
import ExcelJS from 'exceljs';

export type SheetValue = string | number | boolean | null | undefined;

/**
 * A column of a written sheet. `kind` says how its values are meant: text as it is; a number, decimal strings included;
 * a date from an ISO day; a percentage from a fraction.
 */
export interface SheetColumn<R> {
  readonly header: string;
  readonly kind?: 'text' | 'number' | 'date' | 'percent';
  /** Characters; 16 by default. */
  readonly width?: number;
  value(row: R): SheetValue;
}

/** Excel keeps fifteen digits; a longer number would change, so it is written as text. */
const mostDigits = 15;
/** Rows written before others get a turn. */
const rowsPerTurn = 500;
/** A whole number is shown without a point, others with two places: `#,##0.##` would leave a point at the end of whole ones. */
const fraction = '#,##0.00';
/** What a cell holds at most. */
const mostCharacters = 32_767;
const numberFormats = { text: '@', number: '#,##0', date: 'yyyy-mm-dd', percent: '0.00%' } as const;

/**
 * Writes one sheet as .xlsx to a stream, row by row, with a frozen and filterable header. Ends the stream and gives the number of rows.
 * Rejects when the source of rows fails, which destroys the stream, or when the stream is closed before the end.
 */
export async function writeWorkbook<R>(
  target: Writable,
  sheetName: string,
  columns: readonly SheetColumn<R>[],
  rows: Iterable<R> | AsyncIterable<R>,
): Promise<number> {
  // A reader that goes away closes the stream without an error, for which the library would wait for ever.
  const closed = finished(target, { readable: false });
  closed.catch(() => undefined);
  try {
    return await Promise.race([writeSheet(target, sheetName, columns, rows), closed.then(() => new Promise<never>(() => undefined))]);
  } catch (error) {
    target.destroy();
    throw error;
  }
}

async function writeSheet<R>(target: Writable, sheetName: string, columns: readonly SheetColumn<R>[], rows: Iterable<R> | AsyncIterable<R>): Promise<number> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: target, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet(safeSheetName(sheetName), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, kind = 'text', width = 16 }) => ({
    header: defuseFormula(header),
    width,
    style: { numFmt: numberFormats[kind], alignment: { vertical: 'top', wrapText: kind === 'text' } },
  }));
  const header = sheet.getRow(1);
  header.font = { bold: true };
  header.commit();
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: Math.max(1, columns.length) } };
  let count = 0;
  for await (const row of rows) {
    const line = sheet.addRow(columns.map((column) => written(column.value(row), column.kind ?? 'text')));
    line.eachCell((cell, at) => {
      if (columns[at - 1]!.kind === 'number' && typeof cell.value === 'number' && !Number.isInteger(cell.value)) cell.numFmt = fraction;
    });
    line.commit();
    count += 1;
    if (count % rowsPerTurn === 0) await nextTurn();
    if (target.destroyed) throw new Error('The stream was closed before the workbook was written');
  }
  sheet.commit();
  await workbook.commit();
  return count;
}

function written(value: SheetValue, kind: NonNullable<SheetColumn<unknown>['kind']>): ExcelJS.CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value;
  if (kind === 'text') return fitting(defuseFormula(String(value)));
  if (kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? new Date(`${String(value)}T00:00:00Z`) : defuseFormula(String(value));
  const number = Number(value);
  const tooLong = String(value).replace(/\D/g, '').length > mostDigits;
  return Number.isFinite(number) && !tooLong ? number : defuseFormula(String(value));
}

/** Text that does not fit into a cell is cut, and shows that it is. */
const fitting = (text: string): string => (text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text);

/** A sheet's name has at most 31 UTF-16 units, none of []:*?/\, no apostrophe at its ends, and is not `History`, which Excel keeps for itself. */
export function safeSheetName(name: string, most = 31): string {
  let cut = '';
  for (const sign of name.replace(/[[\]:*?/\\]/g, ' ').replace(/^['\s]+/, '')) {
    if (cut.length + sign.length > most) break;
    cut += sign;
  }
  const safe = cut.replace(/['\s]+$/, '');
  return /^history$/i.test(safe) ? `${safe} 1` : safe || 'Sheet1';
}

/** A number as a decimal string, or text. */
export type FreeCell = { readonly number: string } | string | null;

/** A small workbook in memory, a sheet for each table; names are made apart where they are alike. The first `bold` rows of a sheet are its head. */
export async function workbookOf(sheets: readonly { readonly name: string; readonly rows: readonly (readonly FreeCell[])[]; readonly bold: number }[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const taken = new Set<string>();
  for (const { name, rows, bold } of sheets) {
    let free = safeSheetName(name);
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${safeSheetName(name, 27)} ${n}`;
    taken.add(free.toLowerCase());
    const sheet = workbook.addWorksheet(free);
    sheet.columns = Array.from({ length: Math.max(1, ...rows.map((row) => row.length)) }, (_, at) => ({ width: at === 0 ? 28 : 18 }));
    rows.forEach((row, at) => {
      const line = sheet.addRow(row.map((cell) => (cell === null || typeof cell === 'string' ? written(cell, 'text') : written(cell.number, 'number'))));
      if (at < bold) line.font = { bold: true };
      line.eachCell((cell) => {
        if (typeof cell.value === 'number') cell.numFmt = Number.isInteger(cell.value) ? numberFormats.number : fraction;
      });
    });
    await nextTurn();
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
