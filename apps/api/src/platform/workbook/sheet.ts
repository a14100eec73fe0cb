import { serialToIso } from '@yingzao/domain/measures';
import type { Cell, GridRow, MergedRange, PlainCell, SheetGrid } from '@yingzao/domain/imports';
import type { Archive } from './archive';
import { WorkbookError } from './errors';
import { scan, unescapeText, type SheetPart } from './parts';
import { attribute } from './xml';
import { restoreDefused } from '@yingzao/domain/files';

/** What a workbook may hold at most, all sheets together. */
export interface GridLimits {
  readonly rows: number;
  readonly cells: number;
  readonly columns: number;
  readonly merges: number;
}

/** Three times the 20,000 rows that a workbook kept by hand may reach; at this size one import takes some 800 MB of memory at its peak. */
export const defaultGridLimits: GridLimits = { rows: 60_000, cells: 2_000_000, columns: 1_000, merges: 200_000 };

/** Counts down what is left of the limits while sheets are read. */
export class Budget {
  #rows: number;
  #cells: number;
  #merges: number;

  constructor(readonly limits: GridLimits) {
    this.#rows = limits.rows;
    this.#cells = limits.cells;
    this.#merges = limits.merges;
  }

  row(): void {
    if ((this.#rows -= 1) < 0) throw new WorkbookError('WORKBOOK_TOO_LARGE');
  }

  cell(column: number): void {
    if ((this.#cells -= 1) < 0 || column >= this.limits.columns) throw new WorkbookError('WORKBOOK_TOO_LARGE');
  }

  merge(): void {
    if ((this.#merges -= 1) < 0) throw new WorkbookError('WORKBOOK_TOO_LARGE');
  }
}

export interface SheetReading {
  readonly sharedStrings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** The cell being read. */
interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  inline: string;
  formula: boolean;
}

/** Reads one sheet. Cells that are only formatted are left out. Throws a WorkbookError. */
export async function readSheet(archive: Archive, { name, hidden, part }: SheetPart, reading: SheetReading): Promise<SheetGrid> {
  const rows: GridRow[] = [];
  const merges: MergedRange[] = [];
  const hiddenColumns: number[] = [];
  const { budget } = reading;
  let row = 0;
  let rowHidden = false;
  let cells: Cell[] = [];
  let cell: OpenCell | null = null;
  let column = -1;
  let into: 'value' | 'inline' | null = null;
  let phonetic = false;

  await scan(archive, part, {
    open(tag, attributes) {
      if (tag === 'c') {
        const reference = attribute(attributes, 'r');
        column = reference === undefined ? column + 1 : columnOf(reference);
        cell = { column, type: attribute(attributes, 't') ?? 'n', style: Number(attribute(attributes, 's') ?? 0), value: '', inline: '', formula: false };
      } else if (tag === 'v') into = 'value';
      else if (tag === 't') into = phonetic || cell === null ? null : 'inline';
      else if (tag === 'f' && cell) cell.formula = true;
      else if (tag === 'rPh') phonetic = true;
      else if (tag === 'row') {
        const typed = attribute(attributes, 'r');
        row = typed === undefined ? row + 1 : Number(typed);
        rowHidden = isTrue(attribute(attributes, 'hidden'));
        cells = [];
        column = -1;
      } else if (tag === 'mergeCell') {
        budget.merge();
        const range = rangeOf(attribute(attributes, 'ref') ?? '');
        if (range) merges.push(range);
      } else if (tag === 'col' && isTrue(attribute(attributes, 'hidden'))) {
        const last = Math.min(Number(attribute(attributes, 'max')), budget.limits.columns);
        for (let index = Number(attribute(attributes, 'min')); index <= last; index += 1) hiddenColumns.push(index - 1);
      }
    },
    text(piece) {
      if (cell && into) cell[into] += piece;
    },
    close(tag) {
      if (tag === 'v' || tag === 't') into = null;
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 'c' && cell) {
        const value = cellValue(cell, reading);
        if (value !== null && value !== '') {
          budget.cell(cell.column);
          while (cells.length < cell.column) cells.push(null);
          cells[cell.column] = cell.formula ? { formula: true, cached: value } : value;
        }
        cell = null;
      } else if (tag === 'row' && cells.length > 0) {
        budget.row();
        rows.push({ row, hidden: rowHidden, cells });
      }
    },
  });
  // The standard wants rows in order; a sheet that has them otherwise is still read.
  if (rows.some((current, index) => current.row < (rows[index - 1]?.row ?? 0))) rows.sort((a, b) => a.row - b.row);
  return { name, hidden, rows, merges, hiddenColumns };
}

function cellValue({ type, style, value, inline, formula }: OpenCell, { sharedStrings, dateStyles, date1904 }: SheetReading): PlainCell {
  if (type === 'inlineStr') return restoreDefused(detached(unescapeText(inline)));
  if (value === '') return null;
  if (type === 's') return restoreDefused(sharedStrings[Number(value)] ?? '');
  if (type === 'str') return formula ? detached(unescapeText(value)) : restoreDefused(detached(unescapeText(value)));
  if (type === 'b') return value === '1';
  if (type === 'e') return { error: detached(value) };
  if (type === 'd') return detached(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return detached(value);
  const date = dateStyles[style] ? serialToIso(number, date1904) : null;
  return date === null ? number : { date, serial: number };
}

/** A copy of its own: a slice would keep the whole piece of XML it was cut from in memory. */
function detached(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The column of a reference such as AB12, from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const character of reference) {
    const digit = character.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) break;
    column = column * 26 + digit;
  }
  return column - 1;
}

function rangeOf(reference: string): MergedRange | null {
  const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (!left || !top || !right || !bottom) return null;
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}
