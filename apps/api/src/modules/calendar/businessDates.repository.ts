import type { Db } from '../../platform/database';

/** A date out of the business; `recordId` is what a click opens. */
export interface BusinessDateRow {
  readonly id: string;
  readonly kind: 'NEXT_STEP' | 'PLAN_ITEM' | 'QUOTE_EXPIRY' | 'CONTRACT_SIGNING' | 'BIRTHDAY';
  readonly on: string;
  readonly title: string;
  readonly detail: string | null;
  readonly recordId: string;
  readonly isDone: boolean;
}

/**
 * Dates of a person's own work between two days: steps and plan items of theirs, quotes and contracts of projects they are a member of,
 * birthdays at clients they keep or work for. Everything once more through membership where the person has no full rights, and through
 * row-level security in any case.
 */
export const businessDatesOf = (db: Db, viewerId: string, isPartial: boolean, from: string, to: string, limit: number): Promise<BusinessDateRow[]> =>
  db.rows(
    `WITH mine AS MATERIALIZED (SELECT DISTINCT m.project_id AS id FROM project_member m WHERE m.employee_id = $1)
     SELECT 'PLAN_ITEM:' || w.id AS id, 'PLAN_ITEM' AS kind, w.due_on AS "on", w.text AS title, p.name AS detail, p.id AS "recordId", w.done_at IS NOT NULL AS "isDone"
       FROM work_plan w JOIN project p ON p.id = w.project_id WHERE w.owner_id = $1 AND w.due_on BETWEEN $2 AND $3 AND p.deleted_at IS NULL ${isPartial ? 'AND p.id IN (SELECT id FROM mine)' : ''}
     UNION ALL
     SELECT 'NEXT_STEP:' || p.id, 'NEXT_STEP', p.next_step_on, p.next_step, p.name, p.id, false
       FROM project p WHERE (p.market_tracker_id = $1 OR p.design_tracker_id = $1) AND p.next_step IS NOT NULL AND p.next_step_on BETWEEN $2 AND $3 AND p.deleted_at IS NULL AND p.status IN ('PROMOTION', 'TRACKING')
       ${isPartial ? 'AND p.id IN (SELECT id FROM mine)' : ''}
     UNION ALL
     SELECT 'QUOTE_EXPIRY:' || r.quote_id, 'QUOTE_EXPIRY', r.valid_until, q.title, p.name, q.id, false
       FROM mine JOIN quote_revision r ON r.project_id = mine.id JOIN quote q ON q.id = r.quote_id JOIN project p ON p.id = r.project_id
       WHERE r.is_current AND r.status IN ('APPROVED', 'SENT', 'NEGOTIATING') AND r.valid_until BETWEEN $2 AND $3 AND p.deleted_at IS NULL
     UNION ALL
     SELECT 'CONTRACT_SIGNING:' || k.id, 'CONTRACT_SIGNING', k.signed_on, k.name, p.name, k.id, true
       FROM mine JOIN contract k ON k.project_id = mine.id JOIN project p ON p.id = k.project_id WHERE k.signed_on BETWEEN $2 AND $3 AND p.deleted_at IS NULL
     UNION ALL
     SELECT DISTINCT ON (c.id, d.day) 'BIRTHDAY:' || c.id || ':' || d.day, 'BIRTHDAY', d.day::text::date, c.name, l.name, l.id, false
       FROM generate_series($2::date, $3::date, interval '1 day') AS s(at) CROSS JOIN LATERAL (SELECT s.at::date AS day) d
       JOIN contact c ON right(c.birthday, 5) = to_char(d.day, 'MM-DD')
       JOIN employment e ON e.contact_id = c.id AND e.ended_on IS NULL JOIN client l ON l.id = e.client_id
       WHERE l.deleted_at IS NULL AND (l.keeper_id = $1 OR l.id IN (SELECT p.client_id FROM mine JOIN project p ON p.id = mine.id WHERE p.deleted_at IS NULL))
     ORDER BY 3, 2, 1 LIMIT $4`,
    [viewerId, from, to, limit],
  );
