import { parseDate } from '../measures/dates';
import { compareText, meansEmpty, readTypedNumber } from '../measures/decimal';
import type { CustomChoice, CustomField, CustomProblem, CustomReading, CustomValue } from './types';
import { givenOf, readCustomValue } from './values';

type Locale = 'zh' | 'en';
type Named = Pick<CustomField, 'name' | 'nameEn'>;

export const fieldName = ({ name, nameEn }: Named, locale: Locale): string => (locale === 'en' && nameEn ? nameEn : name);
export const choiceName = ({ name, nameEn }: Pick<CustomChoice, 'name' | 'nameEn'>, locale: Locale): string => (locale === 'en' && nameEn ? nameEn : name);

/** The header of an exported column, with the unit as people write it: 装配率（%）. */
export const fieldHeader = (field: Pick<CustomField, 'name' | 'nameEn' | 'unit'>, locale: Locale): string => (field.unit ? `${fieldName(field, locale)}${locale === 'zh' ? `（${field.unit}）` : ` (${field.unit})`}` : fieldName(field, locale));

/** Stands between choices in a cell; no name of a choice holds it. */
export const choiceSeparators = /[、,，;；\n]/;

/** A value as a person reads it in a list or a cell; numbers exactly as kept, without the unit. */
export function valueText(field: Pick<CustomField, 'type' | 'choices'>, value: CustomValue, locale: Locale): string {
  if (typeof value === 'boolean') return value ? (locale === 'zh' ? '是' : 'Yes') : locale === 'zh' ? '否' : 'No';
  if (field.type !== 'CHOICE' && field.type !== 'CHOICES') return String(value);
  const keys = typeof value === 'string' ? [value] : value;
  return keys.map((key) => field.choices.find((c) => c.key === key)).map((choice, at) => (choice ? choiceName(choice, locale) : keys[at])).join(locale === 'zh' ? '、' : ', ');
}

const yes = new Set(['是', '有', '对', 'yes', 'y', 'true', '1', '√', '✓']);
const no = new Set(['否', '无', '没有', '不', 'no', 'n', 'false', '0', '×', 'x']);

/**
 * What somebody typed into a cell, as a value: 1,280.5 and 65% are numbers, 2026年3月 the first of March, choices go by either name or by
 * key. Empty cells and words for it give null; a text stays what it is. `valueText` read back is the same value.
 */
export function parseCustomText(field: CustomField, text: string): CustomReading {
  const optional = { ...field, isRequired: false };
  const typed = compareText(text).toLowerCase();
  const isChoice = field.type === 'CHOICE' || field.type === 'CHOICES';
  if (isChoice) return parseChoices(optional, text);
  if (field.type === 'YES_NO') {
    if (yes.has(typed)) return { value: true };
    if (no.has(typed)) return { value: false };
    return meansEmpty(text) ? { value: null } : wrong('NOT_A_CODE');
  }
  if (field.type === 'TEXT' || field.type === 'LONG_TEXT') return readCustomValue(optional, { text });
  if (meansEmpty(text)) return { value: null };
  return field.type === 'DATE' ? parseDay(optional, text) : parseNumber(optional, typed);
}

const wrong = (code: 'NOT_A_CODE' | 'NOT_A_DATE' | 'NOT_A_NUMBER'): { readonly problem: CustomProblem } => ({ problem: { code } });

function parseDay(field: CustomField, text: string): CustomReading {
  const reading = parseDate(text);
  return reading.kind === 'DAY' || reading.kind === 'MONTH' ? readCustomValue(field, { day: reading.iso }) : wrong('NOT_A_DATE');
}

function parseNumber(field: CustomField, typed: string): CustomReading {
  const unit = field.unit === null ? '' : compareText(field.unit).toLowerCase();
  const bare = unit !== '' && typed.endsWith(unit) ? typed.slice(0, -unit.length) : typed;
  const sign = bare.startsWith('-') ? '-' : '';
  const number = readTypedNumber(bare.slice(sign.length));
  return number ? readCustomValue(field, { number: sign + number.toString() }) : wrong('NOT_A_NUMBER');
}

function parseChoices(field: CustomField, text: string): CustomReading {
  const keyed = (part: string): string | undefined => {
    const wanted = nameKey(part);
    return wanted === '' ? undefined : field.choices.find((c) => [c.name, c.nameEn, c.key].some((name) => name !== null && nameKey(name) === wanted))?.key;
  };
  const whole = keyed(text);
  if (whole !== undefined) return { value: field.type === 'CHOICE' ? whole : [whole] };
  const parts = text.split(choiceSeparators).filter((part) => nameKey(part) !== '');
  const keys = parts.map(keyed);
  if (parts.length === 0 || (parts.length === 1 && keys[0] === undefined && meansEmpty(text))) return { value: null };
  if (keys.some((key) => key === undefined)) return wrong('NOT_A_CODE');
  // Retired choices are read too: whether they may be chosen is asked where the stored value is known.
  return readCustomValue(field, givenOf(field, keys as string[]), keys as string[]);
}

/** How names are compared: full and half width, case and white space are one. */
export const nameKey = (name: string): string => compareText(name).toLowerCase();
