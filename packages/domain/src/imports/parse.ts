import { isoDate, parseDate, serialToIso, type DateReading } from '../measures/dates';
import { compareText, Exact, meansEmpty, readTypedNumber } from '../measures/decimal';
import { toFen, type MoneyUnit } from '../measures/money';
import { cellText, plainOf, type Cell } from './grid';
import type { DevelopedProject, QuoteValue, RecentLand, PlaceValues } from './types';
import { parseArea } from '../measures/areas';
import { parseFar } from '../measures/far';
import { parseMoney } from '../measures/money';
import { findPlace, type Place } from '../geography/findPlace';

/** Serial days between 1954 and 2119: a number in a date column that lost its format. */
const likelySerial = (value: number): boolean => value >= 20000 && value < 80000;

/** Reads a date cell: a spreadsheet date, a serial or eight digits as number, or text. */
export function readDate(cell: Cell | undefined, date1904: boolean): DateReading {
  const plain = plainOf(cell);
  if (plain !== null && typeof plain === 'object' && 'date' in plain) return { kind: 'DAY', iso: plain.date };
  if (typeof plain === 'number' && likelySerial(plain)) {
    const iso = serialToIso(plain, date1904);
    return iso ? { kind: 'DAY', iso } : { kind: 'INVALID' };
  }
  const text = cellText(cell);
  return meansEmpty(text) ? { kind: 'EMPTY' } : parseDate(text);
}

/** A birthday as `YYYY-MM-DD`, or `--MM-DD` without a year; INVALID for the lunar calendar and words. */
export function readBirthday(cell: Cell | undefined, date1904: boolean): { kind: 'EMPTY' } | { kind: 'DAY'; iso: string } | { kind: 'INVALID' } {
  const date = readDate(cell, date1904);
  if (date.kind === 'DAY' || date.kind === 'EMPTY') return date;
  const [, month, day] = /^(\d{1,2})(?:月|[/.-])(\d{1,2})[日号]?$/.exec(compareText(cellText(cell))) ?? [];
  // A leap year, so that 29 February stands.
  const iso = month && day ? isoDate(2000, Number(month), Number(day)) : null;
  return iso ? { kind: 'DAY', iso: `-${iso.slice(4)}` } : { kind: 'INVALID' };
}

/** A telephone number as digits: a mobile, or a landline with its area code and an extension after a dash. Null when it is neither. */
export function readPhone(text: string): string | null {
  const typed = compareText(text).replace(/[()]/g, '-').replace(/^\+?86-?(?=1\d)/, '');
  const digits = typed.replace(/-/g, '');
  if (/^1[3-9]\d{9}$/.test(digits)) return digits;
  const [, area, number, extension] = /^-?(0\d{2,3})-?(\d{7,8})(?:(?:-|转)(\d{1,5}))?$/.exec(typed) ?? [];
  if (area && number) return `${area}-${number}${extension ? `-${extension}` : ''}`;
  return /^400\d{7}$/.test(digits) ? digits : null;
}

/** An e-mail address in lower case, or null. */
export function readEmail(text: string): string | null {
  const typed = compareText(text).toLowerCase();
  return /^[^@,;]+@[a-z0-9.-]+\.[a-z]{2,}$/.test(typed) ? typed : null;
}

/** A number as people type it, upper case and half width. */
export function readNumberText(text: string): string {
  return compareText(text).toUpperCase();
}

/** A quote cell: a number, 120万 and 1,280 are sums, 28元/㎡ a rate, 费率2.1% a percentage, anything else is kept as text. */
export function readQuote(cell: Cell | undefined, unit: MoneyUnit): Omit<QuoteValue, 'current'> | null {
  const text = cellText(cell);
  if (meansEmpty(text)) return null;
  const typed = compareText(text).toLowerCase();
  const asText = { kind: 'TEXT', fen: null, percent: null, text } as const;
  const [, sum, scale, yuan] = /^[¥￥]?([\d,.]+)(万|w|亿)?(元)?$/.exec(typed) ?? [];
  const [, rate] = /^([\d,.]+)元?\/(?:m2|平|平米|平方米|平方|方)$/.exec(typed) ?? [];
  const [, percent] = /^(?:设计)?(?:费率|取费|费用)?[:为]?([\d.]+)%$/.exec(typed) ?? [];
  const number = readTypedNumber(sum ?? rate ?? percent ?? '');
  if (!number?.gt(0)) return asText;
  if (percent !== undefined) return { kind: 'PERCENT', fen: null, percent: number.toString(), text };
  const sumUnit: MoneyUnit = scale === '亿' ? 'YI_YUAN' : scale ? 'WAN_YUAN' : yuan ? 'YUAN' : unit;
  const fen = toFen(number.toString(), rate === undefined ? sumUnit : 'YUAN');
  return fen === null ? asText : { kind: rate === undefined ? 'LUMP' : 'RATE', fen: fen.toString(), percent: null, text };
}

