import type { SheetGrid, WorkbookGrid } from '@yingzao/domain/imports';
import { defaultArchiveLimits, openArchive, type ArchiveLimits } from './archive';
import { WorkbookError } from './errors';
import { readDateStyles, readParts, readSharedStrings } from './parts';
import { Budget, defaultGridLimits, readSheet, type GridLimits } from './sheet';

/** Limits of a workbook: of the packed file and of what it holds. */
export type WorkbookLimits = ArchiveLimits & GridLimits;
export const defaultLimits: WorkbookLimits = { ...defaultArchiveLimits, ...defaultGridLimits };

/**
 * Reads an .xlsx file, by path or bytes, to plain cells: shared and rich text joined, dates as days, formulas as their cached
 * values, merged ranges and hidden rows told. Nothing is evaluated and nothing outside the file is touched. Throws a WorkbookError.
 */
export async function readWorkbook(source: string | Buffer, limits: Partial<WorkbookLimits> = {}): Promise<WorkbookGrid> {
  const all = { ...defaultLimits, ...limits };
  const archive = await openArchive(source, all);
  try {
    const { date1904, sheets: parts, sharedStrings: strings, styles } = await readParts(archive);
    if (parts.length === 0) throw new WorkbookError('SHEET_NOT_FOUND');
    const sharedStrings = await readSharedStrings(archive, strings);
    const dateStyles = await readDateStyles(archive, styles);
    const budget = new Budget(all);
    const sheets: SheetGrid[] = [];
    for (const part of parts) sheets.push(await readSheet(archive, part, { sharedStrings, dateStyles, date1904, budget }));
    return { sheets, date1904 };
  } finally {
    archive.close();
  }
}
