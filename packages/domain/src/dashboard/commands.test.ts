import {
  applyCommand,
  anySize,
  boxesOf,
  defaultLayout,
  findWidget,
  layoutLimits,
  mergeLayouts,
  parseLayout,
  place,
  stepTarget,
  takeTheirs,
} from './index';
import type { Command, HomeLayout, Placed } from './index';

const home = (
  ...widgets: { id: string; kind?: string; lg: [number, number, number, number]; settings?: Record<string, string> }[]
): HomeLayout =>
  parseLayout({
    version: 1,
    pages: [
      {
        id: 'home',
        name: '',
        widgets: widgets.map(({ lg: [x, y, w, h], ...rest }) => ({
          kind: 'note',
          settings: {},
          ...rest,
          lg: { x, y, w, h },
        })),
      },
    ],
  }).layout;
const seats = (boxes: readonly Placed[]) => Object.fromEntries(boxes.map((b) => [b.id, [b.x, b.y, b.w, b.h]]));
const wide = (layout: HomeLayout) => seats(boxesOf(layout.pages[0]!, 'lg'));
const run = (layout: HomeLayout, command: Command) => applyCommand(layout, command).layout;

describe('making room', () => {
  it('swaps two neighbours of one size when one is put on the other', () => {
    expect(
      wide(
        run(home({ id: 'a', lg: [0, 0, 6, 3] }, { id: 'b', lg: [6, 0, 6, 3] }), {
          type: 'place',
          id: 'a',
          breakpoint: 'lg',
          target: { x: 6 },
        }),
      ),
    ).toEqual({ a: [6, 0, 6, 3], b: [0, 0, 6, 3] });
  });

  it('pushes down what is in the way and closes the gap behind', () => {
    const layout = home({ id: 'a', lg: [0, 0, 4, 2] }, { id: 'b', lg: [0, 2, 4, 2] }, { id: 'c', lg: [4, 0, 8, 5] });
    expect(wide(run(layout, { type: 'place', id: 'a', breakpoint: 'lg', target: { x: 2 } }))).toEqual({
      a: [2, 0, 4, 2],
      b: [0, 2, 4, 2],
      c: [4, 2, 8, 5],
    });
    expect(wide(run(layout, { type: 'remove', id: 'a' }))).toEqual({ b: [0, 0, 4, 2], c: [4, 0, 8, 5] });
  });

  it('moves past what is below or above in one step of the keyboard', () => {
    const start = boxesOf(home({ id: 'a', lg: [0, 0, 4, 2] }, { id: 'b', lg: [0, 2, 4, 5] }).pages[0]!, 'lg');
    const down = stepTarget(start, 'a', start[0]!, 'down', 12, anySize)!;
    expect(seats(place(start, 'a', down, 12, anySize))).toEqual({ b: [0, 0, 4, 5], a: [0, 5, 4, 2] });
    const back = stepTarget(start, 'a', down, 'up', 12, anySize)!;
    expect(seats(place(start, 'a', back, 12, anySize))).toEqual({ a: [0, 0, 4, 2], b: [0, 2, 4, 5] });
    expect(stepTarget(start, 'a', start[0]!, 'up', 12, anySize)).toBeNull();
    expect(stepTarget(start, 'a', start[0]!, 'left', 12, anySize)).toBeNull();
  });

  it('holds the sizes a kind allows, also on the medium grid', () => {
    const bounds = { min: { w: 4, h: 3 }, max: { w: 8, h: 5 } };
    const layout = home({ id: 'a', lg: [0, 0, 6, 4] });
    const to = (w: number, h: number, breakpoint: 'lg' | 'md') => {
      const next = applyCommand(layout, { type: 'place', id: 'a', breakpoint, target: { w, h } }, () => bounds).layout;
      return boxesOf(next.pages[0]!, breakpoint).map((b) => [b.w, b.h])[0];
    };
    expect([to(1, 1, 'lg'), to(12, 9, 'lg'), to(1, 1, 'md'), to(9, 9, 'md')]).toEqual([
      [4, 3],
      [8, 5],
      [2, 3],
      [6, 5],
    ]);
  });
});

describe('three arrangements of one home', () => {
  const layout = home({ id: 'a', lg: [0, 0, 6, 3] }, { id: 'b', lg: [6, 0, 6, 3] }, { id: 'c', lg: [0, 3, 12, 4] });

  it('derives medium and phone until they are arranged', () => {
    expect(seats(boxesOf(layout.pages[0]!, 'md'))).toEqual({ a: [0, 0, 3, 3], b: [3, 0, 3, 3], c: [0, 3, 6, 4] });
    expect(boxesOf(layout.pages[0]!, 'phone').map((b) => [b.id, b.y, b.h])).toEqual([
      ['a', 0, 3],
      ['b', 3, 3],
      ['c', 6, 4],
    ]);
  });

  it('keeps an arranged medium or phone when the wide one changes, and puts new widgets after it', () => {
    let next = run(layout, { type: 'place', id: 'a', breakpoint: 'md', target: { w: 6 } });
    next = run(next, {
      type: 'arrange',
      pageId: 'home',
      breakpoint: 'phone',
      boxes: [
        { id: 'c', x: 0, y: 0, w: 1, h: 4 },
        { id: 'a', x: 0, y: 4, w: 1, h: 3 },
        { id: 'b', x: 0, y: 7, w: 1, h: 3 },
      ],
    });
    expect(wide(next)).toEqual(wide(layout));
    next = run(next, { type: 'place', id: 'c', breakpoint: 'lg', target: { y: 0 } });
    next = run(next, {
      type: 'add',
      pageId: 'home',
      widget: { id: 'd', kind: 'note', settings: {} },
      size: { w: 4, h: 2 },
    });
    expect(seats(boxesOf(next.pages[0]!, 'md'))).toEqual({
      a: [0, 0, 6, 3],
      b: [3, 3, 3, 3],
      c: [0, 6, 6, 4],
      d: [0, 10, 3, 2],
    });
    expect(boxesOf(next.pages[0]!, 'phone').map((b) => b.id)).toEqual(['c', 'a', 'b', 'd']);
  });
});

