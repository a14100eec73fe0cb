import {
  defaultAppearance,
  deriveTheme,
  parseAppearance,
  themeVariables,
  type Appearance,
  type ResolvedMode,
  type Theme,
} from '@yingzao/domain/appearance';
import { useSyncExternalStore } from 'react';

import { setLocale } from './locale';
import { localStore } from './storage';

/** Copy of the appearance in this browser. The script in index.html reads `mode`, `locale` and `css` before the first paint. */
const KEY = 'yz.appearance';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export interface AppearanceState {
  readonly appearance: Appearance;
  /** Light or dark, `system` resolved for this screen. */
  readonly mode: ResolvedMode;
  readonly theme: Theme;
  /** Whether the server has what is shown. */
  readonly saveState: SaveState;
}

type Listener = () => void;
/** Receives what a person changed, to be kept on the server. */
type Saver = (appearance: Appearance) => void;

const systemDark = (): MediaQueryList | null =>
  typeof window === 'undefined' || !window.matchMedia ? null : window.matchMedia('(prefers-color-scheme: dark)');

function resolve(appearance: Appearance): ResolvedMode {
  if (appearance.mode !== 'system') return appearance.mode;
  return systemDark()?.matches ? 'dark' : 'light';
}

/** Writes the theme to the root element; nothing in React needs to render for it to show. */
export function paint(theme: Theme): void {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(themeVariables(theme))) root.style.setProperty(name, value);
  root.dataset.mode = theme.mode;
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', theme.paper);
}

function keep(appearance: Appearance): void {
  localStore.write(KEY, {
    document: appearance,
    mode: appearance.mode,
    locale: appearance.locale,
    css: { light: themeVariables(deriveTheme(appearance, 'light')), dark: themeVariables(deriveTheme(appearance, 'dark')) },
  });
}

function stateOf(appearance: Appearance, saveState: SaveState): AppearanceState {
  const mode = resolve(appearance);
  return { appearance, mode, theme: deriveTheme(appearance, mode), saveState };
}

/** The appearance of this page: one store outside React, so that dragging a colour renders nothing. */
export function createAppearanceStore() {
  const stored = localStore.read<{ document?: unknown }>(KEY);
  let state = stateOf(stored ? parseAppearance(stored.document).appearance : defaultAppearance, 'idle');
  let saver: Saver | null = null;
  const listeners = new Set<Listener>();

  const set = (next: AppearanceState): void => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const show = (appearance: Appearance, saveState: SaveState): void => {
    set(stateOf(appearance, saveState));
    paint(state.theme);
    setLocale(appearance.locale);
    keep(appearance);
  };
  systemDark()?.addEventListener('change', () => {
    if (state.appearance.mode === 'system') show(state.appearance, state.saveState);
  });

  return {
    get: (): AppearanceState => state,
    subscribe: (listener: Listener): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Paints the state once at the start, in case the script of index.html could not. */
    start: (): void => show(state.appearance, 'idle'),
    /** Shows a choice while it is being made (a colour dragged, a slider moved) without keeping it. */
    preview: (patch: Partial<Appearance>): void => {
      const appearance = { ...state.appearance, ...patch };
      paint(deriveTheme(appearance, resolve(appearance)));
    },
    /** Applies a choice to the whole page at once and hands it to whoever keeps it on the server. */
    change: (patch: Partial<Appearance>): void => {
      const { appearance } = parseAppearance({ ...state.appearance, ...patch });
      show(appearance, saver ? 'saving' : 'idle');
      saver?.(appearance);
    },
    /** Shows what the server has. */
    replace: (appearance: Appearance): void => show(appearance, 'saved'),
    setSaveState: (saveState: SaveState): void => set({ ...state, saveState }),
    /** Names who keeps changes; returns how to resign. */
    onChange: (next: Saver): (() => void) => {
      saver = next;
      return () => {
        if (saver === next) saver = null;
      };
    },
  };
}

export type AppearanceStore = ReturnType<typeof createAppearanceStore>;

export const appearanceStore = createAppearanceStore();

/** The current appearance; the component renders again when it changes. */
export function useAppearance(store: AppearanceStore = appearanceStore): AppearanceState {
  return useSyncExternalStore(store.subscribe, store.get);
}
