import type { CustomField, Definition, Standing } from '@yingzao/domain/customFields';
import type { CustomRecord } from '../../generated/resolvers.generated';
import type { Db, Reader } from '../../platform/database';

/** A field as it is kept, with its choices in order. */
export interface CustomFieldRow extends CustomField {
  readonly record: CustomRecord;
  readonly help: string | null;
  readonly group: string | null;
  readonly keysGiven: number;
  readonly retiredAt: Date | null;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
  readonly version: number;
}

const columns = `f.id, f.record, f.type, f.name, f.name_en AS "nameEn", f.help, f.group_name AS "group", f.unit, f.decimals, f.is_required AS "isRequired", f.keys_given AS "keysGiven",
  f.retired_at AS "retiredAt", f.updated_at AS "updatedAt", f.updated_by AS "updatedBy", f.version,
  coalesce((SELECT jsonb_agg(jsonb_build_object('key', c.key, 'name', c.name, 'nameEn', c.name_en, 'isRetired', c.is_retired) ORDER BY c.position) FROM custom_field_choice c WHERE c.field_id = f.id), '[]') AS choices`;
const order = 'f.retired_at IS NOT NULL, f.position, f.id';

export const fieldsOf = (db: Reader, records: readonly CustomRecord[]): Promise<CustomFieldRow[]> => db.rows(`SELECT ${columns} FROM custom_field f WHERE f.record = ANY ($1) ORDER BY ${order}`, [records]);

export const fieldsById = (db: Reader, ids: readonly string[]): Promise<CustomFieldRow[]> => db.rows(`SELECT ${columns} FROM custom_field f WHERE f.id = ANY ($1)`, [ids]);

/** Fields of a kind of record as they stay until the end of this transaction, which writes values of them. */
export const fieldsForWriting = (db: Reader, record: CustomRecord): Promise<CustomFieldRow[]> => db.rows(`SELECT ${columns} FROM custom_field f WHERE f.record = $1 ORDER BY ${order} FOR SHARE OF f`, [record]);

/** One field, which nobody writes values of until the end of this transaction. */
export async function lockField(db: Reader, id: string): Promise<CustomFieldRow | null> {
  const [row] = await db.rows<CustomFieldRow>(`SELECT ${columns} FROM custom_field f WHERE f.id = $1 FOR UPDATE OF f`, [id]);
  return row ?? null;
}

/** Definitions of a kind of record change one after the other: names and numbers of them are counted. */
export const lockRecord = (db: Reader, record: CustomRecord): Promise<unknown> => db.rows(`SELECT pg_advisory_xact_lock(hashtext('yingzao.customFields.' || $1))`, [record]);

/** Which of these fields have values. */
export async function usedFields(db: Reader, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.rows<{ id: string }>(
    `SELECT f.id FROM unnest($1::uuid[]) AS f (id)
     WHERE EXISTS (SELECT 1 FROM project_custom_value v WHERE v.field_id = f.id) OR EXISTS (SELECT 1 FROM client_custom_value v WHERE v.field_id = f.id)`,
    [ids],
  );
  return new Set(rows.map((r) => r.id));
}

export async function standingOf(db: Reader, field: CustomFieldRow): Promise<Standing> {
  const used = await db.rows<{ choice: string | null }>(
    `SELECT choice FROM project_custom_value WHERE field_id = $1 GROUP BY 1 UNION SELECT choice FROM client_custom_value WHERE field_id = $1 GROUP BY 1`,
    [field.id],
  );
  const keys = new Set(used.map((r) => r.choice));
  return { type: field.type, isUsed: used.length > 0, keysGiven: field.keysGiven, choices: field.choices.map(({ key }) => ({ key, isUsed: keys.has(key) })) };
}

const written = (d: Definition): unknown[] => [d.type, d.name, d.nameEn, d.help, d.group, d.unit, d.decimals, d.isRequired, d.keysGiven];

export async function insertField(db: Db, record: CustomRecord, definition: Definition, by: string): Promise<string> {
  const [row] = await db.rows<{ id: string }>(
    `INSERT INTO custom_field (type, name, name_en, help, group_name, unit, decimals, is_required, keys_given, record, created_by, updated_by, position)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, (SELECT coalesce(max(position), 0) + 1 FROM custom_field WHERE record = $10)) RETURNING id`,
    [...written(definition), record, by],
  );
  await replaceChoices(db, row!.id, definition);
  return row!.id;
}

/** @returns rows changed, 1 or 0. */
export async function updateField(db: Db, id: string, version: number, definition: Definition | null, isRetired: boolean, by: string): Promise<number> {
  const sets = definition ? 'type = $5, name = $6, name_en = $7, help = $8, group_name = $9, unit = $10, decimals = $11, is_required = $12, keys_given = $13, ' : '';
  const changed = await db.run(
    `UPDATE custom_field SET ${sets}retired_at = CASE WHEN $3 THEN coalesce(retired_at, now()) END, version = version + 1, updated_at = now(), updated_by = $4 WHERE id = $1 AND version = $2`,
    [id, version, isRetired, by, ...(definition ? written(definition) : [])],
  );
  if (changed === 1 && definition) await replaceChoices(db, id, definition);
  return changed;
}

async function replaceChoices(db: Db, id: string, { choices }: Definition): Promise<void> {
  await db.run(`DELETE FROM custom_field_choice WHERE field_id = $1 AND key <> ALL ($2)`, [id, choices.map((c) => c.key)]);
  await db.run(
    `INSERT INTO custom_field_choice (field_id, key, name, name_en, position, is_retired)
     SELECT $1, c.key, c.name, c."nameEn", c.position, c."isRetired" FROM jsonb_to_recordset($2::jsonb) AS c (key text, name text, "nameEn" text, "isRetired" boolean, position integer)
     ON CONFLICT (field_id, key) DO UPDATE SET name = excluded.name, name_en = excluded.name_en, position = excluded.position, is_retired = excluded.is_retired`,
    [id, JSON.stringify(choices.map((c, at) => ({ ...c, position: at })))],
  );
}

/** Puts these first, in this order. @returns how many of them there are. */
export async function orderFields(db: Db, record: CustomRecord, ids: readonly string[]): Promise<number> {
  const moved = await db.run(
    `UPDATE custom_field f SET position = o.position
     FROM (SELECT g.id, row_number() OVER (ORDER BY array_position($2::uuid[], g.id) NULLS LAST, g.position, g.id) AS position FROM custom_field g WHERE g.record = $1) o WHERE f.id = o.id`,
    [record, ids],
  );
  return moved;
}
