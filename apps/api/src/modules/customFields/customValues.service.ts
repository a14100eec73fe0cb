import { memberOf, readCustomValue, sameValue } from '@yingzao/domain/customFields';
import type { CustomProblem, CustomValue, GivenValue } from '@yingzao/domain/customFields';
import type { CustomFieldValueInput, CustomRecord } from '../../generated/resolvers.generated';
import type { Db, Reader } from '../../platform/database';
import type { Problems } from '../../platform/errors';
import { fieldsForWriting, fieldsOf } from './customFields.repository';
import type { CustomFieldRow } from './customFields.repository';
import { deleteValues, insertValues, valueOf, valuesOf } from './customValues.repository';

export type { CustomFieldRow };

/** A field of one record that gets another value. */
export interface CustomChange {
  readonly field: CustomFieldRow;
  readonly from: CustomValue | null;
  readonly to: CustomValue | null;
}

/** More than there can be fields. */
const mostGiven = 200;
const prefix = 'customFields.';
/** How history names a custom field. */
export const historyKey = (fieldId: string): string => `${prefix}${fieldId}`;
/** The custom field that a name of the history means; null for every other field. */
export const fieldOfHistory = (name: string): string | null => (name.startsWith(prefix) ? name.slice(prefix.length) : null);

/** Values of custom fields as part of writing and reading the records that have them; who may is asked by the services of those records. */
export class CustomValuesService {
  /** Fields in use of a kind of record, in their order. */
  static async active(db: Reader, record: CustomRecord): Promise<CustomFieldRow[]> {
    return (await fieldsOf(db, [record])).filter((field) => field.retiredAt === null);
  }

  /** Refuses ids that are no field of this kind of record; the problems have the path and the place in the list, of what is required and not named its id. */
  static async assertKnown(db: Reader, record: CustomRecord, ids: readonly string[], path: string, problems: Problems): Promise<void> {
    if (ids.length > mostGiven) return problems.add('TOO_MANY', [path], { max: mostGiven });
    const known = new Set((await fieldsOf(db, [record])).map((field) => field.id));
    for (const [at, id] of ids.entries()) if (!known.has(id.toLowerCase())) problems.add('UNKNOWN_REFERENCE', [path, String(at)]);
  }

  /** What these records hold, by record and field. */
  static async of(db: Reader, record: CustomRecord, ids: readonly string[], fields: readonly CustomFieldRow[]): Promise<Map<string, Map<string, CustomValue>>> {
    const texts = new Map<string, Map<string, string[]>>();
    for (const { recordId, fieldId, value } of await valuesOf(db, record, ids)) {
      const own = texts.get(recordId) ?? new Map<string, string[]>();
      texts.set(recordId, own.set(fieldId, [...(own.get(fieldId) ?? []), value]));
    }
    const typed = (rows: ReadonlyMap<string, readonly string[]>) => new Map(fields.flatMap((field) => {
      const value = valueOf(field, rows.get(field.id) ?? []);
      return value === null ? [] : [[field.id, value] as const];
    }));
    return new Map([...texts].map(([id, rows]) => [id, typed(rows)]));
  }

  /**
   * What a form's values change of a record; problems have the path `fields.customFields` and the place in the list. `id` is null for a new record.
   * Fields that are not named stay as they are; `asksAll` requires those that are required and not named too, as the form of a new record does.
   */
  static async read(db: Db, record: CustomRecord, id: string | null, given: readonly CustomFieldValueInput[] | null | undefined, asksAll: boolean, problems: Problems): Promise<CustomChange[]> {
    if (!given?.length && !asksAll) return [];
    if ((given?.length ?? 0) > mostGiven) {
      problems.add('TOO_MANY', ['fields', 'customFields'], { max: mostGiven });
      return [];
    }
    const fields = new Map((await fieldsForWriting(db, record)).map((field) => [field.id, field]));
    const stored = id === null ? undefined : (await CustomValuesService.of(db, record, [id], [...fields.values()])).get(id);
    const byField = new Map(given?.map(({ fieldId, ...value }, at) => [fieldId.toLowerCase(), { value, path: ['fields', 'customFields', String(at)] }]));
    const changes: CustomChange[] = [];
    for (const [fieldId, { value, path }] of byField) {
      const field = fields.get(fieldId);
      if (!field) problems.add('UNKNOWN_REFERENCE', [...path, 'fieldId']);
      else changes.push(...changeOf(field, value, stored?.get(fieldId) ?? null, problems, path));
    }
    if (asksAll) for (const field of fields.values()) if (field.isRequired && field.retiredAt === null && !byField.has(field.id)) problems.add('FIELD_REQUIRED', ['fields', 'customFields', field.id], { name: field.name });
    return changes;
  }

  static async write(db: Db, record: CustomRecord, id: string, changes: readonly CustomChange[]): Promise<void> {
    await deleteValues(db, record, id, changes.filter((c) => c.from !== null).map((c) => c.field.id));
    await CustomValuesService.add(db, record, changes.flatMap(({ field, to }) => (to === null ? [] : [{ recordId: id, field, value: to }])));
  }

  /** Values of fields that have none yet, of any number of records at once. */
  static add(db: Db, record: CustomRecord, entries: Parameters<typeof insertValues>[2]): Promise<void> {
    return insertValues(db, record, entries);
  }
}

function changeOf(field: CustomFieldRow, given: GivenValue, from: CustomValue | null, problems: Problems, path: readonly string[]): CustomChange[] {
  const reading = readCustomValue(field, given, from);
  if ('problem' in reading) {
    const { code, ...params } = reading.problem as CustomProblem & Record<string, string | number>;
    problems.add(code, code === 'WRONG_TYPE' ? path : [...path, memberOf[field.type]], params);
    return [];
  }
  if (sameValue(reading.value, from)) return [];
  if (field.retiredAt !== null) {
    problems.add('FIELD_RETIRED', path, { name: field.name });
    return [];
  }
  return [{ field, from, to: reading.value }];
}
