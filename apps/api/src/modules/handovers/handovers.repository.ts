import { handoverKind } from '@yingzao/domain/catalogues';
import type { HandoverKind, Role } from '@yingzao/domain/catalogues';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { HandoverFilter } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { HandoverEntity, HandoverItemEntity, HandoverSignatureEntity, TrackerPeriodEntity } from './handovers.entity';
import type { HandoverItemRow, HandoverRow, HandoverSignatureRow, TrackerPeriodRow } from './handovers.entity';

const columns = columnsOf(HandoverEntity, 'h');
const itemColumns = columnsOf(HandoverItemEntity, 'i');
const ofMine = (viewer: string): string => `(h.leaver_id = ${viewer} OR EXISTS (SELECT 1 FROM handover_item x WHERE x.handover_id = h.id AND x.receiver_id = ${viewer}))`;

/** No predicate for full rights; others have their own. */
function whereOf(filter: HandoverFilter, viewer: Actor, params: unknown[]): string {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems);
  if (!hasFullRights(viewer.roles)) sql.add(ofMine(sql.bind(viewer.employeeId)));
  sql.oneOf('h.state', filter.states);
  sql.ids('h.leaver_id', filter.leaverIds);
  if (filter.waitingForMe) {
    const me = sql.bind(viewer.employeeId);
    sql.add(
      `h.state = 'OPEN' AND (EXISTS (SELECT 1 FROM handover_item x WHERE x.handover_id = h.id AND x.receiver_id = ${me} AND x.state = 'OFFERED')
        OR CASE WHEN h.leaver_id = ${me} THEN NOT EXISTS (SELECT 1 FROM handover_item x WHERE x.handover_id = h.id AND x.state NOT IN ('ACCEPTED', 'GONE', 'LEFT'))
             ELSE EXISTS (SELECT 1 FROM handover_item x WHERE x.handover_id = h.id AND x.receiver_id = ${me} AND x.state = 'ACCEPTED') END
          AND NOT EXISTS (SELECT 1 FROM handover_signature s WHERE s.handover_id = h.id AND s.employee_id = ${me}
            AND s.signed_at >= ALL (SELECT x.offered_at FROM handover_item x WHERE x.handover_id = h.id AND (h.leaver_id = ${me} OR x.receiver_id = ${me}))))`,
    );
  }
  problems.assertNone();
  return sql.where;
}

