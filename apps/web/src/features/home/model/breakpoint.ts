import type { Breakpoint } from '@yingzao/domain/dashboard';

/** By the width of the home itself, not of the window: with the menu open a wide screen may hold a medium home. */
export function breakpointOf(width: number): Breakpoint {
  if (width >= 860) return 'lg';
  return width >= 500 ? 'md' : 'phone';
}
