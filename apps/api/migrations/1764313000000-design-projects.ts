import type { MigrationInterface, QueryRunner } from 'typeorm';

// Codes as they were when this was written.
const codes = (text: string): string => text.split(' ').map((code) => `'${code}'`).join(', ');
const stages = codes('PREPLAN CONCEPT MASTERPLAN SCHEMATIC PRELIM DEVELOPED CONSTRUCTION_DOCS REVIEW CA COMPLETION ARCHIVED');
const types = codes('PLANNING ARCHITECTURE LANDSCAPE INTERIOR INTEGRATED CONSULTING SPECIALTY');
const productLines = codes('RESIDENTIAL COMMERCIAL OFFICE HOTEL INDUSTRIAL INDUSTRIAL_PARK SCI_PARK TOURISM SENIOR EDUCATION HEALTHCARE CULTURE TRANSPORT_TOD URBAN_RENEWAL PLANNING LANDSCAPE INTERIOR SPECIALTY');
const services = codes('PLANNING ARCHITECTURE STRUCTURE PLUMBING HVAC ELECTRICAL LANDSCAPE INTERIOR FACADE LIGHTING BIM PREFAB GREEN_BUILDING SPONGE_CITY CIVIL_DEFENCE COST WHOLE_PROCESS DESIGN_MANAGEMENT');
const signed = codes('SIGNED PERFORMING COMPLETED');
/** Documents with prices and terms: not for those who only work on the design. */
const commercial = codes('QUOTATION CONTRACT APPROVAL_FORM PAYMENT_VOUCHER');
const here = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;

/** Contracts that were signed before this was there are handed over too, with what is known of them. */
export const earlierSignings = `
  INSERT INTO design_project (number, project_id, name, client_name, project_company, city, project_type, product_line, design_scope, gfa_m2, planned_from, actual_from, created_at, updated_at)
    SELECT 'DP-' || to_char(s.day, 'YYYY') || '-' || lpad((row_number() OVER (PARTITION BY to_char(s.day, 'YYYY') ORDER BY s.day, p.number))::text, 4, '0'),
      p.id, p.name, c.name, p.project_company, p.city, CASE
        WHEN s.consulting THEN 'CONSULTING'
        WHEN cardinality(t.main) > 1 THEN 'INTEGRATED'
        WHEN cardinality(t.main) = 1 THEN t.main[1]
        WHEN cardinality(p.service_contents) > 0 THEN 'SPECIALTY' ELSE 'ARCHITECTURE' END,
      p.product_line, p.design_scope, p.gfa_m2, s.day, s.day, s.day, s.day
    FROM project p JOIN client c ON c.id = p.client_id
      CROSS JOIN LATERAL (SELECT min(coalesce(k.signed_on, k.updated_at::date)) AS day, bool_and(k.contract_type = 'CONSULTING') AS consulting FROM contract k WHERE k.project_id = p.id AND k.status IN (${signed})) s
      CROSS JOIN LATERAL (SELECT coalesce(array_agg(x), '{}') AS main FROM unnest(p.service_contents) x WHERE x IN ('PLANNING', 'ARCHITECTURE', 'LANDSCAPE', 'INTERIOR')) t
    WHERE p.deleted_at IS NULL AND s.day IS NOT NULL;
  INSERT INTO design_project_counter (year, last) SELECT split_part(number, '-', 2)::int, count(*) FROM design_project GROUP BY 1;
  INSERT INTO design_service (design_project_id, service) SELECT d.id, x FROM design_project d JOIN project p ON p.id = d.project_id CROSS JOIN LATERAL unnest(p.service_contents) x;
  INSERT INTO design_member (design_project_id, employee_id, member_role, since)
    SELECT d.id, e.id, 'PROJECT_MANAGER', d.planned_from FROM design_project d JOIN project p ON p.id = d.project_id JOIN employee e ON e.id = p.design_tracker_id AND e.status = 'ACTIVE';
  INSERT INTO design_phase (design_project_id, stage)
    SELECT d.id, x FROM design_project d CROSS JOIN LATERAL unnest(CASE d.project_type
      WHEN 'PLANNING' THEN ARRAY['PREPLAN', 'CONCEPT', 'MASTERPLAN']
      WHEN 'CONSULTING' THEN ARRAY['PREPLAN', 'REVIEW']
      WHEN 'SPECIALTY' THEN ARRAY['PRELIM', 'CONSTRUCTION_DOCS', 'CA']
      WHEN 'LANDSCAPE' THEN ARRAY['CONCEPT', 'DEVELOPED', 'CONSTRUCTION_DOCS', 'CA']
      WHEN 'INTERIOR' THEN ARRAY['CONCEPT', 'DEVELOPED', 'CONSTRUCTION_DOCS', 'CA']
      WHEN 'INTEGRATED' THEN ARRAY['PREPLAN', 'CONCEPT', 'SCHEMATIC', 'PRELIM', 'CONSTRUCTION_DOCS', 'CA', 'COMPLETION']
      ELSE ARRAY['CONCEPT', 'SCHEMATIC', 'PRELIM', 'CONSTRUCTION_DOCS', 'CA', 'COMPLETION'] END) x;
`;

