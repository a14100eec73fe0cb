import type { ClientAction, ImportCode, ImportContext, ImportIssue, ImportKind, ImportOutcome, ImportOverrides, ImportRow, KnownClient, KnownEmployee, KnownProject, ProjectEdit, RecordEdit, ContactEdit } from '@yingzao/domain/imports';
import { severityOf } from '@yingzao/domain/imports';
import { CustomValuesService } from '../customFields/customValues.service';
import { PlaceListsService } from '../placeLists/placeLists.service';
import type { Db, Reader } from '../../platform/database';
import { isUuid } from '../../platform/input';

export type ImportState = 'PREVIEW' | 'RUNNING' | 'DONE' | 'FAILED' | 'DISCARDED' | 'UNDONE';
export type ImportedThing = 'PROJECT' | 'PROJECT_CHANGED' | 'CLIENT' | 'CLIENT_CHANGED' | 'CONTACT' | 'EMPLOYMENT' | 'QUOTE_VERSION' | 'DEVELOPED_PROJECT' | 'PARCEL' | 'PARCEL_CHANGED' | 'EMPLOYEE' | 'EMPLOYEE_CHANGED' | 'DEPARTMENT';
/** How many records of a kind were written; the main thing of the workbook first. */
export interface ImportResult {
  readonly thing: ImportedThing;
  readonly count: number;
}

/** What was written: how much, and the records that an undo would take back. */
export interface Written {
  readonly results: readonly ImportResult[];
  readonly created?: Partial<Record<'PROJECT' | 'CLIENT' | 'CONTACT' | 'PARCEL' | 'EMPLOYEE', readonly string[]>>;
}

/** What is shown of a workbook without reading its rows. */
export interface ImportSummary {
  readonly columns: readonly { readonly index: number; readonly header: string; readonly field: string | null }[];
  readonly counts: { readonly good: number; readonly warning: number; readonly rejected: number };
  readonly codeCounts: readonly { readonly code: ImportCode; readonly outcome: ImportOutcome; readonly count: number }[];
  readonly unmatchedClients: readonly string[];
  readonly missingFields: readonly string[];
  /** Other sheets that could be read; left out when there is none. */
  readonly otherSheets?: readonly string[];
  /** How many rows bring a known record up to date, and how many of known records say nothing new; left out when known ones are duplicates. */
  readonly known?: { readonly changed: number; readonly unchanged: number };
  /** The columns are as the person mapped them for a workbook of this shape before. */
  readonly remembered?: true;
  /** Once it is done. */
  readonly results?: readonly ImportResult[];
  /** What it wrote was noted, so that it can be taken back. */
  readonly undoable?: true;
  /** Once it is undone: what went, how many edits were taken back, and what stays because it has been worked with since. */
  readonly undone?: { readonly results: readonly ImportResult[]; readonly restored: number; readonly kept: readonly string[]; readonly keptCount: number };
}
/** What a row changes of the record that it is about. */
export type RowEdit = ProjectRowEdit | RecordRowEdit;
/** Of a client, of land, or of a colleague. */
export interface RecordRowEdit extends RecordEdit {
  /** Of the record, as the edit found it; null where records of this kind have none. */
  readonly version: number | null;
  /** Fields as they were found, to take the edit back. */
  readonly restore: Readonly<Record<string, unknown>>;
  readonly contact?: ContactEdit | null;
  readonly restoreContact?: { readonly id: string; readonly fields: Readonly<Record<string, unknown>> };
}
export interface ProjectRowEdit extends ProjectEdit {
  /** Of the record, as the edit found it. */
  readonly version: number;
  /** Where the project was, by the names of the API's fields. */
  readonly place: { readonly cityCode: string | null; readonly overseasCity: string | null; readonly districtCode: string | null };
}
/** A judged row with what it changes of a known record. */
export type JudgedRow = ImportRow<unknown> & { readonly edit?: RowEdit | null };
export interface ImportJobRow {
  id: string;
  kind: ImportKind;
  state: ImportState;
  fileName: string;
  sheet: string;
  overrides: ImportOverrides;
  summary: ImportSummary;
  error: { code: string; params?: Record<string, string | number> } | null;
  version: number;
  createdAt: Date;
  finishedAt: Date | null;
  createdBy: string;
}
export interface ImportRowRow {
  sheetRow: number;
  outcome: ImportOutcome;
  issues: readonly ImportIssue[];
  values: unknown;
  cells: readonly string[];
  client: ClientAction | null;
  target: string | null;
  edit: RowEdit | null;
}
/** Which rows: by outcome, by the code that decides them, by where they stand. */
export interface RowFilter {
  readonly outcome?: ImportOutcome | null;
  readonly code?: string | null;
  readonly sheetRow?: number | null;
}