/** The unit of money in a heading such as `报价（万元）`; null when none is named. */
export function moneyUnitInHeading(heading: string): MoneyUnit | null {
  const typed = compareText(heading);
  if (typed.includes('亿元')) return 'YI_YUAN';
  if (/万元|\(万\)/.test(typed)) return 'WAN_YUAN';
  return typed.includes('元') ? 'YUAN' : null;
}

/** A rate such as 0.1675 (number cell) or 16.75% as a fraction with four places; null when it is neither. */
export function readFraction(cell: Cell | undefined): string | null {
  const plain = plainOf(cell);
  if (typeof plain === 'number') return Number.isFinite(plain) ? new Exact(plain).toFixed(4) : null;
  const [, sign = '', digits, percent] = /^(-?)([\d.]+)(%?)$/.exec(compareText(cellText(cell))) ?? [];
  const number = readTypedNumber(digits ?? '');
  return number ? sign + (percent ? number.div(100) : number).toFixed(4) : null;
}

/** The columns of a recognised place. */
export function placeValues({ city, province, district }: Place): PlaceValues {
  return {
    cityCode: city.code,
    city: city.shortName,
    provinceCode: province.code,
    districtCode: district?.code ?? null,
    district: district?.name ?? null,
    region: city.region,
  };
}

/** Lines of a cell, trimmed, without the blank ones. */
export function lines(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
}

/** A line such as `海岳·棠颂（苏州，5.7万㎡，2017，东渚院）`; a line of another form is a name alone. */
export function readDevelopedProject(line: string): DevelopedProject {
  const [, name, details = ''] = /^(.+?)[（(]([^（()）]*)[)）]$/.exec(line) ?? [];
  if (!name) return { name: line, city: null, gfaM2: null, year: null, designer: null };
  const rest: string[] = [];
  let city: string | null = null;
  let gfaM2: string | null = null;
  let year: number | null = null;
  for (const part of details.split(/[，,、]/).map((item) => item.trim()).filter(Boolean)) {
    const area = parseArea(part);
    const place = findPlace(part);
    if (/^(19|20)\d{2}年?$/.test(part)) year = Number(part.slice(0, 4));
    else if (area.kind === 'AREA') gfaM2 = area.m2;
    else if (place) city = place.city.shortName;
    else rest.push(part);
  }
  return { name: name.trim(), city, gfaM2, year, designer: rest.join('、') || null };
}

/** A line such as `2025.11 无锡新吴区 66.0亩 容积率1.7 4.10亿`; what cannot be read stays null beside the text. */
export function readRecentLand(line: string): RecentLand {
  let land: RecentLand = { text: line, soldOn: null, place: null, landAreaM2: null, far: null, priceFen: null };
  for (const part of line.split(/\s+/)) {
    const date = parseDate(part);
    const area = parseArea(part);
    const place = findPlace(part);
    const [, far] = /^容积率([\d.≤]+)$/.exec(part) ?? [];
    const ratio = far === undefined ? null : parseFar(far);
    const price = /[万亿]元?$/.test(part) ? parseMoney(part) : null;
    if (date.kind === 'DAY' || date.kind === 'MONTH') land = { ...land, soldOn: date.iso };
    else if (price?.kind === 'AMOUNT') land = { ...land, priceFen: price.fen.toString() };
    else if (ratio?.kind === 'FAR') land = { ...land, far: ratio.far };
    else if (area.kind === 'AREA') land = { ...land, landAreaM2: area.m2 };
    else if (place) land = { ...land, place: placeValues(place) };
  }
  return land;
}
