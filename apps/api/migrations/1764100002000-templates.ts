import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './codes-1764000000000';

/** Default homes that the firm makes for its departments and roles. */
export class Templates1764100002000 implements MigrationInterface {
  name = 'Templates1764100002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE home_template (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        -- Empty: the whole firm; and every role.
        department_id uuid REFERENCES department (id) ON DELETE CASCADE,
        role text CHECK (${oneOf('role', 'role')}),
        revision integer NOT NULL DEFAULT 1,
        published_at timestamptz(3) NOT NULL DEFAULT now(),
        published_by uuid NOT NULL REFERENCES employee (id),
        -- A withdrawn one stays: homes were joined with it.
        withdrawn_at timestamptz(3)
      );
      CREATE UNIQUE INDEX home_template_scope ON home_template (department_id, role) NULLS NOT DISTINCT WHERE withdrawn_at IS NULL;
      CREATE TABLE home_template_version (
        template_id uuid NOT NULL REFERENCES home_template (id) ON DELETE CASCADE,
        revision integer NOT NULL,
        layout jsonb NOT NULL,
        PRIMARY KEY (template_id, revision)
      );

      -- Whether the viewer answers for the homes of a department (null: of the firm).
      CREATE FUNCTION viewer_keeps_homes_of(department uuid) RETURNS boolean LANGUAGE sql STABLE
        AS $$ SELECT viewer_has_role('DIRECTOR', 'HR_ADMIN', 'SYS_ADMIN') OR (viewer_has_role('MARKET_MANAGER', 'DESIGN_MANAGER') AND department IN (
          WITH RECURSIVE below AS (
            SELECT e.department_id AS id FROM employee e WHERE e.id = viewer_id()
            UNION SELECT d.id FROM department d JOIN below b ON d.parent_id = b.id)
          SELECT id FROM below)) $$;

      ALTER TABLE home_template ENABLE ROW LEVEL SECURITY; ALTER TABLE home_template FORCE ROW LEVEL SECURITY;
      CREATE POLICY home_template_owner ON home_template TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY home_template_read ON home_template FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) IS NOT NULL);
      CREATE POLICY home_template_insert ON home_template FOR INSERT TO yingzao_app WITH CHECK (viewer_keeps_homes_of(department_id));
      CREATE POLICY home_template_update ON home_template FOR UPDATE TO yingzao_app USING (viewer_keeps_homes_of(department_id)) WITH CHECK (viewer_keeps_homes_of(department_id));
      ALTER TABLE home_template_version ENABLE ROW LEVEL SECURITY; ALTER TABLE home_template_version FORCE ROW LEVEL SECURITY;
      CREATE POLICY home_template_version_owner ON home_template_version TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY home_template_version_read ON home_template_version FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) IS NOT NULL);
      CREATE POLICY home_template_version_insert ON home_template_version FOR INSERT TO yingzao_app
        WITH CHECK (EXISTS (SELECT 1 FROM home_template t WHERE t.id = template_id AND viewer_keeps_homes_of(t.department_id)));
      GRANT SELECT, INSERT ON home_template, home_template_version TO yingzao_app;
      -- Whom one is for never changes.
      GRANT UPDATE (revision, published_at, published_by, withdrawn_at) ON home_template TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
