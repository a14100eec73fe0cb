import type { ProductLine } from '@yingzao/domain/catalogues';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import { isUnsent } from '@yingzao/domain/quotes';
import type { QuoteFilter, QuoteOrder, QuoteSort } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { SqlFilter } from '../../platform/sqlFilter';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import { projectIdsSql } from '../projects/projectFilter.service';
import { peopleConditions } from '../projects/trackedBy.service';
import { QuoteEntity, QuoteMoveEntity, QuoteRevisionEntity } from './quotes.entity';
import type { QuoteMoveRow, QuoteRevisionRow, QuoteRow } from './quotes.entity';

const columns = columnsOf(QuoteEntity, 'q');
const revisionColumns = columnsOf(QuoteRevisionEntity, 'r');
const moveColumns = columnsOf(QuoteMoveEntity, 'm');
const unsent = `('DRAFT', 'IN_REVIEW', 'APPROVED')`;

const sortColumns: Readonly<Record<QuoteSort, SortColumn>> = {
  UPDATED_AT: { sql: 'q.updated_at', type: 'timestamptz' },
  AMOUNT: { sql: 'r.amount_fen', type: 'bigint', nullable: true },
  VALID_UNTIL: { sql: 'r.valid_until', type: 'date', nullable: true },
};
const defaultOrder: QuoteOrder = { field: 'UPDATED_AT', direction: 'DESC' };
const from = 'quote q JOIN quote_revision r ON r.quote_id = q.id AND r.is_current JOIN project p ON p.id = q.project_id';
const withClient = `${from} JOIN client c ON c.id = p.client_id`;

/** Quotes of projects that are not deleted; conditions on status and amount look at the current version. No predicate of its own for full rights. */
function whereOf(filter: QuoteFilter, viewer: Actor, params: unknown[]): { from: string; where: string } {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems, ['p.deleted_at IS NULL']);
  if (!hasFullRights(viewer.roles)) sql.add(`q.project_id IN (SELECT m.project_id FROM project_member m WHERE m.employee_id = ${sql.bind(viewer.employeeId)})`);
  sql.ids('q.project_id', filter.projectIds);
  sql.oneOf('r.status', filter.statuses);
  sql.fen('r.amount_fen', filter.amountFen, 'amountFen');
  sql.days('q.created_at', filter.createdOn, 'createdOn');
  if (filter.projects) sql.add(`q.project_id IN (${projectIdsSql(filter.projects, viewer, params)})`);
  if (filter.sent) {
    const version = new SqlFilter(params, problems, ['v.quote_id = q.id', 'v.sent_at IS NOT NULL', ...peopleConditions('v.sent_by', filter.sent.people, (value) => sql.bind(value))]);
    version.days('v.sent_at', filter.sent.within, 'sent');
    sql.add(`EXISTS (SELECT 1 FROM quote_revision v WHERE ${version.where})`);
  }
  sql.text(['q.title', 'p.name', 'p.number', 'c.name', 'c.short_name'], filter.text);
  problems.assertNone();
  return { from: filter.text?.trim() ? withClient : from, where: sql.where };
}

