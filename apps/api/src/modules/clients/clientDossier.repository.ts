import type { ClientEventKind, ContractStatus, ProjectStatus, QuoteStatus } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { keyset, toPage } from '../../platform/pagination';
import type { Keyset, Page, PageArgs } from '../../platform/pagination';
import { projectWhere } from '../projects/projectFilter.service';
import { DevelopedProjectEntity, PartnerFirmEntity } from './clients.entity';
import type { DevelopedProjectRow, PartnerFirmRow } from './clients.entity';

export interface ClientEventRow {
  readonly id: string;
  readonly kind: ClientEventKind;
  readonly at: Date;
  readonly title: string;
  readonly detail: string | null;
  readonly status: ProjectStatus | null;
  readonly amountFen: string | null;
  readonly targetId: string | null;
}

/** A day as the moment in which it begins in the firm. */
const day = (column: string): string => `(${column})::timestamp AT TIME ZONE 'Asia/Shanghai'`;
/** Reads a table by its index on projects: the planner does not know how few are ours. */
const ofOurs = (alias: string): string => `${alias}.project_id = ANY (ARRAY(SELECT id FROM ours))`;
interface Source {
  readonly kind: ClientEventKind;
  /** Columns of the table of `of`; all else may come from what is joined. */
  readonly at: string;
  readonly id: string;
  /** Table and alias, and its rows. */
  readonly of: readonly [table: string, alias: string, where: string];
  readonly join?: string;
  readonly title: string;
  readonly detail?: string;
  readonly status?: string;
  readonly fen?: string;
  readonly target?: string;
}

/**
 * Where events come from; `$1` is the client, `ours` its projects that the viewer may see. Whatever else a row hangs on, row-level security decides.
 */
const sources: readonly Source[] = [
  { kind: 'CREATED', id: 'c.id', at: 'c.created_at', title: 'c.name', of: ['client', 'c', 'c.id = $1'] },
  { kind: 'MERGED', id: 'm.id', at: 'm.at', title: 'm.merged_name', of: ['client_merge', 'm', 'm.survivor_id = $1 AND m.undone_at IS NULL'] },
  { kind: 'PERSON_JOINED', id: 'e.id', at: day('e.started_on'), title: 'k.name', detail: 'e.title', of: ['employment', 'e', 'e.client_id = $1 AND e.started_on IS NOT NULL'], join: 'JOIN contact k ON k.id = e.contact_id' },
  { kind: 'PERSON_LEFT', id: 'e.id', at: day('e.ended_on'), title: 'k.name', detail: 'e.title', of: ['employment', 'e', 'e.client_id = $1 AND e.ended_on IS NOT NULL'], join: 'JOIN contact k ON k.id = e.contact_id' },
  { kind: 'LAND', id: 'l.id', at: day('l.sold_on'), title: `coalesce(nullif(concat_ws(' ', l.city, l.district), ''), l.location, l.parcel_number, l.remark, '')`, detail: 'l.parcel_number', fen: 'l.price_fen', of: ['parcel', 'l', 'l.client_id = $1 AND l.sold_on IS NOT NULL'] },
  { kind: 'PROJECT', id: 'o.id', at: `coalesce(${day('o.registered_on')}, o.created_at)`, title: 'o.name', detail: 'o.number', target: 'o.id', of: ['ours', 'o', 'true'] },
  { kind: 'STATUS', id: 's.id', at: 's.at', title: 'o.name', detail: 's.reason', status: 's.to_status', target: 'o.id', of: ['project_status_event', 's', `${ofOurs('s')} AND s.from_status IS NOT NULL`], join: 'JOIN ours o ON o.id = s.project_id' },
  { kind: 'QUOTE', id: 'r.id', at: 'r.created_at', title: 'q.title', detail: 'o.name', fen: 'r.amount_fen', target: 'q.id', of: ['quote_revision', 'r', ofOurs('r')], join: 'JOIN ours o ON o.id = r.project_id JOIN quote q ON q.id = r.quote_id' },
  { kind: 'CONTRACT', id: 'k.id', at: day('k.signed_on'), title: 'k.name', detail: 'k.number', fen: 'k.amount_fen', target: 'k.id', of: ['contract', 'k', `${ofOurs('k')} AND k.signed_on IS NOT NULL`] },
  { kind: 'ACTIVITY', id: 'a.id', at: day('a.starts_on'), title: 'a.title', target: 'a.id', of: ['development_activity', 'a', 'a.id = ANY (ARRAY(SELECT x.activity_id FROM development_activity_client x WHERE x.client_id = $1))'] },
  { kind: 'COST', id: 'd.id', at: day('d.spent_on'), title: `coalesce(d.note, '')`, fen: 'd.amount_fen', of: ['development_cost', 'd', `d.client_id = $1 AND d.status = 'APPROVED'`] },
  { kind: 'TOUCH', id: 'x.id', at: day('x.touched_on'), title: `coalesce(k.name, o.name, '')`, detail: 'x.text', target: 'o.id', of: ['touch', 'x', 'x.client_id = $1 AND x.withdrawn_at IS NULL'], join: 'LEFT JOIN contact k ON k.id = x.contact_id LEFT JOIN ours o ON o.id = x.project_id' },
  { kind: 'LEAD', id: 'p.id', at: 'p.reported_at', title: 'p.name', target: 'p.id', of: ['lead_report', 'p', ofOurs('p')] },
];

