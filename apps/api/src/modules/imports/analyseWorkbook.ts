import { analyseInSteps, detectKind, findHeader, SheetNotFoundError, summarise } from '@yingzao/domain/imports';
import type { AnalysisStep, ImportAnalysis, ImportKind, ImportOverrides, ImportRow, ImportValues, TrackingValues, WorkbookGrid } from '@yingzao/domain/imports';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { UserFault } from '../../platform/errors';
import type { Reader } from '../../platform/database';
import { contextOf } from './imports.repository';
import type { ImportSummary, JudgedRow } from './imports.repository';
import { hasNews, withProjectEdits } from './projectEdits';
import { withRecordEdits } from './recordEdits';
import { WorkbookError } from '../../platform/workbook/errors';
import { readWorkbook } from '../../platform/workbook/readWorkbook';

/** Reads an uploaded file. @throws UserFault that says why it is no workbook. */
export async function readGrid(content: Buffer): Promise<WorkbookGrid> {
  try {
    return await readWorkbook(content);
  } catch (error) {
    if (error instanceof WorkbookError) throw new UserFault({ code: error.code, path: ['file'] });
    throw error;
  }
}

/** The kind of a workbook by its headers. @throws UserFault SHEET_NOT_FOUND when it is none of the four. */
export function kindOf(grid: WorkbookGrid): ImportKind {
  const kind = detectKind(grid);
  if (!kind) throw new UserFault({ code: 'SHEET_NOT_FOUND', path: ['file'] });
  return kind;
}

/** A workbook judged: its rows, and what is shown of them without reading them. */
export interface Judgement {
  readonly sheet: string;
  readonly rows: readonly JudgedRow[];
  readonly summary: ImportSummary;
}

/**
 * Judges every row by what the database knows, in slices, so that other requests are answered in between. The result keeps nothing of the workbook, which may be
 * large. @throws UserFault SHEET_NOT_FOUND.
 */
export async function judge(db: Reader, kind: ImportKind, grid: WorkbookGrid, overrides: ImportOverrides, day: string, onStep: (step: AnalysisStep) => void = () => undefined): Promise<Judgement> {
  try {
    const steps = analyseInSteps(kind, grid, await contextOf(db, kind), overrides);
    for (;;) {
      const step = steps.next();
      if (step.done) return judgementOf(await withEdits(db, step.value as ImportAnalysis, day), grid);
      onStep(step.value);
      await nextTurn();
    }
  } catch (error) {
    if (error instanceof SheetNotFoundError) throw new UserFault({ code: 'SHEET_NOT_FOUND', path: [overrides.sheet === undefined ? 'file' : 'sheet'] });
    throw error;
  }
}

/** An analysis whose rows say what they change of known records; that may reject some, so all is counted anew. */
async function withEdits(db: Reader, analysis: ImportAnalysis, day: string): Promise<ImportAnalysis & { readonly rows: readonly JudgedRow[] }> {
  if (!analysis.rows.some((row) => row.target !== null)) return analysis;
  const rows =
    analysis.kind === 'TRACKING'
      ? await withProjectEdits(db, analysis.rows as readonly ImportRow<TrackingValues>[], analysis.columns, day)
      : await withRecordEdits(db, analysis.kind, analysis.rows as readonly JudgedRow[], analysis.columns);
  return { ...analysis, rows: rows as readonly (ImportRow<ImportValues> & JudgedRow)[], ...summarise(rows as readonly ImportRow<ImportValues>[]) };
}

function judgementOf({ kind, sheet, rows, columns, counts, codeCounts, unmatchedClients, missingFields }: ImportAnalysis & { readonly rows: readonly JudgedRow[] }, grid: WorkbookGrid): Judgement {
  const others = grid.sheets.filter((other) => other.name !== sheet && findHeader(other, kind)).map((other) => other.name);
  const edits = rows.flatMap((row: JudgedRow) => row.edit ?? []);
  const changed = edits.filter(hasNews).length;
  return { sheet, rows, summary: { columns, counts, codeCounts, unmatchedClients, missingFields, ...(others.length > 0 && { otherSheets: others }), ...(edits.length > 0 && { known: { changed, unchanged: edits.length - changed } }) } };
}
