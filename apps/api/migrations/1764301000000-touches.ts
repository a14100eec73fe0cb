import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Touches: each contact made with a client, and the day of the last one on the project. */
export class Touches1764301000000 implements MigrationInterface {
  name = 'Touches1764301000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE touch (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        client_id uuid NOT NULL REFERENCES client (id),
        project_id uuid REFERENCES project (id),
        contact_id uuid REFERENCES contact (id),
        kind text NOT NULL CHECK (kind IN ('PHONE', 'CALL_IN', 'WECHAT', 'EMAIL', 'SMS', 'VISIT', 'RECEPTION', 'MEETING', 'SITE_VISIT', 'PRESENTATION', 'TENDER_QA', 'DINNER', 'EVENT', 'GREETING', 'GIFT', 'SURVEY')),
        touched_on date NOT NULL,
        text text CHECK (text <> ''),
        author_id uuid NOT NULL REFERENCES employee (id),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        withdrawn_at timestamptz(3),
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX touch_day ON touch (touched_on DESC, id DESC) WHERE withdrawn_at IS NULL;
      CREATE INDEX touch_project ON touch (project_id, touched_on DESC, id DESC) WHERE withdrawn_at IS NULL AND project_id IS NOT NULL;
      CREATE INDEX touch_client ON touch (client_id, touched_on DESC, id DESC) WHERE withdrawn_at IS NULL;

      ALTER TABLE project ADD COLUMN last_touch_on date;
      CREATE INDEX project_last_touch ON project (last_touch_on, id) WHERE deleted_at IS NULL;

      -- Members record touches and do not write projects: the day of the last one is kept for them. It also hints open pages at the project.
      CREATE FUNCTION keep_last_touch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF NEW.project_id IS NOT NULL THEN
          UPDATE project SET last_touch_on = (SELECT max(t.touched_on) FROM touch t WHERE t.project_id = NEW.project_id AND t.withdrawn_at IS NULL) WHERE id = NEW.project_id;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER touch_last AFTER INSERT OR UPDATE ON touch FOR EACH ROW EXECUTE FUNCTION keep_last_touch();
      CREATE TRIGGER touch_kept BEFORE DELETE OR TRUNCATE ON touch FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      ALTER TABLE touch ENABLE ROW LEVEL SECURITY;
      ALTER TABLE touch FORCE ROW LEVEL SECURITY;
      CREATE POLICY touch_owner ON touch TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY touch_read ON touch FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR project_id IN (SELECT viewer_project_ids()));
      CREATE POLICY touch_insert ON touch FOR INSERT TO yingzao_app
        WITH CHECK (author_id = (SELECT viewer_id()) AND ((SELECT viewer_full_rights()) OR project_id IN (SELECT viewer_project_ids())));
      CREATE POLICY touch_update ON touch FOR UPDATE TO yingzao_app USING (author_id = (SELECT viewer_id()));
      GRANT SELECT, INSERT, UPDATE (kind, touched_on, contact_id, text, withdrawn_at, version) ON touch TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
