import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lists need to cost the same at any size: an index for every sort, and a net that looks at the viewer's own rows only. */
export class Reading1764000005500 implements MigrationInterface {
  name = 'Reading1764000005500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Sorts of the project list. Empty values are read apart (platform/pagination.ts), so one index serves both directions.
      CREATE INDEX project_name ON project (name, id) WHERE deleted_at IS NULL;
      CREATE INDEX project_land_area ON project (land_area_m2, id) WHERE deleted_at IS NULL;
      CREATE INDEX project_gfa ON project (gfa_m2, id) WHERE deleted_at IS NULL;
      CREATE INDEX project_far ON project (far, id) WHERE deleted_at IS NULL;
      DROP INDEX project_next_step;
      CREATE INDEX project_next_step ON project (next_step_on, id) WHERE deleted_at IS NULL;

      -- Deleted projects are few: leaving them out beats looking up every one of the viewer's, and never reads the whole table.
      CREATE INDEX project_deleted ON project (id) WHERE deleted_at IS NOT NULL;
      CREATE OR REPLACE FUNCTION viewer_project_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT m.project_id FROM project_member m WHERE m.employee_id = viewer_id()
              AND NOT EXISTS (SELECT 1 FROM project p WHERE p.id = m.project_id AND p.deleted_at IS NOT NULL) $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
