import { usualOrder } from '@yingzao/domain/approvals';
import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

// The order of approval, attacked: by many at once through the API, and by raw SQL under the runtime role.

let app: TestApp;
let manager: Viewer;
let approvers: Viewer[];
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  manager = await buildPerson(app, ['MARKET_MANAGER']);
  approvers = [];
  for (const _ of usualOrder) approvers.push(await buildPerson(app, ['TECHNICAL']));
  projectId = await buildProject(app, await buildDepartment(app, 'QD'), await buildClient(app));
  // A witness of its own: every decision in the order in which the database accepted it.
  await app.owner.query(`
    CREATE TABLE witness (n bigserial, chain_id uuid, seq integer, by_id uuid, open_before integer);
    CREATE FUNCTION witness_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
      INSERT INTO public.witness (chain_id, seq, by_id, open_before)
      SELECT NEW.chain_id, NEW.seq, public.viewer_id(), count(*) FROM public.approval_step s WHERE s.chain_id = NEW.chain_id AND s.seq < NEW.seq AND s.state <> 'DONE';
      RETURN NULL; END $$;
    CREATE TRIGGER witness_decision AFTER UPDATE ON approval_step FOR EACH ROW WHEN (NEW.state = 'DONE') EXECUTE FUNCTION witness_decision();`);
});
afterAll(() => app.close());

