import { boxesOf, withBoxes } from './arrangement';
import { isRecord } from './json';
import type { JsonObject, JsonValue } from './json';
import { inReadingOrder, layoutLimits } from './layout';
import type { HomeLayout, HomePage, Widget } from './layout';

/** A path of this program without conditions: a page that is the same for whoever opens it. */
const isPlainPath = (to: JsonValue | undefined): boolean => typeof to === 'string' && /^\/[a-z-]*(\/new)?$/.test(to);

/** The conditions may name a client or a colleague. */
const withoutFilter = ({ filter: _filter, ...rest }: JsonObject): JsonObject => rest;

/** What of a widget's settings is a way to work, and not somebody's own business. An unknown kind keeps its settings at home. */
const shared: Readonly<Record<string, (settings: JsonObject) => JsonObject>> = {
  note: () => ({}),
  // Records, conditions and web addresses may name what others are not to know, or open with a key in them.
  shortcuts: ({ items }) => ({ items: Array.isArray(items) ? items.filter((item: JsonValue) => isRecord(item) && isPlainPath(item.to as JsonValue)) : [] }),
  link: () => ({}),
  ...Object.fromEntries(['projectTable', 'statisticsChart', 'trend', 'ranking', 'kpi', 'funnel', 'crossTable'].map((kind) => [kind, withoutFilter])),
};
const asTheyAre = new Set(['waitingForMe', 'costsToApprove', 'feeNodes', 'designProjects', 'myNextSteps', 'schedule', 'calendar', 'myProjects', 'mySubmissions', 'decidedByMe', 'copiedToMe', 'openQuotes', 'openContracts', 'recentChanges', 'announcements', 'newLeads', 'cadenceTasks', 'reminders', 'birthdays', 'documentsMissing', 'dataQuality', 'search']);

function sharedWidget({ locked: _locked, news: _news, ...widget }: Widget): Widget {
  const settings = asTheyAre.has(widget.kind) ? widget.settings : (shared[widget.kind]?.(widget.settings) ?? {});
  return { ...widget, settings };
}

/**
 * What a home looks like to a colleague with whom it is shared: the arrangement, titles and colours; never what is written in
 * notes, which records or addresses are pinned, or by what conditions projects are listed.
 * @param pageIds the pages to share; unknown ones are left out
 */
export function shareable(home: HomeLayout, pageIds: readonly string[]): HomeLayout {
  const pages = home.pages.filter((page) => pageIds.includes(page.id)).map((page) => ({ ...page, widgets: page.widgets.map(sharedWidget) }));
  return { version: home.version, pages };
}

/** Pages of a card under ids of one's own, so that it can be taken twice. */
function ownPages(card: HomeLayout, newId: (kind: 'page' | 'widget') => string): HomePage[] {
  return card.pages.map((page) => ({ ...page, id: newId('page'), widgets: inReadingOrder(page.widgets.map((widget) => ({ ...sharedWidget(widget), id: newId('widget') }))) }));
}

/**
 * The home with a colleague's pages behind one's own, or in their place. In their place what a default fixes stays, on the first
 * page; everything else goes, and can be had again from the versions.
 * @returns null where there would be more pages than a home may have
 */
export function takeCard(home: HomeLayout, card: HomeLayout, how: 'add' | 'replace', newId: (kind: 'page' | 'widget') => string): HomeLayout | null {
  const pages = ownPages(card, newId);
  if (how === 'add') return home.pages.length + pages.length > layoutLimits.pages ? null : { ...home, pages: [...home.pages, ...pages] };
  const locked = home.pages.flatMap((page) => page.widgets.filter((widget) => widget.locked));
  const [first, ...rest] = pages;
  if (!first) return home;
  const kept = { ...first, widgets: inReadingOrder([...locked, ...first.widgets]) };
  return { ...home, pages: [withBoxes(kept, 'lg', boxesOf(kept, 'lg')), ...rest] };
}
