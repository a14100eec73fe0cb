import type { MigrationInterface, QueryRunner } from 'typeorm';

const live = 'c.deleted_at IS NULL';
const signed = `k.status IN ('SIGNED', 'PERFORMING', 'COMPLETED')`;
/** Clients whose fact, an expression that is never null, stands in the list of codes or does not. */
const coded = (fact: string, is: string): string => `WHEN '${fact}' THEN RETURN ARRAY(SELECT c.id FROM client c WHERE ${live} AND (${is}) = is_in);`;
/** Clients whose number, `from` a row for each that has one, is at least or at most the bound; all others have `none`. */
const counted = (fact: string, from: string): string =>
  `WHEN '${fact}' THEN RETURN ARRAY(SELECT c.id FROM client c LEFT JOIN (${from}) n ON n.client_id = c.id WHERE ${live} AND CASE WHEN at_least THEN coalesce(n.value, 0) >= bound ELSE coalesce(n.value, 0) <= bound END);`;

/** Segments: named rules over facts of clients, evaluated when they are asked and never kept. They say something of projects, and are for full rights alone. */
export class ClientSegments1764306000001 implements MigrationInterface {
  name = 'ClientSegments1764306000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE client_segment (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        owner_id uuid NOT NULL REFERENCES employee (id),
        name text NOT NULL CHECK (name <> ''),
        -- A tree of all/any and conditions, as the domain reads it.
        rule jsonb NOT NULL CHECK (jsonb_typeof(rule) = 'object'),
        is_shared boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX client_segment_owner ON client_segment (owner_id);
      ALTER TABLE client_segment ENABLE ROW LEVEL SECURITY;
      ALTER TABLE client_segment FORCE ROW LEVEL SECURITY;
      CREATE POLICY client_segment_table_owner ON client_segment TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY client_segment_read ON client_segment FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) AND (is_shared OR owner_id = (SELECT viewer_id())));
      CREATE POLICY client_segment_insert ON client_segment FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) AND owner_id = (SELECT viewer_id()));
      CREATE POLICY client_segment_update ON client_segment FOR UPDATE TO yingzao_app
        USING ((SELECT viewer_full_rights()) AND (is_shared OR owner_id = (SELECT viewer_id()))) WITH CHECK ((SELECT viewer_full_rights()) AND (is_shared OR owner_id = (SELECT viewer_id())));
      CREATE POLICY client_segment_delete ON client_segment FOR DELETE TO yingzao_app USING ((SELECT viewer_full_rights()) AND (is_shared OR owner_id = (SELECT viewer_id())));
      GRANT SELECT, INSERT, UPDATE (name, rule, is_shared, version, updated_at), DELETE ON client_segment TO yingzao_app;
      -- Follow-up of the night is limited to segments.
      CREATE POLICY client_segment_jobs ON client_segment FOR SELECT TO yingzao_jobs USING (true);
      GRANT SELECT ON client_segment TO yingzao_jobs;

      -- The clients of a rule, set by set; every value of the rule is data to these statements. It is the domain's \`matchesSegment\` once more, and a
      -- test holds the two against each other. Runs with the rights of whoever asks.
      CREATE FUNCTION clients_matching(rule jsonb, day date) RETURNS uuid[] LANGUAGE plpgsql STABLE SET search_path = public AS $$
      DECLARE
        part jsonb;
        found uuid[];
        codes text[];
        bound numeric;
        is_in boolean := rule ->> 'test' = 'IN';
        at_least boolean := rule ->> 'test' = 'AT_LEAST';
      BEGIN
        IF rule ? 'all' THEN
          found := ARRAY(SELECT c.id FROM client c WHERE ${live});
          FOR part IN SELECT p FROM jsonb_array_elements(rule -> 'all') p LOOP
            found := ARRAY(SELECT unnest(found) INTERSECT SELECT unnest(clients_matching(part, day)));
          END LOOP;
          RETURN found;
        ELSIF rule ? 'any' THEN
          found := '{}';
          FOR part IN SELECT p FROM jsonb_array_elements(rule -> 'any') p LOOP
            found := ARRAY(SELECT unnest(found) UNION SELECT unnest(clients_matching(part, day)));
          END LOOP;
          RETURN found;
        END IF;
        codes := ARRAY(SELECT jsonb_array_elements_text(rule -> 'values'));
        IF rule ->> 'test' IN ('AT_LEAST', 'AT_MOST') THEN bound := codes[1]::numeric; END IF;
        CASE rule ->> 'fact'
          ${coded('CLIENT_TYPE', 'c.client_type = ANY (codes)')}
          ${coded('CLIENT_LEVEL', 'coalesce(c.level = ANY (codes), false)')}
          ${coded('GRADE', 'coalesce(c.grade = ANY (codes), false)')}
          ${coded('RATING', 'EXISTS (SELECT 1 FROM client_rating r WHERE r.client_id = c.id AND r.grade = ANY (codes))')}
          ${coded('CITY_TIER', 'coalesce(city_tier_of(c.headquarters_city_code, c.headquarters_city) = ANY (codes), false) OR c.id IN (SELECT p.client_id FROM project p WHERE p.deleted_at IS NULL AND p.city_tier = ANY (codes))')}
          ${coded('REGION', 'coalesce(city_region_of(c.headquarters_city_code, c.headquarters_city) = ANY (codes), false) OR c.id IN (SELECT p.client_id FROM project p WHERE p.deleted_at IS NULL AND p.region = ANY (codes))')}
          ${coded('PRODUCT_LINE', 'c.product_lines && codes')}
          ${coded('FRAMEWORK', `CASE WHEN c.id IN (SELECT p.client_id FROM contract k JOIN project p ON p.id = k.project_id WHERE ${signed} AND k.contract_type = 'FRAMEWORK' AND p.deleted_at IS NULL) THEN 'YES' ELSE 'NO' END = ANY (codes)`)}
          ${counted('FEES_WON', `SELECT p.client_id, sum(k.amount_fen) AS value FROM contract k JOIN project p ON p.id = k.project_id WHERE ${signed} AND p.deleted_at IS NULL GROUP BY 1`)}
          ${counted('PROJECTS_WON', `SELECT p.client_id, count(*) AS value FROM project p WHERE p.deleted_at IS NULL AND p.status = 'WON' GROUP BY 1`)}
          ${counted('PROJECTS_OPEN', `SELECT p.client_id, count(*) AS value FROM project p WHERE p.deleted_at IS NULL AND p.status IN ('PROMOTION', 'TRACKING') GROUP BY 1`)}
          -- Never is longer ago than any number of days.
          WHEN 'DAYS_SINCE_TOUCH' THEN RETURN ARRAY(
            SELECT c.id FROM client c LEFT JOIN (SELECT t.client_id, max(t.touched_on) AS last FROM touch t WHERE t.withdrawn_at IS NULL GROUP BY 1) t ON t.client_id = c.id
            WHERE ${live} AND CASE WHEN at_least THEN coalesce(day - t.last >= bound, true) ELSE coalesce(day - t.last <= bound, false) END);
        END CASE;
      END $$;

      -- The clients of any of these segments, as far as whoever asks may see those.
      CREATE FUNCTION segment_clients(segments uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SET search_path = public AS $$
        SELECT DISTINCT unnest(clients_matching(s.rule, (now() AT TIME ZONE 'Asia/Shanghai')::date)) FROM client_segment s WHERE s.id = ANY (segments) $$;
      REVOKE ALL ON FUNCTION clients_matching(jsonb, date), segment_clients(uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION clients_matching(jsonb, date), segment_clients(uuid[]) TO yingzao_app, yingzao_jobs;

      -- Follow-up of an anchor may be for the clients of a segment only.
      ALTER TABLE cadence_template ADD COLUMN segment_id uuid REFERENCES client_segment (id);
      GRANT UPDATE (segment_id) ON cadence_template TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