describe('applyCommand', () => {
  it('refuses a thirty-first widget and leaves the home as it is', () => {
    let layout = home();
    for (let n = 0; n < layoutLimits.widgetsPerPage; n += 1)
      layout = run(layout, {
        type: 'add',
        pageId: 'home',
        widget: { id: `w${n}`, kind: 'note', settings: {} },
        size: { w: 4, h: 2 },
      });
    const refused = applyCommand(layout, { type: 'duplicate', id: 'w0', newId: 'x' });
    expect(refused).toEqual({ layout, refusal: 'TOO_MANY_WIDGETS' });
    expect(refused.layout).toBe(layout);
  });

  it('gives a title back to its kind, and a colour', () => {
    const layout = home({ id: 'a', lg: [0, 0, 4, 2] });
    const named = run(run(layout, { type: 'rename', id: 'a', title: '  本周重点 ' }), {
      type: 'setAccent',
      id: 'a',
      accent: 'plum',
    });
    expect(findWidget(named, 'a')).toMatchObject({ title: '本周重点', accent: 'plum' });
    expect(
      run(run(named, { type: 'rename', id: 'a', title: '' }), { type: 'setAccent', id: 'a', accent: null }),
    ).toEqual(layout);
  });

  it('is the same object when nothing changed', () => {
    const layout = home({ id: 'a', lg: [0, 0, 4, 2] });
    expect(run(layout, { type: 'place', id: 'a', breakpoint: 'lg', target: { y: 7 } })).toBe(layout);
    expect(run(layout, { type: 'setSettings', id: 'a', settings: {} })).toBe(layout);
  });

  it('refuses settings too large to store', () => {
    const layout = home({ id: 'a', lg: [0, 0, 4, 2] });
    expect(applyCommand(layout, { type: 'setSettings', id: 'a', settings: { text: 'x'.repeat(9000) } })).toEqual({
      layout,
      refusal: 'SETTINGS_TOO_LARGE',
    });
  });
});

describe('merging two devices', () => {
  const base = home({ id: 'a', lg: [0, 0, 4, 2], settings: { text: 'old' } }, { id: 'b', lg: [4, 0, 4, 2] });
  const here = run(base, { type: 'setSettings', id: 'a', settings: { text: 'here' } });

  it('keeps this device’s version of a widget both changed, and can take the other’s', () => {
    const there = run(base, { type: 'setSettings', id: 'a', settings: { text: 'there' } });
    const { layout, collisions } = mergeLayouts(base, here, there);
    expect(findWidget(layout, 'a')?.settings).toEqual({ text: 'here' });
    expect(collisions.map((c) => c.widgetId)).toEqual(['a']);
    expect(findWidget(takeTheirs(layout, collisions), 'a')?.settings).toEqual({ text: 'there' });
  });

  it('keeps what one device wrote into while the other removed it, and can remove it after all', () => {
    const { layout, collisions } = mergeLayouts(base, here, run(base, { type: 'remove', id: 'a' }));
    expect(findWidget(layout, 'a')?.settings).toEqual({ text: 'here' });
    expect(collisions).toEqual([{ widgetId: 'a', theirs: null }]);
    expect(findWidget(takeTheirs(layout, collisions), 'a')).toBeUndefined();
  });

  it('does not take a widget that was only pushed down for one that was moved', () => {
    const pushed = run(base, { type: 'place', id: 'b', breakpoint: 'lg', target: { x: 1, h: 3 } });
    const moved = run(base, { type: 'place', id: 'a', breakpoint: 'lg', target: { x: 8 } });
    const { layout, collisions } = mergeLayouts(base, pushed, moved);
    expect(collisions).toEqual([]);
    expect(wide(layout)).toEqual({ a: [8, 0, 4, 2], b: [1, 0, 4, 3] });
  });
});

describe('defaultLayout', () => {
  it('gives a director figures first, a designer none, and follows the first role of several', () => {
    const kinds = (roles: string[]) => boxesOf(defaultLayout(roles).pages[0]!, 'lg').map((b) => b.id);
    expect(kinds(['DIRECTOR']).slice(0, 4)).toEqual([
      'default-kpi-1',
      'default-kpi-2',
      'default-kpi-3',
      'default-kpi-4',
    ]);
    expect(kinds(['LEAD_DESIGNER']).filter((id) => /statistics|kpi/.test(id))).toEqual([]);
    expect(defaultLayout(['LEAD_DESIGNER', 'DIRECTOR'])).toEqual(defaultLayout(['DIRECTOR']));
    expect(kinds([])).toContain('default-waitingForMe-1');
  });
});
