import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Boards of charts (图表板): documents of full rights, read by those to whom they are published. */
export class StatisticsBoards1764336000000 implements MigrationInterface {
  name = 'StatisticsBoards1764336000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE statistics_board (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        owner_id uuid NOT NULL REFERENCES employee (id),
        title text NOT NULL CHECK (title <> ''),
        -- Questions and their places, no figures: these are of whoever looks.
        charts jsonb NOT NULL,
        is_public boolean NOT NULL DEFAULT false,
        person_ids uuid[] NOT NULL DEFAULT '{}',
        department_ids uuid[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX statistics_board_owner ON statistics_board (owner_id);

      -- The viewer's department and those above it: what is published to one of them reaches the viewer. Empty for who left.
      CREATE FUNCTION viewer_department_ids() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ WITH RECURSIVE above AS (
            SELECT e.department_id AS id FROM employee e WHERE e.id = viewer_id() AND e.status = 'ACTIVE'
            UNION SELECT d.parent_id FROM above a JOIN department d ON d.id = a.id)
          SELECT coalesce(array_agg(id) FILTER (WHERE id IS NOT NULL), '{}') FROM above $$;
      REVOKE ALL ON FUNCTION viewer_department_ids() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION viewer_department_ids() TO yingzao_app;

      ALTER TABLE statistics_board ENABLE ROW LEVEL SECURITY;
      ALTER TABLE statistics_board FORCE ROW LEVEL SECURITY;
      CREATE POLICY statistics_board_table_owner ON statistics_board TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY statistics_board_read ON statistics_board FOR SELECT TO yingzao_app
        USING (owner_id = (SELECT viewer_id()) OR (is_public AND (SELECT viewer_id()) IS NOT NULL) OR (SELECT viewer_id()) = ANY (person_ids) OR department_ids && (SELECT viewer_department_ids()));
      CREATE POLICY statistics_board_insert ON statistics_board FOR INSERT TO yingzao_app WITH CHECK (owner_id = (SELECT viewer_id()) AND (SELECT viewer_full_rights()));
      CREATE POLICY statistics_board_update ON statistics_board FOR UPDATE TO yingzao_app
        USING (owner_id = (SELECT viewer_id()) AND (SELECT viewer_full_rights())) WITH CHECK (owner_id = (SELECT viewer_id()) AND (SELECT viewer_full_rights()));
      CREATE POLICY statistics_board_delete ON statistics_board FOR DELETE TO yingzao_app USING (owner_id = (SELECT viewer_id()) AND (SELECT viewer_full_rights()));
      GRANT SELECT, INSERT, UPDATE (title, charts, is_public, person_ids, department_ids, version, updated_at), DELETE ON statistics_board TO yingzao_app;

      -- The list of documents (资料), the last uploaded first.
      CREATE INDEX file_version_newest ON file_version (created_at DESC, file_id DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
