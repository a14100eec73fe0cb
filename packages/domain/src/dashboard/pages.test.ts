import {
  applyCommand,
  boxesOf,
  findWidget,
  layoutLimits,
  mergeLayouts,
  outlineOf,
  pageById,
  pageOf,
  parseLayout,
  shownBoxes,
  takeTheirs,
} from './index';
import type { Command, HomeLayout } from './index';

const note = (id: string, y = 0, more: object = {}) => ({
  id,
  kind: 'note',
  settings: { text: id },
  lg: { x: 0, y, w: 4, h: 3 },
  ...more,
});
const home = (...pages: [id: string, name: string, ...widgets: object[]][]): HomeLayout =>
  parseLayout({ version: 1, pages: pages.map(([id, name, ...widgets]) => ({ id, name, widgets })) }).layout;
const run = (layout: HomeLayout, ...commands: Command[]) =>
  commands.reduce((now, command) => applyCommand(now, command).layout, layout);
const order = (layout: HomeLayout) => layout.pages.map((page) => page.id);
const two = home(['a', '今日', note('x'), note('y', 3)], ['b', '统计', note('z')]);

describe('pages', () => {
  it('are added at the end with a clean name, up to twenty', () => {
    expect(run(two, { type: 'addPage', newPage: 'c', name: '  投标  ' }).pages.at(-1)).toEqual({
      id: 'c',
      name: '投标',
      widgets: [],
    });
    let layout = two;
    for (let n = 0; layout.pages.length < layoutLimits.pages; n += 1)
      layout = run(layout, { type: 'addPage', newPage: `p${n}`, name: '' });
    expect(applyCommand(layout, { type: 'addPage', newPage: 'more', name: '' })).toEqual({
      layout,
      refusal: 'TOO_MANY_PAGES',
    });
    expect(applyCommand(two, { type: 'addPage', newPage: 'a', name: '' }).refusal).toBe('DUPLICATE_ID');
  });

  it.each([
    [0, ['c', 'a', 'b']],
    [1, ['a', 'c', 'b']],
    [9, ['a', 'b', 'c']],
    [-4, ['c', 'a', 'b']],
    [NaN, ['c', 'a', 'b']],
  ])('move to place %p', (to, expected) => {
    const three = run(two, { type: 'addPage', newPage: 'c', name: '' });
    expect(order(run(three, { type: 'movePage', pageId: 'c', to }))).toEqual(expected);
  });

  it('are removed with what stands on them; the last one stays', () => {
    const one = run(two, { type: 'removePage', pageId: 'a' });
    expect(order(one)).toEqual(['b']);
    expect(applyCommand(one, { type: 'removePage', pageId: 'b' })).toEqual({ layout: one, refusal: 'LAST_PAGE' });
    expect(applyCommand(one, { type: 'removePage', pageId: 'gone' }).refusal).toBe('UNKNOWN_PAGE');
  });

  it('are found by id, else the first is shown', () => {
    expect(pageById(two, 'b').id).toBe('b');
    expect(pageById(two, 'gone').id).toBe('a');
    expect(pageById(two, null).id).toBe('a');
  });

  it('take a widget over with all it says, to a free place of their own', () => {
    const layout = run(two, { type: 'moveToPage', id: 'x', toPage: 'b' });
    expect(pageOf(layout, 'x')?.id).toBe('b');
    expect(findWidget(layout, 'x')?.settings).toEqual({ text: 'x' });
    expect(boxesOf(pageById(layout, 'b'), 'lg').map((box) => [box.id, box.x, box.y])).toEqual([
      ['z', 0, 0],
      ['x', 4, 0],
    ]);
    expect(boxesOf(pageById(layout, 'a'), 'lg')).toEqual([{ id: 'y', x: 0, y: 0, w: 4, h: 3 }]);
    expect(applyCommand(two, { type: 'moveToPage', id: 'x', toPage: 'a' }).layout).toBe(two);
    expect(applyCommand(two, { type: 'moveToPage', id: 'x', toPage: 'gone' }).refusal).toBe('UNKNOWN_PAGE');
  });

  it('refuse a widget when they are full, which then stays where it is', () => {
    const many = Array.from({ length: layoutLimits.widgetsPerPage }, (_, n) => note(`n${n}`, n * 3));
    const full = home(['a', '', note('x')], ['b', '', ...many]);
    expect(applyCommand(full, { type: 'moveToPage', id: 'x', toPage: 'b' })).toEqual({
      layout: full,
      refusal: 'TOO_MANY_WIDGETS',
    });
  });

  it('put a new widget where it was dropped', () => {
    const layout = run(two, {
      type: 'add',
      pageId: 'a',
      widget: { id: 'n', kind: 'note', settings: {} },
      size: { w: 4, h: 3 },
      at: { breakpoint: 'lg', x: 0, y: 0 },
    });
    expect(boxesOf(pageById(layout, 'a'), 'lg').map((box) => [box.id, box.x, box.y])).toEqual([
      ['n', 0, 0],
      ['x', 0, 3],
      ['y', 0, 6],
    ]);
  });
});

