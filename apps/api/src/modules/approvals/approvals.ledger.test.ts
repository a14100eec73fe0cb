import { spawnSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
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

/** A stored value with one byte, sign or digit changed, as SQL; `at` is any place. */
const flips: Record<string, (name: string, at: number, bit: number) => string> = {
  uuid: (name, at, bit) => `encode(set_byte(uuid_send(${name}), ${at % 16}, get_byte(uuid_send(${name}), ${at % 16}) # ${1 << bit}), 'hex')::uuid`,
  integer: (name, at, bit) => `${name} # (1 << ${(at % 4) * 8 + bit})`,
  text: (name, at, bit) => `overlay(${name} placing CASE WHEN substr(${name}, ${at} % length(${name}) + 1, 1) = '${bit}' THEN 'x' ELSE '${bit}' END from ${at} % length(${name}) + 1 for 1)`,
  'timestamp with time zone': (name, at) => `${name} + interval '${['1 millisecond', '1 second', '1 minute', '1 hour', '1 day', '1 year'][at % 6]!}'`,
};

/** The text of a document with one byte changed; null where it is no document then, or the same one. */
function otherJson(document: object, at: number, bit: number): string | null {
  const bytes = Buffer.from(JSON.stringify(document));
  bytes[at % bytes.length]! ^= 1 << (bit % 7);
  try {
    const other = JSON.stringify(JSON.parse(bytes.toString()));
    return other === JSON.stringify(document) || other.includes('\\u0000') ? null : other;
  } catch {
    return null;
  }
}

it('names the entry of which a byte was flipped at any place of any column of any entry', async () => {
  const { rows: columns } = await app.owner.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute WHERE attrelid = 'approval_event'::regclass AND attnum > 0 AND NOT attisdropped AND attname <> 'chain_id'`,
  );
  type Entry = Record<string, unknown> & { id: string; seq: number; kind: string; payload: object };
  const { rows: entries } = await app.owner.query<Entry>(`SELECT * FROM approval_event WHERE chain_id = $1 ORDER BY seq`, [chainId]);
  /** Set to what, and its parameter; null: PostgreSQL could not hold that. */
  const changeOf = (entry: Entry, { name, type }: { name: string; type: string }, at: number, bit: number): [sql: string, param?: string] | null => {
    if (entry[name] === null) return ['gen_random_uuid()'];
    if (entry[name] === '') return [`'${bit}'`];
    if (name === 'kind') return [`'${bit % 2 ? 'COMMENT' : 'URGE'}'`];
    if (type !== 'jsonb') return [flips[type]!(name, at, bit)];
    const other = otherJson(entry.payload, at, bit);
    return other === null ? null : ['$3::jsonb', other];
  };
  const seen: Record<string, number> = {};
  const client = await app.owner.connect();
  const flip = fc.record({ entry: fc.constantFrom(...entries), column: fc.constantFrom(...columns), at: fc.nat({ max: 4095 }), bit: fc.integer({ min: 0, max: 7 }) });
  try {
    await fc.assert(
      fc.asyncProperty(flip, async ({ entry, column, at, bit }) => {
        const change = changeOf(entry, column, at, bit);
        if (!change) return;
        await client.query(`BEGIN; SET LOCAL session_replication_role = replica`);
        try {
          const changed = await client.query<{ seq: number }>(`UPDATE approval_event SET ${column.name} = ${change[0]} WHERE chain_id = $1 AND seq = $2 AND ${column.name} IS DISTINCT FROM ${change[0]} RETURNING seq`, [chainId, entry.seq, ...change.slice(1)]).catch((error: { code?: string }) => error.code);
          // Another entry has that number.
          if (changed === '23505') return;
          if (typeof changed !== 'object') throw new Error(`${column.name} could not be changed: ${String(changed)}`);
          // With another number it stands elsewhere: named is the place that it left, or what it took before it.
          const { rows } = await client.query<{ at: number | null }>(`SELECT approval_ledger_broken_at($1) AS at`, [chainId]);
          expect([column.name, rows[0]!.at]).toEqual([column.name, Math.min(entry.seq, changed.rows[0]!.seq)]);
          seen[column.name] = (seen[column.name] ?? 0) + 1;
        } finally {
          await client.query('ROLLBACK');
        }
      }),
      { numRuns: Number(process.env.LEDGER_FLIPS ?? 300) },
    );
  } finally {
    client.release();
  }
  for (const { name } of columns) expect([name, seen[name]]).toEqual([name, expect.any(Number)]);

  // The command, which does not ask the functions of the database, sees the same.
  await fc.assert(
    fc.asyncProperty(flip.filter(({ column }) => column.name !== 'seq'), async ({ entry, column, at, bit }) => {
      const change = changeOf(entry, column, at, bit);
      if (!change) return;
      const told = await tampered(`UPDATE approval_event SET ${column.name} = ${change[0]} WHERE chain_id = $1 AND seq = $2`, [chainId, entry.seq, ...change.slice(1)], () => Promise.resolve(command()));
      expect([column.name, told]).toEqual([column.name, { status: 1, out: expect.stringContaining(`round 1: entry ${entry.seq} (`) as string }]);
    }),
    { numRuns: 4 },
  );
  expect(await brokenAt()).toBeNull();
}, 120_000);

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
