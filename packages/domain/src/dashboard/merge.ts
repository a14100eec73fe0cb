import { boxesOf, withBoxes } from './arrangement';
import { jsonEqual } from './json';
import { inReadingOrder, layoutVersion } from './layout';
import type { Box, HomeLayout, HomePage, Widget } from './layout';

/** A widget that both sides changed in ways that exclude each other. This side's is kept; `theirs` can be taken instead. */
export interface Collision {
  readonly widgetId: string;
  /** The other side's widget; null where the other side removed it. */
  readonly theirs: { readonly pageId: string; readonly widget: Widget } | null;
}

/** A page that both sides named differently: this side's name is kept, theirs can be taken. */
export interface NameCollision {
  readonly pageId: string;
  readonly theirs: string;
}

export interface Merged {
  readonly layout: HomeLayout;
  readonly collisions: readonly Collision[];
  readonly names: readonly NameCollision[];
}

interface Spot {
  readonly pageId: string;
  readonly widget: Widget;
}

function spotsOf(layout: HomeLayout): Map<string, Spot> {
  return new Map(
    layout.pages.flatMap((page) => page.widgets.map((widget) => [widget.id, { pageId: page.id, widget }] as const)),
  );
}

/** Of three versions of one value: what changed wins; where both changed it differently, mine. */
function pick<T>(base: T, mine: T, theirs: T): { value: T; collided: boolean } {
  if (jsonEqual(mine, theirs) || jsonEqual(base, theirs)) return { value: mine, collided: false };
  if (jsonEqual(base, mine)) return { value: theirs, collided: false };
  return { value: mine, collided: true };
}

/** A box that only changed its row was pushed by others: that gives way to a box that somebody moved or resized. */
function pickBox(
  base: Box | undefined,
  mine: Box | undefined,
  theirs: Box | undefined,
): { value: Box | undefined; collided: boolean } {
  const picked = pick(base, mine, theirs);
  if (!picked.collided || !base || !mine || !theirs) return picked;
  const pushed = (box: Box) => box.x === base.x && box.w === base.w && box.h === base.h;
  if (pushed(mine)) return { value: pushed(theirs) ? mine : theirs, collided: false };
  return pushed(theirs) ? { value: mine, collided: false } : picked;
}

/** What a widget says, wherever it stands. */
export const contentOf = (widget: Widget) => [widget.kind, widget.settings, widget.title, widget.accent];
const content = ({ widget }: Spot) => contentOf(widget);

function mergeWidget(base: Spot, mine: Spot, theirs: Spot): { spot: Spot; collided: boolean } {
  let collided = false;
  const take = <T>(result: { value: T; collided: boolean }): T => {
    collided ||= result.collided;
    return result.value;
  };
  const [b, m, t] = [base.widget, mine.widget, theirs.widget];
  const title = take(pick(b.title, m.title, t.title));
  const accent = take(pick(b.accent, m.accent, t.accent));
  const md = take(pickBox(b.md, m.md, t.md));
  const phoneOrder = pick(b.phoneOrder, m.phoneOrder, t.phoneOrder).value;
  const phoneHidden = pick(b.phoneHidden, m.phoneHidden, t.phoneHidden).value;
  const locked = pick(b.locked, m.locked, t.locked).value;
  const news = pick(b.news, m.news, t.news).value;
  const widget: Widget = {
    id: m.id,
    kind: m.kind,
    settings: take(pick(b.settings, m.settings, t.settings)),
    ...(title === undefined ? {} : { title }),
    ...(accent === undefined ? {} : { accent }),
    lg: take(pickBox(b.lg, m.lg, t.lg)) ?? m.lg,
    ...(md === undefined ? {} : { md }),
    ...(phoneOrder === undefined ? {} : { phoneOrder }),
    ...(phoneHidden === undefined ? {} : { phoneHidden }),
    ...(locked === undefined ? {} : { locked }),
    ...(news === undefined ? {} : { news }),
  };
  return { spot: { pageId: take(pick(base.pageId, mine.pageId, theirs.pageId)), widget }, collided };
}

/** The widget that stands after the merge, or null; `collided` when the other side's version is worth offering. */
function mergeSpot(
  base: Spot | undefined,
  mine: Spot | undefined,
  theirs: Spot | undefined,
): { spot: Spot | null; collided: boolean } {
  if (mine && theirs) {
    if (base) return mergeWidget(base, mine, theirs);
    return { spot: mine, collided: !jsonEqual(content(mine), content(theirs)) };
  }
  const left = mine ?? theirs;
  if (!left) return { spot: null, collided: false };
  if (!base) return { spot: left, collided: false };
  // Removed on one side: that holds unless the other side changed what the widget says or took it to another page; a
  // push in the grid is no change.
  const touched = base.pageId !== left.pageId || !jsonEqual(content(base), content(left));
  return mine ? { spot: touched ? mine : null, collided: touched } : { spot: null, collided: touched };
}

