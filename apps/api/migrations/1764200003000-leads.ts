import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './codes-1764000000000';

/** Lead reports with their photos, and the progress notes of projects. */
export class Leads1764200003000 implements MigrationInterface {
  name = 'Leads1764200003000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE lead_report (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        reporter_id uuid NOT NULL REFERENCES employee (id),
        name text NOT NULL CHECK (name <> ''),
        client_name text,
        city text,
        city_code text,
        source text NOT NULL CHECK (${oneOf('source', 'leadSource')}),
        known text,
        urgency text NOT NULL CHECK (urgency IN ('WEEK', 'MONTH', 'LATER')),
        reported_at timestamptz(3) NOT NULL DEFAULT now(),
        due_at timestamptz(3) NOT NULL,
        responded_at timestamptz(3),
        verifier_id uuid REFERENCES employee (id),
        state text NOT NULL DEFAULT 'NEW' CHECK (state IN ('NEW', 'VERIFIED', 'MERGED', 'REJECTED')),
        decided_at timestamptz(3),
        decided_by uuid REFERENCES employee (id),
        reason text CHECK (reason <> ''),
        project_id uuid REFERENCES project (id),
        -- Which department already followed such a project when the report came in: all that its reporter is told of it.
        known_department_id uuid REFERENCES department (id) ON DELETE SET NULL,
        version integer NOT NULL DEFAULT 1,
        CHECK ((state = 'NEW') = (decided_at IS NULL)),
        CHECK ((state = 'NEW') = (decided_by IS NULL)),
        CHECK ((state IN ('VERIFIED', 'MERGED')) = (project_id IS NOT NULL)),
        CHECK ((state = 'REJECTED') = (reason IS NOT NULL)),
        CHECK (state = 'NEW' OR responded_at IS NOT NULL)
      );
      CREATE INDEX lead_report_reported ON lead_report (reported_at DESC, id DESC);
      CREATE INDEX lead_report_new ON lead_report (due_at, id) WHERE state = 'NEW';
      CREATE INDEX lead_report_reporter ON lead_report (reporter_id, reported_at DESC, id DESC);

      -- A photo arrives before its report, which then takes it.
      CREATE TABLE lead_photo (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        owner_id uuid NOT NULL REFERENCES employee (id),
        lead_id uuid REFERENCES lead_report (id),
        position integer,
        type text NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/webp')),
        content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 1500000),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CHECK ((lead_id IS NULL) = (position IS NULL)),
        UNIQUE (lead_id, position)
      );
      CREATE INDEX lead_photo_waiting ON lead_photo (owner_id) WHERE lead_id IS NULL;

      CREATE TABLE progress_note (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        project_id uuid NOT NULL REFERENCES project (id),
        text text NOT NULL CHECK (text <> ''),
        author_id uuid NOT NULL REFERENCES employee (id),
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX progress_note_project ON progress_note (project_id, created_at DESC);
      CREATE TRIGGER progress_note_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON progress_note FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- What is compared of a name; packages/domain/src/leads/names.ts says the same, and a test holds both together.
      CREATE FUNCTION core_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT coalesce(nullif(regexp_replace(plain, '(集团|控股|公司)+$', ''), ''), nullif(plain, ''),
          lower(regexp_replace(normalize(name, NFKC), '[\\s·\\-(),.、。]', '', 'g')))
        FROM (SELECT regexp_replace(regexp_replace(regexp_replace(lower(normalize(name, NFKC)),
            '(股份|责任)?有限(责任)?公司|股份公司|\\mco\\M\\.?,?\\s*ltd\\M\\.?|\\m(inc|llc|ltd|limited|corp)\\M\\.?', '', 'g'),
          '[][{}<>《》〈〉【】〔〕「」『』“”"''‘’:：;；/\\\\|_#*~!?？！]', '', 'g'),
          '[\\s·\\-(),.、。]', '', 'g') AS plain) t $$;
      -- Land of one city, to be compared with a report.
      CREATE INDEX parcel_city ON parcel (city_code, sold_on DESC NULLS LAST);
      CREATE INDEX project_core_name ON project (core_name(name)) WHERE deleted_at IS NULL;

      -- Reads past the policies on purpose and tells a department alone: whoever reports what is known hears by whom, and nothing else.
      CREATE FUNCTION department_following(wanted text, wanted_city text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT p.department_id FROM project p
              WHERE core_name(p.name) = wanted AND p.deleted_at IS NULL AND (p.city_code IS NULL OR wanted_city IS NULL OR p.city_code = wanted_city)
                AND char_length(wanted) > 1 AND viewer_id() IS NOT NULL
              ORDER BY p.created_at, p.id LIMIT 1 $$;

      -- Photos whose report never came.
      CREATE FUNCTION drop_unused_lead_photos() RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
      DECLARE dropped integer;
      BEGIN
        DELETE FROM lead_photo WHERE lead_id IS NULL AND created_at < now() - interval '7 days';
        GET DIAGNOSTICS dropped = ROW_COUNT;
        RETURN dropped;
      END $$;
      REVOKE ALL ON FUNCTION department_following(text, text), drop_unused_lead_photos() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION department_following(text, text) TO yingzao_app;
      GRANT EXECUTE ON FUNCTION drop_unused_lead_photos() TO yingzao_jobs;

      ALTER TABLE lead_report ENABLE ROW LEVEL SECURITY;   ALTER TABLE lead_report FORCE ROW LEVEL SECURITY;
      ALTER TABLE lead_photo ENABLE ROW LEVEL SECURITY;    ALTER TABLE lead_photo FORCE ROW LEVEL SECURITY;
      ALTER TABLE progress_note ENABLE ROW LEVEL SECURITY; ALTER TABLE progress_note FORCE ROW LEVEL SECURITY;
      CREATE POLICY lead_report_owner ON lead_report TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY lead_photo_owner ON lead_photo TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY progress_note_owner ON progress_note TO CURRENT_USER USING (true) WITH CHECK (true);

      CREATE POLICY lead_report_read ON lead_report FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR reporter_id = (SELECT viewer_id()));
      CREATE POLICY lead_report_insert ON lead_report FOR INSERT TO yingzao_app WITH CHECK (reporter_id = (SELECT viewer_id()) AND state = 'NEW' AND verifier_id IS NULL);
      CREATE POLICY lead_report_update ON lead_report FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()));
      CREATE POLICY lead_photo_read ON lead_photo FOR SELECT TO yingzao_app USING (owner_id = (SELECT viewer_id()) OR (lead_id IS NOT NULL AND (SELECT viewer_full_rights())));
      CREATE POLICY lead_photo_insert ON lead_photo FOR INSERT TO yingzao_app WITH CHECK (owner_id = (SELECT viewer_id()) AND lead_id IS NULL);
      CREATE POLICY lead_photo_attach ON lead_photo FOR UPDATE TO yingzao_app USING (owner_id = (SELECT viewer_id()) AND lead_id IS NULL) WITH CHECK (owner_id = (SELECT viewer_id()) AND lead_id IN (SELECT id FROM lead_report WHERE reporter_id = (SELECT viewer_id())));
      CREATE POLICY progress_note_read ON progress_note FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR project_id IN (SELECT viewer_project_ids()));
      CREATE POLICY progress_note_insert ON progress_note FOR INSERT TO yingzao_app
        WITH CHECK (author_id = (SELECT viewer_id()) AND ((SELECT viewer_full_rights()) OR project_id IN (SELECT viewer_project_ids())));

      -- What was reported stays as it was reported; what becomes of it is written beside it.
      GRANT SELECT, INSERT, UPDATE (responded_at, verifier_id, state, decided_at, decided_by, reason, project_id, version) ON lead_report TO yingzao_app;
      GRANT SELECT, INSERT, UPDATE (lead_id, position) ON lead_photo TO yingzao_app;
      GRANT SELECT, INSERT ON progress_note TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
