import { snap, toTimed } from '@yingzao/domain/calendar';
import type { EventTimes } from '@yingzao/domain/calendar';
import { useEffect, useRef, useState } from 'react';
import type { MouseEvent, PointerEvent } from 'react';

import { zone } from '../model/items';

interface Range {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

const minuteAt = (column: HTMLElement, y: number): number => {
  const box = column.getBoundingClientRect();
  return Math.min(1440, Math.max(0, ((y - box.top) / box.height) * 1440));
};
const half = 30;

/** Choosing an empty time: a drag with the mouse marks from when to when, a click or tap takes an hour. */
export function useSelect(onCreate: (times: EventTimes) => void) {
  const [range, setRange] = useState<Range | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const done = useRef(false);
  useEffect(() => () => stop.current?.(), []);

  const begin = (event: PointerEvent<HTMLElement>, day: string): void => {
    done.current = false;
    if (event.button !== 0 || event.pointerType !== 'mouse' || event.target !== event.currentTarget) return;
    const column = event.currentTarget;
    const at = Math.floor(minuteAt(column, event.clientY) / half) * half;
    let now: Range | null = null;
    const move = (e: globalThis.PointerEvent): void => {
      const to = snap(minuteAt(column, e.clientY), half);
      if (to === at || (now === null && Math.abs(e.clientY - event.clientY) < 6)) return;
      now = { day, from: Math.min(at, to), to: Math.max(at, to) };
      setRange(now);
    };
    const end = (): void => {
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', up);
      stop.current = null;
      setRange(null);
    };
    const up = (): void => {
      end();
      if (!now) return;
      done.current = true;
      onCreate(toTimed(day, now.from, zone, now.to - now.from));
    };
    stop.current = end;
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', up);
  };

  const tap = (event: MouseEvent<HTMLElement>, day: string): void => {
    if (event.target !== event.currentTarget || done.current) return;
    onCreate(toTimed(day, Math.min(23 * 60, Math.floor(minuteAt(event.currentTarget, event.clientY) / half) * half), zone));
  };

  return { range, begin, tap };
}
