import { usualOrder } from '@yingzao/domain/approvals';
import type { OpinionConclusion } from '@yingzao/domain/catalogues';
import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { ActOnApprovalInput } from '../../generated/resolvers.generated';
import type { Viewer } from '../identity/sessions.service';

// Everything at once: 32 clients on 30 rounds; and seats attacked by raw SQL under the runtime role.

let app: TestApp;
let manager: Viewer;
let director: Viewer;
let people: Viewer[];
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  manager = await buildPerson(app, ['MARKET_MANAGER']);
  director = await buildPerson(app, ['DIRECTOR']);
  people = [];
  for (let i = 0; i < 8; i++) people.push(await buildPerson(app, ['TECHNICAL']));
  projectId = await buildProject(app, await buildDepartment(app, 'QS'), await buildClient(app));
});
afterAll(() => app.close());

async function buildChain(i: number): Promise<string> {
  const made = await app.services.contracts.create(manager, { projectId, name: '合同', contractType: 'DESIGN', amountFen: '1' });
  const steps = usualOrder.map((section, s) =>
    s % 3 === 2 ? { section, approverIds: [0, 1, 2].map((k) => people[(i + s + k) % 8]!.employeeId), mode: (['COUNTERSIGN', 'N_OF_M', 'ANY', 'SEQUENTIAL'] as const)[i % 4]!, needed: 2 } : { section, approverId: people[(i + s) % 8]!.employeeId });
  const chain = await app.services.approvals.submit(manager, { contractId: made.result!.id, expectedVersion: 1, steps }, 'zh');
  expect(chain.problems).toEqual([]);
  return chain.result!.id;
}
const stepsOf = async (chainId: string): Promise<{ id: string; state: string }[]> => (await app.owner.query<{ id: string; state: string }>(`SELECT id, state FROM approval_step WHERE chain_id = $1 ORDER BY seq`, [chainId])).rows;

/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

