import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures that people put on their homes. */
export class Pictures1764100005000 implements MigrationInterface {
  name = 'Pictures1764100005000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE home_picture (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        employee_id uuid NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
        type text NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/webp')),
        content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 500000),
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX home_picture_employee ON home_picture (employee_id);
      ALTER TABLE home_picture ENABLE ROW LEVEL SECURITY; ALTER TABLE home_picture FORCE ROW LEVEL SECURITY;
      CREATE POLICY home_picture_owner ON home_picture TO CURRENT_USER USING (true) WITH CHECK (true);
      -- Colleagues with the address may look: homes are made for others as templates.
      CREATE POLICY home_picture_read ON home_picture FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) IS NOT NULL);
      CREATE POLICY home_picture_insert ON home_picture FOR INSERT TO yingzao_app WITH CHECK (employee_id = (SELECT viewer_id()));
      GRANT SELECT, INSERT ON home_picture TO yingzao_app;

      -- Lets pictures go that no home, version of one or template shows. A day's grace: a home is saved after its picture, or undone.
      -- As the owner: whoever clears up reads no homes.
      CREATE FUNCTION drop_unused_pictures() RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
      DECLARE dropped integer;
      BEGIN
        WITH layouts AS (SELECT layout FROM home UNION ALL SELECT layout FROM home_version UNION ALL SELECT layout FROM home_template_version),
          used AS (SELECT DISTINCT lower(m[1]) AS id FROM layouts, regexp_matches(layout::text, '"picture": "([0-9a-fA-F-]{36})"', 'g') m)
        DELETE FROM home_picture p WHERE p.created_at < now() - interval '1 day' AND NOT EXISTS (SELECT 1 FROM used u WHERE u.id = p.id::text);
        GET DIAGNOSTICS dropped = ROW_COUNT;
        RETURN dropped;
      END $$;
      REVOKE ALL ON FUNCTION drop_unused_pictures() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION drop_unused_pictures() TO yingzao_jobs;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
