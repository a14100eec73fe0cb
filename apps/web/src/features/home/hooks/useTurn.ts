import { createContext, useContext, useEffect, useState } from 'react';

/** Whether what is drawn in here is costly, said by the frame of a widget. */
export const HeavyContext = createContext(false);

const waiting = new Set<() => void>();
let isRunning = false;

/** One a frame, each after the paint of the one before: what is read first is on the screen before the charts are drawn. */
function runNext(): void {
  isRunning = waiting.size > 0;
  if (!isRunning) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      const [first] = waiting;
      if (first) waiting.delete(first);
      first?.();
      runNext();
    }),
  );
}

/** Whether it is one's turn to be drawn: at once for what is light, for what is costly one after the other once there is something to draw. */
export function useTurn(hasSomething: boolean): boolean {
  const heavy = useContext(HeavyContext);
  const [isMine, setMine] = useState(!heavy);
  useEffect(() => {
    if (isMine || !hasSomething) return undefined;
    const take = (): void => setMine(true);
    waiting.add(take);
    if (!isRunning) runNext();
    return () => void waiting.delete(take);
  }, [isMine, hasSomething]);
  return isMine;
}
