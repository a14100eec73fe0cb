import fc from 'fast-check';
import { expectWhole, ids, layouts } from '../../test/homes';
import { defaultLayout, findWidget, layoutLimits, parseLayout, shareable, takeCard, widgetsOf } from './index';
import type { HomeLayout } from './index';

const at = (id: string, kind: string, settings: object, more: object = {}) => ({ id, kind, settings, lg: { x: 0, y: 0, w: 4, h: 3 }, ...more });
const page = (id: string, ...widgets: object[]) => ({ id, name: id, widgets });
const home = (...pages: object[]): HomeLayout => parseLayout({ version: 1, pages, template: 't:1' }).layout;
const counter = () => {
  let n = 0;
  return (kind: 'page' | 'widget') => `${kind}-${++n}`;
};

describe('what is shared of a home', () => {
  const secret = 'SECRET';
  const mine = home(
    page('work', at('n', 'note', { text: secret }), at('s', 'shortcuts', { items: [{ to: '/projects', label: '项目' }, { to: `/projects/${secret}` }, { to: `/clients?text=${secret}` }, { to: `https://example.com/?key=${secret}` }] }), at('c', 'statisticsChart', { dimension: 'REGION', measure: 'GFA', filter: `clientIds=${secret}` }, { locked: true, news: 'arrived', title: '区域' })),
    page('lists', at('t', 'projectTable', { filter: `text=${secret}`, rows: 5 }), at('l', 'link', { to: `https://example.com/${secret}` }), at('x', 'ofTomorrow', { any: secret })),
    page('private', at('p', 'note', {})),
  );
  const card = shareable(mine, ['lists', 'work', 'nobody']);

  it('is the arrangement without what is written, pinned or sought', () => {
    expect(JSON.stringify(card)).not.toContain(secret);
    expect(card.pages.map(({ id }) => id)).toEqual(['work', 'lists']);
    expect(findWidget(card, 's')?.settings).toEqual({ items: [{ to: '/projects', label: '项目' }] });
    expect(findWidget(card, 'c')).toEqual({ id: 'c', kind: 'statisticsChart', title: '区域', settings: { dimension: 'REGION', measure: 'GFA' }, lg: expect.anything() });
    expect(findWidget(card, 't')?.settings).toEqual({ rows: 5 });
    expect(card.template).toBeUndefined();
  });

  it('is taken behind the own pages, or in their place with what is fixed', () => {
    const own = home(page('home', at('a', 'kpi', {}), at('f', 'announcements', {}, { locked: true })));
    const added = takeCard(own, card, 'add', counter())!;
    expect(added.pages.map(({ name }) => name)).toEqual(['home', 'work', 'lists']);
    const replaced = takeCard(own, card, 'replace', counter())!;
    expect(replaced.pages.map(({ name }) => name)).toEqual(['work', 'lists']);
    expect([findWidget(replaced, 'f')?.locked, findWidget(replaced, 'a'), replaced.template]).toEqual([true, undefined, 't:1']);
  });

  it('is refused where the home would have too many pages', () => {
    const full = home(...Array.from({ length: layoutLimits.pages - 1 }, (_, n) => page(`p${n}`)));
    expect(takeCard(full, card, 'add', counter())).toBeNull();
  });
});

it('any card can be taken into any home, twice, without loss or overlap', () => {
  fc.assert(
    fc.property(layouts, layouts, fc.boolean(), (own, theirs, replace) => {
      const newId = counter();
      const card = shareable(theirs, theirs.pages.map(({ id }) => id));
      const once = takeCard(own, card, 'add', newId)!;
      const twice = takeCard(once, card, replace ? 'replace' : 'add', newId)!;
      expectWhole(once);
      expectWhole(twice);
      expect(ids(once)).toEqual(expect.arrayContaining(ids(own)));
      expect(widgetsOf(twice)).toHaveLength(widgetsOf(card).length * (replace ? 1 : 2) + (replace ? 0 : widgetsOf(own).length));
      expect(parseLayout(JSON.parse(JSON.stringify(once)))).toEqual({ layout: once, problems: [] });
    }),
  );
});

it('a default of the program is shared as it is', () => {
  const layout = defaultLayout(['DESIGN_MANAGER']);
  expect(shareable(layout, layout.pages.map(({ id }) => id))).toEqual(layout);
});
