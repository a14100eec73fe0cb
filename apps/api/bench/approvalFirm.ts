import type pg from 'pg';

/** The firm on which approval is measured. */
export interface ApprovalFirm {
  /** An approver with 100,000 tasks behind them and twenty before them; a member of nothing. */
  readonly approver: string;
  readonly manager: string;
  /** The contract whose ten documents have thirty versions each. */
  readonly contract: string;
  /** Approvers of the rounds to be decided. */
  readonly deciders: readonly string[];
}

const sections = `ARRAY['COMMERCIAL', 'LEAD_DESIGNER', 'DESIGN_MGMT', 'TECHNICAL', 'LEGAL', 'FINANCE']`;

/**
 * @param past rounds that are over, of six tasks each, of which the approver signed two
 * @param open rounds at their first step, to be decided
 */
export async function generateApprovals(owner: pg.Client, past: number, open: number): Promise<ApprovalFirm> {
  await owner.query(`SET synchronous_commit = off`);
  const person = async (number: string, role: string): Promise<string> => {
    const { rows } = await owner.query<{ id: string }>(`INSERT INTO employee (number, name) VALUES ($1, $1) RETURNING id`, [number]);
    const { id } = rows[0]!;
    await owner.query(`INSERT INTO employee_role VALUES ($1, $2)`, [id, role]);
    await owner.query(`INSERT INTO credential (employee_id, password_hash, must_change) VALUES ($1, 'none', false)`, [id]);
    return id;
  };
  const [approver, manager] = [await person('BENCH-A', 'LEGAL'), await person('BENCH-D', 'MARKET_MANAGER')];
  const deciders: string[] = [];
  for (let i = 0; i < 30; i++) deciders.push(await person(`E${i}`, 'LEGAL'));
  const { rows: department } = await owner.query<{ id: string }>(`INSERT INTO department (kind, name, abbreviation) VALUES ('DEPARTMENT', '市场部', 'SC') RETURNING id`);
  const { rows: client } = await owner.query<{ id: string }>(`INSERT INTO client (name, client_type) VALUES ('客户1', 'DEV_PRIVATE') RETURNING id`);
  await owner.query(
    `INSERT INTO project (number, department_id, name, client_id, status, tracking_stage, region, city_tier, city_tier_year, product_line, gfa_m2)
     SELECT 'SC-' || i, $1, '项目' || i, $2, 'TRACKING', 'NEGOTIATION', 'EAST', 'T1', 2025, 'OFFICE', 80000 FROM generate_series(1, 2000) i`,
    [department[0]!.id, client[0]!.id],
  );
  // Past rounds as they were left, past the triggers: 50,000 of them would be written for an hour.
  await owner.query(`BEGIN; SET LOCAL session_replication_role = replica`);
  await owner.query(
    `CREATE TEMP TABLE round ON COMMIT DROP AS SELECT i, uuidv7() AS contract_id, uuidv7() AS id, (SELECT array_agg(id ORDER BY number) FROM project)[1 + i % 2000] AS project_id, i > $1::int AS is_open,
       now() - i * interval '20 minutes' AS at FROM generate_series(1, $1::int + $2::int) i`,
    [past, open],
  );
  await owner.query(`INSERT INTO contract (id, number, project_id, name, contract_type, status, amount_fen, terms, signed_on) SELECT contract_id, 'HT-B-' || i, project_id, '设计合同' || i, 'DESIGN', CASE WHEN is_open THEN 'IN_APPROVAL' ELSE 'SIGNED' END, 100000000 + i, '条款', CASE WHEN NOT is_open THEN at::date END FROM round`);
  await owner.query(
    `INSERT INTO approval_chain (id, contract_id, subject_id, round, state, submitter_id, submitted_at, finished_at, snapshot, content_hash, entries, head)
     SELECT id, contract_id, contract_id, 1, CASE WHEN is_open THEN 'ACTIVE' ELSE 'APPROVED' END, $1, at, CASE WHEN NOT is_open THEN at + interval '3 days' END, '{"contract": {"number": "HT", "amountFen": "1"}}', repeat('0', 64), 0, '' FROM round`,
    [manager],
  );
  await owner.query(
    `INSERT INTO approval_step (chain_id, seq, section, approver_id, state, activated_at, decided_at, conclusion)
     SELECT r.id, s + 1, (${sections})[s + 1], CASE WHEN (NOT r.is_open AND s IN (1, 4)) OR (s = 0 AND r.i > $3::int - 20) THEN $1::uuid ELSE ($2::uuid[])[1 + (r.i + s) % 30] END, CASE WHEN NOT r.is_open THEN 'DONE' WHEN s = 0 THEN 'ACTIVE' ELSE 'NOTIFIED' END,
       CASE WHEN NOT r.is_open OR s = 0 THEN r.at END, CASE WHEN NOT r.is_open THEN r.at + s * interval '8 hours' END, CASE WHEN NOT r.is_open THEN 'AGREE' END FROM round r, generate_series(0, 5) s`,
    [approver, deciders, past + open],
  );
  await owner.query(
    `INSERT INTO approval_seat (chain_id, step_id, place, employee_id, state, conclusion, signer_id, activated_at, decided_at)
     SELECT s.chain_id, s.id, 1, s.approver_id, s.state, s.conclusion, CASE WHEN s.state = 'DONE' THEN s.approver_id END, s.activated_at, s.decided_at FROM approval_step s JOIN round r ON r.id = s.chain_id`,
  );
  await owner.query(`COMMIT`);
  // Open ones have their ledger begun and their first to-do told; the last twenty of them wait for the measured approver.
  await owner.query(`INSERT INTO approval_event (chain_id, kind, actor_id, payload, at) SELECT id, 'SUBMIT', submitter_id, '{}', submitted_at FROM approval_chain WHERE state = 'ACTIVE'`);
  await owner.query(
    `INSERT INTO work_prompt (employee_id, kind, nature, subject_id, dedupe_key, number, arrived_number) SELECT t.employee_id, 'APPROVAL_TURN', 'TODO', t.step_id, 'APPROVAL_TURN:' || t.step_id || ':turn:' || t.id, n, n
     FROM (SELECT *, row_number() OVER (PARTITION BY employee_id ORDER BY id)::int AS n FROM approval_seat WHERE state = 'ACTIVE') t`,
  );
  await owner.query(`INSERT INTO prompt_counter (employee_id, last) SELECT employee_id, count(*) FROM work_prompt GROUP BY 1`);

  const { rows: contract } = await owner.query<{ id: string; project: string }>(`SELECT k.id, k.project_id AS project FROM contract k WHERE k.number = 'HT-B-1'`);
  await owner.query(
    `WITH f AS (INSERT INTO stored_file (project_id, category, name, current_number) SELECT $1, 'CONTRACT', '附件' || n || '.pdf', 30 FROM generate_series(1, 10) n RETURNING id),
       v AS (INSERT INTO file_version (file_id, number, sha256, size, kind, file_name) SELECT f.id, n, md5(f.id::text || n) || md5(n::text), 100000 + n, 'PDF', '附件.pdf' FROM f, generate_series(1, 30) n)
     INSERT INTO contract_document (contract_id, seq, file_id) SELECT $2, row_number() OVER (), id FROM f`,
    [contract[0]!.project, contract[0]!.id],
  );
  await owner.query('VACUUM (ANALYZE)');
  return { approver, manager, contract: contract[0]!.id, deciders };
}
