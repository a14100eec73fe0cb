import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './codes-1764000000000';

/** Tracked projects with their members, log, plan and history; the row-level security of both marketing databases. */
export class Projects1764000003000 implements MigrationInterface {
  name = 'Projects1764000003000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Highest serial given out a department; only ever grows, so that no number is used twice.
      CREATE TABLE project_counter (
        department_id uuid PRIMARY KEY REFERENCES department (id),
        last integer NOT NULL DEFAULT 0
      );

      CREATE TABLE project (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        number text NOT NULL UNIQUE CHECK (number ~ '^[A-Z][A-Z0-9]*-[0-9]+$'),
        department_id uuid NOT NULL REFERENCES department (id),
        name text NOT NULL CHECK (name <> ''),
        client_id uuid NOT NULL REFERENCES client (id),
        project_company text,
        status text NOT NULL CHECK (${oneOf('status', 'projectStatus')}),
        tracking_stage text CHECK (${oneOf('tracking_stage', 'trackingStage')}),
        city_code text,
        city text,
        province_code text,
        district text,
        district_code text,
        address text,
        latitude double precision CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision CHECK (longitude BETWEEN -180 AND 180),
        region text NOT NULL CHECK (${oneOf('region', 'region')}),
        city_tier text NOT NULL CHECK (${oneOf('city_tier', 'cityTier')}),
        city_tier_year integer NOT NULL,
        city_tier_reason text,
        land_area_m2 numeric(14,2) CHECK (land_area_m2 >= 0),
        gfa_m2 numeric(14,2) CHECK (gfa_m2 >= 0),
        far numeric(5,2) CHECK (far > 0 AND far <= 30),
        service_contents text[] NOT NULL DEFAULT '{}',
        design_scope text,
        positioning text CHECK (${oneOf('positioning', 'positioning')}),
        product_line text CHECK (${oneOf('product_line', 'productLine')}),
        source text CHECK (${oneOf('source', 'leadSource')}),
        source_person text,
        market_tracker_id uuid REFERENCES employee (id),
        design_tracker_id uuid REFERENCES employee (id),
        contact_note text,
        contract_note text,
        remark text,
        registered_on date,
        next_step text,
        next_step_on date,
        status_changed_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid REFERENCES employee (id),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_by uuid REFERENCES employee (id),
        deleted_at timestamptz(3)
      );
      CREATE INDEX project_updated ON project (updated_at DESC, id DESC) WHERE deleted_at IS NULL;
      CREATE INDEX project_registered ON project (registered_on DESC, id DESC) WHERE deleted_at IS NULL;
      CREATE INDEX project_status_updated ON project (status, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
      CREATE INDEX project_region_updated ON project (region, updated_at DESC, id DESC) WHERE deleted_at IS NULL;
      CREATE INDEX project_client ON project (client_id);
      CREATE INDEX project_market_tracker ON project (market_tracker_id);
      CREATE INDEX project_next_step ON project (next_step_on) WHERE deleted_at IS NULL AND next_step_on IS NOT NULL;

      -- Who may look: designated people and, by their office, the two trackers. One test for all of them.
      CREATE TABLE project_member (
        project_id uuid NOT NULL REFERENCES project (id) ON DELETE CASCADE,
        employee_id uuid NOT NULL REFERENCES employee (id),
        origin text NOT NULL CHECK (origin IN ('DESIGNATED', 'MARKET_TRACKER', 'DESIGN_TRACKER')),
        designated_at timestamptz(3) NOT NULL DEFAULT now(),
        designated_by uuid REFERENCES employee (id),
        PRIMARY KEY (employee_id, project_id, origin)
      );
      CREATE INDEX project_member_project ON project_member (project_id);

      CREATE TABLE project_contact (
        project_id uuid NOT NULL REFERENCES project (id) ON DELETE CASCADE,
        contact_id uuid NOT NULL REFERENCES contact (id),
        role text CHECK (${oneOf('role', 'contactRole')}),
        PRIMARY KEY (project_id, contact_id)
      );

      CREATE TABLE work_log (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        project_id uuid NOT NULL REFERENCES project (id),
        done_on date,
        text text NOT NULL CHECK (text <> ''),
        author_id uuid REFERENCES employee (id),
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX work_log_project ON work_log (project_id, created_at DESC);

      CREATE TABLE work_plan (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        project_id uuid NOT NULL REFERENCES project (id),
        due_on date,
        text text NOT NULL CHECK (text <> ''),
        owner_id uuid REFERENCES employee (id),
        created_by uuid REFERENCES employee (id),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        done_at timestamptz(3),
        done_by uuid REFERENCES employee (id)
      );
      CREATE INDEX work_plan_project ON work_plan (project_id);
      CREATE INDEX work_plan_owner ON work_plan (owner_id, due_on) WHERE done_at IS NULL;

      CREATE TABLE project_status_event (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        project_id uuid NOT NULL REFERENCES project (id),
        from_status text,
        to_status text NOT NULL,
        reason text,
        at timestamptz(3) NOT NULL DEFAULT now(),
        by_id uuid REFERENCES employee (id)
      );
      CREATE INDEX project_status_event_project ON project_status_event (project_id, at DESC);

      -- Every write: what changed, from what, to what.
      CREATE TABLE project_change (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        project_id uuid NOT NULL REFERENCES project (id),
        kind text NOT NULL,
        fields text[] NOT NULL DEFAULT '{}',
        before jsonb,
        after jsonb,
        at timestamptz(3) NOT NULL DEFAULT now(),
        by_id uuid REFERENCES employee (id)
      );
      CREATE INDEX project_change_at ON project_change (at DESC, id DESC);
      CREATE INDEX project_change_project ON project_change (project_id, at DESC);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'append-only table %', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
      CREATE TRIGGER work_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON work_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER project_status_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON project_status_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER project_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON project_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- Read past the policies on purpose, but only the viewer's own rows.
      CREATE FUNCTION viewer_project_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT m.project_id FROM project_member m JOIN project p ON p.id = m.project_id
              WHERE m.employee_id = viewer_id() AND p.deleted_at IS NULL $$;
      CREATE FUNCTION viewer_client_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT p.client_id FROM project_member m JOIN project p ON p.id = m.project_id
              WHERE m.employee_id = viewer_id() AND p.deleted_at IS NULL $$;
      CREATE FUNCTION viewer_contact_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT e.contact_id FROM employment e WHERE e.client_id IN (SELECT viewer_client_ids())
              UNION ALL SELECT k.contact_id FROM project_contact k WHERE k.project_id IN (SELECT viewer_project_ids()) $$;
    `);
    for (const [table, visible] of scoped) await db.query(netFor(table, visible));
    await db.query(`
      GRANT SELECT, INSERT, UPDATE ON project, project_counter, work_plan TO yingzao_app;
      GRANT SELECT, INSERT, DELETE ON project_member, project_contact TO yingzao_app;
      GRANT SELECT, INSERT ON work_log, project_status_event, project_change TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Scoped tables and what a designated member may see of them. */
const scoped: readonly (readonly [table: string, visible: string])[] = [
  ['client', 'deleted_at IS NULL AND id IN (SELECT viewer_client_ids())'],
  ['client_group', 'id IN (SELECT c.group_id FROM client c WHERE c.id IN (SELECT viewer_client_ids()))'],
  ['partner_design_firm', 'id IN (SELECT f.firm_id FROM client_partner_firm f WHERE f.client_id IN (SELECT viewer_client_ids()))'],
  ['developed_project', 'client_id IN (SELECT viewer_client_ids())'],
  ['client_partner_firm', 'client_id IN (SELECT viewer_client_ids())'],
  ['contact', 'id IN (SELECT viewer_contact_ids())'],
  ['employment', 'client_id IN (SELECT viewer_client_ids())'],
  ['parcel', 'client_id IN (SELECT viewer_client_ids())'],
  ['project', 'deleted_at IS NULL AND id IN (SELECT viewer_project_ids())'],
  ['project_member', 'project_id IN (SELECT viewer_project_ids())'],
  ['project_contact', 'project_id IN (SELECT viewer_project_ids())'],
  ['work_log', 'project_id IN (SELECT viewer_project_ids())'],
  ['work_plan', 'project_id IN (SELECT viewer_project_ids())'],
  ['project_status_event', 'project_id IN (SELECT viewer_project_ids())'],
  ['project_change', 'project_id IN (SELECT viewer_project_ids())'],
];

/** The net that fails closed: without a viewer nothing is seen, and only full rights write. The owner's own policy lets the functions above look. */
function netFor(table: string, visible: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
    CREATE POLICY ${table}_read ON ${table} FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR ${visible.includes(' AND ') ? `(${visible})` : visible});
    CREATE POLICY ${table}_insert ON ${table} FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()));
    CREATE POLICY ${table}_update ON ${table} FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()));
    CREATE POLICY ${table}_delete ON ${table} FOR DELETE TO yingzao_app USING ((SELECT viewer_full_rights()));
  `;
}