const jobColumns = `j.id, j.kind, j.state, j.file_name AS "fileName", j.sheet, j.overrides, j.summary, j.error, j.version, j.created_at AS "createdAt", j.finished_at AS "finishedAt", j.created_by AS "createdBy"`;

/** One's own imports, newest first. */
export const listJobs = (db: Reader, viewerId: string, limit: number): Promise<ImportJobRow[]> => db.rows(`SELECT ${jobColumns} FROM import_job j WHERE j.created_by = $1 AND j.state <> 'DISCARDED' ORDER BY j.created_at DESC LIMIT $2`, [viewerId, limit]);

export async function findJob(db: Reader, viewerId: string, id: string, lock = false): Promise<ImportJobRow | null> {
  if (!isUuid(id)) return null;
  const [row] = await db.rows<ImportJobRow>(`SELECT ${jobColumns} FROM import_job j WHERE j.id = $1 AND j.created_by = $2${lock ? ' FOR UPDATE' : ''}`, [id, viewerId]);
  return row ?? null;
}

export async function insertJob(db: Reader, viewerId: string, job: { kind: ImportKind; fileName: string; content: Buffer; sheet: string; overrides: ImportOverrides; summary: ImportSummary }): Promise<string> {
  const [row] = await db.rows<{ id: string }>(`INSERT INTO import_job (kind, state, file_name, content, sheet, overrides, summary, created_by) VALUES ($1, 'PREVIEW', $2, $3, $4, $5, $6, $7) RETURNING id`, [
    job.kind,
    job.fileName,
    job.content,
    job.sheet,
    JSON.stringify(job.overrides),
    JSON.stringify(job.summary),
    viewerId,
  ]);
  return row!.id;
}

/** Changes a locked job; what is left out stays. */
export async function updateJob(db: Db, id: string, change: { state: ImportState; kind?: ImportKind; error?: ImportJobRow['error']; sheet?: string; overrides?: ImportOverrides; summary?: ImportSummary }): Promise<void> {
  const json = (value: unknown): string | null => (value == null ? null : JSON.stringify(value));
  await db.run(
    `UPDATE import_job SET state = $2, error = $3, sheet = coalesce($4, sheet), overrides = coalesce($5, overrides), summary = coalesce($6, summary), kind = coalesce($7, kind), finished_at = CASE WHEN $2 = 'UNDONE' THEN now() END, version = version + 1 WHERE id = $1`,
    [id, change.state, json(change.error), change.sheet ?? null, json(change.overrides), json(change.summary), change.kind ?? null],
  );
}

/** Ends a run. @returns 0 when it was no longer running: nothing of it may stand then. */
export const endRun = (db: Db, id: string, end: { state: 'DONE'; summary: ImportSummary } | { state: 'FAILED'; error: ImportJobRow['error'] }): Promise<number> =>
  db.run(`UPDATE import_job SET state = $2, summary = coalesce($3, summary), error = $4, finished_at = now(), version = version + 1 WHERE id = $1 AND state = 'RUNNING'`, [
    id,
    end.state,
    end.state === 'DONE' ? JSON.stringify(end.summary) : null,
    end.state === 'FAILED' ? JSON.stringify(end.error) : null,
  ]);

