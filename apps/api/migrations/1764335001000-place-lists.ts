import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tiers of cities and regions of provinces by year, as the firm has them; what it has not is as the product came. */
export class PlaceLists1764335001000 implements MigrationInterface {
  name = 'PlaceLists1764335001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE place_list (
        kind text NOT NULL CHECK (kind IN ('TIER', 'REGION')),
        -- From which on it holds for projects by their day of registration, until the next list of its kind.
        year integer NOT NULL CHECK (year BETWEEN 2000 AND 2200),
        -- [{"value": "T1", "codes": ["110100", ...]}, ...]: every city (or province) once.
        groups jsonb NOT NULL CHECK (jsonb_typeof(groups) = 'array'),
        version integer NOT NULL DEFAULT 1,
        set_at timestamptz(3) NOT NULL DEFAULT now(),
        set_by uuid NOT NULL REFERENCES employee (id),
        PRIMARY KEY (kind, year)
      );
      CREATE TRIGGER place_list_kept BEFORE DELETE OR TRUNCATE ON place_list FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      ALTER TABLE place_list ENABLE ROW LEVEL SECURITY;
      ALTER TABLE place_list FORCE ROW LEVEL SECURITY;
      CREATE POLICY place_list_owner ON place_list TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY place_list_read ON place_list FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) IS NOT NULL);
      CREATE POLICY place_list_insert ON place_list FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) AND set_by = (SELECT viewer_id()));
      CREATE POLICY place_list_update ON place_list FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK (set_by = (SELECT viewer_id()));
      GRANT SELECT, INSERT, UPDATE (groups, version, set_at, set_by) ON place_list TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
