import { areaUnitInHeader, parseArea } from '../measures/areas';
import { parseFar } from '../measures/far';
import { parseMoney, type MoneyUnit } from '../measures/money';
import { meansEmpty } from '../measures/decimal';
import { readPlace } from '../geography/findPlace';
import type { SheetHeader } from './columns';
import { cellText, errorOf, plainOf, type Cell } from './grid';
import { severityOf, type ImportCode } from './messages';
import { moneyUnitInHeading, placeValues, readBirthday, readDate, readEmail, readPhone } from './parse';
import type { ClientAction, ImportIssue, ImportOutcome, ImportRow, PlaceValues } from './types';

/** What all rows of a sheet share. */
export interface SheetContext {
  readonly header: SheetHeader;
  /** Field to column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly date1904: boolean;
}

/** One data row by field. Reading a field reports what is wrong with it; the outcome follows from the reports. */
export class RowReader {
  readonly #issues: ImportIssue[] = [];

  constructor(
    readonly sheetRow: number,
    private readonly sheet: SheetContext,
    /** The cell of a column, merged ranges filled in. */
    private readonly valueAt: (column: number) => Cell,
    /** Fields typed anew by a person. */
    private readonly anew: ReadonlyMap<string, string> | undefined,
  ) {
    for (const field of sheet.columns.keys()) {
      const error = errorOf(this.#stored(field));
      if (error !== null) this.report('CELL_ERROR', field, error);
    }
  }

  /** The cell of a field; null when it is empty, has no column or holds an error, which is reported already. */
  cell(field: string): Cell {
    const cell = this.#stored(field);
    return errorOf(cell) === null ? cell : null;
  }

  #stored(field: string): Cell {
    const column = this.sheet.columns.get(field);
    return column === undefined ? null : (this.anew?.get(field) ?? this.valueAt(column));
  }

  /** Whether serial days count from 1904. */
  get date1904(): boolean {
    return this.sheet.date1904;
  }

  /** Whether any column feeds the field. */
  feeds(field: string): boolean {
    return this.sheet.columns.has(field);
  }

  /** The text of a field, trimmed; empty when there is none. */
  text(field: string): string {
    return cellText(this.cell(field));
  }

  /** The text of a field, null when it is empty or says so (待定, a dash). */
  optional(field: string): string | null {
    const text = this.text(field);
    return meansEmpty(text) ? null : text;
  }

  /** The heading of a field with its group, where units are named. */
  heading(field: string): string {
    return this.sheet.header.headings[this.sheet.columns.get(field) ?? -1] ?? '';
  }

  report(code: ImportCode, field: string | null, text = field === null ? '' : this.text(field)): void {
    this.#issues.push({ code, field, column: field === null ? null : (this.sheet.columns.get(field) ?? null), text });
  }

  /** m2 with two places. Reports AREA_UNREADABLE and AREA_APPROX. */
  area(field: string): string | null {
    const plain = plainOf(this.cell(field));
    const unit = areaUnitInHeader(this.sheet.header.columns[this.sheet.columns.get(field) ?? -1]?.header ?? '') ?? 'M2';
    const reading = parseArea(typeof plain === 'number' ? plain : this.text(field), unit);
    if (reading.kind === 'UNREADABLE') this.report('AREA_UNREADABLE', field);
    if (reading.kind !== 'AREA') return null;
    if (reading.approximate) this.report('AREA_APPROX', field);
    return reading.m2;
  }

  /** Two places. Reports FAR_OUT_OF_RANGE and FAR_UNREADABLE. */
  far(field: string): string | null {
    const plain = plainOf(this.cell(field));
    const reading = parseFar(typeof plain === 'number' ? plain : this.text(field));
    if (reading.kind === 'OUT_OF_RANGE') this.report('FAR_OUT_OF_RANGE', field);
    if (reading.kind === 'UNREADABLE') this.report('FAR_UNREADABLE', field);
    return reading.kind === 'FAR' ? reading.far : null;
  }

  /** An ISO date. Reports DATE_INVALID, DATE_MONTH_ONLY and, when wanted, DATE_MISSING. */
  date(field: string, wanted: boolean): string | null {
    const reading = readDate(this.cell(field), this.sheet.date1904);
    if (reading.kind === 'INVALID') this.report('DATE_INVALID', field);
    if (reading.kind === 'MONTH') this.report('DATE_MONTH_ONLY', field);
    if (reading.kind === 'EMPTY' && wanted && !this.#reported(field)) this.report('DATE_MISSING', field);
    return reading.kind === 'DAY' || reading.kind === 'MONTH' ? reading.iso : null;
  }

  /** The same without a report. */
  day(field: string): string | null {
    const reading = readDate(this.cell(field), this.sheet.date1904);
    return reading.kind === 'DAY' || reading.kind === 'MONTH' ? reading.iso : null;
  }

  /** Fen as digits; plain numbers are in the heading's unit, else in `unit`. Reports PRICE_UNREADABLE. */
  money(field: string, unit: MoneyUnit): string | null {
    const plain = plainOf(this.cell(field));
    const reading = parseMoney(typeof plain === 'number' ? plain : this.text(field), moneyUnitInHeading(this.heading(field)) ?? unit);
    if (reading.kind === 'UNREADABLE') this.report('PRICE_UNREADABLE', field);
    return reading.kind === 'AMOUNT' ? reading.fen.toString() : null;
  }

  /** A place of China. Reports CITY_UNKNOWN and CITY_AMBIGUOUS. */
  place(field: string): PlaceValues | null {
    const reading = readPlace(this.text(field));
    if (reading.kind === 'PLACE') return placeValues(reading.place);
    if (!this.#reported(field)) this.report(reading.kind === 'AMBIGUOUS' ? 'CITY_AMBIGUOUS' : 'CITY_UNKNOWN', field);
    return null;
  }

  /** A coded value; reports `code` when the word is not known. Empty gives null. */
  coded<C>(field: string, read: (text: string) => C | null, code: ImportCode): C | null {
    const text = this.optional(field);
    const value = text === null ? null : read(text);
    if (text !== null && value === null) this.report(code, field);
    return value;
  }

  phone(field: string): string | null {
    return this.coded(field, readPhone, 'PHONE_INVALID');
  }

  email(field: string): string | null {
    return this.coded(field, readEmail, 'EMAIL_INVALID');
  }

  birthday(field: string): string | null {
    const reading = readBirthday(this.cell(field), this.sheet.date1904);
    if (reading.kind === 'INVALID') this.report('BIRTHDAY_UNREADABLE', field);
    return reading.kind === 'DAY' ? reading.iso : null;
  }

  /** True when an error has been reported. */
  get rejected(): boolean {
    return this.#issues.some(({ code }) => severityOf(code) === 'ERROR');
  }

  /** The row with its outcome; `target` is the known record that it brings up to date. */
  finish<V>(values: V, client: ClientAction | null, target: string | null = null): ImportRow<V> {
    const { rejected } = this;
    const decisive = this.#issues.filter(({ code }) => severityOf(code) === (rejected ? 'ERROR' : 'WARNING'));
    const outcome: ImportOutcome = rejected ? 'REJECTED' : decisive.length > 0 ? 'WARNING' : 'GOOD';
    const codes = [...new Set(decisive.map(({ code }) => code))];
    const cells = this.sheet.header.columns.map(({ index }) => cellText(this.valueAt(index)));
    return { sheetRow: this.sheetRow, outcome, issues: this.#issues, codes, values, cells, client, target };
  }

  #reported(field: string): boolean {
    return this.#issues.some((issue) => issue.field === field);
  }
}