it('keeps the order and the ledger of 30 rounds under 32 clients, who agree, return, transfer, add, withdraw and override at once', async () => {
  const chains: string[] = [];
  for (let i = 0; i < 30; i++) chains.push(await buildChain(i));
  const done: Record<string, number> = {};
  const refused: Record<string, number> = {};
  const note = (what: string, answer: { problems: readonly { code: string }[] }): void => {
    const code = answer.problems[0]?.code;
    if (code) refused[code] = (refused[code] ?? 0) + 1;
    else done[what] = (done[what] ?? 0) + 1;
  };
  const client = async (n: number): Promise<void> => {
    const random = seeded(7919 * (n + 1));
    const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    for (let k = 0; k < 24; k++) {
      const chainId = any(chains);
      const steps = await stepsOf(chainId);
      const seats = (await app.owner.query<{ id: string; employee: string; state: string }>(`SELECT id, employee_id AS employee, state FROM approval_seat WHERE chain_id = $1 AND state IN ('ACTIVE', 'WAITING')`, [chainId])).rows;
      // Mostly by whoever seems to have the turn, so that many come for the same one; sometimes by anybody.
      const turn = seats.find((s) => s.state === 'ACTIVE');
      const who = random() < 0.75 ? people.find((p) => p.employeeId === turn?.employee) ?? any(people) : any(people);
      const dice = random();
      const act = async (by: Viewer, input: Omit<ActOnApprovalInput, 'chainId'>): Promise<void> => note(input.action, await app.services.approvals.act(by, { ...input, chainId }));
      if (dice < 0.6) note('decide', await app.services.approvals.decide(who, { stepId: (random() < 0.9 ? steps.find((s) => s.state === 'ACTIVE') : any(steps))?.id ?? steps[0]!.id, conclusion: any<OpinionConclusion>(['AGREE', 'AGREE', 'AGREE', 'NA', 'AGREE', 'AGREE_WITH_CHANGES', 'AGREE', 'AGREE', 'DISAGREE']), opinion: '意见' }));
      else if (dice < 0.68) await act(who, { action: 'RETURN_STEP', toStep: 1 + Math.floor(random() * 4), reason: '改' });
      else if (dice < 0.76) await act(who, { action: 'TRANSFER', employeeIds: [any(people).employeeId] });
      else if (dice < 0.86) await act(who, { action: random() < 0.5 ? 'ADD_BEFORE' : 'ADD_AFTER', employeeIds: [any(people).employeeId] });
      else if (dice < 0.9) await act(who, { action: 'REMOVE_SIGNER', seatId: any(seats)?.id ?? chainId });
      else if (dice < 0.95) await act(director, { action: 'OVERRIDE', seatId: any(seats)?.id ?? chainId, conclusion: 'AGREE', reason: '在途' });
      else if (dice < 0.97) await act(manager, { action: 'URGE' });
      else if (dice < 0.98) await act(manager, { action: 'WITHDRAW', reason: '改' });
      else await act(who, { action: 'COMMENT', reason: '说明' });
    }
  };
  await Promise.all(Array.from({ length: 32 }, (_, n) => client(n)));
  expect(done.decide).toBeGreaterThan(100);
  expect(done.RETURN_STEP).toBeGreaterThan(0);
  expect((refused.NOT_YOUR_TURN ?? 0) + (refused.ALREADY_DECIDED ?? 0)).toBeGreaterThan(50);
  for (const code of Object.keys(refused)) expect(['NOT_YOUR_TURN', 'ALREADY_DECIDED', 'CHAIN_CLOSED', 'NO_SUCH_STEP', 'ALREADY_SIGNER', 'NO_CHAINED_ADDS', 'NOT_ADDED', 'SEAT_CLOSED', 'URGED_ENOUGH', 'NOT_ALLOWED_HERE', 'NOT_FOUND']).toContain(code);

  // Whatever is open still has a way to the end.
  for (const chainId of chains)
    for (let i = 0; i < 60; i++) {
      const { rows } = await app.owner.query<{ step: string; employee: string }>(`SELECT t.step_id AS step, t.employee_id AS employee FROM approval_seat t JOIN approval_chain h ON h.id = t.chain_id AND h.state = 'ACTIVE' WHERE t.chain_id = $1 AND t.state = 'ACTIVE' LIMIT 1`, [chainId]);
      if (!rows[0]) break;
      const by = people.find((p) => p.employeeId === rows[0]!.employee)!;
      expect((await app.services.approvals.decide(by, { stepId: rows[0].step, conclusion: 'AGREE' })).problems).toEqual([]);
    }

  const { rows: wrong } = await app.owner.query(`
    SELECT 'a seat signed twice or not on the ledger' AS what, t.id FROM approval_seat t LEFT JOIN approval_event e ON e.chain_id = t.chain_id AND e.payload ->> 'seatId' = t.id::text AND e.kind IN ('APPROVE', 'REJECT', 'OVERRIDE') AND e.payload ? 'conclusion'
      WHERE t.state = 'DONE' GROUP BY t.id HAVING count(e.id) <> 1
    UNION ALL SELECT 'still open', h.id FROM approval_chain h WHERE h.state = 'ACTIVE'
    UNION ALL SELECT 'approved without every step', h.id FROM approval_chain h WHERE h.state = 'APPROVED' AND EXISTS (SELECT 1 FROM approval_step s WHERE s.chain_id = h.id AND s.state <> 'DONE')
    UNION ALL SELECT 'an open seat of a closed round', t.id FROM approval_seat t WHERE t.state IN ('ACTIVE', 'WAITING', 'NOTIFIED')
    UNION ALL SELECT 'a section left empty', h.id FROM approval_chain h WHERE h.state = 'APPROVED' AND (SELECT count(DISTINCT s.section) FROM approval_step s WHERE s.chain_id = h.id AND s.conclusion IS NOT NULL) <> 6
    UNION ALL SELECT 'a broken ledger', h.id FROM approval_chain h WHERE approval_ledger_broken_at(h.id) IS NOT NULL
    UNION ALL SELECT 'signed before an earlier step', t.id FROM approval_seat t JOIN approval_step s ON s.id = t.step_id AND s.entry = t.entry JOIN approval_step o ON o.chain_id = s.chain_id AND o.seq < s.seq WHERE t.state = 'DONE' AND s.state = 'DONE' AND o.decided_at > t.decided_at
    UNION ALL SELECT 'a contract that does not follow', k.id FROM approval_chain h JOIN contract k ON k.id = h.contract_id WHERE k.status <> CASE h.state WHEN 'APPROVED' THEN 'APPROVED' ELSE 'DRAFT' END`);
  expect(wrong).toEqual([]);
}, 240_000);

