import { byReading, columnsOf } from './layout';
import type { Box, Breakpoint, SizeBounds } from './layout';

/** A box with the id of the widget that stands there. */
export interface Placed extends Box {
  readonly id: string;
}

export function collides(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Rows in use: the first free row below everything. */
export function bottomOf(boxes: readonly Box[]): number {
  return boxes.reduce((low, box) => Math.max(low, box.y + box.h), 0);
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** Sizes a kind allows on a narrower grid: half the columns make the same millimetres on the medium one. */
export function boundsAt(bounds: SizeBounds, breakpoint: Breakpoint): SizeBounds {
  if (breakpoint === 'lg') return bounds;
  const columns = columnsOf[breakpoint];
  const share = columns / columnsOf.lg;
  return {
    min: { w: clamp(Math.floor(bounds.min.w * share), 1, columns), h: bounds.min.h },
    max: {
      w: bounds.max.w > columnsOf.lg / 2 ? columns : clamp(Math.ceil(bounds.max.w * share) + 1, 1, columns),
      h: bounds.max.h,
    },
  };
}

/** The nearest box inside the grid: whole cells, an allowed size, not over the right edge. */
export function fitBox<B extends Box>(box: B, columns: number, bounds: SizeBounds): B {
  const w = clamp(Math.round(box.w), Math.min(bounds.min.w, columns), Math.min(bounds.max.w, columns));
  const h = clamp(Math.round(box.h), bounds.min.h, bounds.max.h);
  return { ...box, w, h, x: clamp(Math.round(box.x), 0, columns - w), y: Math.max(0, Math.round(box.y)) };
}

/** Drops each box, in the order given, as far up as it goes; boxes that overlap are pushed down. Loses none. */
function settle(ordered: readonly Placed[]): Placed[] {
  const done: Placed[] = [];
  for (const item of ordered) {
    const hits = (y: number) => done.find((other) => collides(other, { ...item, y }));
    let y = Math.min(item.y, bottomOf(done));
    let hit = hits(y);
    while (!hit && y > 0) {
      hit = hits(y - 1);
      if (!hit) y -= 1;
    }
    for (hit = hits(y); hit; hit = hits(y)) y = hit.y + hit.h;
    done.push(item.y === y ? item : { ...item, y });
  }
  return done.sort(byReading);
}

/** Closes vertical gaps and parts what overlaps. Doing it twice is doing it once. */
export function compact(boxes: readonly Placed[]): Placed[] {
  return settle([...boxes].sort(byReading));
}

/** The first free place for a box, from the top and in a row from the left. */
export function firstFit(boxes: readonly Box[], size: { w: number; h: number }, columns: number): Box {
  const w = Math.min(size.w, columns);
  for (let y = 0; ; y += 1) {
    for (let x = 0; x + w <= columns; x += 1) {
      const box = { x, y, w, h: size.h };
      if (!boxes.some((other) => collides(other, box))) return box;
    }
  }
}

/** Whether a box goes above the moved one: in its way, by the middle of the box; elsewhere, as it is read. */
function staysAbove(box: Placed, moved: Placed, isGoingDown: boolean): boolean {
  if (!collides(box, moved)) return byReading(box, moved) < 0;
  const middle = box.y + box.h / 2;
  return isGoingDown ? middle < moved.y + moved.h : middle <= moved.y;
}

/**
 * Puts one box at a target and lets the others make room: who stood there takes the place left behind where it fits,
 * otherwise goes above or below, whichever its middle is nearer to; then gaps close. Used from the arrangement before
 * a move began, so that others are back where they were when the box has passed.
 */
export function place(
  boxes: readonly Placed[],
  id: string,
  target: Partial<Box>,
  columns: number,
  bounds: SizeBounds,
): Placed[] {
  const from = boxes.find((box) => box.id === id);
  if (!from) return [...boxes];
  const moved = fitBox({ ...from, ...target, id }, columns, bounds);
  const others = boxes.filter((box) => box.id !== id);
  const still = others.filter((box) => !collides(box, moved));
  let vacated: Box | null = from;
  const parted = others.map((box) => {
    if (still.includes(box) || !vacated) return box;
    const seat: Placed = { ...box, x: vacated.x, y: vacated.y };
    const free =
      box.w <= vacated.w &&
      box.h <= vacated.h &&
      !collides(seat, moved) &&
      !still.some((other) => collides(other, seat));
    if (!free) return box;
    vacated = null;
    return seat;
  });
  return between(parted, moved, moved.y > from.y);
}

/** One box among others that make room for it, then gaps close. */
function between(others: readonly Placed[], box: Placed, isGoingDown: boolean): Placed[] {
  const above = others.filter((other) => staysAbove(other, box, isGoingDown)).sort(byReading);
  const below = others.filter((other) => !above.includes(other)).sort(byReading);
  return settle([...above, box, ...below]);
}

/** Puts a box that was not there before at a place; who stands there goes below. */
export function insert(boxes: readonly Placed[], box: Placed, columns: number, bounds: SizeBounds): Placed[] {
  return between(boxes, fitBox(box, columns, bounds), false);
}

/** A step of the keyboard or of a menu: one cell in a direction, or one cell of size. */
export type Step = 'left' | 'right' | 'up' | 'down' | 'wider' | 'narrower' | 'taller' | 'shorter';

/**
 * The next target of a box that is moved step by step from `start` (the arrangement before it was lifted).
 * Up and down go on until something changes, since gaps close by themselves. Null at the edge of what is possible.
 */
export function stepTarget(
  start: readonly Placed[],
  id: string,
  target: Box,
  step: Step,
  columns: number,
  bounds: SizeBounds,
): Box | null {
  const sizes: Partial<Record<Step, Partial<Box>>> = {
    left: { x: target.x - 1 },
    right: { x: target.x + 1 },
    wider: { w: target.w + 1 },
    narrower: { w: target.w - 1 },
    taller: { h: target.h + 1 },
    shorter: { h: target.h - 1 },
  };
  const change = sizes[step];
  if (change) {
    const wanted = { ...target, ...change };
    const fitted = fitBox(wanted, columns, bounds);
    // At the right edge a box does not slide left to become wider.
    return fitted.x === wanted.x && fitted.w === wanted.w && fitted.h === wanted.h ? fitted : null;
  }
  const rowAt = (y: number) => place(start, id, { ...target, y }, columns, bounds).find((box) => box.id === id)?.y ?? 0;
  const now = rowAt(target.y);
  const limit = bottomOf(start) + target.h;
  for (let y = target.y + (step === 'down' ? 1 : -1); y >= 0 && y <= limit; y += step === 'down' ? 1 : -1) {
    const row = rowAt(y);
    if (step === 'down' ? row > now : row < now) return { ...target, y };
  }
  return null;
}