export async function contentOf(db: Reader, id: string): Promise<Buffer> {
  const [row] = await db.rows<{ content: Buffer }>(`SELECT content FROM import_job WHERE id = $1`, [id]);
  return row!.content;
}

/** Only rows that the code decides bear it: a rejected row may have warnings too, which nobody counts. */
function rowsWhere({ outcome, code, sheetRow }: RowFilter, params: unknown[]): string {
  const parts = ['r.import_id = $1'];
  if (sheetRow != null) parts.push(`r.sheet_row = $${params.push(sheetRow)}`);
  if (outcome) parts.push(`r.outcome = $${params.push(outcome)}`);
  if (code) {
    parts.push(`r.issues @> $${params.push(JSON.stringify([{ code }]))}::jsonb`);
    parts.push(`r.outcome = $${params.push(severityOf(code as ImportCode) === 'ERROR' ? 'REJECTED' : 'WARNING')}`);
  }
  return parts.join(' AND ');
}

/** Analysed rows in the order of the sheet; the cursor is the sheet row. */
export function listRows(db: Reader, id: string, filter: RowFilter, afterRow: number, limit: number): Promise<ImportRowRow[]> {
  const params: unknown[] = [id];
  const where = rowsWhere(filter, params);
  return db.rows(
    `SELECT r.sheet_row AS "sheetRow", r.outcome, r.issues, r.field_values AS "values", r.cells, r.client, r.target, r.edit FROM import_row r WHERE ${where} AND r.sheet_row > $${params.push(afterRow)} ORDER BY r.sheet_row LIMIT $${params.push(limit)}`,
    params,
  );
}

