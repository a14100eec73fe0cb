import { usualOrder } from '@yingzao/domain/approvals';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

// A round or contract that is named to row-level security is looked at alone. The name gives no right: what somebody sees of a named one is what they see of it without.

let app: TestApp;
let manager: Viewer;
let people: Viewer[];
let chains: string[];
beforeAll(async () => {
  app = await startTestApp();
  manager = await buildPerson(app, ['MARKET_MANAGER']);
  people = [];
  for (let i = 0; i < 9; i++) people.push(await buildPerson(app, ['LEGAL']));
  const [department, clientId] = [await buildDepartment(app, 'QN'), await buildClient(app)];
  for (let i = 0; i < 3; i++) {
    const projectId = await buildProject(app, department, clientId);
    if (i === 1) await designate(app, projectId, people[6]!);
    const made = await app.services.contracts.create(manager, { projectId, name: '合同', contractType: 'DESIGN', amountFen: '1' });
    const submit = async (expectedVersion: number, from: number): Promise<string> => {
      const steps = usualOrder.map((section, s) => ({ section, approverId: people[(from + s) % 6]!.employeeId }));
      const { result, problems } = await app.services.approvals.submit(manager, { contractId: made.result!.id, expectedVersion, steps, copyTo: i === 0 ? [people[7]!.employeeId] : [] }, 'zh');
      expect(problems).toEqual([]);
      return result!.id;
    };
    // Signed once by its first approver, then taken back; the second round begins with somebody else.
    const first = await submit(1, i);
    const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM approval_step WHERE chain_id = $1 AND seq = 1`, [first]);
    await app.services.approvals.decide(people[i % 6]!, { stepId: rows[0]!.id, conclusion: 'AGREE', opinion: '意见' });
    await app.services.approvals.act(manager, { chainId: first, action: 'WITHDRAW', reason: '改' });
    const version = (await app.owner.query<{ version: number }>(`SELECT version FROM contract WHERE id = $1`, [made.result!.id])).rows[0]!.version;
    await submit(version, i + 2);
  }
  // Somebody signs for somebody else today.
  await app.owner.query(`INSERT INTO approval_delegation (from_id, to_id, from_day, to_day) VALUES ($1, $2, current_date - 2, current_date + 2)`, [people[3]!.employeeId, people[8]!.employeeId]);
  // A file of an opinion in each, and one that waits for its opinion.
  await app.owner.query(`INSERT INTO approval_file (chain_id, event_id, sha256, size, kind, name, uploaded_by) SELECT e.chain_id, e.id, repeat('0', 64), 1, 'TXT', 'a.txt', e.actor_id FROM approval_event e WHERE e.kind = 'APPROVE'
    UNION ALL SELECT h.id, NULL, repeat('0', 64), 1, 'TXT', 'b.txt', $1 FROM approval_chain h`, [people[0]!.employeeId]);
  chains = (await app.owner.query<{ id: string }>(`SELECT id FROM approval_chain ORDER BY id`)).rows.map((r) => r.id);
});
afterAll(() => app.close());

const read = ['SELECT id FROM approval_chain', 'SELECT id FROM approval_step', 'SELECT id FROM approval_seat', 'SELECT id FROM approval_copy', 'SELECT id FROM approval_event', 'SELECT id FROM approval_file', 'SELECT id FROM contract'];

it('shows nothing more and nothing less of what is named', async () => {
  const contracts = (await app.owner.query<{ id: string }>(`SELECT id FROM contract`)).rows.map((r) => r.id);
  const stranger = await buildPerson(app, ['TECHNICAL']);
  let seen = 0;
  for (const person of [...people, stranger, manager]) {
    const look = (names: Record<string, string>): Promise<string[][]> =>
      app.database.read(person, async (db) => {
        for (const [setting, value] of Object.entries(names)) await db.rows(`SELECT set_config($1, $2, true)`, [setting, value]);
        const found: string[][] = [];
        for (const sql of read) found.push((await db.rows<{ id: string }>(sql)).map((r) => r.id).sort());
        return found;
      });
    const plain = await look({});
    seen += plain.flat().length;
    const namings: Record<string, string>[] = [{ 'app.chain_ids': `{${chains.join(',')}}` }, { 'app.contract_ids': `{${contracts.join(',')}}` }, { 'app.chain_ids': `{${chains.slice(0, 3).join(',')}}`, 'app.contract_ids': `{${contracts.slice(1).join(',')}}` }];
    for (const names of namings)
      expect(await look(names)).toEqual(plain);
    // And the functions themselves, which the policies ask before the whole set.
    const [only] = await app.database.read(person, async (db) => {
      await db.rows(`SELECT set_config('app.chain_ids', $1, true), set_config('app.contract_ids', $2, true)`, [`{${chains.join(',')}}`, `{${contracts.join(',')}}`]);
      return db.rows<Record<string, number>>(`SELECT
        (SELECT count(*)::int FROM (SELECT viewer_named_chain_ids() EXCEPT SELECT viewer_visible_chain_ids()) x) AS "chainsMore", (SELECT count(*)::int FROM (SELECT viewer_visible_chain_ids() EXCEPT SELECT viewer_named_chain_ids()) x) AS "chainsLess",
        (SELECT count(*)::int FROM (SELECT viewer_named_acting_chain_ids() EXCEPT SELECT viewer_acting_chain_ids()) x) AS "actingMore", (SELECT count(*)::int FROM (SELECT viewer_acting_chain_ids() EXCEPT SELECT viewer_named_acting_chain_ids()) x) AS "actingLess",
        (SELECT count(*)::int FROM (SELECT viewer_named_contract_ids() EXCEPT SELECT viewer_contract_ids()) x) AS "contractsMore", (SELECT count(*)::int FROM (SELECT viewer_contract_ids() EXCEPT SELECT viewer_named_contract_ids()) x) AS "contractsLess"`);
    });
    expect(only).toEqual({ chainsMore: 0, chainsLess: 0, actingMore: 0, actingLess: 0, contractsMore: 0, contractsLess: 0 });
  }
  expect(seen).toBeGreaterThan(100);
});

it('asks for what is named first, wherever it asks for all', async () => {
  const { rows } = await app.owner.query(`SELECT tablename, policyname FROM pg_policies WHERE concat(qual, with_check) ~ 'viewer_(visible|acting)_chain_ids' AND concat(qual, with_check) !~ 'viewer_named_(acting_)?chain_ids'`);
  expect(rows).toEqual([]);
});

it('writes to nothing more: a reader who names a round still has no right to it', async () => {
  const reader = people[7]!;
  for (const id of chains) {
    const changed = await app.database.write(reader, async (db) => {
      await db.rows(`SELECT set_config('app.chain_ids', $1, true)`, [`{${id}}`]);
      return [await db.run(`UPDATE approval_chain SET end_reason = 'x' WHERE id = $1`, [id]), await db.run(`UPDATE approval_step SET opinion = 'x' WHERE chain_id = $1`, [id]), await db.run(`UPDATE approval_seat SET opinion = 'x' WHERE chain_id = $1`, [id])];
    });
    expect(changed).toEqual([0, 0, 0]);
    const uploaded = app.database.write(reader, async (db) => {
      await db.rows(`SELECT set_config('app.chain_ids', $1, true)`, [`{${id}}`]);
      return db.run(`INSERT INTO approval_file (chain_id, sha256, size, kind, name, uploaded_by) VALUES ($1, repeat('0', 64), 1, 'TXT', 'x', $2)`, [id, reader.employeeId]);
    });
    await expect(uploaded).rejects.toThrow('row-level security');
  }
});
