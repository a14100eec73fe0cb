import { defaultAppearance, deriveTheme, nextSwitch, parseAppearance, printTheme, resolveMode, sameAppearance, type Appearance, type ContrastLevel, type ResolvedMode, type Theme } from '@yingzao/domain/appearance';
import { useSyncExternalStore } from 'react';

import { KEPT_KEY, keep, onOtherTab, onPrint, onSystemChange, paint, resolveContrast, systemDark } from './appearanceScreen';
import { setLocale } from './locale';
import { localStore } from './storage';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export interface AppearanceState {
  readonly appearance: Appearance;
  /** Light or dark, `system` and `clock` resolved for this screen and moment. */
  readonly mode: ResolvedMode;
  readonly contrast: ContrastLevel;
  /** What is painted; ink on white while the page is printed. */
  readonly theme: Theme;
  /** Whether the server has what is shown. */
  readonly saveState: SaveState;
  /** Whether a choice of this visit can be taken back. */
  readonly undoable: boolean;
}

type Listener = () => void;
/** Receives what a person changed, to be kept on the server. */
type Saver = (appearance: Appearance) => void;

const KEPT_STEPS = 30;
/** Longest wait of a timer; also wakes a computer that slept over the hour. */
const LONGEST_WAIT = 30 * 60_000;

/** The appearance of this page: one store outside React, so that dragging a colour renders nothing. */
export function createAppearanceStore() {
  const stored = localStore.read<{ document?: unknown }>(KEPT_KEY);
  let past: readonly Appearance[] = [];
  let printing = false;
  let state = stateOf(stored ? parseAppearance(stored.document).appearance : defaultAppearance, 'idle');
  let saver: Saver | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<Listener>();

  function stateOf(appearance: Appearance, saveState: SaveState): AppearanceState {
    const mode = resolveMode(appearance, new Date(), systemDark());
    const contrast = resolveContrast(appearance);
    return { appearance, mode, contrast, theme: printing ? printTheme(appearance, contrast) : deriveTheme(appearance, mode, contrast), saveState, undoable: past.length > 0 };
  }
  const set = (next: AppearanceState): void => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const waitForSwitch = (): void => {
    clearTimeout(timer);
    const wait = nextSwitch(state.appearance, new Date());
    if (wait !== null) timer = setTimeout(refresh, Math.min(wait + 50, LONGEST_WAIT));
  };
  const draw = (appearance: Appearance, saveState: SaveState): void => {
    set(stateOf(appearance, saveState));
    paint(state.theme);
    setLocale(appearance.locale);
    waitForSwitch();
  };
  const show = (appearance: Appearance, saveState: SaveState): void => {
    draw(appearance, saveState);
    keep(appearance);
  };
  function refresh(): void {
    draw(state.appearance, state.saveState);
  }
  onSystemChange(() => {
    if (state.appearance.mode === 'system' || state.appearance.contrast === 'system') refresh();
  });
  onPrint((now) => {
    if (now === printing) return;
    printing = now;
    refresh();
  });
  onOtherTab((document) => {
    const { appearance } = parseAppearance(document);
    if (!sameAppearance(appearance, state.appearance)) draw(appearance, 'saved');
  });
  const choose = (appearance: Appearance): void => {
    show(appearance, saver ? 'saving' : 'idle');
    saver?.(appearance);
  };

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
      // Charts draw with what React knows, so their colours wait for the choice itself.
      paint(deriveTheme(appearance, resolveMode(appearance, new Date(), systemDark()), resolveContrast(appearance), state.theme.series));
    },
    /** Applies a choice to the whole page at once and hands it to whoever keeps it on the server. */
    change: (patch: Partial<Appearance>): void => {
      const { appearance } = parseAppearance({ ...state.appearance, ...patch });
      if (!sameAppearance(appearance, state.appearance)) past = [...past, state.appearance].slice(-KEPT_STEPS);
      choose(appearance);
    },
    /** Takes back the last choice of this visit. */
    undo: (): void => {
      const before = past.at(-1);
      if (!before) return;
      past = past.slice(0, -1);
      choose(before);
    },
    /** Shows what the server has. */
    replace: (appearance: Appearance): void => {
      // What another device chose is not to be taken back from here by accident.
      if (!sameAppearance(appearance, state.appearance)) past = [];
      show(appearance, 'saved');
    },
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
