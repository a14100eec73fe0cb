import { boxesOf, withBoxes } from './arrangement';
import { boundsAt, compact, firstFit, fitBox, insert, place } from './geometry';
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
      /** Where it was dropped; left out: the first free place of the wide arrangement. */
      at?: { readonly breakpoint: Breakpoint; readonly x: number; readonly y: number };
    }
  | { type: 'remove'; id: string }
  | { type: 'duplicate'; id: string; newId: string }
  | { type: 'place'; id: string; breakpoint: Breakpoint; target: Partial<Box> }
  | { type: 'arrange'; pageId: string; breakpoint: Breakpoint; boxes: readonly Placed[] }
  | { type: 'setSettings'; id: string; settings: JsonObject }
  | { type: 'rename'; id: string; title: string | null }
  | { type: 'setAccent'; id: string; accent: Accent | null }
  | { type: 'hideOnPhone'; id: string; hidden: boolean }
  /** Only in a template: a home follows its template's locks. */
  | { type: 'lock'; id: string; locked: boolean }
  /** What a template changed is taken note of; widgets it no longer has are kept as one's own or removed. */
  | { type: 'answerNews'; remove: boolean }
  | { type: 'moveToPage'; id: string; toPage: string }
  | { type: 'addPage'; newPage: string; name: string }
  | { type: 'renamePage'; pageId: string; name: string }
  /** `to` is the place in the order of pages, from 0. */
  | { type: 'movePage'; pageId: string; to: number }
  | { type: 'removePage'; pageId: string }
  | { type: 'replace'; layout: HomeLayout };

export type Refusal =
  | 'UNKNOWN_WIDGET'
  | 'UNKNOWN_PAGE'
  | 'TOO_MANY_WIDGETS'
  | 'TOO_MANY_PAGES'
  | 'LAST_PAGE'
  | 'LOCKED'
  | 'DUPLICATE_ID'
  | 'SETTINGS_TOO_LARGE';

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

/** A new widget where it was let go, at the breakpoint where that was seen; elsewhere it stands where there is room. */
function dropOnPage(
  page: HomePage,
  id: string,
  { breakpoint, x, y }: NonNullable<Extract<Command, { type: 'add' }>['at']>,
  bounds: SizeBounds,
): HomePage {
  const boxes = boxesOf(page, breakpoint);
  const own = boxes.find((box) => box.id === id);
  if (!own) return page;
  const others = compact(boxes.filter((box) => box !== own));
  const dropped = insert(others, { ...own, x, y }, columnsOf[breakpoint], boundsAt(bounds, breakpoint));
  return withBoxes(page, breakpoint, dropped);
}

/** A widget by itself, as it comes to another page: its seats belonged to the page it left. */
function unseated(widget: Widget): Omit<Widget, 'lg'> {
  const { lg: _lg, md: _md, phoneOrder: _order, ...content } = widget;
  return content;
}

/** A copy is the person's own, whatever a template says of the original. */
function copyOf(widget: Widget, id: string): Omit<Widget, 'lg'> {
  const { locked: _locked, news: _news, ...content } = unseated(widget);
  return { ...content, id };
}

function moveToPage(layout: HomeLayout, from: HomePage, to: HomePage, id: string): Outcome {
  const widget = from.widgets.find((item) => item.id === id);
  if (!widget) return { layout, refusal: 'UNKNOWN_WIDGET' };
  if (from === to) return { layout };
  if (to.widgets.length >= layoutLimits.widgetsPerPage) return { layout, refusal: 'TOO_MANY_WIDGETS' };
  const pages = layout.pages.map((page) => {
    if (page === from) return removeWidget(page, id);
    return page === to ? addWidget(page, unseated(widget), widget.lg, anySize) : page;
  });
  return settled(layout, { ...layout, pages });
}