export async function listQuotes(db: Reader, viewer: Actor, filter: QuoteFilter, order: QuoteOrder | null | undefined, page: PageArgs): Promise<Page<QuoteRow>> {
  const params: unknown[] = [];
  const { field, direction } = order ?? defaultOrder;
  const { from, where } = whereOf(filter, viewer, params);
  const keys = keyset(page, sortColumns[field], direction, 'q.id', params);
  const rows = await db.rows<QuoteRow & { cursor_value: string | null }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM ${from} WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countQuotes(db: Reader, viewer: Actor, filter: QuoteFilter): Promise<number> {
  const params: unknown[] = [];
  const { from, where } = whereOf(filter, viewer, params);
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${from} WHERE ${where}`, params);
  return row?.count ?? 0;
}

export const quotesById = (db: Reader, ids: readonly string[]): Promise<QuoteRow[]> => db.rows(`SELECT ${columns} FROM quote q WHERE q.id = ANY ($1)`, [ids]);

/** Newest first. */
export const quotesOfProjects = (db: Reader, ids: readonly string[]): Promise<QuoteRow[]> =>
  db.rows(`SELECT ${columns} FROM quote q WHERE q.project_id = ANY ($1) ORDER BY q.created_at DESC, q.id DESC`, [ids]);

/** The current version of each project's newest quote that a client has been offered. */
export const currentQuotesOfProjects = (db: Reader, ids: readonly string[]): Promise<QuoteRevisionRow[]> =>
  db.rows(
    `SELECT DISTINCT ON (r.project_id) ${revisionColumns} FROM quote_revision r JOIN quote q ON q.id = r.quote_id
     WHERE r.is_current AND r.status NOT IN ${unsent} AND r.project_id = ANY ($1) ORDER BY r.project_id, q.created_at DESC, q.id DESC`,
    [ids],
  );

/** Newest first. */
export const revisionsOfQuotes = (db: Reader, ids: readonly string[]): Promise<QuoteRevisionRow[]> =>
  db.rows(`SELECT ${revisionColumns} FROM quote_revision r WHERE r.quote_id = ANY ($1) ORDER BY r.revision DESC`, [ids]);

export const revisionsById = (db: Reader, ids: readonly string[]): Promise<QuoteRevisionRow[]> => db.rows(`SELECT ${revisionColumns} FROM quote_revision r WHERE r.id = ANY ($1)`, [ids]);

/** The latest first. */
export const movesOfRevisions = (db: Reader, ids: readonly string[]): Promise<QuoteMoveRow[]> =>
  db.rows(`SELECT ${moveColumns} FROM quote_move m WHERE m.revision_id = ANY ($1) ORDER BY m.at DESC, m.id DESC`, [ids]);

/** What the price rules and prompts look at. */
export interface QuotedProject {
  readonly gfaM2: string | null;
  readonly productLine: ProductLine | null;
  readonly marketTrackerId: string | null;
}
export interface LockedQuote {
  readonly quote: QuoteRow;
  readonly current: QuoteRevisionRow;
  /** The one that is being prepared, the current one where nothing was sent yet. */
  readonly unsent: QuoteRevisionRow | null;
  readonly last: number;
}

/** Locks the quote, so that versions are made and moved one after the other. */
export async function lockQuote(db: Reader, id: string): Promise<LockedQuote | null> {
  const [quote] = await db.rows<QuoteRow>(`SELECT ${columns} FROM quote q JOIN project p ON p.id = q.project_id WHERE q.id = $1 AND p.deleted_at IS NULL FOR UPDATE OF q`, [id]);
  if (!quote) return null;
  const revisions = await db.rows<QuoteRevisionRow>(`SELECT ${revisionColumns} FROM quote_revision r WHERE r.quote_id = $1 AND (r.is_current OR r.status IN ${unsent})`, [id]);
  const [top] = await db.rows<{ last: number }>(`SELECT max(revision) AS last FROM quote_revision WHERE quote_id = $1`, [id]);
  const current = revisions.find((r) => r.isCurrent);
  return current ? { quote, current, unsent: revisions.find((r) => isUnsent(r.status)) ?? null, last: top!.last } : null;
}

/** The same by one of its versions, whose row as it is now comes with it. */
export async function lockRevision(db: Reader, id: string): Promise<(LockedQuote & { readonly revision: QuoteRevisionRow }) | null> {
  const [at] = await db.rows<{ quoteId: string }>(`SELECT quote_id AS "quoteId" FROM quote_revision WHERE id = $1`, [id]);
  const locked = at ? await lockQuote(db, at.quoteId) : null;
  const [revision] = locked ? await revisionsById(db, [id]) : [];
  return locked && revision ? { ...locked, revision } : null;
}

export async function quotedProject(db: Reader, id: string): Promise<QuotedProject> {
  const [row] = await db.rows<QuotedProject>(`SELECT gfa_m2::text AS "gfaM2", product_line AS "productLine", market_tracker_id AS "marketTrackerId" FROM project WHERE id = $1`, [id]);
  return row ?? { gfaM2: null, productLine: null, marketTrackerId: null };
}

/** Whether one of these people is a director who neither wrote the version nor submitted it. */
export const independentDirector = async (db: Reader, revisionId: string, submitterId: string, people: readonly string[]): Promise<boolean> =>
  (
    await db.rows(
      `SELECT 1 FROM employee_role d JOIN quote_revision r ON r.id = $1
       WHERE d.role = 'DIRECTOR' AND d.employee_id = ANY ($3::uuid[]) AND d.employee_id <> $2 AND d.employee_id IS DISTINCT FROM r.created_by AND d.employee_id IS DISTINCT FROM r.edited_by LIMIT 1`,
      [revisionId, submitterId, people],
    )
  ).length > 0;
