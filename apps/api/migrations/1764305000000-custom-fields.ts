import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fields that a firm defines itself, without code, and their values. */
export class CustomFields1764305000000 implements MigrationInterface {
  name = 'CustomFields1764305000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE custom_field (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        record text NOT NULL CHECK (record IN ('PROJECT', 'CLIENT')),
        type text NOT NULL CHECK (type IN ('TEXT', 'LONG_TEXT', 'NUMBER', 'DATE', 'YES_NO', 'CHOICE', 'CHOICES')),
        name text NOT NULL CHECK (name <> ''),
        name_en text,
        help text,
        group_name text,
        position integer NOT NULL,
        unit text,
        decimals smallint NOT NULL DEFAULT 0 CHECK (decimals BETWEEN 0 AND 6),
        is_required boolean NOT NULL DEFAULT false,
        keys_given integer NOT NULL DEFAULT 0,
        retired_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid REFERENCES employee (id),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_by uuid REFERENCES employee (id),
        UNIQUE (id, type)
      );
      -- Columns of an export and of a workbook go by the name.
      CREATE UNIQUE INDEX custom_field_name ON custom_field (record, lower(name)) WHERE retired_at IS NULL;
      CREATE TABLE custom_field_choice (
        field_id uuid NOT NULL REFERENCES custom_field (id),
        key text NOT NULL,
        name text NOT NULL CHECK (name <> ''),
        name_en text,
        position integer NOT NULL,
        is_retired boolean NOT NULL DEFAULT false,
        PRIMARY KEY (field_id, key)
      );
    `);
    for (const record of ['project', 'client'])
      await db.query(`
        -- One row a value, of several choices one a choice. Whose type changes while there are values, or whose choice goes while it is chosen, is refused here.
        CREATE TABLE ${record}_custom_value (
          ${record}_id uuid NOT NULL REFERENCES ${record} (id),
          field_id uuid NOT NULL,
          item smallint NOT NULL DEFAULT 0,
          type text NOT NULL,
          text text,
          number numeric,
          day date,
          flag boolean,
          choice text,
          created_at timestamptz(3) NOT NULL DEFAULT now(),
          PRIMARY KEY (${record}_id, field_id, item),
          FOREIGN KEY (field_id, type) REFERENCES custom_field (id, type),
          FOREIGN KEY (field_id, choice) REFERENCES custom_field_choice (field_id, key),
          CONSTRAINT ${record}_custom_value_typed CHECK (num_nonnulls(text, number, day, flag, choice) = 1 AND CASE type
            WHEN 'NUMBER' THEN number IS NOT NULL WHEN 'DATE' THEN day IS NOT NULL WHEN 'YES_NO' THEN flag IS NOT NULL
            WHEN 'CHOICE' THEN choice IS NOT NULL AND item = 0 WHEN 'CHOICES' THEN choice IS NOT NULL ELSE text IS NOT NULL AND item = 0 END)
        );
        CREATE INDEX ${record}_custom_choice ON ${record}_custom_value (field_id, choice, ${record}_id) WHERE choice IS NOT NULL;
        CREATE INDEX ${record}_custom_number ON ${record}_custom_value (field_id, number, ${record}_id) WHERE number IS NOT NULL;
        CREATE INDEX ${record}_custom_day ON ${record}_custom_value (field_id, day, ${record}_id) WHERE day IS NOT NULL;
        CREATE INDEX ${record}_custom_flag ON ${record}_custom_value (field_id, flag, ${record}_id) WHERE flag IS NOT NULL;
        CREATE INDEX ${record}_custom_text ON ${record}_custom_value (field_id, ${record}_id) WHERE text IS NOT NULL;
        ALTER TABLE ${record}_custom_value ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${record}_custom_value FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${record}_custom_value_owner ON ${record}_custom_value TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY ${record}_custom_value_read ON ${record}_custom_value FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR ${record}_id IN (SELECT viewer_${record}_ids()));
        CREATE POLICY ${record}_custom_value_insert ON ${record}_custom_value FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()));
        CREATE POLICY ${record}_custom_value_update ON ${record}_custom_value FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()));
        CREATE POLICY ${record}_custom_value_delete ON ${record}_custom_value FOR DELETE TO yingzao_app USING ((SELECT viewer_full_rights()));
        GRANT SELECT, INSERT, UPDATE, DELETE ON ${record}_custom_value TO yingzao_app;
      `);
    for (const table of ['custom_field', 'custom_field_choice'])
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY ${table}_read ON ${table} FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) IS NOT NULL);
        CREATE POLICY ${table}_insert ON ${table} FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()));
        CREATE POLICY ${table}_update ON ${table} FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()));
        CREATE POLICY ${table}_delete ON ${table} FOR DELETE TO yingzao_app USING ((SELECT viewer_full_rights()));
        GRANT SELECT, INSERT, UPDATE ON ${table} TO yingzao_app;
      `);
    await db.query(`GRANT DELETE ON custom_field_choice TO yingzao_app`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
