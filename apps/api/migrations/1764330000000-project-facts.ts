import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What statistics count of a project, from the day it counted so until the day it no longer did. `id`, `since` and `until` are the key. */
const copied = [
  'deleted_at', 'department_id', 'client_id', 'status', 'tracking_stage', 'province_code', 'city_code', 'city', 'district_code', 'region', 'city_tier', 'product_line', 'positioning', 'source',
  'market_tracker_id', 'design_tracker_id', 'land_area_m2', 'gfa_m2', 'far', 'registered_on',
];
const counted = ['client_type', 'client_group_id', 'won_on', 'signed_on', 'quotes', 'contracts', 'quoted_fen', 'contracted_fen', 'invoiced_fen', 'received_fen'];
const columns = [...copied, ...counted];
/** Statuses of quotes that went to nobody yet, and of contracts that are signed. */
const onTheDesk = `'DRAFT', 'IN_REVIEW', 'APPROVED'`;
const signed = `'SIGNED', 'PERFORMING', 'COMPLETED'`;
const list = (prefix = ''): string => columns.map((c) => `${prefix}${c}`).join(', ');

/** Facts of projects by day: triggers keep them in the transaction of the change, and past days stay what they were. */
export class ProjectFacts1764330000000 implements MigrationInterface {
  name = 'ProjectFacts1764330000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Columns that are the project's own bear its names, so that one condition of a filter is good for both.
      CREATE TABLE project_fact (
        -- Of the project; no foreign key, because an undone import takes what points at a project for somebody's work.
        id uuid NOT NULL,
        -- Firm's days: the first on which it counted like this, and the first on which it no longer did; null while it does.
        since date NOT NULL,
        until date CHECK (until > since),
        deleted_at timestamptz(3),
        department_id uuid NOT NULL,
        client_id uuid NOT NULL,
        client_type text NOT NULL,
        client_group_id uuid,
        status text NOT NULL,
        tracking_stage text,
        province_code text,
        city_code text,
        city text,
        district_code text,
        region text NOT NULL,
        city_tier text NOT NULL,
        product_line text,
        positioning text,
        source text,
        market_tracker_id uuid,
        design_tracker_id uuid,
        land_area_m2 numeric(14,2),
        gfa_m2 numeric(14,2),
        far numeric(5,2),
        registered_on date,
        -- While it is 成交, the day it became so: that of the first signing, or of the change where nothing is signed. The first day of signing of its contracts.
        won_on date,
        signed_on date,
        -- Quotes with a version that went out, signed contracts, and their sums in fen.
        quotes integer NOT NULL,
        contracts integer NOT NULL,
        quoted_fen bigint NOT NULL,
        contracted_fen bigint NOT NULL,
        invoiced_fen bigint NOT NULL,
        received_fen bigint NOT NULL,
        PRIMARY KEY (id, since)
      );
      CREATE UNIQUE INDEX project_fact_now ON project_fact (id) WHERE until IS NULL;
      CREATE INDEX project_fact_won ON project_fact (won_on) WHERE until IS NULL AND won_on IS NOT NULL;
      CREATE INDEX project_fact_signed ON project_fact (signed_on) WHERE until IS NULL AND signed_on IS NOT NULL;
      CREATE INDEX project_fact_group ON project_fact (client_group_id) WHERE until IS NULL AND client_group_id IS NOT NULL;

