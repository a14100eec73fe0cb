import type pg from 'pg';

const notes = ['确认任务书节点，对方下周给红线', '汇报同类案例三个，总监倾向第二个', null, '反馈报价偏高，希望分期', '踏勘，地形高差比图上大', null, '对方换了设计经理，已重新介绍', '请对方参观已建成项目'];

/** Touches of the last months by the market trackers: some projects often, some hardly, every ninth not at all. */
export async function arrangeTouches(owner: pg.Client, now: string): Promise<void> {
  await owner.query(
    `INSERT INTO touch (client_id, project_id, contact_id, kind, touched_on, text, author_id, created_at)
     SELECT s.client_id, s.id, k.id, (ARRAY['PHONE', 'VISIT', 'WECHAT', 'MEETING', 'PRESENTATION', 'SITE_VISIT'])[1 + (s.n + i) % 6], d.day, ($1::text[])[1 + (s.n * 3 + i) % 8], s.market_tracker_id, d.day + time '17:20'
     FROM (SELECT p.*, row_number() OVER (ORDER BY p.number DESC) - 1 AS n FROM project p WHERE p.status IN ('PROMOTION', 'TRACKING') AND p.market_tracker_id IS NOT NULL) s
     CROSS JOIN LATERAL generate_series(0, (s.n % 4)::int) i
     CROSS JOIN LATERAL (SELECT greatest($2::date - (1 + (s.n * 5) % 47 + i * 19)::int, coalesce(s.registered_on, $2::date - 400)) AS day) d
     LEFT JOIN LATERAL (SELECT e.contact_id AS id FROM employment e WHERE e.client_id = s.client_id AND e.ended_on IS NULL ORDER BY e.id LIMIT 1) k ON (s.n + i) % 2 = 0
     WHERE s.n % 9 <> 4 AND d.day <= $2::date`,
    [notes, now],
  );
}

const stages = ['CONTACT', 'REQUIREMENTS', 'GO_DECISION', 'SCHEME_BID', 'QUOTATION', 'NEGOTIATION', 'AWARD'];

/** Since when each open project stands in its stage and status: most for some weeks, a few for long, each after a way through the stages before. */
export async function arrangePace(owner: pg.Client): Promise<void> {
  // Past the triggers: the log is of what happens, and this is what happened.
  await owner.query(`BEGIN; SET LOCAL session_replication_role = replica`);
  await owner.query(`DELETE FROM project_stage_event`);
  await owner.query(
    `WITH open AS (
       SELECT p.id, p.tracking_stage, p.market_tracker_id, array_position($1::text[], p.tracking_stage) AS at_stage, row_number() OVER (ORDER BY p.number DESC) - 1 AS n FROM project p WHERE p.status IN ('PROMOTION', 'TRACKING')),
     paced AS (SELECT o.*, now() - make_interval(days => (CASE WHEN o.n % 12 = 11 THEN 130 + o.n % 40 ELSE 3 + (o.n * 7) % 45 END)::int) AS since FROM open o),
     moved AS (UPDATE project p SET stage_changed_at = s.since, status_changed_at = s.since - make_interval(days => (coalesce(s.at_stage, 0) * 21)::int) FROM paced s WHERE s.id = p.id)
     INSERT INTO project_stage_event (project_id, from_stage, to_stage, at, by_id)
       SELECT s.id, CASE WHEN i > 1 THEN ($1::text[])[i - 1] END, ($1::text[])[i], s.since - make_interval(days => (SELECT coalesce(sum(5 + (s.n * 7 + j * 5) % 16), 0) FROM generate_series(i, s.at_stage - 1) j)::int), s.market_tracker_id
       FROM paced s CROSS JOIN LATERAL generate_series(1, s.at_stage) i`,
    [stages],
  );
  // What is decided went the same way, in as many days as `arrangeFacts` gives it; what was lost, as far as it came.
  await owner.query(
    `WITH decided AS (
       SELECT s.*, CASE s.status WHEN 'WON' THEN 7 ELSE 1 + s.n % 7 END AS at_stage FROM (
         SELECT p.id, p.status, p.registered_on, p.market_tracker_id, 60 + length(p.name) * 7 % 90 AS days, row_number() OVER (PARTITION BY p.status ORDER BY p.number DESC) - 1 AS n FROM project p WHERE p.status IN ('WON', 'LOST') AND p.registered_on IS NOT NULL) s),
     passed AS (
       INSERT INTO project_stage_event (project_id, from_stage, to_stage, at, by_id)
         SELECT d.id, CASE WHEN i > 1 THEN ($1::text[])[i - 1] END, ($1::text[])[i], d.registered_on + time '10:00' + make_interval(days => (d.days * (i - 1) / (d.at_stage + 1) + (d.n * 5 + i * 3) % 6)::int), d.market_tracker_id
         FROM decided d CROSS JOIN LATERAL generate_series(1, d.at_stage) i RETURNING project_id, at)
     UPDATE project p SET tracking_stage = ($1::text[])[d.at_stage], stage_changed_at = (SELECT max(e.at) FROM passed e WHERE e.project_id = d.id) FROM decided d WHERE d.id = p.id`,
    [stages],
  );
  await owner.query('COMMIT');
  await owner.query(`SELECT keep_facts(ARRAY(SELECT id FROM project WHERE status IN ('WON', 'LOST')))`);
}

/** Some of the latest decisions were made here and not in a workbook: most of them reviewed, a few still to be. */
export async function arrangeReviews(owner: pg.Client, by: string): Promise<void> {
  await owner.query(`INSERT INTO partner_design_firm (name) VALUES ('澄岳设计'), ('北川建筑事务所') ON CONFLICT DO NOTHING`);
  await owner.query(
    `WITH decided AS (
       SELECT p.id, p.status, row_number() OVER (ORDER BY p.registered_on DESC NULLS LAST, p.number DESC) - 1 AS n FROM project p WHERE p.status IN ('WON', 'LOST') ORDER BY n LIMIT 14),
     moved AS (UPDATE project p SET status_changed_at = now() - make_interval(days => (2 + d.n * 4)::int) FROM decided d WHERE d.id = p.id RETURNING p.id, p.status_changed_at AS at),
     logged AS (INSERT INTO project_status_event (project_id, from_status, to_status, reason, at, by_id) SELECT d.id, 'TRACKING', d.status, CASE d.status WHEN 'LOST' THEN '价格' END, m.at, $1 FROM decided d JOIN moved m USING (id))
     INSERT INTO project_review (project_id, outcome, decided_at, reason, competitor_id, our_fee_fen, their_fee_fen, lessons, created_by, updated_by)
       SELECT d.id, d.status, m.at, CASE d.status WHEN 'LOST' THEN (ARRAY['PRICE', 'DESIGN', 'RELATION'])[1 + d.n % 3] END, (SELECT f.id FROM partner_design_firm f WHERE f.name = (ARRAY['澄岳设计', '北川建筑事务所'])[1 + d.n % 2]),
         (280 + d.n * 35) * 1000000, (250 + d.n * 36) * 1000000, (ARRAY['早一点见到决策人；报价前先问预算。', '方案汇报应由主设讲，别让市场部代讲。', '付款节点先谈，再谈总价。'])[1 + d.n % 3], $1, $1
       FROM decided d JOIN moved m USING (id) WHERE d.n % 4 <> 1`,
    [by],
  );
}
