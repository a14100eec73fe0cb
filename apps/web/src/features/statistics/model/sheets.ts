import type { CrossAnswer, Cross } from '../../../lib/crossTable';
import { differenceOf } from '../../../lib/figureDifference';
import { exactFigure, noFigures, type Figures, type Measure } from '../../../lib/figures';
import type { Sheet, SheetCell } from '../../../lib/spreadsheet';
import type { OtherFigures } from './crossComparison';
import type { SegmentRow } from './segments';

const number = (exact: string | null): SheetCell => (exact === null ? null : { number: exact });

export interface SegmentWords {
  readonly label: string;
  /** With its unit. */
  readonly value: string;
  readonly share: string;
  readonly total: string;
  /** Heads of what it is compared with. */
  readonly other: string;
  readonly difference: string;
  readonly percent: string;
}

/** The table of one breakdown. Without shares where the values make no whole. */
export function segmentSheet(rows: readonly SegmentRow[], total: Figures, otherTotal: Figures | null, measure: Measure, hasShares: boolean, words: SegmentWords, shareOf?: (row: SegmentRow) => string | null): Sheet {
  const sum = rows.reduce((all, row) => all + row.value, 0);
  const line = (label: string, figures: Figures, other: Figures | null | undefined, share: string | null): SheetCell[] => {
    const compared = other ? differenceOf(figures, other, measure) : null;
    return [
      label,
      number(exactFigure(figures, measure)),
      ...(compared && other ? [number(exactFigure(other, measure)), number(compared.amount), number(compared.percent)] : hasShares ? [number(share)] : []),
    ];
  };
  return {
    head: [words.label, words.value, ...(otherTotal ? [words.other, words.difference, words.percent] : hasShares ? [words.share] : [])],
    rows: [
      ...rows.map((row) => line(row.label, row.figures, otherTotal ? row.otherFigures : null, shareOf ? shareOf(row) : sum > 0 ? ((row.value / sum) * 100).toFixed(1) : null)),
      // Steps of a funnel hold each other and have no sum.
      ...(shareOf ? [] : [line(words.total, total, otherTotal, null)]),
    ],
  };
}

/** The table of one dimension within another, with the sums of both; where it is compared, behind each figure what it has more. */
export function crossSheet(cross: Cross, table: CrossAnswer, measure: Measure, words: { readonly corner: string; readonly total: string; readonly difference: string }, otherOf?: OtherFigures): Sheet {
  const cells = (figures: Figures | null, row: string | null, column: string | null): SheetCell[] => {
    const other = otherOf?.(row, column);
    return [figures ? number(exactFigure(figures, measure)) : null, ...(otherOf ? [other ? number(differenceOf(figures ?? noFigures, other, measure).amount) : null] : [])];
  };
  return {
    head: [words.corner, ...[...cross.columns.map((column) => column.label), words.total].flatMap((label) => (otherOf ? [label, `${label} · ${words.difference}`] : [label]))],
    rows: [
      ...cross.rows.map((row) => [row.label, ...row.cells.flatMap((one, at) => cells(one.figures, row.key, cross.columns[at]!.key)), ...cells(row.figures, row.key, null)]),
      [words.total, ...cross.columns.flatMap((column) => cells(column.figures, null, column.key)), ...cells(table.total, null, null)],
    ],
  };
}
