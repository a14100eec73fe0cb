import { boxesOf, columnsOf, findWidget, jsonEqual, pageById, place, stepTarget } from '@yingzao/domain/dashboard';
import type { Box, Command, Placed, SizeBounds, Step, Widget } from '@yingzao/domain/dashboard';

import type { Announcement, AnnouncementCode } from './announcement';
import type { HomeState } from './homeStore';

/** A widget in the hand of somebody who arranges by keyboard or holds it on a phone: nothing is done before it is dropped. */
export interface Lift {
  readonly id: string;
  readonly start: readonly Placed[];
  readonly target: Box;
  readonly boxes: readonly Placed[];
}

/** What arranging needs of the store. */
export interface ArrangingCore {
  readonly get: () => HomeState;
  readonly set: (change: Partial<HomeState>) => void;
  readonly say: (
    code: AnnouncementCode,
    widget?: Pick<Widget, 'kind' | 'title'>,
    values?: Record<string, number | string>,
  ) => Announcement;
  readonly run: (command: Command, options?: { code?: AnnouncementCode }) => unknown;
  readonly bounds: (id: string) => SizeBounds;
}

/** Moving and resizing on the shown page: by steps of keyboard and menus, by what a drag has shown, by a lifted widget. */
export function createArranging({ get, set, say, run, bounds }: ArrangingCore) {
  const present = () => get().history.present;
  const shown = () => pageById(present(), get().pageId);
  const boxesNow = () => boxesOf(shown(), get().breakpoint);

  /** Where a widget stands, in words of the breakpoint: cells of the grid, or its place in the phone's list. */
  function where(boxes: readonly Placed[], id: string): Record<string, number> {
    const at = boxes.findIndex((item) => item.id === id);
    const box = boxes[at];
    return {
      column: (box?.x ?? 0) + 1,
      row: (box?.y ?? 0) + 1,
      width: box?.w ?? 0,
      height: box?.h ?? 0,
      columns: columnsOf[get().breakpoint],
      place: at + 1,
      count: boxes.length,
    };
  }
  const tell = (code: 'lifted' | 'moved' | 'dropped', boxes: readonly Placed[], id: string): Announcement =>
    say(
      get().breakpoint === 'phone' ? (`${code}InList` as const) : code,
      findWidget(present(), id),
      where(boxes, id),
    );

  function lift(id: string): void {
    const start = boxesNow();
    const box = start.find((item) => item.id === id);
    if (!box || !get().entry) return;
    set({ lift: { id, start, target: box, boxes: start }, announcement: tell('lifted', start, id) });
  }

  /** One cell further. Without a lifted widget the step is done at once: that is how menus arrange. */
  function step(direction: Step, id: string | undefined = get().lift?.id): void {
    if (id === undefined) return;
    const { lift: lifted, breakpoint } = get();
    const start = lifted?.start ?? boxesNow();
    const target = lifted?.target ?? start.find((item) => item.id === id);
    const widget = findWidget(present(), id);
    if (!target || !widget) return;
    // On a phone only the order is the person's own.
    const fixed = breakpoint === 'phone' && direction !== 'up' && direction !== 'down';
    const next = fixed ? null : stepTarget(start, id, target, direction, columnsOf[breakpoint], bounds(id));
    if (!next) set({ announcement: say('edge', widget) });
    else if (lifted) carry(next);
    else {
      run({ type: 'place', id, breakpoint, target: next });
      set({ announcement: tell('moved', boxesNow(), id) });
    }
  }

  /** The lifted widget to a place; it and those that make room show there, nothing is done yet. */
  function carry(change: Partial<Box>): void {
    const { lift: lifted, breakpoint } = get();
    if (!lifted) return;
    const target = { ...lifted.target, ...change };
    const boxes = place(lifted.start, lifted.id, target, columnsOf[breakpoint], bounds(lifted.id));
    const stays = boxes.every((box, at) => box.id === lifted.boxes[at]?.id && jsonEqual(box, lifted.boxes[at]));
    if (stays) return;
    set({ lift: { ...lifted, target, boxes }, announcement: tell('moved', boxes, lifted.id) });
  }

  function drop(): void {
    const { lift: lifted, breakpoint } = get();
    if (!lifted) return;
    set({ lift: null });
    run({ type: 'place', id: lifted.id, breakpoint, target: lifted.target });
    set({ announcement: tell('dropped', boxesNow(), lifted.id) });
  }

  /** Takes over what a drag or a pull at a handle has shown. */
  function arrange(id: string, boxes: readonly Placed[]): void {
    run({ type: 'arrange', pageId: shown().id, breakpoint: get().breakpoint, boxes });
    set({ announcement: tell('dropped', boxesNow(), id) });
  }

  function putBack(): void {
    const { lift: lifted } = get();
    if (lifted) set({ lift: null, announcement: say('putBack', findWidget(present(), lifted.id)) });
  }

  return { lift, step, carry, arrange, drop, putBack };
}
