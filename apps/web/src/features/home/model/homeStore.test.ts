import { boxesOf, defaultLayout, findWidget, parseLayout, widgetsOf } from '@yingzao/domain/dashboard';
import type { HomeLayout } from '@yingzao/domain/dashboard';

import { createHomeStore, shownPage } from './homeStore';

const home = (...boxes: [id: string, x: number, y: number, w: number, h: number][]): HomeLayout =>
  parseLayout({
    version: 1,
    pages: [
      {
        id: 'home',
        name: '',
        widgets: boxes.map(([id, x, y, w, h]) => ({ id, kind: 'note', settings: {}, lg: { x, y, w, h } })),
      },
    ],
  }).layout;
const three = home(['a', 0, 0, 4, 2], ['b', 4, 0, 4, 2], ['c', 0, 2, 4, 3]);

function openStore(layout = three) {
  const store = createHomeStore({ layout, revision: 3, isDefault: false }, () => ({
    min: { w: 2, h: 2 },
    max: { w: 8, h: 6 },
  }));
  store.open({ layout, revision: 3, isDefault: false }, null);
  return store;
}
const present = (store: ReturnType<typeof openStore>) => store.get().history.present;
const seats = (store: ReturnType<typeof openStore>) =>
  Object.fromEntries(
    (store.get().lift?.boxes ?? boxesOf(shownPage(store.get()), store.get().breakpoint)).map((b) => [
      b.id,
      [b.x, b.y, b.w, b.h],
    ]),
  );
const said = (store: ReturnType<typeof openStore>) => store.get().announcement?.code;

describe('arranging by keyboard', () => {
  it('shows where a lifted widget would land, says it, and does nothing before it is dropped', () => {
    const store = openStore();
    store.edit();
    store.lift('a');
    expect(store.get().announcement).toMatchObject({
      code: 'lifted',
      widget: { kind: 'note' },
      values: { row: 1, column: 1, width: 4, height: 2, columns: 12 },
    });
    store.step('down');
    expect(store.get().announcement).toMatchObject({ code: 'moved', values: { row: 4, column: 1 } });
    expect(seats(store)).toEqual({ c: [0, 0, 4, 3], a: [0, 3, 4, 2], b: [4, 0, 4, 2] });
    expect(present(store)).toBe(three);
    store.drop();
    expect(said(store)).toBe('dropped');
    expect(findWidget(present(store), 'a')?.lg).toEqual({ x: 0, y: 3, w: 4, h: 2 });
    store.undo();
    expect(present(store)).toBe(three);
  });

  it('puts everything back with Esc, also what had made room', () => {
    const store = openStore();
    store.edit();
    store.lift('a');
    for (const step of ['right', 'right', 'wider', 'taller', 'down'] as const) store.step(step);
    store.putBack();
    expect(said(store)).toBe('putBack');
    expect(present(store)).toBe(three);
    expect(store.get().lift).toBeNull();
  });

  it('says when the edge or the limit of size is reached and stays where it was', () => {
    const store = openStore();
    store.edit();
    store.lift('a');
    store.step('left');
    expect(said(store)).toBe('edge');
    for (let n = 0; n < 20; n += 1) store.step('taller');
    expect(said(store)).toBe('edge');
    expect(seats(store).a).toEqual([0, 0, 4, 6]);
  });

  it('does a step at once when it comes from a menu, one step of undo each', () => {
    const store = openStore();
    store.edit();
    store.step('right', 'b');
    store.step('wider', 'b');
    expect(findWidget(present(store), 'b')?.lg).toMatchObject({ x: 5, w: 5 });
    store.undo();
    expect(findWidget(present(store), 'b')?.lg).toMatchObject({ x: 5, w: 4 });
  });

  it('cannot lift outside edit mode', () => {
    const store = openStore();
    store.lift('a');
    expect(store.get().lift).toBeNull();
  });

  it('arranges only the order on a phone, and leaves the wide home alone', () => {
    const store = openStore();
    store.setBreakpoint('phone');
    store.edit();
    store.lift('c');
    store.step('wider');
    expect(said(store)).toBe('edge');
    store.step('up');
    store.drop();
    expect(boxesOf(shownPage(store.get()), 'phone').map((b) => b.id)).toEqual(['a', 'c', 'b']);
    expect(boxesOf(shownPage(store.get()), 'lg')).toEqual(boxesOf(three.pages[0]!, 'lg'));
  });
});

