import { cellText, headerKey, type Cell, type SheetGrid, type WorkbookGrid } from './grid';
import type { CustomField } from '../customFields/types';
import { customImportField } from './customColumns';
import { importFields } from './fields';
import { importKinds, type ImportColumn, type ImportKind, type ImportOverrides } from './types';

/** How far down the headers may begin. */
const lastHeaderRow = 30;
const widestHeader = 500;
/** A sheet whose merged ranges cover more than this was made to exhaust memory; the rest stays uncovered. */
const mostCoveredCells = 1_000_000;
/** Fewer recognised columns than this are no header row. */
const fewestColumns = 3;

/** The recognised header of a sheet. `heading` is the text above a column with its group, for units. */
export interface SheetHeader {
  readonly headerRow: number;
  readonly columns: readonly ImportColumn[];
  readonly headings: readonly string[];
  readonly recognised: number;
}

const fieldByHeader = Object.fromEntries(
  importKinds.map((kind) => [
    kind,
    new Map(importFields[kind].flatMap(({ field, headers }) => headers.map((header) => [headerKey(header), field] as const))),
  ]),
) as Record<ImportKind, Map<string, string>>;

/** The firm's own fields go by their names; the fields of the product come first. */
function headersOf(kind: ImportKind, custom: readonly CustomField[]): ReadonlyMap<string, string> {
  const own = custom.flatMap(({ id, name, nameEn }) => [name, nameEn ?? ''].filter(Boolean).map((header) => [headerKey(header), customImportField(id)] as const));
  return own.length === 0 ? fieldByHeader[kind] : new Map([...own, ...fieldByHeader[kind]]);
}

/**
 * Finds the header row of a sheet for a kind: the row among the first thirty that names most fields, merged cells counting
 * for every cell they cover, with the group row above it. Null when fewer than three columns are recognised.
 */
export function findHeader(sheet: SheetGrid, kind: ImportKind, custom: readonly CustomField[] = []): SheetHeader | null {
  const known = headersOf(kind, custom);
  const rows = headerTexts(sheet);
  let best: SheetHeader | null = null;
  for (const [headerRow, texts] of rows) {
    const above = rows.get(headerRow - 1) ?? [];
    // A title is one text across the sheet; a group row has several.
    const groups = new Set(above.filter(Boolean)).size > 1 ? above : [];
    const candidate = recognise(headerRow, texts, groups, known);
    if (candidate.recognised > (best?.recognised ?? fewestColumns - 1)) best = candidate;
  }
  return best;
}

function recognise(headerRow: number, texts: readonly string[], groups: readonly string[], known: ReadonlyMap<string, string>): SheetHeader {
  const used = new Set<string>();
  const width = Math.max(texts.length, groups.length);
  const columns = Array.from({ length: width }, (_, index): ImportColumn => {
    const header = texts[index] || groups[index] || '';
    const found = known.get(headerKey(header));
    const field = found !== undefined && !used.has(found) ? found : null;
    if (field !== null) used.add(field);
    return { index, header, field };
  });
  const headings = columns.map(({ index, header }) => (groups[index] && groups[index] !== header ? `${header} ${groups[index]}` : header));
  return { headerRow, columns, headings, recognised: used.size };
}

/** Texts of the first rows by row number, with merged ranges filled in. */
function headerTexts(sheet: SheetGrid): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  for (const { row, cells } of sheet.rows) {
    if (row > lastHeaderRow) break;
    rows.set(row, cells.map(cellText));
  }
  for (const { top, left, bottom, right } of sheet.merges) {
    const text = rows.get(top)?.[left];
    if (!text) continue;
    for (let row = top; row <= Math.min(bottom, lastHeaderRow); row += 1) {
      const texts = rows.get(row);
      for (let column = left; texts && column <= Math.min(right, widestHeader); column += 1) texts[column] = text;
    }
  }
  for (const [row, texts] of rows) rows.set(row, Array.from(texts, (text) => text ?? ''));
  return rows;
}

/** A header with the columns that a person mapped by hand; a field taken by hand leaves the column that had it. */
export function withOverrides(header: SheetHeader, overrides: ImportOverrides['columns'], kind: ImportKind, custom: readonly CustomField[] = []): SheetHeader {
  if (!overrides?.length) return header;
  const known = new Set([...importFields[kind].map(({ field }) => field), ...custom.map(({ id }) => customImportField(id))]);
  const byIndex = new Map(overrides.filter(({ field }) => field === null || known.has(field)).map(({ index, field }) => [index, field]));
  const taken = new Set([...byIndex.values()].filter((field) => field !== null));
  const columns = header.columns.map((column) => {
    const field = byIndex.has(column.index) ? (byIndex.get(column.index) ?? null) : column.field !== null && taken.has(column.field) ? null : column.field;
    return { ...column, field };
  });
  return { ...header, columns };
}

export interface SheetChoice {
  readonly sheet: SheetGrid;
  readonly header: SheetHeader;
}

/** The sheet to read for a kind: the one a person named, else the visible one (a hidden one last) that names most fields. */
export function chooseSheet(grid: WorkbookGrid, kind: ImportKind, name?: string, custom: readonly CustomField[] = []): SheetChoice | null {
  let best: SheetChoice | null = null;
  for (const sheet of grid.sheets) {
    if (name !== undefined && sheet.name !== name) continue;
    const header = findHeader(sheet, kind, custom);
    if (!header) continue;
    const better = !best || Number(sheet.hidden) < Number(best.sheet.hidden) || (sheet.hidden === best.sheet.hidden && header.recognised > best.header.recognised);
    if (better) best = { sheet, header };
  }
  return best;
}

/** Which of the four workbooks this is: the kind whose headers it names best by share of its fields; null when none fits. */
export function detectKind(grid: WorkbookGrid): ImportKind | null {
  const scored = importKinds.flatMap((kind) => {
    const header = chooseSheet(grid, kind)?.header;
    if (!header) return [];
    const fields = new Set(header.columns.map(({ field }) => field));
    const complete = importFields[kind].every(({ field, required }) => !required || fields.has(field));
    return complete ? [{ kind, score: header.recognised / importFields[kind].length }] : [];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.kind ?? null;
}

/** Values of vertically merged ranges for the rows they cover: row to column to cell. */
export function mergedCells(sheet: SheetGrid, below: number): Map<number, Map<number, Cell>> {
  const covered = new Map<number, Map<number, Cell>>();
  const tops = new Map<number, readonly Cell[]>();
  const wanted = new Set(sheet.merges.filter((merge) => merge.bottom > merge.top && merge.top > below).map((merge) => merge.top));
  for (const { row, cells } of sheet.rows) if (wanted.has(row)) tops.set(row, cells);
  const lastRow = sheet.rows.at(-1)?.row ?? 0;
  let budget = mostCoveredCells;
  for (const { top, left, bottom } of sheet.merges) {
    const value = tops.get(top)?.[left];
    if (bottom === top || value == null) continue;
    for (let row = top + 1; row <= Math.min(bottom, lastRow) && budget > 0; row += 1, budget -= 1) {
      const columns = covered.get(row) ?? new Map<number, Cell>();
      columns.set(left, value);
      covered.set(row, columns);
    }
  }
  return covered;
}
