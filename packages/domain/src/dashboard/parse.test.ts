import { emptyLayout, layoutLimits, parseLayout } from './index';

const widget = (over: Record<string, unknown> = {}) => ({
  id: 'a',
  kind: 'note',
  settings: { text: 'x' },
  lg: { x: 0, y: 0, w: 4, h: 4 },
  ...over,
});
const home = (...widgets: unknown[]) => ({ version: 1, pages: [{ id: 'home', name: '', widgets }] });
const codes = (input: unknown) => parseLayout(input).problems.map((p) => p.code);

describe('parseLayout', () => {
  it('takes a good document as it is', () => {
    const input = home(widget({ title: '随手记', accent: 'moss', md: { x: 3, y: 0, w: 3, h: 4 }, phoneOrder: 2, phoneHidden: true }));
    expect(parseLayout(input)).toEqual({ layout: input, problems: [] });
  });

  it('keeps a widget of a kind it does not know, settings and all', () => {
    const input = home(widget({ kind: 'retired.gantt', settings: { deep: { list: [1, null, 'x'] } } }));
    expect(parseLayout(input)).toEqual({ layout: input, problems: [] });
  });

  it.each([null, undefined, 7, 'layout', [], {}, { version: 1, pages: [] }])(
    'answers %p with an empty home',
    (input) => {
      expect(parseLayout(input)).toEqual({ layout: emptyLayout, problems: [{ code: 'NOT_A_LAYOUT', path: [] }] });
    },
  );

  it('mends sizes that are negative, fractional, not numbers or outside the grid, and says where', () => {
    const { layout, problems } = parseLayout(
      home(
        widget({ lg: { x: -3, y: 0.4, w: 99, h: -1 } }),
        widget({ id: 'b', lg: { x: 'left' } }),
        widget({ id: 'c', lg: { x: 0, y: 1e300, w: 1, h: 1 } }),
      ),
    );
    expect(problems).toEqual(
      ['0', '1', '2'].map((n) => ({ code: 'BAD_BOX', path: ['pages', '0', 'widgets', n, 'lg'] })),
    );
    expect(layout.pages[0]?.widgets.map((w) => [w.id, w.lg])).toEqual([
      ['a', { x: 0, y: 0, w: 12, h: 1 }],
      ['c', { x: 0, y: 1, w: 1, h: 1 }],
      ['b', { x: 0, y: 2, w: 4, h: 4 }],
    ]);
  });

  it('cuts ten thousand widgets down and says so', () => {
    const { layout, problems } = parseLayout(
      home(...Array.from({ length: 10_000 }, (_, i) => widget({ id: `w${i}` }))),
    );
    expect(layout.pages[0]?.widgets).toHaveLength(layoutLimits.storedWidgetsPerPage);
    expect(problems.map((p) => p.code)).toEqual(['TOO_MANY_WIDGETS']);
  });

  it('cuts a thousand pages down and says so, and knows no half hidden widget', () => {
    const pages = Array.from({ length: 1000 }, (_, i) => ({ id: `p${i}`, name: '', widgets: [] }));
    const { layout, problems } = parseLayout({ version: 1, pages });
    expect(layout.pages).toHaveLength(layoutLimits.storedPages);
    expect(problems).toEqual([{ code: 'TOO_MANY_PAGES', path: ['pages'] }]);
    expect(codes(home(widget({ phoneHidden: 'yes' })))).toEqual(['BAD_BOX']);
  });

  it('gives a doubled id a new one instead of losing the widget', () => {
    const { layout, problems } = parseLayout(home(widget(), widget({ settings: { text: 'y' } })));
    expect(new Set(layout.pages[0]?.widgets.map((w) => w.id)).size).toBe(2);
    expect(problems.map((p) => p.code)).toEqual(['DUPLICATE_ID']);
  });

  it('notes settings that are no object, too large or too deep, names too long, colours that are none', () => {
    let deep: unknown = 1;
    for (let n = 0; n < 5000; n += 1) deep = { deep };
    expect(codes(home(widget({ settings: 'text' })))).toEqual(['BAD_SETTINGS']);
    expect(codes(home(widget({ settings: { deep } })))).toEqual(['BAD_SETTINGS']);
    expect(codes(home(widget({ settings: { text: 'x'.repeat(8001) } })))).toEqual(['SETTINGS_TOO_LARGE']);
    expect(codes(home(widget({ title: 'x'.repeat(41) })))).toEqual(['BAD_NAME']);
    expect(codes(home(widget({ accent: 'url(javascript:alert(1))' })))).toEqual(['BAD_ACCENT']);
    expect(codes(home(widget({ kind: '<script>' })))).toEqual(['BAD_WIDGET']);
    expect(codes({ ...home(), version: 9 })).toEqual(['UNKNOWN_VERSION']);
  });

  it('never lets a key reach a prototype', () => {
    const { layout } = parseLayout(
      JSON.parse(
        '{"version":1,"pages":[{"id":"home","name":"","widgets":[{"id":"a","kind":"note","settings":{"__proto__":{"polluted":true}},"lg":{"x":0,"y":0,"w":4,"h":4}}]}]}',
      ),
    );
    expect(Object.keys(layout.pages[0]?.widgets[0]?.settings ?? {})).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
