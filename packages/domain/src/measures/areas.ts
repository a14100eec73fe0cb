import type { LandUnit } from '../catalogues/places';
import { compareText, Exact, meansEmpty, readDecimal, readTypedNumber } from './decimal';

/** Square metres in one unit. One mu is 666.67 m2 by the firm's rule, not 666.666… */
export const m2PerUnit: Readonly<Record<LandUnit, string>> = Object.freeze({
  M2: '1',
  HECTARE: '10000',
  MU: '666.67',
  WAN_M2: '10000',
});

/** Labels of the units; the first is the one shown, in Chinese and English. */
const unitLabels: Readonly<Record<LandUnit, readonly [zh: string, en: string]>> = {
  M2: ['㎡', 'm²'],
  HECTARE: ['公顷', 'ha'],
  MU: ['亩', 'mu'],
  WAN_M2: ['万㎡', '×10⁴ m²'],
};

/** The unit's sign in the given language. */
export function areaUnitLabel(unit: LandUnit, locale: 'zh' | 'en' = 'zh'): string {
  return unitLabels[unit][locale === 'zh' ? 0 : 1];
}

/** Spellings of the units after NFKC and lower case; `㎡` and `m²` have become `m2`. */
const unitSpellings: Readonly<Record<string, LandUnit>> = {
  m2: 'M2',
  'm^2': 'M2',
  平: 'M2',
  平方: 'M2',
  平米: 'M2',
  平方米: 'M2',
  方: 'M2',
  公顷: 'HECTARE',
  ha: 'HECTARE',
  亩: 'MU',
};

/** The largest area the database keeps: numeric(14,2). */
const largestM2 = new Exact('999999999999.99');

/** An area in the given unit as m2 with two places, rounded half up. Null when it is no number, negative or too large. */
export function toM2(value: string | number, unit: LandUnit = 'M2'): string | null {
  const number = readDecimal(value);
  if (!number || number.lt(0)) return null;
  const m2 = number.times(m2PerUnit[unit]);
  return m2.gt(largestM2) ? null : m2.toFixed(2);
}

/** m2 in another unit as a decimal string with at most `places` places, trailing zeros dropped. Throws a RangeError when `m2` is no decimal. */
export function fromM2(m2: string | number, unit: LandUnit, places = 4): string {
  const number = readDecimal(m2);
  if (!number) throw new RangeError(`Not an area in m2: ${String(m2)}`);
  return number.div(m2PerUnit[unit]).round(places).toString();
}

/** What a typed area turned out to be; `m2` has two places, `approximate` tells of 约, 近, ≈ or 左右. */
export type AreaReading =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'AREA'; readonly m2: string; readonly unit: LandUnit; readonly approximate: boolean }
  | { readonly kind: 'UNREADABLE' };

const areaPattern = /^([\d,.]+)(万|w)?(.*)$/;

/**
 * Reads an area as people type it: `52618.47`, `1,280`, `7.55公顷`, `44亩`, `3.2万`, `约10万㎡`, `67519.8平米`, full-width digits.
 * Plain numbers are in `plainUnit`; 万 alone means 万㎡. Dashes, 待定 and 暂无 are empty; ranges and words are unreadable.
 */
export function parseArea(text: string | number, plainUnit: LandUnit = 'M2'): AreaReading {
  if (typeof text === 'number') return reading(toM2(text, plainUnit), plainUnit, false);
  if (meansEmpty(text)) return { kind: 'EMPTY' };
  const typed = compareText(text).toLowerCase();
  const bare = typed.replace(/^(大约|约为|约|将近|近|≈)/, '').replace(/(左右)$/, '');
  const [, digits = '', wan = '', spelled = ''] = areaPattern.exec(bare) ?? [];
  const number = readTypedNumber(digits);
  if (!number) return { kind: 'UNREADABLE' };
  const unit = spelled === '' ? (wan ? 'M2' : plainUnit) : unitSpellings[spelled];
  if (!unit) return { kind: 'UNREADABLE' };
  const scaled = wan ? number.times(10000) : number;
  return reading(toM2(scaled.toString(), unit), wan && unit === 'M2' ? 'WAN_M2' : unit, bare !== typed);
}

function reading(m2: string | null, unit: LandUnit, approximate: boolean): AreaReading {
  return m2 === null ? { kind: 'UNREADABLE' } : { kind: 'AREA', m2, unit, approximate };
}

/** The area unit named in a column header such as `土地面积（亩）`; null when none is. */
export function areaUnitInHeader(header: string): LandUnit | null {
  const inBrackets = /[([]([^)\]]+)[)\]]/.exec(compareText(header).toLowerCase())?.[1];
  if (!inBrackets) return null;
  if (inBrackets.startsWith('万')) return unitSpellings[inBrackets.slice(1)] === 'M2' ? 'WAN_M2' : null;
  return unitSpellings[inBrackets] ?? null;
}
