import type { Actor } from '@yingzao/domain/permissions';
import type { TrackerOffice } from '../../generated/resolvers.generated';
import type { Reader } from '../../platform/database';
import { nextStepIssueSql } from '../projects/nextSteps.service';
import { factWhere } from '../projects/projectFilter.service';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { holdsOn, holdsWithin, lostHereSql, lostOnSql } from '../projects/trackedBy.service';

/** What was done within a period; money in fen. */
export interface EmployeeFiguresRow {
  readonly tracked: number;
  readonly registered: number;
  readonly quotes: number;
  readonly quotedFen: string;
  readonly won: number;
  readonly lost: number;
  readonly wonFen: string;
  readonly contracts: number;
  readonly contractedFen: string;
  readonly touches: number;
  readonly overdue: number;
}
export interface EmployeeActsRow extends EmployeeFiguresRow {
  readonly level: 'EMPLOYEE' | 'DEPARTMENT' | 'TOTAL';
  readonly key: string;
  readonly label: string | null;
  readonly departmentKey: string | null;
}

/** First and last day, ISO; null: no bound. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

const zone = `AT TIME ZONE 'Asia/Shanghai'`;
const count = (kind: string): string => `count(*) FILTER (WHERE kind = '${kind}')::int`;
const fen = (kind: string): string => `coalesce(sum(fen) FILTER (WHERE kind = '${kind}'), 0)::text`;

/**
 * Acts on the picked projects as rows of who, what kind and on which thing; then each thing once for each employee, department and for all. In one statement.
 * Every kind is the condition of the list it opens: `trackedBy`, `signedUnder`, `sent` and `touchedOn`.
 */
export async function actsBy(db: Reader, viewer: Actor, filter: ProjectFilter, { from, to }: Period, office: TrackerOffice | null): Promise<EmployeeActsRow[]> {
  const params: unknown[] = [];
  const { where } = factWhere(filter, viewer, params);
  const bind = (value: string): string => `$${params.push(value)}`;
  const [first, last] = [from ? `${bind(from)}::date` : null, to ? `${bind(to)}::date` : null];
  const within = (day: string): string => [...(first ? [`${day} >= ${first}`] : []), ...(last ? [`${day} <= ${last}`] : []), `${day} IS NOT NULL`].join(' AND ');
  const held = `JOIN project_tracker_period t ON t.project_id = p.id${office ? ` AND t.office = ${bind(office)}` : ''}`;
  const onDay = (kind: string, day: string, amount = '0'): string => `SELECT t.employee_id, '${kind}', p.id, ${amount}, NULL::timestamptz FROM picked p ${held} WHERE ${within(day)} AND ${holdsOn(day)}`;
  return db.rows<EmployeeActsRow>(
    `WITH picked AS MATERIALIZED (SELECT p.id, p.registered_on, p.won_on, p.contracted_fen FROM project_fact p WHERE ${where}),
     acts (employee_id, kind, thing, fen, at) AS (
       SELECT t.employee_id, 'TRACKED', p.id, 0::bigint, NULL::timestamptz FROM picked p ${held} WHERE ${holdsWithin(first, last)}
       UNION ALL ${onDay('REGISTERED', 'p.registered_on')}
       UNION ALL ${onDay('WON', 'p.won_on', 'p.contracted_fen')}
       UNION ALL SELECT t.employee_id, 'LOST', p.id, 0, NULL FROM project p ${held} WHERE ${lostHereSql} AND p.id IN (SELECT id FROM picked) AND ${within(lostOnSql)} AND ${holdsOn(lostOnSql)}
       UNION ALL SELECT t.employee_id, 'OVERDUE', p.id, 0, NULL FROM project p ${held} WHERE t.until IS NULL AND p.id IN (SELECT id FROM picked) AND ${nextStepIssueSql.OVERDUE}
       UNION ALL SELECT t.employee_id, 'CONTRACT', k.id, k.amount_fen, NULL FROM picked p JOIN contract k ON k.project_id = p.id ${held}
         WHERE k.status IN ('SIGNED', 'PERFORMING', 'COMPLETED') AND ${within('k.signed_on')} AND ${holdsOn('k.signed_on')}
       UNION ALL SELECT r.sent_by, 'QUOTE', r.quote_id, coalesce(r.amount_fen, 0), r.sent_at FROM picked p JOIN quote_revision r ON r.project_id = p.id WHERE r.sent_by IS NOT NULL AND ${within(`(r.sent_at ${zone})::date`)}
       UNION ALL SELECT h.author_id, 'TOUCH', h.id, 0, NULL FROM picked p JOIN touch h ON h.project_id = p.id WHERE h.withdrawn_at IS NULL AND ${within('h.touched_on')}),
     -- Of versions of one quote the last one sent has the amount.
     own AS (SELECT DISTINCT ON (employee_id, kind, thing) * FROM acts ORDER BY employee_id, kind, thing, at DESC NULLS LAST),
     once AS (
       SELECT 'EMPLOYEE' AS level, employee_id AS id, kind, fen FROM own
       UNION ALL SELECT 'DEPARTMENT', department_id, kind, fen FROM (SELECT DISTINCT ON (e.department_id, o.kind, o.thing) e.department_id, o.kind, o.fen FROM own o JOIN employee e ON e.id = o.employee_id ORDER BY e.department_id, o.kind, o.thing, o.at DESC NULLS LAST) d
       UNION ALL SELECT 'TOTAL', NULL, kind, fen FROM (SELECT DISTINCT ON (kind, thing) kind, fen FROM own ORDER BY kind, thing, at DESC NULLS LAST) w)
     SELECT s.*, coalesce(s.id::text, 'NONE') AS key, CASE s.level WHEN 'EMPLOYEE' THEN e.name WHEN 'DEPARTMENT' THEN d.name END AS label, CASE s.level WHEN 'EMPLOYEE' THEN coalesce(e.department_id::text, 'NONE') END AS "departmentKey"
     FROM (SELECT level, id, ${count('TRACKED')} AS tracked, ${count('REGISTERED')} AS registered, ${count('QUOTE')} AS quotes, ${fen('QUOTE')} AS "quotedFen", ${count('WON')} AS won, ${count('LOST')} AS lost,
         ${fen('WON')} AS "wonFen", ${count('CONTRACT')} AS contracts, ${fen('CONTRACT')} AS "contractedFen", ${count('TOUCH')} AS touches, ${count('OVERDUE')} AS overdue FROM once GROUP BY level, id) s
     LEFT JOIN employee e ON s.level = 'EMPLOYEE' AND e.id = s.id LEFT JOIN department d ON s.level = 'DEPARTMENT' AND d.id = s.id
     ORDER BY s.level, s.tracked DESC, label, s.id`,
    params,
  );
}
