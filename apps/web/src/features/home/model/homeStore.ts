import {
  applyCommand,
  boxesOf,
  boundsAt,
  anySize,
  columnsOf,
  findWidget,
  jsonEqual,
  mapHistory,
  mergeLayouts,
  place,
  record,
  redo,
  startHistory,
  stepTarget,
  takeTheirs,
  undo,
} from '@yingzao/domain/dashboard';
import type {
  BoundsOf,
  Box,
  Breakpoint,
  Collision,
  Command,
  History,
  HomeLayout,
  HomePage,
  Placed,
  Refusal,
  Step,
  Widget,
} from '@yingzao/domain/dashboard';

import type { Announcement, AnnouncementCode } from './announcement';

/** A widget in the hand of somebody who arranges by keyboard: nothing is done before it is dropped. */
export interface Lift {
  readonly id: string;
  readonly start: readonly Placed[];
  readonly target: Box;
  readonly boxes: readonly Placed[];
}

export type SavingState = 'saved' | 'waiting' | 'saving' | 'failed' | 'refused';

export interface HomeState {
  /** `provisional`: the copy of the last visit or the role's default, shown until the server has answered. */
  readonly status: 'provisional' | 'ready';
  readonly history: History;
  /** What the server has, and the revision to expect when saving. */
  readonly saved: { readonly layout: HomeLayout; readonly revision: number };
  readonly isDefault: boolean;
  readonly saving: SavingState;
  /** The server's sentence when it refused to save. */
  readonly refusal: string | null;
  /** The layout editing began with; null while viewing. */
  readonly entry: HomeLayout | null;
  readonly breakpoint: Breakpoint;
  readonly lift: Lift | null;
  readonly collisions: readonly Collision[];
  readonly announcement: Announcement | null;
}

export interface ServerHome {
  readonly layout: HomeLayout;
  readonly revision: number;
  readonly isDefault: boolean;
}

export type HomeStore = ReturnType<typeof createHomeStore>;

/** Milliseconds without a letter after which typing starts a new step of undo. */
const typingPause = 1500;

/** The page shown. The document holds several; the shown one is the first until the page has tabs. */
export function shownPage(layout: HomeLayout): HomePage {
  return layout.pages[0] ?? { id: 'home', name: '', widgets: [] };
}

/**
 * The home of one person outside React: every drag, key, menu and widget changes it through `run`, and components
 * subscribe to the part they show. Saving watches it from outside.
 */
