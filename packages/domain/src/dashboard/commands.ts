import { boxesOf, withBoxes } from './arrangement';
import { boundsAt, compact, firstFit, fitBox, place } from './geometry';
import type { Placed } from './geometry';
import { jsonEqual, toJson } from './json';
import type { JsonObject } from './json';
import { anySize, columnsOf, findWidget, inReadingOrder, layoutLimits, pageOf } from './layout';
import type { Accent, Box, Breakpoint, HomeLayout, HomePage, SizeBounds, Widget } from './layout';

/**
 * Everything that can be done to a home, by mouse, keyboard, menu or a widget itself. New ids come from the caller.
 * `place` moves or resizes one widget and lets others make room; `arrange` takes over what a drag has shown.
 */
export type Command =
  | {
      type: 'add';
      pageId: string;
      widget: Pick<Widget, 'id' | 'kind' | 'settings' | 'title' | 'accent'>;
      size: { w: number; h: number };
    }
  | { type: 'remove'; id: string }
  | { type: 'duplicate'; id: string; newId: string }
  | { type: 'place'; id: string; breakpoint: Breakpoint; target: Partial<Box> }
  | { type: 'arrange'; pageId: string; breakpoint: Breakpoint; boxes: readonly Placed[] }
  | { type: 'setSettings'; id: string; settings: JsonObject }
  | { type: 'rename'; id: string; title: string | null }
  | { type: 'setAccent'; id: string; accent: Accent | null }
  | { type: 'renamePage'; pageId: string; name: string }
  | { type: 'replace'; layout: HomeLayout };

export type Refusal = 'UNKNOWN_WIDGET' | 'UNKNOWN_PAGE' | 'TOO_MANY_WIDGETS' | 'DUPLICATE_ID' | 'SETTINGS_TOO_LARGE';

/** `layout` is the very object that went in when nothing changed, or when the command was refused. */
export interface Outcome {
  readonly layout: HomeLayout;
  readonly refusal?: Refusal;
}

/** Sizes each kind allows; a kind that is not known may have any size. */
export type BoundsOf = (kind: string) => SizeBounds | undefined;

/** A wish for sizes is never a reason to lose a widget: a stored box outside the bounds stays as it is until touched. */
function placeOnPage(
  page: HomePage,
  id: string,
  breakpoint: Breakpoint,
  target: Partial<Box>,
  bounds: SizeBounds,
): HomePage {
  const boxes = place(boxesOf(page, breakpoint), id, target, columnsOf[breakpoint], boundsAt(bounds, breakpoint));
  return withBoxes(page, breakpoint, boxes);
}

function arrangePage(page: HomePage, breakpoint: Breakpoint, wanted: readonly Placed[], boundsOf: BoundsOf): HomePage {
  const sent = new Map(wanted.map((box) => [box.id, box]));
  const boxes = boxesOf(page, breakpoint).map((box) => {
    const change = sent.get(box.id);
    if (!change) return box;
    const kind = page.widgets.find((widget) => widget.id === box.id)?.kind ?? '';
    const resized = change.w !== box.w || change.h !== box.h;
    return fitBox(
      { ...change, id: box.id },
      columnsOf[breakpoint],
      resized ? boundsAt(boundsOf(kind) ?? anySize, breakpoint) : boundsAt(anySize, breakpoint),
    );
  });
  return withBoxes(page, breakpoint, compact(boxes));
}

function addWidget(
  page: HomePage,
  widget: Omit<Widget, 'lg'>,
  size: { w: number; h: number },
  bounds: SizeBounds,
): HomePage {
  const boxes = boxesOf(page, 'lg');
  const fitted = fitBox({ x: 0, y: 0, ...size }, columnsOf.lg, bounds);
  const lg = firstFit(boxes, fitted, columnsOf.lg);
  return withBoxes(
    { ...page, widgets: [...page.widgets, { ...widget, lg }] },
    'lg',
    compact([...boxes, { id: widget.id, ...lg }]),
  );
}

function removeWidget(page: HomePage, id: string): HomePage {
  const rest = { ...page, widgets: page.widgets.filter((widget) => widget.id !== id) };
  return withBoxes(rest, 'lg', boxesOf(rest, 'lg'));
}

function changeWidget(page: HomePage, id: string, change: (widget: Widget) => Widget): HomePage {
  return {
    ...page,
    widgets: inReadingOrder(page.widgets.map((widget) => (widget.id === id ? change(widget) : widget))),
  };
}

const without = <K extends keyof Widget>(widget: Widget, key: K): Widget => {
  const { [key]: _gone, ...rest } = widget;
  return rest as Widget;
};

function cleanName(name: string): string {
  return [...name.trim()].slice(0, layoutLimits.nameLength).join('');
}

/**
 * The one place where a home changes. Pure; the result never has overlapping or lost widgets, and a refused or
 * pointless command gives back the same object.
 */
export function applyCommand(layout: HomeLayout, command: Command, boundsOf: BoundsOf = () => undefined): Outcome {
  if (command.type === 'replace') return settled(layout, command.layout);

  const page = 'pageId' in command ? layout.pages.find((p) => p.id === command.pageId) : pageOf(layout, command.id);
  if (!page) return { layout, refusal: 'pageId' in command ? 'UNKNOWN_PAGE' : 'UNKNOWN_WIDGET' };
  const changed = (next: HomePage) =>
    settled(layout, { ...layout, pages: layout.pages.map((p) => (p === page ? next : p)) });
  const bounds = (kind: string) => boundsOf(kind) ?? anySize;

  switch (command.type) {
    case 'add':
    case 'duplicate': {
      if (page.widgets.length >= layoutLimits.widgetsPerPage) return { layout, refusal: 'TOO_MANY_WIDGETS' };
      const id = command.type === 'add' ? command.widget.id : command.newId;
      if (findWidget(layout, id)) return { layout, refusal: 'DUPLICATE_ID' };
      if (command.type === 'add')
        return changed(addWidget(page, command.widget, command.size, bounds(command.widget.kind)));
      const source = page.widgets.find((widget) => widget.id === command.id);
      if (!source) return { layout, refusal: 'UNKNOWN_WIDGET' };
      const { md: _md, phoneOrder: _order, lg, ...content } = source;
      return changed(addWidget(page, { ...content, id }, lg, anySize));
    }
    case 'remove':
      return changed(removeWidget(page, command.id));
    case 'place': {
      const kind = page.widgets.find((widget) => widget.id === command.id)?.kind ?? '';
      return changed(placeOnPage(page, command.id, command.breakpoint, command.target, bounds(kind)));
    }
    case 'arrange':
      return changed(arrangePage(page, command.breakpoint, command.boxes, boundsOf));
    case 'setSettings': {
      const settings = toJson(command.settings) as JsonObject;
      if (JSON.stringify(settings).length > layoutLimits.settingsLength)
        return { layout, refusal: 'SETTINGS_TOO_LARGE' };
      return changed(changeWidget(page, command.id, (widget) => ({ ...widget, settings })));
    }
    case 'rename': {
      const title = cleanName(command.title ?? '');
      return changed(
        changeWidget(page, command.id, (widget) => (title ? { ...widget, title } : without(widget, 'title'))),
      );
    }
    case 'setAccent': {
      const { accent } = command;
      return changed(
        changeWidget(page, command.id, (widget) => (accent ? { ...widget, accent } : without(widget, 'accent'))),
      );
    }
    case 'renamePage':
      return changed({ ...page, name: cleanName(command.name) });
  }
}

function settled(before: HomeLayout, after: HomeLayout): Outcome {
  return { layout: jsonEqual(before, after) ? before : after };
}
