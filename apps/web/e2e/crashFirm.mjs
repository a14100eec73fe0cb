// A firm for campaigns that end programs without warning: its people with their sessions, projects that can be signed, and the owner's door to its database.
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './support.mjs';

const pg = createRequire(path.join(root, 'apps/api/package.json'))('pg');

/** The owner's address of the embedded database of this data folder as it runs now. */
export async function ownerUrl(dir) {
  const data = path.join(dir, 'postgres');
  const [pid, secret] = await Promise.all([readFile(path.join(data, 'cluster/postmaster.pid'), 'utf8'), readFile(path.join(data, 'owner.secret'), 'utf8')]);
  return `postgres://yingzao:${secret.trim()}@127.0.0.1:${pid.split('\n')[3].trim()}/yingzao`;
}

/** Work under the owner's login, in one view of all tables that is rolled back at the end. */
export async function asOwner(dir, work) {
  const client = new pg.Client({ connectionString: await ownerUrl(dir) });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @returns a person with the cookie of their session */
async function person(client, number, role) {
  const { rows } = await client.query(`INSERT INTO employee (number, name) VALUES ($1, $2) RETURNING id`, [number, `员工${number}`]);
  const { id } = rows[0];
  await client.query(`INSERT INTO employee_role (employee_id, role) VALUES ($1, $2)`, [id, role]);
  await client.query(`INSERT INTO credential (employee_id, password_hash, must_change) VALUES ($1, 'none', false)`, [id]);
  const token = randomBytes(32).toString('base64url');
  await client.query(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '12 hours')`, [createHash('sha256').update(token).digest(), id]);
  return { id, cookie: `yz=${token}` };
}

/** The market manager, six approvers in the order of the sections, two managers of design who hear of signings; and the department that numbers projects. */
export async function plantFirm(client) {
  const people = [];
  for (const [number, role] of [['K00', 'MARKET_MANAGER'], ...['LEGAL', 'LEGAL', 'FINANCE', 'LEGAL', 'LEGAL', 'FINANCE'].map((r, i) => [`K1${i}`, r]), ['K20', 'DESIGN_MANAGER'], ['K21', 'DESIGN_MANAGER']]) people.push(await person(client, number, role));
  const { rows: department } = await client.query(`INSERT INTO department (kind, name, abbreviation) VALUES ('DEPARTMENT', '市场部', 'KC') RETURNING id`);
  const { rows: known } = await client.query(`INSERT INTO client (name, client_type) VALUES ('试验置业', 'DEV_PRIVATE') RETURNING id`);
  return { manager: people[0], approvers: people.slice(1, 7), design: people.slice(7), departmentId: department[0].id, clientId: known[0].id };
}

/** A tracked project that may become 成交, with a signed copy for each contract to come. @returns its id and those of the versions */
export async function plantProject(client, firm, index, copies) {
  const { rows } = await client.query(
    `INSERT INTO project (number, department_id, client_id, name, status, region, city, city_tier, city_tier_year, product_line, gfa_m2, service_contents)
     VALUES ($1, $2, $3, $4, 'TRACKING', 'EAST', '苏州市', 'T1', 2025, 'RESIDENTIAL', '82000.50', '{ARCHITECTURE,STRUCTURE}') RETURNING id`,
    [`KC-${String(index).padStart(4, '0')}`, firm.departmentId, firm.clientId, `试验项目${index}`],
  );
  const versions = [];
  for (let i = 0; i < copies; i++) {
    const made = await client.query(
      `WITH f AS (INSERT INTO stored_file (project_id, category, name, current_number) VALUES ($1, 'CONTRACT', $2, 1) RETURNING id)
       INSERT INTO file_version (file_id, number, sha256, size, kind, file_name) SELECT id, 1, repeat('0', 64), 1, 'PDF', $2 FROM f RETURNING id`,
      [rows[0].id, `签署件${i}.pdf`],
    );
    versions.push(made.rows[0].id);
  }
  return { id: rows[0].id, versions };
}
