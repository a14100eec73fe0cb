import { applyCommand } from '@yingzao/domain/dashboard';
import type { HomeLayout, JsonObject } from '@yingzao/domain/dashboard';
import { today } from '@yingzao/domain/measures';

import { randomKey } from '../../../lib/submitKeys';
import { toSearch } from '../../../lib/projectFilter';
import { periodOfRange } from '../model/periods';
import { boundsOfKind, kindOf } from '../model/registry';
import { conditionsIn } from '../model/settings';

export interface NewWidget {
  readonly id: string;
  readonly kind: string;
  readonly settings: JsonObject;
  readonly title?: string;
}

/** A chart with the filter under which it was seen: a time that is called by the day, such as this year, stays so. */
export function chartOn(kind: string, settings: JsonObject, title: string, now = new Date()): NewWidget {
  const { registeredOn, ...rest } = conditionsIn(settings.filter) ?? {};
  const period = registeredOn ? periodOfRange(registeredOn, today(now)) : null;
  const filter = toSearch({ ...rest, ...(registeredOn && !period ? { registeredOn } : {}) });
  const { filter: _seen, ...shown } = settings;
  return {
    id: `w-${randomKey()}`,
    kind,
    settings: { ...shown, ...(filter ? { filter } : {}), ...(period ? { period } : {}) },
    ...(title.trim() ? { title: title.trim() } : {}),
  };
}

/** The home with the widget on the page that was chosen, as far as it is still there, or else the first with room; null when none has. */
export function withWidget(layout: HomeLayout, widget: NewWidget, pageId: string | null = null): HomeLayout | null {
  const size = kindOf(widget.kind)?.size ?? { w: 6, h: 5 };
  const chosen = layout.pages.filter(({ id }) => id === pageId);
  for (const page of chosen.length > 0 ? chosen : layout.pages) {
    const added = applyCommand(layout, { type: 'add', pageId: page.id, widget, size }, boundsOfKind);
    if (!added.refusal) return added.layout;
  }
  return null;
}

export const withoutWidget = (layout: HomeLayout, id: string): HomeLayout => applyCommand(layout, { type: 'remove', id }).layout;