/** What signing hands over to the design department: one design project for a tracked project, with its parts. */
export class DesignProjects1764313000000 implements MigrationInterface {
  name = 'DesignProjects1764313000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The signed copy. Contracts that were signed before it was asked for have none.
      ALTER TABLE contract ADD COLUMN signed_file_version_id uuid REFERENCES file_version (id);

      -- Facts are copied when it is founded: who works on the design reads these, and nothing of the marketing databases.
      CREATE TABLE design_project (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        number text NOT NULL CONSTRAINT design_project_number UNIQUE,
        -- One project is handed over once, whatever is tried at the same time.
        project_id uuid NOT NULL CONSTRAINT design_project_once UNIQUE REFERENCES project (id),
        name text NOT NULL CHECK (name <> ''),
        client_name text NOT NULL,
        project_company text,
        city text,
        project_type text NOT NULL CHECK (project_type IN (${types})),
        product_line text CHECK (product_line IN (${productLines})),
        design_scope text,
        gfa_m2 numeric(14, 2) CHECK (gfa_m2 >= 0),
        note text CHECK (note <> ''),
        planned_from date,
        planned_to date,
        actual_from date,
        actual_to date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid REFERENCES employee (id),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_by uuid REFERENCES employee (id),
        CHECK (planned_to >= planned_from),
        CHECK (actual_to >= actual_from)
      );
      CREATE INDEX design_project_newest ON design_project (created_at DESC, id DESC);
      CREATE TABLE design_project_counter (year integer PRIMARY KEY, last integer NOT NULL DEFAULT 0);

      CREATE TABLE design_phase (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        design_project_id uuid NOT NULL REFERENCES design_project (id),
        stage text NOT NULL CHECK (stage IN (${stages})),
        planned_from date,
        planned_to date,
        actual_from date,
        actual_to date,
        done boolean NOT NULL DEFAULT false,
        CHECK (planned_to >= planned_from),
        CHECK (actual_to >= actual_from),
        UNIQUE (design_project_id, stage) DEFERRABLE INITIALLY DEFERRED
      );

      CREATE TABLE design_member (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        design_project_id uuid NOT NULL REFERENCES design_project (id),
        employee_id uuid NOT NULL REFERENCES employee (id),
        member_role text NOT NULL CHECK (member_role IN (${codes('PROJECT_MANAGER LEAD_DESIGNER DISCIPLINE_LEAD DESIGNER REVIEWER SUPPORT')})),
        since date NOT NULL,
        -- The last day of it; open while they work on it.
        until date CHECK (until >= since)
      );
      CREATE INDEX design_member_project ON design_member (design_project_id);
      CREATE INDEX design_member_employee ON design_member (employee_id, design_project_id);

      CREATE TABLE design_cost_line (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        design_project_id uuid NOT NULL REFERENCES design_project (id),
        cost_kind text NOT NULL CHECK (cost_kind IN (${codes('OUTSOURCING CONSULTANTS MODEL_RENDERING PRINTING TRAVEL SOFTWARE OTHER')})),
        -- Whole fen.
        planned_fen bigint CHECK (planned_fen >= 0),
        actual_fen bigint CHECK (actual_fen >= 0),
        note text CHECK (note <> '')
      );
      CREATE INDEX design_cost_line_project ON design_cost_line (design_project_id);

      CREATE TABLE design_service (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        design_project_id uuid NOT NULL REFERENCES design_project (id),
        service text NOT NULL CHECK (service IN (${services})),
        party text NOT NULL DEFAULT 'OWN' CHECK (party IN ('OWN', 'OUTSOURCED')),
        firm text CHECK (firm <> '')
      );
      CREATE INDEX design_service_project ON design_service (design_project_id);

