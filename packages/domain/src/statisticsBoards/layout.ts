import { compact, firstFit, place, stepTarget } from '../dashboard/geometry';
import type { Placed, Step } from '../dashboard/geometry';
import { byReading } from '../dashboard/layout';
import type { Box, SizeBounds } from '../dashboard/layout';

/** Limits of a board of charts; lengths in characters. `crossed` charts are tables of two dimensions, of which one request answers six. */
export const boardLimits = { boards: 50, charts: 24, crossed: 6, people: 200, departments: 100, titleLength: 60, filterLength: 4000, rows: 400 } as const;
export const boardColumns = 12;
/** Columns and rows that a chart may take. */
export const chartBounds: SizeBounds = { min: { w: 3, h: 4 }, max: { w: 12, h: 14 } };
const usualSize = { w: 6, h: 6 } as const;

export type { Placed as PlacedChart, Step as ChartStep };

/** By what a chart stands outside the board, or has a size that is not allowed; null where it does not. */
export function outOfBoard({ x, y, w, h }: Box): keyof Box | null {
  const isWithin = (value: number, low: number, high: number): boolean => Number.isInteger(value) && value >= low && value <= high;
  if (!isWithin(w, chartBounds.min.w, chartBounds.max.w)) return 'w';
  if (!isWithin(h, chartBounds.min.h, chartBounds.max.h)) return 'h';
  if (!isWithin(y, 0, boardLimits.rows)) return 'y';
  return isWithin(x, 0, boardColumns - w) ? null : 'x';
}

/** As charts are read, and as they stand under each other on a phone and in files: from above, and in a row from the left. */
export const inReading = <C extends Placed>(charts: readonly C[]): C[] => [...charts].sort(byReading);

/** The place of one more chart: the first that is free. */
export const freePlace = (charts: readonly Box[]): Box => firstFit(charts, usualSize, boardColumns);

/** Charts after one of them took a step; the same ones where it cannot go further. */
export function stepped<C extends Placed>(charts: readonly C[], id: string, step: Step): readonly C[] {
  const from = charts.find((chart) => chart.id === id);
  const target = from && stepTarget(charts, id, from, step, boardColumns, chartBounds);
  return target ? seated(charts, place(charts, id, target, boardColumns, chartBounds)) : charts;
}

/** Charts in other places, with the gaps between them closed. */
export function seated<C extends Placed>(charts: readonly C[], boxes: readonly Placed[]): readonly C[] {
  const seats = new Map(compact(boxes).map((box) => [box.id, box]));
  return charts.map((chart) => {
    const seat = seats.get(chart.id);
    return seat && !(seat.x === chart.x && seat.y === chart.y && seat.w === chart.w && seat.h === chart.h) ? { ...chart, x: seat.x, y: seat.y, w: seat.w, h: seat.h } : chart;
  });
}

/** Charts after one of them changed its place in the order of reading with the one before it (-1) or after it (1); the same ones at either end. */
export function reordered<C extends Placed>(charts: readonly C[], id: string, by: -1 | 1): readonly C[] {
  const order = inReading(charts);
  const at = order.findIndex((chart) => chart.id === id);
  const [one, other] = [order[at], order[at + by]];
  if (!one || !other) return charts;
  const [first, second] = by === 1 ? [other, one] : [one, other];
  // Each keeps its size: the first stands where the pair began, the second behind it where it fits, otherwise below.
  const before = order.slice(0, Math.min(at, at + by));
  const after = order.slice(Math.max(at, at + by) + 1);
  const row = Math.min(one.y, other.y);
  const isBeside = one.y === other.y;
  const left = Math.min(one.x, other.x);
  const head = { ...first, x: isBeside ? left : first.x, y: row };
  const tail = { ...second, x: isBeside && left + first.w + second.w <= boardColumns ? left + first.w : second.x, y: isBeside && left + first.w + second.w <= boardColumns ? row : row + first.h };
  return seated(charts, settled([...before, head, tail, ...after]));
}

/** In the order given, each as far up as it goes without standing above one before it in its way. */
function settled(ordered: readonly Placed[]): Placed[] {
  const done: Placed[] = [];
  for (const box of ordered) {
    let y = box.y;
    while (done.some((other) => box.x < other.x + other.w && other.x < box.x + box.w && y < other.y + other.h && other.y < y + box.h)) y += 1;
    done.push({ ...box, y });
  }
  return done;
}