/** A contract in approval: its round and the steps in order. */
async function buildChain(): Promise<{ id: string; contractId: string; steps: string[] }> {
  const made = await app.services.contracts.create(manager, { projectId, name: '合同', contractType: 'DESIGN', amountFen: '1' });
  const contractId = made.result!.id;
  const chain = await app.services.approvals.submit(manager, { contractId, expectedVersion: 1, steps: usualOrder.map((section, i) => ({ section, approverId: approvers[i]!.employeeId })) }, 'zh');
  const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM approval_step WHERE chain_id = $1 ORDER BY seq`, [chain.result!.id]);
  return { id: chain.result!.id, contractId, steps: rows.map((r) => r.id) };
}

const raw = (viewer: Viewer, sql: string, params: unknown[]): Promise<number> => app.database.write(viewer, (db) => db.run(sql, params));
/** Rows a forbidden statement changed: it is refused, or finds nothing. */
const forced = (viewer: Viewer, sql: string, params: unknown[]): Promise<number> => raw(viewer, sql, params).catch((error: { code?: string }) => (['23001', '23505', '42501', '40P01'].includes(error.code ?? '') ? 0 : Promise.reject(error)));
/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
const done = `UPDATE approval_step SET state = 'DONE', conclusion = 'AGREE', decided_at = now() WHERE id = $1`;

it('accepts no decision out of turn and exactly one a step, among hundreds of attempts at once', async () => {
  const chains = [await buildChain(), await buildChain(), await buildChain()];
  const accepted = new Map<string, number>();
  const refusals = new Map<string, number>();
  let attempts = 0;
  let forcedRows = 0;
  const decide = async (i: number, j: number, stepId: string): Promise<void> => {
    const { result, problems } = await app.services.approvals.decide(approvers[i]!, { stepId, conclusion: 'AGREE' });
    if (result) {
      expect(i).toBe(j);
      accepted.set(stepId, (accepted.get(stepId) ?? 0) + 1);
    } else refusals.set(problems[0]!.code, (refusals.get(problems[0]!.code) ?? 0) + 1);
  };
  const force = async (i: number, sql: string, stepId: string): Promise<void> => {
    forcedRows += await forced(approvers[i]!, sql, [stepId]);
  };
  const random = seeded(20260105);
  for (let wave = 0; wave < 30 && accepted.size < 18; wave++) {
    const storm = chains.flatMap(({ steps }) =>
      approvers.flatMap((_, i) => [
        ...steps.map((stepId, j) => () => decide(i, j, stepId)),
        () => force(i, done, steps[(i + 1 + (wave % 5)) % 6]!),
        () => force(i, `UPDATE approval_step SET state = 'ACTIVE', activated_at = now() WHERE id = $1 AND state <> 'ACTIVE'`, steps[i]!),
      ]),
    );
    attempts += storm.length;
    // Thrown at the ten connections of the pool in an order of chance, the same at every run.
    const order = storm.map((attempt) => ({ attempt, at: random() })).sort((x, y) => x.at - y.at);
    await Promise.all(order.map(({ attempt }) => attempt()));
  }
  expect(attempts).toBeGreaterThan(200);
  expect(refusals.get('NOT_YOUR_TURN')).toBeGreaterThan(200);
  expect([...refusals.keys()].sort()).toEqual(['ALREADY_DECIDED', 'NOT_YOUR_TURN']);
  expect(forcedRows).toBe(0);
  expect([...accepted.values()]).toEqual(Array.from({ length: 18 }, () => 1));
  const { rows } = await app.owner.query<{ chain_id: string; seq: number; by_id: string; open_before: number }>(`SELECT * FROM witness ORDER BY n`);
  expect(rows).toHaveLength(18);
  for (const { id } of chains) {
    const mine = rows.filter((r) => r.chain_id === id);
    expect(mine.map((r) => r.seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(mine.map((r) => r.by_id)).toEqual(approvers.map((a) => a.employeeId));
    expect(mine.every((r) => r.open_before === 0)).toBe(true);
  }
  const { rows: states } = await app.owner.query(`SELECT DISTINCT h.state, k.status FROM approval_chain h JOIN contract k ON k.id = h.contract_id`);
  expect(states).toEqual([{ state: 'APPROVED', status: 'APPROVED' }]);
});

it('lets a disagreement and an agreement of the same step happen only one of the two', async () => {
  for (let i = 0; i < 10; i++) {
    const { id, steps } = await buildChain();
    const answers = await Promise.all((['AGREE', 'DISAGREE', 'AGREE', 'DISAGREE'] as const).map((conclusion) => app.services.approvals.decide(approvers[0]!, { stepId: steps[0]!, conclusion, opinion: '意见' })));
    expect(answers.filter((a) => a.result)).toHaveLength(1);
    const { rows } = await app.owner.query<{ conclusion: string; state: string }>(`SELECT s.conclusion, h.state FROM approval_chain h JOIN approval_step s ON s.chain_id = h.id WHERE h.id = $1 AND s.seq = 1`, [id]);
    expect(rows[0]!.state).toBe(rows[0]!.conclusion === 'DISAGREE' ? 'REJECTED' : 'ACTIVE');
  }
});

describe('raw SQL under the runtime role', () => {
  const refused = { code: '23001' };

  it('cannot act out of turn, for somebody else, or take a turn back', async () => {
    const { steps } = await buildChain();
    const [first, second] = [approvers[0]!, approvers[1]!];
    await expect(raw(second, done, [steps[1]])).rejects.toMatchObject(refused);
    await expect(raw(second, done, [steps[0]])).rejects.toMatchObject(refused);
    await expect(raw(first, done, [steps[1]])).rejects.toMatchObject(refused);
    await expect(raw(first, `UPDATE approval_step SET state = 'ACTIVE' WHERE id = $1`, [steps[1]])).rejects.toMatchObject(refused);
    await expect(raw(first, `UPDATE approval_step SET state = 'NOTIFIED' WHERE id = $1`, [steps[0]])).rejects.toMatchObject(refused);
    await expect(raw(first, `UPDATE approval_step SET state = 'SKIPPED' WHERE id = $1`, [steps[0]])).rejects.toMatchObject(refused);
    await expect(raw(first, `UPDATE approval_step SET approver_id = $2 WHERE id = $1`, [steps[1], first.employeeId])).rejects.toMatchObject(refused);
    await expect(raw(first, `UPDATE approval_step SET seq = 9 WHERE id = $1`, [steps[0]])).rejects.toMatchObject(refused);
    await app.services.approvals.decide(first, { stepId: steps[0]!, conclusion: 'AGREE' });
    await expect(raw(first, `UPDATE approval_step SET opinion = '改写' WHERE id = $1`, [steps[0]])).rejects.toMatchObject(refused);
    await expect(raw(first, `DELETE FROM approval_step WHERE id = $1`, [steps[0]])).rejects.toMatchObject({ code: '42501' });
  });

  it('cannot have two active steps, push a step in front, or begin with a decided one', async () => {
    const { id, steps } = await buildChain();
    const insert = `INSERT INTO approval_step (chain_id, seq, section, approver_id, state, conclusion, decided_at) VALUES ($1, $2, 'LEGAL', $3, $4, $5, $6)`;
    const me = manager.employeeId;
    await expect(raw(manager, insert, [id, 7, me, 'ACTIVE', null, null])).rejects.toMatchObject(refused);
    await expect(raw(manager, insert, [id, 1, me, 'NOTIFIED', null, null])).rejects.toMatchObject({ code: '23505' });
    await expect(raw(manager, insert, [id, 7, me, 'DONE', 'AGREE', new Date()])).rejects.toMatchObject(refused);
    await expect(raw(approvers[0]!, insert, [id, 7, approvers[0]!.employeeId, 'NOTIFIED', null, null])).rejects.toMatchObject({ code: '42501' });
    // The unique index holds alone too, should the trigger ever be gone.
    await app.owner.query(`ALTER TABLE approval_step DISABLE TRIGGER approval_step_order`);
    await expect(app.owner.query(`UPDATE approval_step SET state = 'ACTIVE' WHERE id = $1`, [steps[3]])).rejects.toMatchObject({ code: '23505' });
    await app.owner.query(`ALTER TABLE approval_step ENABLE TRIGGER approval_step_order`);
  });

  it('cannot finish a round that is not decided, rewrite what was submitted, or reopen it', async () => {
    const { id, contractId, steps } = await buildChain();
    const finish = `UPDATE approval_chain SET state = $2, finished_at = now() WHERE id = $1`;
    for (const who of [approvers[0]!, manager]) {
      await expect(raw(who, finish, [id, 'APPROVED'])).rejects.toMatchObject(refused);
      await expect(raw(who, finish, [id, 'REJECTED'])).rejects.toMatchObject(refused);
      await expect(raw(who, `UPDATE approval_chain SET snapshot = '{}' WHERE id = $1`, [id])).rejects.toMatchObject(refused);
    }
    await expect(raw(approvers[0]!, finish, [id, 'WITHDRAWN'])).rejects.toMatchObject(refused);
    await expect(raw(manager, `INSERT INTO approval_chain (contract_id, round, state, submitter_id, snapshot) VALUES ($1, 2, 'ACTIVE', $2, '{}')`, [contractId, manager.employeeId])).rejects.toMatchObject({ code: '23505', constraint: 'approval_chain_open' });
    await app.services.approvals.decide(approvers[0]!, { stepId: steps[0]!, conclusion: 'DISAGREE', opinion: '不同意' });
    await expect(raw(manager, `UPDATE approval_chain SET state = 'ACTIVE', finished_at = NULL WHERE id = $1`, [id])).rejects.toMatchObject(refused);
    await expect(raw(manager, `INSERT INTO approval_step (chain_id, seq, section, approver_id, state) VALUES ($1, 7, 'LEGAL', $2, 'NOTIFIED')`, [id, manager.employeeId])).rejects.toMatchObject(refused);
  });

  it('reaches nothing of a round by somebody who is not on it', async () => {
    const { id, steps } = await buildChain();
    const stranger = await buildPerson(app, ['LEGAL']);
    expect(await raw(stranger, done, [steps[0]])).toBe(0);
    expect(await raw(stranger, `UPDATE approval_chain SET state = 'VOID', finished_at = now() WHERE id = $1`, [id])).toBe(0);
    expect(await app.database.read(null, (db) => db.rows(`SELECT 1 FROM approval_step`))).toEqual([]);
  });
});
