// What must be true of a firm's approvals, signings and prompts after any number of violent ends.
import { verifyLedgers } from '../../../scripts/ledger.mjs';

const signed = `('SIGNED', 'PERFORMING', 'COMPLETED')`;
const openSeat = `('WAITING', 'NOTIFIED', 'ACTIVE')`;

/** True of every committed state, whatever is under way: each query names what is only half there. */
const whole = {
  'a receipt without its answer': `SELECT key AS id FROM mutation_receipt WHERE answer = 'null'`,
  'a contract in approval without an open round, or an open round of a contract that is not in approval':
    `SELECT k.id FROM contract k FULL JOIN approval_chain h ON h.contract_id = k.id AND h.state = 'ACTIVE' WHERE (k.status = 'IN_APPROVAL') <> (h.id IS NOT NULL)`,
  'a round without its submission on the ledger, or with two': `SELECT h.id FROM approval_chain h WHERE (SELECT count(*) FROM approval_event e WHERE e.chain_id = h.id AND e.kind = 'SUBMIT') <> 1`,
  'a round without its six steps': `SELECT h.id FROM approval_chain h WHERE (SELECT count(*) FROM approval_step s WHERE s.chain_id = h.id) <> 6`,
  'a step without a seat at its entry': `SELECT s.id FROM approval_step s WHERE NOT EXISTS (SELECT 1 FROM approval_seat t WHERE t.step_id = s.id AND t.entry = s.entry)`,
  'an open round without one active step': `SELECT h.id FROM approval_chain h WHERE h.state = 'ACTIVE' AND (SELECT count(*) FROM approval_step s WHERE s.chain_id = h.id AND s.state = 'ACTIVE') <> 1`,
  'an active step without an active seat, or an active seat elsewhere':
    `SELECT s.id FROM approval_step s WHERE (s.state = 'ACTIVE') <> EXISTS (SELECT 1 FROM approval_seat t WHERE t.step_id = s.id AND t.entry = s.entry AND t.state = 'ACTIVE')`,
  'a signed seat that is not once on the ledger': `SELECT t.id FROM approval_seat t WHERE t.signer_id IS NOT NULL AND (SELECT count(*) FROM approval_event e WHERE e.chain_id = t.chain_id AND e.payload ->> 'seatId' = t.id::text AND e.kind IN ('APPROVE', 'REJECT', 'RETURN_STEP', 'RETURN_SUBMITTER')) <> 1`,
  'an opinion on the ledger without its signed seat': `SELECT e.id FROM approval_event e WHERE e.kind IN ('APPROVE', 'REJECT') AND NOT EXISTS (SELECT 1 FROM approval_seat t WHERE t.id::text = e.payload ->> 'seatId' AND t.state = 'DONE' AND t.signer_id = e.actor_id AND t.opinion IS NOT DISTINCT FROM e.payload ->> 'text')`,
  'an approved round with an open seat, or whose contract is still in approval': `SELECT h.id FROM approval_chain h JOIN contract k ON k.id = h.contract_id WHERE h.state = 'APPROVED' AND (k.status NOT IN ('APPROVED', 'SIGNED') OR EXISTS (SELECT 1 FROM approval_seat t WHERE t.chain_id = h.id AND t.state IN ${openSeat}))`,
  'a turn without its to-do, or a to-do without its turn':
    `SELECT coalesce(t.id, w.id) AS id FROM (SELECT * FROM approval_seat WHERE state = 'ACTIVE') t FULL JOIN (SELECT * FROM work_prompt WHERE kind = 'APPROVAL_TURN' AND done_at IS NULL) w ON w.subject_id = t.step_id AND w.employee_id = t.employee_id WHERE t.id IS NULL OR w.id IS NULL`,
  'a seat at its turn that was told twice or not at all':
    `SELECT t.id FROM approval_seat t WHERE t.activated_at IS NOT NULL AND (SELECT count(*) FROM work_prompt w WHERE w.kind = 'APPROVAL_TURN' AND w.employee_id = t.employee_id AND w.dedupe_key LIKE 'APPROVAL_TURN:%:turn:' || t.id || ':%') <> 1`,
  'an approved round that its submitter did not hear of once': `SELECT h.id FROM approval_chain h WHERE (h.state = 'APPROVED') <> ((SELECT count(*) FROM work_prompt w WHERE w.kind = 'APPROVAL_PASSED' AND w.subject_id = h.id) = 1)`,
  'a signed contract whose project is not won, or has not one design project':
    `SELECT k.id FROM contract k JOIN project p ON p.id = k.project_id WHERE k.status IN ${signed} AND (p.status <> 'WON' OR (SELECT count(*) FROM design_project d WHERE d.project_id = p.id) <> 1)`,
  'a signed contract without its signed copy': `SELECT k.id FROM contract k WHERE k.status = 'SIGNED' AND (k.signed_file_version_id IS NULL OR k.signed_on IS NULL)`,
  'a design project without a signed contract, its stages or its services':
    `SELECT d.id FROM design_project d WHERE NOT EXISTS (SELECT 1 FROM contract k WHERE k.project_id = d.project_id AND k.status IN ${signed}) OR NOT EXISTS (SELECT 1 FROM design_phase f WHERE f.design_project_id = d.id) OR NOT EXISTS (SELECT 1 FROM design_service v WHERE v.design_project_id = d.id)`,
  'a project that is won without a signed contract, or not once in the log': `SELECT p.id FROM project p WHERE (p.status = 'WON') <> EXISTS (SELECT 1 FROM contract k WHERE k.project_id = p.id AND k.status IN ${signed}) OR (p.status = 'WON') <> ((SELECT count(*) FROM project_status_event s WHERE s.project_id = p.id AND s.to_status = 'WON') = 1)`,
  'a manager of design who did not hear of a signing once':
    `SELECT d.id FROM design_project d CROSS JOIN (SELECT employee_id FROM employee_role WHERE role = 'DESIGN_MANAGER') m WHERE (SELECT array_agg(n ORDER BY kind) FROM (SELECT kind, count(*) AS n FROM work_prompt w WHERE w.subject_id = d.id AND w.employee_id = m.employee_id GROUP BY 1) x)
       IS DISTINCT FROM (SELECT CASE WHEN count(*) > 1 THEN ARRAY[count(*) - 1, 1] ELSE ARRAY[1::bigint] END FROM contract k WHERE k.project_id = d.project_id AND k.status IN ${signed})`,
  'a number of a contract or a design project given twice or left out':
    `SELECT 'contract' AS id FROM contract HAVING count(*) <> count(DISTINCT number) OR count(*) <> coalesce(max(right(number, 4)::int), 0) UNION ALL SELECT 'design' FROM design_project HAVING count(*) <> coalesce(max(right(number, 4)::int), 0)`,
  "prompts whose numbers go beyond their reader's count": `SELECT w.id FROM work_prompt w JOIN prompt_counter c USING (employee_id) WHERE w.number > c.last`,
};

