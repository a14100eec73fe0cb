import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Named views of a list: one's own, and those that full rights share with everybody. */
export class SavedViews1764303000000 implements MigrationInterface {
  name = 'SavedViews1764303000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE saved_view (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        owner_id uuid NOT NULL REFERENCES employee (id),
        kind text NOT NULL CHECK (kind IN ('PROJECTS', 'CLIENTS')),
        name text NOT NULL CHECK (name <> ''),
        -- Query of the list's address. It is a question: its rows are read with the rights of whoever opens it.
        search text NOT NULL CHECK (char_length(search) <= 4000),
        is_shared boolean NOT NULL DEFAULT false,
        position integer NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX saved_view_owner ON saved_view (owner_id, kind);
      CREATE INDEX saved_view_shared ON saved_view (kind) WHERE is_shared;
      ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
      ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
      CREATE POLICY saved_view_table_owner ON saved_view TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY saved_view_read ON saved_view FOR SELECT TO yingzao_app USING (owner_id = (SELECT viewer_id()) OR (is_shared AND (SELECT viewer_id()) IS NOT NULL));
      CREATE POLICY saved_view_insert ON saved_view FOR INSERT TO yingzao_app WITH CHECK (owner_id = (SELECT viewer_id()) AND (NOT is_shared OR (SELECT viewer_full_rights())));
      -- A private view is its owner's alone, a shared one belongs to full rights; who takes one back from everybody keeps it only where it is their own.
      CREATE POLICY saved_view_update ON saved_view FOR UPDATE TO yingzao_app
        USING (CASE WHEN is_shared THEN (SELECT viewer_full_rights()) ELSE owner_id = (SELECT viewer_id()) END)
        WITH CHECK (CASE WHEN is_shared THEN (SELECT viewer_full_rights()) ELSE owner_id = (SELECT viewer_id()) END);
      CREATE POLICY saved_view_delete ON saved_view FOR DELETE TO yingzao_app USING (CASE WHEN is_shared THEN (SELECT viewer_full_rights()) ELSE owner_id = (SELECT viewer_id()) END);
      GRANT SELECT, INSERT, UPDATE (name, search, is_shared, position, version, updated_at), DELETE ON saved_view TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
