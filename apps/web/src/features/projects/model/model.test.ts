import * as geography from '@yingzao/domain/geography';
import fc from 'fast-check';

import { clientType } from '@yingzao/domain/catalogues';
import { fromChosen, toChosen } from './clientTypeChoice';
import { hasConditions, patchFilter } from './filterPatch';
import { defaultOrder, orderOf, sortKeys, withOrder } from './listOrder';
import { searchPlaces } from './searchPlaces';
import { daysLate } from './status';

describe('order in the address', () => {
  it('comes back as it was written, the default unwritten', () => {
    for (const field of sortKeys)
      for (const direction of ['ASC', 'DESC'] as const) expect(orderOf(withOrder(new URLSearchParams('regions=EAST'), { field, direction }))).toEqual({ field, direction });
    expect(withOrder(new URLSearchParams('regions=EAST&sort=GFA.ASC'), defaultOrder).toString()).toBe('regions=EAST');
  });

  it('is newest first for what cannot be meant', () => {
    for (const text of ['', 'sort=', 'sort=PRICE.ASC', 'sort=constructor.ASC']) expect(orderOf(new URLSearchParams(text))).toEqual(defaultOrder);
  });
});

describe('client natures at two levels', () => {
  it('show a whole group as the group and come back as the same natures', () => {
    fc.assert(
      fc.property(fc.subarray([...clientType.codes]), (types) => {
        const chosen = toChosen(types);
        expect(fromChosen([], chosen)).toEqual(types);
      }),
    );
    expect(toChosen(['GOV', 'GOV_PLATFORM', 'FINANCE'])).toEqual(['@GOVERNMENT', 'FINANCE']);
  });

  it('narrow a chosen group to the one nature that is clicked', () => {
    expect(fromChosen(['@GOVERNMENT'], ['@GOVERNMENT', 'GOV'])).toEqual(['GOV']);
    expect(fromChosen(['GOV'], ['GOV', '@GOVERNMENT'])).toEqual(['GOV', 'GOV_PLATFORM']);
  });
});

describe('the filter', () => {
  it('loses what is emptied', () => {
    expect(patchFilter({ regions: ['EAST'], text: 'x' }, { regions: [], text: '' })).toEqual({});
    expect(patchFilter({ mine: true }, { mine: false, far: null })).toEqual({});
  });

  it('knows conditions beside the tab', () => {
    expect(hasConditions({ statuses: ['WON'] })).toBe(false);
    expect(hasConditions({ statuses: ['WON'], regions: ['EAST'] })).toBe(true);
  });
});

describe('the search of places', () => {
  const paths = (text: string): string[] => searchPlaces(geography, text).map((place) => place.path);

  it('reads a place written in full before names that hold the text', () => {
    expect(paths('上海嘉定')[0]).toBe('上海 嘉定区');
    expect(paths('苏州')[0]).toBe('江苏 苏州');
    expect(paths('昆山')[0]).toBe('江苏 苏州 昆山市');
  });

  it('offers every district of a name, at most thirty, and nothing for nothing', () => {
    expect(paths('鼓楼').filter((path) => path.includes('鼓楼区')).length).toBeGreaterThan(1);
    expect(paths('州').length).toBe(30);
    expect(paths('  ')).toEqual([]);
  });
});

it('counts days late only while the project is worked on', () => {
  expect(daysLate('2026-01-20', 'TRACKING', '2026-01-23')).toBe(3);
  expect(daysLate('2026-01-20', 'LOST', '2026-01-23')).toBe(0);
  expect(daysLate('2026-01-24', 'TRACKING', '2026-01-23')).toBe(0);
  expect(daysLate(null, 'TRACKING', '2026-01-23')).toBe(0);
});
