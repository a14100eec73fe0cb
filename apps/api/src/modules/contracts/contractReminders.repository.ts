import type { ContractDates } from '@yingzao/domain/contracts';
import { contractReminders, longestLate } from '@yingzao/domain/contracts';
import type { ContractReminder } from '@yingzao/domain/contracts';
import { fullRightsRoles } from '@yingzao/domain/permissions';
import type { Reader } from '../../platform/database';

/** Who keeps a contract `k` of a project `p`: who tracks the project, and who drew it up as long as they have full rights. */
const keepers = (roles: string): string => `SELECT p.market_tracker_id AS person WHERE p.market_tracker_id IS NOT NULL
  UNION SELECT k.created_by WHERE EXISTS (SELECT 1 FROM employee_role e WHERE e.employee_id = k.created_by AND e.role = ANY (${roles}))`;

export const peopleOfContract = async (db: Reader, id: string): Promise<string[]> =>
  (await db.rows<{ person: string }>(`SELECT x.person FROM contract k JOIN project p ON p.id = k.project_id CROSS JOIN LATERAL (${keepers('$2')}) x WHERE k.id = $1`, [id, fullRightsRoles])).map((r) => r.person);

export type WatchedRow = ContractDates & { readonly id: string; readonly person: string };
const dates = `k.contract_type AS "contractType", k.status, k.valid_until AS "validUntil", k.filing_due_on AS "filingDueOn", k.filed_on AS "filedOn", k.guarantee_until AS "guaranteeUntil", k.guarantee_released_on AS "guaranteeReleasedOn"`;

/** Signed contracts of these people with a day that is near or lately past; which of them are due is for the rules to say. */
export const watchedContracts = (db: Reader, people: readonly string[], date: string, most: number): Promise<WatchedRow[]> =>
  db.rows(
    `SELECT k.id, x.person, ${dates} FROM contract k JOIN project p ON p.id = k.project_id AND p.deleted_at IS NULL CROSS JOIN LATERAL (${keepers('$2')}) x
     WHERE x.person = ANY ($1::uuid[]) AND k.signed_on IS NOT NULL
       AND (k.valid_until BETWEEN $3::date - $5::integer AND $3::date + $4::integer
         OR k.filed_on IS NULL AND k.filing_due_on BETWEEN $3::date - $5::integer AND $3::date + $4::integer
         OR k.guarantee_released_on IS NULL AND k.guarantee_until BETWEEN $3::date - $5::integer AND $3::date + $4::integer)`,
    [people, fullRightsRoles, date, most, longestLate],
  );

export interface ToldRow {
  readonly person: string;
  readonly id: string;
  readonly kind: ContractReminder;
  readonly on: string;
}
/** What these people were told of contracts already, done or not. */
export const toldOfContracts = (db: Reader, people: readonly string[], ids: readonly string[]): Promise<ToldRow[]> =>
  db.rows(`SELECT w.employee_id AS person, w.subject_id AS id, w.kind, w.due_on AS "on" FROM work_prompt w WHERE w.employee_id = ANY ($1::uuid[]) AND w.subject_id = ANY ($2::uuid[]) AND w.kind = ANY ($3)`, [people, ids, contractReminders]);

/** Open prompts of these people with what their contract is now. */
export const openWatched = (db: Reader, people: readonly string[]): Promise<(WatchedRow & { readonly kind: ContractReminder; readonly on: string })[]> =>
  db.rows(
    `SELECT k.id, w.employee_id AS person, w.kind, w.due_on AS "on", ${dates} FROM work_prompt w JOIN contract k ON k.id = w.subject_id
     WHERE w.employee_id = ANY ($1::uuid[]) AND w.done_at IS NULL AND w.kind = ANY ($2)`,
    [people, contractReminders],
  );

export interface ByAreaRow {
  readonly id: string;
  readonly person: string;
  readonly areaRate: string;
  readonly areaBasisM2: string;
  readonly gfaM2: string;
}
/** Up to which area the last supplement that stands has settled a contract `k`; its own basis where there is none. */
const settledM2 = `coalesce((SELECT s.area_basis_m2 FROM contract s WHERE s.parent_id = k.id AND s.contract_type = 'SUPPLEMENT' AND s.area_basis_m2 IS NOT NULL AND s.status <> 'TERMINATED'
  ORDER BY s.created_at DESC, s.id DESC LIMIT 1), k.area_basis_m2)`;
const isByArea = `k.area_rate IS NOT NULL AND k.status IN ('SIGNED', 'PERFORMING', 'COMPLETED') AND k.contract_type <> 'SUPPLEMENT'`;
/** As the design department has it; as the tracked project has it where there is no design project yet. */
const gfaM2 = `coalesce((SELECT d.gfa_m2 FROM design_project d WHERE d.project_id = k.project_id), p.gfa_m2)`;

/** Signed contracts whose project has another floor area than was paid for: the managers of marketing, and who keeps the contract as far as they draft supplements. */
export const toTrueUp = (db: Reader, people: readonly string[]): Promise<ByAreaRow[]> =>
  db.rows(
    `SELECT k.id, x.person, k.area_rate::text AS "areaRate", ${settledM2}::text AS "areaBasisM2", ${gfaM2}::text AS "gfaM2"
     FROM contract k JOIN project p ON p.id = k.project_id AND p.deleted_at IS NULL
     CROSS JOIN LATERAL (${keepers('$2')} UNION SELECT e.employee_id FROM employee_role e WHERE e.role = 'MARKET_MANAGER') x
     WHERE x.person = ANY ($1::uuid[]) AND EXISTS (SELECT 1 FROM employee_role e WHERE e.employee_id = x.person AND e.role = ANY ($2))
       AND ${isByArea} AND ${gfaM2} IS NOT NULL AND ${gfaM2} <> ${settledM2}`,
    [people, fullRightsRoles],
  );

/** Open prompts of these people about an area that is another one by now, or settled. */
export const trueUpsPast = (db: Reader, people: readonly string[]): Promise<{ person: string; id: string }[]> =>
  db.rows(
    `SELECT w.employee_id AS person, w.subject_id AS id FROM work_prompt w LEFT JOIN contract k ON k.id = w.subject_id LEFT JOIN project p ON p.id = k.project_id
     WHERE w.employee_id = ANY ($1::uuid[]) AND w.done_at IS NULL AND w.kind = 'CONTRACT_TRUE_UP'
       AND (k.id IS NULL OR p.deleted_at IS NOT NULL OR NOT (${isByArea}) OR ${gfaM2} IS NULL OR ${gfaM2} = ${settledM2} OR ${gfaM2}::text <> w.facts ->> 'gfa' OR ${settledM2}::text <> w.facts ->> 'basis')`,
    [people],
  );