      -- How projects count now.
      CREATE FUNCTION count_projects(ids uuid[]) RETURNS SETOF project_fact LANGUAGE sql STABLE SET search_path = public AS $$
        SELECT p.id, (p.created_at AT TIME ZONE 'Asia/Shanghai')::date, NULL::date, p.deleted_at, p.department_id, p.client_id, c.client_type, c.group_id, p.status, p.tracking_stage,
          p.province_code, p.city_code, p.city, p.district_code, p.region, p.city_tier, p.product_line, p.positioning, p.source, p.market_tracker_id, p.design_tracker_id,
          p.land_area_m2, p.gfa_m2, p.far, p.registered_on, CASE WHEN p.status = 'WON' THEN coalesce(k.signed_on, (p.status_changed_at AT TIME ZONE 'Asia/Shanghai')::date) END, k.signed_on,
          coalesce(q.n, 0), coalesce(k.n, 0), coalesce(q.fen, 0), coalesce(k.fen, 0), coalesce(m.invoiced, 0), coalesce(m.received, 0)
        FROM (SELECT DISTINCT unnest(ids) AS id) wanted JOIN project p ON p.id = wanted.id JOIN client c ON c.id = p.client_id
        LEFT JOIN LATERAL (SELECT count(*)::int AS n, sum(r.amount_fen)::bigint AS fen FROM quote_revision r
          WHERE r.project_id = p.id AND r.is_current AND r.status NOT IN (${onTheDesk})) q ON true
        LEFT JOIN LATERAL (SELECT count(*)::int AS n, sum(x.amount_fen)::bigint AS fen, min(x.signed_on) AS signed_on FROM contract x
          WHERE x.project_id = p.id AND x.status IN (${signed})) k ON true
        LEFT JOIN LATERAL (SELECT sum(n.invoiced_fen)::bigint AS invoiced, sum(n.received_fen)::bigint AS received FROM contract x JOIN contract_fee_node n ON n.contract_id = x.id
          WHERE x.project_id = p.id) m ON true $$;

