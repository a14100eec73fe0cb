import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How likely a project is won at each stage, by date: what has begun stays, so that what was said of a day is said of it for good. */
export class StageProbabilities1764307001000 implements MigrationInterface {
  name = 'StageProbabilities1764307001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A percentage from 0 to 100 for every stage, from that day on until the next row.
      CREATE TABLE stage_probability (
        since date PRIMARY KEY,
        percents jsonb NOT NULL CHECK (jsonb_typeof(percents) = 'object'),
        version integer NOT NULL DEFAULT 1,
        set_at timestamptz(3) NOT NULL DEFAULT now(),
        set_by uuid REFERENCES employee (id)
      );
      INSERT INTO stage_probability (since, percents)
        VALUES ('1970-01-01', '{"CONTACT":5,"REQUIREMENTS":10,"GO_DECISION":20,"SCHEME_BID":30,"QUOTATION":40,"NEGOTIATION":60,"AWARD":80,"CONTRACT_REVIEW":90,"SIGNED":100}');

      CREATE FUNCTION keep_stage_probability() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE firm_today date := (now() AT TIME ZONE 'Asia/Shanghai')::date;
      BEGIN
        IF NEW.since < firm_today OR (TG_OP = 'UPDATE' AND OLD.since < firm_today) THEN RAISE EXCEPTION 'the chances of a day that is past stay as they were' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER stage_probability_keep BEFORE INSERT OR UPDATE ON stage_probability FOR EACH ROW EXECUTE FUNCTION keep_stage_probability();
      CREATE TRIGGER stage_probability_kept BEFORE DELETE OR TRUNCATE ON stage_probability FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      ALTER TABLE stage_probability ENABLE ROW LEVEL SECURITY;
      ALTER TABLE stage_probability FORCE ROW LEVEL SECURITY;
      CREATE POLICY stage_probability_owner ON stage_probability TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY stage_probability_read ON stage_probability FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) IS NOT NULL);
      CREATE POLICY stage_probability_insert ON stage_probability FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) AND set_by = (SELECT viewer_id()));
      CREATE POLICY stage_probability_update ON stage_probability FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK (set_by = (SELECT viewer_id()));
      GRANT SELECT, INSERT, UPDATE (percents, version, set_at, set_by) ON stage_probability TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
