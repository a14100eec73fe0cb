import type { ContractDates } from '@yingzao/domain/contracts';
import { contractReminders, longestLate } from '@yingzao/domain/contracts';
import type { ContractReminder, TrueUpContract } from '@yingzao/domain/contracts';
import { fullRightsRoles } from '@yingzao/domain/permissions';
import type { Reader } from '../../platform/database';

/**
 * Who keeps a contract `k` of a project `p`: who tracks the project, and who drew it up as long as they have full rights; `enters` says whether they may enter
 * days on it. Where none of them may any more, the managers of marketing keep it.
 */
const keepers = (roles: string): string => `SELECT h.person, f.enters FROM (VALUES (p.market_tracker_id, true), (k.created_by, false)) h (person, tracks)
    CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM employee_role e WHERE e.employee_id = h.person AND e.role = ANY (${roles})) AS enters) f
    WHERE h.person IS NOT NULL AND (h.tracks OR f.enters)
  UNION SELECT e.employee_id, true FROM employee_role e WHERE e.role = 'MARKET_MANAGER' AND NOT EXISTS (
    SELECT 1 FROM employee_role r JOIN employee a ON a.id = r.employee_id AND a.status = 'ACTIVE' WHERE r.employee_id IN (p.market_tracker_id, k.created_by) AND r.role = ANY (${roles}))`;

export interface Keeper {
  readonly person: string;
  readonly enters: boolean;
}
export const peopleOfContract = (db: Reader, id: string): Promise<Keeper[]> =>
  db.rows(`SELECT x.person, x.enters FROM contract k JOIN project p ON p.id = k.project_id CROSS JOIN LATERAL (${keepers('$2')}) x WHERE k.id = $1`, [id, fullRightsRoles]);

export type WatchedRow = ContractDates & Keeper & { readonly id: string };
const dates = `k.contract_type AS "contractType", k.status, k.valid_until AS "validUntil", k.filing_due_on AS "filingDueOn", k.filed_on AS "filedOn", k.guarantee_until AS "guaranteeUntil", k.guarantee_released_on AS "guaranteeReleasedOn"`;

/** Signed contracts of these people with a day that is near or lately past; which of them are due is for the rules to say. */
export const watchedContracts = (db: Reader, people: readonly string[], date: string, most: number): Promise<WatchedRow[]> =>
  db.rows(
    `SELECT k.id, x.person, x.enters, ${dates} FROM contract k JOIN project p ON p.id = k.project_id AND p.deleted_at IS NULL CROSS JOIN LATERAL (${keepers('$2')}) x
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
  /** Ended by the system: it was no longer due. Raised again when it is. */
  readonly isOver: boolean;
}
/** What these people were told of contracts already. */
export const toldOfContracts = (db: Reader, people: readonly string[], ids: readonly string[]): Promise<ToldRow[]> =>
  db.rows(
    `SELECT w.employee_id AS person, w.subject_id AS id, w.kind, w.due_on AS "on", w.done_by IS NOT DISTINCT FROM 'SYSTEM' AS "isOver" FROM work_prompt w
     WHERE w.employee_id = ANY ($1::uuid[]) AND w.subject_id = ANY ($2::uuid[]) AND w.kind = ANY ($3)`,
    [people, ids, contractReminders],
  );

/** `enters` is null for somebody who keeps the contract no longer. */
export type OpenRow = Omit<WatchedRow, 'enters'> & { readonly kind: ContractReminder; readonly on: string; readonly enters: boolean | null; readonly isGone: boolean };
/** Open prompts of these people with what their contract is now. */
export const openWatched = (db: Reader, people: readonly string[]): Promise<OpenRow[]> =>
  db.rows(
    `SELECT k.id, w.employee_id AS person, w.kind, w.due_on AS "on", p.deleted_at IS NOT NULL AS "isGone", (SELECT x.enters FROM (${keepers('$3')}) x WHERE x.person = w.employee_id) AS enters, ${dates}
     FROM work_prompt w JOIN contract k ON k.id = w.subject_id JOIN project p ON p.id = k.project_id
     WHERE w.employee_id = ANY ($1::uuid[]) AND w.done_at IS NULL AND w.kind = ANY ($2)`,
    [people, contractReminders, fullRightsRoles],
  );

export interface ByAreaRow {
  readonly id: string;
  readonly people: readonly string[];
  readonly contract: TrueUpContract;
  readonly supplements: readonly TrueUpContract[];
  /** As the design department has it; as the tracked project has it where there is no design project yet. */
  readonly gfaM2: string | null;
}
const terms = (k: string): string => `json_build_object('contractType', ${k}.contract_type, 'status', ${k}.status, 'areaRate', ${k}.area_rate::text, 'areaBasisM2', ${k}.area_basis_m2::text)`;

/** Signed contracts with a fee by area, and which of these people are told what it comes to: the managers of marketing, and who keeps one as far as they draft supplements. */
export const contractsByArea = (db: Reader, people: readonly string[]): Promise<ByAreaRow[]> =>
  db.rows(
    `SELECT k.id, x.people, ${terms('k')} AS contract, coalesce((SELECT d.gfa_m2 FROM design_project d WHERE d.project_id = k.project_id), p.gfa_m2)::text AS "gfaM2",
       coalesce((SELECT json_agg(${terms('s')} ORDER BY s.created_at, s.id) FROM contract s WHERE s.parent_id = k.id), '[]') AS supplements
     FROM contract k JOIN project p ON p.id = k.project_id AND p.deleted_at IS NULL CROSS JOIN LATERAL (
       SELECT array_agg(y.person) AS people FROM (SELECT z.person FROM (${keepers('$2')}) z WHERE z.enters UNION SELECT e.employee_id FROM employee_role e WHERE e.role = 'MARKET_MANAGER') y WHERE y.person = ANY ($1::uuid[])) x
     WHERE k.area_rate IS NOT NULL AND k.signed_on IS NOT NULL AND x.people IS NOT NULL`,
    [people, fullRightsRoles],
  );

export interface ToldTrueUp {
  readonly promptId: string;
  readonly person: string;
  readonly id: string;
  readonly basis: string;
  readonly gfa: string;
  /** Ended by the system: there was nothing to settle any more. */
  readonly isOver: boolean;
}
const toldTrueUp = `w.id AS "promptId", w.employee_id AS person, w.subject_id AS id, w.facts ->> 'basis' AS basis, w.facts ->> 'gfa' AS gfa, w.done_by IS NOT DISTINCT FROM 'SYSTEM' AS "isOver"`;
export const openTrueUps = (db: Reader, people: readonly string[]): Promise<ToldTrueUp[]> =>
  db.rows(`SELECT ${toldTrueUp} FROM work_prompt w WHERE w.employee_id = ANY ($1::uuid[]) AND w.done_at IS NULL AND w.kind = 'CONTRACT_TRUE_UP'`, [people]);
/** What each of these people was told of each contract last, done or not. */
export const lastTrueUps = (db: Reader, people: readonly string[], ids: readonly string[]): Promise<ToldTrueUp[]> =>
  db.rows(
    `SELECT DISTINCT ON (w.employee_id, w.subject_id) ${toldTrueUp} FROM work_prompt w WHERE w.employee_id = ANY ($1::uuid[]) AND w.subject_id = ANY ($2::uuid[]) AND w.kind = 'CONTRACT_TRUE_UP'
     ORDER BY w.employee_id, w.subject_id, w.id DESC`,
    [people, ids],
  );
