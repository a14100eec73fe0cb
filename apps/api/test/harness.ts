import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import pg from 'pg';
import type { Role } from '@yingzao/domain/catalogues';
import { createApollo, createSchema } from '../src/app/apollo';
import type { ApolloOptions } from '../src/app/apollo';
import { RequestContext } from '../src/app/context';
import { entities } from '../src/app/entities';
import { createServices } from '../src/app/services';
import type { Services } from '../src/app/services';
import { Database, runtimeUrl } from '../src/platform/database';
import type { Locale } from '../src/platform/errors';
import { createLogger } from '../src/platform/logger';
import type { Viewer } from '../src/modules/identity/sessions.service';

export const sdl = readFileSync(path.resolve(__dirname, '../../../packages/schema/schema.graphql'), 'utf8');

export interface GraphqlAnswer {
  readonly data: Record<string, any> | null; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are looked at field by field
  readonly errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: { code?: string } }[];
}

export interface TestApp {
  /** Address of its database as the owner. */
  readonly ownerUrl: string;
  readonly database: Database;
  readonly services: Services;
  readonly apollo: ApolloServer<RequestContext>;
  /** Past row-level security: for arranging and for looking, never for what is tested. */
  readonly owner: pg.Pool;
  /** Runs a document as this person (null: nobody). */
  ask(viewer: Viewer | null, query: string, variables?: Record<string, unknown>, locale?: Locale): Promise<GraphqlAnswer>;
  close(): Promise<void>;
}

let counter = 0;

/** Keeps every document: who asks thousands of them in the same order again finds none in a store that forgets the oldest. */
function keepingAll(): NonNullable<ApolloOptions['documentStore']> {
  const kept = new Map<string, DocumentNode>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, document) => void kept.set(key, document),
    delete: async (key) => kept.delete(key),
  };
}

/** A database of its own, copied from the migrated template, with the whole product composed over it. */
export async function startTestApp({ keepsDocuments = false } = {}): Promise<TestApp> {
  const template = process.env.TEST_OWNER_URL!;
  const name = `t_${process.pid}_${++counter}_${Date.now()}`;
  const admin = new pg.Client({ connectionString: template.replace(/yingzao$/, 'postgres') });
  await admin.connect();
  await admin.query(`SELECT pg_advisory_lock(42)`);
  await admin.query(`CREATE DATABASE ${name} TEMPLATE yingzao`);
  await admin.query(`SELECT pg_advisory_unlock(42)`);
  await admin.end();
  const ownerUrl = template.replace(/yingzao$/, name);
  const url = runtimeUrl(ownerUrl);
  const database = await Database.connect({ url, entities, poolSize: 10, statementTimeoutMs: 30_000 });
  const services = createServices(database, { demo: false, filesDir: mkdtempSync(path.join(tmpdir(), 'yingzao-files-')), fileLimitMb: 2 }, url);
  const log = createLogger((process.env.TEST_LOG as 'error' | undefined) ?? 'silent');
  const apollo = createApollo({ schema: createSchema(sdl), production: false, log, ...(keepsDocuments && { documentStore: keepingAll() }) });
  await apollo.start();
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 3 });
  return {
    ownerUrl,
    database,
    services,
    apollo,
    owner,
    ask: async (viewer, query, variables = {}, locale = 'zh') => {
      const context = new RequestContext(database, services, { viewerOrNull: viewer, locale, requestId: 'test', address: '127.0.0.1', userAgent: 'test', sessionToken: null, log, setSessionToken: () => undefined });
      const response = await apollo.executeOperation({ query, variables }, { contextValue: context });
      if (response.body.kind !== 'single') throw new Error('unexpected incremental answer');
      return JSON.parse(JSON.stringify(response.body.singleResult)) as GraphqlAnswer;
    },
    close: async () => {
      await apollo.stop();
      await database.close();
      await owner.end();
      rmSync(services.fileStorage.folder, { recursive: true, force: true });
    },
  };
}

