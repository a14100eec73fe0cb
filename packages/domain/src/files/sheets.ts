import type { WorkbookGrid } from '../imports/index';
import { cellText } from '../imports/index';

/** A sheet as it is shown in the page: texts of its visible rows and columns, cut to the first. */
export interface ShownSheet {
  readonly name: string;
  /** Each as long as the widest row; '' where nothing stands. */
  readonly rows: readonly (readonly string[])[];
  /** There are more rows or columns than are shown. */
  readonly isCut: boolean;
}

/** Most of a sheet that is shown: what people look through by eye. */
export const mostShown = { sheets: 20, rows: 500, columns: 60 } as const;

/** What a workbook shows: hidden sheets, rows and columns stay hidden, and empty rows between filled ones keep their place. */
export function shownSheets({ sheets }: WorkbookGrid): ShownSheet[] {
  return sheets.filter((sheet) => !sheet.hidden).slice(0, mostShown.sheets).map(({ name, rows, hiddenColumns }) => {
    const hidden = new Set(hiddenColumns);
    const texts: string[][] = [];
    let isCut = false;
    let width = 0;
    for (const { row, hidden: isHidden, cells } of rows) {
      if (isHidden) continue;
      const visible = cells.map(cellText).filter((_, column) => !hidden.has(column));
      while (visible.at(-1) === '') visible.pop();
      if (visible.length === 0) continue;
      if (row > mostShown.rows) {
        isCut = true;
        break;
      }
      while (texts.length < row - 1) texts.push([]);
      isCut ||= visible.length > mostShown.columns;
      texts[row - 1] = visible.slice(0, mostShown.columns);
      width = Math.max(width, texts[row - 1]!.length);
    }
    return { name, isCut, rows: texts.map((line) => [...line, ...Array<string>(width - line.length).fill('')]) };
  });
}
