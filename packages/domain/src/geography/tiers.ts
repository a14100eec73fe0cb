import type { CityTier } from '../catalogues/places';
import { cities, cityOf } from './divisions';
import { tierLists } from './tierLists';

/** City code to tier, one map a list. */
const tiersByYear = tierLists.map(({ year, named }) => {
  const byName = new Map<string, CityTier>();
  for (const [tier, names] of Object.entries(named)) for (const name of names) byName.set(name, tier as CityTier);
  const byCode = new Map(cities.map((city) => [city.code, city.region === 'HMT' ? 'HMT' : (byName.get(city.shortName) ?? 'T5')] as const));
  return { year, byCode };
});

/** The year of the list that holds in a year: the newest not later, or the oldest for earlier years. */
export function tierYear(year: number): number {
  return (tiersByYear.findLast((list) => list.year <= year) ?? tiersByYear[0])?.year ?? year;
}

/** The tier of a city by the list that holds in the year. A missing or unknown code is a place abroad: OVS. */
export function tierOf(cityCode: string | null | undefined, year: number): CityTier {
  const city = cityCode == null ? undefined : cityOf(cityCode);
  if (!city) return 'OVS';
  return tiersByYear.find((list) => list.year === tierYear(year))?.byCode.get(city.code) ?? 'T5';
}

/** Every city with its tier in a year, in the order of the codes. */
export function tiersIn(year: number): { code: string; shortName: string; tier: CityTier }[] {
  return cities.map(({ code, shortName }) => ({ code, shortName, tier: tierOf(code, year) }));
}

/** The brief's simple ranking: 一线, 二线 (with 新一线), 三线及以下; places outside the ranking stay as they are. */
export function simpleTier(tier: CityTier): 'T1' | 'T2' | 'T3' | 'HMT' | 'OVS' {
  if (tier === 'T1' || tier === 'HMT' || tier === 'OVS') return tier;
  return tier === 'T1N' || tier === 'T2' ? 'T2' : 'T3';
}