/**
 * The order of pages: of the side that changed it, this side's where both did; pages that only the other side has stand
 * behind the page they follow there.
 */
function mergeOrder(base: HomeLayout, mine: HomeLayout, theirs: HomeLayout): string[] {
  const ids = (layout: HomeLayout) => layout.pages.map((page) => page.id);
  const common = ids(base).filter((id) => ids(mine).includes(id) && ids(theirs).includes(id));
  const shared = (layout: HomeLayout) => ids(layout).filter((id) => common.includes(id));
  const [first, second] = jsonEqual(shared(mine), common) ? [ids(theirs), ids(mine)] : [ids(mine), ids(theirs)];
  const order = [...first];
  second.forEach((id, at) => {
    if (order.includes(id)) return;
    const before = second.slice(0, at).findLast((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}

/** A page goes when one side removed it and nothing is left on it. */
function mergePages(
  base: HomeLayout,
  mine: HomeLayout,
  theirs: HomeLayout,
  spots: readonly Spot[],
): { pages: HomePage[]; names: NameCollision[] } {
  const by = (layout: HomeLayout, id: string) => layout.pages.find((page) => page.id === id);
  const names: NameCollision[] = [];
  const pages = mergeOrder(base, mine, theirs).flatMap((id): HomePage[] => {
    const [b, m, t] = [by(base, id), by(mine, id), by(theirs, id)];
    const widgets = inReadingOrder(spots.filter((spot) => spot.pageId === id).map((spot) => spot.widget));
    if (b && (!m || !t) && widgets.length === 0) return [];
    if (!m || !t) return [{ id, name: (m ?? t)?.name ?? '', widgets }];
    const { value: name, collided } = pick(b?.name, m.name, t.name);
    if (collided) names.push({ pageId: id, theirs: t.name });
    return [{ id, name: name ?? '', widgets }];
  });
  return { pages, names };
}

/** Boxes from two sides may overlap: the wide grid is parted here, the medium one when it is read. */
function tidy(page: HomePage): HomePage {
  return withBoxes(page, 'lg', boxesOf(page, 'lg'));
}

/**
 * Joins two versions of a home that both come from `base`, widget by widget. What only one side changed is taken from
 * that side; nothing is lost and nothing overlaps. `collisions` lists what can be offered to the person, quietly.
 */
export function mergeLayouts(base: HomeLayout, mine: HomeLayout, theirs: HomeLayout): Merged {
  const [b, m, t] = [spotsOf(base), spotsOf(mine), spotsOf(theirs)];
  const spots: Spot[] = [];
  const collisions: Collision[] = [];
  for (const widgetId of new Set([...m.keys(), ...t.keys()])) {
    const merged = mergeSpot(b.get(widgetId), m.get(widgetId), t.get(widgetId));
    if (merged.spot) spots.push(merged.spot);
    if (merged.collided) collisions.push({ widgetId, theirs: t.get(widgetId) ?? null });
  }
  const { pages, names } = mergePages(base, mine, theirs, spots);
  if (pages.length === 0) {
    // Each side removed the pages that the other kept: this side's stay, and that the other has none is offered.
    const kept = mine.pages.slice(0, 1);
    const widgets = kept.flatMap((page) => page.widgets);
    collisions.push(...widgets.map(({ id }) => ({ widgetId: id, theirs: t.get(id) ?? null })));
    pages.push(...kept);
  }
  const template = pick(base.template, mine.template, theirs.template).value;
  const layout: HomeLayout = { version: layoutVersion, pages: pages.map(tidy), ...(template === undefined ? {} : { template }) };
  return { layout: jsonEqual(layout, mine) ? mine : layout, collisions, names };
}

/** The layout with the other side's version of every widget and every page's name that collided. */
export function takeTheirs(
  layout: HomeLayout,
  collisions: readonly Collision[],
  names: readonly NameCollision[] = [],
): HomeLayout {
  const nameOf = new Map(names.map(({ pageId, theirs }) => [pageId, theirs]));
  const gone = new Set(collisions.map((collision) => collision.widgetId));
  const pages = layout.pages.map((page, index) => {
    const stay = page.widgets.filter((widget) => !gone.has(widget.id));
    const back = collisions.flatMap(({ theirs }) => {
      if (!theirs) return [];
      const here = layout.pages.some((p) => p.id === theirs.pageId) ? theirs.pageId === page.id : index === 0;
      return here ? [theirs.widget] : [];
    });
    return tidy({ ...page, name: nameOf.get(page.id) ?? page.name, widgets: inReadingOrder([...stay, ...back]) });
  });
  return { ...layout, pages };
}
