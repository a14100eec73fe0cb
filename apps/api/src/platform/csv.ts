import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { defuseFormula } from '@yingzao/domain/files';
import type { SheetColumn, SheetValue } from './xlsx';

/** Signed decimals as they are; a spreadsheet computes nothing out of them. */
const isNumber = /^-?\d+(\.\d+)?$/;

function written(value: SheetValue, kind: NonNullable<SheetColumn<unknown>['kind']>): string {
  if (value === null || value === undefined) return '';
  const plain = String(value);
  const text = kind !== 'text' && isNumber.test(plain) ? plain : defuseFormula(plain);
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes rows as CSV (RFC 4180, UTF-8 with the mark by which spreadsheets know it) to a stream, ends it and gives the number of rows. Rejects like `writeWorkbook`. */
export async function writeCsv<R>(target: Writable, columns: readonly SheetColumn<R>[], rows: Iterable<R> | AsyncIterable<R>): Promise<number> {
  const closed = finished(target, { readable: false });
  closed.catch(() => undefined);
  const line = async (cells: readonly string[]): Promise<void> => {
    if (target.destroyed) throw new Error('The stream was closed before the file was written');
    if (!target.write(`${cells.join(',')}\r\n`)) await Promise.race([new Promise((resolve) => target.once('drain', resolve)), closed]);
  };
  try {
    target.write('\ufeff');
    await line(columns.map(({ header }) => written(header, 'text')));
    let count = 0;
    for await (const row of rows) {
      await line(columns.map((column) => written(column.value(row), column.kind ?? 'text')));
      count += 1;
    }
    target.end();
    return count;
  } catch (error) {
    target.destroy();
    throw error;
  }
}