export async function listHandovers(db: Reader, viewer: Actor, filter: HandoverFilter, page: PageArgs): Promise<Page<HandoverRow>> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  const keys = keyset(page, { sql: 'h.opened_at', type: 'timestamptz' }, 'DESC', 'h.id', params);
  const rows = await db.rows<HandoverRow & { cursor_value: string | null }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM handover h WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countHandovers(db: Reader, viewer: Actor, filter: HandoverFilter): Promise<number> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM handover h WHERE ${where}`, params);
  return row?.count ?? 0;
}

export const handoversById = (db: Reader, ids: readonly string[]): Promise<HandoverRow[]> => db.rows(`SELECT ${columns} FROM handover h WHERE h.id = ANY ($1)`, [ids]);

const kindOrder = `array_position(ARRAY[${handoverKind.codes.map((code) => `'${code}'`).join(', ')}], i.kind)`;
export const itemsOf = (db: Reader, handoverIds: readonly string[]): Promise<HandoverItemRow[]> =>
  db.rows(`SELECT ${itemColumns} FROM handover_item i WHERE i.handover_id = ANY ($1::uuid[]) ORDER BY i.handover_id, ${kindOrder}, i.due_on NULLS LAST, i.title, i.id`, [handoverIds]);

export const signaturesOf = (db: Reader, handoverIds: readonly string[]): Promise<HandoverSignatureRow[]> =>
  db.rows(`SELECT ${columnsOf(HandoverSignatureEntity, 's')} FROM handover_signature s WHERE s.handover_id = ANY ($1::uuid[]) ORDER BY s.handover_id, s.signed_at, s.id`, [handoverIds]);

export const trackerPeriodsOf = (db: Reader, projectIds: readonly string[]): Promise<TrackerPeriodRow[]> =>
  db.rows(`SELECT ${columnsOf(TrackerPeriodEntity, 't')} FROM project_tracker_period t WHERE t.project_id = ANY ($1::uuid[]) ORDER BY t.project_id, t.since DESC, t.id DESC`, [projectIds]);

/** Something that a person is responsible for. */
export interface Holding {
  readonly kind: HandoverKind;
  readonly subjectId: string;
  readonly title: string;
  readonly detail: string | null;
  readonly dueOn: string | null;
}

/** Everything a person is responsible for; asked by full rights. Contacts and files are their client's or project's, and go with it. */
export const holdingsOf = (db: Reader, employeeId: string): Promise<Holding[]> =>
  db.rows(
    `SELECT kind, id AS "subjectId", title, nullif(detail, '') AS detail, due AS "dueOn" FROM (
       SELECT 'CLIENT' AS kind, c.id, c.name AS title, c.number AS detail, NULL::date AS due FROM client c WHERE c.keeper_id = $1 AND c.deleted_at IS NULL
       UNION ALL SELECT o.kind, p.id, p.name, concat_ws(' · ', p.number, p.next_step), p.next_step_on
         FROM project p CROSS JOIN LATERAL (VALUES ('MARKET_TRACKER', p.market_tracker_id), ('DESIGN_TRACKER', p.design_tracker_id)) AS o (kind, who) WHERE o.who = $1 AND p.deleted_at IS NULL
       UNION ALL SELECT 'MEMBERSHIP', p.id, p.name, p.number, NULL FROM project_member m JOIN project p ON p.id = m.project_id WHERE m.employee_id = $1 AND m.origin = 'DESIGNATED' AND p.deleted_at IS NULL
       UNION ALL SELECT 'PLAN_ITEM', w.id, left(w.text, 200), p.name, w.due_on FROM work_plan w JOIN project p ON p.id = w.project_id WHERE w.owner_id = $1 AND w.done_at IS NULL AND p.deleted_at IS NULL
       UNION ALL SELECT 'DEVELOPMENT', a.id, a.title, a.next_step, a.next_step_on FROM development_activity a WHERE a.owner_id = $1 AND a.status = 'OPEN'
       UNION ALL SELECT 'LEAD', r.id, r.name, r.client_name, (r.due_at AT TIME ZONE 'Asia/Shanghai')::date FROM lead_report r WHERE r.verifier_id = $1 AND r.state = 'NEW'
       UNION ALL SELECT 'APPROVAL', k.id, k.name, k.number, NULL FROM contract k WHERE EXISTS (SELECT 1 FROM approval_chain n WHERE n.contract_id = k.id AND n.state = 'ACTIVE'
         AND (n.submitter_id = $1 OR EXISTS (SELECT 1 FROM approval_seat s WHERE s.chain_id = n.id AND s.employee_id = $1 AND s.state IN ('WAITING', 'NOTIFIED', 'ACTIVE'))))
       UNION ALL SELECT 'EVENT', e.id, '', NULL, e.day FROM events_with_others($1) e) held`,
    [employeeId],
  );

/** Puts what is not on the list yet onto it. @returns how many. */
export const addItems = (db: Db, handoverId: string, holdings: readonly Holding[], stateOf: (kind: HandoverKind) => { state: string; receiverId: string | null }): Promise<number> =>
  db.run(
    `INSERT INTO handover_item (handover_id, kind, subject_id, title, detail, due_on, state, receiver_id)
     SELECT $1, x.kind, x.subject_id, x.title, x.detail, x.due_on, x.state, x.receiver_id
     FROM jsonb_to_recordset($2) AS x (kind text, subject_id uuid, title text, detail text, due_on date, state text, receiver_id uuid) ON CONFLICT (handover_id, kind, subject_id) DO NOTHING`,
    [handoverId, JSON.stringify(holdings.map(({ kind, subjectId, title, detail, dueOn }) => ({ kind, subject_id: subjectId, title, detail, due_on: dueOn, state: stateOf(kind).state, receiver_id: stateOf(kind).receiverId })))],
  );

/** Locks an open hand-over for a write of full rights. */
export async function lockHandover(db: Reader, id: string): Promise<HandoverRow | null> {
  const [row] = await db.rows<HandoverRow>(`SELECT ${columns} FROM handover h WHERE h.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

/** An employee with their roles; null for nobody. */
export async function personOf(db: Reader, id: string): Promise<{ id: string; status: string; roles: Role[] } | null> {
  const [row] = await db.rows<{ id: string; status: string; roles: Role[] }>(`SELECT e.id, e.status, ARRAY(SELECT r.role FROM employee_role r WHERE r.employee_id = e.id) AS roles FROM employee e WHERE e.id = $1`, [id]);
  return row ?? null;
}
