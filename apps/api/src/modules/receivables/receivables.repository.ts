import { agingFrom } from '@yingzao/domain/feeNodes';
import type { AgingBucket } from '@yingzao/domain/catalogues';
import type { ReceivableFilter, ReceivableOrder, ReceivableSort } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { feeNodeColumns } from '../contracts/feeNodes.service';
import type { FeeNodeRow } from '../contracts/contracts.mappers';
import { FeeInvoiceEntity, FeeReceiptEntity } from './receivables.entity';
import type { FeeInvoiceRow, FeeReceiptRow } from './receivables.entity';

const openFen = `greatest(n.amount_fen - n.received_fen, 0)`;
/** With what finance may know of the contract. */
const named = `contract_fee_node n JOIN receivable_contracts(NULL) r ON r.contract_id = n.contract_id`;

/** The rules of receivableStatusOf and agingBucketOf in SQL; `day` is a bound date. */
const statusSql = (day: string): string => `CASE WHEN n.received_fen >= n.amount_fen THEN 'PAID' WHEN n.mark IS NOT NULL THEN n.mark WHEN n.due_on < ${day} THEN 'OVERDUE' WHEN n.received_fen > 0 THEN 'PARTIAL' WHEN n.due_on = ${day} THEN 'DUE' ELSE 'NOT_DUE' END`;
const bucketSql = (day: string): string => `CASE ${agingFrom.map(([days, bucket]) => `WHEN ${day} - n.due_on >= ${days} THEN '${bucket}'`).join(' ')} ELSE 'NOT_DUE' END`;
const isComing = `n.received_fen < n.amount_fen AND n.mark IS DISTINCT FROM 'BAD'`;

const sortColumns: Readonly<Record<ReceivableSort, SortColumn>> = {
  DUE_ON: { sql: 'n.due_on', type: 'date', nullable: true },
  AMOUNT: { sql: 'n.amount_fen', type: 'bigint' },
  OPEN: { sql: `(${openFen})`, type: 'bigint' },
};
const defaultOrder: ReceivableOrder = { field: 'DUE_ON', direction: 'ASC' };

/** Who comes here reads everything that is signed: there is no predicate of the viewer's own. */
function whereOf(filter: ReceivableFilter, params: unknown[], today: string): { from: string; where: string; day: string } {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems, ['n.signed_on IS NOT NULL']);
  const day = `${sql.bind(today)}::date`;
  // The day is always used, so that its type is known.
  sql.add(`${day} IS NOT NULL`);
  sql.ids('n.id', filter.ids);
  sql.ids('n.contract_id', filter.contractIds);
  sql.oneOf('n.kind', filter.kinds);
  if (filter.statuses) sql.oneOf(`(${statusSql(day)})`, filter.statuses);
  if (filter.buckets) {
    sql.add(isComing);
    sql.oneOf(`(${bucketSql(day)})`, filter.buckets);
  }
  if (filter.isOpen != null) sql.add(filter.isOpen ? `(${isComing})` : `NOT (${isComing})`);
  sql.dates('n.due_on', filter.dueOn, 'dueOn');
  sql.ids('r.client_id', filter.clientIds);
  sql.text(['n.name', 'r.number', 'r.name', 'r.project_name', 'r.client_name'], filter.text);
  problems.assertNone();
  const isNamed = Boolean(filter.clientIds) || Boolean(filter.text?.trim());
  return { from: isNamed ? named : 'contract_fee_node n', where: sql.where, day };
}

