import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looked at which version of a document, and when. */
export class FileViews1764309000000 implements MigrationInterface {
  name = 'FileViews1764309000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE file_view (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        file_id uuid NOT NULL REFERENCES stored_file (id),
        number integer NOT NULL,
        employee_id uuid NOT NULL REFERENCES employee (id),
        at timestamptz(3) NOT NULL DEFAULT now(),
        FOREIGN KEY (file_id, number) REFERENCES file_version (file_id, number)
      );
      CREATE INDEX file_view_file ON file_view (file_id, at DESC, id DESC);
      CREATE TRIGGER file_view_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON file_view FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE file_view ENABLE ROW LEVEL SECURITY; ALTER TABLE file_view FORCE ROW LEVEL SECURITY;
      CREATE POLICY file_view_owner ON file_view TO CURRENT_USER USING (true) WITH CHECK (true);
      -- One's own last look is seen, so that opening a page twice is one look; everybody's are full rights'.
      CREATE POLICY file_view_read ON file_view FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR employee_id = (SELECT viewer_id()));
      CREATE POLICY file_view_insert ON file_view FOR INSERT TO yingzao_app
        WITH CHECK (employee_id = (SELECT viewer_id()) AND ((SELECT viewer_full_rights()) OR file_id IN (SELECT viewer_file_ids())));
      GRANT SELECT, INSERT ON file_view TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
