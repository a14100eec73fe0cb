import { mainFields } from '../model/kinds';
import { cellAt, type SheetColumn } from '../model/rows';
import { useOpenImport } from './openImport';
import type { ImportRow } from './useImportRows';

export interface MainColumns {
  /** The cell that names a row; null when no column feeds it. */
  readonly name: SheetColumn | null;
  /** The other cells by which people know a row. */
  readonly main: readonly SheetColumn[];
  readonly others: readonly SheetColumn[];
  readonly nameOf: (row: ImportRow) => string;
}

/** Which columns of the sheet are shown first. */
export function useMainColumns(): MainColumns {
  const { job } = useOpenImport();
  const columns = mainFields[job.kind].flatMap((field) => job.columns.find((column) => column.field === field) ?? []);
  // Where no column feeds the name, a row is known by its number.
  const name = columns.find((column) => column.field === mainFields[job.kind][0]) ?? null;
  return {
    name,
    main: columns.filter((column) => column !== name),
    others: job.columns.filter((column) => !columns.includes(column)),
    nameOf: (row) => (name ? cellAt(row, name).text : ''),
  };
}
