import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As they are after this migration: what of a project's facts is the project's own, and what is counted of its client, quotes and contracts. */
const copied = [
  'deleted_at', 'department_id', 'client_id', 'status', 'tracking_stage', 'province_code', 'city_code', 'city', 'district_code', 'region', 'city_tier', 'product_line', 'positioning', 'source',
  'market_tracker_id', 'design_tracker_id', 'land_area_m2', 'gfa_m2', 'far', 'registered_on', 'expected_sign_on',
];
const counted = ['client_type', 'client_group_id', 'won_on', 'signed_on', 'quotes', 'contracts', 'quoted_fen', 'contracted_fen', 'invoiced_fen', 'received_fen', 'backlog_fen'];
const columns = [...copied, ...counted];
const list = (prefix = ''): string => columns.map((c) => `${prefix}${c}`).join(', ');
const onTheDesk = `'DRAFT', 'IN_REVIEW', 'APPROVED'`;
const signed = `'SIGNED', 'PERFORMING', 'COMPLETED'`;
/** Of what is completed nothing is left to invoice, whatever was agreed at first. */
const inForce = `'SIGNED', 'PERFORMING'`;

/** What differences of sums hold of the facts. */
const differing = [
  'department_id', 'client_type', 'client_group_id', 'status', 'tracking_stage', 'city_code', 'city', 'region', 'city_tier', 'product_line', 'positioning', 'source', 'market_tracker_id', 'design_tracker_id',
  'land_area_m2', 'gfa_m2', 'far', 'registered_on', 'expected_sign_on', 'won_on', 'signed_on', 'quotes', 'contracts', 'quoted_fen', 'contracted_fen', 'invoiced_fen', 'received_fen', 'backlog_fen',
].join(', ');
const counts = 'until IS NULL AND deleted_at IS NULL';
type Side = readonly [table: 'added' | 'removed', sign: 1 | -1];
const appends = (name: string, ...sides: readonly Side[]): string => `
  CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  BEGIN INSERT INTO statistics_change (sign, ${differing}) ${sides.map(([table, sign]) => `SELECT ${sign}, ${differing} FROM ${table} WHERE ${counts}`).join(' UNION ALL ')}; RETURN NULL; END $$;`;

/** The day on which a project is expected to be signed, for the forecast by month; and backlog, what signed contracts have not invoiced yet (ADR 45). */
export class ForecastAndBacklog1764339000000 implements MigrationInterface {
  name = 'ForecastAndBacklog1764339000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE project ADD COLUMN expected_sign_on date;
      CREATE INDEX project_expected ON project (expected_sign_on, id) WHERE deleted_at IS NULL;

      ALTER TABLE project_fact ADD COLUMN expected_sign_on date, ADD COLUMN backlog_fen bigint NOT NULL DEFAULT 0;
      CREATE INDEX project_fact_expected ON project_fact (expected_sign_on) WHERE until IS NULL AND expected_sign_on IS NOT NULL;

      CREATE OR REPLACE FUNCTION count_projects(ids uuid[]) RETURNS SETOF project_fact LANGUAGE sql STABLE SET search_path = public AS $$
        SELECT p.id, (p.created_at AT TIME ZONE 'Asia/Shanghai')::date, NULL::date, p.deleted_at, p.department_id, p.client_id, c.client_type, c.group_id, p.status, p.tracking_stage,
          p.province_code, p.city_code, p.city, p.district_code, p.region, p.city_tier, p.product_line, p.positioning, p.source, p.market_tracker_id, p.design_tracker_id,
          p.land_area_m2, p.gfa_m2, p.far, p.registered_on, CASE WHEN p.status = 'WON' THEN coalesce(k.signed_on, (p.status_changed_at AT TIME ZONE 'Asia/Shanghai')::date) END, k.signed_on,
          coalesce(q.n, 0), coalesce(k.n, 0), coalesce(q.fen, 0), coalesce(k.fen, 0), coalesce(m.invoiced, 0), coalesce(m.received, 0), p.expected_sign_on, coalesce(k.backlog, 0)
        FROM (SELECT DISTINCT unnest(ids) AS id) wanted JOIN project p ON p.id = wanted.id JOIN client c ON c.id = p.client_id
        LEFT JOIN LATERAL (SELECT count(*)::int AS n, sum(r.amount_fen)::bigint AS fen FROM quote_revision r
          WHERE r.project_id = p.id AND r.is_current AND r.status NOT IN (${onTheDesk})) q ON true
        -- More than agreed may have been invoiced: that makes no less of another contract.
        LEFT JOIN LATERAL (SELECT count(*)::int AS n, sum(x.amount_fen)::bigint AS fen, min(x.signed_on) AS signed_on,
            sum(greatest(x.amount_fen - coalesce((SELECT sum(n.invoiced_fen) FROM contract_fee_node n WHERE n.contract_id = x.id), 0), 0)) FILTER (WHERE x.status IN (${inForce}))::bigint AS backlog
          FROM contract x WHERE x.project_id = p.id AND x.status IN (${signed})) k ON true
        LEFT JOIN LATERAL (SELECT sum(n.invoiced_fen)::bigint AS invoiced, sum(n.received_fen)::bigint AS received FROM contract x JOIN contract_fee_node n ON n.contract_id = x.id
          WHERE x.project_id = p.id) m ON true $$;

      CREATE OR REPLACE FUNCTION keep_facts(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
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

      CREATE OR REPLACE FUNCTION count_changed_projects() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        PERFORM keep_facts(ARRAY(SELECT n.id FROM added n JOIN removed o ON o.id = n.id
          WHERE (${copied.map((c) => `o.${c}`).join(', ')}, o.status_changed_at) IS DISTINCT FROM (${copied.map((c) => `n.${c}`).join(', ')}, n.status_changed_at)));
        RETURN NULL;
      END $$;
      CREATE OR REPLACE FUNCTION count_projects_of_changed_contracts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        PERFORM keep_facts(ARRAY(SELECT x.project_id FROM added n JOIN removed o ON o.id = n.id CROSS JOIN LATERAL (VALUES (n.project_id), (o.project_id)) AS x (project_id)
          WHERE (n.status IN (${signed}) OR o.status IN (${signed}))
            AND (n.project_id, n.status IN (${signed}), n.status IN (${inForce}), n.amount_fen, n.signed_on)
              IS DISTINCT FROM (o.project_id, o.status IN (${signed}), o.status IN (${inForce}), o.amount_fen, o.signed_on)));
        RETURN NULL;
      END $$;

      ALTER TABLE statistics_change ADD COLUMN expected_sign_on date, ADD COLUMN backlog_fen bigint;
      ALTER TABLE statistics_sum ADD COLUMN backlog_fen numeric NOT NULL DEFAULT 0;
      ALTER TABLE statistics_sum ALTER COLUMN backlog_fen DROP DEFAULT;
      ${appends('add_to_statistics', ['added', 1])}
      ${appends('change_statistics', ['removed', -1], ['added', 1])}
      ${appends('take_from_statistics', ['removed', -1])}
      -- Past days: what was signed and not invoiced on them, as near as the facts say it. Today: what it is.
      UPDATE project_fact SET backlog_fen = greatest(contracted_fen - invoiced_fen, 0) WHERE until IS NOT NULL AND contracted_fen > 0;
      UPDATE project_fact f SET backlog_fen = c.backlog_fen FROM count_projects(ARRAY(SELECT id FROM project_fact WHERE until IS NULL AND contracts > 0)) c WHERE c.id = f.id AND f.until IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
