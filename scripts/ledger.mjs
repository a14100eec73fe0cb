// npm run ledger: reads every ledger of approval and names the first entry of each that is not as it was written. Ends with 1 when there is one.
// Hashes are computed here, from what the tables say; functions stored in the database are not asked.
//   DATABASE_URL or the settings of .env; without them the embedded database of a running product.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './lib/files.mjs';

const require = createRequire(path.join(root, 'apps/api/package.json'));
const pg = require('pg');

/** The owner's address of the database. */
function address() {
  const file = path.join(root, '.env');
  const settings = existsSync(file) ? Object.fromEntries(readFileSync(file, 'utf8').split('\n').flatMap((line) => (/^\s*[A-Z_]+=/.test(line) ? [[line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()]] : []))) : {};
  const of = (name) => process.env[name] || settings[name];
  if (of('DATABASE_URL')) return of('DATABASE_URL');
  const data = path.join(path.resolve(root, of('DATA_DIR') || '.data'), 'postgres');
  try {
    const port = readFileSync(path.join(data, 'cluster/postmaster.pid'), 'utf8').split('\n')[3].trim();
    return `postgres://yingzao:${readFileSync(path.join(data, 'owner.secret'), 'utf8').trim()}@127.0.0.1:${port}/yingzao`;
  } catch {
    throw new Error('There is no running database: start the product (npm start) or set DATABASE_URL.');
  }
}

// jsonb keeps keys in one order and once, so its text is canonical.
const entries = `SELECT e.seq, e.kind, e.hash, e.prev_hash, jsonb_build_object('id', e.id, 'chain', e.chain_id, 'seq', e.seq, 'kind', e.kind, 'actor', e.actor_id, 'onBehalfOf', e.on_behalf_of_id, 'step', e.step_id,
    'payload', e.payload, 'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'prev', e.prev_hash)::text AS text
  FROM approval_event e WHERE e.chain_id = $1 ORDER BY e.seq`;

/** Sequence number of the first entry that is not as written, or is missing; null where all is well. */
export function brokenAt(rows, chain) {
  let before = '';
  for (const [i, row] of rows.entries()) {
    if (row.seq !== i + 1) return Math.min(row.seq, i + 1);
    if (row.prev_hash !== before || createHash('sha256').update(row.text).digest('hex') !== row.hash) return row.seq;
    before = row.hash;
  }
  if (chain.entries !== rows.length) return Math.min(chain.entries, rows.length) + 1;
  return chain.head === before ? null : Math.max(rows.length, 1);
}

/** Every ledger. @returns how many were read, and those that are broken. */
export async function verifyLedgers(client) {
  const { rows: chains } = await client.query(`SELECT h.id, h.round, h.entries, h.head, coalesce(k.number, h.snapshot -> 'quote' ->> 'title', h.subject_id::text) AS subject FROM approval_chain h LEFT JOIN contract k ON k.id = h.contract_id ORDER BY h.submitted_at, h.id`);
  const broken = [];
  let count = 0;
  for (const chain of chains) {
    const { rows } = await client.query(entries, [chain.id]);
    count += rows.length;
    const at = brokenAt(rows, chain);
    if (at !== null) broken.push({ subject: chain.subject, round: chain.round, chainId: chain.id, brokenAt: at, kind: rows.find((r) => r.seq === at)?.kind ?? 'missing' });
  }
  return { chains: chains.length, entries: count, broken };
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(root, 'scripts/ledger.mjs')) {
  try {
    const client = new pg.Client({ connectionString: address() });
    await client.connect();
    // One view of all tables, however long it takes.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { chains, entries: read, broken } = await verifyLedgers(client);
    await client.end();
    for (const b of broken) console.log(`${b.subject} round ${b.round}: entry ${b.brokenAt} (${b.kind}) is not as it was written  [${b.chainId}]`);
    console.log(`${read} entries of ${chains} rounds read; ${broken.length === 0 ? 'all are as they were written' : `${broken.length} rounds are broken`}.`);
    process.exitCode = broken.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
