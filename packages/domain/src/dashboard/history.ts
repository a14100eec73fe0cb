import type { HomeLayout } from './layout';

export const historyLimit = 100;

/** What can be undone and redone in one stay on the page; never stored. */
export interface History {
  readonly past: readonly HomeLayout[];
  readonly present: HomeLayout;
  readonly future: readonly HomeLayout[];
  /** Steps with the same key, such as the letters of one title, are one step of undo. */
  readonly key?: string;
}

export function startHistory(present: HomeLayout): History {
  return { past: [], present, future: [] };
}

/** Takes a new state in; the same object again is no step. The oldest of more than 100 steps are forgotten. */
export function record(history: History, next: HomeLayout, key?: string): History {
  if (next === history.present) return history;
  if (key !== undefined && key === history.key) return { ...history, present: next, future: [] };
  return {
    past: [...history.past, history.present].slice(-historyLimit),
    present: next,
    future: [],
    ...(key === undefined ? {} : { key }),
  };
}

export function undo(history: History): History {
  const previous = history.past.at(-1);
  if (!previous) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present].slice(-historyLimit), present: next, future };
}

/** Every remembered state changed alike, so that undo after a merge does not undo the other device's work. */
export function mapHistory(history: History, change: (layout: HomeLayout) => HomeLayout): History {
  return { past: history.past.map(change), present: change(history.present), future: history.future.map(change) };
}
