import type { ImportJobRow, ImportRowRow } from './imports.repository';

export type ImportMapper = ImportJobRow;
/** A row with its workbook, whose columns word the issues and whose corrections belong to it. */
export interface ImportRowMapper extends ImportRowRow {
  readonly job: ImportJobRow;
}
