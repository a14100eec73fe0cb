import { useEffect, useRef } from 'react';

/** What just arrived for the viewer, as far as others need to know. */
export interface ArrivedPrompt {
  readonly id: string;
  readonly kind: string;
  readonly nature: string;
}
type Listener = (prompts: readonly ArrivedPrompt[]) => void;

const listeners = new Set<Listener>();

/** Tells everything on the page that shows something of these prompts. `prompts` is empty when too much changed to say what. */
export function tellPrompts(prompts: readonly ArrivedPrompt[]): void {
  listeners.forEach((listener) => listener(prompts));
}

export function onPrompts(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Calls back whenever prompts of the viewer's arrived or changed: to read again what a widget shows, by push and not by asking in turns.
 * @param kinds only these; left out: all. A change too large to name calls back too.
 */
export function usePromptEvents(react: () => void, kinds?: readonly string[]): void {
  const latest = useRef({ react, kinds });
  useEffect(() => {
    latest.current = { react, kinds };
  });
  useEffect(
    () =>
      onPrompts((prompts) => {
        const { kinds: wanted, react: run } = latest.current;
        if (prompts.length === 0 || !wanted || prompts.some((prompt) => wanted.includes(prompt.kind))) run();
      }),
    [],
  );
}
