import type pg from 'pg';

/** People of the measured firm. */
export interface BenchPeople {
  readonly director: string;
  readonly member: string;
  /** The client with 500 projects. */
  readonly client: string;
}

/**
 * A firm of `count` projects: a client for ten projects and one with 500, two quote versions each, a contract for every fifth. Set-based and the same at every run.
 * The member is designated for 840 projects, or a tenth where there are fewer. A kept firm is taken as it is.
 */
export async function generateFirm(owner: pg.Client, count: number): Promise<BenchPeople> {
  const { rows: known } = await owner.query<BenchPeople>(`SELECT d.id AS director, m.id AS member, c.id AS client FROM employee d, employee m, client c WHERE d.number = 'BENCH-D' AND m.number = 'BENCH-M' AND c.name = '客户1'`);
  if (known[0]) return known[0];
  const clients = Math.max(50, Math.floor(count / 10));
  await owner.query(`SET synchronous_commit = off`);
  await owner.query(`SELECT setseed(0.42)`);
  const person = async (number: string, role: string): Promise<string> => {
    const { rows } = await owner.query<{ id: string }>(`INSERT INTO employee (number, name) VALUES ($1, $1) RETURNING id`, [number]);
    await owner.query(`INSERT INTO employee_role VALUES ($1, $2)`, [rows[0]!.id, role]);
    await owner.query(`INSERT INTO credential (employee_id, password_hash, must_change) VALUES ($1, 'none', false)`, [rows[0]!.id]);
    return rows[0]!.id;
  };
  const director = await person('BENCH-D', 'DIRECTOR');
  const member = await person('BENCH-M', 'LEAD_DESIGNER');
  await owner.query(`INSERT INTO employee (number, name) SELECT 'T' || i, '员工' || i FROM generate_series(1, 60) i`);
  await owner.query(`INSERT INTO department (kind, name, abbreviation) VALUES ('DEPARTMENT', '市场部', 'SC')`);
  await owner.query(`INSERT INTO client (name, client_type) SELECT '客户' || i, (ARRAY['GOV','GOV_PLATFORM','DEV_SOE_CENTRAL','DEV_SOE_LOCAL','DEV_PRIVATE','CORPORATE'])[1 + floor(random() * 6)::int] FROM generate_series(1, $1::int) i`, [clients]);
  await owner.query(
    `INSERT INTO project (number, department_id, name, client_id, status, tracking_stage, next_step, next_step_on, city_code, city, region, city_tier, city_tier_year, land_area_m2, gfa_m2, far, product_line, source, market_tracker_id, registered_on, updated_at, expected_sign_on)
     SELECT 'SC-' || s.i, d.id, '项目' || s.i, c.ids[CASE WHEN s.i <= 500 THEN 1 ELSE 1 + floor(random() * array_length(c.ids, 1))::int END], s.status, CASE WHEN s.status = 'TRACKING' THEN s.stage END,
       CASE WHEN s.status IN ('PROMOTION', 'TRACKING') THEN '回访' END, CASE WHEN s.status IN ('PROMOTION', 'TRACKING') THEN current_date + floor(random() * 120)::int - 30 END,
       '310100', '上海', (ARRAY['NORTH','EAST','EAST','EAST','SOUTH','CENTRAL','SOUTHWEST','NORTHWEST'])[1 + floor(random() * 8)::int], (ARRAY['T1','T1N','T1N','T2','T3','T4'])[1 + floor(random() * 6)::int], 2025,
       round((5000 + random() * 200000)::numeric, 2), round((5000 + random() * 400000)::numeric, 2), round((0.5 + random() * 4)::numeric, 2),
       (ARRAY['RESIDENTIAL','COMMERCIAL','OFFICE','HOTEL','EDUCATION','HEALTHCARE','CULTURE','INDUSTRIAL'])[1 + floor(random() * 8)::int], (ARRAY['TENDER','MARKETING','DIRECT','REPEAT'])[1 + floor(random() * 4)::int],
       e.ids[1 + floor(random() * 60)::int], date '2016-01-01' + floor(random() * 3900)::int, timestamptz '2016-01-01' + random() * interval '3900 days', CASE WHEN s.status = 'TRACKING' THEN current_date + floor(random() * 500)::int - 60 END
     FROM (SELECT i, (ARRAY['PROMOTION','TRACKING','TRACKING','WON','LOST','SUSPENDED'])[1 + floor(random() * 6)::int] AS status,
         (ARRAY['CONTACT','REQUIREMENTS','GO_DECISION','SCHEME_BID','QUOTATION','NEGOTIATION'])[1 + floor(random() * 6)::int] AS stage FROM generate_series(1, $1::int) i) s,
       (SELECT id FROM department LIMIT 1) d, (SELECT array_agg(id ORDER BY id) AS ids FROM client) c, (SELECT array_agg(id) AS ids FROM employee WHERE number LIKE 'T%') e`,
    [count],
  );
  await owner.query(`INSERT INTO project_member (project_id, employee_id, origin) SELECT id, market_tracker_id, 'MARKET_TRACKER' FROM project`);
  await owner.query(`INSERT INTO project_member (project_id, employee_id, origin) SELECT id, $1, 'DESIGNATED' FROM project ORDER BY md5(number) LIMIT least(840, $2::int / 10)`, [member, count]);
  await owner.query(`INSERT INTO quote (project_id, title, created_at) SELECT id, '设计费报价', updated_at FROM project`);
  await owner.query(
    `INSERT INTO quote_revision (quote_id, project_id, revision, is_current, status, fee_basis, amount_fen)
     SELECT q.id, q.project_id, r, r = 2, CASE r WHEN 2 THEN 'SENT' ELSE 'SUPERSEDED' END, 'LUMP_SUM', 1000000 + floor(random() * 900000000)::bigint FROM quote q, generate_series(1, 2) r`,
  );
  await owner.query(
    `INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on)
     SELECT 'HT-' || row_number() OVER (), id, '设计合同', 'DESIGN', 'SIGNED', 1000000 + floor(random() * 900000000)::bigint, registered_on FROM project WHERE status = 'WON'`,
  );
  await owner.query(`INSERT INTO project_change (project_id, kind, at) SELECT id, 'CREATED', updated_at FROM project`);
  const { rows: first } = await owner.query<{ id: string }>(`SELECT id FROM client WHERE name = '客户1'`);
  const client = first[0]!.id;
  await owner.query(`WITH k AS (INSERT INTO contact (name, phone) SELECT '联系人' || n, '1390000' || (1000 + n) FROM generate_series(1, 20) n RETURNING id) INSERT INTO employment (contact_id, client_id, title) SELECT id, $1, '设计总监' FROM k`, [client]);
  await owner.query(`INSERT INTO parcel (client_id, city, district, parcel_number, land_area_m2, price_fen, sold_on) SELECT $1, '上海', '闵行区', 'MH-' || n, 20000 + n, 1000000000 + n, current_date - n * 30 FROM generate_series(1, 30) n`, [client]);
  await owner.query(`INSERT INTO touch (client_id, project_id, kind, touched_on, text, author_id) SELECT client_id, id, 'PHONE', current_date - n * 7, '沟通进度', market_tracker_id FROM (SELECT * FROM project WHERE client_id = $1 ORDER BY id LIMIT 500) p, generate_series(1, 2) n`, [client]);
  await owner.query('VACUUM (ANALYZE)');
  return { director, member, client };
}
