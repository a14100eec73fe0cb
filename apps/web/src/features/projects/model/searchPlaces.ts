import type { Geography } from '../../../lib/useGeography';

/** A city, or a district of one, as the search offers it. */
export interface FoundPlace {
  readonly cityCode: string;
  readonly districtCode: string | null;
  /** Province, city and district in words. */
  readonly path: string;
}

const MOST = 30;

/** The place in words: 江苏 苏州 昆山市; what repeats (上海 上海) is said once. */
export function placeLabel(geography: Geography, cityCode: string | null, districtCode: string | null): string {
  const city = cityCode ? geography.cityOf(cityCode) : undefined;
  const district = districtCode ? geography.districtOf(districtCode) : undefined;
  const province = city ? geography.provinceOf(city.code) : undefined;
  return [province?.shortName, city?.shortName === province?.shortName ? null : city?.shortName, district?.name].filter(Boolean).join(' ');
}

/**
 * Places that a typed text may mean, at most 30: what it reads as in full first (`上海嘉定`), then cities, then districts, whose name begins
 * with or holds the text.
 */
export function searchPlaces(geography: Geography, text: string): FoundPlace[] {
  const typed = text.normalize('NFKC').replace(/\s+/g, '');
  if (typed === '') return [];
  const found = new Map<string, FoundPlace>();
  const add = (cityCode: string, districtCode: string | null): void => {
    const key = districtCode ?? cityCode;
    if (found.size < MOST && !found.has(key)) found.set(key, { cityCode, districtCode, path: placeLabel(geography, cityCode, districtCode) });
  };
  const read = geography.readPlace(typed);
  if (read.kind === 'PLACE') add(read.place.city.code, read.place.district?.code ?? null);
  const begins = (item: { name: string; shortName: string }): boolean => item.name.startsWith(typed) || item.shortName.startsWith(typed);
  const holds = (item: { name: string }): boolean => item.name.includes(typed);
  for (const fits of [begins, holds]) {
    for (const city of geography.cities) if (fits(city)) add(city.code, null);
    for (const district of geography.districts) if (fits(district)) add(district.cityCode, district.code);
  }
  return [...found.values()];
}
