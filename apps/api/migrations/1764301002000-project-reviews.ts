import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was learnt of each project that was won or lost: one review an outcome, known by the moment it was decided. */
export class ProjectReviews1764301002000 implements MigrationInterface {
  name = 'ProjectReviews1764301002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE project_review (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        project_id uuid NOT NULL REFERENCES project (id),
        outcome text NOT NULL CHECK (outcome IN ('WON', 'LOST')),
        decided_at timestamptz(3) NOT NULL,
        reason text CHECK (reason IN ('PRICE', 'SERVICE', 'RELATION', 'DESIGN', 'TRACK_RECORD', 'SCHEDULE', 'TEAM', 'CANCELLED', 'CLIENT_RISK', 'TERMS', 'UNKNOWN')),
        competitor_id uuid REFERENCES partner_design_firm (id),
        our_fee_fen bigint CHECK (our_fee_fen >= 0),
        their_fee_fen bigint CHECK (their_fee_fen >= 0),
        lessons text CHECK (lessons <> ''),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid REFERENCES employee (id),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_by uuid REFERENCES employee (id),
        UNIQUE (project_id, decided_at),
        CHECK ((outcome = 'LOST') = (reason IS NOT NULL))
      );
      CREATE INDEX project_review_competitor ON project_review (competitor_id) WHERE competitor_id IS NOT NULL;

      ALTER TABLE project_review ENABLE ROW LEVEL SECURITY;
      ALTER TABLE project_review FORCE ROW LEVEL SECURITY;
      CREATE POLICY project_review_owner ON project_review TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY project_review_read ON project_review FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR project_id IN (SELECT viewer_project_ids()));
      CREATE POLICY project_review_insert ON project_review FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()));
      CREATE POLICY project_review_update ON project_review FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()));
      GRANT SELECT, INSERT, UPDATE ON project_review TO yingzao_app;
      -- Who reads a review reads the name of the competitor in it, whether or not that firm works for the client.
      CREATE POLICY partner_design_firm_reviewed ON partner_design_firm FOR SELECT TO yingzao_app
        USING (id IN (SELECT r.competitor_id FROM project_review r WHERE r.competitor_id IS NOT NULL AND r.project_id IN (SELECT viewer_project_ids())));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
