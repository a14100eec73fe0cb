import type { Writable } from 'node:stream';
import { describeIssue, fieldLabel, type ImportAnalysis, type ImportRow } from '@yingzao/domain/imports';
import { writeWorkbook, type SheetColumn } from '../../../platform/xlsx';

type Rejected = Pick<ImportAnalysis, 'kind' | 'sheet' | 'columns'>;
type RejectedRow = Pick<ImportRow<unknown>, 'sheetRow' | 'outcome' | 'issues' | 'cells'>;

const headings = { zh: { row: '原行号', reason: '未导入原因' }, en: { row: 'Original row', reason: 'Why it was not imported' } } as const;

/**
 * Writes the rejected rows as a workbook of the same columns, with the original row number and the reasons behind them, so that
 * the rows can be mended in place and imported again. Ends the stream and gives the number of rows.
 */
export function writeRejectedRows(target: Writable, { kind, sheet, columns }: Rejected, rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>, locale: 'zh' | 'en'): Promise<number> {
  const kept = columns.filter(({ header, field }) => header !== '' || field !== null);
  const original = kept.map(
    ({ index, header, field }): SheetColumn<RejectedRow> => ({
      header: header.replace(/\s+/g, '') || fieldLabel(kind, field ?? '', 'zh'),
      value: (row) => row.cells[index],
    }),
  );
  return writeWorkbook(
    target,
    sheet,
    [
      ...original,
      { header: headings[locale].row, kind: 'number', width: 10, value: (row) => row.sheetRow },
      { header: headings[locale].reason, width: 60, value: (row) => row.issues.map((issue) => describeIssue(issue, columns, locale)).join('\n') },
    ],
    rejectedOnly(rows),
  );
}

async function* rejectedOnly(rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>): AsyncIterable<RejectedRow> {
  for await (const row of rows) if (row.outcome === 'REJECTED') yield row;
}
