import type { CustomField, CustomValue } from '@yingzao/domain/customFields';
import type { CustomRecord } from '../../generated/resolvers.generated';
import type { Db, Reader } from '../../platform/database';

/** One row of a value as text; of several choices there are several. */
export interface CustomValueRow {
  readonly recordId: string;
  readonly fieldId: string;
  readonly value: string;
}

/** Where the values of a kind of record are kept, and the column that names the record. */
export const valueTable = { PROJECT: ['project_custom_value', 'project_id'], CLIENT: ['client_custom_value', 'client_id'] } as const satisfies Record<CustomRecord, readonly [string, string]>;

export function valuesOf(db: Reader, record: CustomRecord, ids: readonly string[]): Promise<CustomValueRow[]> {
  const [table, key] = valueTable[record];
  return db.rows(`SELECT v.${key} AS "recordId", v.field_id AS "fieldId", coalesce(v.text, v.number::text, v.day::text, v.flag::text, v.choice) AS value FROM ${table} v WHERE v.${key} = ANY ($1) ORDER BY v.${key}, v.field_id, v.item`, [ids]);
}

/** The rows of one field as the value that they are; choices in the order of the field, whatever it was when they were chosen. */
export function valueOf({ type, choices }: Pick<CustomField, 'type' | 'choices'>, rows: readonly string[]): CustomValue | null {
  if (rows.length === 0) return null;
  if (type === 'YES_NO') return rows[0] === 'true';
  return type === 'CHOICES' ? choices.flatMap(({ key }) => (rows.includes(key) ? [key] : [])) : rows[0]!;
}

const columnOf = { TEXT: 'text', LONG_TEXT: 'text', NUMBER: 'number', DATE: 'day', YES_NO: 'flag', CHOICE: 'choice', CHOICES: 'choice' } as const;

interface Entry {
  readonly recordId: string;
  readonly field: Pick<CustomField, 'id' | 'type'>;
  readonly value: CustomValue;
}

/** Adds values of fields that have none. */
export async function insertValues(db: Db, record: CustomRecord, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const [table, key] = valueTable[record];
  const rows = entries.flatMap(({ recordId, field, value }) =>
    (typeof value === 'object' ? value : [value]).map((one, item) => ({ record_id: recordId, field_id: field.id, item, type: field.type, [columnOf[field.type]]: one })),
  );
  await db.run(
    `INSERT INTO ${table} (${key}, field_id, item, type, text, number, day, flag, choice)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (record_id uuid, field_id uuid, item smallint, type text, text text, number numeric, day date, flag boolean, choice text)`,
    [JSON.stringify(rows)],
  );
}

/** Empties fields of one record. */
export async function deleteValues(db: Db, record: CustomRecord, id: string, fieldIds: readonly string[]): Promise<void> {
  const [table, key] = valueTable[record];
  if (fieldIds.length > 0) await db.run(`DELETE FROM ${table} WHERE ${key} = $1 AND field_id = ANY ($2)`, [id, fieldIds]);
}