export function createHomeStore(initial: ServerHome, boundsOf: BoundsOf) {
  let state: HomeState = {
    status: 'provisional',
    history: startHistory(initial.layout),
    saved: { layout: initial.layout, revision: initial.revision },
    isDefault: initial.isDefault,
    saving: 'saved',
    refusal: null,
    entry: null,
    breakpoint: 'lg',
    lift: null,
    collisions: [],
    announcement: null,
  };
  const listeners = new Set<() => void>();
  const present = () => state.history.present;

  function set(change: Partial<HomeState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  function say(
    code: AnnouncementCode,
    widget?: Pick<Widget, 'kind' | 'title'>,
    values?: Record<string, number>,
  ): Announcement {
    return {
      id: (state.announcement?.id ?? 0) + 1,
      code,
      ...(widget ? { widget } : {}),
      ...(values ? { values } : {}),
    };
  }

  const bounds = (id: string) => boundsAt(boundsOf(findWidget(present(), id)?.kind ?? '') ?? anySize, state.breakpoint);

  /** Does a command; the steps of one `key` are one step of undo. Returns why it was refused, if it was. */
  function run(command: Command, options: { key?: string; code?: AnnouncementCode } = {}): Refusal | undefined {
    const { layout, refusal } = applyCommand(present(), command, boundsOf);
    if (refusal) {
      const code = refusal === 'TOO_MANY_WIDGETS' ? 'full' : refusal === 'SETTINGS_TOO_LARGE' ? 'tooLarge' : undefined;
      if (code) set({ announcement: say(code) });
      return refusal;
    }
    const subject =
      'id' in command
        ? (findWidget(layout, command.id) ?? findWidget(present(), command.id))
        : command.type === 'add'
          ? findWidget(layout, command.widget.id)
          : undefined;
    const history = record(state.history, layout, options.key);
    set({
      history,
      isDefault: history === state.history && state.isDefault,
      ...(options.code ? { announcement: say(options.code, subject) } : {}),
    });
    return undefined;
  }

  let burst = { name: '', at: 0, count: 0 };

  /** A change that comes letter by letter: what is typed without a pause is one step of undo. */
  function type(command: Extract<Command, { type: 'setSettings' | 'rename' }>): Refusal | undefined {
    const name = `${command.type}:${command.id}`;
    const now = Date.now();
    const goesOn = burst.name === name && now - burst.at < typingPause;
    burst = { name, at: now, count: goesOn ? burst.count : burst.count + 1 };
    return run(command, { key: `${name}:${burst.count}` });
  }

  function travel(go: (history: History) => History, code: AnnouncementCode): void {
    const history = go(state.history);
    if (history === state.history) set({ announcement: say('nothingToUndo') });
    else set({ history, lift: null, isDefault: false, announcement: say(code) });
  }

  const cells = (box: Box | undefined): Record<string, number> => ({
    column: (box?.x ?? 0) + 1,
    row: (box?.y ?? 0) + 1,
    width: box?.w ?? 0,
    height: box?.h ?? 0,
    columns: columnsOf[state.breakpoint],
  });

  function liftWidget(id: string): void {
    const start = boxesOf(shownPage(present()), state.breakpoint);
    const box = start.find((item) => item.id === id);
    if (!box || !state.entry) return;
    set({
      lift: { id, start, target: box, boxes: start },
      announcement: say('lifted', findWidget(present(), id), cells(box)),
    });
  }

  /** One cell further. Without a lifted widget the step is done at once: that is how menus arrange. */
  function step(direction: Step, id: string | undefined = state.lift?.id): void {
    if (id === undefined) return;
    const start = state.lift?.start ?? boxesOf(shownPage(present()), state.breakpoint);
    const target = state.lift?.target ?? start.find((item) => item.id === id);
    const widget = findWidget(present(), id);
    if (!target || !widget) return;
    const columns = columnsOf[state.breakpoint];
    // On a phone only the order is the person's own.
    const fixed = state.breakpoint === 'phone' && direction !== 'up' && direction !== 'down';
    const next = fixed ? null : stepTarget(start, id, target, direction, columns, bounds(id));
    if (!next) {
      set({ announcement: say('edge', widget) });
      return;
    }
    const boxes = place(start, id, next, columns, bounds(id));
    const moved = say('moved', widget, cells(boxes.find((item) => item.id === id)));
    if (state.lift) set({ lift: { ...state.lift, target: next, boxes }, announcement: moved });
    else {
      run({ type: 'place', id, breakpoint: state.breakpoint, target: next });
      set({ announcement: moved });
    }
  }

  function drop(): void {
    const { lift } = state;
    if (!lift) return;
    set({ lift: null });
    run({ type: 'place', id: lift.id, breakpoint: state.breakpoint, target: lift.target });
    const box = boxesOf(shownPage(present()), state.breakpoint).find((item) => item.id === lift.id);
    set({ announcement: say('dropped', findWidget(present(), lift.id), cells(box)) });
  }

  /** Takes over what a drag or a pull at a handle has shown. */
  function arrange(id: string, boxes: readonly Placed[]): void {
    run({ type: 'arrange', pageId: shownPage(present()).id, breakpoint: state.breakpoint, boxes });
    const box = boxesOf(shownPage(present()), state.breakpoint).find((item) => item.id === id);
    set({ announcement: say('dropped', findWidget(present(), id), cells(box)) });
  }

  function putBack(): void {
    if (state.lift) set({ lift: null, announcement: say('putBack', findWidget(present(), state.lift.id)) });
  }

  function edit(): void {
    if (state.status === 'ready' && !state.entry) set({ entry: present(), announcement: say('editing') });
  }

  function finish(): void {
    drop();
    if (state.entry) set({ entry: null, announcement: say('finished') });
  }

  /** What brings a former state back later on, keeping what was done since. */
  function wayBackTo(before: HomeLayout): () => void {
    const after = present();
    return () =>
      void run({ type: 'replace', layout: mergeLayouts(after, before, present()).layout }, { code: 'undone' });
  }

  /** Takes a widget off the home; the answer brings it back. */
  function remove(id: string): () => void {
    const before = present();
    run({ type: 'remove', id }, { code: 'removed' });
    return wayBackTo(before);
  }

  /** Back to where editing began. Returns what brings the given-up work back, or null when there was none. */
  function cancel(): (() => void) | null {
    if (!state.entry) return null;
    const [givenUp, entry] = [present(), state.entry];
    set({ lift: null, entry: null, history: record(state.history, entry), announcement: say('cancelled') });
    return jsonEqual(givenUp, entry) ? null : wayBackTo(givenUp);
  }

  /** What the server has, joined with what this device had not saved yet: on arrival, or when it is read again. */
  function open(home: ServerHome, draft: { base: HomeLayout; layout: HomeLayout } | null): void {
    if (state.status === 'ready') {
      if (home.revision !== state.saved.revision) rebase(home);
      return;
    }
    const merged = draft
      ? mergeLayouts(draft.base, draft.layout, home.layout)
      : { layout: home.layout, collisions: [] };
    const same = jsonEqual(merged.layout, present());
    set({
      status: 'ready',
      history: same ? state.history : startHistory(merged.layout),
      saved: { layout: home.layout, revision: home.revision },
      isDefault: home.isDefault,
      collisions: merged.collisions,
    });
  }

  /** Another device saved in between: its work and ours become one, also in what can be undone. */
  function rebase(theirs: ServerHome): void {
    drop();
    const base = state.saved.layout;
    const { collisions } = mergeLayouts(base, present(), theirs.layout);
    const onto = (layout: HomeLayout) => mergeLayouts(base, layout, theirs.layout).layout;
    set({
      history: mapHistory(state.history, onto),
      entry: state.entry && onto(state.entry),
      saved: { layout: theirs.layout, revision: theirs.revision },
      collisions: [
        ...state.collisions.filter((old) => !collisions.some((now) => now.widgetId === old.widgetId)),
        ...collisions,
      ],
      announcement: say('merged'),
    });
  }

  function saved(layout: HomeLayout, revision: number): void {
    set({ saved: { layout, revision }, isDefault: false, saving: 'saved', refusal: null });
  }

  /** The role's default as the server gives it back; the answer brings the own home back. */
  function adoptDefault(home: ServerHome): () => void {
    const before = present();
    set({
      history: record(state.history, home.layout),
      saved: { layout: home.layout, revision: home.revision },
      isDefault: home.isDefault,
      collisions: [],
      lift: null,
      saving: 'saved',
      refusal: null,
      announcement: say('reset'),
    });
    return wayBackTo(before);
  }

  function useTheirs(): void {
    run({ type: 'replace', layout: takeTheirs(present(), state.collisions) });
    set({ collisions: [] });
  }

  return {
    get: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run,
    type,
    remove,
    undo: () => travel(undo, 'undone'),
    redo: () => travel(redo, 'redone'),
    lift: liftWidget,
    step,
    arrange,
    drop,
    putBack,
    edit,
    finish,
    cancel,
    open,
    rebase,
    saved,
    adoptDefault,
    useTheirs,
    keepMine: () => set({ collisions: [] }),
    setSaving: (saving: SavingState, refusal: string | null = null) => set({ saving, refusal }),
    setBreakpoint(breakpoint: Breakpoint): void {
      if (breakpoint === state.breakpoint) return;
      drop();
      set({ breakpoint });
    },
  };
}
