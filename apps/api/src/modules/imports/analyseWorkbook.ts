import { analyseInSteps, detectKind, findHeader, SheetNotFoundError } from '@yingzao/domain/imports';
import type { AnalysisStep, ImportAnalysis, ImportContext, ImportKind, ImportOverrides, ImportRow, WorkbookGrid } from '@yingzao/domain/imports';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { UserFault } from '../../platform/errors';
import type { ImportSummary } from './imports.repository';
import { WorkbookError } from './workbook/errors';
import { readWorkbook } from './workbook/readWorkbook';

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
  readonly rows: readonly ImportRow<unknown>[];
  readonly summary: ImportSummary;
}

/**
 * Judges every row in slices, so that other requests are answered in between. The result keeps nothing of the workbook, which may be
 * large. @throws UserFault SHEET_NOT_FOUND.
 */
export async function judge(kind: ImportKind, grid: WorkbookGrid, context: ImportContext, overrides: ImportOverrides, onStep: (step: AnalysisStep) => void = () => undefined): Promise<Judgement> {
  try {
    const steps = analyseInSteps(kind, grid, context, overrides);
    for (;;) {
      const step = steps.next();
      if (step.done) return judgementOf(step.value as ImportAnalysis, grid);
      onStep(step.value);
      await nextTurn();
    }
  } catch (error) {
    if (error instanceof SheetNotFoundError) throw new UserFault({ code: 'SHEET_NOT_FOUND', path: [overrides.sheet === undefined ? 'file' : 'sheet'] });
    throw error;
  }
}

function judgementOf({ kind, sheet, rows, columns, counts, codeCounts, unmatchedClients, missingFields }: ImportAnalysis, grid: WorkbookGrid): Judgement {
  const others = grid.sheets.filter((other) => other.name !== sheet && findHeader(other, kind)).map((other) => other.name);
  return { sheet, rows, summary: { columns, counts, codeCounts, unmatchedClients, missingFields, ...(others.length > 0 && { otherSheets: others }) } };
}
