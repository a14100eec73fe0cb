import type { DevChannel } from '@yingzao/domain/catalogues';
import type { DevelopmentFigure } from '../../generated/resolvers.generated';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';

export interface Period {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** One row behind a figure; the id is that of the record counted. */
export interface ReturnRow {
  readonly id: string;
  /** ISO day by which it counts. */
  readonly on: string;
  readonly clientId: string | null;
  readonly projectId: string | null;
  readonly contractId: string | null;
}

const dayOf = (moment: string): string => `(${moment} AT TIME ZONE 'Asia/Shanghai')::date`;
const signed = `('SIGNED', 'PERFORMING', 'COMPLETED')`;

/** What activities led to. A contract brings its project; a project brings all its contracts. */
const led = `led AS (
  SELECT a.channel, r.client_id, coalesce(r.project_id, k.project_id) AS project_id, r.contract_id, r.project_id IS NOT NULL AS whole, ${dayOf('r.created_at')} AS led_on
  FROM development_result r JOIN development_activity a ON a.id = r.activity_id LEFT JOIN contract k ON k.id = r.contract_id)`;

/** Channel, record and the day by which it counts, for each figure. Repeated where several activities led to it. */
const factsOf: Readonly<Record<DevelopmentFigure, string>> = {
  CLIENTS: `SELECT l.channel, c.id, l.led_on AS "on", 0::bigint AS fen FROM led l JOIN client c ON c.id = l.client_id AND c.deleted_at IS NULL`,
  PROJECTS: `SELECT l.channel, p.id, coalesce(p.registered_on, ${dayOf('p.created_at')}) AS "on", 0::bigint AS fen FROM led l JOIN project p ON p.id = l.project_id AND p.deleted_at IS NULL`,
  WINS: `SELECT l.channel, p.id, coalesce((SELECT min(k.signed_on) FROM contract k WHERE k.project_id = p.id AND k.status IN ${signed}), ${dayOf('p.status_changed_at')}) AS "on", 0::bigint AS fen
    FROM led l JOIN project p ON p.id = l.project_id AND p.deleted_at IS NULL AND p.status = 'WON'`,
  CONTRACTS: `SELECT b.channel, k.id, k.signed_on AS "on", k.amount_fen AS fen FROM (
      SELECT l.channel, l.contract_id AS id FROM led l WHERE l.contract_id IS NOT NULL
      UNION SELECT l.channel, x.id FROM led l JOIN contract x ON x.project_id = l.project_id WHERE l.whole) b
    JOIN contract k ON k.id = b.id AND k.status IN ${signed} JOIN project p ON p.id = k.project_id AND p.deleted_at IS NULL`,
};
export const figures = Object.keys(factsOf) as DevelopmentFigure[];

/** @throws UserFault NOT_A_DATE. */
function during(column: string, period: Period, params: unknown[]): string {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems);
  sql.dates(column, period, 'period');
  problems.assertNone();
  return sql.where;
}

export interface FigureRow {
  readonly figure: DevelopmentFigure;
  /** Null: all channels together, each record once. */
  readonly channel: DevChannel | null;
  readonly count: number;
  readonly fen: string;
}

/** Every figure of every channel that has one, and of all together. */
export async function returnFigures(db: Reader, period: Period): Promise<FigureRow[]> {
  const params: unknown[] = [];
  const where = during('f."on"', period, params);
  return db.rows(
    `WITH ${led}, facts AS (
       SELECT DISTINCT figure, channel, id, fen FROM (${figures.map((figure) => `SELECT '${figure}' AS figure, x.* FROM (${factsOf[figure]}) x`).join(' UNION ALL ')}) f WHERE ${where})
     SELECT figure, channel, count(*)::int AS count, sum(fen)::text AS fen FROM facts GROUP BY 1, 2
     UNION ALL
     SELECT figure, NULL, count(*)::int, sum(fen)::text FROM (SELECT DISTINCT figure, id, fen FROM facts) once GROUP BY 1`,
    params,
  );
}

/** Booked costs of each channel that has any, and (null) of all. */
export async function returnCosts(db: Reader, period: Period): Promise<{ channel: DevChannel | null; count: number; fen: string }[]> {
  const params: unknown[] = [];
  const where = during('k.spent_on', period, params);
  return db.rows(`SELECT k.channel, count(*)::int AS count, coalesce(sum(k.amount_fen), 0)::text AS fen FROM development_cost k WHERE k.status = 'APPROVED' AND ${where} GROUP BY ROLLUP (k.channel)`, params);
}

interface Behind {
  readonly figure: DevelopmentFigure;
  readonly channel?: DevChannel | null;
  readonly period: Period;
}

/** Each record behind a figure once, by the first day on which it counts. */
function rowsSql({ figure, channel, period }: Behind, params: unknown[]): string {
  const where = during('f."on"', period, params);
  const ofChannel = channel ? ` AND f.channel = $${params.push(channel)}` : '';
  return `SELECT f.id, min(f."on") AS "on" FROM (${factsOf[figure]}) f WHERE ${where}${ofChannel} GROUP BY f.id`;
}
const columnOf: Readonly<Record<DevelopmentFigure, keyof ReturnRow>> = { CLIENTS: 'clientId', PROJECTS: 'projectId', WINS: 'projectId', CONTRACTS: 'contractId' };

/** The newest first. */
export async function listReturnRows(db: Reader, behind: Behind, page: PageArgs): Promise<Page<ReturnRow>> {
  const params: unknown[] = [];
  const rows = rowsSql(behind, params);
  const keys = keyset(page, { sql: 't."on"', type: 'date' }, 'DESC', 't.id', params);
  const found = await db.rows<{ id: string; on: string; cursor_value: string }>(
    `WITH ${led} SELECT t.id, t."on", ${keys.cursorValue} FROM (${rows}) t${keys.where ? ` WHERE ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  const none = { clientId: null, projectId: null, contractId: null };
  return toPage(found.map((row) => ({ ...none, ...row, [columnOf[behind.figure]]: row.id })), keys.limit);
}

export async function countReturnRows(db: Reader, behind: Behind): Promise<number> {
  const params: unknown[] = [];
  const rows = rowsSql(behind, params);
  const [row] = await db.rows<{ count: number }>(`WITH ${led} SELECT count(*)::int AS count FROM (${rows}) t`, params);
  return row?.count ?? 0;
}
