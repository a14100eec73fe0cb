import { useEffect } from 'react';
import type { RefObject } from 'react';

import type { HomeStore } from '../model/homeStore';

/** ms a finger rests before it holds the widget; less would take the page's own scrolling away. */
const holdFor = 350;
/** px a finger may tremble meanwhile. */
const tremble = 10;
/** px from the window's edge in which the page scrolls along, and how far at each move. */
const edge = 90;
const scrollBy = 14;

/**
 * On a phone a widget is held by its head for a moment and then carried up and down the list, the others make room. It
 * is the keyboard's lift in the hand: letting go drops it. A finger that moves at once scrolls the page as everywhere.
 * @param rowAt the row of the list under a height of the window, px
 */
export function useLongPress(
  head: RefObject<HTMLElement | null>,
  store: HomeStore,
  id: string,
  enabled: boolean,
  rowAt: (clientY: number) => number,
): void {
  useEffect(() => {
    const element = head.current;
    if (!element || !enabled) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start: { x: number; y: number } | null = null;
    const holds = () => store.get().lift?.id === id;

    const down = (event: TouchEvent) => {
      const touch = event.touches[0];
      if (!touch || event.touches.length > 1 || (event.target as Element).closest('button')) return;
      start = { x: touch.clientX, y: touch.clientY };
      timer = setTimeout(() => {
        store.lift(id);
        navigator.vibrate?.(12);
      }, holdFor);
    };
    const move = (event: TouchEvent) => {
      const touch = event.touches[0];
      if (!touch || !start) return;
      if (!holds()) {
        if (Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > tremble) clearTimeout(timer);
        return;
      }
      event.preventDefault();
      store.carry({ y: Math.max(0, rowAt(touch.clientY)) });
      if (touch.clientY < edge) window.scrollBy(0, -scrollBy);
      else if (touch.clientY > window.innerHeight - edge) window.scrollBy(0, scrollBy);
    };
    const up = (event: TouchEvent) => {
      clearTimeout(timer);
      start = null;
      if (!holds()) return;
      event.preventDefault();
      if (event.type === 'touchend') store.drop();
      else store.putBack();
    };
    const menu = (event: Event) => event.preventDefault();
    element.addEventListener('touchstart', down, { passive: true });
    // Not passive: once the widget is held the page must not scroll with the finger.
    element.addEventListener('touchmove', move, { passive: false });
    element.addEventListener('touchend', up);
    element.addEventListener('touchcancel', up);
    element.addEventListener('contextmenu', menu);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('touchstart', down);
      element.removeEventListener('touchmove', move);
      element.removeEventListener('touchend', up);
      element.removeEventListener('touchcancel', up);
      element.removeEventListener('contextmenu', menu);
    };
  }, [head, store, id, enabled, rowAt]);
}
