import type { Breakpoint } from '@yingzao/domain/dashboard';

import { randomKey } from '../../../lib/submitKeys';
import { shownPage } from './homeStore';
import type { HomeStore } from './homeStore';
import type { WidgetKind } from './widgetKind';

/** ms until the grid has put a new widget in its place and others have moved. */
const placedAfter = 220;

/** Puts one of a kind on the shown page, where it was dropped or at the first free place, and brings it into sight. */
export function addKind(
  store: HomeStore,
  kind: WidgetKind,
  at?: { readonly breakpoint: Breakpoint; readonly x: number; readonly y: number },
): void {
  const id = `w-${randomKey()}`;
  const refusal = store.run(
    {
      type: 'add',
      pageId: shownPage(store.get()).id,
      widget: { id, kind: kind.kind, settings: kind.initial },
      size: kind.size,
      ...(at ? { at } : {}),
    },
    { code: 'added' },
  );
  if (refusal || at) return;
  setTimeout(() => document.querySelector(`[data-widget="${id}"]`)?.scrollIntoView({ block: 'center' }), placedAfter);
}
