import { applyCommand } from '@yingzao/domain/dashboard';
import type { HomeLayout, JsonObject } from '@yingzao/domain/dashboard';

import { randomKey } from '../../../lib/submitKeys';
import { tableOfAddress } from '../model/projectTable';
import { boundsOfKind, kindOf } from '../model/registry';

export interface NewTable {
  readonly id: string;
  readonly kind: 'projectTable';
  readonly settings: JsonObject;
  readonly title?: string;
}

/** A table of what the project list at an address shows, in its order. */
export const tableOn = (search: string, title: string): NewTable => ({
  id: `w-${randomKey()}`,
  kind: 'projectTable',
  settings: tableOfAddress(search),
  ...(title.trim() ? { title: title.trim() } : {}),
});

/** The home with the table on the first page that has room for a widget; null when none has. */
export function withTable(layout: HomeLayout, widget: NewTable): HomeLayout | null {
  const size = kindOf(widget.kind)?.size ?? { w: 8, h: 6 };
  for (const page of layout.pages) {
    const added = applyCommand(layout, { type: 'add', pageId: page.id, widget, size }, boundsOfKind);
    if (!added.refusal) return added.layout;
  }
  return null;
}

export const withoutWidget = (layout: HomeLayout, id: string): HomeLayout =>
  applyCommand(layout, { type: 'remove', id }).layout;
