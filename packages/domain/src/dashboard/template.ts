import { boxesOf, withBoxes } from './arrangement';
import { defaultLayout, roleOrder } from './defaults';
import { jsonEqual } from './json';
import { inReadingOrder } from './layout';
import type { HomeLayout, HomePage, News, Widget } from './layout';
import { contentOf, mergeLayouts } from './merge';

/** A default home for some of the firm's people, at one revision. */
export interface HomeTemplate {
  /** Which revision of which template this is; what `HomeLayout.template` holds of a home that was joined with it. */
  readonly token: string;
  readonly layout: HomeLayout;
}

const builtin = 'builtin:';

/** The program's own default for these roles, which holds where the firm has made none. */
export function builtinTemplate(roles: readonly string[]): HomeTemplate {
  return { token: `${builtin}${roleOrder.find((role) => roles.includes(role)) ?? 'EVERYONE'}`, layout: defaultLayout(roles) };
}

/** The default a token of the program's own stands for; null for any other token. */
export const builtinLayout = (token: string): HomeLayout | null => (token.startsWith(builtin) ? defaultLayout([token.slice(builtin.length)]) : null);

export const tokenOf = (id: string, revision: number): string => `${id}:${revision}`;

/** The id and revision in a token; null for what is none, such as the program's own defaults. */
export function revisionOf(token: string | undefined): { id: string; revision: number } | null {
  const [, id, revision] = /^([0-9a-f-]{36}):(\d{1,9})$/.exec(token ?? '') ?? [];
  return id && revision ? { id, revision: Number(revision) } : null;
}

interface Spot {
  readonly page: HomePage;
  readonly widget: Widget;
}
const spotsOf = (layout: HomeLayout): Map<string, Spot> =>
  new Map(layout.pages.flatMap((page) => page.widgets.map((widget) => [widget.id, { page, widget }] as const)));

const mapWidgets = (layout: HomeLayout, change: (widget: Widget) => Widget | null): HomeLayout => ({
  ...layout,
  pages: layout.pages.map((page) => ({ ...page, widgets: page.widgets.flatMap((widget) => change(widget) ?? []) })),
});

function marked({ locked: _locked, news: _news, ...widget }: Widget, locked: boolean, news?: News): Widget {
  return { ...widget, ...(locked ? { locked: true } : {}), ...(news ? { news } : {}) };
}

/** What the template says to this person: without what they removed, with what it gave up and they still have. */
function asSaidTo(mine: Map<string, Spot>, base: Map<string, Spot>, next: HomeLayout): HomeLayout {
  const has = spotsOf(next);
  const said = mapWidgets(next, (widget) => (base.has(widget.id) && !mine.has(widget.id) && !widget.locked ? null : widget));
  const pages = [...said.pages];
  for (const [id, { page, widget }] of base) {
    if (has.has(id) || !mine.has(id)) continue;
    const at = pages.findIndex((other) => other.id === page.id);
    if (at < 0) pages.push({ ...page, widgets: [widget] });
    else pages[at] = { ...pages[at]!, widgets: [...pages[at]!.widgets, widget] };
  }
  // What was given up stands where it stood: what the template has now goes first, and it makes room.
  return { ...said, pages: pages.map((page) => withBoxes({ ...page, widgets: inReadingOrder(page.widgets) }, 'lg', boxesOf(page, 'lg'))) };
}

/**
 * Joins a home with a newer state of its template. What the person did stays: their widgets, their removals, their settings
 * and places. What they left alone follows the template; what is new in it arrives, what it gave up is only marked, for
 * them to decide; what it locks is there. Joining again with the same template changes nothing.
 * @param base the template as this home was last joined with it
 */
export function mergeTemplate(home: HomeLayout, base: HomeLayout, next: HomeTemplate): HomeLayout {
  const [mine, old, now] = [spotsOf(home), spotsOf(base), spotsOf(next.layout)];
  const isForced = (id: string) => now.get(id)?.widget.locked === true && !mine.has(id);
  const isCurrent = home.template === next.token;
  if (isCurrent && [...now.keys()].every((id) => !isForced(id)) && [...mine].every(([id, { widget }]) => (widget.locked ?? false) === (now.get(id)?.widget.locked ?? false)))
    return home;

  const plain = (layout: HomeLayout) => mapWidgets(layout, (widget) => marked(widget, false));
  // Locked and missing: an addition, whoever removed it once.
  const from = mapWidgets(isCurrent ? next.layout : base, (widget) => (isForced(widget.id) ? null : widget));
  const theirs = asSaidTo(mine, spotsOf(from), next.layout);
  const { layout } = mergeLayouts(plain(from), plain(home), plain(theirs));
  const newsOf = ({ id }: Widget): News | undefined => {
    const own = mine.get(id)?.widget;
    if (!own) return 'arrived';
    if (now.has(id)) return own.news === 'arrived' ? 'arrived' : undefined;
    if (own.news === 'leaving') return 'leaving';
    const before = old.get(id)?.widget;
    return before && !isCurrent && jsonEqual(contentOf(before), contentOf(own)) ? 'leaving' : undefined;
  };
  return { ...mapWidgets(layout, (widget) => marked(widget, now.get(widget.id)?.widget.locked === true, newsOf(widget))), template: next.token };
}

/** A template as somebody sees it who never arranged their home. */
export const homeOf = ({ layout, token }: HomeTemplate): HomeLayout => ({ ...layout, template: token });

/** Whom a template is for: a department with all below it, or the firm (null); one role, or all (null). */
export interface TemplateScope {
  readonly departmentId: string | null;
  readonly role: string | null;
}

/** A department first, then upwards; nothing twice, should the tree have a ring. */
export function departmentPath(parentOf: (id: string) => string | null | undefined, id: string | null): string[] {
  const path: string[] = [];
  for (let at = id; at && !path.includes(at); at = parentOf(at) ?? null) path.push(at);
  return path;
}

/**
 * The template that holds for a person: the nearest department's before a farther one's before the firm's; within one, the
 * role's before everybody's; of several roles the first in `roleOrder`.
 * @param departments the person's department first, then upwards
 */
export function templateFor<T extends TemplateScope>(templates: readonly T[], departments: readonly string[], roles: readonly string[]): T | null {
  const steps = [...departments, null];
  const ordered = roleOrder.filter((role) => roles.includes(role));
  for (const departmentId of steps)
    for (const role of [...ordered, null]) {
      const found = templates.find((template) => template.departmentId === departmentId && template.role === role);
      if (found) return found;
    }
  return null;
}