      CREATE FUNCTION keep_facts(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        today date := (now() AT TIME ZONE 'Asia/Shanghai')::date;
        fresh project_fact[];
        held integer;
      BEGIN
        IF coalesce(cardinality(ids), 0) = 0 THEN RETURN; END IF;
        -- Who changes what counts of the same project waits here, and what follows sees what the other one wrote. A row that the other one
        -- closed meanwhile is not the one to hold any more: then the next is waited for.
        LOOP
          PERFORM 1 FROM project_fact WHERE id = ANY (ids) AND until IS NULL ORDER BY id FOR UPDATE;
          GET DIAGNOSTICS held = ROW_COUNT;
          EXIT WHEN held = (SELECT count(*) FROM project_fact WHERE id = ANY (ids) AND until IS NULL);
        END LOOP;
        SELECT array_agg(f::project_fact) INTO fresh FROM count_projects(ids) f LEFT JOIN project_fact o ON o.id = f.id AND o.until IS NULL
          WHERE o.id IS NULL OR (${list('o.')}) IS DISTINCT FROM (${list('f.')});
        IF fresh IS NULL THEN RETURN; END IF;
        UPDATE project_fact o SET until = today FROM unnest(fresh) f WHERE o.id = f.id AND o.until IS NULL AND o.since < today;
        -- A day has one state of a project, that of its end.
        INSERT INTO project_fact (id, since, ${list()})
          SELECT f.id, coalesce(o.since, CASE WHEN b.id IS NULL THEN least(f.since, today) ELSE today END), ${list('f.')}
          FROM unnest(fresh) f LEFT JOIN project_fact o ON o.id = f.id AND o.until IS NULL LEFT JOIN LATERAL (SELECT x.id FROM project_fact x WHERE x.id = f.id LIMIT 1) b ON true
          ON CONFLICT (id, since) DO UPDATE SET ${columns.map((c) => `${c} = excluded.${c}`).join(', ')}, until = NULL;
      END $$;

      CREATE FUNCTION count_new_projects() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN PERFORM keep_facts(ARRAY(SELECT id FROM added)); RETURN NULL; END $$;
      CREATE FUNCTION count_changed_projects() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        PERFORM keep_facts(ARRAY(SELECT n.id FROM added n JOIN removed o ON o.id = n.id
          WHERE (${copied.map((c) => `o.${c}`).join(', ')}, o.status_changed_at) IS DISTINCT FROM (${copied.map((c) => `n.${c}`).join(', ')}, n.status_changed_at)));
        RETURN NULL;
      END $$;
      CREATE FUNCTION count_projects_of_clients() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        PERFORM keep_facts(ARRAY(SELECT p.id FROM added n JOIN removed o ON o.id = n.id JOIN project p ON p.client_id = n.id
          WHERE (o.client_type, o.group_id) IS DISTINCT FROM (n.client_type, n.group_id)));
        RETURN NULL;
      END $$;
      -- Only what counts, or counted: drafts wait for nobody.
      CREATE FUNCTION count_projects_of_quotes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN PERFORM keep_facts(ARRAY(SELECT DISTINCT project_id FROM changed WHERE is_current AND status NOT IN (${onTheDesk}))); RETURN NULL; END $$;
      CREATE FUNCTION count_projects_of_changed_quotes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        PERFORM keep_facts(ARRAY(SELECT DISTINCT n.project_id FROM added n JOIN removed o ON o.id = n.id
          WHERE (n.is_current AND n.status NOT IN (${onTheDesk}), n.amount_fen) IS DISTINCT FROM (o.is_current AND o.status NOT IN (${onTheDesk}), o.amount_fen)));
        RETURN NULL;
      END $$;
      CREATE FUNCTION count_projects_of_contracts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN PERFORM keep_facts(ARRAY(SELECT DISTINCT project_id FROM changed WHERE status IN (${signed}))); RETURN NULL; END $$;
      CREATE FUNCTION count_projects_of_changed_contracts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        PERFORM keep_facts(ARRAY(SELECT x.project_id FROM added n JOIN removed o ON o.id = n.id CROSS JOIN LATERAL (VALUES (n.project_id), (o.project_id)) AS x (project_id)
          WHERE (n.status IN (${signed}) OR o.status IN (${signed}))
            AND (n.project_id, n.status IN (${signed}), n.amount_fen, n.signed_on) IS DISTINCT FROM (o.project_id, o.status IN (${signed}), o.amount_fen, o.signed_on)));
        RETURN NULL;
      END $$;
      CREATE FUNCTION count_projects_of_nodes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        PERFORM keep_facts(ARRAY(SELECT DISTINCT k.project_id FROM added n JOIN removed o ON o.id = n.id JOIN contract k ON k.id = n.contract_id
          WHERE (n.invoiced_fen, n.received_fen) IS DISTINCT FROM (o.invoiced_fen, o.received_fen)));
        RETURN NULL;
      END $$;

      CREATE FUNCTION forget_projects() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN DELETE FROM project_fact f USING removed r WHERE f.id = r.id; RETURN NULL; END $$;

      CREATE TRIGGER project_counted AFTER INSERT ON project REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_new_projects();
      CREATE TRIGGER project_counted_anew AFTER UPDATE ON project REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_changed_projects();
      CREATE TRIGGER project_forgotten AFTER DELETE ON project REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION forget_projects();
      CREATE TRIGGER client_counted AFTER UPDATE ON client REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_projects_of_clients();
      CREATE TRIGGER quote_revision_counted AFTER INSERT ON quote_revision REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_projects_of_quotes();
      CREATE TRIGGER quote_revision_counted_anew AFTER UPDATE ON quote_revision REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_projects_of_changed_quotes();
      CREATE TRIGGER quote_revision_uncounted AFTER DELETE ON quote_revision REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_projects_of_quotes();
      CREATE TRIGGER contract_counted AFTER INSERT ON contract REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_projects_of_contracts();
      CREATE TRIGGER contract_counted_anew AFTER UPDATE ON contract REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_projects_of_changed_contracts();
      CREATE TRIGGER contract_uncounted AFTER DELETE ON contract REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_projects_of_contracts();
      CREATE TRIGGER contract_fee_node_counted AFTER UPDATE ON contract_fee_node REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_projects_of_nodes();

      INSERT INTO project_fact SELECT * FROM count_projects(ARRAY(SELECT id FROM project));

      ALTER TABLE project_fact ENABLE ROW LEVEL SECURITY;
      ALTER TABLE project_fact FORCE ROW LEVEL SECURITY;
      CREATE POLICY project_fact_owner ON project_fact TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY project_fact_read ON project_fact FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR id IN (SELECT viewer_project_ids()));
      REVOKE ALL ON FUNCTION count_projects(uuid[]), keep_facts(uuid[]) FROM PUBLIC;
      -- Nobody writes it but the triggers.
      GRANT SELECT ON project_fact TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
