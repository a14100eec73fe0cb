import type { ApolloClient } from '@apollo/client';
import { applyCommand, findWidget, widgetsOf } from '@yingzao/domain/dashboard';
import type { HomeLayout, JsonObject, JsonValue } from '@yingzao/domain/dashboard';

import { randomKey } from '../../../lib/submitKeys';
import { createHomeApi, fetchStoredHome } from '../model/homeApi';
import { boundsOfKind } from '../model/registry';
import { grouped, mostShortcuts, parseShortcuts } from '../model/shortcuts';
import type { Shortcut } from '../model/shortcuts';
import { homeChannel } from '../model/sync';

const kind = 'shortcuts';
const size = { w: 4, h: 3 };
/** Other devices that save in between: each time the shortcut is put into what they saved. */
const mostTries = 4;

/** px of what stands in a widget of shortcuts: its head, an entry, the name of a group; and the rows of the grid. */
const head = 56;
const entry = { width: 137, height: 37 };
const groupName = 30;
const column = 92;
const row = 68;
const tallest = 10;

/** The widget tall enough for what is in it: what was just pinned is to be seen, not to be scrolled to. */
function grown(layout: HomeLayout, id: string): HomeLayout {
  const widget = findWidget(layout, id);
  if (!widget) return layout;
  const abreast = Math.max(1, Math.floor((widget.lg.w * column - 16) / entry.width));
  const height = grouped(parseShortcuts(widget.settings)?.items ?? []).reduce(
    (sum, { group, items }) => sum + (group ? groupName : 0) + Math.ceil(items.length / abreast) * entry.height,
    head,
  );
  const h = Math.min(tallest, Math.ceil(height / row));
  if (h <= widget.lg.h) return layout;
  return applyCommand(layout, { type: 'place', id, breakpoint: 'lg', target: { h } }, boundsOfKind).layout;
}

const itemsOf = (settings: JsonObject): readonly JsonValue[] => (Array.isArray(settings.items) ? settings.items : []);
const addressOf = (item: JsonValue): unknown =>
  typeof item === 'object' && item !== null && 'to' in item ? item.to : undefined;

/** The shortcut with this address, wherever on the home it is. */
export function findShortcut(layout: HomeLayout, to: string): Shortcut | null {
  for (const widget of widgetsOf(layout)) {
    const items = widget.kind === kind ? (parseShortcuts(widget.settings)?.items ?? []) : [];
    const found = items.find((item) => item.to === to);
    if (found) return found;
  }
  return null;
}

/** Names of the groups there are, in their order. */
export function groupsOn(layout: HomeLayout): string[] {
  const items = widgetsOf(layout).flatMap((widget) =>
    widget.kind === kind ? (parseShortcuts(widget.settings)?.items ?? []) : [],
  );
  return grouped(items).flatMap(({ group }) => (group ? [group] : []));
}

/**
 * The home with a shortcut in it: in the place of the one with the same address, else at the end of the first widget of
 * shortcuts with room, else in a new one. Null when there is no room for a new one on any page.
 */
export function withShortcut(layout: HomeLayout, shortcut: Shortcut): HomeLayout | null {
  const put = (id: string, items: readonly JsonValue[]): HomeLayout | null => {
    const settings = { ...findWidget(layout, id)?.settings, items };
    const { layout: next, refusal } = applyCommand(layout, { type: 'setSettings', id, settings });
    return refusal ? null : grown(next, id);
  };
  const item = shortcut as unknown as JsonObject;
  const boxes = widgetsOf(layout).filter((widget) => widget.kind === kind && parseShortcuts(widget.settings) !== null);
  const same = boxes.find(({ settings }) => itemsOf(settings).some((old) => addressOf(old) === shortcut.to));
  if (same)
    return put(same.id, itemsOf(same.settings).map((old) => (addressOf(old) === shortcut.to ? item : old)));
  for (const { id, settings } of boxes) {
    const items = itemsOf(settings);
    const next = items.length < mostShortcuts ? put(id, [...items, item]) : null;
    if (next) return next;
  }
  for (const page of layout.pages) {
    const widget = { id: `w-${randomKey()}`, kind, settings: { items: [item] } };
    const added = applyCommand(layout, { type: 'add', pageId: page.id, widget, size }, boundsOfKind);
    if (!added.refusal) return added.layout;
  }
  return null;
}

/** The home without the shortcut of this address. */
export function withoutShortcut(layout: HomeLayout, to: string): HomeLayout {
  return widgetsOf(layout)
    .filter((widget) => widget.kind === kind && itemsOf(widget.settings).some((item) => addressOf(item) === to))
    .reduce((now, { id, settings }) => {
      const items = itemsOf(settings).filter((item) => addressOf(item) !== to);
      return applyCommand(now, { type: 'setSettings', id, settings: { ...settings, items } }).layout;
    }, layout);
}

export type PinOutcome = 'pinned' | 'full' | 'failed';

/** Changes the stored home from another page, on whatever other devices made of it meanwhile, and tells open tabs. */
export async function changeStoredHome(
  client: ApolloClient,
  employeeId: string,
  change: (layout: HomeLayout) => HomeLayout | null,
): Promise<PinOutcome> {
  const api = createHomeApi(client);
  let home = await fetchStoredHome(client).catch(() => null);
  for (let tries = 0; home && tries < mostTries; tries += 1) {
    const layout = change(home.layout);
    if (!layout) return 'full';
    if (layout === home.layout) return 'pinned';
    const answer = await api.save({ expectedRevision: home.revision, layout, isFinished: false }).catch(() => null);
    if (answer?.kind === 'saved') {
      const channel = homeChannel(employeeId);
      channel?.postMessage({ revision: answer.home.revision });
      channel?.close();
      return 'pinned';
    }
    home = answer?.kind === 'stale' ? answer.home : null;
  }
  return 'failed';
}
