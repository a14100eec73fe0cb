import {
  anySize,
  applyCommand,
  boundsAt,
  findWidget,
  jsonEqual,
  mapHistory,
  mergeLayouts,
  pageById,
  record,
  redo,
  startHistory,
  takeTheirs,
  undo,
} from '@yingzao/domain/dashboard';
import type {
  BoundsOf,
  Breakpoint,
  Collision,
  Command,
  History,
  HomeLayout,
  HomePage,
  NameCollision,
  Refusal,
  Widget,
} from '@yingzao/domain/dashboard';

import type { Announcement, AnnouncementCode } from './announcement';
import { createArranging } from './arranging';
import type { Lift } from './arranging';

export type SavingState = 'saved' | 'waiting' | 'saving' | 'failed' | 'refused';

export interface HomeState {
  /** `provisional`: the copy of the last visit or the role's default, shown until the server has answered. */
  readonly status: 'provisional' | 'ready';
  readonly history: History;
  /** What the server has, and the revision to expect when saving. */
  readonly saved: { readonly layout: HomeLayout; readonly revision: number };
  readonly isDefault: boolean;
  readonly source: HomeSource | null;
  readonly saving: SavingState;
  /** The server's sentence when it refused to save. */
  readonly refusal: string | null;
  /** The layout editing began with; null while viewing. */
  readonly entry: HomeLayout | null;
  /** The tab that is shown; null or unknown: the first. It is never part of the document. */
  readonly pageId: string | null;
  readonly breakpoint: Breakpoint;
  readonly lift: Lift | null;
  readonly collisions: readonly Collision[];
  readonly names: readonly NameCollision[];
  readonly announcement: Announcement | null;
}

/** Whose default the home follows; null: the program's own. */
export interface HomeSource {
  readonly departmentName: string | null;
  readonly role: string | null;
}

export interface ServerHome {
  readonly layout: HomeLayout;
  readonly revision: number;
  readonly isDefault: boolean;
  readonly source?: HomeSource | null;
}

export type HomeStore = ReturnType<typeof createHomeStore>;

const saidOfRefusal: Partial<Record<Refusal, AnnouncementCode>> = {
  TOO_MANY_WIDGETS: 'full',
  TOO_MANY_PAGES: 'manyPages',
  LAST_PAGE: 'lastPage',
  LOCKED: 'locked',
  SETTINGS_TOO_LARGE: 'tooLarge',
};

/** Milliseconds without a letter after which typing starts a new step of undo. */
const typingPause = 1500;

/** The page that is shown: the very object of the document. */
export const shownPage = (state: Pick<HomeState, 'history' | 'pageId'>): HomePage =>
  pageById(state.history.present, state.pageId);

/** The page to show after undo or redo, so that one sees what happened; null where the shown one tells it. */
function changedPage(shown: HomePage, before: HomeLayout, after: HomeLayout): string | null {
  const now = after.pages.find((page) => page.id === shown.id);
  if (!now || !jsonEqual(now, shown)) return null;
  return after.pages.find((page) => !before.pages.some((old) => jsonEqual(old, page)))?.id ?? null;
}

/**
 * The home of one person outside React: every drag, key, menu and widget changes it through `run`, and components
 * subscribe to the part they show. Saving watches it from outside.
 */
