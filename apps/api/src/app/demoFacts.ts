import type pg from 'pg';

/**
 * A past for the figures: a project counts from its registration, was tracked until it was decided, and has its contracts from their signing on.
 * What came decided from the workbook was decided some months after it was registered.
 */
export async function arrangeFacts(owner: pg.Client): Promise<void> {
  await owner.query(
    `UPDATE project p SET status_changed_at = least(p.registered_on + (60 + length(p.name) * 7 % 90), (now() AT TIME ZONE 'Asia/Shanghai')::date - 1) + time '10:00'
     WHERE p.registered_on IS NOT NULL AND p.status NOT IN ('PROMOTION', 'TRACKING') AND NOT EXISTS (SELECT 1 FROM project_status_event e WHERE e.project_id = p.id AND e.from_status IS NOT NULL)`,
  );
  // Past the triggers: they keep what happens, and this is what happened. The sums are counted anew.
  await owner.query(`DELETE FROM statistics_basis`);
  await owner.query(`BEGIN; SET LOCAL session_replication_role = replica`);
  await owner.query(`
    CREATE TEMP TABLE past ON COMMIT DROP AS
      WITH dated AS (
        SELECT f.*, p.status_changed_at::date AS decided_on, least(coalesce(p.registered_on, f.since), f.since) AS began FROM project_fact f JOIN project p ON p.id = f.id WHERE f.until IS NULL),
      days AS (
        SELECT id, began AS day FROM dated
        UNION SELECT id, decided_on FROM dated WHERE status NOT IN ('PROMOTION', 'TRACKING')
        UNION SELECT k.project_id, k.signed_on FROM contract k WHERE k.signed_on IS NOT NULL
        UNION SELECT k.project_id, i.issued_on FROM fee_invoice i JOIN contract k ON k.id = i.contract_id
        UNION SELECT k.project_id, r.received_on FROM fee_receipt r JOIN contract k ON k.id = r.contract_id)
      SELECT d.*, s.day, lead(s.day) OVER (PARTITION BY d.id ORDER BY s.day) AS next FROM dated d JOIN days s ON s.id = d.id AND s.day >= d.began AND s.day <= (now() AT TIME ZONE 'Asia/Shanghai')::date`);
  await owner.query(`DELETE FROM project_fact`);
  await owner.query(`
    INSERT INTO project_fact
      SELECT f.id, f.day, f.next, f.deleted_at, f.department_id, f.client_id, f.client_type, f.client_group_id,
        CASE WHEN f.next IS NOT NULL AND f.day < f.decided_on AND f.status NOT IN ('PROMOTION', 'TRACKING') THEN 'TRACKING' ELSE f.status END, f.tracking_stage, f.province_code, f.city_code, f.city, f.district_code, f.region, f.city_tier,
        f.product_line, f.positioning, f.source, f.market_tracker_id, f.design_tracker_id, f.land_area_m2, f.gfa_m2, f.far, f.registered_on,
        CASE WHEN f.next IS NULL OR f.day >= f.decided_on THEN f.won_on END, CASE WHEN f.signed_on <= f.day THEN f.signed_on END,
        f.quotes, k.n, f.quoted_fen, k.fen, i.fen, r.fen, f.expected_sign_on, k.backlog
      FROM past f
      CROSS JOIN LATERAL (SELECT count(*)::int AS n, coalesce(sum(x.amount_fen), 0)::bigint AS fen,
          coalesce(sum(greatest(x.amount_fen - coalesce((SELECT sum(e.amount_fen) FROM fee_invoice e WHERE e.contract_id = x.id AND e.issued_on <= f.day), 0), 0)) FILTER (WHERE x.status <> 'COMPLETED'), 0)::bigint AS backlog
        FROM contract x WHERE x.project_id = f.id AND x.status IN ('SIGNED', 'PERFORMING', 'COMPLETED') AND x.signed_on <= f.day) k
      CROSS JOIN LATERAL (SELECT coalesce(sum(e.amount_fen), 0)::bigint AS fen FROM fee_invoice e JOIN contract x ON x.id = e.contract_id WHERE x.project_id = f.id AND e.issued_on <= f.day) i
      CROSS JOIN LATERAL (SELECT coalesce(sum(e.amount_fen), 0)::bigint AS fen FROM fee_receipt e JOIN contract x ON x.id = e.contract_id WHERE x.project_id = f.id AND e.received_on <= f.day) r`);
  await owner.query('COMMIT');
  // The state of today is nobody's story.
  await owner.query(`SELECT keep_facts(ARRAY(SELECT id FROM project))`);
}
