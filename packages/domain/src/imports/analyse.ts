import { ClientRules } from './clients';
import { chooseSheet, withOverrides, type SheetChoice } from './columns';
import { EmployeeRules } from './employees';
import { importFields } from './fields';
import type { WorkbookGrid } from './grid';
import { importCodes, severityOf } from './messages';
import { ParcelRules } from './parcels';
import type { RowReader } from './rowReader';
import { readRows } from './sheetRows';
import { TrackingRules } from './tracking';
import {
  emptyContext,
  type ClientRowValues,
  type EmployeeValues,
  type ImportAnalysis,
  type ImportContext,
  type ImportKind,
  type ImportOverrides,
  type ImportRow,
  type ImportValues,
  type ParcelValues,
  type TrackingValues,
} from './types';

/** The values of a row by kind of workbook. */
export interface ValuesOf {
  TRACKING: TrackingValues;
  CLIENTS: ClientRowValues;
  PARCELS: ParcelValues;
  EMPLOYEES: EmployeeValues;
}

/** Thrown when the workbook has no sheet whose headers fit the kind. */
export class SheetNotFoundError extends Error {
  readonly code = 'SHEET_NOT_FOUND';
}

/** How far an analysis has come; both count data rows. */
export interface AnalysisStep {
  readonly done: number;
  readonly total: number;
}

/** Rows judged between two steps: a few milliseconds of work. */
const rowsPerStep = 250;

/**
 * Reads a workbook of one kind: recognises its columns, tells data from titles, totals and notes, and judges every row
 * against the rules, the rows above it and what the database knows. Nothing is written. Throws a SheetNotFoundError.
 */
export function analyse<K extends ImportKind>(
  kind: K,
  grid: WorkbookGrid,
  context: Partial<ImportContext> = {},
  overrides: ImportOverrides = {},
): ImportAnalysis<ValuesOf[K]> {
  const steps = analyseInSteps(kind, grid, context, overrides);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, so that a server can answer others in between and show progress. */
export function* analyseInSteps<K extends ImportKind>(
  kind: K,
  grid: WorkbookGrid,
  context: Partial<ImportContext> = {},
  overrides: ImportOverrides = {},
): Generator<AnalysisStep, ImportAnalysis<ValuesOf[K]>, void> {
  const found = chooseSheet(grid, kind, overrides.sheet);
  if (!found) throw new SheetNotFoundError(`No sheet with the headers of ${kind}`);
  const choice: SheetChoice = { sheet: found.sheet, header: withOverrides(found.header, overrides.columns, kind) };
  const { rows, skipped } = readRows(choice, kind, grid.date1904, overrides.cells);
  const rules = rulesOf[kind]({ ...emptyContext, ...context }, overrides);
  rules.prepare?.(rows);
  const judged: ImportRow<ValuesOf[K]>[] = [];
  for (const row of rows) {
    if (judged.length % rowsPerStep === 0) yield { done: judged.length, total: rows.length };
    judged.push(rules.row(row));
  }
  const fed = new Set(choice.header.columns.map(({ field }) => field));
  return {
    kind,
    sheet: choice.sheet.name,
    headerRow: choice.header.headerRow,
    columns: choice.header.columns,
    missingFields: importFields[kind].filter(({ field, required }) => required && !fed.has(field)).map(({ field }) => field),
    rows: judged,
    skipped,
    ...summarise(judged),
  };
}

/** The rules of a kind: they see the rows in the order of the sheet, once. */
interface Rules<V> {
  prepare?(rows: readonly RowReader[]): void;
  row(row: RowReader): ImportRow<V>;
}

const rulesOf: { readonly [K in ImportKind]: (context: ImportContext, overrides: ImportOverrides) => Rules<ValuesOf[K]> } = {
  TRACKING: (context, overrides) => new TrackingRules(context, overrides),
  CLIENTS: (context, overrides) => new ClientRules(context, overrides),
  PARCELS: (context, overrides) => new ParcelRules(context, overrides),
  EMPLOYEES: (context, overrides) => new EmployeeRules(context, overrides),
};

/** What is counted of judged rows. */
export function summarise(rows: readonly ImportRow<ImportValues>[]): Pick<ImportAnalysis, 'counts' | 'codeCounts' | 'unmatchedClients'> {
  const counts = { good: 0, warning: 0, rejected: 0 };
  const byCode = new Map<string, number>();
  const unmatched = new Set<string>();
  for (const { outcome, codes, client, values } of rows) {
    counts[outcome === 'GOOD' ? 'good' : outcome === 'WARNING' ? 'warning' : 'rejected'] += 1;
    for (const code of codes) byCode.set(code, (byCode.get(code) ?? 0) + 1);
    if (outcome !== 'REJECTED' && client?.kind === 'CREATED' && 'clientName' in values) unmatched.add(client.name);
  }
  const codeCounts = importCodes
    .map((code) => ({ code, outcome: severityOf(code) === 'ERROR' ? ('REJECTED' as const) : ('WARNING' as const), count: byCode.get(code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { counts, codeCounts, unmatchedClients: [...unmatched] };
}
