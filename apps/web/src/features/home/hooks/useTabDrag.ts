import { useCallback } from 'react';
import type { PointerEvent as ReactPointerEvent, RefObject } from 'react';

/** px a pointer goes before a press becomes a drag. */
const threshold = 6;

/**
 * Tabs ordered by mouse, pen or finger. While one is dragged only the list's own elements are touched; the order changes
 * when it is let go, Escape leaves it as it was.
 */
export function useTabDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (id: string, to: number) => void,
): (event: ReactPointerEvent<HTMLElement>, id: string) => void {
  return useCallback(
    (start, id) => {
      if (start.button !== 0 || !list.current) return;
      const tabs = [...list.current.children] as HTMLElement[];
      const own = tabs.find((tab) => tab.dataset.page === id);
      const others = tabs.filter((tab) => tab !== own);
      if (!own) return;
      let to: number | null = null;
      const clean = () => {
        own.removeAttribute('data-dragged');
        own.style.transform = '';
        for (const tab of others) tab.removeAttribute('data-before');
        list.current?.removeAttribute('data-after');
        for (const [name, listener] of listeners) document.removeEventListener(name, listener as EventListener);
      };
      const move = (event: PointerEvent) => {
        const by = event.clientX - start.clientX;
        if (to === null && Math.abs(by) < threshold) return;
        own.setAttribute('data-dragged', '');
        own.style.transform = `translateX(${by}px)`;
        to = others.filter((tab) => {
          const { left, width } = tab.getBoundingClientRect();
          return left + width / 2 < event.clientX;
        }).length;
        others.forEach((tab, at) => tab.toggleAttribute('data-before', at === to));
        list.current?.toggleAttribute('data-after', to === others.length);
      };
      const up = () => {
        clean();
        if (to === null) return;
        // The press that ends a drag is no click on the tab.
        document.addEventListener('click', (event) => event.stopPropagation(), { capture: true, once: true });
        setTimeout(() => onMove(id, to ?? 0));
      };
      const key = (event: KeyboardEvent) => {
        if (event.key === 'Escape') clean();
      };
      const listeners: [string, (event: never) => void][] = [
        ['pointermove', move],
        ['pointerup', up],
        ['pointercancel', clean],
        ['keydown', key],
      ];
      for (const [name, listener] of listeners) document.addEventListener(name, listener as EventListener);
    },
    [list, onMove],
  );
}
