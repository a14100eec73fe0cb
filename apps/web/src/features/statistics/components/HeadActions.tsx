import { createContext, use, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Where the head of the page has its actions; null until it is in the page. */
export const HeadHost = createContext<HTMLElement | null>(null);

/** Puts what one tab can do into the head, which stands above all tabs. */
export function HeadActions({ children }: { children: ReactNode }) {
  const host = use(HeadHost);
  return host ? createPortal(children, host) : null;
}