describe('edit mode', () => {
  it('goes back to where it began on cancel, and the given-up work can be brought back', () => {
    const store = openStore();
    store.run({ type: 'rename', id: 'a', title: '之前' });
    const before = present(store);
    store.edit();
    store.run({ type: 'remove', id: 'b' });
    store.run({ type: 'rename', id: 'a', title: '之后' });
    const givenUp = present(store);
    const bringBack = store.cancel();
    expect(present(store)).toBe(before);
    expect(store.get().entry).toBeNull();
    bringBack?.();
    expect(present(store)).toEqual(givenUp);
  });

  it('says that there is nothing to bring back when nothing was done', () => {
    const store = openStore();
    store.edit();
    expect(store.cancel()).toBeNull();
  });

  it('brings a removed widget back where it was, keeping what was done since', () => {
    const store = openStore();
    store.edit();
    const bringBack = store.remove('b');
    store.run({ type: 'rename', id: 'a', title: '新标题' });
    bringBack();
    expect(
      widgetsOf(present(store))
        .map((w) => w.id)
        .sort(),
    ).toEqual(['a', 'b', 'c']);
    expect(findWidget(present(store), 'a')?.title).toBe('新标题');
  });

  it('is not open before the server has answered', () => {
    const store = createHomeStore({ layout: three, revision: 0, isDefault: true }, () => undefined);
    store.edit();
    expect(store.get().entry).toBeNull();
  });

  it('refuses a widget too many and says so', () => {
    const store = openStore(home());
    for (let n = 0; n < 30; n += 1)
      expect(
        store.run({
          type: 'add',
          pageId: 'home',
          widget: { id: `w${n}`, kind: 'note', settings: {} },
          size: { w: 4, h: 2 },
        }),
      ).toBeUndefined();
    expect(
      store.run({
        type: 'add',
        pageId: 'home',
        widget: { id: 'one', kind: 'note', settings: {} },
        size: { w: 4, h: 2 },
      }),
    ).toBe('TOO_MANY_WIDGETS');
    expect(said(store)).toBe('full');
    expect(widgetsOf(present(store))).toHaveLength(30);
  });
});

describe('typing', () => {
  it('is one step of undo without a pause, several with pauses', () => {
    jest.useFakeTimers();
    const store = openStore();
    const write = (text: string) => store.type({ type: 'setSettings', id: 'a', settings: { text } });
    ['周', '周三', '周三评审'].forEach(write);
    jest.advanceTimersByTime(3000);
    write('周三评审，带图');
    store.undo();
    expect(findWidget(present(store), 'a')?.settings).toEqual({ text: '周三评审' });
    store.undo();
    expect(findWidget(present(store), 'a')?.settings).toEqual({});
    jest.useRealTimers();
  });
});

describe('another device', () => {
  it('keeps its own work through undo: what came from elsewhere is not undone', () => {
    const store = openStore();
    store.edit();
    store.run({ type: 'rename', id: 'a', title: '这里' });
    const theirs = parseLayout({
      version: 1,
      pages: [
        {
          id: 'home',
          name: '',
          widgets: [...widgetsOf(three), { id: 'd', kind: 'note', settings: {}, lg: { x: 8, y: 0, w: 4, h: 2 } }],
        },
      ],
    }).layout;
    store.rebase({ layout: theirs, revision: 4, isDefault: false });
    expect(findWidget(present(store), 'a')?.title).toBe('这里');
    store.undo();
    expect(findWidget(present(store), 'a')?.title).toBeUndefined();
    expect(findWidget(present(store), 'd')).toBeDefined();
    store.cancel();
    expect(findWidget(present(store), 'd')).toBeDefined();
  });

  it('joins the draft of the last visit with what the server has', () => {
    const store = createHomeStore({ layout: defaultLayout([]), revision: 0, isDefault: true }, () => undefined);
    const draft = createHomeStore({ layout: three, revision: 3, isDefault: false }, () => undefined);
    draft.run({ type: 'rename', id: 'a', title: '草稿' });
    const server = home(['a', 0, 0, 4, 2], ['b', 4, 0, 4, 2], ['c', 0, 2, 4, 3], ['d', 8, 0, 4, 2]);
    store.open({ layout: server, revision: 7, isDefault: false }, { base: three, layout: draft.get().history.present });
    expect(findWidget(present(store), 'a')?.title).toBe('草稿');
    expect(findWidget(present(store), 'd')).toBeDefined();
    expect(store.get().saved.revision).toBe(7);
  });
});
