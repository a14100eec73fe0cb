import { isIsoDate } from '@yingzao/domain/measures';
import type { CustomFieldFilter, CustomRecord } from '../../generated/resolvers.generated';
import type { Problems } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { valueTable } from './customValues.repository';

/** More conditions than anybody reads. */
const mostConditions = 20;

/**
 * Conditions on custom fields as SQL about the record `id`: each asks the values for the records that it holds of, by an index of the
 * operator's type. Problems have the path `filter.customFields` and the place in the list.
 */
export function customConditions(record: CustomRecord, id: string, filters: readonly CustomFieldFilter[] | null | undefined, bind: (value: unknown) => string, problems: Problems): string[] {
  if (!filters) return [];
  if (filters.length > mostConditions) {
    problems.add('TOO_MANY', ['filter', 'customFields'], { max: mostConditions });
    return [];
  }
  const [table, key] = valueTable[record];
  return filters.flatMap((filter, at) => {
    // What is no id is no field, and no record has a value of it.
    if (!isUuid(filter.fieldId)) return ['false'];
    // Bound once it is asked for: a condition without an operator asks nothing.
    let bound: string | null = null;
    const field = (): string => (bound ??= bind(filter.fieldId));
    const holds = (condition: string): string => `${id} IN (SELECT v.${key} FROM ${table} v WHERE v.field_id = ${field()}${condition && ` AND ${condition}`})`;
    const asked = conditionsOf(filter, bind, ['filter', 'customFields', String(at)], problems).map(holds);
    if (filter.isSet === true) asked.push(holds(''));
    if (filter.isSet === false) asked.push(`NOT EXISTS (SELECT 1 FROM ${table} v WHERE v.${key} = ${id} AND v.field_id = ${field()})`);
    return asked;
  });
}

function conditionsOf({ text, number, day, flag, choices }: CustomFieldFilter, bind: (value: unknown) => string, path: readonly string[], problems: Problems): string[] {
  const found: string[] = [];
  const ranges: string[] = [];
  for (const [part, operator] of [['min', '>='], ['max', number?.below ? '<' : '<=']] as const) {
    const value = number?.[part];
    if (value == null || value === '') continue;
    if (!/^-?\d{1,15}(\.\d{1,20})?$/.test(value)) problems.add('NOT_A_NUMBER', [...path, 'number', part]);
    else ranges.push(`v.number ${operator} ${bind(value)}::numeric`);
  }
  if (ranges.length > 0) found.push(ranges.join(' AND '));
  const days: string[] = [];
  for (const [part, operator] of [['from', '>='], ['to', '<=']] as const) {
    const value = day?.[part];
    if (value == null || value === '') continue;
    if (!isIsoDate(value)) problems.add('NOT_A_DATE', [...path, 'day', part]);
    else days.push(`v.day ${operator} ${bind(value)}::date`);
  }
  if (days.length > 0) found.push(days.join(' AND '));
  if (flag != null) found.push(`v.flag = ${bind(flag)}`);
  if (choices) found.push(choices.length === 1 ? `v.choice = ${bind(choices[0])}` : `v.choice = ANY (${bind(choices)}::text[])`);
  const typed = text?.trim();
  if (typed) found.push(`v.text ILIKE ${bind(`%${typed.replace(/[\\%_]/g, '\\$&')}%`)}`);
  return found;
}
