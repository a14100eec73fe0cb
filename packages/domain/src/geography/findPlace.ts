import { compareText } from '../measures/decimal';
import { cities, cityOf, districts, districtsOf, provinceOf, provinces, type City, type District, type Province } from './divisions';

/** A recognised place: its city and, when the text names one, its district, county or county-level city. */
export interface Place {
  readonly city: City;
  readonly province: Province;
  readonly district: District | null;
}

/** UNKNOWN: no such place; AMBIGUOUS: several districts bear the name (鼓楼区), `candidates` are their cities. */
export type PlaceReading =
  | { readonly kind: 'PLACE'; readonly place: Place }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'AMBIGUOUS'; readonly candidates: readonly City[] };

type Named = { readonly name: string; readonly shortName: string };

/** Items by full and by short name. */
function byName<T extends Named>(items: readonly T[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items)
    for (const name of new Set([item.name, item.shortName])) index.set(name, [...(index.get(name) ?? []), item]);
  return index;
}

const citiesByName = byName(cities);
const districtsByName = byName(districts);
/** Longest names first, so that 吉林省 is taken before 吉林. */
const provinceNames = provinces
  .flatMap((province) => [province.name, province.shortName].map((name) => ({ name, province })))
  .sort((a, b) => b.name.length - a.name.length);

/**
 * Recognises a place as people type it: `上海`, `江苏省无锡市`, `四川成都`, `上海嘉定`, `苏州昆山市`, `昆山`, `乐清市`.
 * A city is taken before a district of the same name; a province is left out when more follows; a county-level place alone
 * counts when only one bears the name, where county-level cities go before counties and districts.
 */
export function readPlace(text: string): PlaceReading {
  const typed = compareText(text).replace(/[-,，、·/()（）]/g, '').replace(/^中国/, '');
  if (typed === '') return { kind: 'UNKNOWN' };
  const whole = within(typed, null);
  if (whole.kind === 'PLACE') return whole;
  for (const { name, province } of provinceNames) {
    if (!typed.startsWith(name) || typed === name) continue;
    const rest = within(typed.slice(name.length), province);
    if (rest.kind === 'PLACE') return rest;
  }
  return whole;
}

/** The recognised place, or null when it is unknown or ambiguous. */
export function findPlace(text: string): Place | null {
  const reading = readPlace(text);
  return reading.kind === 'PLACE' ? reading.place : null;
}

function within(text: string, province: Province | null): PlaceReading {
  const inside = (code: string) => province === null || code.slice(0, 2) === province.code.slice(0, 2);
  const exact = citiesByName.get(text)?.filter((city) => inside(city.code)) ?? [];
  // 新竹市 and 新竹县 share a short name; the city goes first.
  const city = exact.find((candidate) => candidate.name === text) ?? exact[0];
  if (city) return found(city, null);
  for (let length = text.length - 1; length >= 2; length -= 1) {
    for (const candidate of citiesByName.get(text.slice(0, length)) ?? []) {
      if (!inside(candidate.code)) continue;
      const rest = text.slice(length);
      const district = districtsOf(candidate.code).find(({ name, shortName }) => rest === name || rest === shortName);
      if (district) return found(candidate, district);
    }
  }
  const named = districtsByName.get(text)?.filter((district) => inside(district.code)) ?? [];
  const cityLike = named.filter((district) => district.kind === 'COUNTY_CITY');
  const choice = cityLike.length === 1 ? cityLike : named;
  const owners = [...new Set(choice.map((district) => district.cityCode))].flatMap((code) => cityOf(code) ?? []);
  if (choice.length === 1 && owners[0]) return found(owners[0], choice[0] ?? null);
  return owners.length > 1 ? { kind: 'AMBIGUOUS', candidates: owners } : { kind: 'UNKNOWN' };
}

function found(city: City, district: District | null): PlaceReading {
  const province = provinceOf(city.code);
  return province ? { kind: 'PLACE', place: { city, province, district } } : { kind: 'UNKNOWN' };
}