      -- What one person did on one day in one stage: one row, its own to correct.
      CREATE TABLE man_hour (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        design_project_id uuid NOT NULL REFERENCES design_project (id),
        employee_id uuid NOT NULL REFERENCES employee (id),
        day date NOT NULL,
        stage text CHECK (stage IN (${stages})),
        minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
        note text CHECK (note <> ''),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT man_hour_cell UNIQUE NULLS NOT DISTINCT (design_project_id, employee_id, day, stage)
      );
      CREATE INDEX man_hour_day ON man_hour (employee_id, day);

      -- What the viewer works on now, and what they lead.
      CREATE FUNCTION viewer_design_project_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT design_project_id FROM design_member WHERE employee_id = viewer_id() AND (until IS NULL OR until >= ${here}) $$;
      CREATE FUNCTION viewer_led_design_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT design_project_id FROM design_member WHERE employee_id = viewer_id() AND member_role = 'PROJECT_MANAGER' AND (until IS NULL OR until >= ${here}) $$;
      CREATE FUNCTION viewer_reads_designs() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT viewer_full_rights() OR viewer_has_role('DESIGN_MANAGER', 'FINANCE') $$;
      CREATE FUNCTION viewer_keeps_designs() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT viewer_has_role('DESIGN_MANAGER') $$;

