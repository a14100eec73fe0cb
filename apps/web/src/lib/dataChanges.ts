import { useEffect, useRef } from 'react';

import type { ChangeTopic } from '../generated/types.generated';

const all: Readonly<Record<ChangeTopic, true>> = { PROJECTS: true, CLIENTS: true, QUOTES: true, CONTRACTS: true, DESIGN_PROJECTS: true };
export const dataTopics = Object.keys(all) as readonly ChangeTopic[];
type Listener = (topics: ReadonlySet<ChangeTopic>) => void;

const listeners = new Set<Listener>();
const untold = new Set<ChangeTopic>();
let timer: ReturnType<typeof setTimeout> | undefined;
let lastTold = 0;

/** What several people write in a row is read again once; and pages that were told the same do not all ask in the same moment. ms */
const shortest = 300;
const spread = 700;
const between = 5000;

function tell(): void {
  timer = undefined;
  if (document.visibilityState === 'hidden' || untold.size === 0) return;
  const topics = new Set(untold);
  untold.clear();
  lastTold = Date.now();
  listeners.forEach((listener) => listener(topics));
}

function plan(): void {
  timer ??= setTimeout(tell, Math.max(shortest + Math.random() * spread, lastTold + between - Date.now()));
}

/** Tells everything on the page that shows something of these topics, soon; a page that nobody looks at is told when somebody does. */
export function tellDataChanges(topics: readonly ChangeTopic[]): void {
  for (const topic of topics) untold.add(topic);
  if (untold.size > 0) plan();
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && untold.size > 0) plan();
});

/** Calls back when something of these topics was written that the viewer may see: to read again what is shown, by push and not by asking in turns. */
export function useDataChanges(topics: readonly ChangeTopic[], react: () => void): void {
  const latest = useRef({ topics, react });
  useEffect(() => {
    latest.current = { topics, react };
  });
  useEffect(() => {
    const listener: Listener = (changed) => {
      if (latest.current.topics.some((topic) => changed.has(topic))) latest.current.react();
    };
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
}
