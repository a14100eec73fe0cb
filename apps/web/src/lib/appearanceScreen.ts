import {
  deriveTheme,
  lightSpan,
  themeVariables,
  type Appearance,
  type ContrastLevel,
  type ResolvedMode,
  type Theme,
} from '@yingzao/domain/appearance';

import { localStore } from './storage';

/** Copy of the appearance in this browser. The script in index.html reads all but `document` before the first paint. */
export const KEPT_KEY = 'yz.appearance';

const media = (query: string): MediaQueryList | null => (typeof window === 'undefined' || !window.matchMedia ? null : window.matchMedia(query));
const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more)';
const printQuery = 'print';

export const systemDark = (): boolean => media(darkQuery)?.matches ?? false;

export function resolveContrast(appearance: Appearance): ContrastLevel {
  if (appearance.contrast !== 'system') return appearance.contrast;
  return media(contrastQuery)?.matches ? 'high' : 'normal';
}

/** Tells when the system turns dark or light, or asks for more or less contrast. */
export function onSystemChange(listener: () => void): void {
  for (const query of [darkQuery, contrastQuery]) media(query)?.addEventListener('change', listener);
}

/** Tells when the page is about to be laid out for paper, and when it is a page again. */
export function onPrint(listener: (printing: boolean) => void): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('beforeprint', () => listener(true));
  window.addEventListener('afterprint', () => listener(false));
  media(printQuery)?.addEventListener('change', (event) => listener(event.matches));
}

/** Tells what another tab of this browser shows from now on. */
export function onOtherTab(listener: (document: unknown) => void): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', (event) => {
    if (event.key !== KEPT_KEY || event.newValue === null) return;
    const kept = localStore.read<{ document?: unknown }>(KEPT_KEY);
    if (kept?.document) listener(kept.document);
  });
}

/** Writes the theme to the root element; nothing in React needs to render for it to show. */
export function paint(theme: Theme): void {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(themeVariables(theme))) root.style.setProperty(name, value);
  root.dataset.mode = theme.mode;
  root.dataset.contrast = theme.contrast;
  root.dataset.ground = theme.ground.id;
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', theme.paper);
}

/** Keeps what the next visit needs for its first paint: the colours of every mode and contrast it may find itself in. */
export function keep(appearance: Appearance): void {
  const modes: readonly ResolvedMode[] = appearance.mode === 'light' || appearance.mode === 'dark' ? [appearance.mode] : ['light', 'dark'];
  const levels: readonly ContrastLevel[] = appearance.contrast === 'system' ? ['normal', 'high'] : [appearance.contrast];
  const variables = (mode: ResolvedMode) => Object.fromEntries(levels.map((level) => [level, themeVariables(deriveTheme(appearance, mode, level))]));
  const { from, to } = lightSpan(appearance, new Date());
  localStore.write(KEPT_KEY, {
    document: appearance,
    mode: appearance.mode,
    day: [from, to],
    contrast: appearance.contrast,
    ground: appearance.backgroundId,
    locale: appearance.locale,
    css: Object.fromEntries(modes.map((mode) => [mode, variables(mode)])),
  });
}
