import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './codes-1764000000000';

/** Every change of the tracking stage, whoever writes the project: the database itself keeps the log and since when the stage stands. */
export class StageLog1764301001000 implements MigrationInterface {
  name = 'StageLog1764301001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE project_stage_event (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        project_id uuid NOT NULL REFERENCES project (id),
        from_stage text CHECK (${oneOf('from_stage', 'trackingStage')}),
        to_stage text CHECK (${oneOf('to_stage', 'trackingStage')}),
        at timestamptz(3) NOT NULL DEFAULT now(),
        by_id uuid REFERENCES employee (id),
        CHECK (from_stage IS DISTINCT FROM to_stage)
      );
      CREATE INDEX project_stage_event_project ON project_stage_event (project_id, at DESC);

      -- What the history of fields knows already.
      INSERT INTO project_stage_event (project_id, from_stage, to_stage, at, by_id)
        SELECT h.project_id, h.before ->> 'trackingStage', h.after ->> 'trackingStage', h.at, h.by_id FROM project_change h
        WHERE 'trackingStage' = ANY (h.fields) AND h.before ->> 'trackingStage' IS DISTINCT FROM h.after ->> 'trackingStage' ORDER BY h.at, h.id;
      ALTER TABLE project ADD COLUMN stage_changed_at timestamptz(3);
      UPDATE project p SET stage_changed_at = coalesce((SELECT max(e.at) FROM project_stage_event e WHERE e.project_id = p.id), p.status_changed_at);
      ALTER TABLE project ALTER COLUMN stage_changed_at SET DEFAULT now(), ALTER COLUMN stage_changed_at SET NOT NULL;

      CREATE TRIGGER project_stage_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON project_stage_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE FUNCTION stage_since() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.stage_changed_at := now(); RETURN NEW; END $$;
      CREATE FUNCTION log_stage() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        INSERT INTO project_stage_event (project_id, from_stage, to_stage, by_id)
          VALUES (NEW.id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.tracking_stage END, NEW.tracking_stage, coalesce(viewer_id(), NEW.updated_by));
        RETURN NULL;
      END $$;
      CREATE TRIGGER project_stage_since BEFORE UPDATE ON project FOR EACH ROW WHEN (OLD.tracking_stage IS DISTINCT FROM NEW.tracking_stage) EXECUTE FUNCTION stage_since();
      CREATE TRIGGER project_stage_changed AFTER UPDATE ON project FOR EACH ROW WHEN (OLD.tracking_stage IS DISTINCT FROM NEW.tracking_stage) EXECUTE FUNCTION log_stage();
      CREATE TRIGGER project_stage_given AFTER INSERT ON project FOR EACH ROW WHEN (NEW.tracking_stage IS NOT NULL) EXECUTE FUNCTION log_stage();

      ALTER TABLE project_stage_event ENABLE ROW LEVEL SECURITY;
      ALTER TABLE project_stage_event FORCE ROW LEVEL SECURITY;
      CREATE POLICY project_stage_event_owner ON project_stage_event TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY project_stage_event_read ON project_stage_event FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR project_id IN (SELECT viewer_project_ids()));
      -- Nobody writes it but the trigger.
      GRANT SELECT ON project_stage_event TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
