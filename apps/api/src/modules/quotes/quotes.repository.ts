import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { QuoteFilter, QuoteOrder, QuoteSort } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { SqlFilter } from '../../platform/sqlFilter';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import { QuoteEntity, QuoteRevisionEntity } from './quotes.entity';
import type { QuoteRevisionRow, QuoteRow } from './quotes.entity';

const columns = columnsOf(QuoteEntity, 'q');
const revisionColumns = columnsOf(QuoteRevisionEntity, 'r');

const sortColumns: Readonly<Record<QuoteSort, SortColumn>> = {
  UPDATED_AT: { sql: 'q.updated_at', type: 'timestamptz' },
  AMOUNT: { sql: 'r.amount_fen', type: 'bigint', nullable: true },
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

/** The current version of each project's newest quote. */
export const currentQuotesOfProjects = (db: Reader, ids: readonly string[]): Promise<QuoteRevisionRow[]> =>
  db.rows(
    `SELECT DISTINCT ON (r.project_id) ${revisionColumns} FROM quote_revision r JOIN quote q ON q.id = r.quote_id
     WHERE r.is_current AND r.project_id = ANY ($1) ORDER BY r.project_id, q.created_at DESC, q.id DESC`,
    [ids],
  );

/** Newest first. */
export const revisionsOfQuotes = (db: Reader, ids: readonly string[]): Promise<QuoteRevisionRow[]> =>
  db.rows(`SELECT ${revisionColumns} FROM quote_revision r WHERE r.quote_id = ANY ($1) ORDER BY r.revision DESC`, [ids]);

/** Locks the quote, so that versions are made one after the other; answers with the current one. */
export async function lockQuote(db: Reader, id: string): Promise<{ quote: QuoteRow; current: QuoteRevisionRow } | null> {
  const [quote] = await db.rows<QuoteRow>(`SELECT ${columns} FROM quote q JOIN project p ON p.id = q.project_id WHERE q.id = $1 AND p.deleted_at IS NULL FOR UPDATE OF q`, [id]);
  if (!quote) return null;
  const [current] = await db.rows<QuoteRevisionRow>(`SELECT ${revisionColumns} FROM quote_revision r WHERE r.quote_id = $1 AND r.is_current`, [id]);
  return current ? { quote, current } : null;
}
