import { columnsOf, findWidget } from '@yingzao/domain/dashboard';
import type { Box } from '@yingzao/domain/dashboard';
import { useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { EventCallback, Layout, LayoutItem } from 'react-grid-layout';

import { useMessages } from '../../../lib/messages';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import type { createGridCompactor } from '../model/gridCompactor';
import { toPlaced } from '../model/gridCompactor';
import { columnPitch, gap, rowPitch } from '../model/gridMetrics';
import { gridDrop } from '../model/gridDrop';
import type { HomeStore } from '../model/homeStore';
import { moveToPage } from '../model/moveToPage';
import { pageName } from '../model/pageName';
import { titleOf } from '../model/titleOf';

/** Finds the tab under a point: measured once, and again only when the page has scrolled meanwhile. */
function createTabFinder() {
  let measured: { at: number; tabs: { element: HTMLElement; box: DOMRect }[] } | null = null;
  return {
    forget: () => void (measured = null),
    under(event: Event): HTMLElement | null {
      if (measured?.at !== window.scrollY)
        measured = {
          at: window.scrollY,
          tabs: [...document.querySelectorAll<HTMLElement>('[data-page]:not([data-shown])')].map((element) => ({
            element,
            box: element.getBoundingClientRect(),
          })),
        };
      const touches = 'touches' in event ? (event as TouchEvent).touches : null;
      const { clientX: x, clientY: y } = touches?.[0] ?? (event as MouseEvent);
      const hit = measured.tabs.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
      return hit?.element ?? null;
    },
  };
}

interface Parts {
  readonly store: HomeStore;
  /** The library's own element, and the marker of the place where something lands. */
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly seat: RefObject<HTMLDivElement | null>;
  readonly making: ReturnType<typeof createGridCompactor>;
  readonly width: number;
}

/**
 * What happens while something is dragged or resized: attributes and the marker are set on the elements themselves,
 * nothing of React draws before it is over. Dropped on a tab, a widget goes to that page.
 */
export function useGridDrag({ store, grid, seat, making, width }: Parts) {
  const t = useMessages(messages);
  const tab = useRef<HTMLElement | null>(null);
  return useMemo(() => {
    const columns = () => columnsOf[store.get().breakpoint];
    const tabs = createTabFinder();
    const aim = (next: HTMLElement | null) => {
      if (next === tab.current) return;
      tab.current?.removeAttribute('data-drop');
      next?.setAttribute('data-drop', '');
      tab.current = next;
      grid.current?.toggleAttribute('data-leaving', next !== null);
    };
    // The library's own marker is one move behind: this one is drawn from the very seat the rule gives.
    const showSeat = (box: Box | null) => {
      seat.current?.toggleAttribute('hidden', box === null);
      if (!box || !seat.current) return;
      const column = columnPitch(width, columns());
      Object.assign(seat.current.style, {
        transform: `translate(${box.x * column}px, ${box.y * rowPitch}px)`,
        width: `${box.w * column - gap}px`,
        height: `${box.h * rowPitch - gap}px`,
      });
    };
    const begin = (before: Layout, item: LayoutItem | null) => {
      grid.current?.setAttribute('data-moving', '');
      if (!item) return;
      showSeat(item);
      making.begin(item.i, before, showSeat);
    };
    const end = (result: Layout, item: LayoutItem | null) => {
      making.end();
      showSeat(null);
      grid.current?.removeAttribute('data-moving');
      grid.current?.querySelectorAll('[data-size]').forEach((cell) => cell.removeAttribute('data-size'));
      const widget = item ? findWidget(store.get().history.present, item.i) : undefined;
      const target = tab.current?.dataset.page;
      aim(null);
      tabs.forget();
      if (!widget) return;
      if (target === undefined) {
        store.arrange(widget.id, toPlaced(result));
        return;
      }
      const undo = moveToPage(store, widget.id, target);
      const layout = store.get().history.present;
      const page = layout.pages.find(({ id }) => id === target);
      if (undo && page)
        toast.info(t('said.movedToPage', { name: titleOf(widget, t), page: pageName(page, layout, t) }), { undo });
    };
    const onDrag: EventCallback = (_layout, _old, _item, _holder, event) => aim(tabs.under(event));
    const onResize: EventCallback = (_layout, _old, item, _holder, _event, element) =>
      element?.closest('.home-cell')?.setAttribute('data-size', `${item?.w ?? 0} × ${item?.h ?? 0}`);
    const cellAt = (x: number, y: number) => {
      const box = grid.current?.getBoundingClientRect();
      return {
        x: Math.floor((x - (box?.left ?? 0)) / columnPitch(width, columns())),
        y: Math.max(0, Math.floor((y - (box?.top ?? 0)) / rowPitch)),
      };
    };
    const onStop: EventCallback = (result, _old, item) => end(result, item);
    return {
      grid: {
        onDragStart: begin as EventCallback,
        onDrag,
        onDragStop: onStop,
        onResizeStart: begin as EventCallback,
        onResize,
        onResizeStop: onStop,
      },
      drop: gridDrop(store, cellAt, showSeat),
    };
  }, [store, grid, seat, making, width, t]);
}
