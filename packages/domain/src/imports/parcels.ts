import { districtsOf } from '../geography/divisions';
import { farMismatch } from '../measures/far';
import { compareText } from '../measures/decimal';
import { ClientMatcher } from './clientMatch';
import { readFraction } from './parse';
import type { RowReader } from './rowReader';
import { splitList } from './synonyms';
import type { ImportContext, ImportOverrides, ImportRow, KnownClient, ParcelValues, PlaceValues } from './types';

/** The rules of 土地成交. Buyers are matched with known clients, never created. */
export class ParcelRules {
  readonly #matcher: ClientMatcher;
  /** Numbers that cannot be used: taken, or by a row above. */
  readonly #numbers: Set<string>;
  /** Ids by number of what rows may bring up to date; empty when they may not. */
  readonly #known: ReadonlyMap<string, string>;

  constructor(context: ImportContext, { updates }: ImportOverrides = {}) {
    this.#matcher = new ClientMatcher(context.clients);
    const known = context.parcels.map(({ id, number }) => [parcelKey(number), id] as const);
    this.#known = new Map(updates ? known : []);
    this.#numbers = new Set(updates ? [] : known.map(([key]) => key));
  }

  /** Judges the next row of the sheet. */
  row(row: RowReader): ImportRow<ParcelValues> {
    const parcelNumber = row.optional('parcelNumber');
    if (parcelNumber !== null && this.#numbers.has(parcelKey(parcelNumber))) row.report('DUPLICATE_PARCEL', 'parcelNumber');
    const soldOn = row.date('soldOn', true);
    const landAreaM2 = row.area('landArea');
    const far = row.far('far');
    const gfaM2 = row.area('gfa');
    if (farMismatch(landAreaM2, gfaM2, far)) row.report('FAR_MISMATCH', 'far');
    const place = withDistrict(row.place('city'), row.optional('district'));
    const groupName = row.optional('group');
    const buyerName = row.optional('buyer');
    const buyers = buyerName === null ? [] : splitList(buyerName.replace(/联合体$/, ''));
    const client = this.#client([...buyers, ...(groupName === null ? [] : [groupName])]);
    const startPriceFen = row.money('startPrice', 'WAN_YUAN');
    const priceFen = row.money('price', 'WAN_YUAN');
    const values: ParcelValues = {
      parcelNumber,
      soldOn,
      place,
      location: row.optional('location'),
      landUse: row.optional('landUse'),
      landAreaM2,
      far,
      gfaM2,
      startPriceFen,
      priceFen,
      floorPriceFenPerM2: row.money('floorPrice', 'YUAN'),
      premiumRate: readFraction(row.cell('premiumRate')),
      buyerName,
      buyers,
      clientId: client?.id ?? null,
      groupName,
      remark: row.optional('remark'),
    };
    if (!row.rejected && parcelNumber !== null) this.#numbers.add(parcelKey(parcelNumber));
    const target = parcelNumber === null || row.rejected ? null : (this.#known.get(parcelKey(parcelNumber)) ?? null);
    return row.finish(values, client ? { kind: 'MATCHED', id: client.id, name: client.name } : null, target);
  }

  /** The first of the names that is a known client: a buyer itself, else its group. */
  #client(names: readonly string[]): KnownClient | null {
    for (const name of names) {
      const match = this.#matcher.match(name);
      if (match.kind === 'MATCHED') return match.client;
    }
    return null;
  }
}

const parcelKey = (text: string): string => compareText(text).toUpperCase();

/** The district column beside the city; a district that the city does not have stays as typed without a code. */
export function withDistrict(place: PlaceValues | null, typed: string | null): PlaceValues | null {
  if (!place || typed === null) return place;
  const name = compareText(typed);
  const district = districtsOf(place.cityCode ?? '').find((candidate) => candidate.name === name || candidate.shortName === name);
  return { ...place, districtCode: district?.code ?? null, district: district?.name ?? typed };
}
