import { useQuery } from '@apollo/client/react';
import { valueText, type CustomValue, type GivenValue } from '@yingzao/domain/customFields';
import { formatNumber } from '@yingzao/domain/measures';

import type { CustomFieldValueInput, CustomRecord } from '../generated/types.generated';
import { CustomFieldsDocument, type CustomField_CustomFieldFragment, type CustomField_ValueFragment } from './customFields.generated';
import type { Locale } from './locale';
import type { UserErrorLike } from './userErrors';

// Fields of the firm's own, as every page that has them reads them.

export type CustomFieldInfo = CustomField_CustomFieldFragment;
export type CustomFieldRow = CustomField_ValueFragment;
/** What a form holds of custom fields, by the id of the field. */
export type CustomValues = Readonly<Record<string, GivenValue>>;

const none: readonly CustomFieldInfo[] = [];

/** Fields of a kind of record, those in use in their order and retired ones last; none until they are read. */
export function useCustomFields(record: CustomRecord, skip = false): readonly CustomFieldInfo[] {
  const { data } = useQuery(CustomFieldsDocument, { variables: { record }, skip, fetchPolicy: 'cache-and-network' });
  return data?.customFields ?? none;
}

/** A stored value as a form gives it back. */
export function givenOf({ text, number, day, flag, keys }: CustomFieldRow): GivenValue {
  if (text !== null) return { text };
  if (number !== null) return { number };
  if (day !== null) return { day };
  return flag !== null ? { flag } : { choices: keys };
}
export const valuesOf = (rows: readonly CustomFieldRow[]): CustomValues => Object.fromEntries(rows.map((row) => [row.fieldId, givenOf(row)]));

const isGiven = (value: GivenValue[keyof GivenValue]): boolean => value != null && value !== '' && !(Array.isArray(value) && value.length === 0);
const identity = (given: GivenValue | undefined): string => JSON.stringify(Object.entries(given ?? {}).filter(([, value]) => isGiven(value as GivenValue['text'])));
/** Whether a form holds the same in a field; without an id, in all of them. */
export function sameValues(a: CustomValues, b: CustomValues, id?: string): boolean {
  const ids = id === undefined ? [...new Set([...Object.keys(a), ...Object.keys(b)])] : [id];
  return ids.every((one) => identity(a[one]) === identity(b[one]));
}

/** The input of a save: fields that differ from `base`, all of them without one. */
export const customInput = (values: CustomValues, base: CustomValues | null): CustomFieldValueInput[] =>
  Object.entries(values).flatMap(([fieldId, { number, choices, ...given }]) =>
    base && sameValues(values, base, fieldId) ? [] : [{ fieldId, ...given, ...(number != null ? { number: number.normalize('NFKC').trim() } : {}), ...(choices ? { choices: [...choices] } : {}) }],
  );

/** Errors of a save with the field's id where its place in the input stood: `customFields.0.number` -> `customFields.<id>`. */
export const byFieldId = (errors: readonly UserErrorLike[], sent: readonly CustomFieldValueInput[]): readonly UserErrorLike[] =>
  errors.map((error) => {
    const at = error.path.indexOf('customFields');
    const field = at === -1 ? undefined : sent[Number(error.path[at + 1])];
    return field ? { ...error, path: [...error.path.slice(0, at + 1), field.fieldId] } : error;
  });

/** A given value in words, with its unit; '' for none. */
export function customText(field: CustomFieldInfo, given: GivenValue | undefined, locale: Locale, isBare = false): string {
  const kept = given?.text ?? given?.number ?? given?.day ?? given?.flag ?? given?.choices ?? null;
  if (kept === null || kept === '') return '';
  if (field.type === 'NUMBER') return `${formatNumber(String(kept), String(kept).split('.')[1]?.length ?? 0)}${field.unit && !isBare ? ` ${field.unit}` : ''}`;
  return valueText(field, kept as CustomValue, locale);
}
