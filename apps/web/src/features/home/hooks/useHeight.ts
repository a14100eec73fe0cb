import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Height of an element in px; 0 until it is in the page. It rests while the element is hidden, e.g. in a drag. */
export function useHeight<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    setHeight(element.clientHeight);
    const observer = new ResizeObserver(() => setHeight((before) => element.clientHeight || before));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, height];
}