export function createHomeStore(initial: ServerHome, boundsOf: BoundsOf, pageId: string | null = null) {
  let state: HomeState = {
    status: 'provisional',
    history: startHistory(initial.layout),
    saved: { layout: initial.layout, revision: initial.revision },
    isDefault: initial.isDefault,
    source: initial.source ?? null,
    saving: 'saved',
    refusal: null,
    entry: null,
    pageId,
    breakpoint: 'lg',
    lift: null,
    collisions: [],
    names: [],
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
    values?: Record<string, number | string>,
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
      const code = saidOfRefusal[refusal];
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
  function type(command: Extract<Command, { type: 'setSettings' | 'rename' | 'renamePage' }>): Refusal | undefined {
    const name = `${command.type}:${'id' in command ? command.id : command.pageId}`;
    const now = Date.now();
    const goesOn = burst.name === name && now - burst.at < typingPause;
    burst = { name, at: now, count: goesOn ? burst.count : burst.count + 1 };
    return run(command, { key: `${name}:${burst.count}` });
  }

  function travel(go: (history: History) => History, code: AnnouncementCode): void {
    const history = go(state.history);
    if (history === state.history) set({ announcement: say('nothingToUndo') });
    else {
      const pageId = changedPage(shownPage(state), state.history.present, history.present);
      set({ history, lift: null, isDefault: false, announcement: say(code), ...(pageId ? { pageId } : {}) });
    }
  }

  const arranging = createArranging({ get: () => state, set, say, run, bounds });

  function edit(): void {
    if (state.status === 'ready' && !state.entry) set({ entry: present(), announcement: say('editing') });
  }

  /** Ends editing; true when something is other than before it. */
  function finish(): boolean {
    arranging.drop();
    const { entry } = state;
    if (entry) set({ entry: null, announcement: say('finished') });
    return entry !== null && !jsonEqual(entry, present());
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

  /** Takes note of what the default brought; what it gave up is kept as one's own or removed. The answer takes that back. */
  function answerNews(removeLeaving: boolean): () => void {
    const before = present();
    run({ type: 'answerNews', remove: removeLeaving });
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
      if (home.revision !== state.saved.revision || !jsonEqual(home.layout, state.saved.layout)) rebase(home);
      return;
    }
    const merged = draft
      ? mergeLayouts(draft.base, draft.layout, home.layout)
      : { layout: home.layout, collisions: [], names: [] };
    const same = jsonEqual(merged.layout, present());
    set({
      status: 'ready',
      history: same ? state.history : startHistory(merged.layout),
      saved: { layout: home.layout, revision: home.revision },
      isDefault: home.isDefault,
      source: home.source ?? null,
      collisions: merged.collisions,
      names: merged.names,
    });
  }

  /** Another device saved in between: its work and ours become one, also in what can be undone. */
  function rebase(theirs: ServerHome): void {
    arranging.drop();
    const base = state.saved.layout;
    const { layout, collisions, names } = mergeLayouts(base, present(), theirs.layout);
    const onto = (layout: HomeLayout) => mergeLayouts(base, layout, theirs.layout).layout;
    set({
      history: mapHistory(state.history, onto),
      entry: state.entry && onto(state.entry),
      saved: { layout: theirs.layout, revision: theirs.revision },
      collisions: [
        ...state.collisions.filter((old) => !collisions.some((now) => now.widgetId === old.widgetId)),
        ...collisions,
      ],
      names: [...state.names.filter((old) => !names.some((now) => now.pageId === old.pageId)), ...names],
      isDefault: theirs.isDefault && jsonEqual(layout, theirs.layout),
      source: theirs.source ?? null,
      ...(layout === present() ? {} : { announcement: say('merged') }),
    });
  }

  function saved(layout: HomeLayout, revision: number): void {
    set({ saved: { layout, revision }, isDefault: false, saving: 'saved', refusal: null });
  }

  /** The role's default or an earlier version as the server gives it back; the answer brings back what was before. */
  function adopt(home: ServerHome, code: 'reset' | 'restored'): () => void {
    const before = present();
    set({
      history: record(state.history, home.layout),
      saved: { layout: home.layout, revision: home.revision },
      isDefault: home.isDefault,
      source: home.source ?? null,
      collisions: [],
      names: [],
      lift: null,
      saving: 'saved',
      refusal: null,
      announcement: say(code),
    });
    return wayBackTo(before);
  }

  function useTheirs(): void {
    run({ type: 'replace', layout: takeTheirs(present(), state.collisions, state.names) });
    set({ collisions: [], names: [] });
  }

  function showPage(id: string): void {
    if (id === state.pageId) return;
    arranging.drop();
    set({ pageId: id });
  }

  /** A new page at the end, which is then shown. */
  function addPage(newPage: string, name: string): Refusal | undefined {
    const refusal = run({ type: 'addPage', newPage, name });
    if (!refusal) set({ pageId: newPage, announcement: say('pageAdded') });
    return refusal;
  }

  function movePage(id: string, to: number): void {
    if (run({ type: 'movePage', pageId: id, to })) return;
    const place = present().pages.findIndex((page) => page.id === id) + 1;
    set({ announcement: say('pageMoved', undefined, { place, count: present().pages.length }) });
  }

  /** Removes a page with its widgets and shows its neighbour; the answer brings it back. Null for the last one. */
  function removePage(id: string): (() => void) | null {
    const before = present();
    const at = before.pages.findIndex((page) => page.id === id);
    if (run({ type: 'removePage', pageId: id })) return null;
    const { pages } = present();
    if (shownPage({ history: startHistory(before), pageId: state.pageId }).id === id)
      set({ pageId: pages[Math.max(0, at - 1)]?.id ?? null });
    set({ announcement: say('pageRemoved') });
    return wayBackTo(before);
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
    answerNews,
    showPage,
    addPage,
    movePage,
    removePage,
    undo: () => travel(undo, 'undone'),
    redo: () => travel(redo, 'redone'),
    ...arranging,
    edit,
    finish,
    cancel,
    open,
    rebase,
    saved,
    adopt,
    useTheirs,
    keepMine: () => set({ collisions: [], names: [] }),
    setSaving: (saving: SavingState, refusal: string | null = null) => set({ saving, refusal }),
    setBreakpoint(breakpoint: Breakpoint): void {
      if (breakpoint === state.breakpoint) return;
      arranging.drop();
      set({ breakpoint });
    },
  };
}
