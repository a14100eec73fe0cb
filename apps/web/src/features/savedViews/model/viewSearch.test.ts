import fc from 'fast-check';

import { isBareLink, keptSearch, moved, viewHref, viewIn, viewLink, withoutView } from './viewSearch';

it('keeps the list and not the view it came from', () => {
  expect(keptSearch('view=v1&statuses=WON,LOST&gfaM2=1..<2')).toBe('gfaM2=1..<2&statuses=WON,LOST');
  expect(keptSearch('statuses=WON&regions=EAST')).toBe(keptSearch('regions=EAST&view=v1&statuses=WON'));
  expect(viewHref('/projects', { id: 'v1', search: 'statuses=WON,LOST' })).toBe('/projects?statuses=WON,LOST&view=v1');
  expect([viewIn('a=1&view=v1'), viewIn('a=1')]).toEqual(['v1', null]);
  expect([withoutView('/projects', 'view=v1'), withoutView('/projects', 'view=v1&mine=1')]).toEqual(['/projects', '/projects?mine=1']);
  expect([isBareLink(viewLink('', 'v1').slice(1)), isBareLink('view=v1&mine=1'), isBareLink('')]).toEqual([true, false, false]);
});

it('opens what was kept, whatever it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }).filter((k) => k !== 'view'), fc.string()), (entries) => {
      const search = new URLSearchParams(entries).toString();
      const kept = keptSearch(search);
      const opened = viewHref('/projects', { id: 'v1', search: kept });
      expect(keptSearch(opened.split('?').slice(1).join('?'))).toBe(kept);
      const pairs = (text: string): string[] => [...new URLSearchParams(text)].map(([key, value]) => JSON.stringify([key, value])).sort();
      expect(pairs(kept)).toEqual(pairs(search));
    }),
  );
});

it('moves a view by a step, and not beyond the end', () => {
  expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect([moved(['a'], 'a', 1), moved(['a'], 'a', -1), moved(['a'], 'x', 1)]).toEqual([null, null, null]);
});
