import type { MigrationInterface, QueryRunner } from 'typeorm';
import { cityCodesByTier, provincesByRegion } from './places-1764306000000';

const grades = `'A', 'B', 'C', 'D'`;

/** Grades of clients by the firm's own formula, with overrides and every change of a grade. For full rights alone: a grade says something of projects that others do not see. */
export class ClientRatings1764306000000 implements MigrationInterface {
  name = 'ClientRatings1764306000000';

  async up(db: QueryRunner): Promise<void> {
    const tiers = Object.entries(cityCodesByTier).map(([tier, codes]) => `WHEN code = ANY ('{${codes.trim().split(/\s+/).join(',')}}') THEN '${tier}'`);
    const regions = Object.entries(provincesByRegion).map(([region, codes]) => `WHEN left(code, 2) IN (${codes.split(' ').map((c) => `'${c}'`).join(', ')}) THEN '${region}'`);
    await db.query(`
      -- The tier and region of a city as the product's newest list has them; a test holds them against the domain's.
      -- A place without a code, but with a name, is abroad.
      CREATE FUNCTION city_tier_of(code text, city text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE WHEN code IS NULL THEN CASE WHEN city IS NOT NULL THEN 'OVS' END ${tiers.join(' ')} WHEN left(code, 2) IN ('71', '81', '82') THEN 'HMT' ELSE 'T5' END $$;
      CREATE FUNCTION city_region_of(code text, city text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE WHEN code IS NULL THEN CASE WHEN city IS NOT NULL THEN 'OVERSEAS' END ${regions.join(' ')} END $$;

      -- The formula as it was saved each time; the newest holds. None: the one the product comes with.
      CREATE TABLE rating_formula (
        version integer PRIMARY KEY CHECK (version > 0),
        formula jsonb NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now(),
        by_id uuid REFERENCES employee (id)
      );
      CREATE TRIGGER rating_formula_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rating_formula FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- What follows from facts points at no client by a key of its own: it holds nothing back, and goes when its client goes.
      CREATE TABLE client_rating (
        client_id uuid PRIMARY KEY,
        -- In force: computed, or set by hand as long as that holds.
        grade text NOT NULL CHECK (grade IN (${grades})),
        computed text NOT NULL CHECK (computed IN (${grades})),
        score integer NOT NULL CHECK (score >= 0),
        set_grade text CHECK (set_grade IN (${grades})),
        set_reason text CHECK (set_reason <> ''),
        set_until date,
        set_by uuid REFERENCES employee (id),
        set_at timestamptz(3),
        rated_at timestamptz(3) NOT NULL DEFAULT now(),
        CHECK ((set_grade IS NULL) = (set_reason IS NULL) AND (set_grade IS NULL) = (set_until IS NULL) AND (set_grade IS NULL) = (set_at IS NULL))
      );
      CREATE INDEX client_rating_grade ON client_rating (grade, score DESC);
      CREATE TABLE client_rating_event (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        client_id uuid NOT NULL,
        from_grade text CHECK (from_grade IN (${grades})),
        to_grade text NOT NULL CHECK (to_grade IN (${grades})),
        score integer NOT NULL,
        cause text NOT NULL CHECK (cause IN ('FACTS', 'FORMULA', 'OVERRIDE', 'OVERRIDE_ENDED')),
        reason text CHECK (reason <> ''),
        at timestamptz(3) NOT NULL DEFAULT now(),
        by_id uuid REFERENCES employee (id)
      );
      CREATE INDEX client_rating_event_client ON client_rating_event (client_id, at DESC);
      CREATE TRIGGER client_rating_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON client_rating_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- Clients to be rated anew. No key: two transactions about the same client never wait for each other here.
      CREATE TABLE client_rating_due (client_id uuid NOT NULL, at timestamptz(3) NOT NULL DEFAULT now());
    `);
    for (const table of ['rating_formula', 'client_rating', 'client_rating_event', 'client_rating_due'])
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY ${table}_jobs ON ${table} TO yingzao_jobs USING (true) WITH CHECK (true);`);
    for (const table of ['rating_formula', 'client_rating', 'client_rating_event'])
      await db.query(`CREATE POLICY ${table}_full ON ${table} TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK ((SELECT viewer_full_rights()));`);
    await db.query(`
      GRANT SELECT, INSERT ON rating_formula, client_rating_event TO yingzao_app;
      GRANT SELECT, INSERT, UPDATE ON client_rating TO yingzao_app;
      GRANT SELECT ON rating_formula TO yingzao_jobs;
      GRANT SELECT, INSERT, UPDATE ON client_rating TO yingzao_jobs;
      GRANT SELECT, INSERT ON client_rating_event TO yingzao_jobs;
      GRANT SELECT, DELETE ON client_rating_due TO yingzao_jobs;
      GRANT SELECT ON contract, touch TO yingzao_jobs;
      CREATE POLICY contract_jobs ON contract FOR SELECT TO yingzao_jobs USING (true);
      CREATE POLICY touch_jobs ON touch FOR SELECT TO yingzao_jobs USING (true);

      -- Whoever writes what a rating depends on, members their touches among them, marks the client; the arguments say how the rows name it.
      CREATE FUNCTION mark_for_rating() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        EXECUTE format('INSERT INTO client_rating_due (client_id) SELECT DISTINCT x FROM (SELECT %1$s AS x FROM touched) AS t WHERE x IS NOT NULL',
          CASE TG_ARGV[0] WHEN 'project_id' THEN '(SELECT p.client_id FROM project p WHERE p.id = touched.project_id)' ELSE 'touched.' || quote_ident(TG_ARGV[0]) END);
        RETURN NULL;
      END $$;
      CREATE FUNCTION forget_rating() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        DELETE FROM client_rating r USING gone WHERE r.client_id = gone.id;
        DELETE FROM client_rating_event e USING gone WHERE e.client_id = gone.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER client_forget_rating AFTER DELETE ON client REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_rating();
    `);
    for (const [table, column] of [['client', 'id'], ['project', 'client_id'], ['contract', 'project_id'], ['touch', 'client_id']] as const)
      await db.query(`
        CREATE TRIGGER ${table}_rate_added AFTER INSERT ON ${table} REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION mark_for_rating('${column}');
        CREATE TRIGGER ${table}_rate_changed AFTER UPDATE ON ${table} REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION mark_for_rating('${column}');
        -- A project, or a touch, that went to another client.
        CREATE TRIGGER ${table}_rate_left AFTER UPDATE ON ${table} REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION mark_for_rating('${column}');
        CREATE TRIGGER ${table}_rate_gone AFTER DELETE ON ${table} REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION mark_for_rating('${column}');`);
    await db.query(`INSERT INTO client_rating_due (client_id) SELECT id FROM client WHERE deleted_at IS NULL;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
