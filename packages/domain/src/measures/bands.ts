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

/** The bands a firm starts with; it may replace the bounds. */
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

function label(low: string | null, high: string | null, unit: string): string {
  const range = low === null ? `<${high}` : high === null ? `≥${low}` : `${low}–${high}`;
  return unit === '' ? range : `${range} ${unit}`;
}
