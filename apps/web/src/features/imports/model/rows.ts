import type { ImportOutcome } from '../../../generated/types.generated';

export interface SheetColumn {
  readonly index: number;
  readonly header: string;
  readonly field?: string | null;
}
export interface SheetRow {
  readonly sheetRow: number;
  readonly cells: readonly string[];
  readonly corrections: readonly { readonly field: string; readonly text: string }[];
}
/** A cell as it counts: as typed in the workbook, or as corrected by hand. */
export interface ShownCell {
  readonly text: string;
  /** What stands in the workbook, where it was corrected. */
  readonly original: string | null;
}

/** The letters of a column as a spreadsheet shows them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Headers are broken over lines to fit their columns; here they stand on one. */
export const plainHeader = (header: string): string => header.replace(/\s+/g, '');

export function cellAt(row: SheetRow, { index, field }: SheetColumn): ShownCell {
  const original = row.cells[index] ?? '';
  const corrected = field ? row.corrections.find((c) => c.field === field) : undefined;
  return corrected && corrected.text !== original ? { text: corrected.text, original } : { text: original, original: null };
}

export type Tab = 'all' | 'good' | 'warning' | 'rejected';
export const tabs: readonly Tab[] = ['rejected', 'warning', 'good', 'all'];
export const outcomeOf: Readonly<Record<Tab, ImportOutcome | null>> = { all: null, good: 'GOOD', warning: 'WARNING', rejected: 'REJECTED' };

type Counts = Readonly<Record<'good' | 'warning' | 'rejected', number>>;
export const rowsIn = (tab: Tab, counts: Counts): number => (tab === 'all' ? counts.good + counts.warning + counts.rejected : counts[tab]);

/** What wants to be looked at first. */
export const firstTab = (counts: Counts): Tab => (counts.rejected > 0 ? 'rejected' : counts.warning > 0 ? 'warning' : 'all');