export async function countRows(db: Reader, id: string, filter: RowFilter): Promise<number> {
  const params: unknown[] = [id];
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM import_row r WHERE ${rowsWhere(filter, params)}`, params);
  return row!.count;
}

/** The given ones among rows of the sheet that are no row of this import, and clients that the viewer does not see. */
export async function unknownReferences(db: Reader, id: string, sheetRows: readonly number[], clientIds: readonly string[]): Promise<{ sheetRows: number[]; clientIds: string[] }> {
  const rows = await db.rows<{ value: number }>(`SELECT n AS value FROM unnest($2::int[]) AS n WHERE NOT EXISTS (SELECT 1 FROM import_row r WHERE r.import_id = $1 AND r.sheet_row = n)`, [id, sheetRows]);
  const clients = await db.rows<{ value: string }>(`SELECT n AS value FROM unnest($1::text[]) AS n WHERE NOT EXISTS (SELECT 1 FROM client c WHERE c.id::text = lower(n) AND c.deleted_at IS NULL)`, [clientIds]);
  return { sheetRows: rows.map((r) => r.value), clientIds: clients.map((c) => c.value) };
}

/** Writes the judged rows in place of those before; most stay as they were and are left alone. */
export async function storeRows(db: Db, id: string, rows: readonly JudgedRow[]): Promise<void> {
  await db.run(`DELETE FROM import_row WHERE import_id = $1 AND sheet_row <> ALL ($2::int[])`, [id, rows.map((r) => r.sheetRow)]);
  await insertSet(
    db,
    'import_row',
    { import_id: 'uuid', sheet_row: 'integer', outcome: 'text', issues: 'jsonb', field_values: 'jsonb', cells: 'jsonb', client: 'jsonb', target: 'uuid', edit: 'jsonb' },
    rows,
    (r) => ({ import_id: id, sheet_row: r.sheetRow, outcome: r.outcome, issues: r.issues, field_values: r.values, cells: r.cells, client: r.client, target: r.target, edit: r.edit ?? null }),
    () => undefined,
    `ON CONFLICT (import_id, sheet_row) DO UPDATE SET outcome = excluded.outcome, issues = excluded.issues, field_values = excluded.field_values, cells = excluded.cells, client = excluded.client, target = excluded.target, edit = excluded.edit
     WHERE (import_row.outcome, import_row.issues, import_row.field_values, import_row.cells, import_row.client, import_row.target, import_row.edit) IS DISTINCT FROM (excluded.outcome, excluded.issues, excluded.field_values, excluded.cells, excluded.client, excluded.target, excluded.edit)`,
  );
}

/**
 * Inserts rows a thousand at a time, so that neither all of them stand in memory in their written form nor others wait long.
 * `columns` names each column with its type; `onRows` is told how many are done; `onConflict` says what happens to rows that are there.
 */
export async function insertSet<R>(db: Db, table: string, columns: Readonly<Record<string, string>>, rows: readonly R[], written: (row: R) => object, onRows: (done: number) => void = () => undefined, onConflict = ''): Promise<void> {
  const names = Object.keys(columns).join(', ');
  const types = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  for (let at = 0; at < rows.length; at += 1000) {
    const set = rows.slice(at, at + 1000);
    await db.run(`INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS s(${types.join(', ')}) ${onConflict}`, [JSON.stringify(set.map(written))]);
    onRows(at + set.length);
  }
}

/** Notes what an import created, for its undo. */
export function storeRecords(db: Db, id: string, created: NonNullable<Written['created']>): Promise<void> {
  const records = Object.entries(created).flatMap(([thing, ids]) => ids.map((record) => ({ import_id: id, thing, record_id: record })));
  return insertSet(db, 'import_record', { import_id: 'uuid', thing: 'text', record_id: 'uuid' }, records, (r) => r);
}

/** Tells how far a sequence of sets has come, in rows of the sheet: each set counts by its share of the time, all of them 1. */
export function sharesOf(total: number, onRows: (done: number) => void): (share: number, size: number) => (done: number) => void {
  let before = 0;
  return (share, size) => {
    const from = before;
    before += share;
    return (done) => onRows(Math.min(total, Math.floor(total * (from + (share * done) / size))));
  };
}

/** What the analysis has to know of the database. */
export async function contextOf(db: Reader, kind: ImportKind): Promise<ImportContext> {
  const employees = await db.rows<KnownEmployee>(
    `SELECT e.id, e.number, e.name, e.email, d.name AS "departmentName", ARRAY(SELECT role FROM employee_role r WHERE r.employee_id = e.id) AS roles, e.status FROM employee e LEFT JOIN department d ON d.id = e.department_id`,
  );
  const projects = kind === 'TRACKING' ? await db.rows<KnownProject>(`SELECT id, number, client_id AS "clientId", name, status, product_line AS "productLine", deleted_at IS NOT NULL AS deleted FROM project`) : [];
  const parcels = kind === 'PARCELS' ? await db.rows<{ id: string; number: string }>(`SELECT id, parcel_number AS number FROM parcel WHERE parcel_number IS NOT NULL`) : [];
  const prefixes = await db.rows<{ abbreviation: string }>(`SELECT abbreviation FROM department WHERE abbreviation IS NOT NULL`);
  return {
    clients: await clientsFor(db, kind),
    employees,
    projects,
    parcels,
    numberPrefixes: prefixes.length > 0 ? prefixes.map((p) => p.abbreviation) : null,
    customFields: kind === 'TRACKING' ? await CustomValuesService.active(db, 'PROJECT') : [],
    ...(kind === 'TRACKING' ? { places: await PlaceListsService.inForce(db) } : {}),
  };
}

/** Clients by which names are matched; in the directory of clients a deleted one counts too, by the number that it keeps. */
function clientsFor(db: Reader, kind: ImportKind): Promise<KnownClient[]> {
  if (kind === 'EMPLOYEES') return Promise.resolve([]);
  const columns = `id, number, short_name AS "shortName", CASE WHEN deleted_at IS NULL THEN aliases ELSE '{}' END AS aliases, client_type AS "clientType"`;
  return kind === 'CLIENTS'
    ? db.rows(`SELECT ${columns}, CASE WHEN deleted_at IS NULL THEN name ELSE '' END AS name FROM client`)
    : db.rows(`SELECT ${columns}, name FROM client WHERE deleted_at IS NULL`);
}
