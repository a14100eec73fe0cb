import type { DevelopmentCostFilter, DevelopmentCostGrouping, DevelopmentCostOrder, DevelopmentCostSort } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { CostEntity } from './development.entity';
import type { NamedCostRow } from './development.mappers';

// Finance does not see clients: of those that bear costs it is told the name.
const clientName = `coalesce(c.name, development_client_name(k.client_id), '')`;
const named = `development_cost k LEFT JOIN client c ON c.id = k.client_id`;
const columns = `${columnsOf(CostEntity, 'k')}, ${clientName} AS "clientName"`;

const sortColumns: Readonly<Record<DevelopmentCostSort, SortColumn>> = {
  SPENT_ON: { sql: 'k.spent_on', type: 'date' },
  AMOUNT: { sql: 'k.amount_fen', type: 'bigint' },
  SUBMITTED_AT: { sql: 'k.submitted_at', type: 'timestamptz' },
};
const defaultOrder: DevelopmentCostOrder = { field: 'SPENT_ON', direction: 'DESC' };

/** Who comes here reads the whole ledger: there is no predicate of the viewer's own. */
function whereOf(filter: DevelopmentCostFilter, params: unknown[]): string {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems);
  sql.ids('k.id', filter.ids);
  sql.oneOf('k.status', filter.statuses);
  sql.oneOf('k.channel', filter.channels);
  sql.oneOf('k.cost_kind', filter.costKinds);
  sql.ids('k.client_id', filter.clientIds);
  sql.ids('k.activity_id', filter.activityIds);
  sql.ids('k.submitted_by', filter.submittedByIds);
  sql.dates('k.spent_on', filter.spentOn, 'spentOn');
  sql.text(['k.note'], filter.text);
  problems.assertNone();
  return sql.where;
}

export async function listCosts(db: Reader, filter: DevelopmentCostFilter, order: DevelopmentCostOrder | null | undefined, page: PageArgs): Promise<Page<NamedCostRow>> {
  const params: unknown[] = [];
  const { field, direction } = order ?? defaultOrder;
  const where = whereOf(filter, params);
  const keys = keyset(page, sortColumns[field], direction, 'k.id', params);
  const rows = await db.rows<NamedCostRow & { cursor_value: string | null }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM ${named} WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export interface SumsRow {
  readonly count: number;
  readonly approvedFen: string;
  readonly submittedFen: string;
}
/** The rule of `sumLedger` in SQL. */
const sums = `count(*)::int AS count, coalesce(sum(k.amount_fen) FILTER (WHERE k.status = 'APPROVED'), 0)::text AS "approvedFen", coalesce(sum(k.amount_fen) FILTER (WHERE k.status = 'SUBMITTED'), 0)::text AS "submittedFen"`;

export async function sumCosts(db: Reader, filter: DevelopmentCostFilter): Promise<SumsRow> {
  const params: unknown[] = [];
  const [row] = await db.rows<SumsRow>(`SELECT ${sums} FROM development_cost k WHERE ${whereOf(filter, params)}`, params);
  return row!;
}

/** Sums of each activity that has costs. */
export const sumsOfActivities = (db: Reader, ids: readonly string[]): Promise<(SumsRow & { activityId: string })[]> =>
  db.rows(`SELECT k.activity_id AS "activityId", ${sums} FROM development_cost k WHERE k.activity_id = ANY ($1) GROUP BY k.activity_id`, [ids]);

const groupings: Readonly<Record<DevelopmentCostGrouping, { readonly key: string; readonly label: string; readonly orderBy: string }>> = {
  CLIENT: { key: 'k.client_id::text', label: `max(${clientName})`, orderBy: `coalesce(sum(k.amount_fen) FILTER (WHERE k.status = 'APPROVED'), 0) DESC, 1` },
  CHANNEL: { key: 'k.channel', label: 'NULL::text', orderBy: `coalesce(sum(k.amount_fen) FILTER (WHERE k.status = 'APPROVED'), 0) DESC, 1` },
  KIND: { key: 'k.cost_kind', label: 'NULL::text', orderBy: `coalesce(sum(k.amount_fen) FILTER (WHERE k.status = 'APPROVED'), 0) DESC, 1` },
  MONTH: { key: `to_char(k.spent_on, 'YYYY-MM')`, label: 'NULL::text', orderBy: '1 DESC' },
};

export interface GroupRow extends SumsRow {
  readonly key: string;
  readonly label: string | null;
}

/** Every group of the filter's rows: their sums part the sum of all. */
export async function costsBy(db: Reader, by: DevelopmentCostGrouping, filter: DevelopmentCostFilter): Promise<GroupRow[]> {
  const params: unknown[] = [];
  const { key, label, orderBy } = groupings[by];
  return db.rows(`SELECT ${key} AS key, ${label} AS label, ${sums} FROM ${by === 'CLIENT' ? named : 'development_cost k'} WHERE ${whereOf(filter, params)} GROUP BY 1 ORDER BY ${orderBy}`, params);
}

export const costsById = (db: Reader, ids: readonly string[]): Promise<NamedCostRow[]> => db.rows(`SELECT ${columns} FROM ${named} WHERE k.id = ANY ($1)`, [ids]);

/** The entries that take these back, without those that finance rejected. */
export const reversalsOf = (db: Reader, ids: readonly string[]): Promise<NamedCostRow[]> => db.rows(`SELECT ${columns} FROM ${named} WHERE k.reverses_id = ANY ($1) AND k.status <> 'REJECTED'`, [ids]);
