import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Width of an element in px; 0 until it is in the page. Measured before the first paint, so that nothing jumps. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    setWidth(element.clientWidth);
    // A page that is hidden for a moment has no width: what it had stays, so that nothing is built anew.
    const observer = new ResizeObserver(() => setWidth((before) => element.clientWidth || before));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
