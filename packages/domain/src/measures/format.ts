import type { LandUnit } from '../catalogues/places';
import { areaUnitLabel, m2PerUnit } from './areas';
import { Exact, readDecimal } from './decimal';
import { fromFen, type MoneyUnit } from './money';

type Locale = 'zh' | 'en';
/** A number to show: a decimal string, a number or a bigint. */
export type Showable = string | number | bigint;

/** Groups the whole part by thousands; with `places`, rounds half up and keeps the zeros. A text that is no number is returned as it is. */
export function formatNumber(value: Showable, places?: number): string {
  const number = readDecimal(value);
  if (!number) return String(value);
  const [whole = '', fraction] = (places === undefined ? number.toString() : number.toFixed(places)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** At most `places` places, trailing zeros dropped, grouped. */
function trimmed(number: Exact, places: number): string {
  return formatNumber(number.round(places).toString());
}

/** Short form for axes and tiles: 1.2万, 3.45亿; in English 12k, 345m, 1.2bn. */
export function formatCompact(value: Showable, locale: Locale = 'zh', places = 2): string {
  const number = readDecimal(value);
  if (!number) return String(value);
  const steps: readonly (readonly [string, string])[] =
    locale === 'zh' ? [['1e8', '亿'], ['1e4', '万']] : [['1e9', 'bn'], ['1e6', 'm'], ['1e3', 'k']];
  const step = steps.find(([least]) => number.abs().gte(least));
  return step ? `${trimmed(number.div(step[0]), places)}${step[1]}` : trimmed(number, places);
}

/** A share as a percentage: `formatPercent('0.1234')` is 12.3%. */
export function formatPercent(value: Showable, places = 1): string {
  const number = readDecimal(value);
  return number ? `${trimmed(number.times(100), places)}%` : String(value);
}

/** An area in m2 for reading. `auto` shows 万㎡ from 10,000 m2 on in Chinese and m² in English; a unit shows that unit. */
export function formatArea(m2: Showable, options: { unit?: LandUnit | 'auto'; locale?: Locale; places?: number } = {}): string {
  const number = readDecimal(m2);
  if (!number) return String(m2);
  const locale = options.locale ?? 'zh';
  const auto: LandUnit = locale === 'zh' && number.abs().gte(10000) ? 'WAN_M2' : 'M2';
  const unit = options.unit === undefined || options.unit === 'auto' ? auto : options.unit;
  return `${trimmed(number.div(m2PerUnit[unit]), options.places ?? 2)} ${areaUnitLabel(unit, locale)}`;
}

const moneyUnitZh: Readonly<Record<MoneyUnit, string>> = { YUAN: '元', WAN_YUAN: '万元', YI_YUAN: '亿元' };

/**
 * An amount of fen for reading. `auto` picks 元, 万元 or 亿元 by size in Chinese and ¥, ¥…k, ¥…m, ¥…bn in English;
 * a unit shows that unit (in English always yuan, grouped).
 */
export function formatMoney(fen: Showable, options: { unit?: MoneyUnit | 'auto'; locale?: Locale; places?: number } = {}): string {
  const yuan = readDecimal(fromFen(fen, 'YUAN')) ?? new Exact(0);
  const places = options.places ?? 2;
  const auto = options.unit === undefined || options.unit === 'auto';
  if (options.locale === 'en') {
    const sign = yuan.lt(0) ? '-' : '';
    return `${sign}¥${auto ? formatCompact(yuan.abs().toString(), 'en', places) : trimmed(yuan.abs(), places)}`;
  }
  const size: MoneyUnit = yuan.abs().gte('1e8') ? 'YI_YUAN' : yuan.abs().gte('1e4') ? 'WAN_YUAN' : 'YUAN';
  const unit = auto ? size : (options.unit as MoneyUnit);
  return `${trimmed(new Exact(fromFen(fen, unit)), places)} ${moneyUnitZh[unit]}`;
}
