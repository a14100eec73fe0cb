import type { CityTier } from '../catalogues/places';
import { cities, cityOf } from './divisions';
import { standardPlaces, yearIn, type PlaceLists } from './placeLists';

/** The year of the list that holds in a year: the newest not later, or the oldest for earlier years. */
export const tierYear = (year: number, lists: PlaceLists = standardPlaces): number => yearIn(lists.TIER, year)?.year ?? year;

/** The tier of a city by the list that holds in the year. A missing or unknown code is a place abroad: OVS; a city in no list counts as 五线. */
export function tierOf(cityCode: string | null | undefined, year: number, lists: PlaceLists = standardPlaces): CityTier {
  const city = cityCode == null ? undefined : cityOf(cityCode);
  if (!city) return 'OVS';
  return city.region === 'HMT' ? 'HMT' : (yearIn(lists.TIER, year)?.byCode.get(city.code) ?? 'T5');
}

/** Every city with its tier in a year, in the order of the codes. */
export function tiersIn(year: number, lists: PlaceLists = standardPlaces): { code: string; shortName: string; tier: CityTier }[] {
  return cities.map(({ code, shortName }) => ({ code, shortName, tier: tierOf(code, year, lists) }));
}

/** The brief's simple ranking: 一线, 二线 (with 新一线), 三线及以下; places outside the ranking stay as they are. */
export function simpleTier(tier: CityTier): 'T1' | 'T2' | 'T3' | 'HMT' | 'OVS' {
  if (tier === 'T1' || tier === 'HMT' || tier === 'OVS') return tier;
  return tier === 'T1N' || tier === 'T2' ? 'T2' : 'T3';
}
