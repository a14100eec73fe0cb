import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { gramsOf } from '@yingzao/domain/search';
import type { Role } from '@yingzao/domain/catalogues';
import type { TestApp } from '../harness';
import type { Canaries, Facts } from './canaries';

interface Column {
  readonly name: string;
  readonly type: string;
}
export type Row = Record<string, unknown>;

/** Writes records past row-level security and plants a canary in every text that is not given. */
export class Arrange {
  /** What each record hangs on, by its id. */
  readonly factsById = new Map<string, Facts>();
  /** Of everybody who is hired. */
  departmentId: string | null = null;
  private constructor(
    readonly app: TestApp,
    readonly canaries: Canaries,
    private readonly columns: ReadonlyMap<string, readonly Column[]>,
  ) {}

  static async start(app: TestApp, canaries: Canaries): Promise<Arrange> {
    const { rows } = await app.owner.query<{ table: string; name: string; type: string }>(
      `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum`,
    );
    const columns = new Map<string, Column[]>();
    for (const { table, ...column } of rows) columns.set(table, [...(columns.get(table) ?? []), column]);
    return new Arrange(app, canaries, columns);
  }

  get tables(): readonly string[] {
    return [...this.columns.keys()];
  }

  /**
   * Inserts one record. Columns of text, text[] and jsonb that `given` leaves out hold a canary, so a new column is watched without anybody's doing;
   * one with a code list or another form fails here and wants a value from the caller.
   * @returns the record's id, or of tables without one an empty text.
   */
  async insert(table: string, facts: Facts, given: Row = {}, through: Pick<TestApp['owner'], 'query'> = this.app.owner): Promise<string> {
    const columns = this.columns.get(table);
    if (!columns) throw new Error(`There is no table ${table}.`);
    const row: Row = { ...given };
    for (const { name, type } of columns) {
      if (name in row) continue;
      if (name === 'id' && type === 'uuid') row.id = randomUUID();
      else if (type === 'text') row[name] = this.canaries.plant(table, name, facts);
      else if (type === 'text[]') row[name] = [this.canaries.plant(table, name, facts)];
      else if (type === 'jsonb') row[name] = { note: this.canaries.plant(table, name, facts) };
    }
    const names = Object.keys(row);
    const values = names.map((n) => (columns.find((c) => c.name === n)?.type === 'jsonb' && row[n] !== null ? JSON.stringify(row[n]) : row[n]));
    try {
      await through.query(`INSERT INTO ${table} (${names.map((n) => `"${n}"`).join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`, values);
    } catch (error) {
      throw new Error(`world: cannot arrange a ${table}: ${(error as Error).message}. Give the column a value in test/permission/world.ts.`, { cause: error });
    }
    const id = (row.id as string | undefined) ?? '';
    if (id) {
      this.factsById.set(id, facts);
      this.canaries.note(id, table, 'id', facts);
    }
    return id;
  }

  /** The search text of a record, as a save writes it. */
  async indexForSearch(kind: 'PROJECT' | 'CLIENT' | 'FILE', refId: string, facts: Facts): Promise<void> {
    // Where a document belongs is read when it is found.
    const [title, subtitle] = [this.canaries.plant('search_document', 'title', facts), kind === 'FILE' ? null : this.canaries.plant('search_document', 'subtitle', facts)];
    await this.insert('search_document', facts, { kind, ref_id: refId, title, subtitle, grams: gramsOf(title, subtitle) });
  }

  /** A write of the owner past triggers and foreign keys, for a past that the product would not let happen. */
  async pastTriggers(sql: string, params: readonly unknown[]): Promise<void> {
    const client = await this.app.owner.connect();
    try {
      await client.query(`BEGIN; SET LOCAL session_replication_role = replica`);
      await client.query(sql, params as unknown[]);
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }

  private people = 0;

  /** A person with roles, personnel facts of their own and a live session. The directory's facts are public and carry no canary. */
  async hire(name: string, roles: readonly Role[], passwordHash: string, mustChange = false): Promise<{ id: string; token: string; sessionId: string }> {
    const n = ++this.people;
    const number = `W${String(n).padStart(4, '0')}`;
    const { rows } = await this.app.owner.query<{ id: string }>(
      `INSERT INTO employee (number, name, pinyin, department_id, title, phone, email, office, approval_sections, shows_birthday) VALUES ($1, $2, '', $3, '职员', '02100000000', $4, '三层', '{LEGAL}', $5) RETURNING id`,
      [number, `员工${n}`, this.departmentId, `${number}@example.org`, n % 3 === 0],
    );
    const id = rows[0]!.id;
    const own: Facts = { projects: [], person: id };
    for (const role of roles) await this.app.owner.query(`INSERT INTO employee_role (employee_id, role) VALUES ($1, $2)`, [id, role]);
    const [hired, born] = [this.canaries.plantDay(1921, 'employee_hr', 'hire_date', own), this.canaries.plantDay(1931, 'employee_hr', 'birthday', own)];
    await this.insert('employee_hr', own, { employee_id: id, hire_date: hired, birthday: born });
    await this.insert('credential', own, { employee_id: id, password_hash: passwordHash, must_change: mustChange });
    return { id, ...(await this.signIn(id)) };
  }

  /** A session as signing in makes it. */
  async signIn(employeeId: string): Promise<{ token: string; sessionId: string }> {
    const token = randomBytes(32).toString('base64url');
    const sessionId = await this.insert('session', { projects: [], person: employeeId }, { employee_id: employeeId, token_hash: createHash('sha256').update(token).digest(), expires_at: new Date(Date.now() + 3_600_000) });
    return { token, sessionId };
  }

  /** What a row hangs on: what was noted for it, or what its foreign keys say. */
  factsOf(row: Row): Facts {
    for (const column of ['id', 'project_id', 'chain_id', 'contract_id', 'quote_id', 'client_id', 'contact_id', 'firm_id', 'import_id', 'ref_id', 'event_id', 'series_id', 'file_id', 'task_id']) {
      const facts = this.factsById.get(String(row[column] ?? ''));
      if (facts) return facts;
    }
    // A row of the directory is its person's.
    const person = ('approval_sections' in row ? row.id : undefined) ?? row.employee_id ?? row.actor_id ?? row.created_by ?? row.owner_id;
    return { projects: [], ...(typeof person === 'string' && { person }) };
  }
}