/** What is half done in one view of the database, ledgers included. @returns sentences; none when all is whole */
export async function halfDone(client) {
  const found = [];
  for (const [what, sql] of Object.entries(whole)) {
    const { rows } = await client.query(sql);
    if (rows.length > 0) found.push(`${what}: ${rows.slice(0, 3).map((r) => r.id).join(', ')}${rows.length > 3 ? ` and ${rows.length - 3} more` : ''}`);
  }
  const { broken } = await verifyLedgers(client);
  return [...found, ...broken.map((b) => `the ledger of ${b.subject} is broken at ${b.brokenAt}`)];
}

/**
 * Each acknowledged act against the database.
 * @param acts what clients were told is done: kind, key, id of the object, person, and the id or text that only this act wrote
 * @returns sentences about what is lost, there twice, or nobody's
 */
export async function lostOrTwice(client, acts) {
  const found = [];
  const counts = async (sql) => new Map((await client.query(sql)).rows.map((r) => [r.key, Number(r.n)]));
  const by = {
    create: await counts(`SELECT name AS key, count(*) AS n FROM contract GROUP BY 1`),
    submit: await counts(`SELECT contract_id AS key, count(*) AS n FROM approval_chain GROUP BY 1`),
    decide: await counts(`SELECT payload ->> 'text' AS key, count(*) AS n FROM approval_event WHERE kind = 'APPROVE' GROUP BY 1`),
    return: await counts(`SELECT payload ->> 'text' AS key, count(*) AS n FROM approval_event WHERE kind = 'RETURN_STEP' GROUP BY 1`),
    sign: await counts(`SELECT signed_file_version_id AS key, count(*) AS n FROM contract WHERE status IN ${signed} GROUP BY 1`),
  };
  const receipts = new Map((await client.query(`SELECT actor_id || ' ' || key AS key, answer FROM mutation_receipt`)).rows.map((r) => [r.key, r.answer]));
  for (const act of acts) {
    const n = by[act.kind].get(act.trace) ?? 0;
    if (n !== 1) found.push(`${act.kind} ${act.key} was acknowledged and is there ${n} times`);
    const receipt = receipts.get(`${act.by} ${act.key}`);
    if (receipt?.id !== act.id) found.push(`${act.kind} ${act.key} was acknowledged with ${act.id}, and its receipt says ${JSON.stringify(receipt)}`);
  }
  // Every client has had its answer in the end, so there is nothing beyond.
  for (const [kind, known] of Object.entries(by)) {
    const told = new Set(acts.filter((a) => a.kind === kind).map((a) => a.trace));
    for (const key of known.keys()) if (!told.has(key)) found.push(`${kind} ${key} is there, and nobody was told`);
  }
  if (receipts.size !== acts.length) found.push(`${receipts.size} receipts for ${acts.length} acts`);
  return found;
}