/** The first events of one source: found and ordered in its own table, and only these joined with what they are called. */
function firstOf({ kind, id, at, title, detail, status, fen, target, of: [table, alias, where], join = '' }: Source, { where: after, orderBy, limit }: Pick<Keyset, 'where' | 'orderBy' | 'limit'>): string {
  const events = `SELECT ${alias}.*, ${at} AS event_at, md5('${kind}' || ${id})::uuid AS event_id FROM ${table} ${alias} WHERE ${where}`;
  return `SELECT ${alias}.event_id, '${kind}' AS kind, ${alias}.event_at, ${title} AS title, ${detail ?? 'NULL'}::text AS detail, ${status ?? 'NULL'}::text AS status, ${fen ?? 'NULL'}::bigint AS fen, ${target ?? 'NULL'}::uuid AS target
    FROM (SELECT t.* FROM (${events}) t${after ? ` WHERE ${after}` : ''} ORDER BY ${orderBy} LIMIT ${limit}) ${alias} ${join}`;
}

/** The client's projects that the viewer may see, as `ours`. */
function oursOf(viewer: Actor, params: unknown[]): string {
  const { where } = projectWhere({}, viewer, params);
  return `ours AS MATERIALIZED (SELECT p.id, p.name, p.number, p.registered_on, p.created_at FROM project p WHERE p.client_id = $1 AND ${where})`;
}

/** What happened with a client, the newest first. */
export async function timelineOf(db: Reader, viewer: Actor, clientId: string, page: PageArgs): Promise<Page<ClientEventRow>> {
  const params: unknown[] = [clientId];
  const ours = oursOf(viewer, params);
  const keys = keyset(page, { sql: 't.event_at', type: 'timestamptz' }, 'DESC', 't.event_id', params);
  const rows = await db.rows<ClientEventRow & { cursor_value: string | null }>(
    `WITH ${ours}, t AS (${sources.map((source) => `(${firstOf(source, keys)})`).join(' UNION ALL ')})
     SELECT t.event_id AS id, t.kind, t.event_at AS at, t.title, t.detail, t.status, t.fen::text AS "amountFen", t.target AS "targetId", ${keys.cursorValue} FROM t ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export interface ClientDealRow {
  readonly id: string;
  readonly name: string;
  readonly quoteStatus: QuoteStatus | null;
  readonly contractStatus: ContractStatus | null;
  readonly amountFen: string | null;
  readonly at: Date;
  readonly projectId: string;
  readonly projectName: string;
}

/** The newest quotes and contracts of the client's projects. */
export function dealsOf(db: Reader, viewer: Actor, clientId: string, first: number): Promise<ClientDealRow[]> {
  const params: unknown[] = [clientId];
  const ours = oursOf(viewer, params);
  params.push(Math.min(Math.max(first, 1), 50));
  return db.rows(
    `WITH ${ours}, deals AS (
       SELECT q.id, q.title AS name, r.status AS "quoteStatus", NULL AS "contractStatus", r.amount_fen AS fen, q.updated_at AS at, o.id AS "projectId", o.name AS "projectName"
       FROM ours o JOIN quote_revision r ON r.project_id = o.id AND r.is_current JOIN quote q ON q.id = r.quote_id WHERE ${ofOurs('r')}
       UNION ALL
       SELECT k.id, k.name, NULL, k.status, k.amount_fen, coalesce(${day('k.signed_on')}, k.updated_at), o.id, o.name FROM ours o JOIN contract k ON k.project_id = o.id WHERE ${ofOurs('k')})
     SELECT id, name, "quoteStatus", "contractStatus", fen::text AS "amountFen", at, "projectId", "projectName" FROM deals ORDER BY at DESC, id DESC LIMIT $${params.length}`,
    params,
  );
}

/** Under row-level security: only firms that a visible client works with. */
export async function firmById(db: Reader, id: string): Promise<PartnerFirmRow | null> {
  const [row] = await db.rows<PartnerFirmRow>(`SELECT ${columnsOf(PartnerFirmEntity, 'f')} FROM partner_design_firm f WHERE f.id = $1`, [id]);
  return row ?? null;
}

export async function clientIdsOfFirm(db: Reader, id: string): Promise<string[]> {
  return (await db.rows<{ id: string }>(`SELECT c.id FROM client_partner_firm k JOIN client c ON c.id = k.client_id WHERE k.firm_id = $1 AND c.deleted_at IS NULL ORDER BY c.name COLLATE "zh-x-icu", c.id`, [id])).map((r) => r.id);
}

export const developedByFirm = (db: Reader, name: string): Promise<DevelopedProjectRow[]> =>
  db.rows(
    `SELECT ${columnsOf(DevelopedProjectEntity, 'd')} FROM developed_project d JOIN client c ON c.id = d.client_id
     WHERE c.deleted_at IS NULL AND core_name(d.designer) = core_name($1) ORDER BY d.year DESC NULLS LAST, d.id LIMIT 200`,
    [name],
  );