function answerNews(layout: HomeLayout, remove: boolean): HomeLayout {
  const pages = layout.pages.map((page) => {
    const left = remove ? page.widgets.filter((widget) => widget.news !== 'leaving') : page.widgets;
    const seen = { ...page, widgets: left.map((widget) => (widget.news ? without(widget, 'news') : widget)) };
    return left.length === page.widgets.length ? seen : withBoxes(seen, 'lg', boxesOf(seen, 'lg'));
  });
  return { ...layout, pages };
}

/** What is done to pages as such. A page is removed with what stands on it; the last one stays. */
function applyToPages(
  layout: HomeLayout,
  command: Extract<Command, { type: 'addPage' | 'movePage' | 'removePage' | 'renamePage' }>,
): Outcome {
  const { pages } = layout;
  if (command.type === 'addPage') {
    if (pages.length >= layoutLimits.pages) return { layout, refusal: 'TOO_MANY_PAGES' };
    if (pages.some((page) => page.id === command.newPage)) return { layout, refusal: 'DUPLICATE_ID' };
    return settled(layout, {
      ...layout,
      pages: [...pages, { id: command.newPage, name: cleanName(command.name), widgets: [] }],
    });
  }
  const page = pages.find((item) => item.id === command.pageId);
  if (!page) return { layout, refusal: 'UNKNOWN_PAGE' };
  const others = pages.filter((item) => item !== page);
  if (command.type === 'removePage') {
    if (others.length === 0) return { layout, refusal: 'LAST_PAGE' };
    if (page.widgets.some((widget) => widget.locked)) return { layout, refusal: 'LOCKED' };
    return settled(layout, { ...layout, pages: others });
  }
  if (command.type === 'renamePage') {
    const named = { ...page, name: cleanName(command.name) };
    return settled(layout, { ...layout, pages: pages.map((item) => (item === page ? named : item)) });
  }
  const to = Math.min(Math.max(Math.round(command.to) || 0, 0), others.length);
  return settled(layout, { ...layout, pages: [...others.slice(0, to), page, ...others.slice(to)] });
}

function cleanName(name: string): string {
  return [...name.trim()].slice(0, layoutLimits.nameLength).join('');
}

/**
 * The one place where a home changes. Pure; the result never has overlapping or lost widgets, and a refused or
 * pointless command gives back the same object.
 */
export function applyCommand(layout: HomeLayout, command: Command, boundsOf: BoundsOf = () => undefined): Outcome {
  if (command.type === 'replace') return settled(layout, command.layout);
  if (command.type === 'answerNews') return settled(layout, answerNews(layout, command.remove));
  if (
    command.type === 'addPage' ||
    command.type === 'movePage' ||
    command.type === 'removePage' ||
    command.type === 'renamePage'
  )
    return applyToPages(layout, command);

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
      if (command.type === 'add') {
        const added = addWidget(page, command.widget, command.size, bounds(command.widget.kind));
        return changed(command.at ? dropOnPage(added, id, command.at, bounds(command.widget.kind)) : added);
      }
      const source = page.widgets.find((widget) => widget.id === command.id);
      if (!source) return { layout, refusal: 'UNKNOWN_WIDGET' };
      return changed(addWidget(page, copyOf(source, id), source.lg, anySize));
    }
    case 'remove':
      if (findWidget(layout, command.id)?.locked) return { layout, refusal: 'LOCKED' };
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
    case 'hideOnPhone': {
      const { hidden } = command;
      return changed(
        changeWidget(page, command.id, (widget) =>
          hidden ? { ...widget, phoneHidden: true } : without(widget, 'phoneHidden'),
        ),
      );
    }
    case 'lock': {
      const { locked } = command;
      return changed(
        changeWidget(page, command.id, (widget) => (locked ? { ...widget, locked: true } : without(widget, 'locked'))),
      );
    }
    case 'moveToPage': {
      const to = layout.pages.find((item) => item.id === command.toPage);
      return to ? moveToPage(layout, page, to, command.id) : { layout, refusal: 'UNKNOWN_PAGE' };
    }
  }
}

function settled(before: HomeLayout, after: HomeLayout): Outcome {
  return { layout: jsonEqual(before, after) ? before : after };
}
