import type pg from 'pg';

/** People of the measured firm. */
export interface BenchPeople {
  readonly director: string;
  readonly member: string;
}

/**
 * A firm of `count` projects: a client for ten projects, two quote versions each, a contract for every fifth. Set-based and the same at every run.
 * The member is designated for 840 projects, or a tenth where there are fewer. A kept firm is taken as it is.
 */
export async function generateFirm(owner: pg.Client, count: number): Promise<BenchPeople> {
  const { rows: known } = await owner.query<{ director: string; member: string }>(`SELECT d.id AS director, m.id AS member FROM employee d, employee m WHERE d.number = 'BENCH-D' AND m.number = 'BENCH-M'`);
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
    `INSERT INTO project (number, department_id, name, client_id, status, city_code, city, region, city_tier, city_tier_year, land_area_m2, gfa_m2, far, product_line, source, market_tracker_id, registered_on, updated_at)
     SELECT 'SC-' || i, d.id, '项目' || i, c.ids[1 + floor(random() * array_length(c.ids, 1))::int], (ARRAY['PROMOTION','TRACKING','TRACKING','WON','LOST','SUSPENDED'])[1 + floor(random() * 6)::int],
       '310100', '上海', (ARRAY['NORTH','EAST','EAST','EAST','SOUTH','CENTRAL','SOUTHWEST','NORTHWEST'])[1 + floor(random() * 8)::int], (ARRAY['T1','T1N','T1N','T2','T3','T4'])[1 + floor(random() * 6)::int], 2025,
       round((5000 + random() * 200000)::numeric, 2), round((5000 + random() * 400000)::numeric, 2), round((0.5 + random() * 4)::numeric, 2),
       (ARRAY['RESIDENTIAL','COMMERCIAL','OFFICE','HOTEL','EDUCATION','HEALTHCARE','CULTURE','INDUSTRIAL'])[1 + floor(random() * 8)::int], (ARRAY['TENDER','MARKETING','DIRECT','REPEAT'])[1 + floor(random() * 4)::int],
       e.ids[1 + floor(random() * 60)::int], date '2016-01-01' + floor(random() * 3900)::int, timestamptz '2016-01-01' + random() * interval '3900 days'
     FROM generate_series(1, $1::int) i, (SELECT id FROM department LIMIT 1) d, (SELECT array_agg(id) AS ids FROM client) c, (SELECT array_agg(id) AS ids FROM employee WHERE number LIKE 'T%') e`,
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
  await owner.query('VACUUM (ANALYZE)');
  return { director, member };
}