describe('a phone', () => {
  it('leaves out what is hidden there and closes the gap; the wide page is as it was', () => {
    const layout = run(two, { type: 'hideOnPhone', id: 'x', hidden: true });
    expect(shownBoxes(pageById(layout, 'a'), 'phone')).toEqual([{ id: 'y', x: 0, y: 0, w: 1, h: 3 }]);
    expect(shownBoxes(pageById(layout, 'a'), 'lg')).toEqual(boxesOf(pageById(two, 'a'), 'lg'));
    expect(run(layout, { type: 'hideOnPhone', id: 'x', hidden: false })).toEqual(two);
  });
});

describe('merging pages of two devices', () => {
  it('takes the order of the side that changed it, and both sides’ new pages', () => {
    const base = run(two, { type: 'addPage', newPage: 'c', name: '' });
    const mine = run(base, { type: 'addPage', newPage: 'mine', name: '甲' });
    const theirs = run(
      base,
      { type: 'movePage', pageId: 'c', to: 0 },
      { type: 'addPage', newPage: 'theirs', name: '乙' },
    );
    expect(order(mergeLayouts(base, mine, theirs).layout)).toEqual(['c', 'mine', 'a', 'b', 'theirs']);
  });

  it('keeps a page that one side removed when the other changed a widget on it', () => {
    const mine = run(two, { type: 'setSettings', id: 'z', settings: { text: '新' } });
    const theirs = run(two, { type: 'removePage', pageId: 'b' });
    const { layout, collisions } = mergeLayouts(two, mine, theirs);
    expect(order(layout)).toEqual(['a', 'b']);
    expect(collisions).toEqual([{ widgetId: 'z', theirs: null }]);
    expect(order(mergeLayouts(two, two, theirs).layout)).toEqual(['a']);
  });

  it('offers a widget that one side took off its page before the other removed that page', () => {
    const mine = run(two, { type: 'removePage', pageId: 'b' });
    const theirs = run(two, { type: 'moveToPage', id: 'z', toPage: 'a' });
    const { layout, collisions } = mergeLayouts(two, mine, theirs);
    expect(findWidget(layout, 'z')).toBeUndefined();
    expect(pageOf(takeTheirs(layout, collisions), 'z')?.id).toBe('a');
  });

  it('offers the other side’s name of a page that both renamed', () => {
    const mine = run(two, { type: 'renamePage', pageId: 'b', name: '图表' });
    const theirs = run(two, { type: 'renamePage', pageId: 'b', name: '数字' });
    const { layout, collisions, names } = mergeLayouts(two, mine, theirs);
    expect([layout.pages[1]?.name, collisions, names]).toEqual(['图表', [], [{ pageId: 'b', theirs: '数字' }]]);
    expect(takeTheirs(layout, collisions, names).pages[1]?.name).toBe('数字');
  });
});

describe('an outline', () => {
  it('draws where what stands and holds nothing of what it says', () => {
    expect(outlineOf(home(['a', '今日', note('x', 0, { title: '备忘', accent: 'moss' })]))).toEqual({
      pages: [
        {
          id: 'a',
          name: '今日',
          widgets: [{ kind: 'note', title: '备忘', accent: 'moss', box: { x: 0, y: 0, w: 4, h: 3 } }],
        },
      ],
    });
  });
});
