import { changesBetween, faultsOfGroups, groupsOf, placesWith, rankedCities, regionIn, standardPlaces, tierOf, tierYear, yearIn } from './index';

const list2025 = yearIn(standardPlaces.TIER, 2025)!;
const wuxi = '320200';
const fujian = '350000';
const tiersOf = (year: number, changed: Record<string, string>) => ({ kind: 'TIER' as const, year, groups: groupsOf('TIER', new Map([...list2025.byCode, ...Object.entries(changed)])) });
const regions = (changed: Record<string, string>) => groupsOf('REGION', new Map([...standardPlaces.REGION[0]!.byCode, ...Object.entries(changed)]));

it('hold from their year on, the firm’s own in place of a standard one of the same year', () => {
  const lists = placesWith([tiersOf(2027, { [wuxi]: 'T1N' })]);
  expect([2016, 2024, 2026, 2027, 2030].map((year) => tierOf(wuxi, year, lists))).toEqual(['T1N', 'T1N', 'T2', 'T1N', 'T1N']);
  expect([2026, 2027, 2031].map((year) => tierYear(year, lists))).toEqual([2025, 2027, 2027]);
  const corrected = placesWith([tiersOf(2025, { [wuxi]: 'T3' })]);
  expect([tierOf(wuxi, 2025, corrected), tierOf(wuxi, 2024, corrected), corrected.TIER.length]).toEqual(['T3', 'T1N', standardPlaces.TIER.length]);
  // Places outside the ranking stay outside.
  expect([tierOf('810000', 2027, lists), tierOf(null, 2027, lists), tierOf('429004', 2027, lists)]).toEqual(['HMT', 'OVS', 'T5']);
});

it('give a province another region from a year on', () => {
  const lists = placesWith([{ kind: 'REGION', year: 2026, groups: regions({ [fujian]: 'SOUTH' }) }]);
  expect([regionIn('350200', 2025, lists), regionIn('350200', 2026, lists), regionIn('350203', 2028, lists)]).toEqual(['EAST', 'SOUTH', 'SOUTH']);
  expect([regionIn('440100', 2026, lists), regionIn(null, 2026, lists), regionIn('999999', 2026, lists), regionIn('810000', 2026, lists)]).toEqual(['SOUTH', 'OVERSEAS', 'OVERSEAS', 'HMT']);
  expect(tierOf(wuxi, 2026, lists)).toBe('T2');
});

it('are whole: every place once, under a value that there is', () => {
  for (const list of standardPlaces.TIER) expect(faultsOfGroups('TIER', groupsOf('TIER', list.byCode))).toEqual([]);
  expect(faultsOfGroups('REGION', regions({}))).toEqual([]);
  const [first, ...others] = regions({});
  expect(faultsOfGroups('REGION', [{ value: 'OVERSEAS', codes: first!.codes }, ...others])).toEqual([{ code: 'NOT_A_CODE', path: ['0', 'value'] }]);
  expect(faultsOfGroups('REGION', [...others, { value: 'NORTH', codes: ['110000', '110000', '320200'] }])).toEqual([
    { code: 'PLACE_REPEATED', path: [`${others.length}`, 'codes', '1'] },
    { code: 'PLACE_UNKNOWN', path: [`${others.length}`, 'codes', '2'] },
    { code: 'PLACES_MISSING', path: [], params: { count: first!.codes.length - 1 } },
  ]);
  expect(faultsOfGroups('TIER', [])).toEqual([{ code: 'PLACES_MISSING', path: [], params: { count: rankedCities.length } }]);
});

it('say what changed since the year before', () => {
  const after = placesWith([tiersOf(2026, { [wuxi]: 'T1N' })]);
  expect(changesBetween(list2025, yearIn(after.TIER, 2026)!)).toEqual([{ code: wuxi, from: 'T2', to: 'T1N' }]);
  expect(changesBetween(list2025, list2025)).toEqual([]);
});
