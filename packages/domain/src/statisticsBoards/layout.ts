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

/** Forms of a chart by one dimension and of one by two; the page proposes which suit the data. */
export const boardForms = { single: ['bars', 'columns', 'ring', 'tiles', 'line', 'area', 'funnel'], crossed: ['stacked', 'grouped', 'full', 'heat'] } as const;
export type BoardForm = (typeof boardForms)['single' | 'crossed'][number];

export type { Placed as PlacedChart, Step as ChartStep };

/** Whether a chart stands inside the board, in an allowed size. */
export const isPlace = ({ x, y, w, h }: Box): boolean =>
  [x, y, w, h].every(Number.isInteger) && x >= 0 && y >= 0 && y <= boardLimits.rows && w >= chartBounds.min.w && h >= chartBounds.min.h && h <= chartBounds.max.h && x + w <= boardColumns;

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
