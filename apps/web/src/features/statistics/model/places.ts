import { cityTier, region, type Catalogue } from '@yingzao/domain/catalogues';

import type { Geography } from '../../../lib/useGeography';
import type { Locale } from '../../../lib/locale';

export type Kind = 'TIER' | 'REGION';
/** A list of a year: tier of each city, or region of each province. */
export interface YearList {
  readonly year: number;
  readonly byCode: ReadonlyMap<string, string>;
}

/** A place of a list, in the order of the codes. */
export interface Place {
  readonly code: string;
  readonly name: string;
  /** The province of a city; null for a province. */
  readonly within: string | null;
}

export const placesOf = (kind: Kind, geography: Geography): readonly Place[] =>
  kind === 'TIER'
    ? geography.rankedCities.map(({ code, shortName, kind: sort }) => ({ code, name: shortName, within: sort === 'MUNICIPALITY' ? null : (geography.provinceOf(code)?.shortName ?? null) }))
    : geography.provinces.map(({ code, shortName }) => ({ code, name: shortName, within: null }));

export const valuesOf = (kind: Kind, geography: Geography): readonly string[] => (kind === 'TIER' ? geography.rankTiers : geography.mapRegions);
export const labelOf = (kind: Kind, value: string, locale: Locale): string => ((kind === 'TIER' ? cityTier : region) as Catalogue).label(value, locale);

/** Those whose name or province has the text, and that are under the value now or were before the typing. */
export function shownPlaces(places: readonly Place[], text: string, value: string | null, now: (code: string) => string, stored: ReadonlyMap<string, string>): readonly Place[] {
  const wanted = text.trim();
  return places.filter(({ code, name, within }) => (wanted === '' || name.includes(wanted) || (within?.includes(wanted) ?? false)) && (value === null || now(code) === value || stored.get(code) === value));
}