let people = 0;

/** An active employee with these roles and a session, made directly in the tables. */
export async function buildPerson(app: TestApp, roles: readonly Role[], overrides: { name?: string; departmentId?: string } = {}): Promise<Viewer> {
  const number = `T${String(++people).padStart(4, '0')}`;
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO employee (number, name, department_id) VALUES ($1, $2, $3) RETURNING id`, [number, overrides.name ?? `员工${people}`, overrides.departmentId ?? null]);
  const id = rows[0]!.id;
  for (const role of roles) await app.owner.query(`INSERT INTO employee_role (employee_id, role) VALUES ($1, $2)`, [id, role]);
  await app.owner.query(`INSERT INTO employee_hr (employee_id) VALUES ($1)`, [id]);
  await app.owner.query(`INSERT INTO credential (employee_id, password_hash, must_change) VALUES ($1, 'x', false)`, [id]);
  const session = await app.owner.query<{ id: string }>(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES (sha256($1::bytea), $2, now() + interval '1 hour') RETURNING id`, [number, id]);
  return { employeeId: id, roles, sessionId: session.rows[0]!.id, mustChangePassword: false };
}

/** A department with an abbreviation for project numbers. */
export async function buildDepartment(app: TestApp, abbreviation: string, name = `市场部${abbreviation}`): Promise<string> {
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO department (kind, name, abbreviation) VALUES ('DEPARTMENT', $1, $2) RETURNING id`, [name, abbreviation]);
  return rows[0]!.id;
}

/** A client with the least it needs. */
export async function buildClient(app: TestApp, overrides: { name?: string; clientType?: string } = {}): Promise<string> {
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO client (name, client_type) VALUES ($1, $2) RETURNING id`, [overrides.name ?? `客户${++people}`, overrides.clientType ?? 'DEV_PRIVATE']);
  return rows[0]!.id;
}

/** A tracked project with the least it needs; columns by their SQL names. */
export async function buildProject(app: TestApp, departmentId: string, clientId: string, overrides: Record<string, unknown> = {}): Promise<string> {
  const row: Record<string, unknown> = { number: `T-${String(++people).padStart(4, '0')}`, department_id: departmentId, client_id: clientId, name: `项目${people}`, status: 'TRACKING', region: 'EAST', city_tier: 'T1', city_tier_year: 2025, ...overrides };
  const names = Object.keys(row);
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO project (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING id`, Object.values(row));
  return rows[0]!.id;
}

/** Designates a person for a project. */
export async function designate(app: TestApp, projectId: string, viewer: Viewer): Promise<void> {
  await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'DESIGNATED')`, [projectId, viewer.employeeId]);
}

/** A document of the project, of this category, as it was uploaded once. @returns the id of its version. */
export async function buildDocument(app: TestApp, projectId: string, category = 'CONTRACT', name = '签署件.pdf'): Promise<string> {
  const { rows } = await app.owner.query<{ id: string }>(
    `WITH f AS (INSERT INTO stored_file (project_id, category, name, current_number) VALUES ($1, $2, $3, 1) RETURNING id)
     INSERT INTO file_version (file_id, number, sha256, size, kind, file_name) SELECT id, 1, repeat('0', 64), 1, 'PDF', $3 FROM f RETURNING id`,
    [projectId, category, name],
  );
  return rows[0]!.id;
}

/** A contract as the approval chain leaves it; columns by their SQL names. */
export async function buildApprovedContract(app: TestApp, projectId: string, overrides: Record<string, unknown> = {}): Promise<string> {
  const row: Record<string, unknown> = { number: `HT-T-${String(++people).padStart(4, '0')}`, project_id: projectId, name: '设计合同', contract_type: 'DESIGN', status: 'APPROVED', amount_fen: '100', ...overrides };
  const names = Object.keys(row);
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO contract (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING id`, Object.values(row));
  return rows[0]!.id;
}