      -- The signed contracts of design projects whose amounts the viewer may read; contracts themselves stay where they are.
      CREATE FUNCTION design_contracts(wanted uuid[]) RETURNS TABLE (design_project_id uuid, contract_id uuid, number text, name text, signed_on date, amount_fen bigint)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT d.id, k.id, k.number, k.name, k.signed_on, k.amount_fen FROM design_project d JOIN contract k ON k.project_id = d.project_id
        WHERE d.id = ANY (wanted) AND k.status IN (${signed}) AND (viewer_reads_designs() OR d.id IN (SELECT viewer_led_design_ids())) $$;
      REVOKE ALL ON FUNCTION viewer_design_project_ids(), viewer_led_design_ids(), design_contracts(uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION viewer_design_project_ids(), viewer_led_design_ids(), design_contracts(uuid[]) TO yingzao_app;

      -- Documents of design projects without prices and terms are read by those who work on them too.
      CREATE OR REPLACE FUNCTION viewer_file_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT f.id FROM stored_file f WHERE f.deleted_at IS NULL AND f.project_id IN (SELECT viewer_project_ids())
        UNION ALL
        SELECT f.id FROM design_project d JOIN stored_file f ON f.project_id = d.project_id
        WHERE (viewer_has_role('DESIGN_MANAGER') OR d.id IN (SELECT viewer_design_project_ids())) AND f.deleted_at IS NULL AND f.category NOT IN (${commercial})
          AND EXISTS (SELECT 1 FROM project p WHERE p.id = d.project_id AND p.deleted_at IS NULL) $$;
      CREATE FUNCTION viewer_design_file_projects() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT d.project_id FROM design_project d JOIN project p ON p.id = d.project_id AND p.deleted_at IS NULL
        WHERE viewer_has_role('DESIGN_MANAGER') OR d.id IN (SELECT viewer_design_project_ids()) $$;
      REVOKE ALL ON FUNCTION viewer_design_file_projects() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION viewer_design_file_projects() TO yingzao_app;
      CREATE POLICY stored_file_read_design ON stored_file FOR SELECT TO yingzao_app
        USING (deleted_at IS NULL AND category NOT IN (${commercial}) AND project_id IN (SELECT viewer_design_file_projects()));
    `);
    for (const table of ['design_project', 'design_phase', 'design_member', 'design_cost_line', 'design_service', 'man_hour'])
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
      `);
    await db.query(`
      CREATE POLICY design_project_read ON design_project FOR SELECT TO yingzao_app USING ((SELECT viewer_reads_designs()) OR id IN (SELECT viewer_design_project_ids()));
      -- Founded by who signs; kept by the design department. Another contract of the same project marks it as changed.
      CREATE POLICY design_project_insert ON design_project FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()));
      CREATE POLICY design_project_update ON design_project FOR UPDATE TO yingzao_app
        USING ((SELECT viewer_full_rights()) OR (SELECT viewer_keeps_designs()) OR id IN (SELECT viewer_led_design_ids()));
      GRANT SELECT, INSERT, UPDATE ON design_project TO yingzao_app;
      GRANT SELECT, INSERT, UPDATE ON design_project_counter TO yingzao_app;
    `);
    for (const [table, columns] of [
      ['design_phase', 'stage, planned_from, planned_to, actual_from, actual_to, done'],
      ['design_member', 'member_role, since, until'],
      ['design_cost_line', 'cost_kind, planned_fen, actual_fen, note'],
      ['design_service', 'service, party, firm'],
    ] as const) {
      const others = table === 'design_cost_line' ? 'design_project_id IN (SELECT viewer_led_design_ids())' : 'design_project_id IN (SELECT viewer_design_project_ids())';
      const kept = `(SELECT viewer_keeps_designs()) OR design_project_id IN (SELECT viewer_led_design_ids())`;
      await db.query(`
        CREATE POLICY ${table}_read ON ${table} FOR SELECT TO yingzao_app USING ((SELECT viewer_reads_designs()) OR ${others});
        CREATE POLICY ${table}_insert ON ${table} FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) OR ${kept});
        CREATE POLICY ${table}_update ON ${table} FOR UPDATE TO yingzao_app USING (${kept});
        CREATE POLICY ${table}_delete ON ${table} FOR DELETE TO yingzao_app USING (${kept});
        GRANT SELECT, INSERT, DELETE, UPDATE (${columns}) ON ${table} TO yingzao_app;
      `);
    }
    await db.query(`
      CREATE POLICY man_hour_read ON man_hour FOR SELECT TO yingzao_app
        USING ((SELECT viewer_full_rights()) OR (SELECT viewer_keeps_designs()) OR employee_id = (SELECT viewer_id()) OR design_project_id IN (SELECT viewer_led_design_ids()));
      -- People write their own, where they work now.
      CREATE POLICY man_hour_insert ON man_hour FOR INSERT TO yingzao_app WITH CHECK (employee_id = (SELECT viewer_id()) AND design_project_id IN (SELECT viewer_design_project_ids()));
      CREATE POLICY man_hour_update ON man_hour FOR UPDATE TO yingzao_app USING (employee_id = (SELECT viewer_id()) AND design_project_id IN (SELECT viewer_design_project_ids()));
      CREATE POLICY man_hour_delete ON man_hour FOR DELETE TO yingzao_app USING (employee_id = (SELECT viewer_id()) AND design_project_id IN (SELECT viewer_design_project_ids()));
      GRANT SELECT, INSERT, DELETE, UPDATE (minutes, note, updated_at) ON man_hour TO yingzao_app;

      -- Who of these people may see what was changed: of design projects their department's manager, finance and those who work on them.
      CREATE OR REPLACE FUNCTION change_audience(people uuid[], topics text[], subjects text[], ids uuid[]) RETURNS TABLE (employee_id uuid, topic text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        WITH changed AS (SELECT * FROM unnest(topics, subjects, ids) AS c (topic, subject, id))
        SELECT DISTINCT r.employee_id, c.topic FROM employee_role r CROSS JOIN changed c
        WHERE r.employee_id = ANY (people) AND (r.role IN ('DIRECTOR', 'MARKET_MANAGER', 'MARKET_DB_OWNER') OR c.subject = 'design' AND r.role IN ('DESIGN_MANAGER', 'FINANCE'))
        UNION
        SELECT m.employee_id, c.topic FROM changed c JOIN project_member m ON c.subject = 'project' AND m.project_id = c.id WHERE m.employee_id = ANY (people)
        UNION
        SELECT m.employee_id, c.topic FROM changed c JOIN project p ON c.subject = 'client' AND p.client_id = c.id JOIN project_member m ON m.project_id = p.id
        WHERE m.employee_id = ANY (people)
        UNION
        SELECT m.employee_id, c.topic FROM changed c JOIN design_member m ON c.subject = 'design' AND m.design_project_id = c.id
        WHERE m.employee_id = ANY (people) AND (m.until IS NULL OR m.until >= ${here}) $$;
    `);
    await db.query(earlierSignings);
    for (const [table, column] of [['design_project', 'id'], ...['design_phase', 'design_member', 'design_cost_line', 'design_service', 'man_hour'].map((t) => [t, 'design_project_id'])])
      for (const [event, rows] of [['INSERT', 'NEW'], ['UPDATE', 'NEW'], ['DELETE', 'OLD']] as const)
        await db.query(`CREATE TRIGGER ${table}_hint_${event.toLowerCase()} AFTER ${event} ON ${table} REFERENCING ${rows} TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION hint_changes('DESIGN_PROJECTS', 'design', '${column}')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
