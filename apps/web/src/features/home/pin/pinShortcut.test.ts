import { defaultLayout, findWidget, layoutLimits, parseLayout, widgetsOf } from '@yingzao/domain/dashboard';
import type { HomeLayout } from '@yingzao/domain/dashboard';

import { parseShortcuts } from '../model/shortcuts';
import { findShortcut, groupsOn, withShortcut, withoutShortcut } from './pinShortcut';
import { conditionsOf, hasConditions } from './pinTexts';

const home = (...widgets: object[]): HomeLayout =>
  parseLayout({ version: 1, pages: [{ id: 'home', name: '', widgets }] }).layout;
const box = (id: string, items: unknown, y = 0) => ({ id, kind: 'shortcuts', settings: { items }, lg: { x: 0, y, w: 4, h: 2 } });
const many = Array.from({ length: 24 }, (_, n) => ({ to: `/n${n}` }));
const addresses = (layout: HomeLayout, id: string) =>
  parseShortcuts(findWidget(layout, id)!.settings)?.items.map((item) => item.to);

describe('pinning', () => {
  it('goes to the end of the first widget of shortcuts that has room, which grows to show it', () => {
    const layout = withShortcut(home(box('a', many), box('b', [{ to: '/x' }], 2)), { to: '/projects?mine=1', group: '我的', count: true });
    expect(addresses(layout!, 'a')).toHaveLength(24);
    expect(addresses(layout!, 'b')).toEqual(['/x', '/projects?mine=1']);
    expect(findWidget(layout!, 'b')!.lg.h).toBe(3);
    expect(groupsOn(layout!)).toEqual(['我的']);
  });

  it('makes a widget of its own where there is none', () => {
    const layout = withShortcut(home(), { to: '/clients' });
    expect(widgetsOf(layout!).map((w) => [w.kind, w.settings])).toEqual([['shortcuts', { items: [{ to: '/clients' }] }]]);
  });

  it('changes the shortcut that is there already instead of adding a second one', () => {
    const first = withShortcut(defaultLayout(['MARKET_MANAGER']), { to: '/projects', label: '全部项目' })!;
    expect(findShortcut(first, '/projects')?.label).toBe('全部项目');
    expect(widgetsOf(first).flatMap((w) => addresses(first, w.id) ?? []).filter((to) => to === '/projects')).toHaveLength(1);
    expect(findShortcut(withoutShortcut(first, '/projects'), '/projects')).toBeNull();
  });

  it('leaves widgets with settings it cannot read alone, and says when there is no room at all', () => {
    const odd = { ...box('odd', []), settings: { items: 'none' } };
    expect(findWidget(withShortcut(home(odd), { to: '/x' })!, 'odd')!.settings).toEqual({ items: 'none' });
    const full = home(...Array.from({ length: layoutLimits.widgetsPerPage }, (_, n) => box(`b${n}`, many, n * 2)));
    expect(withShortcut(full, { to: '/x' })).toBeNull();
  });
});

describe('the name of a pinned list', () => {
  it.each([
    ['statuses=TRACKING,WON&regions=EAST&sort=GFA', '跟踪、成交、华东'],
    ['types=GOV&text=万科', '政府、“万科”'],
    ['gfaM2=20000..50000', ''],
    ['', ''],
  ])('%s: %s', (search, text) => expect(conditionsOf(search, 'zh')).toBe(text));
  it('knows what narrows a list and what only orders it', () => {
    expect(hasConditions('sort=GFA&direction=ASC')).toBe(false);
    expect(hasConditions('sort=GFA&gfaM2=1..2')).toBe(true);
  });
});
