import { moveTimes, resizeTimes, snap, step } from '@yingzao/domain/calendar';
import type { EventTimes } from '@yingzao/domain/calendar';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';

import { spanOf, zone } from '../model/items';
import type { Item } from '../model/items';

export type Grip = 'move' | 'start' | 'end';

/** Something in hand, by pointer or keyboard: where it would be if dropped now. */
export interface Held {
  readonly item: Item;
  readonly grip: Grip;
  readonly times: EventTimes;
  readonly by: 'pointer' | 'keyboard';
}

/** The size of the field things are moved over. `minute` null: days only, as in a month. `columns`: days in one row. */
export interface Field {
  readonly day: number;
  readonly minute: number | null;
  readonly columns: number;
  readonly row: number;
}

export interface Arrange {
  readonly held: Held | null;
  /** For `onPointerDown` of an event or of a handle of it. */
  readonly grab: (event: PointerEvent<HTMLElement>, item: Item, grip: Grip) => void;
  /** For `onKeyDown` of an event; true when the key was used. */
  readonly press: (event: KeyboardEvent<HTMLElement>, item: Item) => boolean;
  /** Takes it in hand for the keyboard. */
  readonly lift: (item: Item) => void;
  /** Whether a click that follows belongs to a drag. */
  readonly wasDragged: () => boolean;
}

const slack = 4;
/** How long a finger rests on an event before it is in hand; shorter is scrolling. */
const restMs = 350;

/** An event with one end or all of it moved by days and minutes. */
export function shifted(item: Item, grip: Grip, days: number, minutes: number): EventTimes {
  if (grip !== 'move') return resizeTimes(item.times, grip, { days, minutes });
  return moveTimes(item.times, { days, minutes }, zone);
}


/**
 * Moving and resizing by mouse, touch and keyboard, all through the same arithmetic. State changes only from one step to the next,
 * a quarter of an hour or a day, not with every pixel.
 * @param field measured when a drag begins
 * @param onDrop the event and its new times, where they are others than before
 * @param onSay what a screen reader should hear
 */
