import pg from 'pg';
import { role } from '@yingzao/domain/catalogues';
import type { Config } from '../platform/config';
import { demoLogins, demoPassword } from '../modules/identity/demoLogins';
import { hashPassword, initialPassword } from '../modules/identity/passwords';
import { jobsUrl } from '../platform/database';
import { loadDemoFirm } from './demoFirm';
import type { Product } from './product';

interface Options {
  readonly product: Product;
  readonly ownerUrl: string;
  readonly config: Config;
  readonly root: string;
  readonly say: (line: string) => void;
}

/** First start: the demo firm, or an administrator who sets up the real one. Later starts find people and only mend what a cut-off import left. */
export async function prepareFirm({ product, ownerUrl, config, root, say }: Options): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`SELECT pg_advisory_lock(hashtext('yingzao.firm'))`);
    await owner.query(`UPDATE import_job SET state = 'FAILED', error = '{"code":"IMPORT_INTERRUPTED"}', version = version + 1 WHERE state = 'RUNNING'`);
    if (await isHalfLoaded(owner)) {
      say('The last start was cut off while it loaded the demo firm: loading it anew …');
      await emptyTables(owner);
    }
    const { rowCount } = await owner.query('SELECT 1 FROM employee LIMIT 1');
    if (rowCount === 0 && config.demo) {
      await owner.query(`COMMENT ON TABLE employee IS '${loading}'`);
      await loadDemoFirm({ owner, services: product.services, jobsUrl: config.databaseJobsUrl ?? jobsUrl(ownerUrl), root, say });
      await owner.query(`COMMENT ON TABLE employee IS NULL`);
    } else if (rowCount === 0) await createAdministrator(owner, say);
    if (config.demo) {
      say('\nDemo logins (password of all: ' + demoPassword + ')');
      for (const login of demoLogins) say(`  ${login.number}  ${login.name}  ${role.label(login.role, 'zh')} / ${role.label(login.role, 'en')}`);
    }
  } finally {
    await owner.end();
  }
}

/** Stands on the table of people while the demo firm is loaded, which takes several transactions; nobody can sign in meanwhile. */
const loading = 'the demo firm is being loaded';

async function isHalfLoaded(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ note: string | null }>(`SELECT obj_description('employee'::regclass, 'pg_class') AS note`);
  return rows[0]?.note === loading;
}

/** Tables with rows that came with the migrations. */
const shipped = ['cadence_template', 'stage_probability', 'band_set'];

/** Forgets a half-loaded demo. Tables that refuse it do so to protect records of people, and there are none yet. */
async function emptyTables(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migrations'`);
  const names = rows.map((r) => `"${r.name}"`);
  const triggers = (what: 'DISABLE' | 'ENABLE'): string => names.map((name) => `ALTER TABLE ${name} ${what} TRIGGER USER`).join('; ');
  // What the migrations brought along is nobody's record and stays.
  const [keep, bring] = [shipped.map((name) => `CREATE TEMP TABLE kept_${name} ON COMMIT DROP AS TABLE ${name}`), shipped.map((name) => `INSERT INTO ${name} SELECT * FROM kept_${name}`)];
  // One simple query is one transaction.
  await owner.query(`${triggers('DISABLE')}; ${keep.join('; ')}; TRUNCATE ${names.join(', ')} RESTART IDENTITY; ${bring.join('; ')}; ${triggers('ENABLE')}`);
}

/** The first account, as owner of the database: nobody else could give the role. Whole or not at all: without its password nobody could enter. */
async function createAdministrator(owner: pg.Client, say: (line: string) => void): Promise<void> {
  const password = initialPassword();
  const hash = await hashPassword(password);
  await owner.query('BEGIN');
  const { rows } = await owner.query<{ id: string }>(`INSERT INTO employee (number, name, pinyin) VALUES ('ADMIN', '系统管理员', 'xitongguanliyuan xtgly') RETURNING id`);
  const id = rows[0]!.id;
  await owner.query(`INSERT INTO employee_role (employee_id, role) VALUES ($1, 'SYS_ADMIN')`, [id]);
  await owner.query(`INSERT INTO employee_hr (employee_id) VALUES ($1)`, [id]);
  await owner.query(`INSERT INTO credential (employee_id, password_hash) VALUES ($1, $2)`, [id, hash]);
  await owner.query('COMMIT');
  say(`First administrator: login ADMIN, initial password ${password} (shown once; it must be changed at sign-in).`);
}
