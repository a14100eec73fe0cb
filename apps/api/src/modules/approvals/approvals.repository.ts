import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { nameChains } from '../../platform/named';
import { ApprovalChainEntity, ApprovalCopyEntity, ApprovalDelegationEntity, ApprovalEventEntity, ApprovalSeatEntity, ApprovalStepEntity } from './approvals.entity';
import type { ApprovalChainRow, ApprovalCopyRow, ApprovalDelegationRow, ApprovalEventRow, ApprovalSeatRow, ApprovalStepRow } from './approvals.entity';

const columns = columnsOf(ApprovalChainEntity, 'h');
const stepColumns = columnsOf(ApprovalStepEntity, 's');
const seatColumns = columnsOf(ApprovalSeatEntity, 't');
const copyColumns = columnsOf(ApprovalCopyEntity, 'y');
const eventColumns = columnsOf(ApprovalEventEntity, 'e');
const delegationColumns = columnsOf(ApprovalDelegationEntity, 'd');

export const chainsById = (db: Reader, ids: readonly string[]): Promise<ApprovalChainRow[]> => db.rows(`SELECT ${columns} FROM approval_chain h WHERE h.id = ANY ($1)`, [ids]);

/** Newest round first. */
export const chainsOfSubjects = (db: Reader, ids: readonly string[]): Promise<ApprovalChainRow[]> =>
  db.rows(`SELECT ${columns} FROM approval_chain h WHERE h.subject_id = ANY ($1) ORDER BY h.round DESC`, [ids]);

/** In their order. */
export const stepsOfChains = (db: Reader, ids: readonly string[]): Promise<ApprovalStepRow[]> => db.rows(`SELECT ${stepColumns} FROM approval_step s WHERE s.chain_id = ANY ($1) ORDER BY s.seq`, [ids]);

export const stepsById = (db: Reader, ids: readonly string[]): Promise<ApprovalStepRow[]> => db.rows(`SELECT ${stepColumns} FROM approval_step s WHERE s.id = ANY ($1)`, [ids]);

/** Of all entries, in order. */
export const seatsOfChains = (db: Reader, ids: readonly string[]): Promise<ApprovalSeatRow[]> =>
  db.rows(`SELECT ${seatColumns} FROM approval_seat t WHERE t.chain_id = ANY ($1) ORDER BY t.entry, t.place, t."end" IS NULL, t.id`, [ids]);

export const copiesOfChains = (db: Reader, ids: readonly string[]): Promise<ApprovalCopyRow[]> =>
  db.rows(`SELECT ${copyColumns} FROM approval_copy y WHERE y.chain_id = ANY ($1) ORDER BY y.sent_at, y.id`, [ids]);

/** Oldest first. */
export const eventsOfChains = (db: Reader, ids: readonly string[]): Promise<ApprovalEventRow[]> => db.rows(`SELECT ${eventColumns} FROM approval_event e WHERE e.chain_id = ANY ($1) ORDER BY e.seq`, [ids]);

/** Where each ledger is broken first; null where it is whole. */
export const ledgersOfChains = (db: Reader, ids: readonly string[]): Promise<{ chainId: string; brokenAt: number | null; entries: number }[]> =>
  db.rows(`SELECT h.id AS "chainId", approval_ledger_broken_at(h.id) AS "brokenAt", h.entries FROM approval_chain h WHERE h.id = ANY ($1)`, [ids]);

/** Locks the round of a step; null where it is not there, or only to look on. */
export async function lockChainOfStep(db: Db, stepId: string): Promise<ApprovalChainRow | null> {
  const [row] = await db.atOnce((at) => {
    at.rows(`SELECT name_chain_of_step($1)`, [stepId]).catch(() => undefined);
    return at.rows<ApprovalChainRow>(`SELECT ${columns} FROM approval_chain h WHERE h.id = (SELECT s.chain_id FROM approval_step s WHERE s.id = $1) FOR UPDATE`, [stepId]);
  });
  return row ?? null;
}

/** Locks a round, so that what is done on it is done one after the other; null for those who only look on. */
export async function lockChain(db: Reader, id: string): Promise<ApprovalChainRow | null> {
  nameChains(db, [id]);
  const [row] = await db.rows<ApprovalChainRow>(`SELECT ${columns} FROM approval_chain h WHERE h.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

export async function nextRound(db: Reader, subjectId: string): Promise<number> {
  const [row] = await db.rows<{ round: number }>(`SELECT coalesce(max(round), 0) + 1 AS round FROM approval_chain WHERE subject_id = $1`, [subjectId]);
  return row!.round;
}

/** From this person or to them, latest first. */
export const delegationsOf = (db: Reader, employeeId: string, past: boolean): Promise<ApprovalDelegationRow[]> =>
  db.rows(
    `SELECT ${delegationColumns} FROM approval_delegation d WHERE (d.from_id = $1 OR d.to_id = $1)
       AND ($2 OR (d.revoked_at IS NULL AND d.to_day >= (now() AT TIME ZONE 'Asia/Shanghai')::date)) ORDER BY d.from_day DESC, d.id DESC LIMIT 200`,
    [employeeId, past],
  );

export const delegationsById = (db: Reader, ids: readonly string[]): Promise<ApprovalDelegationRow[]> => db.rows(`SELECT ${delegationColumns} FROM approval_delegation d WHERE d.id = ANY ($1)`, [ids]);

/** How often this person urged the round on this day in Shanghai. */
export const urgesOf = (db: Reader, employeeId: string | null, chainIds: readonly string[]): Promise<{ chainId: string; count: number }[]> =>
  db.rows(
    `SELECT e.chain_id AS "chainId", count(*)::int AS count FROM approval_event e WHERE e.chain_id = ANY ($2) AND e.kind = 'URGE' AND e.actor_id = $1
       AND (e.at AT TIME ZONE 'Asia/Shanghai')::date = (now() AT TIME ZONE 'Asia/Shanghai')::date GROUP BY 1`,
    [employeeId, chainIds],
  );

/** Who takes over from this person, or takes an empty place; null when there is nobody. */
export async function standIn(db: Reader, employeeId: string | null, submitterId: string): Promise<string | null> {
  const [row] = await db.rows<{ id: string | null }>(`SELECT approval_stand_in($1, $2, '{}') AS id`, [employeeId, submitterId]);
  return row?.id ?? null;
}

/** A seat that went to somebody else by rule. */
export interface PassedOn {
  readonly chainId: string;
  readonly stepId: string;
  readonly seatId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly isActive: boolean;
  readonly activatedAt: Date | null;
  readonly seq: number;
  readonly steps: number;
  readonly section: string;
}

/** Passes on open seats of people who have left: of this person, or of this round. */
export const passOnDeparted = (db: Db, employeeId: string | null, chainId: string | null): Promise<PassedOn[]> =>
  db.rows(
    `SELECT chain_id AS "chainId", step_id AS "stepId", seat_id AS "seatId", from_id AS "fromId", to_id AS "toId", is_active AS "isActive", activated_at AS "activatedAt", seq, steps, section
     FROM pass_on_approvals($1, $2)`,
    [employeeId, chainId],
  );
