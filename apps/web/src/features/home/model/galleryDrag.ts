import type { WidgetKind } from './widgetKind';

/** The kind that is dragged out of the gallery: browsers do not tell what is dragged before it is dropped. */
export const galleryDrag: { kind: WidgetKind | null } = { kind: null };
