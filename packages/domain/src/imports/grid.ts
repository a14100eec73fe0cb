import { compareText } from '../measures/decimal';

/** A value without its formula. A date is an ISO day; `serial` is the spreadsheet's own number for it. */
export type PlainCell = string | number | boolean | null | DateCell | ErrorCell;
export interface DateCell {
  readonly date: string;
  readonly serial: number;
}
/** A cached error such as `#REF!`. */
export interface ErrorCell {
  readonly error: string;
}
/** A formula is never evaluated, not even kept: only the value that the last program cached counts. */
export interface FormulaCell {
  readonly formula: true;
  readonly cached: PlainCell;
}
export type Cell = PlainCell | FormulaCell;

/** A row as stored: `cells[0]` is column A; missing cells are null or beyond the end. */
export interface GridRow {
  /** As people count, from 1. */
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
}

/** A merged range: rows from 1, columns from 0, both ends inclusive. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold anything, ascending. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly MergedRange[];
  /** Columns hidden on the sheet, from 0; they are imported all the same. */
  readonly hiddenColumns: readonly number[];
}

export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  /** True when serial days count from 1904. */
  readonly date1904: boolean;
}

/** The value that counts: a formula's cached one. */
export function plainOf(cell: Cell | undefined): PlainCell {
  if (cell === undefined) return null;
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.cached : cell;
}

/** A cell as text, trimmed of white space of any kind; a date as ISO, an error as it stands, nothing as the empty string. */
export function cellText(cell: Cell | undefined): string {
  const plain = plainOf(cell);
  if (plain === null) return '';
  if (typeof plain === 'string') return plain.trim();
  if (typeof plain === 'object') return 'date' in plain ? plain.date : plain.error;
  return String(plain);
}

/** Errors that became text when values were pasted. */
const errorText = /^#(REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NULL!|NUM!)$/;

/** The error that a cell holds, as a cached value or as text; null when it holds none. */
export function errorOf(cell: Cell | undefined): string | null {
  const plain = plainOf(cell);
  if (typeof plain === 'string') return plain.startsWith('#') && errorText.test(plain.trim()) ? plain.trim() : null;
  return plain !== null && typeof plain === 'object' && 'error' in plain ? plain.error : null;
}

/** True for a cell that holds nothing but white space. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell == null || cellText(cell) === '';
}

/** The letters of a column, `columnLetters(0)` is A, `columnLetters(26)` is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A header for comparison: NFKC, no white space, no bracketed unit or remark, no stars and colons, lower case. */
export function headerKey(text: string): string {
  return compareText(text)
    .toLowerCase()
    .replace(/[([][^)\]]*[)\]]/g, '')
    .replace(/[*:：]/g, '');
}