export function useArrange(field: () => Field, onDrop: (item: Item, times: EventTimes) => void, onSay: (code: 'lifted' | 'moved' | 'dropped' | 'cancelled', item: Item, times: EventTimes) => void): Arrange {
  const [held, setHeld] = useState<Held | null>(null);
  const inHand = useRef<Held | null>(null);
  const dragged = useRef(false);
  const stop = useRef<(() => void) | null>(null);
  const latest = useRef({ field, onDrop, onSay });
  useEffect(() => {
    latest.current = { field, onDrop, onSay };
  });
  useEffect(() => () => stop.current?.(), []);

  const hold = useCallback((next: Held | null) => {
    inHand.current = next;
    setHeld(next);
  }, []);

  const drop = useCallback(() => {
    const now = inHand.current;
    hold(null);
    if (!now) return;
    if (JSON.stringify(now.times) === JSON.stringify(now.item.times)) return latest.current.onSay('cancelled', now.item, now.item.times);
    latest.current.onSay('dropped', now.item, now.times);
    latest.current.onDrop(now.item, now.times);
  }, [hold]);

  const cancel = useCallback(() => {
    const now = inHand.current;
    hold(null);
    if (now) latest.current.onSay('cancelled', now.item, now.item.times);
  }, [hold]);

  const grab = useCallback<Arrange['grab']>(
    (event, item, grip) => {
      if (event.button !== 0 || !item.event.viewerCanUpdate || stop.current) return;
      const isTouch = event.pointerType !== 'mouse';
      const start = { x: event.clientX, y: event.clientY };
      const size = latest.current.field();
      let lifted = false;
      dragged.current = false;
      const take = (): void => {
        lifted = true;
        dragged.current = true;
        hold({ item, grip, times: item.times, by: 'pointer' });
      };
      const timer = isTouch ? setTimeout(take, restMs) : undefined;
      const move = (e: globalThis.PointerEvent): void => {
        const [dx, dy] = [e.clientX - start.x, e.clientY - start.y];
        if (!lifted) {
          if (Math.hypot(dx, dy) < (isTouch ? slack * 2 : slack)) return;
          // A finger that moves at once is scrolling.
          if (isTouch) return end();
          take();
        }
        const columns = grip === 'move' || size.minute === null ? Math.round(dx / size.day) : 0;
        const days = size.minute === null ? columns + Math.round(dy / size.row) * size.columns : columns;
        const minutes = size.minute === null || item.times.allDay ? 0 : snap(dy / size.minute);
        const times = shifted(item, grip, days, minutes);
        if (JSON.stringify(times) !== JSON.stringify(inHand.current?.times)) hold({ item, grip, times, by: 'pointer' });
      };
      // The click that follows a drag is part of it; later ones are not.
      const rest = (): void => void setTimeout(() => (dragged.current = false), 60);
      const up = (): void => {
        end();
        if (lifted) drop();
        rest();
      };
      const giveUp = (): void => {
        end();
        if (lifted) cancel();
        rest();
      };
      const onKey = (e: globalThis.KeyboardEvent): void => {
        if (e.key === 'Escape') giveUp();
      };
      // Once in hand the page must not scroll under the finger.
      const still = (e: Event): void => {
        if (lifted) e.preventDefault();
      };
      const end = (): void => {
        clearTimeout(timer);
        stop.current = null;
        document.removeEventListener('pointermove', move);
        document.removeEventListener('pointerup', up);
        document.removeEventListener('pointercancel', giveUp);
        document.removeEventListener('keydown', onKey);
        document.removeEventListener('touchmove', still);
        document.removeEventListener('contextmenu', still);
      };
      stop.current = end;
      document.addEventListener('pointermove', move);
      document.addEventListener('pointerup', up);
      document.addEventListener('pointercancel', giveUp);
      document.addEventListener('keydown', onKey);
      document.addEventListener('touchmove', still, { passive: false });
      // A finger that rests is no call for a menu.
      document.addEventListener('contextmenu', still);
      event.stopPropagation();
    },
    [cancel, drop, hold],
  );

  const lift = useCallback(
    (item: Item) => {
      if (!item.event.viewerCanUpdate) return;
      hold({ item, grip: 'move', times: item.times, by: 'keyboard' });
      latest.current.onSay('lifted', item, item.times);
    },
    [hold],
  );

  const press = useCallback<Arrange['press']>(
    (event, item) => {
      const now = inHand.current;
      if (!now || now.by !== 'keyboard') {
        if (event.key !== ' ' || !item.event.viewerCanUpdate) return false;
        lift(item);
        event.preventDefault();
        return true;
      }
      const change = keyChange(event, latest.current.field(), now.item.times.allDay);
      if (event.key === 'Enter' || event.key === ' ') drop();
      else if (event.key === 'Escape') cancel();
      else if (change) {
        const moved = { ...now.item, times: now.times };
        const times = shifted(moved, change.grip, change.days, change.minutes);
        hold({ ...now, times });
        latest.current.onSay('moved', now.item, times);
      } else return event.key !== 'Tab';
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
    [cancel, drop, hold, lift],
  );

  return { held, grab, press, lift, wasDragged: useCallback(() => dragged.current, []) };
}

/** Arrows move by a day or a quarter of an hour, with Alt by an hour; Shift changes the length instead. */
function keyChange(event: KeyboardEvent, field: Field, allDay: boolean): { grip: Grip; days: number; minutes: number } | null {
  const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [0, 0];
  if (x === 0 && y === 0) return null;
  const byDays = field.minute === null || allDay;
  const days = x! + (byDays ? (field.minute === null && !event.shiftKey ? y! * field.columns : event.shiftKey ? y! : 0) : 0);
  const minutes = byDays ? 0 : y! * (event.altKey ? 60 : step);
  return { grip: event.shiftKey ? 'end' : 'move', days, minutes };
}

/** The days a held event would touch, for views that mark them. */
export const heldSpan = (held: Held | null): { first: string; last: string } | null => (held ? spanOf({ ...held.item, times: held.times }) : null);