describe('raw SQL on seats', () => {
  const refused = { code: '23001' };
  const raw = (viewer: Viewer, sql: string, params: unknown[]): Promise<number> => app.database.write(viewer, (db) => db.run(sql, params));
  const sign = `UPDATE approval_seat SET state = 'DONE', conclusion = 'AGREE', signer_id = $2, decided_at = now() WHERE id = $1`;

  it('signs for nobody else, not out of turn, not without an entry of the ledger, and takes nothing back', async () => {
    const id = await buildChain(0);
    const { rows: seats } = await app.owner.query<{ id: string; step: string }>(`SELECT t.id, t.step_id AS step FROM approval_seat t JOIN approval_step s ON s.id = t.step_id WHERE t.chain_id = $1 ORDER BY s.seq, t.place`, [id]);
    const [first, second] = [people[0]!, people[1]!];
    await expect(raw(first, sign, [seats[0]!.id, first.employeeId])).rejects.toMatchObject(refused);
    await expect(raw(second, sign, [seats[0]!.id, second.employeeId])).rejects.toMatchObject(refused);
    await expect(raw(second, sign, [seats[0]!.id, first.employeeId])).rejects.toMatchObject(refused);
    await expect(raw(second, sign, [seats[1]!.id, second.employeeId])).rejects.toMatchObject(refused);
    await expect(raw(second, `UPDATE approval_seat SET state = 'ACTIVE' WHERE id = $1`, [seats[1]!.id])).rejects.toMatchObject(refused);
    await expect(raw(second, `UPDATE approval_seat SET employee_id = $2 WHERE id = $1`, [seats[0]!.id, second.employeeId])).rejects.toMatchObject(refused);
    for (const end of ['TRANSFERRED', 'FELL_BACK', 'REMOVED', 'NOT_NEEDED', 'CLOSED']) await expect(raw(second, `UPDATE approval_seat SET state = 'SKIPPED', "end" = $2 WHERE id = $1`, [seats[0]!.id, end])).rejects.toMatchObject(refused);
    const insert = `INSERT INTO approval_seat (chain_id, step_id, place, role, origin, employee_id, added_by, state) VALUES ($1, $2, 9, $3, $4, $5, $6, 'ACTIVE')`;
    for (const [role, origin, by] of [['MAIN', 'DESIGNATED', null], ['MAIN', 'TRANSFERRED', null], ['BEFORE', 'ADDED_BEFORE', seats[0]!.id], ['AFTER', 'ADDED_AFTER', seats[0]!.id]])
      await expect(raw(second, insert, [id, seats[0]!.step, role, origin, second.employeeId, by])).rejects.toMatchObject(refused);
    expect((await app.services.approvals.decide(first, { stepId: seats[0]!.step, conclusion: 'AGREE' })).problems).toEqual([]);
    await expect(raw(first, `UPDATE approval_seat SET opinion = '改写' WHERE id = $1`, [seats[0]!.id])).rejects.toMatchObject(refused);
    await expect(raw(first, `UPDATE approval_step SET state = 'NOTIFIED', entry = 2, conclusion = NULL, decided_at = NULL WHERE id = $1`, [seats[0]!.step])).rejects.toMatchObject(refused);
    await expect(raw(first, `DELETE FROM approval_seat WHERE id = $1`, [seats[0]!.id])).rejects.toMatchObject({ code: '42501' });
    await expect(raw(second, `UPDATE approval_chain SET state = 'RETURNED', finished_at = now() WHERE id = $1`, [id])).rejects.toMatchObject(refused);
  });

  it('gives a copied reader no right to write, and nobody a delegation in the name of others', async () => {
    const id = await buildChain(1);
    const reader = await buildPerson(app, ['LEGAL']);
    await app.services.approvals.act(manager, { chainId: id, action: 'CC', employeeIds: [reader.employeeId] });
    expect(await raw(reader, `UPDATE approval_chain SET state = 'VOID', finished_at = now() WHERE id = $1`, [id])).toBe(0);
    expect(await raw(reader, `UPDATE approval_seat SET state = 'ACTIVE' WHERE chain_id = $1`, [id])).toBe(0);
    await expect(raw(reader, `INSERT INTO approval_copy (chain_id, employee_id, sent_by_id) VALUES ($1, $2, $3)`, [id, people[7]!.employeeId, reader.employeeId])).rejects.toMatchObject({ code: '42501' });
    await expect(raw(reader, `INSERT INTO approval_delegation (from_id, to_id, from_day, to_day) VALUES ($1, $2, '2020-01-01', '2099-01-01')`, [people[1]!.employeeId, reader.employeeId])).rejects.toMatchObject({ code: '42501' });
  });
});