export async function listReceivables(db: Reader, filter: ReceivableFilter, order: ReceivableOrder | null | undefined, page: PageArgs, today: string): Promise<Page<FeeNodeRow>> {
  const params: unknown[] = [];
  const { field, direction } = order ?? defaultOrder;
  const { from, where } = whereOf(filter, params, today);
  const keys = keyset(page, sortColumns[field], direction, 'n.id', params);
  const rows = await db.rows<FeeNodeRow & { cursor_value: string | null }>(
    `SELECT ${feeNodeColumns}, ${keys.cursorValue} FROM ${from} WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export interface ReceivableSumsRow {
  readonly count: number;
  readonly amountFen: string;
  readonly invoicedFen: string;
  readonly receivedFen: string;
  readonly openFen: string;
  readonly overdueFen: string;
}
export async function sumReceivables(db: Reader, filter: ReceivableFilter, today: string): Promise<ReceivableSumsRow> {
  const params: unknown[] = [];
  const { from, where, day } = whereOf(filter, params, today);
  const sum = (what: string, when = 'true'): string => `coalesce(sum(${what}) FILTER (WHERE ${when}), 0)::text`;
  const [row] = await db.rows<ReceivableSumsRow>(
    `SELECT count(*)::int AS count, ${sum('n.amount_fen')} AS "amountFen", ${sum('n.invoiced_fen')} AS "invoicedFen", ${sum('n.received_fen')} AS "receivedFen",
       ${sum(openFen, isComing)} AS "openFen", ${sum(openFen, `${isComing} AND n.due_on < ${day}`)} AS "overdueFen" FROM ${from} WHERE ${where}`,
    params,
  );
  return row!;
}

export interface AgingCellRow {
  readonly clientId: string;
  readonly clientName: string;
  readonly bucket: AgingBucket;
  readonly count: number;
  readonly openFen: string;
}
/** What is still to come by client and bucket. */
export function agingOf(db: Reader, filter: ReceivableFilter, today: string): Promise<AgingCellRow[]> {
  const params: unknown[] = [];
  const { where, day } = whereOf(filter, params, today);
  return db.rows(
    `SELECT r.client_id AS "clientId", r.client_name AS "clientName", ${bucketSql(day)} AS bucket, count(*)::int AS count, sum(${openFen})::text AS "openFen"
     FROM ${named} WHERE ${where} AND ${isComing} GROUP BY 1, 2, 3`,
    params,
  );
}

export const feeNodesById = (db: Reader, ids: readonly string[]): Promise<FeeNodeRow[]> => db.rows(`SELECT ${feeNodeColumns} FROM contract_fee_node n WHERE n.id = ANY ($1)`, [ids]);

/** Locks the node for an entry or a mark; null where the viewer may do neither. */
export async function lockFeeNode(db: Reader, id: string): Promise<FeeNodeRow | null> {
  const [row] = await db.rows<FeeNodeRow>(`SELECT ${feeNodeColumns} FROM contract_fee_node n WHERE n.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

export type Reversed<T> = T & { readonly isReversed: boolean };
const entries = (table: string, own: string): string =>
  `SELECT ${own}, EXISTS (SELECT 1 FROM ${table} x WHERE x.reverses_id = e.id) AS "isReversed" FROM ${table} e WHERE e.node_id = ANY ($1) ORDER BY e.recorded_at DESC, e.id DESC`;
export const invoicesOfNodes = (db: Reader, ids: readonly string[]): Promise<Reversed<FeeInvoiceRow>[]> => db.rows(entries('fee_invoice', columnsOf(FeeInvoiceEntity, 'e')), [ids]);
export const receiptsOfNodes = (db: Reader, ids: readonly string[]): Promise<Reversed<FeeReceiptRow>[]> => db.rows(entries('fee_receipt', columnsOf(FeeReceiptEntity, 'e')), [ids]);

export interface FeeContractRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly projectName: string;
  readonly clientName: string;
}
/** How contracts of nodes are called: as finance may know it, or as the viewer sees it. */
export const feeContracts = (db: Reader, ids: readonly string[]): Promise<FeeContractRow[]> =>
  db.rows(
    `SELECT i.id, coalesce(r.number, k.number, '') AS number, coalesce(r.name, k.name, '') AS name, coalesce(r.project_name, p.name, '') AS "projectName", coalesce(r.client_name, c.name, '') AS "clientName"
     FROM unnest($1::uuid[]) AS i (id) LEFT JOIN receivable_contracts($1::uuid[]) r ON r.contract_id = i.id
       LEFT JOIN contract k ON k.id = i.id LEFT JOIN project p ON p.id = k.project_id LEFT JOIN client c ON c.id = p.client_id`,
    [ids],
  );
