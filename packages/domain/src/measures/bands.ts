import { m2PerUnit } from './areas';
import { Exact, readDecimal } from './decimal';

/** What statistics are banded by: FAR, land area, floor area (both m2) and fee (fen). */
export type BandMeasure = 'far' | 'landArea' | 'gfa' | 'fee';

/** Bands as data: the bounds between them in the shown unit, ascending. The lower bound belongs to its band. */
export interface BandSet {
  readonly measure: BandMeasure;
  /** The shown unit in Chinese and English. */
  readonly unit: { readonly zh: string; readonly en: string };
  /** How many base units (1, m2, fen) one shown unit is. */
  readonly scale: string;
  readonly bounds: readonly string[];
}

/** The bands a firm starts with; it replaces the bounds from a day on. */
export const defaultBandSets: Readonly<Record<BandMeasure, BandSet>> = {
  far: { measure: 'far', unit: { zh: '', en: '' }, scale: '1', bounds: ['1', '1.5', '2', '2.5', '3.5', '5'] },
  landArea: { measure: 'landArea', unit: { zh: '公顷', en: 'ha' }, scale: m2PerUnit.HECTARE, bounds: ['1', '3', '5', '10', '20'] },
  gfa: { measure: 'gfa', unit: { zh: '万㎡', en: '×10⁴ m²' }, scale: m2PerUnit.WAN_M2, bounds: ['2', '5', '10', '20', '50'] },
  fee: { measure: 'fee', unit: { zh: '万元', en: '×10⁴ CNY' }, scale: '1000000', bounds: ['50', '100', '300', '500', '1000'] },
};

/** One band: `from` inclusive and `to` exclusive in base units (FAR, m2 or fen), null when open. */
export interface Band {
  /** From 0, ascending; with base bounds it equals PostgreSQL's width_bucket. */
  readonly index: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly label: { readonly zh: string; readonly en: string };
}

/** The bands of a set, ascending. Throws a RangeError when the bounds are not ascending positive numbers. */
export function bandsOf(set: BandSet): Band[] {
  if (!boundsAreValid(set.bounds)) throw new RangeError('Bounds must be positive numbers in ascending order');
  const base = baseBounds(set);
  return [null, ...set.bounds].map((low, index) => {
    const high = set.bounds[index] ?? null;
    return {
      index,
      from: base[index - 1] ?? null,
      to: base[index] ?? null,
      label: { zh: label(low, high, set.unit.zh), en: label(low, high, set.unit.en) },
    };
  });
}

/** True for one or more positive numbers in strictly ascending order. */
export function boundsAreValid(bounds: readonly string[]): boolean {
  const numbers = bounds.map((bound) => readDecimal(bound));
  return numbers.length > 0 && numbers.every((number, i) => number !== null && number.gt(numbers[i - 1] ?? 0));
}

/** The bounds in base units, for SQL: `width_bucket(column, ARRAY[...])` gives a band's index. */
export function baseBounds(set: BandSet): string[] {
  return set.bounds.map((bound) => new Exact(bound).times(set.scale).toString());
}

/** The band a value in base units falls in; null when there is no value. */
export function band(set: BandSet, value: string | number | bigint | null | undefined): Band | null {
  const number = value == null ? null : readDecimal(value);
  if (!number) return null;
  return bandsOf(set).findLast(({ from }) => from === null || number.gte(from)) ?? null;
}

/** What statistics call a band: its bounds in base units, of which the lower one belongs to it, as in `..1`, `1..1.5` and `1.5..`. So it means the same whatever the bands are later. */
export const bandKey = ({ from, to }: Pick<Band, 'from' | 'to'>): string => `${from ?? ''}..${to ?? ''}`;

/** The band that a key names, with its label in the shown unit; null for what is no key. */
export function bandOfKey(measure: BandMeasure, key: string): Omit<Band, 'index'> | null {
  const parts = /^(\d{1,20}(?:\.\d{1,10})?)?\.\.(\d{1,20}(?:\.\d{1,10})?)?$/.exec(key);
  const [from, to] = [parts?.[1] ?? null, parts?.[2] ?? null];
  if (from === null && to === null) return null;
  const { unit } = defaultBandSets[measure];
  const [low, high] = [from, to].map((bound) => (bound === null ? null : shownBound(measure, bound)));
  return { from, to, label: { zh: label(low!, high!, unit.zh), en: label(low!, high!, unit.en) } };
}

/** A bound in base units in the unit it is shown in, and back; null for what is no number. */
export const shownBound = (measure: BandMeasure, base: string): string | null => readDecimal(base)?.div(defaultBandSets[measure].scale).toString() ?? null;
export const baseBound = (measure: BandMeasure, shown: string): string | null => readDecimal(shown)?.times(defaultBandSets[measure].scale).toString() ?? null;

export const bandMeasures = Object.keys(defaultBandSets) as readonly BandMeasure[];
/** Bounds of all bands, each ascending in base units. */
export type BandBounds = Readonly<Record<BandMeasure, readonly string[]>>;
export const mostBounds = 12;
/** Places after the point, and what a bound is less than, in base units. */
const boundLimits: Readonly<Record<BandMeasure, { readonly places: number; readonly below: string }>> = {
  far: { places: 2, below: '100' },
  landArea: { places: 2, below: '1000000000000' },
  gfa: { places: 2, below: '1000000000000' },
  fee: { places: 0, below: '1000000000000000' },
};
export type BandFault = { readonly code: 'REQUIRED' | 'TOO_MANY' | 'NOT_A_NUMBER' | 'BOUNDS_NOT_ASCENDING'; readonly path: readonly string[]; readonly params?: { readonly max: number } };

/** What is wrong with new bounds: of each measure one to twelve, above nothing, ascending, in places that areas, ratios and fen have. */
export function faultsOfBounds(given: BandBounds): readonly BandFault[] {
  return bandMeasures.flatMap((measure): BandFault[] => {
    const bounds = given[measure];
    if (bounds.length === 0) return [{ code: 'REQUIRED', path: [measure] }];
    if (bounds.length > mostBounds) return [{ code: 'TOO_MANY', path: [measure], params: { max: mostBounds } }];
    const { places, below } = boundLimits[measure];
    const numbers = bounds.map((bound) => (/^\d{1,15}(\.\d+)?$/.test(bound) ? readDecimal(bound) : null));
    const unread = numbers.flatMap((number, at): BandFault[] => (number && number.gt(0) && number.lt(below) && number.round(places).eq(number) ? [] : [{ code: 'NOT_A_NUMBER', path: [measure, `${at}`] }]));
    if (unread.length > 0) return unread;
    return numbers.flatMap((number, at): BandFault[] => (at === 0 || number!.gt(numbers[at - 1]!) ? [] : [{ code: 'BOUNDS_NOT_ASCENDING', path: [measure, `${at}`] }]));
  });
}

function label(low: string | null, high: string | null, unit: string): string {
  const range = low === null ? `<${high}` : high === null ? `≥${low}` : `${low}–${high}`;
  return unit === '' ? range : `${range} ${unit}`;
}
