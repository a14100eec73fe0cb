import { useCallback, useState } from 'react';
import type { RefCallback } from 'react';

const letGoAfter = 30_000;

/**
 * Whether an element is worth drawing: from when it first comes near the window, and for heavy ones only until it was
 * out of sight for half a minute.
 */
export function useInView<E extends HTMLElement>(heavy: boolean): [RefCallback<E>, boolean] {
  const [inView, setInView] = useState(false);
  const ref = useCallback(
    (element: E | null) => {
      if (!element) return undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const observer = new IntersectionObserver(
        (entries) => {
          clearTimeout(timer);
          if (entries.some((entry) => entry.isIntersecting)) setInView(true);
          else if (heavy) timer = setTimeout(() => setInView(false), letGoAfter);
        },
        { rootMargin: '240px 0px' },
      );
      observer.observe(element);
      return () => {
        clearTimeout(timer);
        observer.disconnect();
      };
    },
    [heavy],
  );
  return [ref, inView];
}
