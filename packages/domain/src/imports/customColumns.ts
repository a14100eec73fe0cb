import type { CustomField, CustomValue, GivenValue } from '../customFields/types';
import { parseCustomText } from '../customFields/texts';
import { givenOf, memberOf, readCustomValue, sameValue } from '../customFields/values';
import { compareText } from '../measures/decimal';
import { readDate } from './parse';
import type { RowReader } from './rowReader';

const prefix = 'customFields.';
/** How a column says that it feeds a custom field. */
export const customImportField = (id: string): string => `${prefix}${id}`;
/** The custom field that a column feeds; null for every other field. */
export const customIdOf = (field: string): string | null => (field.startsWith(prefix) ? (field.slice(prefix.length).split('.')[0] ?? null) : null);

/** Values of a row by the id of their field; an empty cell says nothing. Reports FIELD_INVALID. `isNew`: a retired choice is none. */
export function readCustomCells(row: RowReader, fields: readonly CustomField[], isNew: boolean): Readonly<Record<string, CustomValue>> {
  const values: Record<string, CustomValue> = {};
  for (const field of fields) {
    const column = customImportField(field.id);
    const text = row.feeds(column) ? row.text(column) : '';
    if (text === '') continue;
    const day = field.type === 'DATE' ? readDate(row.cell(column), row.date1904) : null;
    const reading = parseCustomText(field, day?.kind === 'DAY' || day?.kind === 'MONTH' ? day.iso : text);
    const value = 'value' in reading ? reading.value : null;
    const isWrong = 'problem' in reading || (isNew && value !== null && 'problem' in readCustomValue(field, givenOf(field, value)));
    if (isWrong) row.report('FIELD_INVALID', column);
    else if (value !== null) values[field.id] = value;
  }
  return values;
}

/** A value as an edit keeps it. */
const written = (value: CustomValue | null): string | readonly string[] | null => (typeof value === 'boolean' ? String(value) : value);
const same = (a: CustomValue, b: CustomValue | null): boolean => sameValue(a, b) || (typeof a === 'string' && typeof b === 'string' && compareText(a) === compareText(b));

/** Custom fields that a row changes, each named with the member of its type: `customFields.<id>.number`. */
export function customChanges(values: Readonly<Record<string, CustomValue>>, stored: Readonly<Record<string, CustomValue>>, fields: readonly CustomField[]): { field: string; from: string | readonly string[] | null; to: string | readonly string[] | null }[] {
  return fields.flatMap((field) => {
    const [to, from] = [values[field.id], stored[field.id] ?? null];
    if (to === undefined || same(to, from)) return [];
    return [{ field: `${customImportField(field.id)}.${memberOf[field.type]}`, from: written(from), to: written(to) }];
  });
}

/** A written value as the API takes it. */
export function customInputOf(field: string, value: string | readonly string[] | null): GivenValue & { readonly fieldId: string } {
  const [, fieldId = '', member = ''] = field.split('.');
  if (value === null) return { fieldId };
  return { fieldId, [member]: member === 'flag' ? value === 'true' : member === 'choices' && typeof value === 'string' ? [value] : value };
}
