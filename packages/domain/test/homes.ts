// Any home, any change of one, and what holds for every home.
import fc from 'fast-check';
import { boxesOf, collides, columnsOf, defaultLayout, parseLayout, widgetsOf } from '../src/dashboard';
import type { Breakpoint, Command, HomeLayout, Placed } from '../src/dashboard';

export const breakpoints: Breakpoint[] = ['lg', 'md', 'phone'];

/** Any layout that can be stored: made by the parser from noise, so that it is whole but otherwise arbitrary. */
export const layouts: fc.Arbitrary<HomeLayout> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('kpi', 'note', 'myProjects', 'somethingFromTheFuture'),
      settings: fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
      lg: fc.record({
        x: fc.integer({ min: 0, max: 11 }),
        y: fc.integer({ min: 0, max: 30 }),
        w: fc.integer({ min: 1, max: 12 }),
        h: fc.integer({ min: 1, max: 8 }),
      }),
      md: fc.option(
        fc.record({
          x: fc.integer({ min: 0, max: 5 }),
          y: fc.integer({ min: 0, max: 30 }),
          w: fc.integer({ min: 1, max: 6 }),
          h: fc.integer({ min: 1, max: 8 }),
        }),
        { nil: undefined },
      ),
      phoneOrder: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
      title: fc.option(fc.string({ maxLength: 10 }), { nil: undefined }),
      phoneHidden: fc.constantFrom(true, undefined),
      page: fc.nat({ max: 2 }),
    }),
    { maxLength: 16 },
  )
  .map((widgets) => {
    const pages = ['home', 'second', 'third'].map((id, n) => ({
      id,
      name: id.slice(0, n),
      widgets: widgets.flatMap(({ page, ...w }, i) => (page === n ? [{ ...w, id: `w${i}` }] : [])),
    }));
    return parseLayout({ version: 1, pages: pages.filter((page, n) => n === 0 || page.widgets.length > 0) }).layout;
  });

/** A command on a widget that is there, or now and then on one that is not. */
export function commandFor(
  layout: HomeLayout,
  seed: { kind: number; at: number; x: number; y: number; w: number; h: number; text: string },
): Command {
  const ids = widgetsOf(layout).map((w) => w.id);
  const id = ids[seed.at % (ids.length + 1)] ?? 'nobody';
  const breakpoint = breakpoints[seed.at % 3] ?? 'lg';
  const fresh = `n-${seed.x}-${seed.y}-${seed.w}-${seed.text.length}-${ids.length}`;
  const pages = layout.pages.map((page) => page.id);
  const pageId = pages[(seed.x + 5) % pages.length] ?? 'home';
  const toPage = pages[(seed.y + 5) % pages.length] ?? 'home';
  const boxes: Placed[] = ids.map((i, n) => ({
    id: i,
    x: (seed.x + n) % 15,
    y: (seed.y * n) % 11,
    w: 1 + ((seed.w + n) % 14),
    h: 1 + (seed.h % 9),
  }));
  const all: Command[] = [
    {
      type: 'add',
      pageId,
      widget: { id: fresh, kind: 'note', settings: { text: seed.text } },
      size: { w: seed.w, h: seed.h },
      ...(seed.x % 2 ? { at: { breakpoint, x: seed.x, y: seed.y } } : {}),
    },
    { type: 'remove', id },
    { type: 'duplicate', id, newId: fresh },
    { type: 'place', id, breakpoint, target: { x: seed.x, y: seed.y, w: seed.w, h: seed.h } },
    { type: 'arrange', pageId, breakpoint, boxes },
    { type: 'setSettings', id, settings: { text: seed.text } },
    { type: 'rename', id, title: seed.text },
    { type: 'setAccent', id, accent: seed.x % 2 ? 'moss' : null },
    { type: 'renamePage', pageId, name: seed.text },
    { type: 'hideOnPhone', id, hidden: seed.x % 2 === 0 },
    { type: 'moveToPage', id, toPage },
    { type: 'addPage', newPage: `p-${fresh}`, name: seed.text },
    { type: 'movePage', pageId, to: seed.y },
    { type: 'removePage', pageId },
    { type: 'replace', layout: defaultLayout([]) },
  ];
  return all[seed.kind % all.length]!;
}

export const seeds = fc.record({
  kind: fc.nat({ max: 14 }),
  at: fc.nat({ max: 60 }),
  x: fc.integer({ min: -5, max: 20 }),
  y: fc.integer({ min: -5, max: 60 }),
  w: fc.integer({ min: 0, max: 20 }),
  h: fc.integer({ min: 0, max: 40 }),
  text: fc.string({ maxLength: 50 }),
});

export const ids = (layout: HomeLayout) =>
  widgetsOf(layout)
    .map((w) => w.id)
    .sort();

export function expectWhole(layout: HomeLayout, expected: string[] = ids(layout)): void {
  expect(new Set(ids(layout)).size).toBe(ids(layout).length);
  for (const page of layout.pages) {
    for (const breakpoint of breakpoints) {
      const boxes = boxesOf(page, breakpoint);
      expect(boxes.map((b) => b.id).sort()).toEqual(page.widgets.map((w) => w.id).sort());
      for (const [i, a] of boxes.entries()) {
        const inside = a.x >= 0 && a.y >= 0 && a.w >= 1 && a.h >= 1 && a.x + a.w <= columnsOf[breakpoint];
        if (!inside || ![a.x, a.y, a.w, a.h].every(Number.isInteger))
          throw new Error(`${breakpoint}: ${JSON.stringify(a)} is not in the grid`);
        const hit = boxes.slice(i + 1).find((b) => collides(a, b));
        if (hit) throw new Error(`${breakpoint}: ${JSON.stringify(a)} overlaps ${JSON.stringify(hit)}`);
      }
    }
  }
  expect(ids(layout)).toEqual(expected);
}
