import type { FieldChange, ImportColumn, ImportIssue } from '@yingzao/domain/imports';
import { sheetFieldOf } from './changeTexts';
import type { JudgedRow } from './imports.repository';

/** A row whose changes the rules of its record forbid in these fields of the API: rejected, with the column of each and what was typed there. */
export function refusedRow(row: JudgedRow, fields: readonly string[], changes: readonly FieldChange[], columns: readonly ImportColumn[]): JudgedRow {
  const issues = fields.map((name): ImportIssue => {
    const field = sheetFieldOf(name);
    const column = columns.find((c) => c.field === field)?.index ?? null;
    return { code: 'UPDATE_REFUSED', field, column, text: column === null ? String(changes.find((c) => c.field === name)?.to ?? '') : (row.cells[column] ?? '') };
  });
  return { ...row, outcome: 'REJECTED', issues: [...row.issues, ...issues], codes: ['UPDATE_REFUSED'] };
}
