import { compareText } from '../measures/decimal';
import { mergedCells, type SheetChoice, type SheetHeader } from './columns';
import { importFields } from './fields';
import { cellText, headerKey, isBlank, type Cell, type GridRow, type MergedRange } from './grid';
import { RowReader, type SheetContext } from './rowReader';
import type { ImportKind, ImportOverrides, SkippedRow } from './types';

const totalWords = /^.{0,12}(小计|合计|总计|累计|共计):?$/;
const noteWords = /^(注|备注|说明|附注|※|\*|共\d+|制表|填表|审核人|数据来源|来源:|以上)/;
const headingWords = /^(\d{4}年?度?)?(第?[一二三四1-4]季度|上半年|下半年|\d{1,2}月份?|\d{4}年度?)$/;
/** A merged range this wide under the header is a note or a heading, not a value. */
const widestValue = 3;

/** The data rows of a sheet by field, and the rows that are no data. Blank rows are neither. */
export function readRows(
  { sheet, header }: SheetChoice,
  kind: ImportKind,
  date1904: boolean,
  typedAnew: ImportOverrides['cells'] = [],
): { rows: RowReader[]; skipped: SkippedRow[] } {
  const columns = new Map(header.columns.flatMap(({ index, field }) => (field === null ? [] : [[field, index] as const])));
  const context: SheetContext = { header, columns, date1904 };
  const covered = mergedCells(sheet, header.headerRow);
  const wide = wideMerges(sheet.merges);
  const required = importFields[kind].filter((field) => field.required).map(({ field }) => columns.get(field));
  const anew = new Map<number, Map<string, string>>();
  for (const { sheetRow, field, text } of typedAnew) anew.set(sheetRow, (anew.get(sheetRow) ?? new Map<string, string>()).set(field, text));

  const rows: RowReader[] = [];
  const skipped: SkippedRow[] = [];
  for (const row of sheet.rows) {
    if (row.row <= header.headerRow) continue;
    const reason = whyNoData(row, header, required, wide);
    if (reason === 'BLANK') continue;
    if (reason) {
      skipped.push({ sheetRow: row.row, reason });
      continue;
    }
    const merged = covered.get(row.row);
    const valueAt = (index: number): Cell => {
      const own = row.cells[index] ?? null;
      return merged !== undefined && isBlank(own) ? (merged.get(index) ?? own) : own;
    };
    rows.push(new RowReader(row.row, context, valueAt, anew.get(row.row)));
  }
  return { rows, skipped };
}

function whyNoData(row: GridRow, header: SheetHeader, required: readonly (number | undefined)[], wide: ReadonlySet<string>): SkippedRow['reason'] | 'BLANK' | null {
  const filled = header.columns.filter(({ index }) => !isBlank(row.cells[index]));
  if (!filled.some(({ field }) => field !== null)) {
    const text = compareText(filled.map(({ index }) => cellText(row.cells[index])).join(''));
    return totalWords.test(text) ? 'TOTAL' : 'BLANK';
  }
  const first = compareText(cellText(row.cells[filled[0]?.index ?? 0]));
  const complete = required.every((index) => index !== undefined && !isBlank(row.cells[index]));
  if (!complete && totalWords.test(first)) return 'TOTAL';
  if (filled.length === 1) {
    if (wide.has(`${row.row}:${filled[0]?.index}`) || noteWords.test(first) || headingWords.test(first)) return 'NOTE';
  }
  const fields = filled.filter(({ field }) => field !== null);
  const repeated = fields.length >= widestValue && fields.every(({ header: text, index }) => headerKey(cellText(row.cells[index])) === headerKey(text));
  return repeated ? 'HEADER' : null;
}

/** Where wide merged ranges begin, as `row:column`. */
function wideMerges(merges: readonly MergedRange[]): Set<string> {
  return new Set(merges.filter(({ left, right }) => right - left + 1 >= widestValue).map(({ top, left }) => `${top}:${left}`));
}
