import { bottomOf, compact, firstFit } from './geometry';
import type { Placed } from './geometry';
import { columnsOf, inReadingOrder } from './layout';
import type { Box, Breakpoint, HomePage, Widget } from './layout';

const place = (id: string, box: Box): Placed => ({ id, x: box.x, y: box.y, w: box.w, h: box.h });

/** Halves or full rows in reading order: what a wide arrangement becomes where there is half the room. */
function derivedMedium(widgets: readonly Widget[], taken: readonly Placed[]): Placed[] {
  const done = [...taken];
  // What is new on an arranged medium grid goes below what stands there.
  const offset = bottomOf(taken);
  const fresh: Placed[] = [];
  for (const widget of inReadingOrder(widgets)) {
    const size = { w: widget.lg.w > columnsOf.lg / 2 ? columnsOf.md : columnsOf.md / 2, h: widget.lg.h };
    fresh.push(place(widget.id, firstFit(fresh, size, columnsOf.md)));
  }
  return [...done, ...fresh.map((box) => ({ ...box, y: box.y + offset }))];
}

/** The order on a phone: as arranged there, what was never arranged in reading order after it. */
function phoneOrder(widgets: readonly Widget[]): Widget[] {
  const reading = inReadingOrder(widgets);
  const last = widgets.length + Math.max(0, ...widgets.map((widget) => widget.phoneOrder ?? 0));
  return [...reading].sort(
    (a, b) => (a.phoneOrder ?? last) - (b.phoneOrder ?? last) || reading.indexOf(a) - reading.indexOf(b),
  );
}

/** Where every widget of a page stands at a breakpoint, in reading order; nothing overlaps, nothing is missing. */
export function boxesOf(page: HomePage, breakpoint: Breakpoint): Placed[] {
  if (breakpoint === 'lg') return compact(page.widgets.map((widget) => place(widget.id, widget.lg)));
  if (breakpoint === 'md') {
    const arranged = page.widgets.flatMap((widget) => (widget.md ? [place(widget.id, widget.md)] : []));
    return compact(
      derivedMedium(
        page.widgets.filter((widget) => !widget.md),
        arranged,
      ),
    );
  }
  let y = 0;
  return phoneOrder(page.widgets).map((widget) => {
    const box = { id: widget.id, x: 0, y, w: 1, h: widget.lg.h };
    y += widget.lg.h;
    return box;
  });
}

/** What is drawn at a breakpoint: on a phone without the widgets that are hidden there, the gaps closed. */
export function shownBoxes(page: HomePage, breakpoint: Breakpoint): Placed[] {
  if (breakpoint !== 'phone') return boxesOf(page, breakpoint);
  const hidden = new Set(page.widgets.flatMap((widget) => (widget.phoneHidden ? [widget.id] : [])));
  return compact(boxesOf(page, 'phone').filter((box) => !hidden.has(box.id)));
}

const sameBox = (a: Box | undefined, b: Box) =>
  a !== undefined && a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;

/**
 * The page with these boxes at a breakpoint; widgets without a box keep theirs. On a phone only the order counts.
 * Widgets that stay where they are stay the very same objects.
 */
export function withBoxes(page: HomePage, breakpoint: Breakpoint, boxes: readonly Placed[]): HomePage {
  const ordered = new Map(
    boxes.map((box, index) => [box.id, { box: { x: box.x, y: box.y, w: box.w, h: box.h }, index }]),
  );
  const widgets = page.widgets.map((widget): Widget => {
    const found = ordered.get(widget.id);
    if (!found) return widget;
    if (breakpoint === 'phone')
      return widget.phoneOrder === found.index ? widget : { ...widget, phoneOrder: found.index };
    return sameBox(widget[breakpoint], found.box) ? widget : { ...widget, [breakpoint]: found.box };
  });
  return { ...page, widgets: inReadingOrder(widgets) };
}
