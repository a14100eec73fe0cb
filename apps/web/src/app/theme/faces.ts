import { fontOf, type FontId } from '@yingzao/domain/appearance';

import type { AppearanceStore } from '../../lib/appearance';

// Each is only a list of faces, about a hundred slices by unicode-range; the slices themselves are fetched by the browser
// for the characters that are shown. Until they are there the text stands in the fonts of the machine.
const sourceSans = () => import('./faces/sourceSans.css');
const sourceSerif = () => import('./faces/sourceSerif.css');
const faces: Partial<Record<FontId, readonly (() => Promise<unknown>)[]>> = {
  'noto-sans': [sourceSans, () => import('@fontsource-variable/noto-sans-sc/index.css')],
  'noto-serif': [sourceSerif, () => import('@fontsource-variable/noto-serif-sc/index.css')],
  wenkai: [sourceSerif, () => import('lxgw-wenkai-webfont/lxgwwenkai-regular.css')],
  screen: [sourceSans, () => import('lxgw-wenkai-screen-webfont/lxgwwenkaiscreen.css')],
};

/** Longest wait for a first paint, ms; a page in a hidden tab has none. */
const PATIENCE_MS = 5000;

/** Runs once the page has painted something and has nothing better to do. */
function whenIdle(work: () => void): void {
  let begun = false;
  const later = (): void => {
    if (begun) return;
    begun = true;
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(work, { timeout: 3000 });
    else setTimeout(work, 300);
  };
  setTimeout(later, PATIENCE_MS);
  if (typeof PerformanceObserver === 'undefined') return;
  const painted = new PerformanceObserver((list, self) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    self.disconnect();
    later();
  });
  painted.observe({ type: 'paint', buffered: true });
}

/** Declares the faces of a shipped font when, and only when, it is chosen: at the start after the page is idle, later at once. */
export function watchFaces(store: AppearanceStore): void {
  const declared = new Set<FontId>();
  const declare = (): void => {
    const { fontId } = store.get().appearance;
    if (!fontOf(fontId).shipped || declared.has(fontId)) return;
    declared.add(fontId);
    // Without the network the machine's fonts stay; the next change tries again.
    Promise.all((faces[fontId] ?? []).map((face) => face())).catch(() => declared.delete(fontId));
  };
  whenIdle(() => {
    declare();
    store.subscribe(declare);
  });
}
