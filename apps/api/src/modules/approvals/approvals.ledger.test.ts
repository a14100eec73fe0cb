import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { usualOrder } from '@yingzao/domain/approvals';
import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

// The ledger of a round: entries follow each other by hash, nobody changes one, and whoever gets past that is found.

let app: TestApp;
let manager: Viewer;
let approvers: Viewer[];
let chainId: string;
beforeAll(async () => {
  app = await startTestApp();
  manager = await buildPerson(app, ['MARKET_MANAGER']);
  approvers = [];
  for (const _ of usualOrder) approvers.push(await buildPerson(app, ['LEGAL']));
  const projectId = await buildProject(app, await buildDepartment(app, 'QL'), await buildClient(app));
  const made = await app.services.contracts.create(manager, { projectId, name: '合同', contractType: 'DESIGN', amountFen: '1' });
  const chain = await app.services.approvals.submit(manager, { contractId: made.result!.id, expectedVersion: 1, steps: usualOrder.map((section, i) => ({ section, approverId: approvers[i]!.employeeId })) }, 'zh');
  chainId = chain.result!.id;
  const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM approval_step WHERE chain_id = $1 ORDER BY seq`, [chainId]);
  for (const [i, { id }] of rows.entries()) await app.services.approvals.decide(approvers[i]!, { stepId: id, conclusion: 'AGREE', opinion: `意见${i}` });
});
afterAll(() => app.close());

const brokenAt = async (): Promise<number | null> =>
  (await app.ask(manager, `query Q($id: ID!) { approvalChain(id: $id) { ledger { intact brokenAt entries } } }`, { id: chainId })).data!.approvalChain.ledger.brokenAt as number | null;
/** The command as an administrator runs it. */
const command = (): { status: number | null; out: string } => {
  const { status, stdout } = spawnSync(process.execPath, [path.resolve(__dirname, '../../../../../scripts/ledger.mjs')], { env: { ...process.env, DATABASE_URL: (app.owner.options as { connectionString: string }).connectionString }, encoding: 'utf8' });
  return { status, out: stdout };
};
/** What only a superuser of the database could do, on a copy that is put back. */
async function tampered<T>(sql: string, params: unknown[], look: () => Promise<T>): Promise<T> {
  const client = await app.owner.connect();
  const past = async (statement: string, values: unknown[] = []): Promise<void> => {
    await client.query(`BEGIN; SET LOCAL session_replication_role = replica`);
    await client.query(statement, values);
    await client.query('COMMIT');
  };
  try {
    await client.query(`CREATE TEMP TABLE kept_event AS SELECT * FROM approval_event; CREATE TEMP TABLE kept_chain AS SELECT id, entries, head FROM approval_chain`);
    await past(sql, params);
    return await look();
  } finally {
    await past(`DELETE FROM approval_event`);
    await past(`INSERT INTO approval_event SELECT * FROM kept_event`);
    await past(`UPDATE approval_chain h SET entries = k.entries, head = k.head FROM kept_chain k WHERE k.id = h.id`);
    await client.query(`DROP TABLE kept_event, kept_chain`);
    client.release();
  }
}

it('is whole after a round, in the page and by the command', async () => {
  expect(await brokenAt()).toBeNull();
  expect(command()).toEqual({ status: 0, out: expect.stringMatching(/^7 entries of 1 rounds read; all are as they were written/) });
});

it('refuses every change, of the owner too', async () => {
  for (const sql of [`UPDATE approval_event SET payload = '{}'`, `DELETE FROM approval_event`, `TRUNCATE approval_event CASCADE`]) await expect(app.owner.query(sql)).rejects.toMatchObject({ code: '23001' });
  const raw = (sql: string): Promise<number> => app.database.write(manager, (db) => db.run(sql, [chainId]));
  await expect(raw(`UPDATE approval_event SET at = now() WHERE chain_id = $1`)).rejects.toMatchObject({ code: '42501' });
  await expect(raw(`DELETE FROM approval_event WHERE chain_id = $1`)).rejects.toMatchObject({ code: '42501' });
  await expect(raw(`UPDATE approval_chain SET head = '', entries = 0 WHERE id = $1`)).rejects.toMatchObject({ code: '23001' });
  // In nobody's name but one's own; number, hash and place are given by the database whatever is asked.
  await expect(raw(`INSERT INTO approval_event (chain_id, kind, actor_id, payload) SELECT $1, 'COMMENT', id, '{}' FROM employee WHERE id <> viewer_id() LIMIT 1`)).rejects.toMatchObject({ code: '42501' });
  expect(await brokenAt()).toBeNull();
});

it('names the entry of which any byte of any column was changed', async () => {
  const { rows: columns } = await app.owner.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute WHERE attrelid = 'approval_event'::regclass AND attnum > 0 AND NOT attisdropped`,
  );
  const other: Record<string, string> = {
    uuid: `coalesce(overlay($NAME::text placing CASE right($NAME::text, 1) WHEN '0' THEN '1' ELSE '0' END from 36)::uuid, '00000000-0000-7000-8000-000000000000')`,
    integer: `$NAME + 1000`,
    text: `overlay($NAME placing CASE left($NAME, 1) WHEN '0' THEN '1' ELSE '0' END from 1 for 1)`,
    jsonb: `jsonb_set($NAME, '{text}', '"意见X"')`,
    'timestamp with time zone': `$NAME + interval '1 millisecond'`,
  };
  const seen: Record<string, number | null> = {};
  for (const { name, type } of columns) {
    if (name === 'chain_id') continue;
    const change = name === 'kind' ? `'COMMENT'` : other[type]!.replaceAll('$NAME', name);
    seen[name] = await tampered(`UPDATE approval_event SET ${name} = ${change} WHERE chain_id = $1 AND seq = 4`, [chainId], brokenAt);
  }
  // A changed hash breaks the entry itself; so does everything else in it.
  expect(seen).toEqual(Object.fromEntries(columns.filter((c) => c.name !== 'chain_id').map((c) => [c.name, 4])));
  expect(await brokenAt()).toBeNull();
});

it('names what is missing, and one that was written anew with all hashes after it', async () => {
  const gone = (seq: number): Promise<number | null> => tampered(`DELETE FROM approval_event WHERE chain_id = $1 AND seq = $2`, [chainId, seq], brokenAt);
  expect([await gone(1), await gone(3), await gone(7)]).toEqual([1, 3, 7]);
  const rehashed = `DO $do$ DECLARE e approval_event; before text := ''; BEGIN
    UPDATE approval_event SET payload = payload || '{"text": "改写"}' WHERE seq = 5;
    FOR e IN SELECT * FROM approval_event ORDER BY seq LOOP
      e.prev_hash := before; e.hash := approval_event_hash(e); before := e.hash;
      UPDATE approval_event SET prev_hash = e.prev_hash, hash = e.hash WHERE id = e.id;
    END LOOP; END $do$`;
  // Rewritten to the end it no longer meets the head that the round holds.
  expect(await tampered(rehashed, [], brokenAt)).toBe(7);
  const told = await tampered(`UPDATE approval_event SET payload = jsonb_set(payload, '{text}', '"同意"') WHERE chain_id = $1 AND seq = 6`, [chainId], async () => command());
  expect(told).toEqual({ status: 1, out: expect.stringMatching(/^HT-\d{4}-\d{4} round 1: entry 6 \(APPROVE\) is not as it was written/) });
});
