import { cityTier, region, type CityTier, type Region } from '../catalogues/places';
import { cities, provinces, regionOf } from './divisions';
import { tierLists } from './tierLists';

/** What a list of a year says: the tier of each city, or the region of each province. */
export type PlaceListKind = 'TIER' | 'REGION';
/** A list with the year from which it holds, until that of the next one. */
export interface YearList<V extends string> {
  readonly year: number;
  readonly byCode: ReadonlyMap<string, V>;
}
/** All lists that hold, each kind oldest first. Projects take what the list of their year of registration says. */
export interface PlaceLists {
  readonly TIER: readonly YearList<CityTier>[];
  readonly REGION: readonly YearList<Region>[];
}
/** Codes by the value that they have, as a list is kept and sent. */
export interface PlaceGroup {
  readonly value: string;
  readonly codes: readonly string[];
}
/** A list of the firm's own. */
export interface FirmList {
  readonly kind: PlaceListKind;
  readonly year: number;
  readonly groups: readonly PlaceGroup[];
}

/** The cities that a tier list ranks: all but those of Hong Kong, Macao and Taiwan. */
export const rankedCities = cities.filter((city) => city.region !== 'HMT');
export const rankTiers = cityTier.codes.filter((tier) => tier !== 'HMT' && tier !== 'OVS');
export const mapRegions = region.codes.filter((one) => one !== 'OVERSEAS');

/** Year of the standard seven regions, which hold for all that is older than the firm's first map. */
export const standardRegionYear = 2000;

/** What the product comes with. */
export const standardPlaces: PlaceLists = {
  TIER: tierLists.map(({ year, named }) => {
    const byName = new Map(Object.entries(named).flatMap(([tier, names]) => names.map((name) => [name, tier as CityTier] as const)));
    return { year, byCode: new Map(rankedCities.map((city) => [city.code, byName.get(city.shortName) ?? ('T5' as CityTier)] as const)) };
  }),
  REGION: [{ year: standardRegionYear, byCode: new Map(provinces.map(({ code }) => [code, regionOf(code)] as const)) }],
};

/** What holds in a year: the newest list not later, or the oldest for earlier years. */
export const yearIn = <V extends string>(lists: readonly YearList<V>[], year: number): YearList<V> | undefined => lists.findLast((list) => list.year <= year) ?? lists[0];

/** The standard lists with the firm's own, which stand in place of one of the same year. */
export function placesWith(own: readonly FirmList[]): PlaceLists {
  const merged = <V extends string>(kind: PlaceListKind, standard: readonly YearList<V>[]): YearList<V>[] => {
    const firm = own.filter((list) => list.kind === kind).map(({ year, groups }) => ({ year, byCode: new Map(groups.flatMap(({ value, codes }) => codes.map((code) => [code, value as V] as const))) }));
    return [...standard.filter(({ year }) => !firm.some((list) => list.year === year)), ...firm].sort((a, b) => a.year - b.year);
  };
  return own.length === 0 ? standardPlaces : { TIER: merged('TIER', standardPlaces.TIER), REGION: merged('REGION', standardPlaces.REGION) };
}

/** The region of a city by the map of provinces that holds in the year; OVERSEAS for a code that is none of China's, or no code. */
export function regionIn(code: string | null | undefined, year: number, lists: PlaceLists = standardPlaces): Region {
  return (code && yearIn(lists.REGION, year)?.byCode.get(`${code.slice(0, 2)}0000`)) || regionOf(code);
}

/** Codes by value, in the order of the catalogue and of the codes. */
export function groupsOf(kind: PlaceListKind, byCode: ReadonlyMap<string, string>): PlaceGroup[] {
  const values: readonly string[] = kind === 'TIER' ? rankTiers : mapRegions;
  return values.flatMap((value) => {
    const codes = [...byCode].filter(([, own]) => own === value).map(([code]) => code).sort();
    return codes.length > 0 ? [{ value, codes }] : [];
  });
}

/** What differs between two lists, in the order of the codes. */
export function changesBetween<V extends string>(before: YearList<V>, after: YearList<V>): { readonly code: string; readonly from: V | null; readonly to: V | null }[] {
  return [...new Set([...before.byCode.keys(), ...after.byCode.keys()])]
    .sort()
    .map((code) => ({ code, from: before.byCode.get(code) ?? null, to: after.byCode.get(code) ?? null }))
    .filter(({ from, to }) => from !== to);
}

export type PlaceFault = { readonly code: 'NOT_A_CODE' | 'PLACE_UNKNOWN' | 'PLACE_REPEATED' | 'PLACES_MISSING'; readonly path: readonly string[]; readonly params?: { readonly count: number } };

/** What is wrong with a whole list: each city (or province) once, under a tier (or region) that there is. At most a hundred faults. */
export function faultsOfGroups(kind: PlaceListKind, groups: readonly PlaceGroup[]): readonly PlaceFault[] {
  const values: ReadonlySet<string> = new Set(kind === 'TIER' ? rankTiers : mapRegions);
  const missing = new Set(kind === 'TIER' ? rankedCities.map(({ code }) => code) : provinces.map(({ code }) => code));
  const known = new Set(missing);
  const faults: PlaceFault[] = [];
  for (const [at, { value, codes }] of groups.entries()) {
    if (!values.has(value)) faults.push({ code: 'NOT_A_CODE', path: [`${at}`, 'value'] });
    for (const [place, code] of codes.entries()) {
      if (!known.has(code)) faults.push({ code: 'PLACE_UNKNOWN', path: [`${at}`, 'codes', `${place}`] });
      else if (!missing.delete(code)) faults.push({ code: 'PLACE_REPEATED', path: [`${at}`, 'codes', `${place}`] });
    }
  }
  if (missing.size > 0) faults.push({ code: 'PLACES_MISSING', path: [], params: { count: missing.size } });
  return faults.slice(0, 100);
}
