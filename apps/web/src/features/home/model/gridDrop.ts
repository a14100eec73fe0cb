import { anySize, boundsAt, boxesOf, columnsOf, insert } from '@yingzao/domain/dashboard';
import type { Box } from '@yingzao/domain/dashboard';
import type { DragEvent } from 'react';

import { addKind } from './addKind';
import { galleryDrag } from './galleryDrag';
import { shownPage } from './homeStore';
import type { HomeStore } from './homeStore';

const ghost = '__dropped';

export interface GridDrop {
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDragLeave: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

/**
 * Kinds dragged from the gallery onto the grid: the seat shows where one would land, by the rule that then puts it there.
 * @param cellAt the cell under a point of the window
 */
export function gridDrop(
  store: HomeStore,
  cellAt: (x: number, y: number) => { x: number; y: number },
  showSeat: (seat: Box | null) => void,
): GridDrop {
  const targetOf = (event: DragEvent<HTMLElement>) => {
    const kind = galleryDrag.kind;
    const { breakpoint } = store.get();
    if (!kind) return null;
    const columns = columnsOf[breakpoint];
    const w = breakpoint === 'lg' ? kind.size.w : Math.max(1, Math.round((kind.size.w * columns) / columnsOf.lg));
    const cell = cellAt(event.clientX, event.clientY);
    // The pointer holds the new widget near its upper edge, in the middle.
    return { kind, breakpoint, box: { x: Math.max(0, cell.x - Math.floor(w / 2)), y: cell.y, w, h: kind.size.h } };
  };
  return {
    onDragOver(event) {
      const target = targetOf(event);
      if (!target) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      const { breakpoint, kind, box } = target;
      const bounds = boundsAt(kind.bounds ?? anySize, breakpoint);
      const boxes = boxesOf(shownPage(store.get()), breakpoint);
      showSeat(insert(boxes, { id: ghost, ...box }, columnsOf[breakpoint], bounds).find(({ id }) => id === ghost) ?? null);
    },
    onDragLeave(event) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) showSeat(null);
    },
    onDrop(event) {
      const target = targetOf(event);
      if (!target) return;
      event.preventDefault();
      showSeat(null);
      galleryDrag.kind = null;
      addKind(store, target.kind, { breakpoint: target.breakpoint, x: target.box.x, y: target.box.y });
    },
  };
}
