import { isIsoDate } from '../measures/dates';
import { Exact } from '../measures/decimal';
import { firstDay, lastDay, longestText, mostDigits } from './types';
import type { CustomField, CustomReading, CustomValue, GivenValue } from './types';

/** Nobody sees these, and two texts that look alike would differ by them: control characters, those without a width, marks of direction. */
const unseen = /(?![\t\n])\p{Cc}|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\p{Cs}/gu;

/** The text as it is kept: without unseen characters, one line where the field is one. */
export function plainText(text: string, isLong: boolean): string {
  const clean = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(unseen, '');
  return (isLong ? clean : clean.replace(/\s+/gu, ' ')).trim();
}

/** The largest number that a field takes: as many digits as a spreadsheet keeps. */
export const largestNumber = (decimals: number): string => '9'.repeat(mostDigits - decimals) + (decimals > 0 ? `.${'9'.repeat(decimals)}` : '');

/** The member in which a value of a type is given. */
export const memberOf = { TEXT: 'text', LONG_TEXT: 'text', NUMBER: 'number', DATE: 'day', YES_NO: 'flag', CHOICE: 'choices', CHOICES: 'choices' } as const;
const members = ['text', 'number', 'day', 'flag', 'choices'] as const;

/** Whether two values are one. */
export function sameValue(a: CustomValue | null, b: CustomValue | null): boolean {
  if (a === null || b === null || typeof a === 'boolean' || typeof b === 'boolean' || typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((key, at) => key === b[at]);
}

/**
 * A given value as it is kept, or what is wrong with it. What was stored before is taken whatever the field says now, so that a rule that
 * came later never stands in the way of another edit. Total: every input gives one or the other.
 */
export function readCustomValue(field: CustomField, given: GivenValue, stored: CustomValue | null = null): CustomReading {
  const member = memberOf[field.type];
  if (members.some((other) => other !== member && given[other] != null)) return { problem: { code: 'WRONG_TYPE' } };
  const reading = read(field, given);
  if ('value' in reading) {
    if (reading.value !== null && choicesAreRetired(field, reading.value, stored)) return { problem: { code: 'NOT_A_CODE' } };
    if (reading.value === null && field.isRequired) return { problem: { code: 'REQUIRED' } };
    return reading;
  }
  const same = stored !== null && sameValue(stored, given[member] ?? null);
  return same ? { value: stored } : reading;
}

/** A retired choice is kept where it stands, and chosen no more. */
function choicesAreRetired(field: CustomField, value: CustomValue, stored: CustomValue | null): boolean {
  const keysOf = (v: CustomValue | null): readonly string[] => (typeof v === 'string' ? [v] : Array.isArray(v) ? (v as readonly string[]) : []);
  if (field.type !== 'CHOICE' && field.type !== 'CHOICES') return false;
  const before = keysOf(stored);
  return keysOf(value).some((key) => !before.includes(key) && field.choices.find((c) => c.key === key)?.isRetired === true);
}

function read(field: CustomField, given: GivenValue): CustomReading {
  switch (field.type) {
    case 'TEXT':
    case 'LONG_TEXT':
      return readText(given.text ?? '', field.type);
    case 'NUMBER':
      return readNumber(given.number ?? '', field.decimals);
    case 'DATE':
      return readDay(given.day ?? '');
    case 'YES_NO':
      return { value: given.flag ?? null };
    case 'CHOICE':
    case 'CHOICES':
      return readChoices(field, given.choices ?? []);
  }
}

function readText(given: string, type: 'TEXT' | 'LONG_TEXT'): CustomReading {
  const text = plainText(given, type === 'LONG_TEXT');
  if ([...text].length > longestText[type]) return { problem: { code: 'TOO_LONG', max: longestText[type] } };
  return { value: text === '' ? null : text };
}

function readNumber(given: string, decimals: number): CustomReading {
  const typed = given.trim();
  if (typed === '') return { value: null };
  if (!/^-?\d{1,40}(\.\d{1,40})?$/.test(typed)) return { problem: { code: 'NOT_A_NUMBER' } };
  const number = new Exact(typed);
  const max = largestNumber(decimals);
  if (number.abs().gt(max)) return { problem: { code: 'OUT_OF_RANGE', min: `-${max}`, max } };
  if (!number.round(decimals).eq(number)) return { problem: { code: 'TOO_MANY_DECIMALS', max: decimals } };
  return { value: number.eq(0) ? '0' : number.toString() };
}

function readDay(given: string): CustomReading {
  const day = given.trim();
  if (day === '') return { value: null };
  if (!isIsoDate(day)) return { problem: { code: 'NOT_A_DATE' } };
  return day < firstDay || day > lastDay ? { problem: { code: 'OUT_OF_RANGE', min: firstDay, max: lastDay } } : { value: day };
}

function readChoices({ type, choices }: CustomField, given: readonly string[]): CustomReading {
  const wanted = new Set(given);
  const keys = choices.flatMap(({ key }) => (wanted.has(key) ? [key] : []));
  if (keys.length !== wanted.size) return { problem: { code: 'NOT_A_CODE' } };
  if (keys.length === 0) return { value: null };
  if (type === 'CHOICES') return { value: keys };
  return keys.length > 1 ? { problem: { code: 'TOO_MANY', max: 1 } } : { value: keys[0]! };
}

/** A kept value as it is given: what a restored or copied value is sent as. */
export function givenOf(field: Pick<CustomField, 'type'>, value: CustomValue | null): GivenValue {
  if (value === null) return {};
  const member = memberOf[field.type];
  return { [member]: member === 'choices' && typeof value === 'string' ? [value] : value };
}
