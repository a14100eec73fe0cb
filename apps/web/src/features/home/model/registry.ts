import type { BoundsOf, HomePage } from '@yingzao/domain/dashboard';

import { figureKinds } from './kinds/figures';
import { toolKinds } from './kinds/tools';
import { workKinds } from './kinds/work';
import type { WidgetKind } from './widgetKind';

/** Every kind of widget there is, in the order of the gallery. */
export const widgetKinds: readonly WidgetKind[] = [...workKinds, ...figureKinds, ...toolKinds];

const byKind = new Map(widgetKinds.map((kind) => [kind.kind, kind]));

/** The declaration of a kind; undefined for one that this version does not have (any more). */
export function kindOf(kind: string): WidgetKind | undefined {
  return byKind.get(kind);
}

/** Fetches the code of the widgets of a page that is about to be shown; what fails is asked for again by its frame. */
export function preloadWidgets({ widgets }: HomePage): void {
  for (const kind of new Set(widgets.map((widget) => widget.kind))) kindOf(kind)?.component.preload().catch(() => undefined);
}

export const boundsOfKind: BoundsOf = (kind) => byKind.get(kind)?.bounds;
